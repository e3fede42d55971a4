// The small parts of a scenario: choices with a default, numbers, rights,
// pages and places in them.

import Source
import XenABI

/// A byte of the guest.
struct PageOffset {
  let page: Int
  let offset: Int
}

extension ScenarioReader {
  /// Nil where the key is left out or its word is wrong.
  mutating func choice<Word: SpecWord>(_ table: Table, _ key: String, _ what: String) -> Word? {
    guard let entry = table.optional(key) else { return nil }
    let word: Located<Word>? = entry.choice(what, &problems)
    return word?.value
  }

  /// Nil where the key is left out or its number is wrong.
  mutating func number(_ table: Table, _ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let entry = table.optional(key), let word = entry.word("`\(key)`", &problems) else { return nil }
    guard let value = NumberWord.value(word.value), range.contains(value) else {
      problems.report(
        word.place,
        "`\(key)` is `\(word.value)`; write a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return value
  }

  mutating func right(_ entry: Entry, or others: [String] = []) -> UInt32? {
    guard let word = entry.word("a right", &problems) else { return nil }
    if let value = RightWord.value(word.value) { return value }
    let accepted = Suggestion.sentence(for: word.value, among: RightWord.words + others)
    problems.report(word.place, "`\(word.value)` is no right; \(accepted)")
    return nil
  }

  mutating func page(_ name: Located<String>) -> Int? {
    if let index = pages.firstIndex(of: name.value) { return index }
    let accepted = Suggestion.sentence(for: name.value, among: pages)
    problems.report(name.place, "`\(name.value)` is no page of this scenario; \(accepted)")
    return nil
  }

  /// `data` or `data+0xff8`.
  mutating func pageOffset(_ entry: Entry, _ key: String) -> PageOffset? {
    guard let word = entry.word("`\(key)`", &problems) else { return nil }
    let parts = word.value.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let index = page(Located(parts[0].trimmed, at: word.place))
    guard parts.count == 2 else { return index.map { PageOffset(page: $0, offset: 0) } }
    guard let offset = NumberWord.value(parts[1].trimmed), (0..<ScenarioLimit.pageSize).contains(offset)
    else {
      problems.report(
        word.place,
        "`\(word.value)` is no place; write `PAGE+OFFSET` with an offset from 0 to 0xfff")
      return nil
    }
    return index.map { PageOffset(page: $0, offset: offset) }
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
