// Who is asked what a proof file asks: the text goes out, and no term of ours with it.

internal import CZ3

/// Answers scripts in SMT-LIB 2, each with one `check-sat`.
public protocol ScriptSolver: Sendable {
  /// e.g. `libz3`, `cvc5`.
  var name: String { get }
  /// The first line of what it says of its version.
  /// - Throws: `SolverError` when it cannot be run.
  func version() throws(SolverError) -> String
  /// - Throws: `SolverError` when it cannot be run at all.
  func reply(to script: String) throws(SolverError) -> ScriptReply
}

/// What was said to a script.
public enum ScriptReply: Equatable, Sendable {
  case sat, unsat
  /// No answer, and why.
  case none(String)
}

/// libz3 in this process, which parses the text itself.
public struct Z3ScriptSolver: ScriptSolver {
  private let limits: Limits

  /// - Parameter limits: of one script.
  public init(limits: Limits = Limits()) { self.limits = limits }

  public var name: String { "libz3" }

  public func version() -> String { Z3Library.version }

  /// Each script in a context of its own: in one that has read others all takes twice as long.
  public func reply(to script: String) throws(SolverError) -> ScriptReply {
    try Z3Engine(limits: limits, tactics: Z3Engine.scriptTactics).reply(to: script)
  }
}

extension Z3Engine {
  /// Scripts define what they speak about: there are no equations to be solved first,
  /// and looking for some takes a third of the time.
  fileprivate static let scriptTactics = ["simplify", "propagate-values", "bit-blast", "simplify", "sat"]

  /// Whether all that a script asserts can be true at once; its commands but
  /// declarations, definitions and assertions are passed over.
  fileprivate func reply(to script: String) throws(SolverError) -> ScriptReply {
    do {
      let assertions = try context.checked(
        Z3_parse_smtlib2_string(context.raw, script, 0, nil, nil, 0, nil, nil))
      Z3_ast_vector_inc_ref(context.raw, assertions)
      defer { Z3_ast_vector_dec_ref(context.raw, assertions) }
      for index in 0..<Z3_ast_vector_size(context.raw, assertions) {
        Z3_solver_assert(context.raw, raw, Z3_ast_vector_get(context.raw, assertions, index))
        try context.check()
      }
    } catch {
      return .none(error.description)
    }
    return switch try verdict() {
    case .satisfiable: .sat
    case .unsatisfiable: .unsat
    case .unknown(let reason): .none(reason)
    }
  }
}
