// What walks and lookups find: a situation's answers put into the shape in
// which the rest of Xen gets them.

import BitVectors
import Emulation
import XenABI

/// What a linear page looks like from below.
extension PageType {
  /// HVMTRANS_* of the guest's page tables.
  func walk(isWrite: Bool) -> HVMTranslation {
    switch self {
    case .notPresent: .badLinearToGFN
    case .readOnly: isWrite ? .badLinearToGFN : .okay
    case .pagedOut: .gfnPagedOut
    case .shared: .gfnShared
    case .ram, .ramRO, .ioreqServer, .mmio, .hole: .okay
    }
  }

  /// HVMTRANS_* of taking a reference to the page, after the walk.
  var reference: HVMTranslation {
    switch self {
    case .mmio, .hole: .badGFNToMFN
    case .pagedOut: .gfnPagedOut
    case .shared: .gfnShared
    case .ram, .ramRO, .ioreqServer, .notPresent, .readOnly: .okay
    }
  }

  var p2m: P2MType {
    switch self {
    case .ramRO: .ramRO
    case .ioreqServer: .ioreqServer
    case .mmio, .hole: .mmioDM
    case .ram, .notPresent, .readOnly, .pagedOut, .shared: .ramRW
    }
  }

  static func numbered(_ number: UInt64) -> PageType { allCases[Int(number)] }
}

/// How a world that has a situation answers. Its linear addresses and frames
/// are numbers.
public enum GuestModel {
  public static func walk<W: EmulatorWorld>(linear: W.Word, pfec: W.Word, in world: inout W) throws(Halt)
    -> Translation<W.Word>
  {
    let question = Question(.type, PageLayout.page(ofLinear: number(linear)))
    let isWrite = number(pfec) & PFEC.writeAccess != 0
    let rc = world.ask(question, width: 32) { PageType.numbered($0).walk(isWrite: isWrite).rawValue }
    world.observe(.translates(linear: linear, pfec: pfec, rc: rc))
    if try !world.decide(rc == HVMTranslation.badLinearToGFN) {
      world.observe(.setsAccessed(linear: linear, dirty: W.Word(isWrite ? 1 : 0, bits: 1)))
    }
    let type = world.ask(question, width: 32) { PageType.numbered($0).p2m.rawValue }
    return Translation(rc: rc, gfn: frame(of: linear), type: type)
  }

  public static func translate<W: EmulatorWorld>(linear: W.Word, pfec: W.Word, in world: inout W)
    throws(Halt) -> Translation<W.Word>
  {
    let walked = try walk(linear: linear, pfec: pfec, in: &world)
    guard try world.decide(walked.rc == HVMTranslation.okay) else { return walked }
    return try translate(gfn: walked.gfn, in: &world)
  }

  public static func translate<W: EmulatorWorld>(gfn: W.Word, in world: inout W) throws(Halt)
    -> Translation<W.Word>
  {
    let question = Question(.type, PageLayout.page(ofGFN: number(gfn)))
    let rc = world.ask(question, width: 32) { PageType.numbered($0).reference.rawValue }
    if try world.decide(rc == HVMTranslation.okay) { world.observe(.gets(gfn: gfn)) }
    let type = world.ask(question, width: 32) { PageType.numbered($0).p2m.rawValue }
    return Translation(rc: rc, gfn: gfn, type: type)
  }

  /// `p2m_get_mem_access` on this guest.
  public static func lookUpRight<W: EmulatorWorld>(
    _ traits: Traits, gfn: W.Word, index: W.Word, in world: inout W
  ) throws(Halt) -> RightLookup<W.Word> {
    let page = PageLayout.page(ofGFN: number(gfn))
    let isActive = world.read(.altp2mActive)
    let none = W.Word(0, bits: 32)
    let hostRight = rightWord(.hostRight, page: page, in: &world)
    if try world.decide(index == 0) {
      if traits.viewZero == .own, try world.decide(isActive.isNonZero) {
        return viewRight(page: page, in: &world)
      }
      return RightLookup(rc: none, access: hostRight)
    }
    guard try world.decide(isActive.isNonZero) else {
      return RightLookup(rc: W.Word(Errno.EINVAL.returned, width: 32), access: none)
    }
    return viewRight(page: page, in: &world)
  }

  /// The active view's entry; -ESRCH where it has none.
  static func viewRight<W: EmulatorWorld>(page: Int, in world: inout W) -> RightLookup<W.Word> {
    let entry = rightWord(.viewRight, page: page, in: &world)
    let failure = W.Word(Errno.ESRCH.returned, width: 32)
    return RightLookup(
      rc: (entry == Question.absent).choose(failure, W.Word(0, bits: 32)), access: entry)
  }

  /// `monitor_traps`, as the access check calls it.
  public static func send<W: EmulatorWorld>(
    _ traits: Traits, mutation: EmulatorModel.Mutation?, _ request: Request<W.Word>, in world: inout W
  ) throws(Halt) -> SendAnswer<W.Word> {
    let isSync = try world.decide(request.sync)
    return SendAnswer(
      rc: try EmulatorModel(traits, mutation: mutation).monitorTraps(
        sync: isSync, reason: VMEvent.reasonMemAccess, gfn: request.gfn, flags: request.accessFlags,
        in: &world))
  }

  public static func read<W: EmulatorWorld>(_ fact: Fact, in world: inout W) -> W.Word {
    switch fact {
    case .debugBuild: world.ask(Question(.isDebug), width: 1)
    case .altp2mActive: world.ask(Question(.altp2m), width: 1) { AltP2M.allCases[Int($0)].isActive ? 1 : 0 }
    case .altp2mIndex: world.ask(Question(.altp2m), width: 16) { AltP2M.allCases[Int($0)].index }
    case .sendEvent: world.state.vcpuGate
    case .userMode: W.Word(1, bits: 1)
    default: W.Word(0, bits: fact.width)
    }
  }

  static func rightWord<W: EmulatorWorld>(_ subject: Question.Subject, page: Int, in world: inout W) -> W.Word
  {
    if let changed = world.state.changedRights.last(where: { $0.page == page }) {
      return changed.right
    }
    return world.ask(Question(subject, page))
  }

  private static func number<Word: BitVector>(_ word: Word) -> UInt64 {
    guard let value = word.constant else { preconditionFailure("an address of a situation is a number") }
    return UInt64(truncatingIfNeeded: value)
  }

  private static func frame<Word: BitVector>(of linear: Word) -> Word {
    Word(PageLayout.gfn(page: PageLayout.page(ofLinear: number(linear))), bits: 64)
  }
}
