// What a text declares outside of functions. A patch shows excerpts, so this goes
// by looks: an enumeration may lack its head, a function its beginning. It is
// used to find out whether an input gives a meaning of its own to a name that we
// would otherwise declare ourselves; it prefers to see one declaration too many.

import CText
import Source

/// A name that a text gives a meaning to.
package struct Declaration: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case macro, enumerator, type, function, prototype, object
    /// Of a `struct`, `union` or `enum`.
    case tag
  }

  package let kind: Kind
  package let name: String
  /// Of the name, as an index into the tokens.
  package let token: Int
  /// All of it that is visible.
  package let extent: ClosedRange<Int>
}

/// Walks over the tokens of one fragment.
package struct DeclarationScan {
  private let run: TokenRun
  private let heading: String
  /// For each closing bracket the index of the one that opens it.
  private let openers: [Int: Int]
  /// End of the enumeration without a visible head that was looked at last.
  private var enumerationEnd = -1
  private(set) var found: [Declaration] = []
  /// Of the brackets around the current token, as far as they are visible.
  private var open: [Bracket] = []
  /// Tokens before this one may stand in brackets that open before the fragment.
  private var firstOutside = 0

  private struct Bracket {
    enum Kind { case enumeration, members, value, other }
    let kind: Kind
    let start: Int
  }

  package static func declarations(_ run: TokenRun, in fragment: Fragment) -> [Declaration] {
    var scan = DeclarationScan(run: run, heading: fragment.heading)
    scan.walk()
    return scan.found
  }

  private init(run: TokenRun, heading: String) {
    self.run = run
    self.heading = heading
    openers = Dictionary(
      run.partners.enumerated().compactMap { open, close in close.map { ($0, open) } },
      uniquingKeysWith: { first, _ in first })
    let unopened = run.tokens.indices.last { [openers] index in
      run.tokens[index].isPunctuator(")") && openers[index] == nil
    }
    firstOutside = (unopened ?? -1) + 1
  }

  private var tokens: [Token] { run.tokens }

  private mutating func walk() {
    readHeading()
    var index = 0
    while index < tokens.count { index = step(index) }
  }

  /// - Returns: the index of the next token to look at.
  private mutating func step(_ index: Int) -> Int {
    switch tokens[index].kind {
    case .directive:
      readDirective(index)
    case .punctuator:
      switch tokens[index].text {
      case "(", "[": open.append(Bracket(kind: .other, start: index))
      case "{":
        if let behind = readFunction(at: index) { return behind }
        open.append(Bracket(kind: kind(ofBraceAt: index), start: index))
      case ")", "]", "}": _ = open.popLast()
      default: break
      }
    case .identifier: readName(index)
    // `%:define` and `??=define` are directives to a compiler.
    case .refused where index + 2 < tokens.count:
      if ["define", "undef"].contains(tokens[index + 1].text) { add(.macro, index + 2, index...(index + 2)) }
    default: break
    }
    return index + 1
  }

  private mutating func add(_ kind: Declaration.Kind, _ token: Int, _ extent: ClosedRange<Int>) {
    found.append(Declaration(kind: kind, name: tokens[token].text, token: token, extent: extent))
  }

  // MARK: Preprocessor lines

  /// `#define` and `#undef`, however they are spelled.
  private mutating func readDirective(_ index: Int) {
    let words = tokens[index].words
    guard words.count > 1, ["define", "undef"].contains(words[0]) else { return }
    found.append(Declaration(kind: .macro, name: words[1], token: index, extent: index...index))
  }

  // MARK: Functions

  /// A hunk that begins in the middle of a function.
  private mutating func readHeading() {
    guard let parenthesis = heading.firstIndex(of: "(") else { return }
    let name = heading[..<parenthesis].split { !($0.isLetter || $0.isNumber || $0 == "_") }.last
    let end = tokens.firstIndex { $0.isPunctuator("}") && $0.column == 0 } ?? tokens.count - 1
    guard let name, !tokens.isEmpty, end >= 0 else { return }
    found.append(Declaration(kind: .function, name: String(name), token: 0, extent: 0...max(end, 0)))
  }

  /// A body, with the name that stands before its parameters.
  /// - Returns: the index behind it.
  private mutating func readFunction(at brace: Int) -> Int? {
    guard brace > 0, tokens[brace - 1].isPunctuator(")") else { return nil }
    let end = run.partners[brace] ?? tokens.count - 1
    if let parenthesis = openers[brace - 1], parenthesis > 0,
      tokens[parenthesis - 1].isName
    {
      add(.function, parenthesis - 1, run.declarationStart(before: parenthesis - 1)...end)
    }
    for inner in brace..<end where tokens[inner].kind == .directive { readDirective(inner) }
    return end + 1
  }

  // MARK: Names

  private func kind(ofBraceAt index: Int) -> Bracket.Kind {
    guard index > 0 else { return .other }
    if tokens[index - 1].isPunctuator("=") { return .value }
    for back in [index - 1, index - 2] where back >= 0 {
      switch tokens[back].text {
      case "enum": return .enumeration
      case "struct", "union": return .members
      default: break
      }
    }
    return open.last.map { $0.kind == .value ? .value : .other } ?? .other
  }

  private mutating func readName(_ index: Int) {
    let token = tokens[index]
    if ["struct", "union", "enum"].contains(token.text), index + 2 < tokens.count,
      tokens[index + 1].kind == .identifier, run.isPunctuator("{", at: index + 2)
    {
      return add(.tag, index + 1, index...(run.partners[index + 2] ?? tokens.count - 1))
    }
    if token.text == "typedef" { return readType(index) }
    let (isFirst, before) = (index == 0, index > 0 ? tokens[index - 1] : nil)
    let next = index + 1 < tokens.count ? tokens[index + 1].text : nil
    if isInEnumeration(index), isFirst || ["{", ","].contains(before!.text) || before!.kind == .directive,
      next.map({ [",", "=", "}"].contains($0) }) ?? true
    {
      return add(.enumerator, index, enumerationExtent(index))
    }
    guard open.allSatisfy({ $0.kind == .other && tokens[$0.start].isPunctuator("{") }),
      index >= firstOutside
    else { return }
    let start = run.declarationStart(before: index)
    guard start < index, let next else { return }
    if next == "(", let close = run.partners[index + 1], run.isPunctuator(";", at: close + 1) {
      add(.prototype, index, start...(close + 1))
    } else if ["=", ";", "[", ",", ":"].contains(next), !Self.references.contains(tokens[start].text) {
      add(.object, index, start...index)
    }
  }

  /// Visibly, or as far as can be told.
  private func isInEnumeration(_ index: Int) -> Bool {
    open.last.map { $0.kind == .enumeration } ?? (index >= firstOutside)
  }

  private mutating func enumerationExtent(_ index: Int) -> ClosedRange<Int> {
    if let start = open.last?.start { return start...(run.partners[start] ?? tokens.count - 1) }
    if index > enumerationEnd {
      enumerationEnd =
        tokens[index...].firstIndex { $0.isPunctuator("}") || $0.isPunctuator(";") } ?? tokens.count - 1
    }
    return 0...enumerationEnd
  }

  /// `typedef ... name, name;`
  private mutating func readType(_ index: Int) {
    var (names, last, depth) = ([Int](), index, 0)
    for end in tokens.indices.dropFirst(index + 1) {
      switch tokens[end].text {
      case "{", "(", "[": depth += 1
      case "}", ")", "]": depth -= 1
      case "," where depth == 0: names.append(last)
      case ";" where depth <= 0:
        for name in names + [last] where name > index { add(.type, name, index...end) }
        return
      default: if depth == 0, tokens[end].kind == .identifier { last = end }
      }
    }
  }

  /// Words that begin what only uses names.
  private static let references: Set<String> = ["return", "goto", "else", "case", "sizeof", "typeof"]
}
