// Which claims hold on which revision, and that every verdict comes with a
// situation that plays as it was told.

import Flow
import Testing
import XenFunctions

@Suite("Verdicts") struct VerdictTests {
  private static let holding: [Base: Set<String>] = [
    .v5: ["HapOrder", "GateOff", "OneSend", "SendAborts", "AbortPlaced", "RefBalance"],
    .merged: ["KindConfinement", "GateOff", "AbortPlaced", "RefBalance"],
    .staging: ["KindConfinement", "GateOff", "AbortPlaced", "RefBalance", "CleanSlots"],
    .repaired: Set(FlowClaim.inOrder.map(\.name)).subtracting([
      "Promotion", "GateOff", "HapOrderStrings", "PauseSync", "Progress", "FaultOrder",
      "AccessAttempts",
    ]),
    .promoting: [
      "ReadCovered", "ExecCovered", "KindConfinement", "Promotion", "QueryError", "OneSend", "SendAborts",
      "AbortPlaced", "NoSilentProtectedStore", "IntentReported", "CheckBeforeWrite", "RetryPure",
      "RefBalance", "CleanSlots", "CleanSlotsRelease", "EmulateTarget",
    ],
  ]

  /// Nothing that they speak about happens there.
  private static let vacuous: [Base: Set<String>] = [.repaired: ["HapOrderStrings"]]

  @Test("matrix", arguments: [Base.v5, .merged, .staging, .repaired])
  func matrix(_ base: Base) throws {
    let model = EmulatorModel(try base.traits())
    let prover = try prover(model)
    var held: Set<String> = []
    var vacuous: Set<String> = []
    for claim in FlowClaim.inOrder {
      let plays: [Play]
      switch try prover.decide(claim) {
      case .holds(_, let premise):
        held.insert(claim.name)
        plays = [premise.play]
      case .fails(let witness): plays = [witness.play]
      case .holdsForPairs(_, let premise):
        held.insert(claim.name)
        plays = [premise.play, premise.twin]
      case .failsForPair(let witness): plays = [witness.play, witness.twin]
      case .undecided(let reason):
        #expect(reason == "no situation was found that it speaks about", "\(claim.name) on \(base)")
        vacuous.insert(claim.name)
        continue
      }
      for play in plays { #expect(Play(play.situation, on: model) == play, "\(claim.name) on \(base)") }
    }
    #expect(held == VerdictTests.holding[base])
    #expect(vacuous == VerdictTests.vacuous[base] ?? [])
  }

  @Test("with promotion as the processor does it")
  func promoting() throws {
    let prover = try prover(EmulatorModel(try Base.promoting.traits()))
    for name in try #require(VerdictTests.holding[.promoting]).sorted() {
      #expect(try prover.decide(try sentence(name)).isTrue == true, "\(name)")
    }
  }
}
