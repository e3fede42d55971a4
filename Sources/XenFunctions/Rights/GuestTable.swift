// The p2ms of a guest as C has them: the host's, and those of its altp2m views.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// One of them.
enum GuestTable: Hashable {
  case host
  /// Of the view that the vCPU has.
  case activeView

  /// The one that is a call's first argument.
  /// - Throws: `Halt.unsupported` for a view that is not the vCPU's: no situation says what is in it.
  init<W: EmulatorWorld>(
    _ call: FunctionCall<W>, _ machine: AbstractMachine<W>, in world: inout W
  ) throws(Halt) {
    guard case .pointer(.object(let address)) = call.values[0] else {
      throw machine.unsupported("\(call.name) of such a p2m", call.offset)
    }
    let name = machine.memory.objects[address.object].name
    switch FlowCallees<W>.p2m(named: name) {
    case .host?: self = .host
    case .activeView?: self = .activeView
    case .view(let number)?:
      let isActive = world.read(.altp2mActive).isNonZero
      guard try world.decide(isActive && world.read(.altp2mIndex) == number) else {
        throw machine.unsupported("\(call.name) of another view's p2m than the vCPU's", call.offset)
      }
      self = .activeView
    case nil: throw machine.unsupported("\(call.name) of \(name)", call.offset)
    }
  }

  /// The right of a frame (64 bits) in it, or `Question.absent`; 32 bits. The guest's page tables may
  /// be read in each.
  func right<W: EmulatorWorld>(ofFrame gfn: W.Word, in world: inout W) throws(Halt) -> W.Word {
    if Self.isPageTable(gfn) { return W.Word(UInt128(AccessRight.r.value), width: 32) }
    let page = try world.situationPage(ofFrame: gfn)
    return GuestModel.rightWord(self == .host ? .hostRight : .viewRight, page: page, in: &world)
  }

  /// `p2m_type_t` of a frame, 32 bits.
  static func type<W: EmulatorWorld>(_ gfn: W.Word, in world: inout W) throws(Halt) -> W.Word {
    W.isModular ? world.read(.hostType) : try world.page(behind: gfn).type
  }

  /// Where the guest's page tables lie, of which no situation says more.
  static func isPageTable<Word: BitVector>(_ gfn: Word) -> Bool { gfn.constant == 0 }

  // MARK: Locks

  /// The host's p2m lock, and the view's with it.
  static func lock<W: EmulatorWorld>(in world: inout W) {
    world.state.locks += 1
    world.observe(.locks)
  }

  static func unlock<W: EmulatorWorld>(in world: inout W) {
    world.state.locks -= 1
    world.observe(.unlocks)
  }
}
