// The ring: a request is placed, the vCPU waits, the listener answers, the vCPU
// resumes.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `monitor_traps` for the vCPU's own request.
  /// - Parameter flags: MEM_ACCESS_*, 32 bits.
  /// - Returns: a C int: 1 or 0 with a request placed (synchronous or not), 0
  ///   without a ring.
  public func monitorTraps<W: EmulatorWorld>(
    sync: Bool, reason: UInt64, gfn: W.Word, flags: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    let call = Call(
      .monitorTraps, [W.Word(sync ? 1 : 0, bits: 1), W.Word(reason, bits: 32), gfn, flags])
    if let known = try world.summary(of: call) { return known }
    if self.is(.stopsWithoutSending) { return W.Word(0, bits: 32) }
    guard try claimSlot(in: &world) else {
      world.observe(.sendsNothing)
      return W.Word(0, bits: 32)
    }
    for _ in 0..<(self.is(.sendsTwice) ? 2 : 1) {
      putRequest(sync: sync, reason: reason, gfn: gfn, flags: flags, in: &world)
    }
    return W.Word(sync ? 1 : 0, bits: 32)
  }

  /// The rest of `monitor_traps`, once a slot is claimed.
  public func putRequest<W: EmulatorWorld>(
    sync: Bool, reason: UInt64, gfn: W.Word, flags: W.Word, in world: inout W
  ) {
    world.state.unanswered += 1
    world.observe(.sends(reason: reason, gfn: gfn, flags: flags, isSynchronous: sync))
    guard sync else { return }
    world.state.pauseCount += 1
    world.state.syncEvent = true
    let request = world.openRequest(about: gfn, flags: flags)
    world.state.requests.append(request)
  }

  /// `__vm_event_claim_slot`: the guest's own vCPU waits until a slot is free.
  /// `vm_event_disable` refuses while it is on the wait queue. Once it is woken it is on no
  /// queue, and until it runs the `vm_event_domain` may be freed that `wait_event` goes on in.
  /// - Returns: false when there is no ring.
  /// - Throws: `Halt.undefined` where it was freed.
  func claimSlot<W: EmulatorWorld>(in world: inout W) throws(Halt) -> Bool {
    guard world.state.hasRing else { return false }
    if world.state.hasReservedSlot {
      world.state.hasReservedSlot = false
      return true
    }
    let used = W.Word(UInt64(world.state.unanswered), bits: 32)
    if try world.decide(used.isLess(than: world.ask(Question(.freeSlots)), signed: false)) { return true }
    if self.is(.neverWaits) { return true }
    world.observe(.sleeps(locks: world.state.locks))
    if traits.lockedSleep == .asserted, world.state.locks > 0, try isDebug(in: &world) {
      try stop("ASSERT(!in_atomic())", in: &world)
    }
    let freed = WaitOutcome.allCases.firstIndex(of: .slotFreed)!
    if try world.decide(world.ask(Question(.wait)) == UInt64(freed)) { return true }
    let what = "use after free: vm_event_wait_slot after vm_event_disable"
    world.observe(.faults(what))
    throw .undefined(Stop(what))
  }

  /// An idea to try: a slot is taken before the locks are.
  func reserveSlot<W: EmulatorWorld>(in world: inout W) throws(Halt) {
    guard traits.slot == .reserved, world.state.hasRing else { return }
    world.state.hasReservedSlot = try claimSlot(in: &world)
  }

  /// `vm_event_resume` for one reply to an open request of this vCPU.
  public func reply<W: EmulatorWorld>(_ reply: ListenerReply, in world: inout W) throws(Halt) {
    for change in reply.rights {
      setRight(
        page: change.page, W.Word(UInt64(change.right), bits: 32), isListeners: true, in: &world)
    }
    let requests = world.state.requests
    world.state.response = EmulatorState<W.Word>.Response(
      reply, to: reply.isToNewest ? requests.last : requests.first)
    defer { world.state.response = nil }
    if try world.summary(of: Call(.vmEventResume, [])) != nil { return }
    world.takeResponse()
    guard world.state.pauseCount > 0, let request = world.state.response?.request else { return }
    try carryOut(reply, to: request, in: &world)
    if !reply.leavesPaused { world.state.pauseCount -= 1 }
  }

  /// What the flags of a reply make of a paused vCPU, in the order of `vm_event_resume`. DENY is about writes
  /// of registers, and nothing to a request about memory (`vm_event_register_write_resume`).
  private func carryOut<W: EmulatorWorld>(
    _ reply: ListenerReply, to request: EmulatorState<W.Word>.OpenRequest, in world: inout W
  ) throws(Halt) {
    if !reply.emulates {
      world.state.emulates = nil
    } else if request.isAboutMemory,
      try emulateCheck(page: request.page, flags: W.Word(request.flags, bits: 32), in: &world)
    {
      (world.state.emulates, world.state.emulateFlags) = (request, reply.flags)
    }
    if reply.others & VMEvent.flagToggleSinglestep != 0 { world.toggleSingleStep() }
    if let view = reply.view { try world.switchView(to: view) }
    if reply.others & VMEvent.flagSetRegisters != 0 {
      world.state.newRegisters = reply.movesRIP ? .otherRIP : .sameRIP
    }
  }
}

extension EmulatorWorld {
  /// `hvm_toggle_singlestep`.
  mutating func toggleSingleStep() {
    state.singleSteps.toggle()
    observe(.togglesSingleStep)
  }

  /// `p2m_altp2m_check`: while altp2m is active, and to a view that there is; these are 0 and 1.
  mutating func switchView(to view: Int) throws(Halt) {
    guard (0...1).contains(view), try decide(read(.altp2mActive).isNonZero),
      try !decide(read(.altp2mIndex) == UInt64(view))
    else { return }
    state.isSwitched.toggle()
    observe(.switchesView(to: view))
  }
}

extension EmulatorState {
  /// What `resuming` is for the guest's page tables, which are no named page.
  static var pageTables: Int { -1 }
}

extension EmulatorState.OpenRequest {
  /// VM_EVENT_REASON_MEM_ACCESS: only then is EMULATE heeded
  /// (`vm_event_emulate_check`), other reasons of this model know no such flag.
  var isAboutMemory: Bool { flags != 0 }
}
