// The error code carries much that the check has no business with: present,
// user, reserved, implicit. What it reports depends on the write bit, the fetch
// bit and on there being an access at all.

import BitVectors
import SMT
import Spec
import XenABI

public struct OnlyWriteAndFetchMatter: AccessCheckClaim {
  public let name = "OnlyWriteAndFetchMatter"
  public let statement =
    "Two error codes that agree on write, on fetch and on being zero lead to the same questions, requests and result."

  public init() {}

  static let other = Variable("other_pfec", width: 32)

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let (pfec, other) = (AccessCheckVariables.pfec.term, Self.other.term)
    func agree(_ bit: UInt64) -> Formula { (pfec & bit).isNonZero.isSame(as: (other & bit).isNonZero) }
    let one = Run("one error code", subject.program, subject.behaviour)
    let two = Run(
      "the other", subject.program, subject.behaviour, replacements: [AccessCheckVariables.pfec: other])
    var obligation = Obligation(
      premise: agree(PFEC.writeAccess) && agree(PFEC.insnFetch) && (pfec == 0).isSame(as: other == 0),
      demand: !Difference.between(one.behaviour.endStates, two.behaviour.endStates),
      rows: RowSpace(
        subject: subject, dimensions: [.lookup, .gate],
        companions: [0, 1, 3, 0x11, 0x13, 0x8000_0002, 0x8000_0010, 0x8000_0012, 0x8000_0000, 0xffff_ffff].map
        { [Self.other: $0] }),
      runs: [one, two], bounds: "all pairs of error codes (2^64), \(Domain.all)")
    obligation.repeatedLookups = .everywhere
    return .applies(obligation)
  }
}
