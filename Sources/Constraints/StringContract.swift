// Repeated string instructions: translated once over at most two pages, then
// copied by physical address.

import SMT
import World
import Xen

/// hvmemul_rep_stos, hvmemul_rep_ins and hvmemul_rep_outs.
public enum StringContract {
  /// hvmemul_linear_to_phys, which has no call of its own in the flow.
  private struct Range {
    let first = FoundPage(1, of: .walk)
    let second = FoundPage(2, of: .walk)
    let isWalked: Formula
    let isSpanning: Formula
    /// The segment and the walks came through.
    let isFound: Formula
    /// Only what lies in the first page is taken.
    let isCut: Formula
    let isStraddled: Formula
    private let linear = FlowArgument.linear

    init(bytes: UInt64, begins: Formula) {
      isWalked = begins
      let size = FlowArgument.reps * Term.number(bytes, 64)
      isSpanning = begins && first.isOkay && linear.leavesPage(size)
      isCut = isSpanning && second.rc.says(.badLinearToGFN)
      // Not one item lies in the first page.
      isStraddled = isCut && linear.toPageEnd.isLess(than: Term.number(bytes, 64), signed: false)
      isFound =
        (begins && first.isOkay && !isSpanning) || (isSpanning && second.isOkay) || (isCut && !isStraddled)
    }

    var address: Term { first.gfn.bits(from: 0, width: 52).followed(by: linear.bits(from: 0, width: 12)) }

    /// X86EMUL_* where nothing was found.
    var failure: Term {
      let isFirst = isWalked && !first.isOkay
      return CaseByCase.word(
        [
          (isFirst && first.rc.says(.badLinearToGFN), Term.emul(.exception)), (isFirst, Term.emul(.retry)),
          (isStraddled, Term.emul(.exception)),
        ], otherwise: Term.emul(.retry))
    }

    func describe(_ pfec: Term, _ contract: inout FlowContract) {
      contract.calls(.walk, [linear, pfec], result: first.rc, when: isWalked)
      contract.calls(
        .walk, [linear + Term.number(Page.size, 64), pfec], result: second.rc, when: isSpanning)
    }
  }

  /// What a copy by physical address says, to x86_emulate.
  private static func code(_ rc: Term) -> Term {
    CaseByCase.word(
      [
        (rc.says(.okay), Term.emul(.okay)),
        (rc.says([.gfnPagedOut, .gfnShared, .needRetry]), Term.emul(.retry)),
      ], otherwise: Term.emul(.unhandleable))
  }

  /// - Parameters:
  ///   - bytes: of one item.
  ///   - reads: OUTS reads memory; INS writes it.
  public static func port(reads: Bool, bytes: UInt64, _ decisions: Decisions) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.requires("an item has \(bytes) bytes, at most 65535 items", Formula(true))
    let segment = EmulatorFunction.virtualToLinear.result()
    let range = Range(bytes: bytes, begins: segment.emulates(.okay))
    let pfec = HookContract.errorCode(reads ? 0 : PFEC.writeAccess, mayBeSystem: false)
    contract.shows(.hook(reads ? .repOuts : .repIns), when: Formula(true))
    contract.calls(.virtualToLinear, [FlowArgument.linear], result: segment, when: Formula(true))
    range.describe(pfec, &contract)

    let moves = range.isFound && !range.first.type.isMMIO
    let copy = reads ? EmulatorFunction.copyFromGuestPhys : .copyToGuestPhys
    let rc = copy.result()
    let fitting = FlowArgument.linear.toPageEnd.divided(by: Term.number(bytes, 64), signed: false)
    let reps = range.isCut.choose(fitting, FlowArgument.reps)
    if !reads { contract.shows(.io(.reads, .internal), when: moves) }
    contract.calls(copy, [range.address, reps * Term.number(bytes, 64)], result: rc, when: moves)
    if reads { contract.shows(.io(.writes, .internal), when: moves && rc.says(.okay)) }
    // Copies by physical address that do not ask never say need_retry.
    if decisions.flow.stringCopies == .unchecked {
      contract.fails(
        "unreachable: need_retry", when: moves && rc.says(.needRetry) && Fact.debugBuild.isSet)
    }
    contract.result = CaseByCase.word(
      [
        (!segment.emulates(.okay), segment), (moves, code(rc)),
        (range.isFound, Term.emul(.unhandleable)),
      ], otherwise: range.failure)
    return contract
  }
}
