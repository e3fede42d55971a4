// Facts about an access check that labels and deviations may rest on.

public import Source

/// A property of an access check on which a label of rows.yaml or the reason of a deviation may
/// rest. It is proved of each subject, whatever
/// revision that is measured by.
public enum SubjectFact: String, SpecWord {
  /// Checks are switched on by an argument: where it says no, nothing is asked or sent.
  case gateIsArgument = "gate-is-argument"
  /// A debug build stops where checks are off.
  case gateIsAsserted = "gate-is-asserted"
  /// Every view that is asked about is 0, or the vCPU's while altp2m is active.
  case indexIsValid = "index-is-valid"
  /// The numbers that it is judged by have no r_pw.
  case noPagingWrite = "no-r_pw"
}

extension SubjectFact {
  /// Nil, with a problem reported, if one is unknown.
  static func list(_ entry: Entry, _ problems: inout Problems) -> [Located<SubjectFact>]? {
    guard let entries = entry.list("`rests`", &problems) else { return nil }
    if entries.isEmpty {
      problems.report(entry.place, "no fact is named; leave `rests` out for what rests on none")
    }
    var facts: [Located<SubjectFact>] = []
    for word in entries.compactMap({ $0.word("a fact", &problems) }) {
      if let fact = SubjectFact(rawValue: word.value) {
        facts.append(Located(fact, at: word.place))
      } else {
        let accepted = Suggestion.sentence(for: word.value, among: SubjectFact.words)
        problems.report(word.place, "`\(word.value)` is no fact about a subject; \(accepted)")
      }
    }
    return facts.count == entries.count ? facts : nil
  }
}
