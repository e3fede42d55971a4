// Single situations, played on the three revisions.

import Flow
import Foundation
import Model
import Spec
import Testing
import World
import Xen

/// The repository's own specs.
func specs() throws -> Specs {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return try Specs.load(from: root.appendingPathComponent("specs").path)
}

func model(_ name: String) throws -> EmulatorModel {
  EmulatorModel(try #require(specs().revision(named: name)).decisions)
}

@Suite("Plays") struct PlayTests {
  /// A store to a page that may only be read.
  static let store: Situation = {
    let operation = MicroOperation.store(Operand(page: 1, offset: 8, bytes: 4))
    return Situation(
      pages: [GuestPage(name: "code"), GuestPage(name: "data", right: 1)],
      instruction: Instruction(page: 0, operations: [operation]))
  }()

  @Test("a protected store is reported and not made", arguments: ["v5", "merged", "staging"])
  func protectedStore(_ name: String) throws {
    let play = Play(Self.store, on: try model(name))
    let sends = play.observations.count { if case .sends = $0 { true } else { false } }
    let stores = play.observations.count { if case .stores = $0 { true } else { false } }
    #expect(sends == 1 && stores == 0 && play.halt == nil, "\(play.observations)")
  }
}

@Suite("Verdicts") struct VerdictTests {
  @Test("matrix", arguments: ["v5", "merged", "staging"])
  func matrix(_ name: String) throws {
    let prover = FlowProver(
      try model(name),
      Permissions(refusesRead: 0b0101_0101, refusesWrite: 0b100_0011_0011, refusesExecute: 0b100_0000_1111))
    let clock = ContinuousClock()
    for claim in AllFlowClaims.inOrder {
      let start = clock.now
      let verdict = try prover.decide(claim)
      let time = clock.now - start
      switch verdict {
      case .holds(let states, let premise):
        print(name, claim.name, "holds", states, time, premise.situation.instruction.operations)
      case .fails(let witness):
        print(
          name, claim.name, "FAILS", time, witness.situation.weight, witness.situation.instruction.operations,
          witness.situation.pages.map {
            "\($0.name) \($0.type) \($0.right) \($0.viewRight.map(String.init) ?? "absent")"
          }, witness.situation.altp2m, witness.situation.unanswered, witness.situation.latch as Any)
      case .undecided(let why): print(name, claim.name, "UNDECIDED", why, time)
      }
    }
    print(prover.segments.pathCount)
  }
}
