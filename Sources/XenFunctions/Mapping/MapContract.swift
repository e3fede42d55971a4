// hvmemul_map_linear_addr and hvmemul_unmap_linear_addr.

import BitVectors
import Emulation
import SMT
import XenABI

/// The frames of an operand, all held or none.
public enum MapContract {
  /// Where mappings lie, in the layout that stands for all.
  private static let window: UInt64 = 0xffff_8200_0000_0000

  /// `ERR_PTR(~code)`.
  static func pointer(_ code: X86Emul) -> Term { Term.number(~code.rawValue, 64) }

  /// One of the two frames that an operand may have.
  private struct Frame {
    let address: Term
    let found: FoundPage
    /// What the access check says.
    let answer: Term
    /// The loop gets here, and what it needs is clean.
    let isReached: Formula
    /// The loop gets here, and a debug build finds the slot in use.
    let isDirty: Formula
    /// The translation says what it never says.
    let isUnforeseen: Formula
    let isAsked, isStopped, isDropped, isHandedOver: Formula

    var isHeld: Formula { isReached && found.isOkay }
    /// The frame is there and may be written in place.
    var isFine: Formula { isHeld && !isStopped && !isDropped && !isHandedOver }
  }

  public static func map(_ traits: Traits) -> FlowContract {
    let (linear, bytes, pfec) = (FlowArgument.linear, FlowArgument.bytes, FlowArgument.pfec)
    var contract = FlowContract(returning: 64)
    let debug = Fact.debugBuild.isSet
    let (isOne, isTwo) = frames(linear, bytes)
    let isRefused = traits.zeroBytes == .refused ? bytes == 0 : Formula(false)
    let isMore = isRefused || (!isOne && !isTwo)
    let first = frame(0, linear, pfec, traits, comesTo: !isMore)
    let second = frame(1, linear.nextPageStart, pfec, traits, comesTo: isTwo && first.isFine)
    let isMapped = (isOne && first.isFine) || (second.isFine && !Fact.vmapFails.isSet)
    // The slot that is not used is poisoned.
    let poisons = isOne && first.isFine && debug
    let slots = Fact.slots.map(\.word)

    contract.shows(.maps(isClean: (slots[0] == 0 && slots[1] == 0).word(width: 1)), when: Formula(true))
    contract.fails("unreachable: more than two frames, or none", when: isMore && debug)
    for frame in [first, second] {
      contract.fails("slot is clean", when: frame.isDirty)
      contract.shows(
        .translates(linear: frame.address, pfec: pfec, rc: frame.found.rc), when: frame.isReached)
      contract.fails("unreachable: need_retry", when: frame.isUnforeseen && debug)
      contract.calls(
        .check, [frame.address, frame.found.gfn, pfec], result: frame.answer, when: frame.isAsked)
    }
    contract.fails("unused slot is clean", when: poisons && slots[1] != 0)
    // No error leaves a reference behind.
    for frame in [second, first] {
      contract.shows(
        .puts(gfn: frame.found.gfn),
        when: frame.isHeld && !isMapped && !second.isDirty && !(second.isUnforeseen && debug))
    }

    contract.result = IfThenElse.chain(
      [
        (isMapped, Term.number(window, 64) + linear.inPage), (isMore, pointer(.unhandleable)),
        (first.isHeld && !first.isFine, whyNot(first)), (first.isReached && !first.isHeld, whyNone(first)),
        (second.isFine, pointer(.unhandleable)), (second.isHeld, whyNot(second)),
      ], otherwise: whyNone(second))
    let cleans = Self.cleans(traits)
    contract.state.slots = zip([first, second], slots).map { frame, before in
      frame.isHeld.choose((cleans && !isMapped).choose(Term(0, width: 64), frame.found.mfn), before)
    }
    contract.state.slots[1] = poisons.choose(
      Term.number(Emulator.invalidMFN, 64), contract.state.slots[1])
    return contract
  }

  private static func frame(
    _ number: Int, _ address: Term, _ pfec: Term, _ traits: Traits, comesTo: Formula
  ) -> Frame {
    let low = address.bits(from: 0, width: 32).wide
    let found = FoundPage(number + 1)
    let isDirty = comesTo && Fact.debugBuild.isSet && Fact.slots[number].word != 0
    let isReached = comesTo && !isDirty
    let isHeld = isReached && found.isOkay
    let writes = pfec.has(PFEC.writeAccess)
    let leaves = writes && (found.type.dropsWrites || found.type.isIoreqServer)
    let isAsked =
      isHeld && traits.asks(about: pfec)
      && (traits.mapCheck == .beforeTypes ? writes : !leaves)
    let answer = FunctionID.check.result(number + 1)
    let isStopped = isAsked && answer == 1
    return Frame(
      address: Fact.shortAddresses.isSet.choose(low, address), found: found, answer: answer,
      isReached: isReached, isDirty: isDirty,
      isUnforeseen: traits.copyRetry == .needRetry
        ? isReached && found.rc.says(.needRetry) : Formula(false),
      isAsked: isAsked, isStopped: isStopped,
      isDropped: isHeld && !isStopped && writes && found.type.dropsWrites,
      isHandedOver: isHeld && !isStopped && writes && found.type.isIoreqServer)
  }

  /// What is returned for a frame that is there and not fine.
  private static func whyNot(_ frame: Frame) -> Term {
    IfThenElse.chain(
      [(frame.isStopped, pointer(.retry)), (frame.isDropped, pointer(.okay))], otherwise: Term(0, width: 64))
  }

  /// What is returned for a frame that is not there.
  private static func whyNone(_ frame: Frame) -> Term {
    let rc = frame.found.rc
    return IfThenElse.chain(
      [
        (rc.says(.badLinearToGFN), pointer(.exception)), (rc.says(.badGFNToMFN), Term(0, width: 64)),
        (frame.isUnforeseen || rc.says([.gfnPagedOut, .gfnShared]), pointer(.retry)),
      ], otherwise: pointer(.unhandleable))
  }

  private static func cleans(_ traits: Traits) -> Formula {
    switch traits.slotsOnError {
    case .left: Formula(false)
    case .cleaned: Formula(true)
    case .cleanedInDebug: Fact.debugBuild.isSet
    }
  }

  /// Whether the bytes lie in one page, or go on in the next one and end there.
  /// Nothing at all lies in one page; behind the last page comes the first.
  private static func frames(_ linear: Term, _ bytes: Term) -> (isOne: Formula, isTwo: Formula) {
    let leaves = linear.leavesPage(bytes.wide)
    let rest = bytes.wide - linear.toPageEnd
    return (!leaves, leaves && !Term.number(Page.size, 64).isLess(than: rest, signed: false))
  }

  public static func unmap(_ traits: Traits) -> FlowContract {
    let (linear, bytes) = (FlowArgument.linear, FlowArgument.bytes)
    var contract = FlowContract()
    let (isOne, isTwo) = frames(linear, bytes)
    let isSome = traits.zeroBytes == .refused ? bytes != 0 : Formula(true)
    contract.requires("the operand was mapped: it has one or two frames", isSome && (isOne || isTwo))
    let slots = Fact.slots.map(\.word)
    contract.requires(
      "no frame that was mapped has the number 0", slots[0] != 0 && (!isTwo || slots[1] != 0))
    let gfns = slots.map { $0 - Term.number(PageLayout.mfnBase - PageLayout.gfnBase, 64) }
    contract.shows(.puts(gfn: gfns[0]), when: Formula(true))
    contract.shows(.puts(gfn: gfns[1]), when: isTwo)
    let debug = Fact.debugBuild.isSet
    contract.fails(
      "unused slot is poisoned", when: isOne && debug && slots[1] != Emulator.invalidMFN)
    contract.state.slots = [
      Term(0, width: 64), (isTwo || debug).choose(Term(0, width: 64), slots[1]),
    ]
    return contract
  }
}
