// __hvm_copy and its four wrappers.

import BitVectors
import Emulation
import SMT
import XenABI

/// How `__hvm_copy` is called, besides its words.
public struct CopyKind: Hashable, Sendable, CaseIterable {
  public let isToGuest, isLinear, asks: Bool

  public init(isToGuest: Bool, isLinear: Bool, asks: Bool) {
    (self.isToGuest, self.isLinear, self.asks) = (isToGuest, isLinear, asks)
  }

  public static var allCases: [CopyKind] {
    [false, true].flatMap { to in
      [false, true].flatMap { linear in
        [false, true].map { CopyKind(isToGuest: to, isLinear: linear, asks: $0) }
      }
    }
  }

  /// HVMCOPY_to_guest and HVMCOPY_linear, and after them whether it asks.
  var words: [Term] {
    [
      Term.number((isToGuest ? 1 : 0) | (isLinear ? 4 : 0), 32), Term.number(asks ? 1 : 0, 1),
    ]
  }
}

/// Bytes to and from the guest, page by page.
public enum CopyContract {
  /// The share of one page.
  private struct Piece {
    let address, pfec: Term
    let found: FoundPage
    /// What the access check says.
    let answer: Term
    /// Everything before it came through, and there is something left to copy.
    let isReached: Formula
    let isAsked, isHandedOver, isStopped: Formula

    var isHeld: Formula { isReached && found.isOkay }
    var isCopied: Formula { isHeld && !isHandedOver && !isStopped }
  }

  public static func copy(_ kind: CopyKind, _ traits: Traits) -> FlowContract {
    let (address, size) = (FlowArgument.linear, FlowArgument.size)
    var contract = FlowContract(returning: 32)
    contract.leavesRights(traits)
    contract.requires(
      "at most 4096 bytes, so at most two pages",
      !Term.number(Page.size, 64).isLess(than: size, signed: false))
    let first = piece(1, address, kind, traits, comesTo: size != 0)
    let second = piece(
      2, address.nextPageStart, kind, traits, comesTo: first.isCopied && address.leavesPage(size))
    for piece in [first, second] { describe(piece, kind, &contract) }
    contract.result = IfThenElse.chain(
      [first, second].flatMap { piece in
        [
          (piece.isReached && !piece.found.isOkay, piece.found.rc),
          (piece.isHandedOver, Term.translation(.badGFNToMFN)), (piece.isStopped, retry(traits)),
        ]
      }, otherwise: Term.translation(.okay))
    return contract
  }

  private static func describe(_ piece: Piece, _ kind: CopyKind, _ contract: inout FlowContract) {
    let (found, pfec) = (piece.found, FlowArgument.pfec)
    if kind.isLinear {
      contract.shows(.translates(linear: piece.address, pfec: pfec, rc: found.rc), when: piece.isReached)
    } else {
      let frame = Term(0, width: Page.shift).followed(by: piece.address.page)
      contract.calls(.translate, [frame], result: found.rc, when: piece.isReached)
    }
    contract.calls(
      .check, [piece.address, found.gfn, piece.pfec], result: piece.answer, when: piece.isAsked)
    if kind.isToGuest {
      contract.shows(.stores(gfn: found.gfn), when: piece.isCopied && !found.type.dropsWrites)
    } else {
      contract.shows(.loads(gfn: found.gfn), when: piece.isCopied && !pfec.has(PFEC.insnFetch))
    }
    contract.shows(.puts(gfn: found.gfn), when: piece.isHeld)
  }

  private static func piece(
    _ number: Int, _ address: Term, _ kind: CopyKind, _ traits: Traits, comesTo: Formula
  ) -> Piece {
    // By physical address there is no error code to ask with but the attempt.
    let attempt = PFEC.pagePresent | (kind.isToGuest ? PFEC.writeAccess : 0)
    let pfec = kind.isLinear ? FlowArgument.pfec : Term.number(attempt, 32)
    let found = FoundPage(number)
    let isHeld = comesTo && found.isOkay
    let isForServer = kind.isToGuest ? found.type.isIoreqServer : Formula(false)
    let mayAsk = traits.copyCheck == .beforeTypes ? Formula(true) : !isForServer
    let isAsked = Formula(kind.asks) && isHeld && traits.asks(about: pfec) && mayAsk
    let answer = FunctionID.check.result(number)
    let isStopped = isAsked && answer == 1
    return Piece(
      address: address, pfec: pfec, found: found, answer: answer, isReached: comesTo, isAsked: isAsked,
      isHandedOver: isHeld && isForServer && !isStopped, isStopped: isStopped)
  }

  private static func retry(_ traits: Traits) -> Term {
    switch traits.copyRetry {
    case .gfnPagedOut: Term.translation(.gfnPagedOut)
    case .needRetry: Term.translation(.needRetry)
    }
  }

  // MARK: The wrappers

  /// A wrapper hands over its arguments and says how.
  private static func wrapper(_ kind: CopyKind, _ pfec: Term) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.result = FunctionID.copy.result()
    contract.calls(
      .copy, [FlowArgument.linear, FlowArgument.size, pfec] + kind.words, result: contract.result,
      when: Formula(true))
    return contract
  }

  public static func toGuestLinear(_ traits: Traits) -> FlowContract {
    wrapper(
      CopyKind(isToGuest: true, isLinear: true, asks: traits.fallbackWrite == .checked),
      FlowArgument.pfec | (PFEC.pagePresent | PFEC.writeAccess))
  }

  /// - Parameter asks: as its caller says.
  public static func fromGuestLinear(asks: Bool) -> FlowContract {
    wrapper(
      CopyKind(isToGuest: false, isLinear: true, asks: asks), FlowArgument.pfec | PFEC.pagePresent)
  }

  public static func phys(isToGuest: Bool, _ traits: Traits) -> FlowContract {
    wrapper(
      CopyKind(isToGuest: isToGuest, isLinear: false, asks: traits.stringCopies != .unchecked),
      Term(0, width: 32))
  }
}
