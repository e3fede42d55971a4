// How p2m_get_mem_access is called.

import BitVectors
import Claims
import Emulation
import SMT
import XenABI
import XenC
import XenFunctions

extension FlowBinding {
  /// MAX_ALTP2M, as long as it was a constant.
  private static let viewCount = 10

  static func lookup(_ traits: Traits) -> FlowBinding {
    let (gfn, index) = (FlowArgument.gfn, FlowArgument.view)
    let isValid = Variable(Fact.viewValid).term == 1
    let count = Variable("current->domain->nr_altp2m", width: 32).term
    let limit = Term(UInt128(viewCount), width: 32)
    let tables =
      traits.accessValues == .pagingWriteIs10
      ? [
        Constraint("there are at most \(viewCount) views", !limit.isLess(than: count, signed: false)),
        Constraint(
          "a view in use is one of the domain's", isValid.implies(index.isLess(than: count, signed: false))),
      ]
      : [
        Constraint(
          "a view is in use that has an EPTP",
          isValid.isSame(
            as: Formula.any(
              (0..<viewCount).map { number in
                let pointer = Variable("current->domain->arch.altp2m_eptp[\(number)]", width: 64).term
                return index == UInt64(number) && pointer != UInt64.max
              })))
      ]
    // The default right is that of the p2m that is asked about.
    let p2ms = ["p2m"] + (1..<viewCount).map { "altp2m_p2m[\($0)]" }
    let defaults = p2ms.enumerated().map { number, p2m in
      let right = Variable("current->domain->arch.\(p2m)->default_access", width: 32).term
      return (index == UInt64(number)).implies(right.isEqual(to: Variable(Fact.defaultRight).term))
    }
    return FlowBinding(
      "p2m_get_mem_access",
      [
        "d": .object("current->domain"), "gfn": .word(gfn), "access": .cell("access"),
        "altp2m_idx": .word(index),
      ], executing: ["_p2m_get_mem_access"],
      given: tables + [
        Constraint("the default right is that of the p2m asked about", Formula.all(defaults)),
        Constraint(
          "a frame number has 52 bits, or is INVALID_GFN",
          gfn.bits(from: 52, width: 12) == 0 || gfn == UInt64.max),
      ], outputs: [FlowOutput("access", width: 32)], view: FlowView(index, of: viewCount))
  }
}
