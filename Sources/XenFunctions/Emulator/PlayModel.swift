// Everything in turn: an instruction faults, is emulated or reported, the
// listener answers, the vCPU resumes, the processor tries again.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// Plays a situation to its end: until the instruction is committed, the
  /// guest gets an exception, or the vCPU waits for a reply that nobody gives.
  public func play<W: EmulatorWorld>(_ situation: Situation, in world: inout W) throws(Halt) {
    world.state.hasRing = situation.hasListener
    var replies = situation.replies[...]
    var outcome: FaultOutcome<W.Word>
    if situation.fault == .withGLA {
      guard let first = try runNatively(situation, in: &world) else { return }
      outcome = first
    } else {
      let walk = PageFault<W.Word>(
        page: nil, kind: situation.fault, reads: true, writes: true, fetches: false)
      outcome = try nestedPageFault(walk, situation, in: &world)
    }
    // Every round needs a reply or changes a right for good.
    for _ in 0...(situation.replies.count + 2 * situation.pages.count) {
      switch outcome {
      case .crashed, .failed: return
      case .again, .reported, .emulated: break
      }
      while world.state.pauseCount > 0 {
        guard let next = replies.popFirst() else { return }
        try reply(next, in: &world)
      }
      try doResume(situation.instruction, in: &world)
      if world.state.committed > 0 { return }
      if case .emulated(let rc) = outcome, try !world.decide(rc == X86Emul.retry) { return }
      // An emulation for a reply may have sent a request of its own.
      if world.state.pauseCount > 0 {
        outcome = .reported
        continue
      }
      guard let next = try runNatively(situation, in: &world) else { return }
      outcome = next
    }
  }

  /// The processor's own step: it checks every access of the instruction
  /// against the guest's tables and the rights before it makes any.
  /// - Returns: nil when the instruction is done or the guest's own tables end it.
  private func runNatively<W: EmulatorWorld>(_ situation: Situation, in world: inout W) throws(Halt)
    -> FaultOutcome<W.Word>?
  {
    world.observe(.runsNatively)
    let accesses = situation.instruction.nativeAccesses
    for access in accesses {
      let type = world.ask(Question(.type, access.page))
      // The guest's own tables end it before the hypervisor hears of it.
      if try isOne(of: access.writes ? [.notPresent, .readOnly] : [.notPresent], type, in: &world) {
        return nil
      }
      // Rights come before what the type decides, where there is memory.
      if try isOne(of: [.ram, .ramRO, .ioreqServer, .readOnly], type, in: &world) {
        let fault = PageFault<W.Word>(
          page: access.page, kind: .withGLA, reads: !access.fetches, writes: access.writes,
          fetches: access.fetches)
        let before = world.state
        if try isNativeViolation(fault, in: &world) {
          world.state = before
          return try nestedPageFault(fault, situation, in: &world)
        }
      }
      let isPlain = try isOne(
        of: access.writes ? [.ram] : [.ram, .ramRO, .ioreqServer, .readOnly], type, in: &world)
      if !isPlain { return try beyondMemory(situation, in: &world) }
    }
    for access in accesses {
      let gfn = W.Word(PageLayout.gfn(page: access.page), bits: 64)
      if access.fetches { world.observe(.fetches(gfn: gfn)) }
      if access.reads { world.observe(.loads(gfn: gfn)) }
      if access.writes { world.observe(.stores(gfn: gfn)) }
    }
    commit(isPartial: false, in: &world)
    return nil
  }

  private func isOne<W: EmulatorWorld>(of types: [PageType], _ type: W.Word, in world: inout W) throws(Halt)
    -> Bool
  {
    var isOne = W.Condition(false)
    for other in types {
      isOne = isOne || type == UInt64(PageType.allCases.firstIndex(of: other)!)
    }
    return try world.decide(isOne)
  }

  private func isNativeViolation<W: EmulatorWorld>(_ fault: PageFault<W.Word>, in world: inout W) throws(Halt)
    -> Bool
  {
    guard let page = fault.page else { return true }
    if try propagatedRight(page: page, in: &world) != nil { return true }
    return try world.decide(
      try NativeModel(traits.accessValues).isViolation(
        access: try entry(ofPage: page, in: &world), fault: fault.access, in: &world))
  }

  /// Memory that is no RAM makes an exit of its own: `handle_mmio` emulates the
  /// instruction with checks off.
  private func beyondMemory<W: EmulatorWorld>(_ situation: Situation, in world: inout W) throws(Halt)
    -> FaultOutcome<W.Word>?
  {
    beginEmulation(asks: false, in: &world)
    _ = try emulateOne(situation.instruction, in: &world)
    return nil
  }
}

extension EmulatorModel.PageFault {
  init(page: Int?, kind: FaultKind, reads: Bool, writes: Bool, fetches: Bool) {
    func bit(_ value: Bool) -> Word.Condition { Word.Condition(value) }
    self.init(
      page: page, kind: kind, access: NestedFault(read: bit(reads), write: bit(writes), fetch: bit(fetches)))
  }
}

/// An access that the processor checks.
struct NativeAccess {
  let page: Int
  let reads, writes, fetches: Bool
}

extension Instruction {
  /// The pages its bytes lie on.
  public var pages: Range<Int> { page..<page + 1 + (offset + length - 1) / Int(Page.size) }

  var nativeAccesses: [NativeAccess] {
    pages.map { NativeAccess(page: $0, reads: false, writes: false, fetches: true) }
      + operations.flatMap(\.accesses).flatMap { access in
        access.pages.map {
          NativeAccess(page: $0, reads: access.reads, writes: access.writes, fetches: false)
        }
      }
  }
}
