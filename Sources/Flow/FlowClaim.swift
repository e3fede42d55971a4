// The claims about the flow, in one list.

import XenABI

/// A claim about the flow: about every run, or about pairs of runs.
public enum FlowClaim: Sendable {
  case safety(any SafetyClaim)
  case relational(any RelationalClaim)

  public var name: String {
    switch self {
    case .safety(let claim): claim.name
    case .relational(let claim): claim.name
    }
  }

  /// The builds that it is about.
  public var builds: Builds {
    switch self {
    case .safety(let claim): claim.builds
    case .relational: .all
    }
  }

  public var statement: String {
    switch self {
    case .safety(let claim): claim.statement
    case .relational(let claim): claim.statement
    }
  }

  /// The claims about the flow, in the order in which reports show them. A new
  /// one is a file in `Claims` and a line here.
  public static let inOrder: [FlowClaim] = [
    .safety(ReadCovered()), .safety(ExecCovered()), .relational(HapOrder()),
    .relational(HapOrder(ofStrings: true)), .safety(KindConfinement()),
    .safety(Promotion()), .relational(QueryError()), .safety(GateOff()), .safety(OneSend()),
    .safety(SendAborts()), .safety(AbortPlaced()), .safety(NoSilentProtectedStore()),
    .safety(IntentReported()), .safety(CheckBeforeWrite()), .safety(RetryPure()), .safety(RefBalance()),
    .safety(CleanSlots(isDebug: true)), .safety(CleanSlots(isDebug: false)), .safety(NoSleepLocked()),
    .safety(EmulateTarget()), .safety(NoUseAfterFree()), .safety(PauseSync()), .safety(Progress()),
    .safety(FaultOrder()), .safety(AccessAttempts()),
  ]
}
