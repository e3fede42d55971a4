// The executable model of the emulator's flow and its contracts describe the
// same behaviour: function by function, for all inputs and all answers of
// callees, over every path of the model. On each path every event of the
// contract is decided, those that happen are those observed, in this order and
// with these words, and what is returned and left behind is the same. The paths
// cover everything, so the contract leaves nothing open either.

import Constraints
import Explore
import Model
import SMT
import World
import Xen

/// What came of comparing one function with its contract.
public struct FunctionAgreement: Sendable {
  public enum Verdict: Sendable, Equatable {
    case proved
    case differs(FlowDifference)
    /// And why.
    case unknown(String)
  }

  /// By its C name; where it has variants, with the variant in words.
  public let name: String
  public let verdict: Verdict
  /// What its callers are relied on for.
  public let bounds: [String]
  /// Paths of the model.
  public let pathCount: Int
  /// Questions that were asked of a solver for it.
  public let questionCount: Int
}

/// Inputs on which model and contract differ, and in what first.
public struct FlowDifference: Sendable, Equatable {
  /// Which of the model's observations, from 1; nil when it is not one of them.
  public let observation: Int?
  /// What is compared there, e.g. `word 2 of puts`.
  public let what: String
  public let model, contract: String
  /// Values of inputs and answers.
  public let inputs: Model
}

/// Proves functions of the flow equal to their contracts.
public struct FlowAgreement {
  private let solver: Solver
  private let explorer: Explorer
  private let feasibility: Feasibility
  /// Proofs by function and the decisions it depends on.
  private var known: [[String]: FunctionAgreement] = [:]

  public init(solver: Solver) {
    self.solver = solver
    explorer = Explorer(solver: solver, bounds: Explorer.Bounds(paths: 2048, branches: 400))
    feasibility = Feasibility(solver: solver, simplifies: true)
  }

  /// Every function under these decisions.
  public mutating func prove(_ decisions: Decisions) throws -> [FunctionAgreement] {
    try FlowFunction.all.map { try prove(decisions, only: $0) }
  }

  /// One function. What depends on the same decisions as before is not proved again.
  public mutating func prove(_ decisions: Decisions, only function: FlowFunction) throws -> FunctionAgreement
  {
    let key = [function.name] + function.dependencies(decisions)
    if let proof = known[key] { return proof }
    let proof = try prove(function, EmulatorModel(decisions), function.contract(decisions))
    known[key] = proof
    return proof
  }

  /// One function of a model against a contract, which may be another than its own.
  public func prove(
    _ function: FlowFunction, _ model: EmulatorModel, _ contract: FlowContract
  ) throws -> FunctionAgreement {
    try prove(function, contract: contract, given: []) { (world: inout SymbolicEmulator) throws(Halt) in
      try function.run(model, &world)
    }
  }

  /// Any program that stands for a function against a contract.
  /// - Parameter given: what else it takes for granted.
  public func prove(
    _ function: FlowFunction, contract: FlowContract, given: [Constraint],
    _ program: (inout SymbolicEmulator) throws(Halt) -> Term
  ) throws -> FunctionAgreement {
    let before = solver.caseCount + solver.questionCount
    let premise = (contract.premise + given).map(\.formula)
    let whole = feasibility.condition(Formula.all(premise))
    func agreement(_ verdict: FunctionAgreement.Verdict, _ paths: Int) -> FunctionAgreement {
      FunctionAgreement(
        name: function.name, verdict: verdict, bounds: (contract.premise + given).map(\.name),
        pathCount: paths,
        questionCount: solver.caseCount + solver.questionCount - before)
    }
    guard try feasibility.verdict(on: whole, after: []) == .possible else {
      return agreement(.unknown("nothing meets what its callers are relied on for"), 0)
    }
    let runs = try explorer.runs(
      in: { SymbolicEmulator(running: function.function, unfolding: function.unfolds, $0) }, given: premise,
      remembering: feasibility, of: program)
    var contracts = OpenContracts(OpenContract(contract, feasibility))
    for run in runs {
      var path = FlowPath(
        premise: premise, run: run, contracts: &contracts, solver: solver, feasibility: feasibility)
      if let verdict = try path.compare(with: contract.counters) { return agreement(verdict, runs.count) }
    }
    return agreement(.proved, runs.count)
  }
}
