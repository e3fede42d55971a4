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

  /// - Parameter files: in any order. What moves from one of them to another and is defined nowhere else
  ///   in them is the same.
  public init(_ files: [Versions]) {
    var (old, new) = (Definitions(), Definitions())
    for (number, file) in files.enumerated() where file.old != file.new {
      old.add(file.old ?? [], number)
      new.add(file.new ?? [], number)
    }
    let names = Set(old.meanings.keys).union(new.meanings.keys).filter { name in
      let (before, after) = (old.meanings[name], new.meanings[name])
      return before != after
        && !(before?.count == 1 && before.map { Array($0.values) } == after.map { Array($0.values) })
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

  mutating func add(_ bytes: [UInt8], _ file: Int) {
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
          + run.tokens[declaration.extent].flatMap { $0.kind == .directive ? $0.words : [$0.text] })
    }
  }
}
