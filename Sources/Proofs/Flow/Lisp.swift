// Expressions of SMT-LIB as text.

import SMT

/// What terms of a script are put together from.
enum Lisp {
  static func call(_ name: String, _ arguments: String...) -> String { call(name, arguments) }
  static func call(_ name: String, _ arguments: [String]) -> String {
    "(\(([name] + arguments).joined(separator: " ")))"
  }

  static func number(_ value: Int, _ width: Int) -> String { SMTLIB.number(UInt128(value), width: width) }
  static func symbol(_ name: String) -> String { SMTLIB.symbol(name) }
  static func sort(_ width: Int) -> String { "(_ BitVec \(width))" }
  /// Bits that tell so many apart.
  static func width(_ count: Int) -> Int { max(1, Int.bitWidth - (count - 1).leadingZeroBitCount) }

  static func declaration(_ name: String, _ width: Int) -> String {
    "(declare-fun \(symbol(name)) () \(sort(width)))"
  }

  /// A proposition with a name.
  static func definition(_ name: String, _ body: String) -> String { definition(name, "", "Bool", body) }
  static func definition(_ name: String, _ parameters: String, _ sort: String, _ body: String) -> String {
    "(define-fun \(symbol(name)) (\(parameters)) \(sort) \(body))"
  }

  static func comment(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? ";" : "; " + $0 } }

  static func isEqual(_ word: String, _ values: [String]) -> String {
    any(values.map { call("=", word, $0) })
  }

  static func any(_ parts: [String]) -> String { join("or", parts, "false") }
  static func all(_ parts: [String]) -> String { join("and", parts, "true") }

  private static func join(_ name: String, _ parts: [String], _ nothing: String) -> String {
    switch parts.count {
    case 0: nothing
    case 1: parts[0]
    default: call(name, parts)
    }
  }

  /// The first whose condition is true.
  static func choose(_ cases: [(condition: String, value: String)], otherwise: String) -> String {
    cases.map { "(ite \($0.condition) \($0.value) " }.joined() + otherwise
      + String(repeating: ")", count: cases.count)
  }
}
