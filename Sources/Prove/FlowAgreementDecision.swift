// The proofs about the flow's functions as a verdict among the others.

import Claims
import SMT

extension Decision {
  public init(_ outcome: FlowAgreementClaim.Outcome) {
    func decision(_ verdict: Verdict, _ bounds: String, _ witness: Witness? = nil) -> Decision {
      Decision(
        claim: FlowAgreementClaim.name, statement: FlowAgreementClaim.statement, isAboutRevision: true,
        verdict: verdict, bounds: bounds, assumptions: [], rows: [], rowsAreIncomplete: nil, witness: witness,
        premiseWitness: nil)
    }
    switch outcome {
    case .holds(let bounds): self = decision(.holds, bounds)
    case .unknown(let reason): self = decision(.undecided(reason), "")
    case .differs(let function, let difference):
      let place = difference.observation.map { "observation \($0)" } ?? "the result"
      let explanation = [
        "\(function), \(place), \(difference.what)", "model:    \(difference.model)",
        "contract: \(difference.contract)",
      ]
      self = decision(
        .fails, "", Witness(row: nil, inputs: difference.inputs, traces: [], explanation: explanation))
    }
  }
}
