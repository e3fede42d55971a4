// Single situations, played on the three revisions.

import Flow
import Foundation
import Spec
import Testing
import XenABI
import XenFunctions

func model(_ name: String) throws -> EmulatorModel {
  EmulatorModel(try #require(specs().revision(named: name)).traits)
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
