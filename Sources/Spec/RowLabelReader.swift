// Reads specs/rows.yaml: a list of rules, each of which must be of use.

import Source

struct RowLabelReader {
  private(set) var problems = Problems()
  /// The revisions that rules may name; nil if they could not be read.
  let known: [KnownRevision]?

  private var revisions: [String]? { known?.map(\.name) }

  init(known: [KnownRevision]?) { self.known = known }

  /// Nil, with problems reported, if anything is missing or wrong.
  mutating func read(_ source: SpecText) -> RowLabels? {
    guard let root = Document.entry(of: source, &problems),
      let entries = root.list("the file", &problems)
    else { return nil }
    let rules = entries.compactMap { rule($0) }
    guard rules.count == entries.count else { return nil }
    checkLast(rules, root.place)
    checkShadows(rules)
    return problems.all.isEmpty ? RowLabels(rules: rules) : nil
  }

  private mutating func rule(_ entry: Entry) -> LabelRule? {
    let keys = ["rows", "claim", "revisions", "label", "because"]
    guard let table = Table(entry, "the rule", keys: keys, &problems) else { return nil }
    let rows = table.required("rows", "RIGHT/ATTEMPT, e.g. w|wx/*", &problems).flatMap { readPattern($0) }
    let claim = table.optional("claim").flatMap { $0.word("`claim`", &problems) }
    let names = table.optional("revisions").flatMap { readNames($0) }
    let label: Located<RowLabel>? = table.choice("label", "label", &problems)
    let because = table.word("because", &problems)
    guard let rows, let label, let because else { return nil }
    guard table.optional("claim") == nil || claim != nil, table.optional("revisions") == nil || names != nil
    else { return nil }
    return LabelRule(
      place: entry.place, rows: rows, claim: claim.map { $0.map(Glob.init) }, revisions: names, label: label,
      because: because)
  }

  private mutating func readPattern(_ entry: Entry) -> Located<RowPattern>? {
    guard let word = entry.word("`rows`", &problems) else { return nil }
    do {
      return Located(try RowPattern(word.value), at: word.place)
    } catch {
      problems.report(word.place, error.message)
      return nil
    }
  }

  private mutating func readNames(_ entry: Entry) -> [Located<String>]? {
    guard let entries = entry.list("`revisions`", &problems) else { return nil }
    if entries.isEmpty {
      problems.report(entry.place, "no revision is named; leave `revisions` out to mean all")
    }
    let names = entries.compactMap { $0.word("a revision", &problems) }
    for name in names {
      guard let revisions, !revisions.contains(name.value) else { continue }
      let accepted = Suggestion.sentence(for: name.value, among: revisions)
      problems.report(name.place, "`\(name.value)` is no revision; \(accepted)")
    }
    return names.count == entries.count ? withDerived(names) : nil
  }

  /// A revision that is like another has its callers too, so it shares its rules.
  private func withDerived(_ names: [Located<String>]) -> [Located<String>] {
    var all = names
    for revision in known ?? [] where !all.contains(where: { $0.value == revision.name }) {
      guard let base = all.first(where: { $0.value == revision.like }) else { continue }
      all.append(Located(revision.name, at: base.place))
    }
    return all
  }

  private mutating func checkLast(_ rules: [LabelRule], _ place: Place) {
    guard !rules.contains(where: \.matchesEverything) else { return }
    problems.report(
      rules.last?.place ?? place,
      "rows are left without a label; end with a rule for everything: rows `*/*`, no claim, no revisions")
  }

  /// Reports rules of which everything is taken by rules above.
  private mutating func checkShadows(_ rules: [LabelRule]) {
    guard let revisions, revisions.count < 31 else { return }
    let boxes = rules.map { $0.box(revisions: revisions) }
    for (index, rule) in rules.enumerated() where !boxes[index].isEmpty {
      let above = (0..<index).filter { rules[$0].coversClaims(of: rule) }
      guard let takers = Self.takers(of: boxes[index], among: above, boxes) else { continue }
      let lines = takers.map { String(rules[$0].place.line) }.joined(separator: ", ")
      let rows = takers.count == 1 ? "line \(lines) takes all its rows" : "lines \(lines) take all its rows"
      problems.report(
        rule.place,
        "this rule can never be reached, \(rows) before; move it up or drop it")
    }
  }

  /// The boxes that leave nothing of one: a single one if that is enough. Nil if something is left.
  private static func takers(of box: Box, among others: [Int], _ boxes: [Box]) -> [Int]? {
    if let single = others.first(where: { box.minus(boxes[$0]).isEmpty }) { return [single] }
    var rest = [box]
    var takers: [Int] = []
    for other in others {
      let smaller = rest.flatMap { $0.minus(boxes[other]) }
      if smaller != rest { takers.append(other) }
      rest = smaller
    }
    return rest.isEmpty ? takers : nil
  }
}
