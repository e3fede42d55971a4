// A hunk as it was, or as it will be.

import CText
import Patch
import Source

/// One side of a hunk as words.
struct HunkSide: Sendable {
  private let outline: Outline
  private let run: TokenRun
  private let isNew: Bool
  /// For each line: its number in the file, which line of the hunk it is, and where it stands.
  private let lines: [(number: Int, hunkLine: Int, line: HunkLine)]
  /// For each token the function that it is in, as far as the side shows it.
  private var owners: [String?] = []
  /// How many functions have ended before each token, and how many tokens stand on changed lines.
  private var ends: [Int] = [0]
  private var changed: [Int] = [0]
  /// Where each word stands.
  private var places: [String: [Int]] = [:]
  /// Arguments of more tokens are not shown: calls may be nested.
  private static let longest = 400
  /// What is shown of a variable behind a call.
  private static let mostUses = 8

  init(_ hunk: Hunk, _ path: String, isNew: Bool) {
    self.isNew = isNew
    let other: HunkLine.Kind = isNew ? .removed : .added
    let shown = hunk.lines.enumerated().filter { $0.element.kind != other }
    let start = isNew ? hunk.newStart : hunk.oldStart
    lines = shown.enumerated().map {
      (number: start + $0.offset, hunkLine: $0.element.offset, line: $0.element.element)
    }
    let fragment = Fragment(
      path: path, firstLine: max(start, 2),
      lines: lines.map {
        Line(String(decoding: $0.line.bytes, as: UTF8.self), at: $0.line.place, isAdded: false)
      })
    let tokens = Lexer.tokens(of: fragment, annotations: [])
    outline = Outline(tokens: tokens)
    run = TokenRun(tokens, fragment: 0)
    note(HunkSide.name(in: hunk.heading))
  }

  /// What is asked of each token, in one pass.
  private mutating func note(_ heading: String?) {
    var name = heading
    for index in tokens.indices {
      owners.append(name)
      let isEnd = tokens[index].column == 0 && tokens[index].isPunctuator("}")
      ends.append(ends[index] + (isEnd ? 1 : 0))
      changed.append(changed[index] + (lines[tokens[index].line].line.kind == .context ? 0 : 1))
      if let word = outline.word(index) { places[word, default: []].append(index) }
      if isEnd { name = nil }
      if isDeclared(index), let close = outline.partners[index + 1] {
        // A prototype ends at once.
        if close + 1 >= tokens.count || !tokens[close + 1].isPunctuator(";") { name = outline.word(index) }
      }
    }
  }

  /// A call that the side shows.
  struct Found: Sendable {
    let callee: String
    let caller: String?
    let arguments: [String]
    let line: Int
    let hunkLine: Int
    let place: Place
    let isOnChangedLine: Bool
    let use: String
  }

  private var tokens: [Token] { outline.tokens }

  /// A name with parentheses that is declared or defined here, and not called.
  private func isDeclared(_ position: Int) -> Bool {
    guard outline.isCall(position) else { return false }
    if tokens[position].column == 0 { return true }
    guard position > 0,
      let before = outline.word(position - 1) ?? (tokens[position - 1].isPunctuator("*") ? "*" : nil)
    else { return false }
    if before == "*" {
      return run.declarationStart(before: position) < position
        && tokens[run.declarationStart(before: position)].column == 0
    }
    return !["return", "else", "do", "case"].contains(before)
  }

  /// What stands before the first parenthesis.
  private static func name(in heading: String) -> String? {
    guard let parenthesis = heading.firstIndex(of: "(") else { return nil }
    return heading[..<parenthesis].split { !($0.isLetter || $0.isNumber || $0 == "_") }.last.map(String.init)
  }

  func calls(_ interest: Interest) -> [Found] {
    tokens.indices.compactMap { position in
      guard outline.isCall(position), let name = outline.word(position), interest.includes(name),
        !isDeclared(position)
      else { return nil }
      let line = lines[tokens[position].line]
      let place = Place(
        file: line.line.place.file, line: line.line.place.line,
        column: line.line.place.column + tokens[position].column)
      return Found(
        callee: name, caller: owners[position], arguments: arguments(ofCallAt: position),
        line: line.number, hunkLine: line.hunkLine, place: place, isOnChangedLine: line.line.kind != .context,
        use: use(ofCallAt: position))
    }
  }

  private func arguments(ofCallAt position: Int) -> [String] {
    guard let end = outline.partners[position + 1] else { return [] }
    let count = end - position
    if count <= HunkSide.longest { return outline.arguments(ofCallAt: position) ?? [] }
    let others = changed[end] - changed[position]
    return ["\(count) words" + (others == 0 ? "" : ", \(others) of them \(isNew ? "added" : "removed")")]
  }

  // MARK: The result

  /// What becomes of it, in words.
  private func use(ofCallAt position: Int) -> String {
    let before = position > 0 ? tokens[position - 1].text : ""
    guard let end = outline.partners[position + 1] else { return "not shown" }
    let next = end + 1 < tokens.count ? tokens[end + 1].text : ""
    if ["==", "!=", "<", ">", "<=", ">="].contains(next), end + 2 < tokens.count {
      return "compared: \(next) \(tokens[end + 2].text)"
    }
    switch before {
    case "=" where position > 1:
      return "to \(tokens[position - 2].text)" + later(tokens[position - 2].text, from: end)
    case "return": return "returned"
    case "!": return "tested for zero"
    case "&&", "||": return "tested"
    case "(" where position > 1 && ["if", "while", "unlikely", "likely"].contains(tokens[position - 2].text):
      return "tested"
    case "(" where position > 1 && tokens[position - 2].text == "switch": return "switched on"
    case ";", "{", "}", ")", "else", ":": return next == ";" ? "left" : "not told"
    default: return "not told"
    }
  }

  /// What the hunk shows of a variable afterwards, in the same function.
  private func later(_ name: String, from start: Int) -> String {
    var found: [String] = []
    let all = places[name] ?? []
    for position in all[(all.partitioningIndex { $0 > start })...] {
      if ends[position] > ends[start] || found.count == HunkSide.mostUses { break }
      if outline.isPunctuator("=", position + 1) { break }
      let next = position + 1 < tokens.count ? tokens[position + 1].text : ""
      let before = tokens[position - 1].text
      if ["==", "!="].contains(next), position + 2 < tokens.count {
        found.append("\(next) \(tokens[position + 2].text)")
      } else if before == "(", tokens[position - 2].text == "switch" {
        found.append("switch")
      } else if before == "return" {
        found.append(next == "?" ? "return, by ?:" : "return")
      } else if before == "(", tokens[position - 2].text == "if" {
        found.append("if")
      }
    }
    return found.isEmpty ? "" : ": " + found.joined(separator: ", ")
  }

  // MARK: Functions

  /// The names of parameters, as prototypes and definitions show them.
  var parameters: [String: [String]] {
    var found: [String: [String]] = [:]
    for position in tokens.indices where isDeclared(position) {
      guard let name = outline.word(position), let end = outline.partners[position + 1],
        end - position <= HunkSide.longest
      else { continue }
      let parts = tokens[(position + 2)..<max(end, position + 2)].split { $0.isPunctuator(",") }
      found[name] = parts.map { $0.last { outline.word(text: $0) != nil }?.text ?? "" }
    }
    return found
  }

  struct Returns {
    var constants: Set<String> = []
    var calls: Set<String> = []
  }

  /// What functions return where the side shows it: a name, or what a function returns.
  var returns: [String: Returns] {
    var found: [String: Returns] = [:]
    for position in tokens.indices where tokens[position].text == "return" && position + 2 < tokens.count {
      guard let word = outline.word(position + 1), let function = owners[position] else { continue }
      if outline.isCall(position + 1) {
        found[function, default: Returns()].calls.insert(word)
      } else if tokens[position + 2].isPunctuator(";"), word.contains(where: \.isUppercase) {
        found[function, default: Returns()].constants.insert(word)
      }
    }
    return found
  }
}

extension Outline {
  fileprivate func word(text token: Token) -> String? {
    switch token.kind {
    case .identifier: token.text
    case .refused: token.text.first.map { $0.isLetter || $0 == "_" } ?? false ? token.text : nil
    default: nil
    }
  }
}

extension [Int] {
  /// The first index behind which all numbers of a sorted list meet a condition that larger ones meet, too.
  fileprivate func partitioningIndex(_ isMet: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
