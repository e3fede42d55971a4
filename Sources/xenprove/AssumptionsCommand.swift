// xenprove assumptions: within which bounds verdicts are said, and what they rest on.

import ArgumentParser
import Console
import Report
import Verification

struct AssumptionsCommand: PatchTaker {
  static let configuration = CommandConfiguration(
    commandName: "assumptions",
    abstract: "List the bounds of what is proved and what is assumed, with the claims that rest on each.",
    discussion: "Exit codes: 0 listed; 64, 65, 70 as everywhere."
      + Examples("assumptions v5", "assumptions mail.eml --claim SwitchExactWX").text)

  @Argument(help: "Built-in revisions, mails, patches, .c files, Xen trees, or - for standard input.")
  var subjects: [String]

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: ArgumentHelp("Apply patches to this Xen tree and read the result.", valueName: "folder"))
  var tree: String?

  @Option(name: .customLong("claim"), help: "Only claims that match this pattern (* and ?); repeatable.")
  var claims: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Also list those of each built-in revision with this decided otherwise; several are combined.",
      valueName: "decision=value"))
  var changes: [String] = []

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let claims = try ClaimSelection(self.claims, except: [])
    claims.notes.forEach(StandardError.complain)
    let session = try Session.start(options, trees, measuredBy: revision)
    try session.run {
      let references = try session.references(subjects, tree: tree)
      let report = try session.verifier.report(on: references, claims, with: changes, isAbsolute: true)
      if let fault = report.fault { throw VerificationFault(fault) }
      session.complain(report.errors)
      guard report.errors.isEmpty else { return .unreadable }
      try session.write(AssumptionsPage(report).text, options.output)
      return .success
    }
  }
}
