// A compare-exchange at the level of the instruction: what its load finds decides what is asked for.

import Flow
import Testing
import XenABI
import XenFunctions

@Suite("Compare-exchange") struct CompareExchangeTests {
  /// On a page with this right, by value.
  private static func situation(_ right: UInt32, _ found: ExchangeOutcome) -> Situation {
    let operand = Operand(page: 1, offset: 8, bytes: 4)
    return Situation(
      pages: [GuestPage(name: "code"), GuestPage(name: "data", right: right, viewRight: right)],
      instruction: Instruction(page: 0, operations: [.compareExchange(operand, found)]))
  }

  /// Only the attempt that is no more than a load goes unreported, and only where it should not.
  @Test(
    "one that finds something else completes without an event",
    arguments: ["v5", "merged", "staging"],
    [
      (1, .differs, true), (1, .matches, false), (1, .overtaken, false), (3, .differs, false),
    ] as [(UInt32, ExchangeOutcome, Bool)])
  func intent(_ revision: String, _ given: (right: UInt32, found: ExchangeOutcome, isBroken: Bool)) throws {
    let claim = FlowClaim.safety(IntentReported())
    let isBroken = try prover(try model(revision)).breaks(
      claim, in: Self.situation(given.right, given.found))
    #expect(isBroken == given.isBroken)
  }

  @Test("two loads where another vCPU comes between, one and no store where it finds something else")
  func plays() throws {
    for (found, loads, stores) in [(ExchangeOutcome.matches, 2, 1), (.overtaken, 2, 0), (.differs, 1, 0)] {
      let play = Play(Self.situation(7, found), on: try model("staging"))
      #expect(play.observations.count { if case .loads = $0 { true } else { false } } == loads)
      #expect(play.observations.count { if case .stores = $0 { true } else { false } } == stores)
      #expect(play.halt == nil)
    }
  }
}
