// What of two versions of files is otherwise, by name: what is taken by contract is not to be trusted
// where it is among that. It goes by text alone, so that it can be had of files that nobody compiles.

import CSemantics
import CText
import Source

/// Functions and macros of which two versions of some files have another text.
public struct ChangedNames: Sendable {
  /// A file; nil where there is none.
  public typealias Versions = (old: [UInt8]?, new: [UInt8]?)

  /// With what stands in for macros where a tree is read.
  public let all: Set<String>
  /// Functions that the new version defines.
  public let functions: Set<String>

  /// Nothing is otherwise.
  public init() { self.init([]) }

  /// - Parameters:
  ///   - files: in any order. What moves from one of them to another and is defined nowhere else in them
  ///     is the same, and what differs in the names of constants only.
  ///   - isElsewhere: whether any other file has a name in it, or a longer one that it is part of.
  public init(_ files: [Versions], isElsewhere: @escaping (String) -> Bool = { _ in true }) {
    var (old, new) = (Definitions(), Definitions())
    var constants = RenamedConstants(isElsewhere: isElsewhere)
    for (number, file) in files.enumerated() where file.old != file.new {
      constants.add(old.add(file.old ?? [], number), new.add(file.new ?? [], number))
    }
    let names = Set(old.meanings.keys).union(new.meanings.keys).filter { name in
      guard let before = old.meanings[name], let after = new.meanings[name] else { return true }
      if before == after || before.count == 1 && Array(before.values) == Array(after.values) { return false }
      return !before.keys.elementsEqual(after.keys)
        || !before.allSatisfy { file, texts in
          let others = after[file] ?? []
          return texts.count == others.count && zip(texts, others).allSatisfy { constants.areSame($0, $1) }
        }
    }
    all = names.union(names.flatMap(Idioms.standIn))
    functions = names.intersection(new.functions)
  }
}

/// What the files of one side define.
private struct Definitions {
  /// In words, by name and file; several times where builds differ.
  private(set) var meanings: [String: [Int: [[String]]]] = [:]
  private(set) var functions: Set<String> = []

  /// - Returns: all that the file says.
  mutating func add(_ bytes: [UInt8], _ file: Int) -> [Token] {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      Line(String($1), at: Place(file: "", line: $0 + 1), isAdded: true)
    }
    let fragment = Fragment(path: "", firstLine: 1, lines: lines)
    let run = TokenRun(Lexer.tokens(of: fragment, annotations: Prelude.passed), fragment: 0)
    let conditions = ConditionStack.conditions(around: run.tokens)
    for declaration in DeclarationScan.declarations(run, in: fragment) {
      guard [.function, .macro].contains(declaration.kind) else { continue }
      if declaration.kind == .function { functions.insert(declaration.name) }
      meanings[declaration.name, default: [:]][file, default: []].append(
        conditions[declaration.extent.lowerBound]
          + run.tokens[declaration.extent].flatMap { token in
            guard token.kind == .directive else { return [token.text] }
            // Of what stands within a function every word counts as it is.
            return declaration.kind == .macro ? token.words : [token.words.joined(separator: " ")]
          })
    }
    return run.tokens
  }
}
