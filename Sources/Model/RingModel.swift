// The ring: a request is placed, the vCPU waits, the listener answers, the vCPU
// resumes.

import World
import Xen

extension EmulatorModel {
  /// `monitor_traps` for the vCPU's own request.
  /// - Parameters:
  ///   - page: what the request is about, for later.
  ///   - flags: MEM_ACCESS_*, 32 bits.
  /// - Returns: a C int: 1 or 0 with a request placed (synchronous or not), 0
  ///   without a ring.
  public func monitorTraps<W: EmulatorWorld>(
    sync: Bool, reason: UInt64, gfn: W.Word, flags: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if self.is(.stopsWithoutSending) { return W.Word(0, bits: 32) }
    guard try claimSlot(in: &world) else {
      world.observe(.sendsNothing)
      return W.Word(0, bits: 32)
    }
    for _ in 0..<(self.is(.sendsTwice) ? 2 : 1) {
      world.machine.sent += 1
      world.observe(.sends(reason: reason, gfn: gfn, flags: flags, isSynchronous: sync))
      guard sync else { continue }
      world.machine.pauseCount += 1
      world.machine.syncEvent = true
      let request = Machine<W.Word>.OpenRequest(
        page: gfn.constant.map { PageLayout.page(ofGFN: UInt64($0)) }.flatMap { $0 < 0 ? nil : $0 },
        flags: world.known(flags) ?? 0, rip: world.machine.committed)
      world.machine.requests.append(request)
    }
    return W.Word(sync ? 1 : 0, bits: 32)
  }

  /// `__vm_event_claim_slot`: the guest's own vCPU waits until a slot is free or
  /// the ring is gone.
  /// - Returns: false when there is no ring.
  func claimSlot<W: EmulatorWorld>(in world: inout W) throws(Halt) -> Bool {
    guard world.machine.hasRing else { return false }
    if world.machine.hasReservedSlot {
      world.machine.hasReservedSlot = false
      return true
    }
    let used = W.Word(UInt64(world.machine.sent), bits: 32)
    if try world.decide(used.isLess(than: world.ask(Question(.freeSlots)), signed: false)) { return true }
    if self.is(.neverWaits) { return true }
    world.observe(.sleeps(locks: world.machine.locks))
    if flow.lockedSleep == .asserted, world.machine.locks > 0, try isDebug(in: &world) {
      try stop("ASSERT(!in_atomic())", in: &world)
    }
    let freed = WaitOutcome.allCases.firstIndex(of: .slotFreed)!
    if try world.decide(world.ask(Question(.wait)) == UInt64(freed)) { return true }
    world.machine.hasRing = false
    return false
  }

  /// An idea to try: a slot is taken before the locks are.
  func reserveSlot<W: EmulatorWorld>(in world: inout W) throws(Halt) {
    guard flow.slot == .reserved, world.machine.hasRing else { return }
    world.machine.hasReservedSlot = try claimSlot(in: &world)
  }

  /// `vm_event_resume` for one reply to this vCPU's oldest open request.
  func reply<W: EmulatorWorld>(_ reply: ListenerReply, in world: inout W) throws(Halt) {
    for change in reply.rights {
      setRight(page: change.page, W.Word(UInt64(change.right), bits: 32), in: &world)
    }
    world.observe(.replies(emulates: reply.emulates))
    guard world.machine.pauseCount > 0, let request = world.machine.requests.first else { return }
    world.machine.requests.removeFirst()
    if !reply.emulates {
      world.machine.emulates = nil
    } else if try emulateCheck(request, in: &world) {
      world.machine.emulates = request
    }
    world.machine.pauseCount -= 1
  }

  /// `p2m_mem_access_emulate_check`: whether the reported access still conflicts.
  private func emulateCheck<W: EmulatorWorld>(
    _ request: Machine<W.Word>.OpenRequest, in world: inout W
  ) throws(Halt) -> Bool {
    guard let page = request.page else { return true }
    let lookup = try activeRight(page: page, in: &world)
    return try world.decide(
      try EmulateCheckModel(decisions.accessValues).run(
        lookup: lookup, flags: W.Word(request.flags, bits: 32), in: &world))
  }

  /// `hvm_vm_event_do_resume`.
  func doResume<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt) {
    if let request = world.machine.emulates {
      // What lies at another RIP is not this play's instruction.
      if carriesOut(request, in: &world) {
        _ = try emulateOneVMEvent(instruction, asks: asksForReplies, in: &world)
      }
      world.machine.resuming = nil
      world.machine.emulates = nil
    }
    world.machine.syncEvent = false
  }
}

extension EmulatorModel {
  /// The vCPU begins to emulate because of a reply.
  /// - Returns: whether RIP is still where the request was sent.
  public func carriesOut<W: EmulatorWorld>(_ request: Machine<W.Word>.OpenRequest, in world: inout W) -> Bool
  {
    let now = world.machine.committed + (self.is(.replyEmulatesNext) ? 1 : 0)
    world.observe(.emulatesForReply(page: request.page, sentAt: request.rip, now: now))
    world.machine.resuming = request.page
    return now == request.rip
  }

  /// v5's argument `send_event` for such an emulation.
  public var asksForReplies: Bool { self.is(.gateOpensForReply) || flow.resume == .checkedElsewhere }
}
