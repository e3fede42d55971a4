// Programs that differ from a text in one token, or in as little as C allows:
// made by rules over tokens, so that a change of the text changes them too.

struct Token {
  let text: String
  /// In the bytes of the text.
  let range: Range<Int>
}

/// A changed text.
struct Mutant {
  /// What was changed, for messages.
  let name: String
  let text: String
}

struct MutantMaker {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let body: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = MutantMaker.tokens(of: bytes)
    body = tokens.firstIndex { $0.text == "{" }!
  }

  var mutants: [Mutant] {
    tokens.indices.flatMap { replacements(at: $0) + conditions(at: $0) + removals(at: $0) }
  }

  private func changed(_ tokenRange: Range<Int>, to new: String, _ what: String) -> Mutant {
    let range =
      tokens[tokenRange.lowerBound].range.lowerBound..<tokens[tokenRange.upperBound - 1].range.upperBound
    let old = String(decoding: bytes[range], as: UTF8.self)
    let line = bytes[..<range.lowerBound].count { $0 == 10 } + 1
    let text = String(
      decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self)
    return Mutant(name: "line \(line): \(what) `\(old)` -> `\(new)`", text: text)
  }

  private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
}

// MARK: - One token for another

extension MutantMaker {
  private static let alternatives: [String: [String]] = [
    "==": ["!=", "<=", ">"], ">=": [">", "<", "==", "!=", "<="], "||": ["&&"], "|=": ["=", "&=", "^="],
    "&": ["|", "^", "&&"], "|": ["&", "^", "+"], "!": ["", "~"], "~": ["", "-"], "=": ["|=", "&=", "^="],
    "0": ["1"], "true": ["false"], "false": ["true"],
    "PFEC_write_access": ["PFEC_insn_fetch", "PFEC_page_present", "PFEC_user_mode"],
    "PFEC_insn_fetch": ["PFEC_write_access", "PFEC_user_mode"],
    "MEM_ACCESS_R": ["MEM_ACCESS_X", "MEM_ACCESS_W"], "MEM_ACCESS_W": ["MEM_ACCESS_R"],
    "MEM_ACCESS_X": ["MEM_ACCESS_W"], "MEM_ACCESS_GLA_VALID": ["MEM_ACCESS_FAULT_IN_GPT", "0"],
    "MEM_ACCESS_FAULT_WITH_GLA": ["MEM_ACCESS_FAULT_IN_GPT", "0"],
    "VM_EVENT_REASON_MEM_ACCESS": ["VM_EVENT_FLAG_EMULATE", "0"],
    "uint32_t": ["uint8_t", "uint16_t", "uint64_t", "int32_t"], "long": ["int", "short"],
    "bool": ["int", "uint8_t"], "gla": ["pfec", "gfn_x(gfn)"], "right": ["(uint8_t)right", "right & 7"],
  ]
  private static let freeRights = ["wx", "rwx", "rx2rw", "n2rwx", "default"].map { "XENMEM_access_\($0)" }

  private func replacements(at index: Int) -> [Mutant] {
    let token = text(index)
    if token.hasPrefix("XENMEM_access_"), text(index - 1) == "case" {
      return MutantMaker.freeRights.map { changed(index..<index + 1, to: $0, "label") }
    }
    guard let new = MutantMaker.alternatives[token], isReplaceable(index) else { return [] }
    return new.map { changed(index..<index + 1, to: $0, "token") }
  }

  private func isReplaceable(_ index: Int) -> Bool {
    switch text(index) {
    case "&": text(index - 1) != ","  // else it takes an address
    // An assignment, no initialiser.
    case "=": text(index + 1) != "{" && !text(index - 2).hasSuffix("_t") && text(index - 3) != "{"
    // A value, neither a parameter nor a member.
    case "gla": index > body && text(index - 1) != "."
    case "right": text(index - 2) == "switch"
    default: true
    }
  }
}

// MARK: - Conditions and statements

extension MutantMaker {
  /// What stands between the parentheses of an `if`.
  private func conditions(at index: Int) -> [Mutant] {
    guard text(index) == "if", let end = closing(index + 1) else { return [] }
    let range = index + 2..<end
    let old = String(
      decoding: bytes[tokens[range.lowerBound].range.lowerBound..<tokens[end - 1].range.upperBound],
      as: UTF8.self)
    return ["!(\(old))", "1", "0"].map { changed(range, to: $0, "condition") }
  }

  private func removals(at index: Int) -> [Mutant] {
    switch text(index) {
    case "break": return [changed(index..<index + 1, to: "", "removed")]
    case "return" where text(index + 2) == ";": return [changed(index..<index + 2, to: "", "removed")]
    case "case": return [changed(index..<index + 3, to: "", "removed")]
    case "denied" where ["|=", "="].contains(text(index + 1)) && text(index - 1) != "uint32_t":
      return [changed(index..<end(ofStatement: index), to: "", "removed")]
    case "req" where text(index + 1) == ".":
      return [changed(index..<end(ofStatement: index), to: "", "removed")]
    case "=" where text(index - 2) == "uint32_t": return [changed(index..<index + 2, to: "", "removed")]
    default: return []
    }
  }

  private func end(ofStatement index: Int) -> Int { tokens[index...].firstIndex { $0.text == ";" }! }

  private func closing(_ open: Int) -> Int? {
    var depth = 0
    for index in open..<tokens.count {
      if text(index) == "(" { depth += 1 }
      if text(index) == ")" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}

// MARK: - Tokens

extension MutantMaker {
  private static let pairs: Set<String> = ["==", "!=", ">=", "<=", "||", "&&", "|=", "&=", "->"]

  private static func tokens(of bytes: [UInt8]) -> [Token] {
    func isWord(_ byte: UInt8) -> Bool {
      Character(UnicodeScalar(byte)).isLetter || (48...57).contains(byte) || byte == 95
    }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var tokens: [Token] = []
    var start = 0
    while start < bytes.count {
      var end = start + 1
      if bytes[start] == 47 {  // a line comment
        while end < bytes.count, bytes[end] != 10 { end += 1 }
        start = end
        continue
      }
      if isWord(bytes[start]) {
        while end < bytes.count, isWord(bytes[end]) { end += 1 }
      } else if end < bytes.count, pairs.contains(text(start..<end + 1)) {
        end += 1
      }
      if !Character(UnicodeScalar(bytes[start])).isWhitespace {
        tokens.append(Token(text: text(start..<end), range: start..<end))
      }
      start = end
    }
    return tokens
  }
}
