// How a window opens and closes: a nested page fault that breaks a right.

import World
import Xen

extension EmulatorModel {
  /// A nested page fault as the processor reports it.
  struct PageFault {
    /// Which page; nil for the page of the guest's page tables that a walk wrote to.
    let page: Int?
    let kind: FaultKind
    let reads, writes, fetches: Bool
  }

  /// What a nested page fault came to.
  enum FaultOutcome {
    /// It was no violation, or it was mended: run the instruction again.
    case again
    /// A request was sent, the vCPU waits or goes on.
    case reported
    /// The instruction was emulated instead.
    case emulated(X86Emul)
    case crashed
  }

  /// `hvm_hap_nested_page_fault` from its lock to its end, for memory.
  func nestedPageFault<W: EmulatorWorld>(
    _ fault: PageFault, _ situation: Situation, in world: inout W
  ) throws(Halt) -> FaultOutcome {
    try reserveSlot(in: &world)
    lock(in: &world)
    let right: W.Word
    if let page = fault.page {
      if let propagated = try propagatedRight(page: page, in: &world) {
        unlock(in: &world)
        setRight(page: page, propagated, in: &world)
        return .again
      }
      right = try activeRight(page: page, in: &world).access
    } else {
      right = W.Word(UInt64(AccessRight.r.value), bits: 32)
    }
    func bit(_ value: Bool) -> W.Condition { W.Condition(value) }
    let native = try NativeModel(decisions.accessValues).run(
      access: right,
      fault: NestedFault(read: bit(fault.reads), write: bit(fault.writes), fetch: bit(fault.fetches)),
      in: &world)
    guard try world.decide(native.isViolation) else {
      unlock(in: &world)
      return .again
    }
    let outcome = try memAccessCheck(fault, right: right, native, situation, in: &world)
    unlock(in: &world)
    guard case .reported = outcome else { return outcome }
    let gfn = fault.page.map { W.Word(PageLayout.gfn(page: $0), bits: 64) } ?? W.Word(0, bits: 64)
    let isSync = try world.decide(native.isSynchronous)
    _ = try monitorTraps(
      sync: isSync, reason: VMEvent.reasonMemAccess, gfn: gfn, flags: native.flags, in: &world)
    return isSync ? .reported : .again
  }

  /// `p2m_mem_access_check`. `reported` means that the caller sends the request,
  /// once the locks are dropped.
  private func memAccessCheck<W: EmulatorWorld>(
    _ fault: PageFault, right: W.Word, _ native: NativeOutcome<W.Word>, _ situation: Situation,
    in world: inout W
  ) throws(Halt) -> FaultOutcome {
    if let page = fault.page, try world.decide(!native.rightAfter.isEqual(to: right)) {
      setRight(page: page, native.rightAfter, in: &world)
      if try world.decide(native.flags == 0) { return .again }
    }
    guard world.machine.hasRing else {
      if situation.accessRequired {
        world.observe(.crashes("access required, but there is no listener"))
        return .crashed
      }
      if let page = fault.page {
        setRight(page: page, W.Word(UInt64(AccessRight.rwx.value), bits: 32), in: &world)
      }
      return .again
    }
    guard situation.suppressesPageWalks, opens(for: fault.kind) else { return .reported }
    return .emulated(try window(situation.instruction, fault.kind, in: &world))
  }

  /// Whether a fault of this kind is emulated instead of reported.
  public func opens(for kind: FaultKind) -> Bool {
    if self.is(.opensForEveryKind) { return true }
    switch flow.trigger {
    case .notWithGLA: return kind != .withGLA
    case .inGuestPageTable: return kind == .inGuestPageTable
    }
  }

  /// The emulation of an instruction with checks on.
  func window<W: EmulatorWorld>(
    _ instruction: Instruction, _ kind: FaultKind, in world: inout W
  ) throws(Halt) -> X86Emul {
    openWindow(kind, in: &world)
    let rc = try emulateOneVMEvent(instruction, asks: true, in: &world)
    try closeWindow(rc, in: &world)
    return rc
  }

  public func openWindow<W: EmulatorWorld>(_ kind: FaultKind, in world: inout W) {
    world.observe(.windowOpens(kind))
    if decisions.gate == .assertion { world.machine.vcpuGate = W.Word(1, bits: 1) }
  }

  public func closeWindow<W: EmulatorWorld>(_ rc: X86Emul, in world: inout W) throws(Halt) {
    world.observe(.windowCloses(rc: W.Word(rc)))
    guard decisions.gate == .assertion, !self.is(.gateStaysOpen) else { return }
    // The state it lives in goes with the ring.
    if !world.machine.hasRing {
      let what = "v->arch.vm_event is null when the gate is closed"
      world.observe(.faults(what))
      throw .undefined(Stop(what))
    }
    world.machine.vcpuGate = W.Word(0, bits: 1)
  }

  /// `hvm_emulate_one_vm_event(EMUL_KIND_NORMAL, #UD, none)`.
  /// - Parameter asks: v5's argument `send_event`.
  func emulateOneVMEvent<W: EmulatorWorld>(
    _ instruction: Instruction, asks: Bool, in world: inout W
  ) throws(Halt) -> X86Emul {
    beginEmulation(asks: asks, in: &world)
    let rc = try emulateOne(instruction, in: &world)
    try finishEmulation(rc, in: &world)
    if decisions.gate == .assertion, world.machine.resuming != nil {
      world.machine.vcpuGate = W.Word(0, bits: 1)
    }
    return rc
  }

  /// A fresh context: everything zero but the gate.
  public func beginEmulation<W: EmulatorWorld>(asks: Bool, in world: inout W) {
    world.machine.slots = [W.Word(0, bits: 64), W.Word(0, bits: 64)]
    world.machine.contextGate = W.Word(asks ? 1 : 0, bits: 1)
    if decisions.gate == .assertion, world.machine.resuming != nil {
      world.machine.vcpuGate = W.Word(asks ? 1 : 0, bits: 1)
    }
  }

  /// What becomes of the instruction's end. A listener that wants to know of
  /// instructions the emulator lacks is told.
  public func finishEmulation<W: EmulatorWorld>(_ rc: X86Emul, in world: inout W) throws(Halt) {
    if rc == .unimplemented {
      let none = W.Word(0, bits: 32)
      _ = try monitorTraps(
        sync: true, reason: VMEvent.reasonEmulUnimplemented, gfn: W.Word(0, bits: 64), flags: none,
        in: &world)
    }
    if self.is(.gateStaysOpen) { return }
    world.machine.contextGate = W.Word(0, bits: 1)
  }

  /// The host's p2m lock, and the view's with it.
  private func lock<W: EmulatorWorld>(in world: inout W) {
    world.machine.locks += 1
    world.observe(.locks)
  }

  private func unlock<W: EmulatorWorld>(in world: inout W) {
    world.machine.locks -= 1
    world.observe(.unlocks)
  }
}
