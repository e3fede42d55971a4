// Calls that are not executed: a function of the program hands over, and
// somebody else says what comes of it.

import BitVectors
import Emulation
import Source

/// A call on its way.
struct Called<W: XenWorld> {
  let name: String
  let values: [Value<W.Word>]
  /// The arguments' types.
  let types: [CType]
  let result: CType
  let offset: Int
}

/// Who answers calls before bodies and common contracts do.
struct Callees<W: XenWorld> {
  /// Nil where it has nothing to say about this function.
  typealias Answer = (inout Machine<W>, Called<W>, inout W) throws(Halt) -> Value<W.Word>?

  let answer: Answer
}

/// What state outside the run is called elsewhere.
struct OuterState<W: XenWorld> {
  /// Facts by the end of their C name: `mmio_gla`.
  let facts: [String: Fact]
  /// Takes a new value over.
  /// - Returns: false when it is not among the state that is followed.
  let write: (Fact, W.Word, inout W) -> Bool
  /// Parts that nobody follows, by the end of their C name.
  let untracked: Set<String>

  /// What a C name stands for.
  func fact(_ name: String) -> Fact? {
    OuterState.ends(of: name).lazy.compactMap { facts[$0] }.first
  }

  func isUntracked(_ name: String) -> Bool {
    OuterState.ends(of: name).contains { untracked.contains($0) }
  }

  /// `a->b.c[1]`, `b.c[1]`, `c[1]`, and without the index `a->b.c`, `b.c`, `c`.
  private static func ends(of name: String) -> [String] {
    let plain = name.hasSuffix("]") ? name.lastIndex(of: "[").map { String(name[..<$0]) } : nil
    return [name, plain].compactMap { $0 }.flatMap { name in
      var ends = [name]
      var rest = name[...]
      while let cut = rest.firstIndex(where: { $0 == "." || $0 == ">" }) {
        rest = rest[rest.index(after: cut)...]
        ends.append(String(rest))
      }
      return ends
    }
  }
}
