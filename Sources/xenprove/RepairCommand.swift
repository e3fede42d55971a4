// xenprove repair: which single decision would mend this claim, and what would
// it break?

import ArgumentParser
import Console
import Report
import Spec
import Verification

struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Try every other decision, one at a time: which mends a claim, and what else would change?",
    discussion: """
      Decisions are what models differ in: of a Xen tree and of a mail those of the revision are tried that \
      it is proved equal to.

      Exit codes: 0 some single decision mends it, 1 none does, 3 it does not fail, or the C is no \
      revision's; 64, 65, 70 as everywhere.
      """ + Examples("repair v5 KindConfinement", "repair merged OneSend").text)

  @Argument(help: "A built-in revision, a Xen tree, a mail, a patch, a .c file, or - for standard input.")
  var subject: String

  @Argument(help: "A claim that fails on it.")
  var claim: String

  @Option(help: "A mail or patch that is applied first, where the subject is a Xen tree.")
  var patch: String?

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let word = ClaimWord(claim)
    word.note.map(StandardError.complain)
    let claim = word.pattern
    try Suggestion.require(
      claim, among: ClaimRegistry.ofDecisions.map(\.name), orSay: "no claim is called '\(claim)'")
    try OutputFile(path: options.output.path).refuse(overwriting: [subject] + (patch.map { [$0] } ?? []))
    let session = try Session.start(options, trees, measuredBy: revision)
    try session.run {
      let verifier = session.verifier
      let loaded = try verifier.load(try session.reference(subject, patch: patch))
      let (name, base) = (loaded.subject.name, loaded.subject.revision)
      if let obstacle = try Repair.obstacle(to: claim, on: loaded, verifier) {
        StandardError.complain(
          "\(name): \(obstacle), and decisions are what models differ in; "
            + "those of the nearest: xenprove repair \(base.name) \(claim)")
        return .undecided
      }
      guard let repairs = try Repair.all(of: claim, on: base, verifier) else {
        try session.write("\(claim) does not fail on \(name).\n", options.output)
        return .undecided
      }
      try session.write(
        RepairText(claim: claim, revision: name, repairs: repairs).text, options.output)
      return repairs.isEmpty ? .fails : .success
    }
  }
}
