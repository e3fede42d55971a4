// The proofs about the flow's functions as a verdict among the others.

import Claims
import SMT

extension Decision {
  /// - Parameter agreements: what was found of each function.
  public init(flowAgreement agreements: [FunctionAgreement]) {
    self.init(FlowAgreementClaim.outcome(agreements))
    grounds = .functions(agreements.compactMap(\.obligation))
  }

  public init(_ outcome: FlowAgreementClaim.Outcome) {
    func decision(
      _ verdict: Verdict, _ bounds: String, _ assumptions: [String] = [],
      _ difference: FunctionDifference? = nil
    ) -> Decision {
      Decision(
        aboutFunctions: FlowAgreementClaim.name, FlowAgreementClaim.statement, isAboutRevision: true, verdict,
        bounds: bounds, assumptions: assumptions, difference)
    }
    switch outcome {
    case .holds(let bounds, let assumptions): self = decision(.holds, bounds, assumptions)
    case .unknown(let reason): self = decision(.undecided(reason), "")
    case .differs(let function, let difference):
      self = decision(.fails, "", [], FunctionDifference(function: function, side: "model", difference))
    }
  }

  /// A claim about functions, each beside its contract.
  /// - Parameter difference: of a claim that fails, where.
  public init(
    aboutFunctions claim: String, _ statement: String, isAboutRevision: Bool, _ verdict: Verdict,
    bounds: String, assumptions: [String], _ difference: FunctionDifference?
  ) {
    self.init(
      claim: claim, statement: statement, isAboutRevision: isAboutRevision, verdict: verdict, bounds: bounds,
      assumptions: assumptions, rows: [], rowsAreIncomplete: nil, witness: difference?.witness,
      premiseWitness: nil)
  }
}

extension Decision {
  /// A claim about numbers that were compared one by one.
  /// - Parameter differences: in words; none for a claim that holds.
  public init(
    aboutNumbers claim: String, _ statement: String, differences: [String], bounds: String
  ) {
    let witness = Witness(row: nil, inputs: Model(), traces: [], explanation: differences)
    self.init(
      claim: claim, statement: statement, isAboutRevision: false,
      verdict: differences.isEmpty ? .holds : .fails, bounds: bounds, assumptions: [], rows: [],
      rowsAreIncomplete: nil, witness: differences.isEmpty ? nil : witness, premiseWitness: nil)
  }
}

/// Where a function and its contract part.
public struct FunctionDifference: Sendable {
  let function: String
  /// Whose side is compared with the contract: `model`, `C`.
  let side: String
  let difference: FlowDifference

  public init(function: String, side: String, _ difference: FlowDifference) {
    (self.function, self.side, self.difference) = (function, side, difference)
  }

  fileprivate var witness: Witness {
    let place = difference.observation.map { "observation \($0)" } ?? "the result"
    let width = max(side.count, "contract".count) + 2
    func line(_ name: String, _ text: String) -> String {
      name + ":" + String(repeating: " ", count: width - name.count - 1) + text
    }
    return Witness(
      row: nil, inputs: difference.inputs, traces: [],
      explanation: [
        "\(function), \(place), \(difference.what)", line(side, difference.model),
        line("contract", difference.contract),
      ])
  }
}
