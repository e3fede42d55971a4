// Claims about the flow as graphs: what each remembers, and what leads where.

import Emulation
import Flow
import Markup
import XenABI

/// The automaton of a claim as a figure.
struct AutomatonGraph {
  /// Nil where there is nothing to be drawn: a claim about pairs of runs, or one that remembers too much.
  static func figure(of claim: String, _ traits: Traits) -> Node? {
    guard case .safety(let claim)? = FlowClaim.inOrder.first(where: { $0.name == claim }),
      let automaton = ClaimAutomaton(of: claim, traits)
    else { return nil }
    let graph = StateGraph(states(automaton))
    let picture = Picture(
      graph.nodes, height: graph.height, "What \(claim.name) remembers",
      about: "States in numbered boxes, below each what leads from it and to which state.")
    return .of(
      .figure, [], .element(picture.svg),
      .of(
        .figcaption, [.class("soft")],
        "Drawn for one page, and without what changes nothing. \u{2717} breaks the claim."))
  }

  private static func states(
    _ automaton: ClaimAutomaton
  ) -> [(name: String, steps: [StateGraph.Step])] {
    automaton.memories.enumerated().map { index, name in
      (name, automaton.edges.filter { $0.from == index }.map(step))
    }
  }

  private static func step(_ edge: ClaimAutomaton.Edge) -> StateGraph.Step {
    let wording = StepWording(ClaimAutomaton.situation)
    let causes = edge.causes.map { cause in
      wording.line(cause.observation) + (cause.right.map { ", right \(Wording.newestRight($0))" } ?? "")
    }
    let isBad = edge.finding == .violation
    let met = edge.finding == .antecedent && edge.from == edge.to ? " (as it should)" : ""
    return StateGraph.Step(
      text: causes.joined(separator: "; ") + met, target: isBad ? nil : edge.to, isBad: isBad)
  }
}
