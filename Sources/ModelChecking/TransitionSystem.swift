// What a search asks of a transition system, and of a property of its runs.

/// What a property makes of a step of a run.
public enum Finding: Hashable, Sendable {
  case neutral
  /// It speaks about this run: it does not hold in vain.
  case antecedent
  case violation
}

/// A step from one state to the next.
public struct Transition<State, Label> {
  /// Nil where nothing comes after it.
  public let target: State?
  /// What a trace tells of it.
  public let labels: [Label]
  public let finding: Finding

  public init(to target: State?, _ labels: [Label], _ finding: Finding = .neutral) {
    (self.target, self.labels, self.finding) = (target, labels, finding)
  }
}

/// The length of a trace is what its transitions cost.
public enum TransitionCost { case free, one }

/// States with what leads from one to another; a property is part of it, as what a
/// monitor remembers in a state and finds on a transition.
public protocol TransitionSystem {
  associatedtype State: Hashable
  associatedtype Label
  /// Thrown where it cannot be told what comes next.
  associatedtype Fault: Error

  var initialStates: [State] { get }
  /// The transitions of this cost that lead from a state, in a fixed order.
  func transitions(from state: State, _ cost: TransitionCost) throws(Fault) -> [Transition<State, Label>]

  associatedtype Kind: Hashable = Int
  /// Traces of one kind are alike: where a few are no example of something, the others will be none.
  func kind(of trace: [Label]) -> Kind
}

extension TransitionSystem where Kind == Int {
  public func kind(of trace: [Label]) -> Int { 0 }
}
