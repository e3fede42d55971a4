// The flow as a proof file writes it down: every move apart, of one build each.

import ModelChecking

/// The flow counted in moves.
struct CertificateSystem: TransitionSystem {
  let flow: FlowTransitions

  init(_ fragments: Fragments, _ claim: any SafetyClaim, _ judge: Judge) {
    flow = FlowTransitions(fragments, claim, judge, separatesBuilds: true)
  }

  var initialStates: [ProductState] { flow.initialStates }

  func transitions(from state: ProductState, _ cost: TransitionCost) throws(FlowFault)
    -> [Transition<ProductState, Move.Label>]
  {
    var found: [Transition<ProductState, Move.Label>] = []
    guard cost == .one else { return found }
    for move in flow.moves(from: state.control) {
      for outcome in try flow.outcomes(of: move, in: state) {
        found.append(Transition(to: outcome.target, [move.label], outcome.finding))
      }
    }
    return found
  }
}
