// The executable model of the emulator's flow and its contracts describe the
// same behaviour: function by function, for all inputs and all answers of
// callees, over every path of the model. On each path every event of the
// contract is decided, those that happen are those observed, in this order and
// with these words, and what is returned and left behind is the same. The paths
// cover everything, so the contract leaves nothing open either.

import BitVectors
import SMT
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

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
  /// What both descriptions leave out.
  public let assumptions: [String]
  /// Paths of the model.
  public let pathCount: Int
  /// Questions that were asked of a solver for it.
  public let questionCount: Int
  /// The first run found that C gives no meaning to, while its counterpart has one.
  public let undefined: FlowDifference?
  /// What was proved in closed form, where that was to be kept.
  public let obligation: FunctionObligation?
  /// Functions that a run came upon and whose bodies nobody has looked for yet: nothing is said.
  var wanted: Set<String> = []
}

extension FunctionAgreement {
  fileprivate func open(_ reason: String) -> FunctionAgreement {
    FunctionAgreement(
      name: name, verdict: .unknown(reason), bounds: bounds, assumptions: assumptions, pathCount: pathCount,
      questionCount: questionCount, undefined: undefined, obligation: nil)
  }
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

  public init(observation: Int?, what: String, model: String, contract: String, inputs: Model) {
    (self.observation, self.what, self.model, self.contract) = (observation, what, model, contract)
    self.inputs = inputs
  }
}

/// Proves functions of the flow equal to their contracts.
public struct FlowAgreement {
  /// When the paths of a function have been looked at long enough.
  public enum Thoroughness: Sendable {
    /// Where one of them is not shown to agree: nothing is proved any more.
    case toAnObstacle
    /// Where one of them is shown to differ, even behind obstacles.
    case toADifference
  }

  private let solver: Solver
  private let thoroughness: Thoroughness
  /// Also keep what was shown in closed form.
  private let keepsObligations: Bool
  private let explorer: Explorer
  private let feasibility: Feasibility
  /// Proofs by function and the traits it depends on.
  private var known: [[String]: FunctionAgreement] = [:]

  public init(
    solver: Solver, _ thoroughness: Thoroughness = .toAnObstacle, keepsObligations: Bool = false,
    bounds: Explorer.Bounds = Explorer.Bounds(paths: 2048, branches: 400)
  ) {
    self.solver = solver
    self.thoroughness = thoroughness
    self.keepsObligations = keepsObligations
    explorer = Explorer(solver: solver, bounds: bounds)
    feasibility = Feasibility(solver: solver, simplifies: true)
  }

  /// Every function under these traits.
  public mutating func prove(_ traits: Traits) throws -> [FunctionAgreement] {
    try Catalogue.variants.map { try prove(traits, only: $0) }
  }

  /// One function. What depends on the same traits as before is not proved again; a
  /// trait that the model reads and the contract does not mention leaves it open.
  public mutating func prove(_ traits: Traits, only function: FunctionVariant) throws -> FunctionAgreement {
    let (contract, mentioned) = function.described(traits)
    let key = [function.name] + mentioned.map { "\($0)=\($0.value(in: traits))" }
    if let proof = known[key] { return proof }
    let log = TraitLog()
    let proof = try prove(function, EmulatorModel(traits.recording(in: log)), contract)
    guard let trait = log.traits.first(where: { !mentioned.contains($0) }), proof.verdict == .proved else {
      known[key] = proof
      return proof
    }
    return proof.open("the model reads the trait \(trait), which its contract does not mention")
  }

  /// All runs of a program.
  /// - Parameter goesOn: whether the next run is wanted as well.
  func explore<Output>(
    in world: (Branching) -> SymbolicEmulator, given premise: [Formula],
    _ program: (inout SymbolicEmulator) throws(Halt) -> Output,
    each goesOn: (ExploredRun<SymbolicEmulator, Output>) -> Bool
  ) throws {
    try explorer.walk(in: world, given: premise, remembering: feasibility, of: program, goesOn)
  }

  /// Inputs on which all of this is true.
  func inputs(meeting formulas: [Formula]) throws -> Answer {
    try solver.check(assuming: formulas)
  }

  /// One function of a model against a contract, which may be another than its own.
  public func prove(
    _ function: FunctionVariant, _ model: EmulatorModel, _ contract: FlowContract
  ) throws -> FunctionAgreement {
    try prove(function, contract: contract, given: []) { (world: inout SymbolicEmulator) throws(Halt) in
      try function.run(model, &world)
    }
  }

  /// Any program that stands for a function against a contract.
  /// - Parameters:
  ///   - given: what else it takes for granted.
  ///   - assumptions: what it leaves out beyond the contract.
  ///   - isWanted: whether a function without a body should be looked for first.
  public func prove(
    _ function: FunctionVariant, contract: FlowContract, given: [Constraint],
    assuming assumptions: [String] = [], lookingFor isWanted: (String) -> Bool = { _ in false },
    _ program: (inout SymbolicEmulator) throws(Halt) -> Term
  ) throws -> FunctionAgreement {
    let before = solver.asked.total
    let premise = (contract.premise + given).map(\.formula)
    let whole = feasibility.condition(Formula.all(premise))
    var undefined: FlowDifference?
    var unknownCallees: Set<String> = []
    var wanted: Set<String> = []
    var obligation = FunctionObligation(name: function.name, premise: contract.premise + given)
    func agreement(_ verdict: FunctionAgreement.Verdict, _ paths: Int) -> FunctionAgreement {
      FunctionAgreement(
        name: function.name, verdict: verdict, bounds: (contract.premise + given).map(\.name),
        assumptions: contract.assumptions + assumptions
          + unknownCallees.sorted().map(UnknownFunction.assumption),
        pathCount: paths, questionCount: solver.asked.total - before, undefined: undefined,
        obligation: keepsObligations && verdict == .proved ? obligation : nil)
    }
    if let gap = contract.gap { return agreement(.unknown("its contract does not describe \(gap)"), 0) }
    guard try feasibility.verdict(on: whole, after: []) == .possible else {
      return agreement(.unknown("nothing meets what its callers are relied on for"), 0)
    }
    var contracts = SpecializedContracts(SpecializedContract(contract, feasibility))
    var paths = 0
    var verdict = FunctionAgreement.Verdict.proved
    var failure: (any Error)?
    let world = { SymbolicEmulator(running: function.function, unfolding: function.unfolds, $0) }
    try explorer.walk(in: world, given: premise, remembering: feasibility, of: program) { run in
      paths += 1
      wanted = Set(run.world.unknownCallees.map(\.what).filter(isWanted))
      guard wanted.isEmpty else { return false }
      var path = FlowPath(
        premise: premise, run: run, contract: contract, open: &contracts, solver: solver,
        feasibility: feasibility)
      do {
        let unknown = run.world.unknownCallees
        unknownCallees.formUnion(unknown.map(\.what))
        let found = try UnknownCallee.settled(path.compare(), after: unknown) { inputs in
          try UnknownCallee.alwaysDiffer(on: inputs, given: premise, self, in: world, program) {
            FlowReplay($0, inputs).agreement(with: contract)
          }
        }
        if undefined == nil, unknown.isEmpty { undefined = try path.undefined() }
        switch found {
        case nil:
          if keepsObligations { obligation.paths.append(path.obligation) }
          return true
        case .differs?: verdict = found!
        case .some(let obstacle): if verdict == .proved { verdict = obstacle }
        }
        if case .differs = verdict { return false }
        return thoroughness == .toADifference
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    guard !wanted.isEmpty else { return agreement(verdict, paths) }
    var open = agreement(.unknown("it calls what was not looked for"), paths)
    open.wanted = wanted
    return open
  }
}
