// Callees of what looks rights up and changes them: p2m entries. Locks around
// them show nothing.

import BitVectors
import CSemantics
import Emulation
import XenABI

extension FlowCallees {
  func rights(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch called.name {
    case "p2m_get_altp2m":
      return .pointer(
        .object(
          machine.outsideAddress(CalleeNames.view, machine.program.types.tagged("struct p2m_domain"))))
    case "altp2m_is_eptp_valid": return .truth(world.read(.viewValid).isNonZero)
    case "array_index":
      let (index, bound) = (try word(called, 0, width: 64, machine), try word(called, 1, width: 64, machine))
      return .word(index.isLess(than: bound, signed: false).choose(index, Word(0, width: 64)))
    case "->set_entry":
      try requireActive(called, machine, &world)
      let gfn = try word(called, 1, width: 64, machine)
      let right = try word(called, 5, width: 32, machine)
      world.observe(.setsRight(gfn: gfn, right: right))
      if let page = world.page(ofFrame: gfn) {
        world.state.changedRights.append(.init(page: page, right: right))
      }
      return .word(Word(0, width: 32))
    default: return nil
    }
  }

  /// The p2m is the one that is asked about, or the one that the processor goes by: the
  /// active view, else the host's.
  package func requireActive(
    _ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W
  ) throws(Halt) {
    guard case .pointer(.object(let address)) = called.values[0] else {
      throw machine.unsupported("\(called.name) of such a p2m", called.offset)
    }
    if let view {
      guard let index = CalleeNames.index(ofP2M: machine.memory.objects[address.object].name),
        try world.decide(view == index)
      else { throw machine.unsupported("\(called.name) of another view's p2m", called.offset) }
      return
    }
    let isView = machine.memory.objects[address.object].name == CalleeNames.view
    guard try world.decide(world.read(.altp2mActive).isNonZero) == isView else {
      throw machine.unsupported("\(called.name) of another p2m than the processor's", called.offset)
    }
  }
}

extension CalleeNames {
  static let hostP2M = "current->domain->arch.p2m"
  static let views = "current->domain->arch.altp2m_p2m"

  /// Which view an object stands for, 0 for the host's p2m.
  fileprivate static func index(ofP2M name: String) -> UInt64? {
    if name == hostP2M { return 0 }
    guard name.hasPrefix(views + "["), name.hasSuffix("]") else { return nil }
    return UInt64(name.dropFirst(views.count + 1).dropLast())
  }
}
