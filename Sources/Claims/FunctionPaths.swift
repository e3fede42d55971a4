// All outcomes of a function, in words.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenFunctions

/// What a function can do: when, what happens, what it returns.
public struct FunctionPaths: Sendable {
  public struct Outcome: Sendable, Equatable {
    /// Any of these conjunctions; one without parts is always true.
    public let when: [[String]]
    /// In order.
    public let happens: [String]
    public let result: String
    public let isStop: Bool
  }

  /// By its C name; where it has variants, with the variant in words.
  public let name: String
  /// What its callers are relied on for.
  public let bounds: [String]
  /// What is left out.
  public let assumptions: [String]
  public let outcomes: [Outcome]
  public let pathCount: Int
  /// Set when not every path could be walked, and why.
  public let reason: String?

  /// The bounds within which all paths of a function are walked.
  package static let bounds = Explorer.Bounds(paths: 2048, branches: 400)

  /// A function of the flow as the model has it, its callees taken by contract.
  /// - Throws: `ExploreFault`.
  public init(
    of variant: FunctionVariant, _ traits: Traits, solver: Solver, remembering known: Feasibility? = nil
  ) throws(ExploreFault) {
    let feasibility = known ?? Feasibility(solver: solver, simplifies: true)
    let contract = variant.contract(traits)
    let model = EmulatorModel(traits)
    let runs = try Explorer(solver: solver, bounds: Self.bounds).runs(
      in: { SymbolicEmulator(running: variant.function, $0) }, given: contract.premise.map(\.formula),
      remembering: feasibility,
      of: { (world: inout SymbolicEmulator) throws(Halt) in try variant.run(model, &world) })
    self.init(
      variant.name, of: variant.function, traits, runs, relyingOn: contract.premise.map(\.name),
      assuming: contract.assumptions)
  }

  /// - Parameter runs: all there are of what stands for the function.
  package init(
    _ name: String, of function: FunctionID, _ traits: Traits,
    _ runs: [ExploredRun<SymbolicEmulator, Term>], relyingOn bounds: [String], assuming assumptions: [String],
    open: String? = nil
  ) {
    let names = FlowNames(traits)
    var groups = OutcomeGroups<FlowOutcome.Key>()
    var reason = open
    for run in runs {
      let cube = OutcomeCube(run.branches, isNamed: names.isNamed)
      let seen = run.world.observations
      switch run.result {
      case .success(let word): groups.add(.init(observations: seen, end: .returns(word)), stops: false, cube)
      case .failure(.assertion(let stop)):
        groups.add(.init(observations: seen, end: .stops(stop.what)), stops: true, cube)
      case .failure(.undefined(let stop)) where run.world.hasFaulted:
        groups.add(.init(observations: seen, end: .faults(stop.what)), stops: false, cube)
      case .failure(.undefined(let stop)), .failure(.unsupported(let stop)), .failure(.undecided(let stop)):
        reason = stop.sentence
      }
    }
    (self.name, self.bounds, self.assumptions, self.reason) = (name, bounds, assumptions, reason)
    pathCount = runs.count
    outcomes = groups.outcomes.map { key, conditions in
      Outcome(
        when: conditions.map(names.text), happens: key.observations.compactMap(names.text),
        result: names.text(key.end, of: function), isStop: key.end.isStop)
    }
  }

  /// A function of which there is no C.
  package init(_ name: String, missing reason: String) {
    (self.name, bounds, assumptions, outcomes) = (name, [], [], [])
    (pathCount, self.reason) = (0, reason)
  }

  /// An access check.
  /// - Throws: `ExploreFault`.
  package init(
    _ name: String, of program: any AccessCheckFunction, _ traits: Traits, solver: Solver,
    assuming assumptions: [String] = [], open: String? = nil
  ) throws(ExploreFault) {
    let names = FlowNames(traits)
    let states = try Explorer(solver: solver).runs(
      in: SymbolicWorld.init,
      of: { (world: inout SymbolicWorld) throws(Halt) in
        try program.run(AccessCheckVariables.arguments, in: &world)
      })
    var groups = OutcomeGroups<[String]>()
    var reason = open
    for run in states {
      let cube = OutcomeCube(run.branches, isNamed: names.isNamed)
      var given = ContextualSimplifier(run.branches)
      let steps = run.world.steps.map { names.text($0, given: &given) }
      switch run.result {
      case .success(let truth): groups.add(steps + [names.returned(truth)], stops: false, cube)
      case .failure(.assertion(let stop)):
        groups.add(steps + ["a debug build stops: \(stop.what)"], stops: true, cube)
      case .failure(.undefined(let stop)), .failure(.unsupported(let stop)), .failure(.undecided(let stop)):
        reason = stop.sentence
      }
    }
    (self.name, bounds, self.assumptions, self.reason) = (name, [], assumptions, reason)
    pathCount = states.count
    outcomes = groups.outcomes.map { key, conditions in
      Outcome(
        when: conditions.map(names.text), happens: Array(key.dropLast()), result: key.last!,
        isStop: key.last!.hasPrefix("a debug build"))
    }
  }

  /// The functions that have paths to show, by C name.
  public static func names(_ traits: Traits) -> [String] {
    [traits.function.rawValue] + Catalogue.functions.filter { !$0.variants.isEmpty }.map(\.id.name)
  }

  /// All variants of a function.
  /// - Throws: `ExploreFault`.
  public static func variants(
    of name: String, _ traits: Traits, solver: Solver
  ) throws(ExploreFault) -> [FunctionPaths] {
    if name == traits.function.rawValue {
      return [try FunctionPaths(name, of: AccessCheckModel(traits), traits, solver: solver)]
    }
    var found: [FunctionPaths] = []
    let feasibility = Feasibility(solver: solver, simplifies: true)
    for variant in Catalogue.function(named: name)?.variants ?? [] where !variant.isAnotherForm {
      found.append(try FunctionPaths(of: variant, traits, solver: solver, remembering: feasibility))
    }
    return found
  }
}

extension FlowOutcome.End {
  fileprivate var isStop: Bool { if case .stops = self { true } else { false } }
}

extension FlowNames {
  /// What the access check asks and sends.
  func text(_ step: Step<Term>, given: inout ContextualSimplifier) -> String {
    switch step {
    case .lookUp(let gfn, let index, _): "p2m_get_mem_access(\(gfn), view \(view(index)))"
    case .send(let request, _): "monitor_traps(\(flags(given(request.accessFlags))))"
    case .write(let fact, let value): "\(fact.name) := \(value)"
    }
  }

  private func view(_ index: Term) -> String {
    if let number = index.constant { return String(number) }
    return index.variables.count == 1 ? "of the vCPU" : "of the vCPU, 0 while altp2m is off"
  }

  private func flags(_ word: Term) -> String {
    let set = MemAccess.named.compactMap { name, value -> String? in
      guard value.nonzeroBitCount == 1 else { return nil }
      let isSet = word.bits(from: value.trailingZeroBitCount, width: 1) == 1
      if let known = isSet.constant { return known ? name : nil }
      return "\(name) if \(text(isSet, true))"
    }
    return set.joined(separator: ", ")
  }

  func returned(_ truth: Formula) -> String {
    switch truth.constant {
    case .some(let known): "returns \(known)"
    case .none: "returns whether " + text(OutcomeCube([truth])).joined(separator: " and ")
    }
  }
}
