// What the functions and macros of a file mention, by text alone, so that it can be had of files that
// nobody compiles.

import CSemantics
import CText
import Source

/// The functions and macros that a text defines.
public struct FunctionTexts: Sendable {
  /// One of them.
  public struct Function: Sendable {
    public let name: String
    /// Of the name, from 1.
    public let line: Int
    /// All that it is made of, in order.
    public let words: [String]
  }

  public let functions: [Function]
  private let words: [String]

  public init(_ bytes: [UInt8]) {
    let whole = WholeFile(bytes, path: "")
    let run = whole.run
    functions = whole.declarations.compactMap { declaration in
      guard [.function, .macro].contains(declaration.kind) else { return nil }
      return Function(
        name: declaration.name, line: run.tokens[declaration.token].line + 1,
        words: run.tokens[declaration.extent].flatMap { $0.kind == .directive ? $0.words : [$0.text] })
    }
    words = run.tokens.map(\.text)
  }

  /// Members that a function is put into, as their calls are named: `->name`.
  public func methods(of function: String) -> Set<String> {
    var found: Set<String> = []
    for (index, word) in words.enumerated() where word == function {
      let sign = index > 0 && words[index - 1] == "&" ? index - 2 : index - 1
      guard sign >= 2, words[sign] == "=", [".", "->"].contains(words[sign - 2]) else { continue }
      found.insert("->" + words[sign - 1])
    }
    return found
  }
}

extension FunctionTexts.Function {
  /// - Parameter name: of a function, or `->name` of a member.
  public func mentions(_ name: String) -> Bool {
    guard name.hasPrefix("->") else { return words.contains(name) }
    let member = name.dropFirst(2)
    return zip(words, words.dropFirst()).contains { $0 == "->" && $1 == member }
  }

  /// What it has to do with state that runs follow: `writes send_event`; nil for nothing.
  public var followedState: String? {
    for index in words.indices.dropFirst() where [".", "->"].contains(words[index - 1]) {
      let member = words[index]
      let isPointer = FollowedMembers.pointers.contains(member)
      guard isPointer || FollowedMembers.all.contains(member) else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      if ["=", "|=", "&=", "^=", "+=", "-=", "++", "--"].contains(next) { return "writes \(member)" }
      if !isPointer { return "looks at \(member)" }
    }
    return nil
  }

  /// What it calls of some functions, each call with its arguments.
  public func calls(among isMeant: (String) -> Bool) -> [[String]] {
    words.indices.dropFirst().compactMap { index in
      guard index + 1 < words.count, words[index + 1] == "(", words[index] != name, isMeant(words[index])
      else {
        return nil
      }
      var depth = 0
      let end = words[(index + 1)...].firstIndex { word in
        depth += word == "(" ? 1 : word == ")" ? -1 : 0
        return depth == 0
      }
      return Array(words[index...(end ?? index)])
    }
  }

  /// The first that it calls of some functions.
  public func call(among isMeant: (String) -> Bool) -> String? {
    words.indices.dropFirst().first { index in
      index + 1 < words.count && words[index + 1] == "(" && words[index] != name && isMeant(words[index])
    }.map { words[$0] }
  }
}
