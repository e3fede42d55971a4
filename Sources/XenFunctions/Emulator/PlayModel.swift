// Everything in turn: an instruction faults, is emulated or reported, the
// listener answers, the vCPU resumes, the processor tries again.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// Plays a situation to its end: until its instructions are committed, the guest gets an exception, the vCPU
  /// waits for a reply that nobody gives, or all is as it was before.
  /// - Throws: `Halt.unsupported` where it goes on with something that no situation gives.
  public func play<W: EmulatorWorld>(_ story: Situation, in world: inout W) throws(Halt) {
    world.state.hasRing = story.hasListener
    var course = Course<W.Word>(story)
    while let situation = story.beginning(at: world.state.committed) {
      let index = world.state.committed
      if index > 0 {
        for change in story.later[index - 1].changes { try happens(change, in: &world) }
        guard try settle(situation, &course, in: &world) else { return }
        // The next instruction was emulated for a reply about this one.
        if world.state.committed > index { continue }
      }
      let isOver = try playInstruction(situation, &course, in: &world)
      if world.state.committed > index { continue }
      if !isOver, index < story.later.count {
        throw .unsupported(Stop("an instruction after one that was not committed"))
      }
      return
    }
  }

  /// One instruction: until it is committed, or nothing is known of what comes next.
  /// - Returns: whether nothing comes next: the vCPU waits, or there is none any more.
  private func playInstruction<W: EmulatorWorld>(
    _ situation: Situation, _ course: inout Course<W.Word>, in world: inout W
  ) throws(Halt) -> Bool {
    let before = world.state.committed
    var outcome: FaultOutcome<W.Word>
    if situation.fault == .withGLA {
      guard let first = try runNatively(situation, in: &world) else { return false }
      outcome = first
    } else {
      let walk = PageFault<W.Word>(
        page: nil, kind: situation.fault, reads: true, writes: true, fetches: false)
      outcome = try nestedPageFault(walk, situation, in: &world)
    }
    for _ in 0...course.limit {
      switch outcome {
      case .crashed, .failed: return true
      case .again, .reported, .emulated: break
      }
      comparePauses(in: &world)
      if world.state.committed > before, before < situation.later.count { return false }
      if let rounds = course.roundsSince(world.state) {
        world.observe(.recurs(rounds: rounds))
        return true
      }
      guard try answer(situation, &course, in: &world) else { return true }
      world.state.emulated = nil
      try doResume(situation.instruction, in: &world)
      // What lies where a reply has put RIP is not this play's instruction.
      if world.state.committed > before || world.state.isElsewhere { return false }
      if case .emulated(let rc) = outcome, try !world.decide(rc == X86Emul.retry) { return false }
      // An emulation for a reply may have sent a request of its own, or asked a device model.
      if world.state.pauseCount > 0 || world.state.isWaitingForDevice {
        outcome = .reported
        continue
      }
      if try hasException(situation, in: &world) { return false }
      guard let next = try runNatively(situation, in: &world) else { return false }
      outcome = next
    }
    if situation.isFair { throw .unsupported(Stop("more rounds than are followed")) }
    return true
  }

  /// Requests are answered, and so is what a device model was asked.
  /// - Returns: false where the vCPU is left waiting.
  private func answer<W: EmulatorWorld>(
    _ situation: Situation, _ course: inout Course<W.Word>, in world: inout W
  ) throws(Halt) -> Bool {
    while world.state.pauseCount > 0 {
      let pauses = world.state.pauseCount
      let requests = world.state.requests.count
      // Nobody answers what was answered, or never sent.
      guard requests > 0 else {
        world.observe(.staysPaused)
        return false
      }
      guard let next = course.nextReply() else { return false }
      try reply(next, in: &world)
      if pauses == requests { comparePauses(in: &world) }
      // Who repeats it changes nothing either.
      if course.repeatsItself, world.state.pauseCount == pauses, world.state.requests.count == requests {
        return false
      }
    }
    if world.state.isWaitingForDevice {
      guard situation.deviceModelAnswers else { return false }
      try takeUpAnswer(situation, in: &world)
    }
    return true
  }

  /// What hvm_emulate_one_vm_event makes of an emulation for a reply that did not come through.
  /// - Throws: `Halt.unsupported` where a pager decides whether it comes through next time.
  private func hasException<W: EmulatorWorld>(_ situation: Situation, in world: inout W) throws(Halt) -> Bool
  {
    guard let rc = world.state.emulated else { return false }
    if try world.decide(rc == X86Emul.unhandleable || rc == X86Emul.unimplemented) {
      world.observe(.injects("UD"))
      return true
    }
    if situation.isFair, try world.decide(rc == X86Emul.retry) {
      throw .unsupported(Stop("what becomes of a page that is paged out or shared"))
    }
    return try world.decide(rc == X86Emul.exception)
  }

  /// The vCPU is paused once for each request that it waits for.
  public func comparePauses<W: EmulatorWorld>(in world: inout W) {
    let (pauses, requests) = (world.state.pauseCount, world.state.requests.count)
    if pauses != requests { world.observe(.miscountsPauses(pauses: pauses, requests: requests)) }
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

// MARK: - Between two instructions

extension EmulatorModel {
  private func happens<W: EmulatorWorld>(_ change: LaterInstruction.Change, in world: inout W) throws(Halt) {
    switch change {
    case .right(let new):
      setRight(page: new.page, W.Word(UInt64(new.right), bits: 32), isListeners: true, in: &world)
    case .altp2mDisabled: world.state.hasLeftAltP2M = true
    case .view(let view): try world.switchView(to: view)
    case .ringDisabled:
      // vm_event_disable wakes those that wait for a slot, and leaves those paused that wait for an answer.
      guard world.state.pauseCount == 0 else {
        throw .unsupported(Stop("a ring that goes while a request waits for its answer"))
      }
      (world.state.hasRing, world.state.unanswered) = (false, 0)
    }
  }

  /// The vCPU stands before the next instruction. What is still open about the one before is answered, and what
  /// the answer asks for is done to the instruction at RIP.
  /// - Returns: false where it is left waiting, or RIP is elsewhere.
  private func settle<W: EmulatorWorld>(
    _ situation: Situation, _ course: inout Course<W.Word>, in world: inout W
  ) throws(Halt) -> Bool {
    let before = world.state.committed
    world.state.knowsNext = true
    defer { world.state.knowsNext = false }
    for _ in 0...course.limit {
      guard world.state.pauseCount > 0 || world.state.isWaitingForDevice || world.state.emulates != nil else {
        return true
      }
      guard try answer(situation, &course, in: &world) else { return false }
      try doResume(situation.instruction, in: &world)
      if world.state.isElsewhere { return false }
      if world.state.committed > before { return true }
    }
    throw .unsupported(Stop("more rounds than are followed"))
  }
}

/// How far the listener is, and where rounds have begun.
private struct Course<Word: BitVector> {
  private struct Round: Equatable {
    let state: EmulatorState<Word>
    let repliesLeft: Int
  }

  private let isFair: Bool
  private var replies: ArraySlice<ListenerReply>
  /// Of a fair listener.
  private let lastReply: ListenerReply?
  private var rounds: [Round] = []
  /// Every round needs a reply, changes a right for good, or follows an answer of a device model. With a fair
  /// listener it may be the same as an earlier one, and a play that has not come back after so many is
  /// followed no further.
  let limit: Int

  init(_ situation: Situation) {
    isFair = situation.isFair
    replies = situation.replies[...]
    lastReply = isFair ? situation.replies.last : nil
    limit = isFair ? 64 : situation.replies.count + 3 * situation.pages.count
  }

  /// From now on it says the same to everything.
  var repeatsItself: Bool { isFair && replies.isEmpty }

  mutating func nextReply() -> ListenerReply? { replies.popFirst() ?? lastReply }

  /// How many rounds ago all was the same; nil where it never was. Only what a fair listener does is the same
  /// every time.
  mutating func roundsSince(_ state: EmulatorState<Word>) -> Int? {
    guard isFair else { return nil }
    let round = Round(state: state, repliesLeft: replies.count)
    if let first = rounds.firstIndex(of: round) { return rounds.count - first }
    rounds.append(round)
    return nil
  }
}
