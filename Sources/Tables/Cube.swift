// Don't-cares over what an error code attempts. Three truths tell the attempts
// apart: the write bit, the fetch bit, and whether the code is zero, which
// excludes the other two. With five attempts the best cover is simply searched.

import SMT
import Spec

/// What a line says about one bit.
public enum Pattern: String, CaseIterable, Hashable, Sendable {
  case any = "*"
  case zero = "0"
  case one = "1"

  func admits(_ value: Bool) -> Bool { self == .any || (self == .one) == value }
}

/// A set of attempts that a line can name.
public struct Cube: Hashable, Sendable {
  /// The bit PFEC_write_access.
  public var write: Pattern
  /// The bit PFEC_insn_fetch.
  public var fetch: Pattern
  /// Whether the whole error code is zero.
  public var empty: Pattern

  public static let any = Cube(write: .any, fetch: .any, empty: .any)

  /// All there are, those that say least first.
  static let all: [Cube] = {
    let cubes = Pattern.allCases.flatMap { empty in
      Pattern.allCases.flatMap { write in
        Pattern.allCases.map { Cube(write: write, fetch: $0, empty: empty) }
      }
    }
    return (0...3).flatMap { count in cubes.filter { $0.caredFor == count } }
  }()

  private var caredFor: Int { [write, fetch, empty].count { $0 != .any } }

  public var attempts: [Row.Attempt] { Row.Attempt.allCases.filter(admits) }

  func admits(_ attempt: Row.Attempt) -> Bool {
    let writes = attempt == .write || attempt == .writeAndFetch
    let fetches = attempt == .fetch || attempt == .writeAndFetch
    return write.admits(writes) && fetch.admits(fetches) && empty.admits(attempt == .none)
  }

  /// The fewest cubes that cover exactly these attempts, each attempt once; in
  /// the order of the attempts.
  static func cover(_ attempts: [Row.Attempt]) -> [Cube] {
    guard let first = attempts.min() else { return [] }
    var best: [Cube]?
    for cube in all where cube.admits(first) && cube.attempts.allSatisfy(attempts.contains) {
      let rest = cover(attempts.filter { !cube.admits($0) })
      if rest.count + 1 < best?.count ?? .max { best = [cube] + rest }
    }
    return best!
  }
}
