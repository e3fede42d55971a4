// The repository's deviations beside what the three revisions really fail with,
// and what is said once anything does not fit. Decided once, for all tests.

import Claims
import Flow
import Foundation
import Source
import Spec
import Tables
import TestSupport
import Testing
import Verification
import XenFunctions

private typealias Judged = [(revision: String, results: [ClaimResult])]

/// Every claim about every built-in revision.
private let judged: Result<Judged, any Error> = Result {
  let bench = try Bench()
  return try Bench.revisionNames.map { name in
    let subject = try bench.subject(name)
    let decider = FlowDecider(EmulatorModel(subject.revision.traits), bench.specs.rights)
    let switchDecisions = try ClaimRegistry.accessCheck.map { try bench.decide($0, on: subject) }
    return (name, try switchDecisions + FlowClaim.inOrder.map { try decider.decide($0) })
  }
}

private let text = Result {
  try String(contentsOfFile: Checkout.specs + "/deviations.yaml", encoding: .utf8)
}

private func deviations(_ text: String) throws -> Deviations {
  try Deviations.read(SpecText(file: "d.yaml", text: text), revisions: Bench.revisionNames)
}

/// An entry of its own at the end of the file.
private func entry(_ claim: String, on revision: String, _ covers: String) -> String {
  """

  - id: XPD-900
    claim: \(claim)
    revisions: [\(revision)]
    \(covers)
    kind: gap
    reason: None.

  """
}

/// A change of the file, and what is to be said of it, without place and
/// severity: all of it.
private struct Change: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let said: [String]
  /// Claims that are no longer accepted, as `v5 ReadReported`.
  let lost: [String]
  let make: @Sendable (String) throws -> String

  init(
    _ name: String, says said: [String], loses lost: [String],
    make: @escaping @Sendable (String) throws -> String
  ) {
    (testDescription, self.said, self.lost, self.make) = (name, said, lost, make)
  }

  /// One text replaced by another.
  init(_ name: String, _ old: String, _ new: String, says said: [String], loses lost: [String]) {
    (testDescription, self.said, self.lost) = (name, said, lost)
    make = { text in
      let place = try #require(text.range(of: old), "no '\(old)' in the file")
      return text.replacingCharacters(in: place, with: new)
    }
  }

  /// One entry more.
  init(_ name: String, adding entry: String, says said: [String]) {
    (testDescription, self.said, lost) = (name, said, [])
    make = { $0.replacing(/next: .*/, with: "next: XPD-901") + entry }
  }
}

private let changes = [
  Change(
    "one row more", "- n|x/read\n", "- n|r|x/read\n",
    says: Bench.revisionNames.map {
      "XPD-1 covers r/read of ReadReported on \($0), which does not fail (any more)"
    }, loses: Bench.revisionNames.map { "\($0) ReadReported" }),
  Change(
    "one row fewer", "- n|x/read\n", "- n/read\n",
    says: Bench.revisionNames.map {
      "of ReadReported on \($0) also x/read fails, which XPD-1 does not cover"
    }, loses: Bench.revisionNames.map { "\($0) ReadReported" }),
  Change(
    "rows that another revision fails with", "revisions: [v5]\n  rows:\n  - { rows: n|r/write|fetch/unsent",
    "revisions: [v5]\n  rows:\n  - { rows: r_pw|-/write/ESRCH/unsent, when: monitor_traps = 0 }\n"
      + "  - { rows: n|r/write|fetch/unsent",
    says: [
      "XPD-3 covers r_pw/write/ESRCH/unsent, -/write/ESRCH/unsent of AbortSent on v5, which do not fail (any more)"
    ], loses: ["v5 AbortSent"]),
  Change(
    "another condition", "n|r/write|fetch/unsent, when: monitor_traps = 0",
    "n|r/write|fetch/unsent, when: monitor_traps = 1",
    says: [
      "XPD-3 covers n/write/unsent, n/fetch/unsent, r/write/unsent, r/fetch/unsent of AbortSent only when "
        + "monitor_traps = 1, which on v5 fail only when monitor_traps = 0"
    ], loses: ["v5 AbortSent"]),
  Change(
    "whole rows that fail in part", "{ rows: rw/fetch/unsent, when: monitor_traps = 0 }", "rw/fetch/unsent",
    says: [
      "XPD-3 covers rw/fetch/unsent of AbortSent always, which on v5 fails only when monitor_traps = 0"
    ], loses: ["v5 AbortSent"]),
  Change(
    "another scenario", "    fault: unknown\n", "    fault: in_gpt\n",
    says: [
      "XPD-15 covers KindConfinement on v5 by another scenario than the smallest that breaks it now, "
        + "which has `fault: unknown` where this has `fault: in_gpt`"
    ], loses: ["v5 KindConfinement"]),
  Change(
    "a scenario with something more", "    fault: unknown\n    build: debug\n",
    "    fault: unknown\n    listener: [emulate]\n    build: debug\n",
    says: [
      "XPD-15 covers KindConfinement on v5 by another scenario than the smallest that breaks it now, "
        + "which has `build: debug` where this has `listener:`"
    ], loses: ["v5 KindConfinement"]),
  Change(
    "a retired entry", "- id: XPD-15\n", "- id: XPD-15\n  retired: Nobody minds.\n",
    says: ["KindConfinement fails on v5, and no deviation covers it; mend it, or give "],
    loses: ["v5 KindConfinement"]),
  Change(
    "a revision fewer", "claim: ReadReported\n  revisions: [v5, merged, staging]",
    "claim: ReadReported\n  revisions: [v5, staging]",
    says: ["ReadReported fails on merged, and no deviation covers it; mend it, or give "],
    loses: ["merged ReadReported"]),
  Change(
    "a claim that holds", adding: entry("SwitchExactWX", on: "v5", "rows: [rx/write]"),
    says: ["XPD-900 covers SwitchExactWX on v5, which holds; retire it with `retired: WHY`"]),
  Change(
    "a claim that says nothing of the revision",
    adding: entry("SwitchGateOff", on: "merged", "rows: [rx/write/off]"),
    says: ["XPD-900 covers SwitchGateOff on merged, of which the claim says nothing: "]),
  Change(
    "a claim that there is not", adding: entry("ReadReportd", on: "v5", "rows: [rx/read]"),
    says: ["XPD-900 covers `ReadReportd`, which is no claim; did you mean `ReadReported`? Accepted: "]),
  Change(
    "rows of a claim about the flow",
    says: ["XPD-15 covers KindConfinement on v5 by rows, but it fails by a `scenario`"],
    loses: ["v5 KindConfinement"]
  ) {
    $0.replacing(/(claim: KindConfinement\n.*\n)  scenario:\n(?:    .*\n)+/) { found in
      found.output.1 + "  rows: [rx/write]\n"
    }
  },
  Change(
    "a scenario of a claim about the switch", "  rows:\n  - n|x/read\n  - w|wx|default|other/read\n",
    "  scenario: { pages: { code: {} }, instruction: { at: code } }\n",
    says: Bench.revisionNames.map {
      "XPD-1 covers ReadReported on \($0) by a scenario, but it fails by rows; write `rows`"
    }, loses: Bench.revisionNames.map { "\($0) ReadReported" }),
]

@Suite("Acceptances")
struct AcceptanceTests {
  private func accepted(_ acceptances: Acceptances) throws -> [String: Acceptance] {
    var found: [String: Acceptance] = [:]
    for (revision, results) in try judged.get() {
      for result in acceptances.accepting(results, on: revision) {
        found["\(revision) \(result.claim)"] = result.acceptance
      }
    }
    return found
  }

  @Test("every failing claim of the revisions is covered, and nothing is left over")
  func real() throws {
    let deviations = try deviations(text.get())
    let acceptances = Acceptances(deviations)
    let judged = try judged.get()
    #expect(acceptances.problems(judged).map(\.description) == [])
    let failing = judged.flatMap { name, results in
      results.filter { $0.verdict == .fails }.map { "\(name) \($0.claim)" }
    }
    let accepted = try accepted(acceptances)
    #expect(Set(accepted.keys) == Set(failing) && !failing.isEmpty)
    // Others are about callers and places of trees.
    let ofRevisions = Set(ClaimRegistry.usual.map(\.name))
    let ofClaims = deviations.inForce.filter { ofRevisions.contains($0.claim.value) }
    #expect(Set(accepted.values.map(\.id)) == Set(ofClaims.map(\.id.value.description)))
    let first = try #require(deviations.inForce.first)
    #expect(accepted["v5 ReadReported"] == Acceptance(id: "XPD-1", reason: first.reason.value))
  }

  @Test("accepting changes nothing else")
  func verdictsStay() throws {
    let (name, results) = try judged.get()[0]
    let accepted = try Acceptances(deviations(text.get())).accepting(results, on: name)
    #expect(accepted.map(\.claim) == results.map(\.claim))
    #expect(accepted.map(\.verdict) == results.map(\.verdict))
    #expect(accepted.map(\.rows) == results.map(\.rows))
  }

  @Test("whatever does not fit is said, and nothing but that is lost", arguments: changes)
  private func misfit(_ change: Change) throws {
    let changed = try change.make(text.get())
    let acceptances = try Acceptances(deviations(changed))
    let problems = acceptances.problems(try judged.get())
    #expect(problems.count == change.said.count, "\(problems)")
    for (problem, said) in zip(problems, change.said) {
      #expect(problem.message.hasPrefix(said), "\(problem)")
      #expect(problem.severity == .error && problem.place?.file == "d.yaml")
    }
    let before = try accepted(Acceptances(deviations(text.get())))
    let after = try accepted(acceptances)
    #expect(Set(before.keys).subtracting(after.keys) == Set(change.lost))
    #expect(Set(after.keys).isSubset(of: before.keys))
  }

  @Test("a misfit stands where the row, the scenario or the claim is written")
  func places() throws {
    let lines = try text.get().split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex(of: "  - n|x/read")) + 1
    let changed = try text.get().replacing("- n|x/read\n", with: "- n|r|x/read\n", maxReplacements: 1)
    let problem = try #require(Acceptances(deviations(changed)).problems(try judged.get()).first)
    #expect(problem.place == Place(file: "d.yaml", line: line, column: 5))
  }

  @Test("of claims that were left out nothing is said")
  func selection() throws {
    let changed = try text.get().replacing("- n|x/read\n", with: "- n/read\n", maxReplacements: 1)
    let acceptances = try Acceptances(deviations(changed))
    let (name, results) = try judged.get()[0]
    #expect(acceptances.misfits(results.filter { $0.claim == "AbortSent" }, on: name).isEmpty)
    #expect(acceptances.misfits([], on: name).isEmpty)
    #expect(acceptances.misfits(results, on: name).count == 1)
    #expect(acceptances.misfits(results, on: "v5 with prefetch=checked").isEmpty)
  }

  @Test("without a verdict nothing is accepted, and nothing is said")
  func undecided() throws {
    let acceptances = try Acceptances(deviations(text.get()))
    let (name, results) = try judged.get()[0]
    let open = results.map { $0.undecided(because: "no time") }
    #expect(acceptances.misfits(open, on: name).isEmpty)
    #expect(acceptances.accepting(open, on: name).allSatisfy { $0.acceptance == nil })
  }
}
