// The row: the unit of truth tables, failing cases and deviations. It says
// which right the frame has, what the error code attempts, what the lookup of
// the right answered, whether checks are on, and whether a request was placed.

public import XenABI

/// One of the five columns of a row; its cases are the words that stand in it,
/// the default first for the columns that have one.
public protocol RowColumn: SpecWord, Comparable {}

extension RowColumn {
  /// 0 for the first case; the order of rows.
  public var position: Int { Array(Self.allCases).firstIndex(of: self)! }

  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }
}

/// One line of a truth table.
public struct Row: Hashable, Sendable {
  /// The right of the frame. By value in Xen, `r_pw` before `default` as in
  /// staging; `other` is any number that no enumerator of the revision names.
  /// `unknown` stands where a lookup failed and told no right; it is none of
  /// `allCases`, since no table has a line for it.
  public enum Right: String, RowColumn {
    case n, r, w, rw, x, rx, wx, rwx, rx2rw, n2rwx
    case rPW = "r_pw"
    case `default`, other
    case unknown = "-"

    public static let allCases: [Right] = [
      .n, .r, .w, .rw, .x, .rx, .wx, .rwx, .rx2rw, .n2rwx, .rPW, .default, .other,
    ]
    /// Everything that can stand in the column.
    static let all = allCases + [.unknown]

    public var position: Int { Self.all.firstIndex(of: self)! }
  }

  /// What the error code attempts: `none` is an error code of zero, `read` one
  /// that has neither the write bit nor the fetch bit.
  public enum Attempt: String, RowColumn {
    case none, read, write, fetch
    case writeAndFetch = "write+fetch"
  }

  /// What `p2m_get_mem_access` answered.
  public enum Lookup: String, RowColumn {
    case ok
    /// The frame has no entry in the view that was asked.
    case absent = "ESRCH"
    case otherError = "other-error"
  }

  /// Whether the caller wants the access checked.
  public enum Gate: String, RowColumn { case on, off }

  /// Whether `monitor_traps` placed a request when asked to.
  public enum Sent: String, RowColumn { case sent, unsent }

  public var right: Right
  public var attempt: Attempt
  public var lookup: Lookup
  public var gate: Gate
  public var sent: Sent

  public init(
    _ right: Right, _ attempt: Attempt, lookup: Lookup = .ok, gate: Gate = .on, sent: Sent = .sent
  ) {
    self.right = right
    self.attempt = attempt
    self.lookup = lookup
    self.gate = gate
    self.sent = sent
  }

  /// Every row there is, in order: right first, then attempt, lookup, gate, sent.
  public static var all: [Row] {
    var rows: [Row] = []
    for right in Right.allCases {
      for attempt in Attempt.allCases {
        for lookup in Lookup.allCases {
          for gate in Gate.allCases {
            for sent in Sent.allCases {
              rows.append(Row(right, attempt, lookup: lookup, gate: gate, sent: sent))
            }
          }
        }
      }
    }
    return rows
  }
}

extension Row: Comparable {
  public static func < (a: Row, b: Row) -> Bool {
    a.positions.lexicographicallyPrecedes(b.positions)
  }

  /// The position of each part within its column.
  var positions: [Int] {
    [right.position, attempt.position, lookup.position, gate.position, sent.position]
  }
}

extension Row: CustomStringConvertible {
  /// `rx/write`, `rx/write/ESRCH`: lookup `ok`, gate `on` and `sent` go without saying.
  public var short: String {
    var parts = [right.rawValue, attempt.rawValue]
    if lookup != .ok { parts.append(lookup.rawValue) }
    if gate != .on { parts.append(gate.rawValue) }
    if sent != .sent { parts.append(sent.rawValue) }
    return parts.joined(separator: "/")
  }

  public var description: String { short }
}

extension Row.Right {
  /// The row's name for an enumerator.
  public init(_ right: AccessRight) { self = Self(rawValue: right.name) ?? .other }

  /// The row's name for a number; `other` where no enumerator has it.
  public init(value: UInt32, in values: AccessValues) {
    self = values.right(valued: value).map(Self.init) ?? .other
  }

  /// The enumerator behind the name; nil for `other`, and for a right that
  /// these values do not have.
  public func accessRight(in values: AccessValues) -> AccessRight? { values.right(named: rawValue) }
}
