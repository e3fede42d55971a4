// The proofs about a tree's functions as a verdict among the others.

import Claims
import Conformance
import Prove
import SMT

extension Decision {
  /// - Parameter revision: whose model they were measured by.
  public init(_ functions: [TreeFunction], _ revision: String) {
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
      aboutFunctions: FlowConformanceClaim.name, FlowConformanceClaim.statement(revision),
      isAboutRevision: false, verdict,
      bounds: "\(functions.count(where: \.isEqual)) of \(functions.count) functions, full words"
        + (bounds.isEmpty ? "" : "; relied on: " + bounds.joined(separator: "; ")),
      assumptions: [FlowConformanceClaim.leftToTheModel] + plain
        + FlowAgreementClaim.distinct(proved.flatMap(\.1)), difference)
    grounds = .functions(functions.compactMap(\.obligation))
  }
}
