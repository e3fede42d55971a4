// hvm_vm_event_do_resume: the emulation that a reply asked for.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `hvm_vm_event_do_resume`.
  /// - Parameter instruction: the one that requests were sent about, or the one at RIP if that is known.
  public func doResume<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt) {
    if try world.summary(of: Call(.doResume, [])) != nil { return }
    world.takeNewRegisters()
    beginResume(in: &world)
    if let request = world.state.emulates {
      let kind = EmulKind(flags: world.state.emulateFlags)
      try world.findInstruction(kind)
      // What lies at another RIP may be none of this play's.
      if carriesOut(request, in: &world) || world.state.knowsNext {
        world.state.emulated = try emulateOneVMEvent(instruction, kind, asks: asksForReplies, in: &world)
      }
      world.state.resuming = nil
      world.state.emulates = nil
    }
    endResume(in: &world)
  }

  /// What it does before an emulation, and after it.
  public func beginResume<W: EmulatorWorld>(in world: inout W) {
    if self.is(.syncEventIsClearedFirst) { world.clearSyncEvent() }
  }

  public func endResume<W: EmulatorWorld>(in world: inout W) {
    if !self.is(.syncEventIsClearedFirst) { world.clearSyncEvent() }
  }

  /// The vCPU begins to emulate because of a reply.
  /// - Returns: whether RIP is still where the request was sent.
  public func carriesOut<W: EmulatorWorld>(_ request: EmulatorState<W.Word>.OpenRequest, in world: inout W)
    -> Bool
  {
    let now = world.state.committed + (self.is(.replyEmulatesNext) ? 1 : 0)
    world.observe(.emulatesForReply(page: request.page, sentAt: request.rip, now: now))
    world.state.resuming = request.page ?? EmulatorState<W.Word>.pageTables
    return now == request.rip
  }

  /// v5's argument `send_event` for such an emulation.
  public var asksForReplies: Bool { self.is(.gateOpensForReply) || traits.resume == .checkedElsewhere }
}

extension EmulatorWorld {
  /// `hvm_vm_event_set_registers`.
  mutating func takeNewRegisters() {
    guard let registers = state.newRegisters else { return }
    state.newRegisters = nil
    observe(.setsRegisters(movesRIP: registers == .otherRIP))
    if registers == .otherRIP { state.isElsewhere = true }
  }

  /// Which instruction a reply has emulated.
  /// - Throws: `Halt.unsupported` where it is none of the situation. Of a reply about an access to memory the
  ///   bytes are not taken over (`vm_event_emulate_check`), so `emul.insn` is what an earlier reply left there.
  func findInstruction(_ kind: EmulKind) throws(Halt) {
    if state.isElsewhere { throw .unsupported(Stop("the instruction where a reply has put RIP")) }
    guard kind == .setContextInsn else { return }
    throw .unsupported(Stop("the instruction whose bytes an earlier reply has left in emul.insn"))
  }
}
