// Callees around the emulation of a whole instruction: the ring and its requests.

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
  /// committed when the request was sent.
  case reply(page: Int?, sentAt: Int)
}

extension FlowCallees {
  func window(
    _ callee: WindowCallee, _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch callee {
    case .checkRing:
      try requireMonitor(called, 0, machine)
      return .truth(Condition(world.state.hasRing))
    case .syncEvent:
      guard let isSynchronous = try machine.truth(of: called.values[1], called.offset).constant else {
        return nil
      }
      if isSynchronous { world.state.syncEvent = true } else { world.clearSyncEvent() }
      return .nothing
    case .vcpuPause:
      world.state.pauseCount += 1
      return .nothing
    case .putRequest:
      try requireMonitor(called, 1, machine)
      try put(called, &machine, &world)
      return .nothing
    case .xzalloc:
      guard let size = try word(called, 0, width: 64, machine).constant,
        size <= UInt128(ProgramBuilder.maximalObject)
      else { return nil }
      let bytes = CType.array(.integer(width: 8, signed: false), count: Int(size))
      let object = machine.memory.allocate("a new object", bytes, size: Int(size), .zero)
      return .pointer(.object(machine.whole(object)))
    case .xmalloc, .xvmalloc:
      let bytes = CType.array(.integer(width: 8, signed: false), count: Int(Page.size))
      let address = machine.outsideAddress("a buffer", bytes)
      machine.memory.objects[address.object].isBuffer = true
      return .pointer(.object(address))
    case .domainCrash:
      world.observe(.crashes("domain_crash"))
      return .nothing
    }
  }

  /// The ring is that of the vCPU's monitor.
  package func requireMonitor(_ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>)
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
    func member(_ path: String, _ width: Int) throws(Halt) -> Word {
      try self.member(path, width, ofRequest: 2, called, machine)
    }
    guard let reason = try member("reason", 32).constant else {
      throw machine.unsupported("a request with any reason", called.offset)
    }
    let isSynchronous = try world.decide((member("flags", 32) & VMEvent.flagVCPUPaused).isNonZero)
    world.state.unanswered += 1
    noteRequest(called, machine, &world)
    let gfn = try member("u.mem_access.gfn", 64)
    let flags = self.flags.access.ours(try member("u.mem_access.flags", 32))
    world.observe(.sends(reason: UInt64(reason), gfn: gfn, flags: flags, isSynchronous: isSynchronous))
    if isSynchronous { world.state.requests.append(world.openRequest(about: gfn, flags: flags)) }
  }

  /// All that a request says, also what claims do not look at.
  private func noteRequest(_ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W) {
    let types = machine.program.types
    let type = types.tagged("struct vm_event_st")
    guard case .pointer(.object(let place)) = called.values[2], let size = types.size(of: type) else {
      return
    }
    let object = machine.memory.objects[place.object]
    for offset in stride(from: 0, to: size - 3, by: 4) {
      let path = (types.leaf(of: type, at: offset, size: 4)?.path ?? "+\(offset)").drop { $0 == "." }
      let word = object.bytes.read(at: place.offset + offset, size: 4).word(size: 4)
      let isFlags = path == "u.mem_access.flags"
      world.note(left: "req->" + path, isFlags ? word.map(flags.access.ours) : word, isOrdered: false)
    }
  }
}
