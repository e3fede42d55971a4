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

  /// `monitor_traps`, as the decision function calls it.
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

// MARK: - Rights

extension EmulatorModel {
  /// `p2m->get_entry` of the active view, which the processor goes by, else of
  /// the host: the right in it, or `Question.absent`; 32 bits.
  public func entry<W: EmulatorWorld>(ofPage page: Int, in world: inout W) throws(Halt) -> W.Word {
    let call = Call(.getEntry, [W.Word(PageLayout.gfn(page: page), bits: 64)])
    if let known = try world.summary(of: call) { return known }
    let isActive = try world.decide(world.read(.altp2mActive).isNonZero)
    return GuestModel.rightWord(isActive ? .viewRight : .hostRight, page: page, in: &world)
  }

  /// What the active view gets when the host's entry is copied into it; nil
  /// when it has an entry already.
  func propagatedRight<W: EmulatorWorld>(page: Int, in world: inout W) throws(Halt) -> W.Word? {
    guard try world.decide(world.read(.altp2mActive).isNonZero) else { return nil }
    let entry = GuestModel.rightWord(.viewRight, page: page, in: &world)
    guard try world.decide(entry == Question.absent) else { return nil }
    switch traits.propagation {
    case .hostRight: return world.ask(Question(.hostRight, page))
    case .viewDefault: return world.ask(Question(.viewDefault))
    }
  }

  /// The right that the processor goes by once the view has an entry, 32 bits.
  public func nativeRight<W: EmulatorWorld>(page: Int, in world: inout W) throws(Halt) -> W.Word {
    if let propagated = try propagatedRight(page: page, in: &world) { return propagated }
    return try entry(ofPage: page, in: &world)
  }

  /// `p2m_altp2m_get_or_propagate`, called `p2m_altp2m_lazy_copy` once.
  /// - Returns: whether the host's entry was copied into the active view.
  public func getOrPropagate<W: EmulatorWorld>(page: Int, in world: inout W) throws(Halt) -> Bool {
    let call = Call(.getOrPropagate, [W.Word(PageLayout.gfn(page: page), bits: 64)])
    if let known = try world.summary(of: call) { return try world.decide(known.isNonZero) }
    guard let right = try propagatedRight(page: page, in: &world) else { return false }
    setRight(page: page, right, in: &world)
    return true
  }

  /// An idea to try: what a native access would do first.
  func propagate<W: EmulatorWorld>(_ gfn: W.Word, in world: inout W) throws(Halt) {
    _ = try getOrPropagate(page: world.situationPage(ofFrame: gfn), in: &world)
  }

  /// What a native access makes of rx2rw and n2rwx; for the latter a request
  /// goes out that nobody waits for.
  func promoteAsNative<W: EmulatorWorld>(page: Int, isWrite: Bool, in world: inout W) throws(Halt) {
    let right = try entry(ofPage: page, in: &world)
    if isWrite, try world.decide(right == UInt64(AccessRight.rx2rw.value)) {
      setRight(page: page, W.Word(UInt64(AccessRight.rw.value), bits: 32), in: &world)
    }
    if try world.decide(right == UInt64(AccessRight.n2rwx.value)) {
      setRight(page: page, W.Word(UInt64(AccessRight.rwx.value), bits: 32), in: &world)
      let flags = W.Word(isWrite ? MemAccess.r | MemAccess.w : MemAccess.r, bits: 32)
      _ = try monitorTraps(
        sync: false, reason: VMEvent.reasonMemAccess, gfn: W.Word(PageLayout.gfn(page: page), bits: 64),
        flags: flags, in: &world)
    }
  }

  public func setRight<W: EmulatorWorld>(page: Int, _ right: W.Word, in world: inout W) {
    world.observe(.setsRight(gfn: W.Word(PageLayout.gfn(page: page), bits: 64), right: right))
    world.state.changedRights.append(.init(page: page, right: right))
  }
}
