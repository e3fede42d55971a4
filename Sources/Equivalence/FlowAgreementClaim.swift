// All proofs of `FlowAgreement` under one name.

import SMT

/// What is said of the flow's functions as a whole.
public enum FlowAgreementClaim {
  public static let name = "FlowAgreement"
  public static let statement =
    "Every function of the flow does what its contract says, for all inputs and all answers of its callees."

  /// What the proofs come to.
  public enum Outcome: Sendable {
    case holds(bounds: String, assumptions: [String])
    case differs(function: String, FlowDifference)
    case unknown(String)
  }

  public static func outcome(_ agreements: [FunctionAgreement]) -> Outcome {
    for agreement in agreements {
      if case .differs(let difference) = agreement.verdict {
        return .differs(function: agreement.name, difference)
      }
    }
    for agreement in agreements {
      if case .unknown(let reason) = agreement.verdict { return .unknown("\(agreement.name): \(reason)") }
    }
    guard !agreements.isEmpty else { return .unknown("no function was compared") }
    let paths = agreements.reduce(0) { $0 + $1.pathCount }
    let premises = distinct(agreements.flatMap(\.bounds))
    return .holds(
      bounds: "\(agreements.count) functions, \(paths) paths, full words"
        + (premises.isEmpty ? "" : "; relied on: " + premises.joined(separator: "; ")),
      assumptions: distinct(agreements.flatMap(\.assumptions)))
  }

  /// In the order in which they come first.
  public static func distinct(_ sentences: [String]) -> [String] {
    sentences.reduce(into: []) { found, next in if !found.contains(next) { found.append(next) } }
  }
}
