// What a run does about an access, in the few words that a table has room for,
// and the exact cell of a table: usually one of them for a whole row.

import Claims
import Constraints
import SMT
import Spec
import World
import Xen

/// What comes of one call of the decision function.
public enum Reported: Hashable, Sendable {
  /// The function returns without sending.
  case nothing
  /// A request with these MEM_ACCESS_R, _W, _X bits (0 to 7) went to monitor_traps.
  case flags(UInt64)
  /// A debug build stops at an ASSERT.
  case stops
  /// C gives no meaning to what happens.
  case undefined
  /// Cannot be told: a construct that is not read, or a limit.
  case unknown

  /// As printed: `-`, `R W`, `event without R, W, X`, `stops`, ...
  public var text: String {
    switch self {
    case .nothing: "-"
    case .flags(0): "event without R W X"
    case .flags(let bits):
      [(MemAccess.r, "R"), (MemAccess.w, "W"), (MemAccess.x, "X")].filter { bits & $0.0 != 0 }.map(\.1)
        .joined(separator: " ")
    case .stops: "stops"
    case .undefined: "undefined"
    case .unknown: "unknown"
    }
  }

  /// Everything that can come of a call, in the order of tables.
  public static let all: [Reported] =
    [.nothing] + (0..<8).map { .flags($0) } + [.stops, .undefined, .unknown]

  /// The inputs on which this comes of a call. For one behaviour these exclude
  /// each other and cover everything.
  public func condition(_ behaviour: Behaviour) -> Formula {
    let known = !behaviour.isUndefined && !behaviour.isUnknown
    let outcome = behaviour.outcome
    switch self {
    case .unknown: return behaviour.isUnknown
    case .undefined: return behaviour.isUndefined && !behaviour.isUnknown
    case .stops: return known && outcome.stops
    case .nothing: return known && !outcome.stops && !outcome.sends
    case .flags(let bits): return known && !outcome.stops && outcome.sends && outcome.reported == bits
    }
  }
}

/// What comes of the inputs of one row: one thing, or several with the exact
/// condition of each.
public struct TableCell: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let reported: Reported
    /// Nil if it is so for every input of the row.
    public let condition: Formula?

    public init(_ reported: Reported, when condition: Formula? = nil) {
      self.reported = reported
      self.condition = condition
    }
  }

  public let entries: [Entry]

  /// Asks which results a row can have.
  /// - Throws: `Undecided` when the solver has no answer.
  static func exact(_ row: Row, _ space: RowSpace, _ behaviour: Behaviour, _ solver: Solver) throws -> TableCell {
    let inRow = space.condition(of: row)
    var possible: [Reported] = []
    for reported in Reported.all {
      if try solver.isPossible(inRow && reported.condition(behaviour)) { possible.append(reported) }
    }
    if possible.count == 1 { return TableCell(entries: [Entry(possible[0])]) }
    var put = Substitution(space.substitution(for: row))
    return TableCell(entries: possible.map { Entry($0, when: put($0.condition(behaviour)).simplified) })
  }
}

/// The solver gave no answer within its limits.
public struct Undecided: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
}

extension Solver {
  /// Whether some input satisfies the formula.
  /// - Throws: `Undecided`, `SolverError`.
  func isPossible(_ formula: Formula) throws -> Bool {
    switch try check(assuming: [formula]) {
    case .satisfiable: return true
    case .unsatisfiable: return false
    case .unknown(let reason): throw Undecided(description: reason)
    }
  }
}
