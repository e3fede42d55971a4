// xenprove gate: prove everything again and compare with proofs/.

import ArgumentParser
import Loading
import Proofs
import Report
import Source
import Verification

struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Prove everything again, compare with proofs/, and fail on any change.",
    discussion: """
      The questions behind every claim but FlowAgreement, the invariants of the flow among them, are put to \
      libz3 as text as well. \
      Exit codes: 0 as recorded, 1 something changed, 3 something could not be decided; 64, 65, 70 as \
      everywhere. Reads only, unless --update is given. Where there is no folder, the ledger that is \
      built into the program counts; the files that it names are compared by their digests then.
      """ + Examples("gate --proofs proofs", "gate --tree xen").text)

  @Option(
    help: ArgumentHelp(
      "The folder with the ledger; else proofs beside specs, else the built-in ledger.", valueName: "folder"))
  var proofs: String?

  @Flag(help: "Write what is proved now into the folder, and show what changed.")
  var update = false

  @Option(help: ArgumentHelp("Compare this Xen tree with the ledger instead.", valueName: "folder"))
  var tree: String?

  @Option(help: ArgumentHelp("Apply this patch to the tree first.", valueName: "file"))
  var patch: String?

  @Option(name: .customLong("as"), help: "Measure the tree by this revision.")
  var revision: String?

  @Option(help: "text, json, html or sarif.")
  var format: GateFormat = .text

  @OptionGroup var known: DeviationOptions

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if tree == nil, patch != nil || revision != nil {
      throw ValidationError("--patch and --as are about a tree; name it with --tree")
    }
    if tree != nil, update {
      throw ValidationError("--update records the built-in revisions; it does not go with --tree")
    }
  }

  func run() throws {
    if update, proofs == nil, SpecsLocation(options.specs) == .builtIn {
      throw ValidationError(
        "--update has no folder to write into: the ledger is built into this program; name the folder with --proofs"
      )
    }
    let session = try Session.start(
      options, trees, measuredBy: revision, accepting: known, keepsObligations: tree == nil,
      failure: format == .json ? FailureDocument("xenprove.gate/1", options.output.file) : nil)
    try session.run {
      if let proofs, !update, !InputFile.isFolder(proofs) {
        throw Diagnostic(at: nil, "\(proofs): there is no such directory; --update makes it")
      }
      let folder =
        try proofs.map { try ProofsFolder(reading: $0) }
        ?? ProofsFolder(beside: session.verifier.location)
      if let tree { return try judge(tree, beside: folder, session) }
      let work = try RevisionProofs(session.verifier)
      let report = GateReport(
        work, beside: folder, isUpdating: update, session.verifier.versions())
      try write(report, session)
      guard update, work.undecided.isEmpty, work.certification.contradicted.isEmpty else {
        return report.exit
      }
      try ProofsWriter(folder.path).apply(folder.update(to: work.ledger, work.proofs))
      // What is wrong with the deviations is not mended by recording it.
      return work.deviations.isEmpty ? .success : .fails
    }
  }

  /// A tree, or a patch on it, beside the ledger.
  private func judge(
    _ tree: String, beside folder: ProofsFolder, _ session: Session
  ) throws -> Report.ExitCode {
    guard let ledger = folder.ledger else {
      throw Diagnostic(at: nil, "\(folder.path) has no \(Ledger.fileName); name the folder with --proofs")
    }
    let reference = try SubjectWords.tree(tree, patch: patch)
    let found = try session.verifier.report(on: [reference], .complete)
      .accepting(by: session.verifier.acceptances())
    if let fault = found.fault { throw VerificationFault(fault) }
    if let errors = Source.Diagnostics(found.errors) { throw errors }
    // One was asked for.
    let report = GateReport(ofTree: found.subjects[0], beside: ledger, in: folder, found.tool)
    try write(report, session)
    return report.exit
  }

  private func write(_ report: GateReport, _ session: Session) throws {
    try session.write(format.text(of: report), options.output)
  }
}

/// What the comparison with the ledger can be had as.
enum GateFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html, sarif

  func text(of report: GateReport) -> String {
    switch self {
    case .text: GateText(report).text
    case .json: GateJSON(report).text
    case .html: GatePage(report).text
    case .sarif: GateSARIF(report).text
    }
  }
}
