// Reads specs/deviations.yaml: a list of entries, each with an id of its own.

import Source
import XenABI

struct DeviationReader {
  private(set) var problems = Problems()
  /// The revisions that entries may name.
  private let revisions: [String]

  init(revisions: [String]) { self.revisions = revisions }

  private static let keys = [
    "id", "claim", "revisions", "rows", "scenario", "ways", "rests", "kind", "mended-by", "reason", "retired",
  ]

  /// Nil, with problems reported, if anything is missing or wrong.
  mutating func read(_ source: SpecText) -> Deviations? {
    guard let root = Document.entry(of: source, &problems),
      let file = Table(root, "the file", keys: ["next", "deviations"], &problems)
    else { return nil }
    let next = file.required("next", "XPD-1", &problems).flatMap { readID($0) }
    let entries = file.required("deviations", "[]", &problems)?.list("`deviations`", &problems) ?? []
    var ids: [Located<DeviationID>] = []
    var inForce: [Deviation] = []
    var retired: [RetiredDeviation] = []
    for entry in entries {
      guard let table = Table(entry, "the deviation", keys: Self.keys, &problems),
        let id = table.required("id", next.map { "\($0.value)" } ?? "XPD-1", &problems).flatMap({ readID($0) }
        )
      else { continue }
      ids.append(id)
      if let entry = table.optional("retired") {
        if let because = entry.word("`retired`", &problems) {
          retired.append(RetiredDeviation(id: id, because: because))
        }
      } else if let deviation = deviation(id, table) {
        inForce.append(deviation)
      }
    }
    if let next { check(ids, next) }
    checkOverlaps(inForce)
    guard let next, problems.all.isEmpty else { return nil }
    return Deviations(next: next, inForce: inForce, retired: retired)
  }

  private mutating func deviation(_ id: Located<DeviationID>, _ table: Table) -> Deviation? {
    let claim = table.word("claim", &problems)
    let names = table.required("revisions", "[v5]", &problems).flatMap { readNames($0) }
    let covers = readCoverage(id, table)
    let rests = table.optional("rests").map { SubjectFact.list($0, &problems) } ?? []
    let kind: Located<DeviationKind>? = table.choice("kind", "kind", &problems)
    let mendedBy = kind.flatMap { readMendedBy($0, table, names ?? []) }
    let reason = table.word("reason", &problems)
    guard let claim, let names, let covers, let rests, let kind, let reason else { return nil }
    return Deviation(
      id: id, claim: claim, revisions: names, covers: covers, rests: rests, kind: kind, mendedBy: mendedBy,
      reason: reason)
  }

  private mutating func readID(_ entry: Entry) -> Located<DeviationID>? {
    guard let word = entry.word("an id", &problems) else { return nil }
    guard let id = DeviationID(word.value) else {
      problems.report(word.place, "`\(word.value)` is no id; write XPD- and a number from 1, e.g. XPD-7")
      return nil
    }
    return Located(id, at: word.place)
  }

  private mutating func readNames(_ entry: Entry) -> [Located<String>]? {
    guard let entries = entry.list("`revisions`", &problems) else { return nil }
    if entries.isEmpty { problems.report(entry.place, "no revision is named; at least one is needed") }
    let names = entries.compactMap { $0.word("a revision", &problems) }
    for (index, name) in names.enumerated() {
      if names[..<index].contains(where: { $0.value == name.value }) {
        problems.report(name.place, "`\(name.value)` is named twice; drop one")
      }
      guard !revisions.contains(name.value) else { continue }
      let accepted = Suggestion.sentence(for: name.value, among: revisions)
      problems.report(name.place, "`\(name.value)` is no revision; \(accepted)")
    }
    return names.count == entries.count && !names.isEmpty ? names : nil
  }

  private mutating func readMendedBy(
    _ kind: Located<DeviationKind>, _ table: Table, _ covered: [Located<String>]
  ) -> Located<String>? {
    guard kind.value == .fixed else {
      if let entry = table.optional("mended-by") {
        problems.report(
          entry.place, "`mended-by` goes with `kind: fixed`, but the kind is `\(kind.value.rawValue)`")
      }
      return nil
    }
    guard
      let word = table.required("mended-by", "COMMIT or REVISION", &problems)?.word("`mended-by`", &problems)
    else { return nil }
    if covered.contains(where: { $0.value == word.value }) {
      problems.report(word.place, "`\(word.value)` is what the claim fails on; name what mended it")
    } else if !isCommit(word.value), !revisions.contains(word.value) {
      let names = revisions.joined(separator: ", ")
      problems.report(
        word.place,
        "`\(word.value)` is neither a commit (10 or more hex digits in lower case) nor a revision (\(names))")
    }
    return word
  }

  private func isCommit(_ word: String) -> Bool {
    word.count >= 10 && word.allSatisfy { "0123456789abcdef".contains($0) }
  }
}

// MARK: - What is covered

extension DeviationReader {
  private mutating func readCoverage(_ id: Located<DeviationID>, _ table: Table) -> Deviation.Coverage? {
    let found = ["rows", "scenario", "ways"].compactMap { key in table.optional(key).map { (key, $0) } }
    guard let (key, entry) = found.first else {
      problems.report(
        id.place,
        "\(id.value) covers nothing; write `rows: [rx/write, ...]` for a claim about the access check, "
          + "`scenario: { pages: ... }` for one about the flow, `ways: [CALLER drops ...]` for one about "
          + "every caller, or `retired: WHY`")
      return nil
    }
    if let (other, second) = found.dropFirst().first {
      problems.report(second.place, "\(id.value) has both `\(key)` and `\(other)`; a claim fails in one way")
      return nil
    }
    return switch key {
    case "rows": readRows(entry).map { .rows($0) }
    case "scenario": readScenario(entry).map { .scenario($0) }
    default: readWays(entry).map { .ways($0) }
    }
  }

  private mutating func readWays(_ entry: Entry) -> [Located<String>]? {
    guard let entries = entry.list("`ways`", &problems) else { return nil }
    if entries.isEmpty { problems.report(entry.place, "no way is named; name each in which the claim fails") }
    let ways = entries.compactMap { $0.word("a way", &problems) }
    return ways.count == entries.count && !ways.isEmpty ? ways : nil
  }

  private mutating func readRows(_ entry: Entry) -> [Deviation.Rows]? {
    guard let entries = entry.list("`rows`", &problems) else { return nil }
    if entries.isEmpty { problems.report(entry.place, "no row is named; name those that fail") }
    let groups = entries.compactMap { readGroup($0) }
    var seen: Set<Row> = []
    for group in groups {
      for row in group.rows where !seen.insert(row).inserted {
        problems.report(group.place, "`\(row)` is named twice; drop one")
      }
    }
    return groups.count == entries.count && !groups.isEmpty ? groups : nil
  }

  /// `rx/write`, or `{ rows: rx/write, when: ... }` for rows that fail in part.
  private mutating func readGroup(_ entry: Entry) -> Deviation.Rows? {
    if case .word = entry.content {
      return readNamed(entry).map { Deviation.Rows(rows: $0, condition: nil, place: entry.place) }
    }
    guard let table = Table(entry, "a row that fails in part", keys: ["rows", "when"], &problems) else {
      return nil
    }
    let named = table.required("rows", "RIGHT/ATTEMPT, e.g. rx/write", &problems)
    let condition = table.word("when", &problems)
    guard let named, let rows = readNamed(named), let condition else { return nil }
    return Deviation.Rows(rows: rows, condition: condition.value, place: named.place)
  }

  private mutating func readNamed(_ entry: Entry) -> [Row]? {
    guard let word = entry.word("a row", &problems) else { return nil }
    do {
      return try Row.named(by: word.value)
    } catch {
      problems.report(word.place, error.message)
      return nil
    }
  }

  private mutating func readScenario(_ entry: Entry) -> Located<Situation>? {
    var reader = ScenarioReader(revisions: revisions)
    let situation = reader.readSituation(entry)
    for problem in reader.problems.all { problems.report(problem) }
    return situation.map { Located($0, at: entry.place) }
  }
}

// MARK: - One entry beside the others

extension DeviationReader {
  private mutating func check(_ ids: [Located<DeviationID>], _ next: Located<DeviationID>) {
    var lines: [DeviationID: Int] = [:]
    for id in ids {
      if let line = lines[id.value] {
        problems.report(
          id.place, "\(id.value) is the id of line \(line) already; ids are never used twice, take `next`")
      }
      lines[id.value] = lines[id.value] ?? id.place.line
    }
    guard let largest = ids.max(by: { $0.value < $1.value }), largest.value >= next.value else { return }
    problems.report(
      next.place,
      "`next` is \(next.value), but line \(largest.place.line) has \(largest.value); "
        + "it is larger than every id: write \(DeviationID(number: largest.value.number + 1))")
  }

  private mutating func checkOverlaps(_ deviations: [Deviation]) {
    for (index, deviation) in deviations.enumerated() {
      for name in deviation.revisions {
        let above = deviations[..<index].first {
          $0.claim.value == deviation.claim.value && $0.revisions.contains { $0.value == name.value }
        }
        guard let above else { continue }
        problems.report(
          name.place,
          "\(deviation.claim.value) on \(name.value) is covered by \(above.id.value) on line "
            + "\(above.id.place.line) already; drop one, or retire it")
      }
    }
  }
}
