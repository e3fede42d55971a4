// What surrounds the window, in plays: the native request, a view that gets an
// entry, and replies to what is no memory access.

import BitVectors
import Emulation
import Flow
import Testing
import XenABI
import XenFunctions

@Suite("Faults and replies") struct FaultTests {
  private func play(_ situation: Situation, _ base: Base) throws -> [Observation<Bits>] {
    Play(situation, on: EmulatorModel(try base.traits())).observations
  }

  private func situation(_ operation: MicroOperation, right: UInt32 = 7) -> Situation {
    Situation(
      pages: [GuestPage(name: "code"), GuestPage(name: "data", right: right)],
      instruction: Instruction(page: 0, operations: [operation]))
  }

  @Test(
    "a native request tells how its linear address came about", arguments: Base.allCases,
    [
      (FaultKind.withGLA, MemAccess.glaValid | MemAccess.faultWithGLA),
      (.inGuestPageTable, MemAccess.glaValid | MemAccess.faultInGPT), (.unknown, 0),
    ])
  func flags(_ base: Base, _ expected: (kind: FaultKind, flags: UInt64)) throws {
    var situation = situation(.store(Operand(page: 1, offset: 0, bytes: 4)), right: 1)
    situation.fault = expected.kind
    situation.suppressesPageWalks = false
    let sent = try play(situation, base).compactMap {
      if case .sends(_, _, let flags, _) = $0 { flags } else { nil }
    }
    #expect(sent.first == Bits(UInt128(MemAccess.r | MemAccess.w | expected.flags), width: 32))
  }

  @Test("a view gets its entry while the lock is held", arguments: Base.allCases)
  func propagation(_ base: Base) throws {
    var situation = situation(.store(Operand(page: 1, offset: 0, bytes: 4)))
    (situation.fault, situation.altp2m) = (.withGLA, .view1)
    situation.pages[1].viewRight = nil
    let seen = try play(situation, base)
    let change = try #require(seen.firstIndex { if case .setsRight = $0 { true } else { false } })
    #expect(seen[change - 1] == .locks && seen[change + 1] == .unlocks)
  }

  @Test("EMULATE is not heeded in a reply to EMUL_UNIMPLEMENTED", arguments: Base.allCases)
  func unimplemented(_ base: Base) throws {
    var situation = situation(.unimplemented)
    situation.replies = [ListenerReply(emulates: true)]
    let seen = try play(situation, base)
    #expect(seen.contains(.replies(flags: VMEvent.flagEmulate | VMEvent.flagVCPUPaused)))
    #expect(!seen.contains { if case .emulatesForReply = $0 { true } else { false } })
  }
}
