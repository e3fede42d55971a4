// One function in the text of a file, its tokens and statements: enough of C to say where to change it.

/// Some tokens in a row, and which occurrence of them is meant.
struct CKey {
  let tokens: [String]
  let number: Int
  let text: String

  /// `TOKENS #NUMBER`; the first one without a number.
  init(_ text: String) throws {
    let parts = text.split(separator: " #", maxSplits: 1).map(String.init)
    self.text = text
    tokens = CText.tokens(of: Array((parts.first ?? "").utf8)[...]).map(\.text)
    number = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
  }
}

/// A token and where it is in the text, in bytes.
private struct CText {
  let text: String
  let range: Range<Int>

  /// Words, and signs one by one; comments, strings and preprocessor lines are passed over.
  static func tokens(of bytes: ArraySlice<UInt8>) -> [CText] {
    var found: [CText] = []
    var at = bytes.startIndex
    var isLineStart = true
    func next(_ offset: Int = 1) -> UInt8? { at + offset < bytes.endIndex ? bytes[at + offset] : nil }
    func skip(to end: (Int) -> Bool) { while at < bytes.endIndex, !end(at) { at += 1 } }
    func isWord(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "_") || (48...57).contains(byte) || (65...90).contains(byte)
        || (97...122).contains(byte)
    }
    while at < bytes.endIndex {
      let (start, byte) = (at, bytes[at])
      switch byte {
      case UInt8(ascii: "\n"): (isLineStart, at) = (true, at + 1)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "/") where next() == UInt8(ascii: "*"):
        at += 2
        skip { bytes[$0] == UInt8(ascii: "/") && bytes[$0 - 1] == UInt8(ascii: "*") && $0 > start + 2 }
        at += 1
      case UInt8(ascii: "/") where next() == UInt8(ascii: "/"): skip { bytes[$0] == UInt8(ascii: "\n") }
      case UInt8(ascii: "#") where isLineStart:
        skip { bytes[$0] == UInt8(ascii: "\n") && bytes[$0 - 1] != UInt8(ascii: "\\") }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        at += 1
        skip {
          bytes[$0] == byte && (bytes[$0 - 1] != UInt8(ascii: "\\") || bytes[$0 - 2] == UInt8(ascii: "\\"))
        }
        at += 1
        found.append(
          CText(
            text: String(decoding: bytes[start..<min(at, bytes.endIndex)], as: UTF8.self), range: start..<at))
      default:
        isLineStart = false
        if isWord(byte) { skip { !isWord(bytes[$0]) } } else { at += 1 }
        found.append(CText(text: String(decoding: bytes[start..<at], as: UTF8.self), range: start..<at))
      }
    }
    return found
  }
}

/// A function's definition in a file.
struct CFunctionText {
  private(set) var file: String
  private let name: String
  private var bytes: [UInt8]
  private var tokens: [CText] = []
  /// Of the first token of its definition; of its body's brackets.
  private var start = 0
  private var body = 0..<0
  /// Statements, as places in `tokens`, outer ones first; whether they stand in a block.
  private var statements: [(tokens: Range<Int>, isInBlock: Bool)] = []

  /// - Returns: nil when the file does not define it.
  init?(_ name: String, in file: String) {
    (self.name, self.file) = (name, file)
    bytes = Array(file.utf8)
    guard scan() else { return nil }
  }

  private mutating func scan() -> Bool {
    tokens = CText.tokens(of: bytes[...])
    var depth = 0
    var lastEnd = 0
    for (index, token) in tokens.enumerated() {
      switch token.text {
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == 0 { lastEnd = index + 1 }
      case ";" where depth == 0: lastEnd = index + 1
      case name where depth == 0 && index + 1 < tokens.count && tokens[index + 1].text == "(":
        let close = partner(index + 1)
        guard close + 1 < tokens.count, tokens[close + 1].text == "{" else { continue }
        (start, body) = (lastEnd, close + 1..<partner(close + 1) + 1)
        statements = []
        var at = body.lowerBound
        statement(&at, isInBlock: true)
        return true
      default: break
      }
    }
    return false
  }

  /// The bracket that closes one.
  private func partner(_ open: Int) -> Int {
    var depth = 0
    for index in open..<tokens.count {
      if "([{".contains(tokens[index].text) { depth += 1 }
      if ")]}".contains(tokens[index].text) { depth -= 1 }
      if depth == 0 { return index }
    }
    return tokens.count - 1
  }

  // MARK: Statements

  private mutating func statement(_ at: inout Int, isInBlock: Bool) {
    let (index, begin) = (statements.count, at)
    statements.append((begin..<begin, isInBlock))
    switch tokens[at].text {
    case "{":
      let end = partner(at)
      at += 1
      while at < end {
        skipLabels(&at)
        if at < end { statement(&at, isInBlock: true) }
      }
      at = end + 1
    case "if", "while", "for", "switch":
      at = partner(at + 1) + 1
      statement(&at, isInBlock: false)
      if tokens[begin].text == "if", at < tokens.count, tokens[at].text == "else" {
        at += 1
        statement(&at, isInBlock: false)
      }
    case "do":
      at += 1
      statement(&at, isInBlock: false)
      at = partner(at + 1) + 2
    default:
      while tokens[at].text != ";" { at = "([{".contains(tokens[at].text) ? partner(at) + 1 : at + 1 }
      at += 1
    }
    statements[index].tokens = begin..<at
  }

  private func skipLabels(_ at: inout Int) {
    while at + 1 < tokens.count {
      if tokens[at].text == "case" {
        while tokens[at].text != ":" { at += 1 }
        at += 1
      } else if tokens[at + 1].text == ":" {
        at += 2
      } else {
        return
      }
    }
  }

  // MARK: Places

  private func find(_ key: CKey) throws -> Range<Int> {
    let words = key.tokens
    let places = body.filter { place in
      !words.isEmpty && place + words.count <= body.upperBound
        && words.indices.allSatisfy { tokens[place + $0].text == words[$0] }
    }
    guard key.number <= places.count else { throw DoesNotFit("in \(name): no \(key.text)") }
    return places[key.number - 1]..<places[key.number - 1] + words.count
  }

  private func statement(with key: CKey) throws -> (tokens: Range<Int>, isInBlock: Bool) {
    let place = try find(key).lowerBound
    return statements.last { $0.tokens.contains(place) }!
  }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  private mutating func put(_ text: String, at range: Range<Int>) {
    bytes.replaceSubrange(range, with: Array(text.utf8))
    file = String(decoding: bytes, as: UTF8.self)
    _ = scan()
  }

  // MARK: Changes

  mutating func replaceTokens(_ key: CKey, with text: String) throws { put(text, at: bytes(try find(key))) }

  mutating func replace(_ key: CKey, with text: String) throws {
    let found = try statement(with: key)
    put(text.isEmpty && !found.isInBlock ? ";" : text, at: bytes(found.tokens))
  }

  mutating func insert(_ text: String, before key: CKey) throws {
    let place = bytes(try statement(with: key).tokens).lowerBound
    put(text + "\n", at: place..<place)
  }

  mutating func move(_ key: CKey, before other: CKey) throws {
    let range = bytes(try statement(with: key).tokens)
    let text = String(decoding: bytes[range], as: UTF8.self)
    let target = bytes(try statement(with: other).tokens).lowerBound
    guard target < range.lowerBound else { throw DoesNotFit("in \(name): \(key.text) stands before it") }
    guard !bytes[target..<range.lowerBound].allSatisfy({ $0 == 32 || $0 == 10 }) else {
      throw DoesNotFit("in \(name): \(key.text) stands there")
    }
    put("", at: range)
    put(text + "\n", at: target..<target)
  }

  mutating func rename(_ old: String, to new: String) throws {
    let all = tokens[start..<body.upperBound].filter { $0.text == old }
    guard !all.isEmpty else { throw DoesNotFit("in \(name): no \(old)") }
    for token in all.reversed() { bytes.replaceSubrange(token.range, with: Array(new.utf8)) }
    file = String(decoding: bytes, as: UTF8.self)
    _ = scan()
  }

  mutating func insertAbove(_ text: String) throws {
    let place = tokens[start].range.lowerBound
    put(text + "\n\n", at: place..<place)
  }
}
