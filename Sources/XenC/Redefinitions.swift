// Names that the function takes from our prelude and that the input gives a
// meaning of its own: a macro before the function, a hunk of the header that
// numbers the rights, another body of a callee that we take by contract. Ours
// would be another program than the one that was handed in.

import BitVectors
import CSemantics
import CText
import Source

/// A name of which the input says itself what it is.
struct Redefinition {
  let name: String
  let kind: Declaration.Kind
  let place: Place
  /// Why it cannot be used as it is there, where that is not plain from its kind.
  var reason: String?
  /// The input takes it away.
  var isRemoved = false

  var stop: Stop {
    let what =
      switch kind {
      case .macro: "the macro \(name)"
      case .enumerator: "the enumerator \(name)"
      case .type, .tag: "the type \(name)"
      case .function: "the function \(name)"
      case .prototype: "another \(name)"
      case .object: "\(name)"
      }
    let does = isRemoved ? "takes away" : "defines or changes"
    let why = reason.map { " (\($0))" } ?? ""
    let todo =
      kind != .macro || PreludeNames.all.ordinary.contains(name)
      ? "while it is known here only as Xen has it; if it is Xen's own, leave it out, or name a tree with --tree"
      : "in a way that is not read; write out what it stands for, or name a tree with --tree"
    return Stop("\(what), which the input \(does) itself\(why), \(todo)", at: place)
  }
}

/// What the input says itself of names.
struct Redefinitions {
  /// A text, with what it declares.
  private struct Part {
    let fragment: Fragment
    let run: TokenRun
    let declarations: [Declaration]
    /// Of types of which the head is visible.
    let members: [Member]

    init(_ run: TokenRun, _ fragment: Fragment) {
      (self.fragment, self.run) = (fragment, run)
      declarations = DeclarationScan.declarations(run, in: fragment)
      members = declarations.filter { $0.kind == .tag }.flatMap { Member.all(in: run.tokens[$0.extent]) }
    }

    func place(of declaration: Declaration) -> Place {
      place(of: run.tokens.isEmpty ? nil : run.tokens[declaration.token])
    }

    func place(of token: Token?) -> Place {
      let line = fragment.lines[token?.line ?? 0].place
      return Place(file: line.file, line: line.line, column: line.column + (token?.column ?? 0))
    }
  }

  private let after: [Part]
  private let before: [Part]
  private let path: String

  /// - Parameters:
  ///   - texts: everything that arrived, also what is cut off.
  ///   - removed: the same before a patch, its lines taken for changed that it takes away.
  ///   - path: of the file of the function.
  init(_ texts: [(TokenRun, Fragment)], removed: [(TokenRun, Fragment)], around path: String) {
    after = texts.map { Part($0, $1) }
    before = removed.map { Part($0, $1) }
    self.path = path
  }

  /// The first name among those used that has not the prelude's meaning any more, macros of the input's aside.
  /// - Parameters:
  ///   - meant: identifiers of the function, of what of the input it executes, and what these stand for.
  ///   - members: those of them that stand behind a `.` or `->`.
  ///   - executed: functions and tables of the input that are taken as they are there.
  func first(
    among meant: Set<String>, members: Set<String>, executing executed: Set<String>
  ) -> Redefinition? {
    for part in after where SourcePath(part.fragment.path).isBuilt(with: SourcePath(path)) {
      let found = part.declarations.first { declaration in
        meant.contains(declaration.name) && !executed.contains(declaration.name) && declaration.kind != .macro
          && isOther(declaration, members, part.run, part.fragment)
      }
      if let found {
        return Redefinition(name: found.name, kind: found.kind, place: part.place(of: found))
      }
    }
    return removed(among: meant, members)
  }

  /// A name that a header does not declare any more, and nothing else that arrived either.
  private func removed(among meant: Set<String>, _ members: Set<String>) -> Redefinition? {
    let declared = Set(after.flatMap { $0.declarations.map(\.name) + $0.members.map(\.name.text) })
    for part in before where SourcePath(part.fragment.path).isIncluded(by: SourcePath(path)) {
      let found = part.declarations.first { declaration in
        meant.contains(declaration.name) && !declared.contains(declaration.name)
          && isOther(declaration, members, part.run, part.fragment, isRemoved: true)
      }
      if let found {
        return Redefinition(
          name: found.name, kind: found.kind, place: part.place(of: found), isRemoved: true)
      }
      let member = part.members.first {
        members.contains($0.name.text) && !declared.contains($0.name.text)
          && PreludeNames.all.members[$0.name.text] != nil && part.fragment.lines[$0.name.line].isAdded
      }
      if let member {
        return Redefinition(
          name: member.name.text, kind: .object, place: part.place(of: member.name), isRemoved: true)
      }
    }
    return nil
  }

  /// Whether this may be another meaning than the prelude's.
  private func isOther(
    _ declaration: Declaration, _ used: Set<String>, _ run: TokenRun, _ fragment: Fragment,
    isRemoved: Bool = false
  ) -> Bool {
    let names = PreludeNames.all
    switch declaration.kind {
    case .macro: guard names.ordinary.contains(declaration.name) else { return false }
    case .tag:
      guard names.tags.contains(declaration.name) else { return false }
      // Of what is known in part, members count; else all does.
      if Prelude.partial.contains("struct \(declaration.name)") {
        return !isRemoved
          && Member.all(in: run.tokens[declaration.extent]).contains { member in
            used.contains(member.name.text) && fragment.lines[member.name.line].isAdded
              && names.members[member.name.text].map { !$0.contains(member.type) } ?? false
          }
      }
    case .prototype:
      guard let known = names.signatures[declaration.name] else { return false }
      if !isRemoved, known == WrittenSignature.words(run.tokens[declaration.extent]) { return false }
    case .object:
      if !names.ordinary.contains(declaration.name) {
        // A header's hunk without the head of the type.
        let next = declaration.token + 1
        let isPlain = !run.isPunctuator(":", at: next) && !run.isPunctuator("[", at: next)
        let type = run.tokens[declaration.extent.lowerBound..<declaration.token].map(\.text)
        guard fragment.path.hasSuffix(".h"), used.contains(declaration.name),
          let known = names.members[declaration.name], isRemoved || !isPlain || !known.contains(type)
        else { return false }
      }
    case .enumerator, .type, .function:
      guard names.ordinary.contains(declaration.name) else { return false }
    }
    let tokens = run.tokens[isRemoved ? declaration.token...declaration.token : declaration.extent]
    guard let first = tokens.first, let last = tokens.last else { return false }
    return fragment.lines[first.line...last.line].contains { isRemoved ? $0.isAdded : $0.isChanged }
  }
}

/// How a function is declared, whatever its parameters are called.
enum WrittenSignature {
  static func words(_ tokens: ArraySlice<Token>) -> [String] {
    let words = tokens.map(\.text).filter { $0 != "extern" && $0 != ";" }
    return words.indices.filter { index in
      guard index > 0, index + 1 < words.count, [",", ")"].contains(words[index + 1]) else { return true }
      let isName = words[index].first.map { $0.isLetter || $0 == "_" } ?? false
      let before = words[index - 1]
      return !(isName && (before == "*" || before.first.map { $0.isLetter || $0 == "_" } ?? false))
    }.map { words[$0] }
  }
}

/// A member of a structure or union.
struct Member {
  let name: Token
  /// In words, with what stands behind the name.
  let type: [String]

  /// `type name, name[2], *name;` in the braces of a type.
  static func all(in tokens: ArraySlice<Token>) -> [Member] {
    tokens.split(whereSeparator: { ["{", "}", ";"].contains($0.text) }).flatMap { run in
      var type: [String] = []
      return run.split(whereSeparator: { $0.text == "," }).enumerated().compactMap {
        number, part -> Member? in
        let end = part.firstIndex { ["[", ":"].contains($0.text) } ?? part.endIndex
        guard let name = part[..<end].last, name.kind == .identifier else { return nil }
        let before = part[..<(end - 1)].map(\.text)
        if number == 0 { type = before }
        let own = number == 0 ? type : type.filter { $0 != "*" } + before
        return own.isEmpty ? nil : Member(name: name, type: own + part[end...].map(\.text))
      }
    }
  }
}

/// What the prelude declares, found as it is found in any text.
struct PreludeNames: Sendable {
  /// Macros, enumerators, types, functions.
  private(set) var ordinary: Set<String> = []
  private(set) var tags: Set<String> = []
  private var macros: Set<String> = []
  /// Types of members, in words; of several types in which one is called so.
  private(set) var members: [String: Set<[String]>] = [:]
  /// Of functions.
  private(set) var signatures: [String: [String]] = [:]
  /// What a name stands for, as words.
  private var meanings: [String: Set<String>] = [:]

  static let all = PreludeNames(Prelude(.pagingWriteIs10, hasNestedBase: true).text)

  private init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      Line(String($1), at: Place(file: "prelude", line: $0 + 1), isAdded: true)
    }
    let fragment = Fragment(path: "prelude", firstLine: 1, lines: lines)
    let run = TokenRun(Lexer.tokens(of: fragment, annotations: Prelude.passed), fragment: 0)
    for declaration in DeclarationScan.declarations(run, in: fragment) {
      let tokens = run.tokens[declaration.extent]
      var words = Set(tokens.filter { $0.kind == .identifier }.map(\.text))
      switch declaration.kind {
      case .macro:
        words = Set(run.tokens[declaration.token].words)
        macros.insert(declaration.name)
      case .tag:
        tags.insert(declaration.name)
        for member in Member.all(in: tokens) { members[member.name.text, default: []].insert(member.type) }
      case .prototype: signatures[declaration.name] = WrittenSignature.words(tokens)
      case .enumerator, .type, .function, .object: break
      }
      if declaration.kind != .tag { ordinary.insert(declaration.name) }
      meanings[declaration.name, default: []].formUnion(words)
    }
    ordinary.subtract(Prelude.replaceable)
  }

  /// These names, and all that they stand for.
  /// - Parameter isExpansion: only what comes in place of macros.
  func closure(of names: Set<String>, isExpansion: Bool = false) -> Set<String> {
    var (found, next) = (names, Array(names))
    while let name = next.popLast() {
      if isExpansion, !macros.contains(name) { continue }
      for word in meanings[name] ?? [] where found.insert(word).inserted { next.append(word) }
    }
    return found
  }
}
