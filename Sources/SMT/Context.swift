// Ownership of libz3's objects. A context belongs to one task and is not
// Sendable; every handle keeps its context alive and holds exactly one
// reference, taken in `init` and given back in `deinit`.
//
// Z3's C API reports failure through an error code that the next successful
// call clears, and through an error handler that by default prints and calls
// exit(1). The handler installed here does nothing; `checked` reads the code
// after each call (z3_api.h, "Error Handling").

internal import CZ3
import Synchronization

/// What libz3 said when it refused something, or an answer of its that does not
/// stand up to evaluation. Always a fault of this tool or of libz3.
public struct SolverError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// One libz3 context: the memory in which questions are built.
final class Context {
  let raw: Z3_context
  /// Some versions of libz3 do not stand two threads that make contexts at once
  /// (Z3Prover/z3#327): what all contexts share is set up by the first.
  private static let oneAtATime = Mutex(())

  init() throws(SolverError) {
    // A configuration is only needed until the context exists.
    let configuration = Z3_mk_config()
    defer { Z3_del_config(configuration) }
    let made = Context.oneAtATime.withLock { _ in
      UInt(bitPattern: Z3_mk_context_rc(configuration))
    }
    guard let raw = Z3_context(bitPattern: made) else { throw SolverError("libz3 gave no context") }
    self.raw = raw
    Z3_set_error_handler(raw) { _, _ in }
  }

  deinit { Z3_del_context(raw) }

  /// The result of one call, or what libz3 says went wrong with it.
  func checked<Result>(_ result: Result?) throws(SolverError) -> Result {
    let code = Z3_get_error_code(raw)
    guard code == Z3_OK, let result else {
      throw SolverError("libz3: \(String(cString: Z3_get_error_msg(raw, code)))")
    }
    return result
  }

  /// For calls that return nothing.
  func check() throws(SolverError) { _ = try checked(()) }
}

/// One counted reference to a Z3 ast.
final class Expression {
  let context: Context
  let raw: Z3_ast

  init(_ raw: Z3_ast?, in context: Context) throws(SolverError) {
    self.raw = try context.checked(raw)
    self.context = context
    Z3_inc_ref(context.raw, self.raw)
  }

  deinit { Z3_dec_ref(context.raw, raw) }
}

/// Settings by name. Z3 counts parameter sets as well.
final class Parameters {
  let context: Context
  let raw: Z3_params

  init(in context: Context) throws(SolverError) {
    self.context = context
    raw = try context.checked(Z3_mk_params(context.raw))
    Z3_params_inc_ref(context.raw, raw)
  }

  deinit { Z3_params_dec_ref(context.raw, raw) }

  func set(_ name: String, to value: UInt32) throws(SolverError) {
    Z3_params_set_uint(context.raw, raw, Z3_mk_string_symbol(context.raw, name), value)
    try context.check()
  }
}

/// The libz3 that this process runs with.
public enum Z3Library {
  /// e.g. `4.8.12.0`.
  public static var version: String {
    var (major, minor, build, revision): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    Z3_get_version(&major, &minor, &build, &revision)
    return "\(major).\(minor).\(build).\(revision)"
  }
}
