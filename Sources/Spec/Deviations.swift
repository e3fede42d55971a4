// What specs/deviations.yaml says: failing claims that are known and accepted.
// An id is permanent, as in Xen's docs/misra/safe.json, so that mails and
// commits can name it; what an entry covers, it names row by row, or by its
// smallest scenario.

public import Source
public import XenABI

/// `XPD-` and a number: never used twice, never changed.
public struct DeviationID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let number: Int

  public init(number: Int) { self.number = number }

  /// Nil unless the text is just as `description` writes it.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.prefix), let number = Int(text.dropFirst(Self.prefix.count)),
      (1...99_999).contains(number), text == "\(Self.prefix)\(number)"
    else { return nil }
    self.number = number
  }

  private static let prefix = "XPD-"

  public var description: String { "\(Self.prefix)\(number)" }

  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// Why a claim may fail.
public enum DeviationKind: String, SpecWord {
  /// It was meant so.
  case design
  /// It was not meant so, and is so in the newest revision too, or nobody has mended it.
  case gap
  /// It was not meant so, and a later revision or commit has mended it.
  case fixed
}

/// One entry of specs/deviations.yaml that is in force.
public struct Deviation: Hashable, Sendable {
  public let id: Located<DeviationID>
  public let claim: Located<String>
  /// At least one; what is covered is the same on all of them.
  public let revisions: [Located<String>]
  public let covers: Coverage
  /// What the reason rests on beyond what fails: of C all of this has to be proved.
  public let rests: [Located<SubjectFact>]
  public let kind: Located<DeviationKind>
  /// For one that is fixed: the commit or revision that did it.
  public let mendedBy: Located<String>?
  public let reason: Located<String>
}

extension Deviation {
  /// Exactly how the claim may fail.
  public enum Coverage: Hashable, Sendable {
    /// Of a claim about the access check: the failing rows, no more and no fewer.
    case rows([Rows])
    /// Of a claim about the flow: the smallest situation that breaks it.
    case scenario(Located<Situation>)
    /// Of a claim about every caller in a tree: each way in which it fails, as reports say it, as often as
    /// it occurs.
    case ways([Located<String>])
  }

  /// Failing rows, as they were written together.
  public struct Rows: Hashable, Sendable {
    public let rows: [Row]
    /// For rows that fail only in part: exactly when.
    public let condition: String?
    public let place: Place
  }
}

/// An entry that covers nothing any more, kept so that its id is not used again.
public struct RetiredDeviation: Hashable, Sendable {
  public let id: Located<DeviationID>
  public let because: Located<String>
}

/// All of specs/deviations.yaml.
public struct Deviations: Hashable, Sendable {
  /// Larger than every id; the one that the next entry takes.
  public let next: Located<DeviationID>
  /// In the order of the file; no two of them cover the same claim on the same revision.
  public let inForce: [Deviation]
  public let retired: [RetiredDeviation]

  /// The one about a claim and a revision, if there is one.
  public func deviation(for claim: String, on revision: String) -> Deviation? {
    inForce.first { $0.claim.value == claim && $0.revisions.contains { $0.value == revision } }
  }
}
