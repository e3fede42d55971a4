// The flow as a verdict sees it: which states, with what a claim remembers, can be
// reached by any number of operations and windows? If none of them breaks the
// claim, it holds; what does break it is a candidate, to be played.

import ModelChecking

/// A fragment on a run that breaks a claim, or meets its premise.
struct TraceStep {
  let fragment: Fragment
  /// The answers that this step needs.
  let cube: AnswerCube
  /// So far something was done that the program beside which this one is looked at does not do.
  var hasDeparted = false
}

/// The flow counted in operations: the end of an instruction belongs to what led to it,
/// and nothing comes after Xen has stopped.
struct VerdictSystem: TransitionSystem {
  let flow: FlowTransitions

  /// - Parameter base: the program beside which this one is looked at; nil for none.
  init(_ fragments: Fragments, _ claim: any SafetyClaim, _ judge: Judge, beside base: Fragments? = nil) {
    flow = FlowTransitions(fragments, claim, judge, separatesBuilds: false, beside: base)
  }

  var initialStates: [ProductState] { flow.initialStates }

  func transitions(from state: ProductState, _ cost: TransitionCost) throws(FlowFault)
    -> [Transition<ProductState, TraceStep>]
  {
    var found: [Transition<ProductState, TraceStep>] = []
    for move in flow.moves(from: state.control) where move.isOperation == (cost == .one) {
      try follow(move, from: state, [], .neutral, into: &found)
    }
    return found
  }

  /// Runs of one shape are of one kind.
  func kind(of trace: [TraceStep]) -> [Fragment] { trace.map(\.fragment) }

  /// - Parameters:
  ///   - steps: what led to the end of an instruction, and what was found there.
  private func follow(
    _ move: Move, from state: ProductState, _ steps: [TraceStep], _ before: Finding,
    into found: inout [Transition<ProductState, TraceStep>]
  ) throws(FlowFault) {
    for outcome in try flow.outcomes(of: move, in: state) {
      let step = move.fragment.map {
        TraceStep(fragment: $0, cube: outcome.cube, hasDeparted: outcome.target.control.hasDeparted)
      }
      let steps = steps + (step.map { [$0] } ?? [])
      let finding = outcome.finding == .neutral ? before : outcome.finding
      switch outcome.target.control.phase {
      case _ where finding == .violation: found.append(Transition(to: nil, steps, finding))
      case .stopped: break
      case .ending:
        for end in flow.moves(from: outcome.target.control) {
          try follow(end, from: outcome.target, steps, finding, into: &found)
        }
      default: found.append(Transition(to: outcome.target, steps, finding))
      }
    }
  }
}
