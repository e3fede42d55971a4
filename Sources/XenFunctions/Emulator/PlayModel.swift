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
    // Every round needs a reply, changes a right for good, or follows an answer of a device model.
    for _ in 0...(situation.replies.count + 3 * situation.pages.count) {
      switch outcome {
      case .crashed, .failed: return
      case .again, .reported, .emulated: break
      }
      while world.state.pauseCount > 0 {
        guard let next = replies.popFirst() else { return }
        try reply(next, in: &world)
      }
      if world.state.isWaitingForDevice {
        guard situation.deviceModelAnswers else { return }
        try takeUpAnswer(situation, in: &world)
      }
      try doResume(situation.instruction, in: &world)
      // What lies where a reply has put RIP is not this play's instruction.
      if world.state.committed > 0 || world.state.isElsewhere { return }
      if case .emulated(let rc) = outcome, try !world.decide(rc == X86Emul.retry) { return }
      // An emulation for a reply may have sent a request of its own, or asked a device model.
      if world.state.pauseCount > 0 || world.state.isWaitingForDevice {
        outcome = .reported
        continue
      }
      guard let next = try runNatively(situation, in: &world) else { return }
      outcome = next
    }
  }

  /// `handle_hvm_io_completion`, once the device model has answered. Where nobody has said that the answer is to
  /// be completed, it stays for whatever executes the instruction again.
  private func takeUpAnswer<W: EmulatorWorld>(_ situation: Situation, in world: inout W) throws(Halt) {
    world.observe(.deviceAnswers)
    world.state.ioRequest?.isAnswered = true
    guard world.state.completesIO else { return }
    world.state.completesIO = false
    let rc = try handleMMIO(situation, in: &world)
    if try world.decide(rc == X86Emul.unhandleable) {
      throw .unsupported(Stop("an answer that handle_mmio does not take"))
    }
  }
}
