// xenprove export: the questions behind every verdict, as files.

import ArgumentParser
import Proofs
import Report
import Verification

struct ExportCommand: PatchTaker {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the questions behind every verdict as SMT-LIB 2, for other solvers.",
    discussion: "Exit codes: 0 written; 64, 65, 70 as everywhere."
      + Examples("export v5 --to questions", "export mail.eml --to questions").text)

  @Argument(help: "Built-in revisions, mails, patches, .c files, Xen trees, or - for standard input.")
  var subjects: [String]

  @Option(help: ArgumentHelp("Where to write; made if it is not there.", valueName: "folder"))
  var to: String

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: ArgumentHelp("Apply patches to this Xen tree and read the result.", valueName: "folder"))
  var tree: String?

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session.start(options, trees, measuredBy: revision, keepsObligations: true)
    try session.run {
      let report = try session.verifier.report(
        on: try session.references(subjects, tree: tree), .everything, isAbsolute: true)
      session.complain(report.errors)
      if let fault = report.fault { throw VerificationFault(fault) }
      guard report.errors.isEmpty else { return report.exit }
      let proofs = ProofSet(report.subjects.map { ($0.subject, $0.results) })
      try ProofsWriter(to).write(proofs.sorted)
      try session.write("\(proofs.files.count) questions in \(to)\n", options.output)
      return .success
    }
  }
}
