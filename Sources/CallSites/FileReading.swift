// One file: as words, and what clang shows of the functions that matter.

import CSemantics
import Source

/// What was read of one file.
struct FileReading: Sendable {
  let source: CallSource
  let outline: Outline
  var routines: [Routine] = []
  /// Why clang did not read it.
  var failure: String?
  /// What was asked for so far.
  var wanted: Set<String> = []

  /// Functions with more words than this are not followed.
  static let longest = 12_000
  /// Functions of at most so many words are read where they are called by a caller.
  private static let small = 250
  var interest: Interest

  init(_ source: CallSource, _ interest: Interest) {
    (self.source, self.interest) = (source, interest)
    outline = Outline(source.text)
    switch source.reading {
    case .left(let reason), .unable(let reason): failure = reason
    case .clang: break
    }
  }

  var isAssembly: Bool { source.path.hasSuffix(".S") }

  /// It is no part of this program.
  var isLeft: Bool { if case .left = source.reading { true } else { false } }

  /// Functions of the file in which something is called or switched that is looked for, those that
  /// are looked for, and what these call in turn; and others that may make something of what comes back.
  func interesting() -> (functions: Set<String>, helpers: Set<String>) {
    let names = Set(interest.functions + [interest.gate])
    let own = outline.definitions.filter(\.isFunction)
    var found = Set(own.filter { names.contains($0.name) || mentions(names, $0) }.map(\.name))
    var helpers: Set<String> = []
    for definition in own where found.contains(definition.name) {
      let called = called(by: definition)
      helpers.formUnion(
        own.filter { called.contains($0.name) && $0.body.count <= FileReading.small }.map(\.name))
    }
    found.formUnion(closure(of: names))
    return (found.subtracting(tooLong), helpers.subtracting(found))
  }

  /// Functions of the file, with all those of it that they call in turn.
  func closure(of names: Set<String>) -> Set<String> {
    let own = outline.definitions.filter(\.isFunction)
    var pending = own.filter { names.contains($0.name) }
    var seen = Set(pending.map(\.name))
    while let definition = pending.popLast() {
      let called = called(by: definition)
      for other in own where called.contains(other.name) && seen.insert(other.name).inserted {
        pending.append(other)
      }
    }
    return seen
  }

  private func called(by definition: Outline.Definition) -> Set<String> {
    Set(outline.words(in: definition.body).filter { outline.isCall($0.position) }.map(\.word))
  }

  private func mentions(_ names: Set<String>, _ definition: Outline.Definition) -> Bool {
    outline.words(in: definition.body).contains { names.contains($0.word) }
  }

  /// Functions that are not followed.
  var tooLong: Set<String> {
    Set(outline.definitions.filter { $0.isFunction && $0.body.count > FileReading.longest }.map(\.name))
  }

  /// What these answer is not followed: they, or what they call, are too long.
  var unfollowed: Set<String> {
    let long = tooLong
    return long.isEmpty
      ? []
      : long.union(
        outline.definitions.filter { $0.isFunction && !called(by: $0).isDisjoint(with: long) }.map(\.name))
  }

  /// Functions that are read where somebody calls them.
  var small: Set<String> {
    Set(outline.definitions.filter { $0.isFunction && $0.body.count <= FileReading.small }.map(\.name))
  }

  /// Has clang show functions, with those that it was asked for before.
  /// - Parameter helpers: asked for as well, unless that fails: a name that means something else in the
  ///   file, too, cannot be asked for.
  mutating func read(_ functions: Set<String>, helpers: Set<String> = [], _ reader: UnitReader) {
    let before = self
    wanted.formUnion(functions.union(helpers))
    read(reader)
    guard failure != nil, !helpers.isEmpty else { return }
    self = before
    wanted.formUnion(functions)
    read(reader)
  }

  private mutating func read(_ reader: UnitReader) {
    guard case .clang(let unit) = source.reading, !wanted.isEmpty else { return }
    let bodies = outline.definitions.filter { wanted.contains($0.name) }
    let numbers = bodies.reduce(into: Set<String>()) { $0.formUnion(outline.constants(in: $1.body)) }
    do throws(Diagnostic) {
      let syntax = try reader.syntax(of: unit, functions: wanted.sorted(), numbers: numbers.sorted())
      let outline = outline
      let word: (Place) -> String? = { place in
        guard place.file == unit.file, let position = outline.position(of: place),
          !outline.isPunctuator("(", position + 1)
        else { return nil }
        return outline.word(position)
      }
      routines = syntax.functions.compactMap {
        Lowering.routine($0, of: syntax, in: source.path, fatal: interest.fatal, word: word)
      }
      failure = nil
    } catch {
      failure = error.description
    }
  }
}
