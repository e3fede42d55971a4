// Ways to switch checks on that only words tell: an initialiser, the switch's address, a macro, a copy of
// what it is a member of. None of them is followed: whether they do is not known.

import CText
import Source

struct HiddenOpenings {
  private let file: FileReading
  private let gate: String
  /// What has the switch as a member.
  private let holders: Set<String>

  init(_ file: FileReading, _ gate: String, _ holders: Set<String>) {
    (self.file, self.gate, self.holders) = (file, gate, holders)
  }

  private var outline: Outline { file.outline }

  var all: [CallTable.Opening] {
    let inBodies = outline.definitions.flatMap { definition in
      outline.words(in: definition.body).compactMap { position, word in
        reason(at: position, word, in: definition).map { opening(definition.name, $0, position) }
      }
    }
    let inMacros = outline.tokens.indices.filter { position in
      outline.tokens[position].kind == .directive
        && outline.tokens[position].words.dropFirst(2).contains(gate)
    }.map { opening("the macro \(outline.tokens[$0].words[1])", "it names the switch", $0) }
    return inBodies + inMacros
  }

  private func opening(_ function: String, _ why: String, _ position: Int) -> CallTable.Opening {
    let token = outline.tokens[position]
    return CallTable.Opening(
      kind: .untold(why), function: function,
      place: Place(file: file.source.path, line: token.line + 1, column: token.column + 1), calls: [])
  }

  private func reason(at position: Int, _ word: String, in definition: Outline.Definition) -> String? {
    if word == gate {
      if file.failure != nil, isAssigned(position) { return "it is not read" }
      if isOffset(position) { return "it may be written by its offset" }
      return isInitialised(position) || isAddressTaken(position) ? "the value is not told" : nil
    }
    if holders.contains(word), isOverwritten(position) {
      return "\(word), which has the switch in it, is written to as a whole"
    }
    return nil
  }

  private func isAssigned(_ position: Int) -> Bool {
    ["=", "|=", "&=", "^=", "++", "--"].contains { outline.isPunctuator($0, position + 1) }
  }

  /// `{ .gate = x }`.
  private func isInitialised(_ position: Int) -> Bool {
    outline.isPunctuator(".", position - 1) && outline.isPunctuator("=", position + 1)
      && (outline.isPunctuator("{", position - 2) || outline.isPunctuator(",", position - 2))
  }

  /// `offsetof(x, gate)`.
  private func isOffset(_ position: Int) -> Bool {
    guard outline.isPunctuator(",", position - 1), outline.isPunctuator(")", position + 1) else {
      return false
    }
    let open = outline.partners[..<position].lastIndex { $0 == position + 1 }
    return open.map { $0 > 0 && outline.word($0 - 1)?.hasSuffix("offsetof") ?? false } ?? false
  }

  private func isAddressTaken(_ position: Int) -> Bool {
    let start = start(of: position)
    guard start < position, outline.isPunctuator("&", start - 1) else { return false }
    // Behind a value it is an operator.
    return start < 2
      || outline.word(start - 2) == nil && !outline.isPunctuator(")", start - 2)
        && !outline.isPunctuator("]", start - 2)
  }

  /// Where `a->b.c` begins that ends here.
  private func start(of position: Int) -> Int {
    var start = position
    while start > 1, outline.isPunctuator(".", start - 1) || outline.isPunctuator("->", start - 1) {
      start -= 2
    }
    return start
  }

  /// `*x = y`, or the first argument of what fills memory with something else than zeros.
  private func isOverwritten(_ position: Int) -> Bool {
    let start = start(of: position)
    if outline.isPunctuator("=", position + 1) {
      return start > 0 && outline.isPunctuator("*", start - 1)
        && [";", "{", "}", ")"].contains { outline.isPunctuator($0, start - 2) }
    }
    guard outline.isPunctuator(",", position + 1) else { return false }
    var open = start - 1
    while outline.isPunctuator("&", open) || outline.isPunctuator("*", open) { open -= 1 }
    guard outline.isPunctuator("(", open), open > 0, let name = outline.word(open - 1) else { return false }
    let isFilled =
      name.hasSuffix("memset")
      && !(outline.tokens.indices.contains(position + 2)
        && outline.tokens[position + 2].text == "0")
    return isFilled
      || ["memcpy", "memmove", "copy_from_guest", "read_atomic"].contains { name.hasSuffix($0) }
  }
}

extension Outline {
  /// What stands before a member of this name: `x` of `x->name`.
  func holders(of name: String) -> Set<String> {
    Set(
      tokens.indices.filter { word($0) == name && $0 > 1 }.compactMap { position in
        guard isPunctuator("->", position - 1) || isPunctuator(".", position - 1) else { return nil }
        return word(position - 2)
      })
  }
}
