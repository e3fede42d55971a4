// What stands in each declaration of a text, and in the conditions around it: whatever has a certain word
// in it depends on what that word means.

import CSemantics
import CText
import Source

/// One declaration outside of functions, in words.
public struct DeclaredText: Sendable {
  /// Of a function or a macro; nil of what is used without being named, such as a member of a type.
  public let name: String?
  private let lines: [String: Int]
  private let file: String

  /// Where a word stands first, behind it or around it.
  public func place(of word: String) -> Place? { lines[word].map { Place(file: file, line: $0) } }

  public func mentions(_ word: String) -> Bool { lines[word] != nil }

  /// All declarations of a file, and the headers that it includes.
  public static func all(in bytes: [UInt8], of file: String) -> [DeclaredText] {
    let whole = WholeFile(bytes, path: file)
    let run = whole.run
    let around = ConditionStack.tokens(around: run.tokens)
    func words(_ tokens: some Sequence<Token>) -> [String: Int] {
      var found: [String: Int] = [:]
      for token in tokens {
        for word in token.kind == .directive ? token.words : [token.text] where found[word] == nil {
          found[word] = token.line + 1
        }
      }
      return found
    }
    let declared = whole.declarations.map { declaration in
      let isNamed = [.function, .macro, .prototype].contains(declaration.kind)
      let tokens = around[declaration.extent.lowerBound] + run.tokens[declaration.extent]
      return DeclaredText(name: isNamed ? declaration.name : nil, lines: words(tokens), file: file)
    }
    let included = run.tokens.indices.filter { run.tokens[$0].words.first == "include" }.map {
      DeclaredText(name: nil, lines: words(around[$0]), file: file)
    }
    return declared + included
  }
}
