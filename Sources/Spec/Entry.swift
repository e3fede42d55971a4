// A YAML document as this room sees it: words, lists and tables, each with its
// place. All words are plain text: `no` is the word "no" and `n` the word "n",
// never a truth value, as YAML 1.1 would have it.

import Source

/// A node of the document.
struct Entry {
  enum Content {
    case word(String)
    case list([Entry])
    case table([Field])
    /// Something that was refused and reported already; nothing more is said about it.
    case refused
  }

  let place: Place
  let content: Content
}

/// One line of a table. Keys are unique within it: `Document` sees to that.
struct Field {
  let key: Located<String>
  let value: Entry
}

/// What is wrong with the files, gathered while reading goes on.
struct Problems {
  private(set) var all: [Diagnostic] = []

  mutating func report(_ place: Place, _ message: String) {
    all.append(Diagnostic(.error, at: place, message))
  }

  mutating func report(_ diagnostic: Diagnostic) { all.append(diagnostic) }

  /// By place, those without a place first, equal ones once. Nil when there are none.
  var sorted: Diagnostics? {
    var known: Set<Diagnostic> = []
    let kept = all.enumerated().sorted { Self.order($0, $1) }.map(\.element).filter {
      known.insert($0).inserted
    }
    return Diagnostics(kept)
  }

  private typealias Numbered = (offset: Int, element: Diagnostic)

  private static func order(_ a: Numbered, _ b: Numbered) -> Bool {
    switch (a.element.place, b.element.place) {
    case (nil, nil): (a.element.message, a.offset) < (b.element.message, b.offset)
    case (nil, _): true
    case (_, nil): false
    case (let left?, let right?): (left, a.offset) < (right, b.offset)
    }
  }
}

extension Entry {
  /// How a message calls what stands here.
  var kind: String {
    switch content {
    case .word(let word): word.isEmpty ? "nothing" : "the word `\(word)`"
    case .list: "a list"
    case .table: "a table"
    case .refused: "something refused"
    }
  }

  /// Reports that something else was expected here.
  func refuse(_ expected: String, _ problems: inout Problems) {
    if case .refused = content { return }
    problems.report(place, "\(expected), but here stands \(kind)")
  }

  /// The word that stands here.
  func word(_ what: String, _ problems: inout Problems) -> Located<String>? {
    guard case .word(let word) = content, !word.isEmpty else {
      refuse("\(what) is a word", &problems)
      return nil
    }
    return Located(word, at: place)
  }

  /// The elements of the list that stands here.
  func list(_ what: String, _ problems: inout Problems) -> [Entry]? {
    guard case .list(let entries) = content else {
      refuse("\(what) is a list in brackets or with a dash per line", &problems)
      return nil
    }
    return entries
  }

  /// The word that stands here, as one of a closed set.
  func choice<Word: SpecWord>(_ what: String, _ problems: inout Problems) -> Located<Word>? {
    guard let word = word("\(what) (\(Word.words.joined(separator: ", ")))", &problems) else { return nil }
    guard let value = Word(rawValue: word.value) else {
      let accepted = Suggestion.sentence(for: word.value, among: Word.words)
      problems.report(place, "`\(word.value)` is no \(what); \(accepted)")
      return nil
    }
    return Located(value, at: place)
  }
}
