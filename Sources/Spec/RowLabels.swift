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
  /// What it rests on: it speaks about subjects of which all of this was established.
  public let rests: [Located<SubjectFact>]
  public let label: Located<RowLabel>
  /// One sentence.
  public let because: Located<String>

  /// - Parameter isEstablished: of the subject.
  public func matches<E: Error>(
    _ row: Row, claim name: String, _ isEstablished: (SubjectFact) throws(E) -> Bool
  ) throws(E) -> Bool {
    guard rows.value.matches(row), claim.map({ $0.value.matches(name) }) ?? true else { return false }
    for fact in rests where try !isEstablished(fact.value) { return false }
    return true
  }

  /// True for a rule that leaves nothing to the rules below it.
  public var matchesEverything: Bool { rows.value.matchesEverything && rests.isEmpty && claimIsAny }

  fileprivate var claimIsAny: Bool { claim.map { $0.value.covers(Glob("*")) } ?? true }
}

/// All of specs/rows.yaml.
public struct RowLabels: Hashable, Sendable {
  /// In order; the last one matches everything.
  public let rules: [LabelRule]

  /// The rule that labels a row of a claim; its `because` says why.
  /// - Parameter isEstablished: of the subject; asked only where a label rests on it.
  public func rule<E: Error>(
    for row: Row, claim: String, _ isEstablished: (SubjectFact) throws(E) -> Bool
  ) throws(E) -> LabelRule {
    for rule in rules.dropLast() where try rule.matches(row, claim: claim, isEstablished) { return rule }
    return rules[rules.count - 1]
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
  /// The rows that the rule matches, and the sets of facts under which it does: a bit for each set.
  var box: Box {
    let facts = SubjectFact.allCases
    let sets = (0..<(1 << facts.count)).filter { set in
      rests.allSatisfy { fact in set >> facts.firstIndex(of: fact.value)! & 1 == 1 }
    }
    return Box(masks: rows.value.masks + [sets.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }])
  }

  /// True if this rule, standing above the other, speaks about all its claims.
  func coversClaims(of other: LabelRule) -> Bool {
    guard let own = claim, !claimIsAny else { return true }
    return other.claim.map { own.value.covers($0.value) } ?? false
  }
}
