// A failing claim that is known and was accepted: specs/deviations.yaml says
// which, and why.

/// The deviation that covers a failing claim, exactly as it fails.
public struct Acceptance: Hashable, Sendable {
  /// Permanent, e.g. `XPD-3`.
  public let id: String
  /// Why it is accepted, as written in specs/deviations.yaml.
  public let reason: String

  public init(id: String, reason: String) {
    self.id = id
    self.reason = reason
  }
}
