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
  static func cover(_ attempts: [Row.Attempt]) -> [Cube] { covers[set(attempts)] }

  /// Of every set of attempts: the cube that has its first one, and what covers the rest.
  private static let covers: [[Cube]] = {
    let cubes = all.map { (cube: $0, set: set($0.attempts)) }
    return (1..<(1 << Row.Attempt.allCases.count)).reduce(into: [[]]) { covers, attempts in
      let first = attempts & -attempts
      var best: [Cube]?
      for (cube, set) in cubes where set & first != 0 && set & ~attempts == 0 {
        let rest = covers[attempts & ~set]
        if rest.count + 1 < best?.count ?? .max { best = [cube] + rest }
      }
      covers.append(best!)
    }
  }()

  /// A bit for each attempt, in their order.
  private static func set(_ attempts: [Row.Attempt]) -> Int {
    attempts.reduce(0) { $0 | 1 << $1.position }
  }
}
