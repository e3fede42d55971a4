// Functions that a patch only calls otherwise. A program in which one name takes the place of another one
// throughout, and the other is gone, does what it did: so it is read with the names that are known.

import CText
import Source

extension XenTree {
  /// This tree with functions under the names that they have in another one.
  /// - Parameters:
  ///   - names: of functions that are looked for. One that is gone is taken to be called otherwise where just
  ///     one new function takes the same parameters.
  ///   - old: the tree without the patch.
  /// - Throws: `Diagnostic` when there is no room for temporary files.
  public func undoingRenames(of names: [String], since old: XenTree) throws(Diagnostic) -> XenTree {
    let renames = renames(of: names, since: old)
    if renames.isEmpty { return self }
    var contents: [String: Overlay.Content] = [:]
    for file in changedFiles {
      guard let text = self.contents(of: file) else { continue }
      let known = renames.reduce(text) { Self.replacing($1.new, by: $1.old, in: $0) }
      if known != text { contents[file] = Overlay.Content(bytes: known) }
    }
    var tree = try overlaid(contents)
    tree.assumptions += renames.map { "\($0.new) is read as \($0.old), which it takes the place of" }
    return tree
  }

  private func renames(of names: [String], since old: XenTree) -> [(old: String, new: String)] {
    let files = changedFiles.filter { $0.hasSuffix(".c") || $0.hasSuffix(".h") }
    let isDefined = { (tree: XenTree) in
      files.reduce(into: Set<String>()) { $0.formUnion(tree.definitions(in: $1).map(\.name)) }
    }
    let taken = Set(names).intersection(isDefined(old)).subtracting(isDefined(self))
    if taken.isEmpty { return [] }
    let texts = TreeTexts(of: self)
    let gone = taken.sorted().filter { name in
      !texts.files(mentioning: [name]).contains {
        Self.words(Lexer.tokens(ofFile: $0.text)).contains(name)
      }
    }
    let tokens = files.map { Lexer.tokens(ofFile: contents(of: $0) ?? []) }
    let before = files.reduce(into: Set<String>()) {
      $0.formUnion(Self.words(Lexer.tokens(ofFile: old.contents(of: $1) ?? [])))
    }
    var new = zip(files, tokens).flatMap { file, tokens in
      definitions(in: file).filter { !before.contains($0.name) }.map {
        (name: $0.name, text: Self.definition($0, in: tokens))
      }
    }
    new.removeAll { function in
      !Set(texts.files(mentioning: [function.name]).map(\.file)).isSubset(of: files)
    }
    let others = Set(gone + new.map(\.name))
    let found = gone.compactMap { name -> (old: String, new: String)? in
      guard let definition = old.definition(of: name), definition.unit == definition.file,
        let text = Self.definition(
          definition, in: Lexer.tokens(ofFile: old.contents(of: definition.file) ?? []))
      else { return nil }
      let alike = new.filter { $0.text?.parameters == text.parameters }
      // Several that take the same are told apart by what they do.
      let same =
        alike.count < 2 ? alike : alike.filter { $0.text?.body(but: others) == text.body(but: others) }
      return same.count == 1 ? (name, same[0].name) : nil
    }
    return found.filter { rename in found.count { $0.new == rename.new } == 1 }
  }

  /// Every identifier, those of preprocessor lines among them.
  private static func words(_ tokens: [Token]) -> Set<String> {
    tokens.reduce(into: []) { words, token in
      words.insert(token.text)
      for inner in token.inner { words.insert(inner.text) }
    }
  }

  private struct DefinitionText {
    /// From the opening parenthesis to the body.
    let parameters: [String]
    private let body: [String]

    init(_ tokens: ArraySlice<Token>) {
      let words = tokens.map(\.text)
      parameters = Array(words.prefix { $0 != "{" })
      var depth = 0
      let end = words.firstIndex { word in
        depth += word == "{" ? 1 : word == "}" ? -1 : 0
        return word == "}" && depth == 0
      }
      body = Array(words[parameters.count..<(end ?? words.count)])
    }

    /// All but some names.
    func body(but names: Set<String>) -> [String] { body.map { names.contains($0) ? "" : $0 } }
  }

  private static func definition(_ definition: TreeDefinition, in tokens: [Token]) -> DefinitionText? {
    let place = tokens.firstIndex {
      $0.text == definition.name && $0.line + 1 == definition.line && $0.column + 1 == definition.column
    }
    return place.map { DefinitionText(tokens[($0 + 1)...]) }
  }

  /// Whole words.
  private static func replacing(_ word: String, by other: String, in text: [UInt8]) -> [UInt8] {
    func isPart(_ byte: UInt8) -> Bool {
      byte == 0x5f || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
        || (0x61...0x7a).contains(byte)
    }
    let (word, other) = (Array(word.utf8), Array(other.utf8))
    var (found, start) = ([UInt8](), 0)
    while start < text.count {
      guard isPart(text[start]) else {
        found.append(text[start])
        start += 1
        continue
      }
      let end = text[start...].firstIndex { !isPart($0) } ?? text.count
      found += text[start..<end].elementsEqual(word) ? other[...] : text[start..<end]
      start = end
    }
    return found
  }
}
