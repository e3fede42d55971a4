// The proofs about functions, one by one, as a result among the others.

import Claims
import Equivalence
import SMT

extension ClaimResult {
  /// - Parameter agreements: what was found of each function of the model.
  public init(flowAgreement agreements: [FunctionAgreement]) {
    self.init(FlowAgreementClaim.outcome(agreements))
    certificate = .functions(agreements.compactMap(\.obligation))
  }

  public init(_ outcome: FlowAgreementClaim.Outcome) {
    func result(
      _ verdict: Verdict, bounds: String = "", assumptions: [String] = [],
      _ difference: FunctionDifference? = nil
    ) -> ClaimResult {
      ClaimResult(
        claim: FlowAgreementClaim.name, FlowAgreementClaim.statement, isAboutRevision: true, verdict,
        bounds: bounds, assumptions: assumptions, witness: difference?.witness)
    }
    switch outcome {
    case .holds(let bounds, let assumptions):
      self = result(.holds, bounds: bounds, assumptions: assumptions)
    case .unknown(let reason): self = result(.undecided(reason))
    case .differs(let function, let difference):
      self = result(.fails, FunctionDifference(function: function, side: "model", difference))
    }
  }

  /// - Parameter functions: what was found of each function of a tree.
  init(_ functions: [TreeFunction], _ statement: String) {
    let verdict: Verdict
    var difference: FunctionDifference?
    if let (function, found) = functions.lazy.compactMap({ function in
      if case .differs(let difference) = function.finding { (function, difference) } else { nil }
    }).first {
      verdict = .fails
      difference = FunctionDifference(function: function.name, side: "C", found)
    } else if let open = functions.first(where: { !$0.isEqual }), case .unknown(let reason) = open.finding {
      verdict = .undecided("\(open.name): \(reason)")
    } else {
      verdict = functions.isEmpty ? .undecided("no function was compared") : .holds
    }
    let proved = functions.compactMap { function in
      if case .equal(let bounds, let assumptions) = function.finding { (bounds, assumptions) } else { nil }
    }
    let bounds = FlowAgreementClaim.distinct(proved.flatMap(\.0))
    let callees = Set(functions.flatMap(\.plainCallees)).sorted()
    let plain =
      callees.isEmpty
      ? [] : ["by their contracts in specs/contracts.yaml: \(callees.joined(separator: ", "))"]
    self.init(
      claim: FlowConformanceClaim.name, statement, verdict,
      bounds: "\(functions.count(where: \.isEqual)) of \(functions.count) functions, full words"
        + (bounds.isEmpty ? "" : "; relied on: " + bounds.joined(separator: "; ")),
      assumptions: [FlowConformanceClaim.leftToTheModel] + plain
        + FlowAgreementClaim.distinct(proved.flatMap(\.1)), witness: difference?.witness)
    certificate = .functions(functions.compactMap(\.obligation))
  }
}

/// Where a function and its contract part.
private struct FunctionDifference {
  let function: String
  /// Whose side is compared with the contract: `model`, `C`.
  let side: String
  let difference: FlowDifference

  init(function: String, side: String, _ difference: FlowDifference) {
    (self.function, self.side, self.difference) = (function, side, difference)
  }

  var witness: Witness {
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
