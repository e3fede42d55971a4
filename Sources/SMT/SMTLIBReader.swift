// libz3 as a reader of SMT-LIB files, as the program z3 is.

internal import CZ3
import World

/// Has libz3 carry out a file.
public enum SMTLIBReader {
  /// What libz3 prints, line by line: an answer for each `check-sat`.
  /// - Throws: `SolverError` when it cannot read the file, or answers otherwise
  ///   than the file says with `(set-info :status ...)`.
  public static func output(of script: String) throws(SolverError) -> [String] {
    let context = try Context()
    let printed = try context.checked(Z3_eval_smtlib2_string(context.raw, script))
    return String(cString: printed).split(separator: "\n").map(String.init)
  }
}
