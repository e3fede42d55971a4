// The decision function as a file of a tree has it.

import Emulation
import Source

extension CFunction {
  /// - Parameters:
  ///   - names: what it may be called.
  ///   - path: the file's label in its tree.
  ///   - assumptions: what was taken for granted to read it.
  /// - Returns: nil when the unit defines none of these.
  public init?(_ names: [String], in unit: TranslationUnit, path: String, given assumptions: [String]) {
    guard let name = names.first(where: { unit.program.functions[$0] != nil }),
      let function = unit.program.functions[name], let place = unit.place(of: name)
    else { return nil }
    self.init(name, function, unit, at: place, path: path, given: assumptions)
  }
}
