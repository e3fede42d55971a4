// The ring: monitor_traps puts a request on it, vm_event_resume takes the reply off.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let monitorTraps = FunctionID("monitor_traps", .word(32))
  /// 0, or a negative errno.
  public static let claimSlot = FunctionID("vm_event_claim_slot", .word(32))
  public static let vmEventResume = FunctionID("vm_event_resume", .nothing)
}

extension FunctionSpec {
  static let claimSlot = FunctionSpec(.claimSlot, callee: ClaimSlotCallee(), words: Words(arguments: .none))

  static let monitorTraps = FunctionSpec(
    .monitorTraps, callee: MonitorTrapsCallee(),
    words: Words(
      arguments: .synchrony,
      bit: { rest, isSet, _ in rest == "[31]" ? "monitor_traps \(isSet ? "<" : ">=") 0" : nil }),
    invocations: { _ in
      [true, false].map { isSynchronous in
        let reason = Variable("reason", width: 32).term
        return Invocation(
          [isSynchronous.word, reason, FlowArgument.gfn, FlowArgument.accessFlags],
          .monitorTraps(isSynchronous: isSynchronous, reason: reason))
      }
    },
    RingState.all.map(placing) + [true, false].map(afterClaim))

  private static func placing(_ ring: RingState) -> FunctionVariant {
    FunctionVariant(
      .monitorTraps, ring.description, contract: { MonitorTrapsContract.send(ring, $0) },
      run: { (model, world) throws(Halt) in
        world.state.hasRing = ring.hasRing
        world.state.hasReservedSlot = ring.hasReservedSlot
        world.state.locks = ring.locks
        return try model.monitorTraps(
          sync: ring.isSynchronous, reason: VMEvent.reasonMemAccess, gfn: FlowArgument.gfn,
          flags: FlowArgument.accessFlags, in: &world)
      })
  }

  private static func afterClaim(isSynchronous: Bool) -> FunctionVariant {
    FunctionVariant(
      .monitorTraps, (isSynchronous ? "synchronous" : "asynchronous") + ", whatever the claim returns",
      contract: { _ in MonitorTrapsContract.afterClaim(isSynchronous: isSynchronous) },
      harness: { _ in
        .monitorTraps(
          isSynchronous: isSynchronous, reason: Term(UInt128(VMEvent.reasonMemAccess), width: 32))
      },
      run: { (model, world) throws(Halt) in
        guard let claim = try world.summary(of: Call(.claimSlot, [])) else {
          throw .unsupported(Stop("a claim that is not taken by contract"))
        }
        let outcome = try MonitorTrapsModel.run(claim: claim, sync: Formula(isSynchronous), in: &world)
        if outcome.isPlaced.constant == true {
          model.putRequest(
            sync: isSynchronous, reason: VMEvent.reasonMemAccess, gfn: FlowArgument.gfn,
            flags: FlowArgument.accessFlags, in: &world)
        } else {
          world.observe(.sendsNothing)
        }
        return outcome.rc
      })
  }

  static let vmEventResume = FunctionSpec(
    .vmEventResume, words: Words(arguments: .none),
    invocations: { _ in [Invocation([], .resume)] },
    ReplyState.all.map { state in
      FunctionVariant(
        .vmEventResume, state.description, contract: { _ in ReplyContract.resume(state) },
        // The listener sets a right before it answers: to this function it is as without.
        harness: { _ in state.newRight == nil ? .resume(state) : nil },
        run: { (model, world) throws(Halt) in
          world.state.meet(state)
          try model.reply(state.reply, in: &world)
          return false.word
        })
    })
}

extension Harness {
  fileprivate static func monitorTraps(isSynchronous: Bool, reason: Term) -> Harness {
    let flags = Variable("req->flags", width: 32).term
    return Harness([
      "v": .object("current"), "sync": .word(isSynchronous.word),
      "req": .structure(
        "req", of: "struct vm_event_st",
        [
          "flags": flags, "reason": reason,
          "u.mem_access.gfn": FlowArgument.gfn, "u.mem_access.flags": FlowArgument.accessFlags,
        ]),
    ]) {
      $0.given = [Constraint("no caller sets VCPU_PAUSED", (flags & VMEvent.flagVCPUPaused) == 0)]
    }
  }
}

extension Harness {
  /// The listener's domain has it carried out, for the domain that it listens to.
  fileprivate static let resume = Harness([
    "d": .object("current->domain"), "ved": .object("current->domain->vm_event_monitor"),
  ])

  fileprivate static func resume(_ state: ReplyState) -> Harness {
    var harness = resume
    harness.given = [
      Constraint(
        state.isPaused ? "the vCPU waits for one reply" : "the vCPU waits for no reply",
        Variable(Fact.pauseCount).term == (state.isPaused ? 1 : 0))
    ]
    harness.prologue = {
      $0.state.meet(state)
      $0.state.response = EmulatorState.Response(state.reply, to: $0.state.requests.first)
    }
    return harness
  }
}

extension EmulatorState<Term> {
  /// One request is on the ring; its vCPU waits unless it was asynchronous.
  fileprivate mutating func meet(_ state: ReplyState) {
    unanswered = 1
    if state.isSet { emulates = OpenRequest(page: FaultedPage.number, flags: ReplyState.flags, rip: 0) }
    guard state.isPaused else { return }
    pauseCount = 1
    switch state.request {
    case .access(let page): requests = [OpenRequest(page: page.number, flags: ReplyState.flags, rip: 1)]
    case .unimplemented: requests = [OpenRequest(page: nil, flags: 0, rip: 1)]
    case .asynchronous: break
    }
  }
}

extension ReplyState {
  fileprivate var reply: ListenerReply {
    ListenerReply(
      emulates: emulates, rights: newRight.map { [.init(page: FaultedPage.number, right: $0)] } ?? [],
      others: others, view: view, leavesPaused: leavesPaused)
  }
}

// MARK: - In words

extension RingState {
  fileprivate var description: String {
    [
      isSynchronous ? "synchronous" : "asynchronous", hasRing ? nil : "no ring",
      hasReservedSlot ? "a slot is reserved" : nil, locks > 0 ? "with a p2m lock" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension ReplyState {
  fileprivate var description: String {
    let about =
      switch request {
      case .access(let page): "about \(page.description)"
      case .unimplemented: "about EMUL_UNIMPLEMENTED"
      case .asynchronous: "nobody waits"
      }
    let flags = VMEvent.replyNames(others).joined(separator: ", ")
    return [
      about, emulates ? "EMULATE" : "no EMULATE", flags.isEmpty ? nil : flags,
      isSet ? "emulate_flags set" : nil,
      newRight == nil ? nil : "a new right", view.map { "view \($0)" },
      leavesPaused ? "no VCPU_PAUSED" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
