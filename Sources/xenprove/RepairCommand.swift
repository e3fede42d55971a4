// xenprove repair: which single decision would mend this claim, and what would
// it break?

import ArgumentParser
import Report
import Spec
import Verification

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
    try Suggestion.require(
      claim, among: ClaimRegistry.ofDecisions.map(\.name), orSay: "no claim is called '\(claim)'")
    let session = try Session.start(options)
    let base = try session.verifier.specs.revision(
      named: revision, orSay: "'\(revision)' is no built-in revision")
    try session.run {
      guard let repairs = try Repair.all(of: claim, on: base, session.verifier) else {
        try session.write("\(claim) does not fail on \(revision).\n", options.output)
        return .undecided
      }
      try session.write(
        RepairText(claim: claim, revision: revision, repairs: repairs).text, options.output)
      return repairs.isEmpty ? .fails : .success
    }
  }
}
