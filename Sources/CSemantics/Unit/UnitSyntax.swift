// Functions of a file as clang shows them, for rooms that look at what is written rather than run it.

import Source

/// Definitions of functions of one file.
package struct UnitSyntax {
  /// With bodies, in the file's order.
  package let functions: [SyntaxNode]
  /// Enumerators and constants that were asked for, as 64 bits.
  package let numbers: [String: UInt64]
  private let locations: UnitLocations

  fileprivate init(_ output: Clang.UnitOutput) throws(SyntaxError) {
    let read = try SyntaxReader.readUnit(output.trees, after: UnitLocations())
    var names = UnitNames()
    for declaration in read.declarations { names.note(declaration) }
    for name in output.unknown { names.values[name] = nil }
    functions = read.declarations.filter { node in
      node.kind == "FunctionDecl" && node.inner.contains { $0.kind == "CompoundStmt" }
    }
    numbers = names.values
    locations = read.locations
  }

  /// Where the first token of a node stands; the macro's name where it comes out of one.
  package func place(of node: SyntaxNode) -> Place? { locations.place(node.offset) }
}

extension UnitReader {
  /// - Parameters:
  ///   - functions: whose definitions are wanted, beside those of small helpers; what the file does not
  ///     define is left out.
  ///   - numbers: names of constants whose values are wanted.
  /// - Throws: `Diagnostic` when clang cannot make sense of the file.
  package func syntax(
    of source: UnitSource, functions: [String], numbers: [String]
  ) throws(Diagnostic) -> UnitSyntax {
    let text = UnitText(
      file: source.file, idioms: idioms, functions: functions + idioms.helpers, values: numbers)
    let output = try clang.parse(unit: text.bytes, source, layouts: false)
    do throws(SyntaxError) { return try UnitSyntax(output) } catch {
      throw Diagnostic(
        at: Place(file: source.file, line: 1),
        "clang's view of this file cannot be read: \(error.message)")
    }
  }
}
