// The room's front door: find the function, choose what to compile it behind,
// let clang parse it, make a program of it. What is wrong with the input is
// thrown with its place in the input; what is merely not understood stays in
// the result as `unread`, so that a report can say what was found and why it
// cannot be judged.

import BitVectors
import CSemantics
import CText
import Source
import XenABI

/// A definition that was found, not yet read.
public struct LocatedFunction: Sendable {
  /// One of those that were asked for.
  public let name: String
  /// The place of the name in the definition.
  public let place: Place
  /// The label of the file it belongs to, in its own tree.
  public let path: String
  /// Every identifier in the definition and in what it uses from the input;
  /// among them the enumerators that tell which `AccessValues` it was written
  /// for, e.g. `XENMEM_access_r_pw`.
  public let usesNames: Set<String>
  let finder: FunctionFinder
  let definition: Definition
  /// Functions, tables and types of the input that it uses, users after what they use.
  let companions: [Definition]
  /// Macros of the input that these use, sorted by name.
  let macros: [OwnMacro]
  /// The first name that the input gives another meaning than the prelude, in a way that is not read.
  let redefinition: Redefinition?
  /// Conditional compilation around it.
  let conditionals: [ConditionStack.Group]
  /// Configuration symbols that its meaning depends on.
  let configuration: Set<String>
}

extension LocatedFunction {
  /// The one of Xen's access checks whose arguments it takes.
  public var convention: Traits.Function {
    let name = definition.nameToken
    let head = definition.tokens.drop { $0 != name }.prefix { !$0.isPunctuator("{") }.dropFirst(2).dropLast()
    let parameters = head.split { $0.isPunctuator(",") }.map {
      (name: $0.last?.text ?? "", type: $0.map(\.text))
    }
    let truths: Set = ["bool", "bool_t", "_Bool"]
    return Parameters.convention(
      parameters.map { ($0.name, isTruth: !truths.isDisjoint(with: $0.type)) }, of: self.name)
  }

  /// What it says, in words: two of the same wording mean the same where all else is the same. Of what
  /// cannot be read, also why.
  public var wording: [String] {
    let parts = ([definition] + companions).flatMap { part in
      part.tokens.flatMap { $0.kind == .directive ? ["#"] + $0.words : [$0.text] } + [""]
    }
    return parts + macros.map(\.text) + conditionals.map(\.condition)
      + (redefinition.map { [$0.stop.what] } ?? [])
  }

  /// Its lines in its file with those of what it uses from there, from 1.
  public var lines: [ClosedRange<Int>] {
    ([definition] + companions).compactMap { part in
      guard let first = part.tokens.first, let last = part.tokens.last else { return nil }
      let start = finder.fragments[part.fragment].firstLine
      return (start + first.line)...(start + max(first.line, last.line))
    }
  }

  /// Of which macro of the input's the word at a place is made, if of one.
  fileprivate func remark(at place: Place) -> String {
    let words = ([definition] + companions).flatMap { part in
      part.tokens.filter { finder.place(of: $0, in: part.fragment) == place }.map(\.text)
    }
    let macro = macros.first { words.contains($0.directive.name) }
    return macro.map { ", in \($0.directive.name) as \($0.place) defines it" } ?? ""
  }

  /// Whether this is it, or what it executes.
  public func executes(_ name: String, in path: String) -> Bool {
    ([definition] + companions).contains { $0.name == name && finder.fragments[$0.fragment].path == path }
  }
}

/// A function that a patch changes.
public struct TouchedFunction: Hashable, Sendable {
  public let name: String
  /// The label of its file in its own tree.
  public let path: String
  /// Of the first line that is changed.
  public let place: Place
}

/// Reads the access check out of C.
public struct CReader: Sendable {
  /// In bytes, of everything that is searched.
  static let maximalInput = 16 << 20

  let clang: Clang

  /// Where the access check is or was, from the top of a tree.
  public static let checkHomes = ["xen/arch/x86/hvm/monitor.c", "xen/arch/x86/hvm/emulate.c"]

  public init(clang: Clang) { self.clang = clang }

  /// Finds the definition of one of `names`, without looking into it.
  /// - Parameters:
  ///   - remains: what is left of hunks that did not arrive whole; nothing is read out
  ///     of them, but what they say of a name counts.
  ///   - removed: what a patch changes as it was before, the lines it takes away marked as added.
  ///   - hint: what else to say where none of these is there whole.
  /// - Throws: `Diagnostic` when there is none, only a part of one, or more
  ///   than one.
  public func locate(
    _ fragments: [Fragment], functions names: [String], beside remains: [Fragment] = [],
    removed: [Fragment] = [], orSay hint: (Diagnostic) -> Diagnostic = { $0 }
  ) throws(Diagnostic) -> LocatedFunction {
    try requireModest(fragments)
    let finder = FunctionFinder(fragments, names: names, annotations: Prelude.passed)
    let definition: Definition
    do throws(Diagnostic) { definition = try self.definition(of: names, finder) } catch {
      throw names.contains(where: finder.defines) ? error : hint(error)
    }
    return try located(definition, finder, fragments, beside: remains, removed: removed)
  }

  /// The same in a whole file.
  /// - Returns: nil where it defines none of them.
  /// - Throws: `Diagnostic` for only a part of one, or more than one.
  public func find(in file: Fragment, functions names: [String]) throws(Diagnostic) -> LocatedFunction? {
    try requireModest([file])
    let finder = FunctionFinder([file], names: names, annotations: Prelude.passed)
    guard let definition = try onlyDefinition(of: names, finder) else { return nil }
    return try located(definition, finder, [file])
  }

  /// With what it uses.
  private func located(
    _ definition: Definition, _ finder: FunctionFinder, _ fragments: [Fragment],
    beside remains: [Fragment] = [], removed: [Fragment] = []
  ) throws(Diagnostic) -> LocatedFunction {
    let place = finder.place(of: definition.nameToken, in: definition.fragment)
    let cut = remains.map(CReader.lexed)
    let macros = OwnMacros(finder, remains: cut, for: definition)
    try requireCompiled(definition, finder, macros)
    let companions = finder.companions(
      of: definition, except: Prelude.everyName, through: macros.bodies
    ).filter { !finder.conditionals(around: $0, isSet: macros.isSet).contains(where: \.isDead) }
    let executed = [definition] + companions
    let conditions = Set(executed.flatMap(\.tokens).filter { $0.kind == .directive }.flatMap(\.words))
    let uses = macros.uses(of: executed, under: conditions)
    let members = executed.flatMap { definition in
      zip(definition.tokens, definition.tokens.dropFirst()).filter { [".", "->"].contains($0.0.text) }.map(
        \.1.text)
    }
    let path = fragments[definition.fragment].path
    let others = Redefinitions(
      zip(finder.runs, fragments) + cut, removed: removed.map(CReader.lexed), around: path)
    return LocatedFunction(
      name: definition.name, place: place, path: path, usesNames: uses.words, finder: finder,
      definition: definition, companions: companions, macros: uses.macros,
      redefinition: uses.unclear
        ?? others.first(
          among: uses.names, members: Set(members).union(uses.names.subtracting(uses.words)),
          executing: Set(executed.map(\.name))),
      conditionals: executed.flatMap { finder.conditionals(around: $0, isSet: macros.isSet) },
      configuration: uses.words.union(conditions).union(uses.macros.flatMap(\.directive.symbols)))
  }

  private static func lexed(_ fragment: Fragment) -> (TokenRun, Fragment) {
    (TokenRun(Lexer.tokens(of: fragment, annotations: Prelude.passed), fragment: 0), fragment)
  }

  /// - Throws: `Diagnostic` where there is none, or more than one.
  private func definition(
    of names: [String], _ finder: FunctionFinder
  ) throws(Diagnostic) -> Definition {
    guard let definition = try onlyDefinition(of: names, finder) else {
      throw finder.absence(offering: Self.offer)
    }
    return definition
  }

  /// - Returns: nil where there is none.
  /// - Throws: `Diagnostic` where there is more than one, or a part of one.
  private func onlyDefinition(
    of names: [String], _ finder: FunctionFinder
  ) throws(Diagnostic) -> Definition? {
    var found: [Definition] = []
    for name in names {
      if let definition = try finder.definition(of: name) { found.append(definition) }
    }
    guard let definition = found.first else { return nil }
    if found.count > 1 {
      let place = finder.place(of: definition.nameToken, in: definition.fragment)
      throw Diagnostic(
        at: finder.place(of: found[1].nameToken, in: found[1].fragment),
        "the input defines \(found[1].name) here and \(definition.name) at \(place); which is meant? --function NAME says it"
      )
    }
    return definition
  }

  /// What sends a request and looks at a right is an access check, whatever its name is.
  private static func offer(_ definition: Definition) -> String? {
    let words = definition.tokens.filter { $0.kind == .identifier }.map(\.text)
    let rights = ["XENMEM_access_", "p2m_access_"]
    guard words.contains("monitor_traps"),
      words.contains(where: { word in rights.contains { word.hasPrefix($0) } })
    else { return nil }
    let name = definition.name
    return "\(name), defined here, calls monitor_traps and looks at rights: --function \(name) judges it"
  }

  /// Functions that a patch touches, each once, in the order of the text.
  /// - Parameter hunks: before and after the change, what differs marked as added.
  public static func touched(_ hunks: [Fragment]) -> [TouchedFunction] {
    let named = hunks.filter { $0.path.hasSuffix(".c") || $0.path.hasSuffix(".h") || $0.path.isEmpty }
    let found = named.flatMap { hunk in
      let (run, fragment) = lexed(hunk)
      return ChangedFunction.all(in: run, of: fragment).map {
        TouchedFunction(name: $0.name, path: hunk.path, place: $0.place)
      }
    }
    var seen: Set<[String]> = []
    return found.sorted { $0.place < $1.place }.filter { seen.insert([$0.path, $0.name]).inserted }
  }

  /// - Throws: `Diagnostic` for what is never compiled.
  private func requireCompiled(
    _ definition: Definition, _ finder: FunctionFinder, _ macros: OwnMacros
  ) throws(Diagnostic) {
    let around = finder.conditionals(around: definition, isSet: macros.isSet)
    guard let dead = around.first(where: \.isDead) else { return }
    throw Diagnostic(
      at: finder.place(of: definition.nameToken, in: definition.fragment),
      "\(definition.name) is defined where nothing is compiled: inside of \(dead.condition) at "
        + "\(finder.place(of: dead.token, in: definition.fragment)); take the function out of it")
  }

  private func requireModest(_ fragments: [Fragment]) throws(Diagnostic) {
    var size = 0
    for line in fragments.lazy.flatMap(\.lines) {
      // A line that is too long is skipped by the lexer.
      size += min(line.text.utf8.count, Lexer.maximalLineLength) + 1
      guard size <= CReader.maximalInput else {
        throw Diagnostic(at: line.place, "more than \(CReader.maximalInput) bytes of code in one input")
      }
    }
  }

  /// Finds and reads in one step.
  /// - Throws: as `locate` and `read(_:vocabulary:)` do.
  public func read(
    _ fragments: [Fragment], functions names: [String], vocabulary: AccessValues
  ) throws(Diagnostic) -> CFunction {
    try read(try locate(fragments, functions: names), vocabulary: vocabulary)
  }

  /// Reads a function that was found, with the given end of `xenmem_access_t`.
  /// - Parameter numbers: how its headers number `PFEC_*` and `MEM_ACCESS_*`, where that is known.
  /// - Throws: `Diagnostic` when it is not C, or clang does not get to an end.
  public func read(
    _ located: LocatedFunction, vocabulary: AccessValues, numbers: [String: UInt64] = [:]
  ) throws(Diagnostic) -> CFunction {
    let vocabulary = Vocabulary(values: vocabulary, numbers: numbers)
    if let redefinition = located.redefinition {
      return CFunction(located, blockedBy: redefinition.stop)
    }
    let release = CompiledParts(located, debug: false)
    let function = try read(release, located, vocabulary)
    guard release.dependsOnBuild else { return function }
    let debug = CompiledParts(located, debug: true)
    return CFunction(function, inDebugBuilds: try read(debug, located, vocabulary))
  }

  /// What names stand for.
  struct Vocabulary {
    let values: AccessValues
    let numbers: [String: UInt64]
  }

  /// As one build compiles it.
  private func read(
    _ parts: CompiledParts, _ located: LocatedFunction, _ vocabulary: Vocabulary
  ) throws(Diagnostic) -> CFunction {
    let finder = located.finder
    if let obstacle = self.obstacle(in: parts.main, finder) {
      return CFunction(located, blockedBy: obstacle)
    }
    let obstacles = parts.companions.map { (part: $0, stop: obstacle(in: $0, finder)) }
    // What is known by a contract is not taken so where the input has it otherwise.
    let changed = obstacles.first { Prelude.replaceable.contains($0.part.definition.name) && $0.stop != nil }
    if let stop = changed?.stop { return CFunction(located, blockedBy: stop) }
    let usable = obstacles.filter { $0.stop == nil }.map(\.part.definition)
    let hasNestedBase =
      vocabulary.values == .pagingWriteIs10
      || !located.usesNames.isDisjoint(with: ["npt_base", "set_npt_base"])
    let prelude = Prelude(
      vocabulary.values, vocabulary.numbers, hasNestedBase: hasNestedBase,
      omitting: Set(usable.map(\.name)).intersection(Prelude.replaceable))
    var text = SourceText(prelude: prelude.text + located.macros.map(\.text).joined())
    for definition in usable + [parts.main.definition] {
      text.append(definition.tokens, of: finder.fragments[definition.fragment])
    }
    let output = try parse(text, located)
    if let error = output.errors.first {
      return CFunction(located, blockedBy: try stop(for: error, text, located))
    }
    let unusable = obstacles.compactMap { obstacle in
      obstacle.stop.map { (obstacle.part.definition.name, $0) }
    }
    return try program(output, text, located, vocabulary, unusable)
  }

  /// What must not reach clang.
  private func obstacle(in part: CompiledParts.Part, _ finder: FunctionFinder) -> Stop? {
    let definition = part.definition
    func stop(_ what: String, _ token: Token) -> Stop {
      Stop(what, at: finder.place(of: token, in: definition.fragment))
    }
    if let token = definition.obstacle {
      return stop("what stands directly before \(definition.name): \(token.text)", token)
    }
    if let open = part.open { return stop(Configuration.unknown(open.condition), open.token) }
    return Refusals.first(in: definition.tokens, small: Prelude.enumerators).map { stop($0.what, $0.token) }
  }

  private func parse(_ text: SourceText, _ located: LocatedFunction) throws(Diagnostic) -> Clang.Output {
    do { return try clang.parse(text.bytes) } catch { throw Diagnostic(at: located.place, error.message) }
  }

  /// A name or type that is not known leaves the function unread; text that is
  /// no C is an error.
  private func stop(
    for complaint: Clang.Complaint, _ text: SourceText, _ located: LocatedFunction
  ) throws(Diagnostic) -> Stop {
    let place = text.place(line: complaint.line, column: complaint.column) ?? located.place
    let signs = ["expected", "extraneous", "unexpected", "unterminated", "missing", "invalid suffix"]
    if signs.contains(where: { complaint.message.hasPrefix($0) }) {
      if let macro = located.finder.macro(in: located.definition) {
        return Stop(
          "\(macro.text), a macro that is neither in the input nor known",
          at: located.finder.place(of: macro, in: located.definition.fragment))
      }
      throw Diagnostic(at: place, "cannot be read as C: \(complaint.message)")
    }
    return Stop(
      Configuration.complaint(complaint.message) ?? complaint.message + located.remark(at: place), at: place)
  }

  private func program(
    _ output: Clang.Output, _ text: SourceText, _ located: LocatedFunction, _ vocabulary: Vocabulary,
    _ unusable: [(String, Stop)]
  ) throws(Diagnostic) -> CFunction {
    do throws(SyntaxError) {
      let unit = try SyntaxReader.read(output.json)
      // Macros may put together what `Refusals` looks for.
      if let attribute = unit.firstAttribute {
        let place = text.place(at: attribute.offset) ?? located.place
        return CFunction(located, blockedBy: Stop("an attribute", at: place))
      }
      let (program, builder) = ProgramBuilder.build(unit, text: text, partial: Prelude.partial)
      guard let function = program.functions[located.name] else {
        return CFunction(located, blockedBy: Stop("this definition", at: located.place))
      }
      return CFunction(
        located, program, function, builder, vocabulary, unusable: Dictionary(unusable) { a, _ in a })
    } catch {
      throw Diagnostic(at: located.place, "clang's view of \(located.name) cannot be read: \(error.message)")
    }
  }
}
