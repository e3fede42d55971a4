// The claims there are. A new claim about the access check is a file in `Claims` and a line
// here; one about the flow is a file and a line there.

import Claims
import Flow

public enum ClaimRegistry {
  /// In the order in which reports show them.
  public static let all: [any Claim] =
    accessCheck.map { ObligationClaim(claim: $0) }
    + [ContractAgreementClaim(), TreeVocabularyClaim(), TreeConformanceClaim()] + flow
    + CallsClaim.all + [PlacesClaim()]

  /// Those that are decided when nobody says which.
  public static let usual = all.filter { !$0.isOnRequest }

  /// Those about the access check.
  public static let accessCheck: [any AccessCheckClaim] = [
    Agreement(), Conformance(),
    SwitchExactWX(), ReadReported(), NativeExact(), NativeAgreement(), EmulateHonoured(), FieldsExact(),
    SwitchGateOff(), AbortSent(), LookupError(), MoreRightsFewerEvents(), OnlyWriteAndFetchMatter(),
  ]

  private static let flow: [any Claim] = FlowClaim.inOrder.map { FlowModelClaim(flowClaim: $0) }

  /// Those that another design decision may break or mend.
  public static let ofDecisions = all.filter { $0 is ObligationClaim || $0 is FlowModelClaim }

  /// Those that speak about a revision, and not about trees alone.
  static let ofRevisions = usual.filter { !($0 is TreeVocabularyClaim || $0 is TreeConformanceClaim) }
}
