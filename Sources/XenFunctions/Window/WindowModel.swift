// The window: the emulation of an instruction with checks on, and without them
// for a reply.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// The emulation of an instruction with checks on.
  public func window<W: EmulatorWorld>(
    _ instruction: Instruction, _ kind: FaultKind, in world: inout W
  ) throws(Halt) -> W.Word {
    openWindow(kind, in: &world)
    let rc = try emulateOneVMEvent(instruction, asks: true, in: &world)
    closeWindow(rc, in: &world)
    return rc
  }

  public func openWindow<W: EmulatorWorld>(_ kind: FaultKind, in world: inout W) {
    world.observe(.windowOpens(kind))
    if traits.gate == .assertion { world.state.vcpuGate = W.Word(1, bits: 1) }
  }

  public func closeWindow<W: EmulatorWorld>(_ rc: X86Emul, in world: inout W) {
    closeWindow(W.Word(rc), in: &world)
  }

  private func closeWindow<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) {
    world.observe(.windowCloses(rc: rc))
    world.state.emulated = rc
    guard traits.gate == .assertion, !self.is(.gateStaysOpen) else { return }
    world.state.vcpuGate = W.Word(0, bits: 1)
  }

  /// `hvm_emulate_one_vm_event(kind, #UD, none)`.
  /// - Parameter asks: v5's argument `send_event`.
  /// - Returns: X86EMUL_*, 32 bits; its callers in C don't see it.
  public func emulateOneVMEvent<W: EmulatorWorld>(
    _ instruction: Instruction, _ kind: EmulKind = .normal, asks: Bool, in world: inout W
  ) throws(Halt) -> W.Word {
    let call = Call(
      .emulateOneVMEvent,
      [W.Word(asks ? 1 : 0, bits: 1), W.Word(kind.rawValue, bits: 32), world.state.vcpuGate])
    if let known = try world.summary(of: call) { return known }
    beginEmulation(kind, asks: asks, in: &world)
    let rc = try emulateOne(instruction, in: &world)
    try finishEmulation(rc, in: &world)
    if asks, opensVCPUGateForReply(in: world) { world.state.vcpuGate = W.Word(0, bits: 1) }
    return rc
  }

  /// An idea to try, or a mutation: nobody who shipped touches the vCPU's gate
  /// for a reply.
  private func opensVCPUGateForReply<W: EmulatorWorld>(in world: W) -> Bool {
    world.state.resuming != nil && traits.gate == .assertion
  }

  /// A fresh context: everything zero but the gate and whose data are read.
  public func beginEmulation<W: EmulatorWorld>(
    _ kind: EmulKind = .normal, asks: Bool, in world: inout W
  ) {
    world.state.kind = kind
    world.state.slots = [W.Word(0, bits: 64), W.Word(0, bits: 64)]
    world.state.contextGate = W.Word(asks ? 1 : 0, bits: 1)
    if asks, opensVCPUGateForReply(in: world) { world.state.vcpuGate = W.Word(1, bits: 1) }
  }

  /// What becomes of the instruction's end. A listener that wants to know of
  /// instructions the emulator lacks is told.
  public func finishEmulation<W: EmulatorWorld>(_ rc: X86Emul, in world: inout W) throws(Halt) {
    try finishEmulation(W.Word(rc), in: &world)
  }

  public func finishEmulation<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) {
    if try world.decide(rc == X86Emul.unimplemented), !self.is(.unimplementedIsUndefined) {
      let none = W.Word(0, bits: 32)
      _ = try monitorTraps(
        sync: true, reason: VMEvent.reasonEmulUnimplemented, gfn: W.Word(0, bits: 64), flags: none,
        in: &world)
    }
    world.state.kind = .normal
    if self.is(.gateStaysOpen) { return }
    world.state.contextGate = W.Word(0, bits: 1)
  }
}
