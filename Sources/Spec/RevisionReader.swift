// Reads specs/revisions.yaml. A revision either has a column in the table of
// decisions, or is `like` one that stands above it and names what differs.

import Source
import XenABI

struct RevisionReader {
  private(set) var problems = Problems()

  struct Result {
    let revisions: [Located<Revision>]
    let traits: [TraitSpec]
  }

  /// The head of a revision, before its traits are known.
  private struct Head {
    let name: Located<String>
    let title: Located<String>
    let commit: Located<String>
    /// For a derived revision: which one it is like, and what differs.
    let like: Located<String>?
    let but: [Trait: Located<String>]
  }

  /// A line of the table as it stands, before derived revisions are added.
  private struct Line {
    let trait: Located<Trait>
    let about: Located<String>
    let values: [Field]
    let commits: [TraitCommit]

    func value(of revision: String) -> Located<String>? {
      guard let field = values.first(where: { $0.key.value == revision }),
        case .word(let word) = field.value.content
      else { return nil }
      return Located(word, at: field.value.place)
    }
  }

  /// Nil, with problems reported, if anything is missing or wrong.
  mutating func read(_ source: SpecText) -> Result? {
    guard let root = Document.entry(of: source, &problems),
      let file = Table(root, "the file", keys: ["decisions", "revisions"], &problems)
    else { return nil }
    let heads = heads(file)
    let lines = lines(file, columns: columns(file))
    guard problems.all.isEmpty, !heads.isEmpty else { return nil }
    return combine(heads, lines)
  }

  /// Fills in what derived revisions take from the ones they are like.
  private mutating func combine(_ heads: [Head], _ lines: [Line]) -> Result? {
    var traits: [TraitSpec] = []
    for line in lines {
      var cells: [TraitCell] = []
      for head in heads {
        let own = head.but[line.trait.value] ?? line.value(of: head.name.value)
        guard let value = own ?? cells.first(where: { $0.revision == head.like?.value })?.value else {
          return nil
        }
        cells.append(TraitCell(revision: head.name.value, value: value))
      }
      traits.append(TraitSpec(trait: line.trait, about: line.about, cells: cells, commits: line.commits))
    }
    let revisions = heads.enumerated().compactMap { index, head in
      Traits { trait in traits.first { $0.trait.value == trait }?.cells[index].value.value }.map {
        Located(
          Revision(name: head.name.value, title: head.title.value, commit: head.commit.value, traits: $0),
          at: head.name.place)
      }
    }
    return revisions.count == heads.count ? Result(revisions: revisions, traits: traits) : nil
  }
}

// MARK: - revisions

extension RevisionReader {
  /// The revisions that the table of decisions has to know: all but the derived ones.
  /// Nil if the revisions cannot be read.
  private func columns(_ file: Table) -> [String]? {
    guard case .table(let fields)? = file.optional("revisions")?.content else { return nil }
    let own = fields.filter {
      guard case .table(let parts) = $0.value.content else { return true }
      return !parts.contains { $0.key.value == "like" }
    }
    return own.map(\.key.value)
  }

  private mutating func heads(_ file: Table) -> [Head] {
    guard let entry = file.required("revisions", "{ NAME: { title: ..., commit: ... } }", &problems),
      let table = Table(entry, "`revisions`", &problems)
    else { return [] }
    if table.fields.isEmpty { problems.report(table.place, "`revisions` is empty; at least one is needed") }
    var heads: [Head] = []
    for field in table.fields {
      if let head = head(field, above: heads) { heads.append(head) }
    }
    return heads
  }

  private mutating func head(_ field: Field, above: [Head]) -> Head? {
    let name = field.key
    guard
      let table = Table(
        field.value, "revision `\(name.value)`", at: name.place, keys: ["title", "commit", "like", "but"],
        &problems)
    else { return nil }
    let title = table.word("title", &problems)
    let commit = table.required("commit", "10 or more hex digits", &problems).flatMap { readCommit($0) }
    let like = table.optional("like").flatMap { readLike($0, above: above) }
    let but = readBut(table)
    guard let title, let commit, table.optional("like") == nil || like != nil else { return nil }
    return Head(name: name, title: title, commit: commit, like: like, but: but)
  }

  private mutating func readLike(_ entry: Entry, above: [Head]) -> Located<String>? {
    guard let word = entry.word("`like`", &problems) else { return nil }
    let names = above.map(\.name.value)
    guard !names.contains(word.value) else { return word }
    let accepted = names.isEmpty ? "none stands above" : Suggestion.sentence(for: word.value, among: names)
    problems.report(word.place, "`\(word.value)` is no revision that stands above this one; \(accepted)")
    return nil
  }

  /// What a derived revision decides differently.
  private mutating func readBut(_ table: Table) -> [Trait: Located<String>] {
    guard let entry = table.optional("but") else { return [:] }
    guard table.optional("like") != nil else {
      problems.report(entry.place, "\(table.name) has `but` without `like`; say which revision it is like")
      return [:]
    }
    guard let but = Table(entry, "`but`", keys: Trait.all.map(\.name), &problems) else { return [:] }
    var values: [Trait: Located<String>] = [:]
    for field in but.fields {
      guard let trait = Trait.named(field.key.value) else { continue }
      values[trait] = value(field.value, of: trait)
    }
    return values
  }

  private mutating func readCommit(_ entry: Entry) -> Located<String>? {
    guard let word = entry.word("a commit", &problems) else { return nil }
    guard word.value.count >= 10, word.value.allSatisfy({ "0123456789abcdef".contains($0) }) else {
      problems.report(word.place, "`\(word.value)` is no commit; write 10 or more hex digits in lower case")
      return nil
    }
    return word
  }
}

// MARK: - decisions

extension RevisionReader {
  private mutating func lines(_ file: Table, columns: [String]?) -> [Line] {
    guard let entry = file.required("decisions", "{ gate: ..., ... }", &problems),
      let table = Table(entry, "`decisions`", keys: Trait.all.map(\.name), &problems)
    else { return [] }
    return Trait.all.compactMap { trait in
      guard let field = table.fields.first(where: { $0.key.value == trait.name }) else {
        problems.report(table.place, "`decisions` has a gap: no line for `\(trait.name)`")
        return nil
      }
      return line(Located(trait, at: field.key.place), field, columns: columns)
    }
  }

  private mutating func line(
    _ trait: Located<Trait>, _ field: Field, columns: [String]?
  ) -> Line? {
    let title = "decision `\(trait.value.name)`"
    guard
      let table = Table(field.value, title, at: trait.place, keys: ["about", "values", "commits"], &problems)
    else { return nil }
    let about = table.word("about", &problems)
    let values = values(table, of: trait.value, columns: columns)
    let commits = commits(table, of: trait.value)
    guard let about, let values else { return nil }
    return Line(trait: trait, about: about, values: values, commits: commits)
  }

  /// The cells of a line: one for each revision that has a column.
  private mutating func values(_ table: Table, of trait: Trait, columns: [String]?) -> [Field]? {
    guard let columns else { return nil }
    let accepted = "{ \(columns.joined(separator: ": ..., ")): ... }"
    guard let entry = table.required("values", accepted, &problems),
      let cells = Table(entry, table.name, keys: columns, &problems)
    else { return nil }
    for column in columns {
      guard let cell = cells.required(column, trait.values.joined(separator: "|"), &problems) else {
        continue
      }
      _ = value(cell, of: trait)
    }
    return cells.fields
  }

  private mutating func commits(_ table: Table, of trait: Trait) -> [TraitCommit] {
    guard let entry = table.optional("commits"),
      let commits = Table(entry, "`commits`", keys: trait.values, &problems)
    else { return [] }
    return commits.fields.compactMap { field in
      readCommit(field.value).map { TraitCommit(value: field.key, commit: $0) }
    }
  }

  private mutating func value(_ entry: Entry, of trait: Trait) -> Located<String>? {
    guard let word = entry.word("`\(trait.name)`", &problems) else { return nil }
    guard !trait.values.contains(word.value) else { return word }
    let accepted = Suggestion.sentence(for: word.value, among: trait.values)
    problems.report(word.place, "`\(word.value)` does not decide `\(trait.name)`; \(accepted)")
    return nil
  }
}
