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

  /// A function of the flow, its callees taken by contract.
  /// - Throws: `ExploreFault`.
  public init(
    of variant: FunctionVariant, _ traits: Traits, solver: Solver, remembering known: Feasibility? = nil
  ) throws(ExploreFault) {
    let feasibility = known ?? Feasibility(solver: solver, simplifies: true)
    let names = FlowNames(traits)
    let contract = variant.contract(traits)
    let premise = contract.premise
    let explorer = Explorer(solver: solver, bounds: Explorer.Bounds(paths: 2048, branches: 400))
    let model = EmulatorModel(traits)
    let runs = try explorer.runs(
      in: { SymbolicEmulator(running: variant.function, $0) }, given: premise.map(\.formula),
      remembering: feasibility,
      of: { (world: inout SymbolicEmulator) throws(Halt) in try variant.run(model, &world) })
    var groups = OutcomeGroups<FlowOutcome.Key>()
    var reason: String?
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
        reason = stop.what
      }
    }
    name = variant.name
    bounds = premise.map(\.name)
    assumptions = contract.assumptions
    pathCount = runs.count
    self.reason = reason
    outcomes = groups.outcomes.map { key, conditions in
      Outcome(
        when: conditions.map(names.text), happens: key.observations.compactMap(names.text),
        result: names.text(key.end, of: variant.function), isStop: key.end.isStop)
    }
  }

  /// The access check.
  /// - Throws: `ExploreFault`.
  public init(ofDecision traits: Traits, solver: Solver) throws(ExploreFault) {
    let names = FlowNames(traits)
    let model = AccessCheckModel(traits)
    let states = try Explorer(solver: solver).runs(
      in: SymbolicWorld.init,
      of: { (world: inout SymbolicWorld) throws(Halt) in
        try model.run(AccessCheckVariables.arguments, in: &world)
      })
    var groups = OutcomeGroups<[String]>()
    var reason: String?
    for run in states {
      let cube = OutcomeCube(run.branches, isNamed: names.isNamed)
      var given = ContextualSimplifier(run.branches)
      let steps = run.world.steps.map { names.text($0, given: &given) }
      switch run.result {
      case .success(let truth): groups.add(steps + [names.returned(truth)], stops: false, cube)
      case .failure(.assertion(let stop)):
        groups.add(steps + ["a debug build stops: \(stop.what)"], stops: true, cube)
      case .failure(.undefined(let stop)), .failure(.unsupported(let stop)), .failure(.undecided(let stop)):
        reason = stop.what
      }
    }
    name = traits.function.rawValue
    (bounds, assumptions) = ([], [])
    pathCount = states.count
    self.reason = reason
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
      return [try FunctionPaths(ofDecision: traits, solver: solver)]
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
