// State outside a run that somebody follows under names of its own.

import BitVectors

/// What such state is called elsewhere.
package struct OutsideState<W: World> {
  /// Facts by the end of their C name: `count` of `device->queue.count`.
  let facts: [String: Fact]
  /// Takes a new value over.
  /// - Returns: false when it is not among the state that is followed.
  let write: (Fact, W.Word, inout W) -> Bool
  /// Parts that nobody follows, by the end of their C name.
  let untracked: Set<String>

  package init(
    facts: [String: Fact], write: @escaping (Fact, W.Word, inout W) -> Bool, untracked: Set<String>
  ) {
    (self.facts, self.write, self.untracked) = (facts, write, untracked)
  }

  /// What a C name stands for.
  func fact(_ name: String) -> Fact? {
    OutsideState.ends(of: name).lazy.compactMap { facts[$0] }.first
  }

  func isUntracked(_ name: String) -> Bool {
    OutsideState.ends(of: name).contains { untracked.contains($0) }
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
