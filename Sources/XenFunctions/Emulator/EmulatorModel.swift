// The emulator with checks on: one Swift method per C function, in the folders of
// the families that the functions belong to (files `*Model.swift`). Here are the
// gate and the access check as the flow calls it.
//
// Sources: xen/arch/x86/hvm/emulate.c, hvm.c, vm_event.c, monitor.c,
// xen/arch/x86/mm/mem_access.c, xen/common/monitor.c and vm_event.c at
// a189ef027d with patch v5, at b8443cb39b and at c447b7308b. Where they differ,
// the decision is named (specs/revisions.yaml).

import BitVectors
import Emulation
import XenABI

/// The executable model of the emulator's control flow; of a tree, with its C in place of
/// the functions that are not the model's.
public struct EmulatorModel: Sendable {
  public let traits: Traits
  /// A small wrong change, to see whether anybody would notice.
  public let mutation: Mutation?
  /// What is run in place of the model's own functions.
  public let replacements: Replacements

  public init(_ traits: Traits, mutation: Mutation? = nil, replacing: Replacements = Replacements()) {
    self.traits = traits
    self.mutation = mutation
    replacements = replacing
  }

  /// Small wrong changes, one at a time.
  public enum Mutation: String, CaseIterable, Sendable {
    /// Mapping fails and keeps the references it took.
    case mapKeepsReferences
    /// A mapping is not undone when a compare-exchange fails.
    case failedExchangeStaysMapped
    /// A copy asks after the bytes have moved.
    case copyChecksLate
    /// A write asks after the bytes have moved.
    case writeChecksLate
    /// The gate stays open when the window closes.
    case gateStaysOpen
    /// The gate is open during the emulation for a reply.
    case gateOpensForReply
    /// A hook that is told to retry carries on as if all were well.
    case retryBecomesOkay
    /// Every request is sent twice.
    case sendsTwice
    /// A violation stops the emulator, but no request is made.
    case stopsWithoutSending
    /// A violation is reported, and the access goes on.
    case sendsWithoutStopping
    /// Unmapping leaves the slots as they are.
    case unmapLeavesSlots
    /// The instruction is committed as soon as it is fetched.
    case commitsEarly
    /// A page-walk fault is emulated whatever its kind.
    case opensForEveryKind
    /// The reply's RIP is not kept: the next instruction is emulated.
    case replyEmulatesNext
    /// A request is put on the ring without taking a slot first.
    case neverWaits
    /// `sync_event` is cleared before the emulation that a reply asked for.
    case syncEventIsClearedFirst
    /// Nobody is told of an instruction that the emulator lacks: the guest gets #UD.
    case unimplementedIsUndefined
  }

  func `is`(_ mutation: Mutation) -> Bool { self.mutation == mutation }
}

// MARK: - The gate and the access check

extension EmulatorModel {
  /// Whether checks are on: the context's flag, or the vCPU's.
  public func gateIsOpen<W: EmulatorWorld>(in world: inout W) throws(Halt) -> Bool {
    switch traits.gate {
    case .parameter: try world.decide(world.state.contextGate.isNonZero)
    case .assertion: try world.decide(world.state.vcpuGate.isNonZero)
    }
  }

  /// The access check as maps and copies call it; true: stop with RETRY.
  /// - Parameters:
  ///   - linear: the address of the piece, 64 bits.
  ///   - gfn: 64 bits.
  ///   - pfec: PFEC_*, 32 bits.
  func check<W: EmulatorWorld>(
    linear: W.Word, gfn: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> Bool {
    let arguments = AccessCheckArguments(
      gla: linear, gfn: gfn, pfec: pfec, sendEvent: world.state.contextGate,
      kind: W.Word(FaultKind.withGLA.rawValue, bits: 16))
    if replacements.accessCheck == nil || traits.gate == .assertion {
      guard try gateIsOpen(in: &world) else { return false }
    }
    if replacements.accessCheck == nil {
      if traits.emptyErrorCode == .noEvent, try world.decide(pfec == 0) { return false }
      if let known = try world.summary(of: Call(.check, [linear, gfn, pfec])) {
        return try world.decide(known.isNonZero)
      }
    }
    return try accessCheck(arguments, in: &world)
  }

  /// The access check itself, once it is called.
  func accessCheck<W: EmulatorWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W)
    throws(Halt) -> Bool
  {
    let (gfn, pfec) = (arguments.gfn, arguments.pfec)
    if try asksNothing(arguments, in: &world) { return false }
    if try isAnswered(gfn, in: world) { return false }
    if traits.absentEntry == .propagated { try propagate(gfn, in: &world) }
    let stops: Bool
    var isSeen = true
    if let c = replacements.accessCheck {
      let sent = world.state.unanswered
      stops = try world.decide(try c.run(arguments, in: &world))
      // It may be called with checks off, and is to do nothing then.
      let acts = stops || world.state.unanswered != sent
      isSeen = if acts { true } else { try gateIsOpen(in: &world) }
    } else {
      stops = try world.decide(try AccessCheckModel(traits).run(arguments, in: &world))
    }
    if isSeen { world.observe(.checks(gfn: gfn, pfec: pfec, stops: W.Word(stops ? 1 : 0, bits: 1))) }
    return stops && !self.is(.sendsWithoutStopping)
  }

  /// Where C calls it whatever the gate is, it leaves before it asks.
  private func asksNothing<W: EmulatorWorld>(
    _ arguments: AccessCheckArguments<W.Word>, in world: inout W
  ) throws(Halt) -> Bool {
    guard replacements.accessCheck == nil, traits.gate == .parameter else { return false }
    if try !world.decide(arguments.sendEvent.isNonZero) { return true }
    return traits.emptyErrorCode == .noEvent ? try world.decide(arguments.pfec == 0) : false
  }

  /// The page that the reply being carried out has allowed.
  private func isAnswered<W: EmulatorWorld>(_ gfn: W.Word, in world: W) throws(Halt) -> Bool {
    guard traits.resume == .checkedElsewhere, let page = world.state.resuming else { return false }
    return try world.situationPage(ofFrame: gfn) == page
  }
}

extension BitVector {
  @inlinable
  init(_ value: UInt64, bits width: Int) { self.init(UInt128(value), width: width) }
  @inlinable
  init(_ code: X86Emul) { self.init(UInt128(code.rawValue), width: 32) }
  @inlinable
  init(_ code: HVMTranslation) { self.init(UInt128(code.rawValue), width: 32) }

  static func == (a: Self, b: X86Emul) -> Condition { a == b.rawValue }
  static func == (a: Self, b: HVMTranslation) -> Condition { a == b.rawValue }

  static func >> (a: Self, count: Int) -> Self {
    a.shiftedRight(by: Self(UInt128(count), width: a.width), signed: false)
  }

  /// `addr & ~PAGE_MASK`.
  var pageOffset: Self { self & Page.offsetMask }
  /// `addr & PAGE_MASK`.
  var pageStart: Self { self & ~Page.offsetMask }
  /// How many bytes are left from here to the end of the page, 64 bits.
  var restOfPage: Self { Self(Page.size, bits: 64) - pageOffset }
}
