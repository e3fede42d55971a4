// Finds the function definitions of a C file in one pass over its tokens, without
// a compiler, so that a name can be found before anybody knows how the file is
// compiled. A name is defined where it stands outside all braces, followed by a
// parameter list and `{`. Where `#if` leaves a brace open in two branches, it
// counts once.

import CText

/// What one pass finds.
struct FunctionScan {
  private var names: [Token] = []
  private var braces = 0
  private var parentheses = 0
  /// What was open at each `#if` around this point.
  private var conditions: [(braces: Int, parentheses: Int)] = []
  private var declaration = Declaration()

  /// What was seen since the last declaration ended.
  private struct Declaration {
    /// The name before the last parameter list, if that may be a function.
    var name: Token?
    /// The parameter list is closed, and nothing but annotations came after it.
    var isClosed = false
    /// The last word, while nothing came after it.
    var word: Token?
    /// It stands directly behind a closing parenthesis.
    var isWordBehindParenthesis = false
    var isAfterParenthesis = false
    var isAfterTag = false
    /// It has an initialiser, so it is no function.
    var isValue = false
  }

  /// The names of the functions that a file defines, in its order.
  static func names(definedIn text: [UInt8]) -> [Token] {
    var scan = FunctionScan()
    for token in Lexer.tokens(ofFile: text) { scan.step(token) }
    return scan.names
  }

  private mutating func step(_ token: Token) {
    switch token.kind {
    case .directive: readDirective(token.text)
    case .identifier: readWord(token)
    case .refused where token.text.isEmpty: break
    // What clang must not see of strangers may stand in a tree.
    case .refused where token.text.first!.isLetter || token.text.hasPrefix("_"): readWord(token)
    case .punctuator, .number, .literal, .refused: readOther(token.text)
    }
  }

  private mutating func readDirective(_ name: String) {
    switch name {
    case "#if", "#ifdef", "#ifndef": conditions.append((braces, parentheses))
    case "#else", "#elif": conditions.last.map { (braces, parentheses) = $0 }
    case "#endif": _ = conditions.popLast()
    default: break
    }
  }

  private mutating func readWord(_ token: Token) {
    guard braces == 0, parentheses == 0 else { return }
    let isTag = ["struct", "union", "enum"].contains(token.text)
    declaration.word = declaration.isAfterTag || isTag ? nil : token
    declaration.isWordBehindParenthesis = declaration.isAfterParenthesis
    declaration.isAfterParenthesis = false
    declaration.isAfterTag = isTag
  }

  private mutating func readOther(_ text: String) {
    let isOutside = braces == 0 && parentheses == 0
    switch text {
    case "(":
      if isOutside { openParameters() }
      parentheses += 1
    case ")":
      parentheses = max(0, parentheses - 1)
      if braces == 0, parentheses == 0 { declaration.isClosed = true }
    case "{":
      if isOutside { openBody() }
      braces += 1
    case "}":
      braces = max(0, braces - 1)
      if braces == 0 { endDeclaration() }
    case ";" where braces == 0: endDeclaration()
    case "=" where isOutside: declaration.isValue = true
    default: break
    }
    declaration.word = nil
    declaration.isAfterTag = false
    declaration.isAfterParenthesis = text == ")"
  }

  private mutating func endDeclaration() {
    parentheses = 0
    declaration = Declaration()
  }

  /// Of two parameter lists the first is the function's and the second an
  /// annotation's, unless the first belongs to something that stands in front.
  private mutating func openParameters() {
    guard let word = declaration.word, !Self.inFront.contains(word.text) else { return }
    if declaration.name != nil, declaration.isClosed, declaration.isWordBehindParenthesis { return }
    declaration.name = word
    declaration.isClosed = false
  }

  private mutating func openBody() {
    if let name = declaration.name, declaration.isClosed, !declaration.isValue { names.append(name) }
    declaration = Declaration()
  }

  /// Words with parentheses that stand in front of a function's name.
  private static let inFront: Set<String> = [
    "__attribute__", "__attribute", "typeof", "__typeof__", "asm", "__asm__", "_Alignas", "_Static_assert",
  ]
}
