// hvm_vm_event_do_resume: the emulation that a reply asked for.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `hvm_vm_event_do_resume`.
  public func doResume<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt) {
    if try world.summary(of: Call(.doResume, [])) != nil { return }
    if let request = world.state.emulates {
      // What lies at another RIP is not this play's instruction.
      if carriesOut(request, in: &world) {
        _ = try emulateOneVMEvent(instruction, asks: asksForReplies, in: &world)
      }
      world.state.resuming = nil
      world.state.emulates = nil
    }
    world.state.syncEvent = false
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
