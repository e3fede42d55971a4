// Questions to libz3. A question is a set of formulas: can all of them be true
// at once? The answer `satisfiable` comes with a model that has been evaluated
// on our own terms; "unknown" is a case of its own that no caller can take for
// an answer.
//
// The tactic (simplify, propagate-values, solve-eqs, bit-blast, simplify, sat)
// was steady on these questions where Z3's default choice was not: there the
// order of disjuncts alone moved one question from 0.1 s to 139 s.

internal import CZ3
import World

/// How long a question may take.
public struct Limits: Hashable, Sendable {
  /// Wall-clock seconds for one question; nil for none.
  public var seconds: Double?
  /// Z3's deterministic resource units for one question; nil for none.
  public var resources: UInt32?

  public init(seconds: Double? = nil, resources: UInt32? = nil) {
    self.seconds = seconds
    self.resources = resources
  }
}

/// What came of a question.
public enum Answer: Sendable {
  case satisfiable(Model)
  case unsatisfiable
  /// No answer, and why: the limit in our words, or Z3's.
  case unknown(String)
}

/// One solver with its own context. Not Sendable: a task makes its own.
public final class Solver {
  private let context: Context
  private let translation: Translation
  private let raw: Z3_solver
  private let limits: Limits
  /// What is asserted now, for the check of models.
  private var asserted: [Formula] = []
  /// How many questions reached libz3.
  public private(set) var questionCount = 0

  /// - Throws: `SolverError` when libz3 cannot be set up.
  public init(limits: Limits = Limits()) throws(SolverError) {
    let context = try Context()
    self.context = context
    self.limits = limits
    translation = Translation(in: context)
    raw = try Solver.make(in: context)
    Z3_solver_inc_ref(context.raw, raw)
    try Solver.apply(limits, to: raw, in: context)
  }

  deinit { Z3_solver_dec_ref(context.raw, raw) }

  /// Adds a formula for all later questions of this scope.
  public func assert(_ formula: Formula) throws(SolverError) {
    let expression = try translation.expression(for: formula)
    Z3_solver_assert(context.raw, raw, expression.raw)
    try context.check()
    asserted.append(formula)
  }

  /// Assertions made inside are gone afterwards, however `body` ends.
  public func scope<Result>(_ body: () throws(SolverError) -> Result) throws(SolverError) -> Result {
    Z3_solver_push(context.raw, raw)
    try context.check()
    let count = asserted.count
    defer {
      Z3_solver_pop(context.raw, raw, 1)
      asserted.removeLast(asserted.count - count)
    }
    return try body()
  }

  /// Can everything asserted and all `assumptions` be true at once?
  /// - Throws: `SolverError` when libz3 fails, or returns a model under which
  ///   one of the formulas evaluates to false.
  public func check(assuming assumptions: [Formula] = []) throws(SolverError) -> Answer {
    try scope { () throws(SolverError) -> Answer in
      for assumption in assumptions { try assert(assumption) }
      if asserted.contains(where: { $0.constant == false }) { return .unsatisfiable }
      if asserted.allSatisfy({ $0.constant == true }) { return .satisfiable(Model()) }
      return try ask()
    }
  }

  private func ask() throws(SolverError) -> Answer {
    questionCount += 1
    let start = ContinuousClock.now
    let result = Z3_solver_check(context.raw, raw)
    try context.check()
    switch result {
    case Z3_L_FALSE: return .unsatisfiable
    case Z3_L_TRUE: return .satisfiable(try model())
    default: return .unknown(reason(after: ContinuousClock.now - start))
    }
  }

  /// Z3 says "timeout", "canceled" or "max. resource limit exceeded" depending
  /// on version and tactic; our own clock tells them apart.
  private func reason(after elapsed: Duration) -> String {
    let said = Z3_solver_get_reason_unknown(context.raw, raw).map { String(cString: $0) } ?? ""
    if let seconds = limits.seconds, elapsed >= .seconds(seconds * 0.9) { return "time limit of \(seconds) s (z3: \(said))" }
    if let resources = limits.resources { return "resource limit of \(resources) (z3: \(said))" }
    return "z3: \(said)"
  }

  private func model() throws(SolverError) -> Model {
    let found = try context.checked(Z3_solver_get_model(context.raw, raw))
    Z3_model_inc_ref(context.raw, found)
    defer { Z3_model_dec_ref(context.raw, found) }
    let tape = Tape(formulas: asserted)
    var model = Model()
    for variable in tape.variables { model[variable] = try value(of: variable, in: found) }
    guard tape.run(model).formulas.allSatisfy({ $0 }) else {
      throw SolverError("libz3 returned a model that does not satisfy the question")
    }
    return model
  }

  private func value(of variable: Variable, in model: Z3_model) throws(SolverError) -> Bits {
    let constant = try translation.expression(for: variable)
    var result: Z3_ast?
    // Completion gives variables that the model leaves open the value zero.
    guard Z3_model_eval(context.raw, model, constant.raw, true, &result) else {
      throw SolverError("libz3 gave no value for \(variable.name)")
    }
    let evaluated = try Expression(result, in: context)
    let digits = try context.checked(Z3_get_numeral_string(context.raw, evaluated.raw))
    guard let number = UInt128(String(cString: digits)) else {
      throw SolverError("libz3 gave no number for \(variable.name)")
    }
    return Bits(number, width: variable.width)
  }
}

// MARK: - Setting up

extension Solver {
  private static let tactics = ["simplify", "propagate-values", "solve-eqs", "bit-blast", "simplify", "sat"]

  private static func make(in context: Context) throws(SolverError) -> Z3_solver {
    var chain: Z3_tactic?
    // Tactics are counted: each is held until the solver holds the whole chain.
    var held: [Z3_tactic] = []
    defer { for tactic in held { Z3_tactic_dec_ref(context.raw, tactic) } }
    func hold(_ tactic: Z3_tactic?) throws(SolverError) -> Z3_tactic {
      let tactic = try context.checked(tactic)
      Z3_tactic_inc_ref(context.raw, tactic)
      held.append(tactic)
      return tactic
    }
    for name in tactics {
      let next = try hold(tactic(named: name, in: context))
      chain = try chain.map { (first) throws(SolverError) in try hold(Z3_tactic_and_then(context.raw, first, next)) } ?? next
    }
    return try context.checked(Z3_mk_solver_from_tactic(context.raw, chain))
  }

  static func tactic(named name: String, in context: Context) throws(SolverError) -> OpaquePointer {
    try context.checked(Z3_mk_tactic(context.raw, name))
  }

  private static func apply(_ limits: Limits, to solver: Z3_solver, in context: Context) throws(SolverError) {
    guard limits.seconds != nil || limits.resources != nil else { return }
    let parameters = try Parameters(in: context)
    // Z3 takes 0 as "no limit": the least that can be asked for is 1.
    if let seconds = limits.seconds {
      try parameters.set("timeout", to: UInt32(min(max(1, (seconds * 1000).rounded()), 4e9)))
    }
    if let resources = limits.resources { try parameters.set("rlimit", to: max(1, resources)) }
    Z3_solver_set_params(context.raw, solver, parameters.raw)
    try context.check()
  }
}
