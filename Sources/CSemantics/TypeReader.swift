// clang's JSON names types in C's notation: `const pt_t *const *`, `int (*)[3]`,
// `struct (unnamed struct at input.c:4:24)`. This reads that notation back.

import Source

struct TypeReader {
  /// Typedefs, and structs, unions and enumerations as `struct s`. Anonymous
  /// ones go by where they stand: `@input.c:4:24`.
  private var named: [String: CType] = [
    "bool": .bool,
    "__int128_t": .integer(width: 128, signed: true), "__uint128_t": .integer(width: 128, signed: false),
  ]
  private var read: [String: CType] = [:]
  private(set) var types = CTypes()
  /// Of a file with includes: where what is not declared here comes from.
  var unit: UnitTypes?
  /// What names meant in the files before.
  private var former: [String: CType] = [:]

  // MARK: Declarations

  /// Another file comes next: its names are its own. A structure that is laid out as in the files
  /// before is the same one.
  mutating func begin(_ file: UnitTypes) {
    former.merge(named) { _, last in last }
    (named, read, unit) = (TypeReader().named, [:], file)
    declare("bool", as: .bool)
  }

  /// Gives a name to a type. A name with two meanings has none: scopes are not
  /// followed.
  mutating func declare(_ name: String, as type: CType) {
    let isAmbiguous = named[name].map { $0 != type } ?? false
    named[name] = isAmbiguous ? .unknown("\(name), which is declared twice") : type
    read.removeAll(keepingCapacity: true)
  }

  /// Announces a struct or union, so that its members can point to it.
  /// - Parameter isDefinition: its members are about to be known.
  /// - Returns: its index.
  mutating func announceRecord(_ name: String, isUnion: Bool, isDefinition: Bool) -> Int {
    if case .record(let index) = named[name],
      !isDefinition || types.records[index].obstacle == CRecord.incomplete
    {
      return index
    }
    if named[name] == nil, case .record(let index) = former[name],
      !isDefinition || types.records[index].obstacle == CRecord.incomplete
    {
      declare(name, as: .record(index))
      return index
    }
    types.records.append(
      CRecord(tag: name, isUnion: isUnion, fields: [], size: 0, alignment: 1, obstacle: CRecord.incomplete))
    declare(name, as: .record(types.records.count - 1))
    return types.records.count - 1
  }

  mutating func completeRecord(_ index: Int, fields: [DeclaredField]) {
    let announced = types.records[index]
    types.records[index] = types.record(tag: announced.tag, isUnion: announced.isUnion, fields: fields)
  }

  // MARK: Notation

  mutating func type(_ type: SyntaxType?) -> CType {
    guard let type else { return .unknown("that clang does not name") }
    let written = self.type(type.written)
    if case .unknown = written, !type.desugared.isEmpty { return self.type(type.desugared) }
    return written
  }

  mutating func type(_ text: String) -> CType {
    if let known = read[text] { return known }
    var scanner = Notation(text)
    var base = scanner.base(named)
    if base == nil, let missing = scanner.missing, find(missing) {
      scanner = Notation(text)
      base = scanner.base(named)
    }
    let result = base.map { scanner.declarator($0) } ?? .unknown(text)
    read[text] = result
    return result
  }

  // MARK: Files with includes

  /// Looks a name up in what clang said of the file.
  /// - Returns: whether it is declared now.
  private mutating func find(_ name: String) -> Bool {
    guard unit != nil, named[name] == nil else { return false }
    if name.hasPrefix("enum ") {
      declare(name, as: .integer(width: 32, signed: false))
    } else if let layout = unit!.layouts.layout(of: name) {
      declare(layout, as: name)
    } else if name.hasPrefix("struct ") || name.hasPrefix("union ") {
      _ = announceRecord(name, isUnion: name.hasPrefix("union "), isDefinition: false)
    } else if let meaning = unit!.typedefs[name], meaning != name {
      let type = type(meaning)
      if case .unknown = type { return false }
      declare(name, as: type)
    } else if let held = unit!.held(name) {
      if held.members.isEmpty {
        // clang names no other type for it: an enumeration.
        guard held.size == 4 else { return false }
        declare(name, as: .integer(width: 32, signed: false))
      } else {
        declare(held, as: name)
      }
    } else {
      unit!.missing.insert(name)
      return false
    }
    return true
  }

  private mutating func declare(_ layout: RecordLayout, as name: String) {
    let isUnion = name.hasPrefix("union ") || layout.name.hasPrefix("union ")
    let record = CRecord(layout, tag: name, isUnion: isUnion)
    if case .record(let index) = former[name], types.records[index] == record {
      return declare(name, as: .record(index))
    }
    let index = announceRecord(name, isUnion: isUnion, isDefinition: true)
    types.records[index] = record
  }

  /// A member by its name, of a record that clang laid out; an anonymous one by
  /// its type.
  func member(_ name: String, of record: Int, type: SyntaxType?) -> Int? {
    types.records[record].fields.firstIndex { field in
      guard name.isEmpty else { return field.name == name }
      guard field.name.isEmpty, case .unknown(let text) = field.type else { return false }
      return RecordLayouts.key(text) == RecordLayouts.key(type?.written ?? "")
    }
  }
}

/// A scanner over one type in C's notation.
private struct Notation {
  private let text: String
  private var words: ArraySlice<String>
  /// The name that nobody knows, when there is no base.
  private(set) var missing: String?

  init(_ text: String) {
    self.text = text
    words = Notation.split(text)[...]
  }

  /// Words, and each other character by itself; the places of anonymous types
  /// as `@file:line:column`.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var rest = Substring(text)
    while let character = rest.first {
      if character == " " {
        rest.removeFirst()
      } else if character.isLetter || character.isNumber || character == "_" {
        var word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        if word == "typeof" { word = rest[..<endOfOperand(rest)] }
        words.append(String(word))
        rest.removeFirst(word.count)
      } else if let place = anonymous(rest) {
        words.append(place.key)
        rest = place.rest
      } else {
        words.append(String(rest.removeFirst()))
      }
    }
    return words
  }

  /// `typeof (((struct s *)0)->m)` is one word.
  private static func endOfOperand(_ text: Substring) -> Substring.Index {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 { return text.index(after: index) }
      }
    }
    return text.endIndex
  }

  /// `(unnamed struct at input.c:4:24)`.
  private static func anonymous(_ text: Substring) -> (key: String, rest: Substring)? {
    guard text.hasPrefix("(unnamed ") || text.hasPrefix("(anonymous "), let end = text.firstIndex(of: ")")
    else {
      return nil
    }
    let name = String(text[...end])
    let key = RecordLayouts.key(name)
    return key == name ? nil : (key, text[text.index(after: end)...])
  }

  /// The words before any star or bracket.
  mutating func base(_ named: [String: CType]) -> CType? {
    var builtin: [String] = []
    while let word = words.first {
      switch word {
      case "const", "volatile", "restrict": break
      case "unsigned", "signed", "int", "long", "short", "char", "__int128", "_Bool", "void":
        builtin.append(word)
      case _ where builtin.isEmpty && ["struct", "union", "enum"].contains(word):
        words.removeFirst()
        return tagged(word, named)
      // Whose operand it is nobody says; where the type itself matters clang resolves it.
      case _ where builtin.isEmpty && word.hasPrefix("typeof"):
        words.removeFirst()
        skipQualifiers()
        return .unknown(word)
      case _ where builtin.isEmpty:
        guard let type = named[word] else {
          missing = word
          return nil
        }
        words.removeFirst()
        skipQualifiers()
        return type
      default: return Notation.builtin(builtin)
      }
      words.removeFirst()
    }
    return Notation.builtin(builtin)
  }

  private mutating func tagged(_ kind: String, _ named: [String: CType]) -> CType? {
    // `s::(unnamed at ...)`: what stands before the colons does not matter.
    if let place = words.firstIndex(where: { $0.hasPrefix("@") }) {
      let key = words[place]
      words = words[(place + 1)...]
      skipQualifiers()
      missing = key
      return named[key]
    }
    guard let name = words.popFirst() else { return nil }
    skipQualifiers()
    missing = "\(kind) \(name)"
    return named["\(kind) \(name)"]
  }

  private mutating func skipQualifiers() {
    while let word = words.first, ["const", "volatile", "restrict"].contains(word) { words.removeFirst() }
  }

  private static func builtin(_ words: [String]) -> CType? {
    guard !words.isEmpty else { return nil }
    if words == ["void"] { return .void }
    if words == ["_Bool"] { return .bool }
    let widths = ["char": 8, "short": 16, "long": 64, "__int128": 128]
    let width = words.compactMap { widths[$0] }.first ?? 32
    return .integer(width: width, signed: !words.contains("unsigned"))
  }

  /// Stars, brackets and parentheses behind a base.
  mutating func declarator(_ base: CType) -> CType {
    var type = base
    while words.first == "*" {
      words.removeFirst()
      skipQualifiers()
      type = .pointer(type)
    }
    guard words.first == "(", words.dropFirst().first == "*", let close = closing() else {
      return suffixes(type)
    }
    var inner = self
    inner.words = words[(words.startIndex + 1)..<close]
    words = words[(close + 1)...]
    return inner.declarator(suffixes(type))
  }

  private mutating func suffixes(_ type: CType) -> CType {
    switch words.first {
    case "[":
      words.removeFirst()
      guard let word = words.popFirst(), let count = Int(word), words.popFirst() == "]" else {
        return .unknown(text)
      }
      return .array(suffixes(type), count: count)
    case "(": return .function
    case nil: return type
    default: return .unknown(text)
    }
  }

  private func closing() -> Int? {
    var depth = 0
    for index in words.indices {
      if words[index] == "(" { depth += 1 }
      if words[index] == ")" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}
