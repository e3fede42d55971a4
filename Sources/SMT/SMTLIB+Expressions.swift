// Expressions and commands of SMT-LIB as text, for scripts that are put together from
// names and definitions rather than from formulas.

extension SMTLIB {
  public static func call(_ name: String, _ arguments: String...) -> String { call(name, arguments) }
  public static func call(_ name: String, _ arguments: [String]) -> String {
    "(\(([name] + arguments).joined(separator: " ")))"
  }

  public static func number(_ value: Int, _ width: Int) -> String { number(UInt128(value), width: width) }
  public static func sort(_ width: Int) -> String { "(_ BitVec \(width))" }
  /// Bits that tell so many apart.
  public static func width(_ count: Int) -> Int { max(1, Int.bitWidth - (count - 1).leadingZeroBitCount) }

  public static func isEqual(_ word: String, _ values: [String]) -> String {
    any(values.map { call("=", word, $0) })
  }

  public static func any(_ parts: [String]) -> String { join("or", parts, "false") }
  public static func all(_ parts: [String]) -> String { join("and", parts, "true") }

  private static func join(_ name: String, _ parts: [String], _ nothing: String) -> String {
    switch parts.count {
    case 0: nothing
    case 1: parts[0]
    default: call(name, parts)
    }
  }

  /// The first whose condition is true.
  public static func choose(_ cases: [(condition: String, value: String)], otherwise: String) -> String {
    cases.map { "(ite \($0.condition) \($0.value) " }.joined() + otherwise
      + String(repeating: ")", count: cases.count)
  }

  // MARK: Commands

  public static func declaration(_ name: String, _ width: Int) -> String {
    "(declare-fun \(symbol(name)) () \(sort(width)))"
  }

  /// A proposition with a name.
  public static func definition(_ name: String, _ body: String) -> String {
    definition(name, "", "Bool", body)
  }
  public static func definition(_ name: String, _ parameters: String, _ sort: String, _ body: String)
    -> String
  {
    "(define-fun \(symbol(name)) (\(parameters)) \(sort) \(body))"
  }

  public static func comment(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? ";" : "; " + $0 } }
}
