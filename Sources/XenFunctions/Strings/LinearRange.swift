// hvmemul_linear_to_phys: a range of linear addresses as one of physical ones.

import BitVectors
import Emulation
import SMT
import XenABI

/// What a call of it gives back, in one word: the address above the count above X86EMUL_*.
struct LinearRange {
  let whole: Term

  init(_ call: Int) { whole = FunctionID.linearToPhys.result(call) }
  private init(whole: Term) { self.whole = whole }

  /// One of two, whichever call it was.
  static func either(_ condition: Formula, _ yes: LinearRange, _ no: LinearRange) -> LinearRange {
    LinearRange(whole: condition.choose(yes.whole, no.whole))
  }

  var code: Term { whole.bits(from: 0, width: 32) }
  var isFound: Formula { code.emulates(.okay) }
  /// How many items it covers, 64 bits; fewer than wanted where the frames do not go on.
  var reps: Term { whole.bits(from: 32, width: 32).wide }
  /// Guest-physical, 64 bits.
  var address: Term { whole.bits(from: 64, width: 64) }
}

extension Term {
  /// X86EMUL_* and above it a count, which counts for nothing where the code is another than okay.
  var countedOnSuccess: Term {
    let code = bits(from: 0, width: 32)
    return code.emulates(.okay).choose(bits(from: 32, width: 32), Term(0, width: 32)).followed(by: code)
  }

  /// Where a frame begins, by its number.
  var frameStart: Term { bits(from: 0, width: 64 - Page.shift).followed(by: Term(0, width: Page.shift)) }
}

/// hvmemul_linear_to_phys by itself, with paging on, forward, over at most two pages.
public enum RangeContract {
  /// - Parameter bytes: of one item.
  public static func linearToPhys(bytes: UInt64) -> FlowContract {
    var contract = FlowContract(returning: 128)
    let (linear, pfec, item) = (FlowArgument.linear, FlowArgument.pfec, Term.number(bytes, 64))
    let most = Term.number(Emulator.maximalReps, 64)
    let reps = most.isLess(than: FlowArgument.reps, signed: false).choose(most, FlowArgument.reps)
    let page = Term.number(Page.size, 64)
    let pages = [1, 2].map { FoundPage($0, of: .walk) }
    let size = reps * item
    contract.requires("at most two pages", !(linear.toPageEnd + page).isLess(than: size, signed: false))
    contract.requires(
      "a walk finds a frame or says why not",
      Formula.all(pages.map { $0.rc.says([.okay, .badLinearToGFN, .gfnPagedOut, .gfnShared]) }))
    contract.requires("no frame has the number INVALID_GFN", Formula.all(pages.map { $0.gfn != UInt64.max }))
    contract.assumes("items go forward")

    let isSpanning = pages[0].isOkay && linear.leavesPage(size)
    let goesOn = pages[1].isOkay && pages[1].gfn.isEqual(to: pages[0].gfn + Term(1, width: 64))
    let fitting = linear.toPageEnd.divided(by: item, signed: false)
    let isCut = isSpanning && !goesOn && !pages[1].rc.says([.gfnPagedOut, .gfnShared])
    // Not one item lies in the first page.
    let isStraddled = isCut && linear.toPageEnd.isLess(than: item, signed: false)
    contract.calls(.walk, [linear, pfec], result: pages[0].rc, when: Formula(true))
    contract.calls(.walk, [linear + page, pfec], result: pages[1].rc, when: isSpanning)

    let isFound =
      pages[0].isOkay && (!isSpanning || goesOn || isCut && !isStraddled)
    let address = pages[0].gfn.bits(from: 0, width: 64 - Page.shift).followed(
      by: linear.bits(from: 0, width: Page.shift))
    let code = IfThenElse.chain(
      [
        (isFound, Term.emul(.okay)),
        (!pages[0].isOkay, whyNone(pages[0])), (isStraddled && pages[1].isOkay, Term.emul(.unhandleable)),
      ], otherwise: whyNone(pages[1]))
    contract.result = isFound.choose(address, Term(0, width: 64))
      .followed(by: isFound.choose(isCut.choose(fitting, reps), Term(0, width: 64)).bits(from: 0, width: 32))
      .followed(by: code)
    return contract
  }

  private static func whyNone(_ found: FoundPage) -> Term {
    found.rc.says(.badLinearToGFN).choose(Term.emul(.exception), Term.emul(.retry))
  }
}
