// The claims there are, in the order in which reports show them. A new claim
// is a file beside this one and a line here.

public enum AllClaims {
  public static let inOrder: [any Claim] = [
    Agreement(), Conformance(),
    SwitchExactWX(), ReadReported(), NativeExact(), NativeAgreement(), EmulateHonoured(), FieldsExact(),
    SwitchGateOff(), AbortSent(), LookupError(), MoreRightsFewerEvents(), OnlyWriteAndFetchMatter(),
  ]
}
