// What a scenario expects: a table per revision, or one for several.

import Source
import XenABI

enum ExpectWord: String, SpecWord {
  case events, stores, loads, fetches, io, rights, commits, sleeps, window, references, assertion, crash
  case fault, exceptions, unmodelled, accessed, pauses, locks
  case syncEvent = "sync-event"
}

extension ScenarioReader {
  static let all = "all"
  static let none = "none"
  static let unimplementedEvent = "unimplemented"
  static let singlestepEvent = "singlestep"

  mutating func readExpectations(_ entry: Entry) -> [Scenario.Expectation] {
    guard let table = Table(entry, "`expect`", &problems) else { return [] }
    return table.fields.flatMap { field in
      let names = readNames(field.key)
      guard let what = Table(field.value, "`\(field.key.value)`", keys: ExpectWord.words, &problems)
      else { return [Scenario.Expectation]() }
      return what.fields.compactMap { line in
        guard let word = ExpectWord(rawValue: line.key.value),
          let expected = readExpected(word, line.value)
        else { return nil }
        return Scenario.Expectation(revisions: names, expected, at: line.key.place)
      }
    }
  }

  /// `v5` or `merged, staging`; nil for all.
  private mutating func readNames(_ key: Located<String>) -> [String]? {
    let names = key.value.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    if names == [Self.all] { return nil }
    for name in names where !revisions.contains(name) {
      let accepted = Suggestion.sentence(for: name, among: revisions + [Self.all])
      problems.report(key.place, "`\(name)` is no revision; \(accepted)")
    }
    return names
  }

  private mutating func readExpected(_ word: ExpectWord, _ entry: Entry) -> Expected? {
    switch word {
    case .events: return list(entry, word) { $0.readEvent($1) }.map(Expected.events)
    case .stores: return list(entry, word) { $0.readPage($1) }.map(Expected.stores)
    case .loads: return list(entry, word) { $0.readPage($1) }.map(Expected.loads)
    case .fetches: return list(entry, word) { $0.readPage($1) }.map(Expected.fetches)
    case .io: return list(entry, word) { $0.readIO($1) }.map(Expected.io)
    case .rights: return list(entry, word) { $0.readNewRight($1) }.map(Expected.rights)
    case .window: return list(entry, word) { $0.readCode($1) }.map(Expected.windows)
    case .exceptions: return list(entry, word) { $0.readException($1) }.map(Expected.exceptions)
    case .commits: return readCount(entry, word).map(Expected.commits)
    case .sleeps: return readCount(entry, word).map(Expected.sleeps)
    case .pauses: return readCount(entry, word).map(Expected.pauses)
    case .locks: return readCount(entry, word).map(Expected.locks)
    case .syncEvent:
      let flag: Located<FlagWord>? = entry.choice("state of sync_event", &problems)
      return flag.map { .syncEvent(isSet: $0.value == .set) }
    case .accessed: return list(entry, word) { $0.readNewBits($1) }.map(Expected.accessed)
    case .references:
      let balance: Located<BalanceWord>? = entry.choice("state of the references", &problems)
      return balance.map { .references(areBalanced: $0.value == .balanced) }
    case .assertion: return readText(entry, word).map { .assertion($0) }
    case .crash: return readText(entry, word).map { .crash($0) }
    case .fault: return readText(entry, word).map { .fault($0) }
    case .unmodelled: return readText(entry, word).map { .unmodelled($0) }
    }
  }

  /// A list; a single word stands for a list of one, `none` for an empty one.
  private mutating func list<Value>(
    _ entry: Entry, _ word: ExpectWord, _ read: (inout Self, Entry) -> Value?
  ) -> [Value]? {
    if case .word(let text) = entry.content, !text.isEmpty {
      if text == Self.none { return [] }
      return read(&self, entry).map { [$0] }
    }
    guard let entries = entry.list("`\(word.rawValue)`", &problems) else { return nil }
    return entries.compactMap { read(&self, $0) }
  }

  private mutating func readException(_ entry: Entry) -> String? {
    let word: Located<ExceptionWord>? = entry.choice("exception", &problems)
    return word?.value.rawValue
  }

  private mutating func readPage(_ entry: Entry) -> Int? {
    entry.word("a page", &problems).flatMap { page($0) }
  }

  /// `data RW`, `page-tables RW` or `unimplemented`.
  private mutating func readEvent(_ entry: Entry) -> Expected.Event? {
    guard let word = entry.word("an event", &problems) else { return nil }
    if word.value == Self.unimplementedEvent { return .unimplemented }
    if word.value == Self.singlestepEvent { return .singlestep }
    guard let parts = pair(word, "a page and the flags, as in `\(pages[0]) RW`") else { return nil }
    let isPageTables = parts.0.value == PageWord.pageTables
    let page = isPageTables ? nil : self.page(parts.0)
    guard let flags = FlagsWord.value(parts.1.value) else {
      let accepted = Suggestion.sentence(for: parts.1.value, among: FlagsWord.words)
      problems.report(word.place, "`\(parts.1.value)` are no flags of an event; \(accepted)")
      return nil
    }
    guard isPageTables || page != nil else { return nil }
    return .access(page: page, flags: flags)
  }

  /// `data rw`.
  private mutating func readNewRight(_ entry: Entry) -> Expected.NewRight? {
    guard let word = entry.word("a new right", &problems),
      let parts = pair(word, "a page and its new right, as in `\(pages[0]) rw`")
    else { return nil }
    let page = page(parts.0)
    let value = right(Entry(place: word.place, content: .word(parts.1.value)))
    guard let page, let value else { return nil }
    return Expected.NewRight(page: page, right: value)
  }

  /// `data AD`.
  private mutating func readNewBits(_ entry: Entry) -> Expected.NewBits? {
    guard let word = entry.word("a page and its new bits", &problems),
      let parts = pair(word, "a page and the bits that are set, as in `\(pages[0]) AD`")
    else { return nil }
    let bits: Located<BitsWord>? = Entry(place: word.place, content: .word(parts.1.value)).choice(
      "set of bits", &problems)
    let page = page(parts.0)
    guard let page, let bits else { return nil }
    return Expected.NewBits(page: page, isDirty: bits.value == .accessedAndDirty)
  }

  private mutating func readIO(_ entry: Entry) -> Expected.IO? {
    let word: Located<Expected.IO>? = entry.choice("access to a device", &problems)
    return word?.value
  }

  private mutating func readCode(_ entry: Entry) -> X86Emul? {
    guard let word = entry.word("the end of a window", &problems) else { return nil }
    if let code = EmulWord.code(word.value) { return code }
    let accepted = Suggestion.sentence(for: word.value, among: EmulWord.words)
    problems.report(word.place, "`\(word.value)` is no end of a window; \(accepted)")
    return nil
  }

  private mutating func readCount(_ entry: Entry, _ key: ExpectWord) -> Int? {
    guard let word = entry.word("`\(key.rawValue)`", &problems) else { return nil }
    if word.value == "no" || word.value == Self.none { return 0 }
    if let value = NumberWord.value(word.value), (0...1000).contains(value) { return value }
    problems.report(word.place, "`\(key.rawValue)` is `\(word.value)`; write a number from 0 to 1000, or no")
    return nil
  }

  /// The outer nil for a mistake, the inner one for `none`.
  private mutating func readText(_ entry: Entry, _ key: ExpectWord) -> String?? {
    guard let word = entry.word("`\(key.rawValue)`", &problems) else { return nil }
    return .some(word.value == Self.none ? nil : word.value)
  }

  private mutating func pair(_ word: Located<String>, _ expected: String)
    -> (Located<String>, Located<String>)?
  {
    let parts = word.value.split(separator: " ").map(String.init)
    guard parts.count == 2 else {
      problems.report(word.place, "`\(word.value)` is not understood; write \(expected)")
      return nil
    }
    return (Located(parts[0], at: word.place), Located(parts[1], at: word.place))
  }
}
