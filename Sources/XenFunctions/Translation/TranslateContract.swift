// hvm_translate_get_page: what everybody who translates an address relies on.

import BitVectors
import Emulation
import SMT
import XenABI

/// A translation, and the reference that comes with it.
public enum TranslateContract {
  /// The frame (64 bits), its type and the code (32 bits each) in one word; the
  /// first two are 0 unless the code is okay.
  public static func translate(isLinear: Bool) -> FlowContract {
    var contract = FlowContract(returning: 128)
    let address = FlowArgument.linear
    let walk = FoundPage(1, of: .walk)
    let type = Fact.pageType.word
    let gfn = isLinear ? walk.gfn : Term(0, width: Page.shift).followed(by: address.page)
    if isLinear {
      contract.requires(
        "a walk finds a frame or says why not",
        walk.rc.says([.okay, .badLinearToGFN, .gfnPagedOut, .gfnShared]))
      contract.requires("no frame has the number INVALID_GFN", walk.gfn != UInt64.max)
      contract.calls(.walk, [address, FlowArgument.pfec], result: walk.rc, when: Formula(true))
    }
    let isWalked = isLinear ? walk.isOkay : Formula(true)
    let isInternal = Fact.internalMMIO.isSet && !Fact.nestedGuestMode.isSet
    let isFound = isWalked && !isInternal && Fact.pageFound.isSet
    let isRefused = isAny(of: P2MType.paging + P2MType.shared + P2MType.grant, type)
    let isOkay = isFound && !isRefused

    contract.shows(.gets(gfn: gfn), when: isFound)
    contract.shows(.puts(gfn: gfn), when: isFound && isRefused)
    let rc = IfThenElse.chain(
      [
        (!isWalked, walk.rc), (!isFound, Term.translation(.badGFNToMFN)),
        (isAny(of: P2MType.paging, type), Term.translation(.gfnPagedOut)),
        (isAny(of: P2MType.shared, type), Term.translation(.gfnShared)),
        (isAny(of: P2MType.grant, type), Term.translation(.unhandleable)),
      ], otherwise: Term.translation(.okay))
    contract.result = isOkay.choose(gfn, Term(0, width: 64))
      .followed(by: isOkay.choose(type, Term(0, width: 32))).followed(by: rc)
    return contract
  }

  private static func isAny(of types: [UInt64], _ type: Term) -> Formula {
    Formula.any(types.map { type == $0 })
  }

  /// What follows, for those who only look at the code.
  public static func theorems(isLinear: Bool) -> [Constraint] {
    let contract = translate(isLinear: isLinear)
    let premise = Formula.all(contract.premise.map(\.formula))
    let isOkay = contract.result.bits(from: 0, width: 32).says(.okay)
    let type = contract.result.bits(from: 32, width: 32)
    func happens(_ kind: ObservationKinds) -> Formula {
      Formula.any(contract.events.filter { $0.observation.kind == kind }.map(\.condition))
    }
    return [
      Constraint(
        "exactly one reference is held where the code is okay",
        premise => (isOkay <=> happens(.gets) && !happens(.puts))),
      Constraint("what is given back was taken", premise => (happens(.puts) => happens(.gets))),
      Constraint(
        "what is held is neither paged out, shared nor a grant",
        premise => (isOkay => !isAny(of: P2MType.paging + P2MType.shared + P2MType.grant, type))),
    ]
  }
}
