// xenprove repair: which single decision would mend this claim, and what would
// it break?

import ArgumentParser
import Claims
import Flow
import Prove
import Report
import Spec
import XenABI
import XenFunctions

struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Try every other decision, one at a time: which mends a claim, and what else would change?",
    discussion: "Exit codes: 0 some single decision mends it, 1 none does, 3 it does not fail, 64 usage.")

  @Argument(help: "A built-in revision.")
  var revision: String

  @Argument(help: "A claim that fails on it.")
  var claim: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let names = AllClaims.inOrder.map(\.name) + FlowClaim.inOrder.map(\.name)
    guard names.contains(claim) else {
      throw ValidationError("no claim is called '\(claim)'; \(Pattern.suggestion(for: claim, among: names))")
    }
    let session = try Session.start(options)
    session.progress.begin("claims on \(revision)")
    guard let base = session.specs.revision(named: revision) else {
      throw ValidationError(
        "'\(revision)' is no built-in revision; \(Pattern.suggestion(for: revision, among: session.revisions.map(\.name)))"
      )
    }
    try session.run {
      let before = try session.verdicts(on: base)
      guard before.first(where: { $0.claim == claim })?.verdict == .fails else {
        try session.write("\(claim) does not fail on \(revision).\n", options.output)
        return .undecided
      }
      var repairs: [Repair] = []
      for variant in session.specs.singleChanges(of: base) {
        let after = try session.verdicts(on: variant.revision)
        guard after.first(where: { $0.claim == claim })?.verdict == .holds else { continue }
        repairs.append(Repair(change: variant.change, before: before, after: after))
      }
      try session.write(
        RepairText(claim: claim, revision: revision, repairs: repairs).text, options.output)
      return repairs.isEmpty ? .fails : .success
    }
  }
}

extension Session {
  /// Every claim about the switch and the flow of a revision.
  func verdicts(on revision: Revision) throws -> [Decision] {
    let loaded = try SubjectLoader(self, revision: nil).builtIn(revision)
    let flow = FlowDecider(EmulatorModel(revision.traits), specs.rights)
    return try decide(AllClaims.inOrder, on: loaded.subject)
      + FlowClaim.inOrder.map { try flow.decide($0) }
  }
}
