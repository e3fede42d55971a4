// What specs/rows.yaml says: which rows can come up at all. A failing row that
// no caller can produce is worth a word, not an alarm, and a convention is not
// a bug. Rules are tried in order and the first that matches gives the label;
// the last one matches everything, so every row has exactly one label.

public import Source

/// What a failing row is worth.
public enum RowLabel: String, SpecWord {
  /// Some caller can produce it.
  case reachable
  /// No caller can produce it today.
  case latent
  /// It deviates on purpose.
  case byDesign = "by design"
}

/// One rule of specs/rows.yaml.
public struct LabelRule: Hashable, Sendable {
  /// Where the rule begins.
  public let place: Place
  public let rows: Located<RowPattern>
  /// The claims it speaks about; nil for all.
  public let claim: Located<Glob>?
  /// The revisions it speaks about, with those that are like them; nil for
  /// all, and for code that is none of them.
  public let revisions: [Located<String>]?
  public let label: Located<RowLabel>
  /// One sentence.
  public let because: Located<String>

  /// - Parameter revision: nil for code that is none of the revisions.
  public func matches(_ row: Row, claim name: String, revision: String?) -> Bool {
    rows.value.matches(row)
      && claim.map { $0.value.matches(name) } ?? true
      && revisions.map { names in names.contains { $0.value == revision } } ?? true
  }

  /// True for a rule that leaves nothing to the rules below it.
  public var matchesEverything: Bool { rows.value.matchesEverything && revisions == nil && claimIsAny }

  fileprivate var claimIsAny: Bool { claim.map { $0.value.covers(Glob("*")) } ?? true }
}

/// All of specs/rows.yaml.
public struct RowLabels: Hashable, Sendable {
  /// In order; the last one matches everything.
  public let rules: [LabelRule]

  /// The rule that labels a row of a claim; its `because` says why.
  /// - Parameter revision: nil for code that is none of the revisions.
  public func rule(for row: Row, claim: String, revision: String?) -> LabelRule {
    rules.dropLast().first { $0.matches(row, claim: claim, revision: revision) } ?? rules[rules.count - 1]
  }

  public func label(of row: Row, claim: String, revision: String?) -> RowLabel {
    rule(for: row, claim: claim, revision: revision).label.value
  }
}

/// A product of sets, one per dimension, each set a mask: what a rule covers.
struct Box: Hashable {
  let masks: [UInt32]

  var isEmpty: Bool { masks.contains(0) }

  /// What remains without the other box, as boxes that do not overlap.
  func minus(_ other: Box) -> [Box] {
    var rest = masks
    var parts: [Box] = []
    for index in masks.indices {
      let outside = rest[index] & ~other.masks[index]
      if outside != 0 {
        var part = rest
        part[index] = outside
        parts.append(Box(masks: part))
      }
      rest[index] &= other.masks[index]
      if rest[index] == 0 { return [self] }
    }
    return parts
  }
}

extension LabelRule {
  /// The rows and revisions that the rule matches. The last bit of the
  /// revisions stands for code that is none of those known.
  func box(revisions known: [String]) -> Box {
    let all: UInt32 = (1 << UInt32(known.count + 1)) - 1
    let mask = revisions.map { names in
      names.compactMap { known.firstIndex(of: $0.value) }.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
    }
    return Box(masks: rows.value.masks + [mask ?? all])
  }

  /// True if this rule, standing above the other, speaks about all its claims.
  func coversClaims(of other: LabelRule) -> Bool {
    guard let own = claim, !claimIsAny else { return true }
    return other.claim.map { own.value.covers($0.value) } ?? false
  }
}
