// hvmemul_linear_to_phys: a range of linear addresses as one of physical ones.

import BitVectors
import SMT
import XenABI

/// What a string instruction's operand lies on, as walks find it: at most two
/// pages, forward, whose frames are neighbours.
struct StringRange {
  /// The first page.
  let first: FoundPage
  /// The first page is walked, and the second one.
  let isWalked, isSpanning: Formula
  /// The walks came through.
  let isFound: Formula
  /// How many items it covers; fewer than wanted when the second page is not there.
  let reps: Term
  private let second: FoundPage
  private let linear, pfec: Term
  private let isStraddled: Formula

  /// - Parameters:
  ///   - bytes: of one item.
  ///   - walks: whose results these are, where other walks came before.
  init(
    _ linear: Term, reps: Term, bytes: UInt64, pfec: Term, begins: Formula,
    walks: (first: FoundPage, second: FoundPage) = (FoundPage(1, of: .walk), FoundPage(2, of: .walk))
  ) {
    (first, second) = walks
    (self.linear, self.pfec) = (linear, pfec)
    isWalked = begins
    let item = Term.number(bytes, 64)
    isSpanning = begins && first.isOkay && linear.leavesPage(reps * item)
    let isCut = isSpanning && second.rc.says(.badLinearToGFN)
    // Not one item lies in the first page.
    isStraddled = isCut && linear.toPageEnd.isLess(than: item, signed: false)
    isFound =
      (begins && first.isOkay && !isSpanning) || (isSpanning && second.isOkay) || (isCut && !isStraddled)
    self.reps = isCut.choose(linear.toPageEnd.divided(by: item, signed: false), reps)
  }

  /// Guest-physical.
  var address: Term { first.gfn.bits(from: 0, width: 52).followed(by: linear.bits(from: 0, width: 12)) }

  /// X86EMUL_* where nothing was found.
  var failure: Term {
    let isFirst = isWalked && !first.isOkay
    return IfThenElse.chain(
      [
        (isFirst && first.rc.says(.badLinearToGFN), Term.emul(.exception)), (isFirst, Term.emul(.retry)),
        (isStraddled, Term.emul(.exception)),
      ], otherwise: Term.emul(.retry))
  }

  func describe(_ contract: inout FlowContract) {
    contract.calls(.walk, [linear, pfec], result: first.rc, when: isWalked)
    contract.calls(.walk, [linear + Term.number(Page.size, 64), pfec], result: second.rc, when: isSpanning)
  }

  /// What is relied on wherever a range is looked up: the two descriptions agree
  /// without it, but C goes on to further pages, backwards, and looks at frames.
  static func rely(_ contract: inout FlowContract) {
    contract.assumes("items of 1 or 4 bytes, forward, over at most two pages with neighbouring frames")
  }
}

/// hvmemul_linear_to_phys by itself, one of its results at a time.
public enum RangeContract {
  public enum Part: String, CaseIterable, Sendable {
    case code, address, repetitions
  }

  /// - Parameter bytes: of one item.
  public static func linearToPhys(_ part: Part, bytes: UInt64) -> FlowContract {
    var contract = FlowContract(returning: part == .code ? 32 : 64)
    StringRange.rely(&contract)
    let range = StringRange(
      FlowArgument.linear, reps: FlowArgument.reps, bytes: bytes, pfec: FlowArgument.pfec,
      begins: Formula(true))
    range.describe(&contract)
    switch part {
    case .code: contract.result = range.isFound.choose(Term.emul(.okay), range.failure)
    case .address: contract.result = range.isFound.choose(range.address, Term(0, width: 64))
    case .repetitions: contract.result = range.isFound.choose(range.reps, Term(0, width: 64))
    }
    return contract
  }
}
