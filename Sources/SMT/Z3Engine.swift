// libz3 as one function: formulas in, answer out. The only file that talks to
// Z3's solver objects.
//
// The tactic (simplify, propagate-values, solve-eqs, bit-blast, simplify, sat)
// was steady on these questions where Z3's default choice was not: there the
// order of disjuncts alone moved one question from 0.1 s to 139 s.

import BitVectors
internal import CZ3

/// One libz3 solver with its own context.
final class Z3Engine {
  let context: Context
  private let encoder: Z3Encoder
  let raw: Z3_solver
  private let limits: Limits

  /// - Throws: `SolverError` when libz3 cannot be set up.
  init(limits: Limits, tactics: [String] = Z3Engine.tactics) throws(SolverError) {
    let context = try Context()
    self.context = context
    self.limits = limits
    encoder = Z3Encoder(in: context)
    raw = try Z3Engine.make(tactics, in: context)
    Z3_solver_inc_ref(context.raw, raw)
    try Z3Engine.apply(limits, to: raw, in: context)
  }

  deinit { Z3_solver_dec_ref(context.raw, raw) }

  /// Can all of them be true at once?
  func check(_ question: [Formula]) throws(SolverError) -> Answer {
    Z3_solver_push(context.raw, raw)
    try context.check()
    defer { Z3_solver_pop(context.raw, raw, 1) }
    for formula in question {
      let expression = try encoder.expression(for: formula)
      Z3_solver_assert(context.raw, raw, expression.raw)
      try context.check()
    }
    switch try verdict() {
    case .unsatisfiable: return .unsatisfiable
    case .satisfiable: return .satisfiable(try model(for: question))
    case .unknown(let reason): return .unknown(reason)
    }
  }

  /// What libz3 says without a model.
  enum Verdict {
    case satisfiable, unsatisfiable
    case unknown(String)
  }

  /// Of what has been asserted.
  func verdict() throws(SolverError) -> Verdict {
    let start = ContinuousClock.now
    let result = Z3_solver_check(context.raw, raw)
    try context.check()
    return switch result {
    case Z3_L_FALSE: .unsatisfiable
    case Z3_L_TRUE: .satisfiable
    default: .unknown(reason(after: ContinuousClock.now - start))
    }
  }

  /// Resource units that all questions so far have taken: the same on every machine.
  var spent: UInt32 {
    guard let statistics = Z3_solver_get_statistics(context.raw, raw) else { return 0 }
    Z3_stats_inc_ref(context.raw, statistics)
    defer { Z3_stats_dec_ref(context.raw, statistics) }
    for index in 0..<Z3_stats_size(context.raw, statistics)
    where String(cString: Z3_stats_get_key(context.raw, statistics, index)) == "rlimit count" {
      return Z3_stats_get_uint_value(context.raw, statistics, index)
    }
    return 0
  }

  /// Z3 says "timeout", "canceled" or "max. resource limit exceeded" depending
  /// on version and tactic; our own clock tells them apart.
  private func reason(after elapsed: Duration) -> String {
    let said = Z3_solver_get_reason_unknown(context.raw, raw).map { String(cString: $0) } ?? ""
    if let seconds = limits.seconds, elapsed >= .seconds(seconds * 0.9) {
      return "time limit of \(seconds) s (z3: \(said))"
    }
    if let resources = limits.resources { return "resource limit of \(resources) (z3: \(said))" }
    return "z3: \(said)"
  }

  private func model(for question: [Formula]) throws(SolverError) -> Model {
    let found = try context.checked(Z3_solver_get_model(context.raw, raw))
    Z3_model_inc_ref(context.raw, found)
    defer { Z3_model_dec_ref(context.raw, found) }
    var model = Model()
    for variable in Evaluator(formulas: question).variables {
      model[variable] = try value(of: variable, in: found)
    }
    return model
  }

  private func value(of variable: Variable, in model: Z3_model) throws(SolverError) -> Bits {
    let constant = try encoder.expression(for: variable)
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

extension Z3Engine {
  static let tactics = ["simplify", "propagate-values", "solve-eqs", "bit-blast", "simplify", "sat"]

  private static func make(_ tactics: [String], in context: Context) throws(SolverError) -> Z3_solver {
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
      chain =
        try chain.map { (first) throws(SolverError) in try hold(Z3_tactic_and_then(context.raw, first, next))
        } ?? next
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
