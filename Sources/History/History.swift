// What a repository's commits changed of the meaning of the access check and of the numbers around it.

import CSemantics
import Source
import Tables

/// Commits that change what is meant, parents before children.
public struct History: Sendable {
  /// One constant, before and after; nil where there is none.
  public struct NumberChange: Hashable, Sendable {
    public let name: String
    public let before, after: ConstantReading?
  }

  /// What a place says of one right, as tables write it; nil where there is nothing.
  public struct CellChange: Hashable, Sendable {
    public let right: String
    public let before, after: String?
  }

  /// What became of one thing.
  public enum Kind: Sendable {
    case numbers([NumberChange])
    /// There was no access check before.
    case arrives(TruthTable)
    /// There is none any more.
    case leaves
    case differs(TableDifference)
    /// A place that says which access breaks which right.
    case cells([CellChange], isNew: Bool)
    /// It changed, and what that means is not known.
    case unread(String)
  }

  public struct Change: Sendable {
    /// A family of constants, or the name of a function.
    public let topic: String
    /// Where it is now, or was.
    public let file: String
    public let kind: Kind
  }

  public struct Commit: Sendable {
    public let id, date, subject: String
    public let changes: [Change]
  }

  /// The full names of the ends; nil for the beginning of history.
  public let from: String?
  public let to: String
  public internal(set) var commits: [Commit] = []
  /// All commits of the range, and those that touch a file that was looked at.
  public let total, touching: Int
  /// Commits that change only the text of what is read here.
  public internal(set) var textOnly = 0
  /// Constants that have no number as far as their file tells, with the reason.
  public internal(set) var gaps: [String] = []
  /// The files that were looked at, in order.
  public let files: [String]
  /// What is taken for granted.
  public static let bounds =
    "each file is read by itself, as a build for x86 with memory events has it; functions that it calls and "
    + "types and macros of its headers are taken as they are known here"

  /// Nothing that changed is unknown.
  public var isWhole: Bool {
    gaps.isEmpty && commits.flatMap(\.changes).allSatisfy { $0.kind.isKnown }
  }
}

extension History.Kind {
  fileprivate var isKnown: Bool {
    switch self {
    case .numbers(let rows): rows.allSatisfy { $0.before?.reason == nil && $0.after?.reason == nil }
    case .unread: false
    case .differs(let difference): difference.gap == nil
    case .arrives(let table): table.isWhole
    case .leaves: true
    case .cells(let rows, _): !rows.contains { $0.before == "?" || $0.after == "?" }
    }
  }
}

extension ConstantReading {
  /// Why there is no number.
  public var reason: String? {
    if case .unread(let why) = self { why } else { nil }
  }

  /// As reports write it.
  public var words: String {
    switch self {
    case .number(let value) where value < 10: String(value)
    case .number(let value): "0x" + String(value, radix: 16)
    case .unread: "unknown"
    }
  }
}
