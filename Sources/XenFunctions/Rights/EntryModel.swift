// Entries of the p2m: the one that the processor goes by, how a view comes to have
// one, and how a right in it changes.

import BitVectors
import Emulation
import XenABI

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
    guard try isAbsent(page: page, in: &world) else { return nil }
    switch traits.propagation {
    case .hostRight: return world.ask(Question(.hostRight, page))
    case .viewDefault: return world.ask(Question(.viewDefault))
    }
  }

  /// The active view has no entry.
  private func isAbsent<W: EmulatorWorld>(page: Int, in world: inout W) throws(Halt) -> Bool {
    guard try world.decide(world.read(.altp2mActive).isNonZero) else { return false }
    return try world.decide(
      GuestModel.rightWord(.viewRight, page: page, in: &world) == Question.absent)
  }

  /// The right that the processor goes by once the view has an entry, 32 bits.
  public func nativeRight<W: EmulatorWorld>(page: Int, in world: inout W) throws(Halt) -> W.Word {
    if let given = replacements.given, try isAbsent(page: page, in: &world) {
      return try given.right(ofPage: page, in: &world)
    }
    if let propagated = try propagatedRight(page: page, in: &world) { return propagated }
    return try entry(ofPage: page, in: &world)
  }

  /// `p2m_altp2m_get_or_propagate`, called `p2m_altp2m_lazy_copy` once.
  /// Only with a view that is active is there something to copy into.
  /// - Returns: whether the host's entry was copied into the active view.
  public func getOrPropagate<W: EmulatorWorld>(page: Int, in world: inout W) throws(Halt) -> Bool {
    world.state.givenRight = nil
    guard try world.decide(world.read(.altp2mActive).isNonZero) else { return false }
    let gfn = W.Word(PageLayout.gfn(page: page), bits: 64)
    if let found = try replacements.getOrPropagate(gfn, in: &world) {
      world.state.givenRight = found.right
      return try world.decide(found.isCopied.isNonZero)
    }
    if let known = try world.summary(of: Call(.getOrPropagate, [gfn])) {
      return try world.decide(known.isNonZero)
    }
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

  /// - Parameter isListeners: set in the host's p2m, and so in every view that has the entry.
  public func setRight<W: EmulatorWorld>(
    page: Int, _ right: W.Word, isListeners: Bool = false, in world: inout W
  ) {
    world.observe(.setsRight(gfn: W.Word(PageLayout.gfn(page: page), bits: 64), right: right))
    world.state.changedRights.append(
      .init(page: page, right: right, isInOther: isListeners ? nil : world.state.isSwitched))
  }
}
