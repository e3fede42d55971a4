// Where one play breaks claims: of a scenario that somebody has written, or of a witness.

import XenABI
import XenFunctions

/// How a play breaks a claim.
public struct FlowBreach: Sendable {
  public let play: Play
  /// Index of the observation that breaks it; nil for a claim about pairs of plays.
  public let at: Int?
  /// Of a claim about pairs: the same with one thing changed, which comes to something else.
  public let twin: Play?
}

extension FlowProver {
  /// How a situation, played as it is, breaks a claim; nil where it does not, or where what happens
  /// depends on what nobody knows.
  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func breach(of claim: FlowClaim, in situation: Situation) throws(FlowFault) -> FlowBreach? {
    guard claim.builds.contains(isDebug: situation.isDebug) else { return nil }
    switch claim {
    case .safety(let claim):
      let witnessing = Witnessing(claim: claim, judge: judge, plays: plays)
      guard let witness = try witnessing.witness(situation, .violation) else { return nil }
      return FlowBreach(play: witness.play, at: witness.at, twin: nil)
    case .relational(let claim):
      guard let pair = RelationalSearch(fragments: fragments, claim: claim).witness(situation) else {
        return nil
      }
      return FlowBreach(play: pair.play, at: nil, twin: pair.twin)
    }
  }
}
