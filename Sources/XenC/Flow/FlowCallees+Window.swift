// Callees around the emulation of a whole instruction: the ring, its requests,
// and the emulation itself.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

/// What an emulation of a whole instruction is for.
public enum FlowEmulation: Sendable {
  /// It takes the place of a request about a nested page fault of this kind.
  case window(FaultKind)
  /// A reply asked for it: about which page, and how many instructions had been
  /// committed when the request was sent, and now.
  case reply(page: Int?, sentAt: Int, now: Int)
}

extension FlowCallees {
  func window(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch called.name {
    case "vm_event_check_ring":
      try requireMonitor(called, 0, machine)
      return .truth(Condition(world.state.hasRing))
    case "vm_event_claim_slot":
      try requireMonitor(called, 1, machine)
      let rc = try result(of: Call(.claimSlot, []), called, machine, &world)
      if try world.decide(rc != 0) { world.observe(.sendsNothing) }
      return .word(rc)
    case "vm_event_sync_event":
      guard let isSynchronous = try machine.truth(of: called.values[1], called.offset).constant else {
        return nil
      }
      world.state.syncEvent = isSynchronous
      return .nothing
    case "vm_event_vcpu_pause":
      world.state.pauseCount += 1
      return .nothing
    case "vm_event_put_request":
      try requireMonitor(called, 1, machine)
      try put(called, &machine, &world)
      return .nothing
    case "_xzalloc":
      guard let size = try word(called, 0, width: 64, machine).constant,
        size <= UInt128(ProgramBuilder.maximalObject)
      else { return nil }
      let bytes = CType.array(.integer(width: 8, signed: false), count: Int(size))
      let object = machine.memory.allocate("a new object", bytes, size: Int(size), .zero)
      return .pointer(.object(machine.whole(object)))
    case "__domain_crash":
      world.observe(.crashes("domain_crash"))
      return .nothing
    case "hvm_emulate_one_vm_event":
      try emulate(called, &machine, &world)
      return .nothing
    default: return nil
    }
  }

  /// The ring is that of the vCPU's monitor.
  private func requireMonitor(_ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>)
    throws(Halt)
  {
    guard case .pointer(.object(let address)) = called.values[index] else {
      throw machine.unsupported("\(called.name) about such a ring", called.offset)
    }
    let name = machine.memory.objects[address.object].name
    guard name == "current->domain->vm_event_monitor" else {
      throw machine.unsupported("\(called.name) about another ring (\(name))", called.offset)
    }
  }

  /// A request is on the ring.
  private func put(
    _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) {
    guard case .pointer(.object(let place)) = called.values[2] else {
      throw machine.unsupported("\(called.name) of such a request", called.offset)
    }
    let type = machine.program.types.tagged("struct vm_event_st")
    func member(_ path: String, _ width: Int) throws(Halt) -> Word {
      guard let start = machine.program.types.offset(of: path, in: type),
        let word = machine.memory.objects[place.object].bytes.read(at: start, size: width / 8)
          .word(size: width / 8)
      else { throw machine.unsupported("a request without \(path)", called.offset) }
      return word
    }
    guard let reason = try member("reason", 32).constant else {
      throw machine.unsupported("a request with any reason", called.offset)
    }
    let isSynchronous = try world.decide((member("flags", 32) & VMEvent.flagVCPUPaused).isNonZero)
    world.state.unanswered += 1
    world.observe(
      .sends(
        reason: UInt64(reason), gfn: try member("u.mem_access.gfn", 64),
        flags: try member("u.mem_access.flags", 32), isSynchronous: isSynchronous))
    if isSynchronous { world.state.requests.append(.init(page: nil, flags: 0, rip: 0)) }
  }

  /// Kind, vector, error code, and v5's `send_event`.
  private func emulate(
    _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) {
    guard let emulation, try word(called, 0, width: 32, machine).constant == 0 else {
      throw machine.unsupported("an emulation of another kind", called.offset)
    }
    let isWindow = if case .window = emulation { true } else { false }
    let asks =
      called.values.count > 3 ? try word(called, 3, width: 1, machine) : Condition(isWindow).word(width: 1)
    switch emulation {
    case .window(let kind): world.observe(.windowOpens(kind))
    case .reply(let page, let sentAt, let now):
      world.observe(.emulatesForReply(page: page, sentAt: sentAt, now: now))
      // What lies at another RIP is not this instruction.
      guard sentAt == now else { return }
    }
    let rc = try result(
      of: Call(.emulateOneVMEvent, [asks, world.state.vcpuGate]), called, machine, &world)
    if isWindow { world.observe(.windowCloses(rc: rc)) }
    if !world.state.hasRing { try removeRing(called, &machine) }
  }

  /// What hangs on the vCPU for the ring's sake goes with it.
  private func removeRing(_ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>) throws(Halt) {
    let type = machine.program.types.tagged("struct vcpu")
    guard let start = machine.program.types.offset(of: "arch.vm_event", in: type) else {
      throw machine.unsupported("a struct vcpu without arch.vm_event", called.offset)
    }
    let current = machine.outsideAddress("current", type)
    machine.memory.objects[current.object].bytes.write(
      .word(Word(0, width: 64)), at: start, size: 8)
  }
}
