// Callees of what looks rights up and changes them: p2m entries. Locks around
// them show nothing.

import BitVectors
import CSemantics
import Emulation
import XenABI

extension FlowCallees {
  func rights(
    _ callee: RightCallee, _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch callee {
    case .p2mGetAltp2m:
      return .pointer(
        .object(
          machine.outsideAddress(CalleeNames.view, machine.program.types.tagged("struct p2m_domain"))))
    case .altp2mIsEptpValid: return .truth(world.read(.viewValid).isNonZero)
    case .setEntry, .p2mSetEntry:
      try requireActive(called, machine, &world)
      let gfn = try word(called, 1, width: 64, machine)
      let right = try word(called, 5, width: 32, machine)
      world.observe(.setsRight(gfn: gfn, right: right))
      if let page = world.page(ofFrame: gfn) {
        world.state.changedRights.append(
          .init(page: page, right: right, isInOther: world.state.isSwitched))
      }
      return .word(Word(0, width: 32))
    }
  }

  /// Which p2m an object stands for.
  package enum P2M: Hashable {
    case host
    /// Of the view that the vCPU has.
    case activeView
    case view(UInt64)
  }

  package static func p2m(named name: String) -> P2M? {
    if name == CalleeNames.view { return .activeView }
    return CalleeNames.p2m(named: name).map { $0.isHosts ? .host : .view($0.index) }
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
      guard let p2m = CalleeNames.p2m(named: machine.memory.objects[address.object].name),
        try world.decide(view.index == p2m.index), try isTable(p2m.isHosts, of: view, &world)
      else { throw machine.unsupported("\(called.name) of another view's p2m", called.offset) }
      return
    }
    let isView = machine.memory.objects[address.object].name == CalleeNames.view
    guard try world.decide(world.read(.altp2mActive).isNonZero) == isView else {
      throw machine.unsupported("\(called.name) of another p2m than the processor's", called.offset)
    }
  }

  /// Of view 0 there are two.
  private func isTable(_ isHosts: Bool, of view: FlowView<Word>, _ world: inout W) throws(Halt) -> Bool {
    guard try world.decide(view.index == 0) else { return !isHosts }
    guard view.hasOwnZero else { return isHosts }
    return try world.decide(world.read(.altp2mActive).isNonZero) != isHosts
  }
}

extension CalleeNames {
  static let hostP2M = "current->domain->arch.p2m"
  static let views = "current->domain->arch.altp2m_p2m"

  /// Which view's p2m an object stands for; the host's has the index 0, too.
  fileprivate static func p2m(named name: String) -> (index: UInt64, isHosts: Bool)? {
    if name == hostP2M { return (0, true) }
    guard name.hasPrefix(views + "["), name.hasSuffix("]") else { return nil }
    return UInt64(name.dropFirst(views.count + 1).dropLast()).map { ($0, false) }
  }
}
