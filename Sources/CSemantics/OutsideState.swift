// State outside a run that somebody follows under names of its own.

import BitVectors
import Synchronization

/// What such state is called elsewhere.
package struct OutsideState<W: World> {
  package let names: OutsideNames
  /// Takes a new value over.
  /// - Returns: false when it is not among the state that is followed.
  let write: (Fact, W.Word, inout W) -> Bool
  /// Is told what is written to state that nobody follows: its C name, and a word if it is one.
  let untracked: (String, W.Word?, inout W) -> Void
  /// Pointers that may be null, by their C name: whether they lead somewhere.
  let nullable: [String: Fact]

  package init(
    _ names: OutsideNames, nullable: [String: Fact] = [:],
    untracked: @escaping (String, W.Word?, inout W) -> Void = { _, _, _ in },
    write: @escaping (Fact, W.Word, inout W) -> Bool
  ) {
    (self.names, self.nullable, self.untracked, self.write) = (names, nullable, untracked, write)
  }

  /// What a C name stands for.
  func fact(_ name: String) -> Fact? { names.meaning(of: name).fact }

  func isUntracked(_ name: String) -> Bool { names.meaning(of: name).isUntracked }
}

/// What C names mean to whoever follows such state. Every run asks for the same few: each is taken
/// apart once.
package final class OutsideNames: Sendable {
  struct Meaning {
    let fact: Fact?
    /// A part that nobody follows.
    let isUntracked: Bool
  }

  private let facts: [String: Fact]
  private let untracked: Set<String>
  /// What is nobody's of those: names below it have no ends.
  private let other: String
  private let known = Mutex<[String: Meaning]>([:])

  /// - Parameters:
  ///   - facts: by the end of their C name: `count` of `device->queue.count`.
  ///   - untracked: likewise.
  ///   - other: an object that is like one whose state is followed, and is another one.
  package init(facts: [String: Fact], untracked: Set<String>, besides other: String) {
    (self.facts, self.untracked, self.other) = (facts, untracked, other)
  }

  func meaning(of name: String) -> Meaning {
    if let meaning = known.withLock({ $0[name] }) { return meaning }
    let ends = name.hasPrefix(other) ? [] : Self.ends(of: name)
    let fact = ends.lazy.compactMap { self.facts[$0] }.first
    let meaning = Meaning(fact: fact, isUntracked: ends.contains(where: untracked.contains))
    known.withLock { $0[name] = meaning }
    return meaning
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
