// Reads specs/rows.yaml: a list of rules, each of which must be of use.

import Source

struct RowLabelReader {
  private(set) var problems = Problems()
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
    let keys = ["rows", "claim", "rests", "label", "because"]
    guard let table = Table(entry, "the rule", keys: keys, &problems) else { return nil }
    let rows = table.required("rows", "RIGHT/ATTEMPT, e.g. w|wx/*", &problems).flatMap { readPattern($0) }
    let claim = table.optional("claim").flatMap { $0.word("`claim`", &problems) }
    let rests = table.optional("rests").map { SubjectFact.list($0, &problems) } ?? []
    let label: Located<RowLabel>? = table.choice("label", "label", &problems)
    let because = table.word("because", &problems)
    guard let rows, let label, let because, let rests else { return nil }
    guard table.optional("claim") == nil || claim != nil else { return nil }
    return LabelRule(
      place: entry.place, rows: rows, claim: claim.map { $0.map(Glob.init) }, rests: rests, label: label,
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

  private mutating func checkLast(_ rules: [LabelRule], _ place: Place) {
    guard !rules.contains(where: \.matchesEverything) else { return }
    problems.report(
      rules.last?.place ?? place,
      "rows are left without a label; end with a rule for everything: rows `*/*`, no claim, no `rests`")
  }

  /// Reports rules of which everything is taken by rules above.
  private mutating func checkShadows(_ rules: [LabelRule]) {
    let boxes = rules.map(\.box)
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
