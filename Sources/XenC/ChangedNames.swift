// What of two versions of files is otherwise, by name: what is taken by contract is not to be trusted
// where it is among that. It goes by text alone, so that it can be had of files that nobody compiles.

import CSemantics
import CText
import Source

/// Functions and macros of which two versions of some files have another text.
public struct ChangedNames: Sendable {
  /// A file; nil where there is none.
  public typealias Versions = (file: String, old: [UInt8]?, new: [UInt8]?)

  /// With what stands in for macros where a tree is read.
  public let all: Set<String>
  /// Functions that the new version defines.
  public let functions: Set<String>
  /// Where the first definition of each of these is, or was.
  public let places: [String: Place]

  /// Nothing is otherwise.
  public init() { self.init([]) }

  /// - Parameters:
  ///   - files: in any order. What moves from one of them to another and is defined nowhere else in them
  ///     is the same, what differs in the names of constants only, and copies of a definition that no
  ///     other file can mean.
  ///   - isElsewhere: whether any other file has a name in it, or a longer one that it is part of.
  public init(_ files: [Versions], isElsewhere: @escaping (String) -> Bool = { _ in true }) {
    var (old, new) = (Definitions(), Definitions())
    var constants = RenamedConstants(isElsewhere: isElsewhere)
    for file in files where file.old != file.new {
      constants.add(old.add(file.old ?? [], file.file), new.add(file.new ?? [], file.file))
    }
    let names = Set(old.meanings.keys).union(new.meanings.keys).filter { name in
      guard let before = old.meanings[name], let after = new.meanings[name] else { return true }
      if before == after || before.count == 1 && Array(before.values) == Array(after.values) { return false }
      if Set(before.values).union(after.values).count == 1, !isElsewhere(name) { return false }
      return before.keys != after.keys
        || !before.allSatisfy { file, texts in
          let others = after[file] ?? []
          return texts.count == others.count && zip(texts, others).allSatisfy { constants.areSame($0, $1) }
        }
    }
    var places = old.places.merging(new.places) { _, new in new }.filter { names.contains($0.key) }
    for name in names {
      for standIn in Idioms.standIn(for: name) { places[standIn] = places[standIn] ?? places[name] }
    }
    all = names.union(names.flatMap(Idioms.standIn))
    functions = names.intersection(new.functions)
    self.places = places
  }
}

/// What the files of one side define.
private struct Definitions {
  /// In words, by name and file; several times where builds differ.
  private(set) var meanings: [String: [String: [[String]]]] = [:]
  private(set) var functions: Set<String> = []
  /// Of the first definition of each name.
  private(set) var places: [String: Place] = [:]

  /// - Returns: all that the file says.
  mutating func add(_ bytes: [UInt8], _ file: String) -> [Token] {
    let whole = WholeFile(bytes, path: file)
    let run = whole.run
    let conditions = ConditionStack.conditions(around: run.tokens)
    for declaration in whole.declarations {
      guard [.function, .macro].contains(declaration.kind) else { continue }
      if declaration.kind == .function { functions.insert(declaration.name) }
      if places[declaration.name] == nil {
        let token = run.tokens[declaration.token]
        places[declaration.name] = Place(file: file, line: token.line + 1, column: token.column + 1)
      }
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
