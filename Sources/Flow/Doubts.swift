// What keeps a verdict about a program from being certain: runs that end where nothing is
// known of what comes next, and decisions that hang on something unknown.

import BitVectors
import Emulation
import ModelChecking
import Source
import XenABI

/// What is not known of a program's runs, as far as one claim comes across it.
struct Doubts {
  /// Where runs end because nothing is known of what comes next; each once, in order.
  private(set) var gaps: [Stop] = []
  /// What decisions hang on; likewise.
  private(set) var unknowns: [String] = []

  mutating func add(gap: Stop) { if !gaps.contains(gap) { gaps.append(gap) } }

  mutating func add(_ paths: [FragmentPath], in builds: Builds) {
    for path in paths where path.gap != nil || !path.unknowns.isEmpty {
      let possible = Builds(rawValue: UInt8(path.cube.mask(Question(.isDebug))))
      guard !possible.isDisjoint(with: builds) else { continue }
      if let gap = path.gap { add(gap: gap) }
      for what in path.unknowns where !unknowns.contains(what) { unknowns.append(what) }
    }
  }

  /// Why nothing can be said although no run breaks the claim; nil if it can.
  var obstacle: String? {
    guard !gaps.isEmpty else { return nil }
    return "runs come to something of which nothing is known: "
      + gaps.prefix(3).map(\.sentence).joined(separator: "; ")
  }

  /// What runs depend on that do not play out.
  /// - Parameter abstraction: what lets them be found where they depend on nothing unknown.
  func premise(or abstraction: String = "") -> String {
    unknowns.isEmpty ? abstraction : "; they depend on \(unknowns.prefix(3).joined(separator: ", "))"
  }
}
