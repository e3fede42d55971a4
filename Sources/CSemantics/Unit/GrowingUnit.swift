// A file of a program that is read further as runs come upon functions that it calls: what no run
// reaches is never read.

import Source
import Synchronization

/// A file, read as far as somebody has asked. Its functions keep their names; everything else of
/// what was read before may be numbered anew.
public final class GrowingUnit: Sendable {
  private struct State {
    var unit: TranslationUnit
    var looked: Set<String>
  }

  private let state: Mutex<State>
  private let reader: UnitReader
  private let helpers: HelperSearch

  /// - Parameter unit: perhaps read further already.
  public init(_ unit: TranslationUnit, _ reader: UnitReader, _ helpers: HelperSearch) {
    state = Mutex(State(unit: unit, looked: unit.helpers))
    (self.reader, self.helpers) = (reader, helpers)
  }

  /// As far as it is read now.
  public var unit: TranslationUnit { state.withLock { $0.unit } }

  /// The same where no other file was looked at: whoever has the same file need not read it again.
  public var ownUnit: TranslationUnit? { unit.isWhole(helpers) ? unit : nil }

  /// Whether a function has a body, or may have one that nobody has looked for.
  package func mayHave(_ function: String) -> Bool {
    helpers.wants(function)
      && state.withLock { $0.unit.program.functions[function] != nil || !$0.looked.contains(function) }
  }

  /// Reads bodies of functions, where there are any, and of what these call.
  package func grow(by functions: Set<String>) {
    state.withLock { state in
      let new = functions.filter(helpers.wants).subtracting(state.looked)
        .subtracting(state.unit.program.functions.keys)
      guard !new.isEmpty else { return }
      state.looked.formUnion(new)
      // What cannot be read stays without a body.
      if let unit = try? reader.read(state.unit, with: new, helpers) { state.unit = unit }
    }
  }

  /// Reads the bodies of everything that a function executes, as far as there are any.
  package func grow(around function: String) {
    while true {
      let unit = unit
      let missing = unit.calls(from: function).filter { unit.program.functions[$0] == nil && mayHave($0) }
      if missing.isEmpty { return }
      grow(by: missing)
    }
  }
}
