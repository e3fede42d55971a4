// Functions that a mail or a tree calls, of which neither has a body and nobody has a contract.

package enum UnknownFunction {
  /// What is taken for granted of one.
  package static func assumption(_ name: String) -> String {
    "\(name), a function that nobody knows, may return anything and write what its arguments lead to; "
      + "it sends nothing, takes and drops no page and leaves all other state alone"
  }

  /// Words in capitals are macros, which can do what no function can.
  static func mayBeMacro(_ name: String) -> Bool { !name.contains { $0.isLowercase } }
}
