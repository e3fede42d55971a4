// A table of which the keys are known: it hands out its fields, says which are
// missing, and complains about those that nobody knows.

import Source

/// A table with a name for messages and the place they point at.
struct Table {
  let name: String
  let place: Place
  let fields: [Field]

  /// Any table, whatever its keys.
  /// - Parameter place: where a missing key is reported; the table itself if nil.
  init?(_ entry: Entry, _ name: String, at place: Place? = nil, _ problems: inout Problems) {
    guard case .table(let fields) = entry.content else {
      entry.refuse("\(name) is a table (`key: value`)", &problems)
      return nil
    }
    self.name = name
    self.place = place ?? entry.place
    self.fields = fields
  }

  /// A table that may have these keys and no others.
  init?(
    _ entry: Entry, _ name: String, at place: Place? = nil, keys: [String], _ problems: inout Problems
  ) {
    self.init(entry, name, at: place, &problems)
    for field in fields where !keys.contains(field.key.value) {
      let accepted = Suggestion.sentence(for: field.key.value, among: keys)
      problems.report(field.key.place, "\(name) knows no `\(field.key.value)`; \(accepted)")
    }
  }

  func optional(_ key: String) -> Entry? { fields.first { $0.key.value == key }?.value }

  /// The value under a key that has to be there.
  /// - Parameter accepted: what could be written, for the message.
  func required(_ key: String, _ accepted: String, _ problems: inout Problems) -> Entry? {
    if let entry = optional(key) { return entry }
    problems.report(place, "\(name) lacks `\(key)`; write `\(key): \(accepted)`")
    return nil
  }

  func word(_ key: String, _ problems: inout Problems) -> Located<String>? {
    required(key, "...", &problems)?.word("`\(key)`", &problems)
  }

  func choice<Word: SpecWord>(_ key: String, _ what: String, _ problems: inout Problems) -> Located<Word>? {
    required(key, Word.words.joined(separator: "|"), &problems)?.choice(what, &problems)
  }
}
