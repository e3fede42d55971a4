// A Xen tree, perhaps with a patch applied, as a subject: its files through
// clang, the access check for the claims, the others for their models.

import CSemantics
import Claims
import Equivalence
import Host
import Patch
import Source
import Spec
import Tree
import XenABI
import XenC

struct TreeLoader {
  private let loader: SubjectLoader
  /// A file of the tree that was read, and is read further where it has to be.
  private struct Reading {
    let file: String
    let compilation: Compilation
    let unit: Result<GrowingUnit, Diagnostic>
  }

  init(_ loader: SubjectLoader) { self.loader = loader }

  /// A tree in the builds that are to be read, as it was configured first.
  struct Opened {
    let trees: [XenTree]
    var changed = ChangedNames()
    var unconfigured = UnconfiguredText()
    /// What a patch was applied to.
    var base: XenTree?
  }

  /// - Parameter patch: a mail or patch to be applied to the tree first.
  /// - Throws: `Diagnostic(s)` when the tree cannot be read, was never built, or
  ///   the patch does not apply.
  func open(_ path: String, patch: String?) throws -> Opened {
    let tree = try XenTree(at: path)
    guard let patch else { return Opened(trees: try builds(of: tree)) }
    let patched = try self.patched(tree, patch).undoingRenames(of: names, since: tree)
    return Opened(
      trees: try builds(of: patched), changed: Self.changed(patched.changedFiles, from: tree, to: patched),
      unconfigured: UnconfiguredText(in: patched, since: tree, judging: Set(names)), base: tree)
  }

  private static func changed(_ files: [String], from old: XenTree, to new: XenTree) -> ChangedNames {
    // Read only where somebody asks.
    lazy var texts = TreeTexts(of: new)
    return ChangedNames(files.map { (file: $0, old: old.contents(of: $0), new: new.contents(of: $0)) }) {
      name in
      !Set(texts.files(mentioning: [name]).map(\.file)).isSubset(of: files)
    }
  }

  /// What one tree has otherwise than another one, as if a patch had made it of that.
  func changes(from old: LoadedTree, to new: LoadedTree) throws -> TreeChanges {
    let files = new.source.files(differingFrom: old.source)
    return try changes(
      Self.changed(files, from: old.source, to: new.source), UnconfiguredText(), files, old.source, new.source
    )
  }

  /// - Parameter files: those that are otherwise.
  private func changes(
    _ changed: ChangedNames, _ unconfigured: UnconfiguredText, _ files: [String], _ old: XenTree?,
    _ new: XenTree
  ) throws -> TreeChanges {
    let (contracts, names) = (try contracts, names)
    let others = changed.all.subtracting(names)
    let byContract = others.filter { contracts.takes($0) || TreeMeasure.takes($0) }
    let modelOnly = TreeMeasure.modelOnly(besides: names)
    let models = changed.all.union(unconfigured.reasons.keys).intersection(modelOnly)
    let beside = changed.functions.subtracting(names).subtracting(byContract).subtracting(models)
    let unread = UnreadChanges(
      of: beside, in: files, old: old, new: new,
      isFollowed: { !names.contains($0) && (contracts.follows($0) || TreeMeasure.follows($0)) },
      isJudged: { names.contains($0) })
    let behind = unread.behind
    return TreeChanges(
      contracts: byContract.union(behind.keys), models: models, beside: beside, places: changed.places,
      unconfigured: Dictionary(
        uniqueKeysWithValues: names.compactMap { name in
          unconfigured.reason(against: name).map { (name, $0) }
        }),
      behind: behind.filter { !byContract.contains($0.key) }, suspects: unread.suspects)
  }

  /// - Throws: `Diagnostic(s)` when there is no patch, or it does not apply.
  func patched(_ tree: XenTree, _ patch: String) throws -> XenTree {
    let bytes = try InputFile.bytes(patch)
    return try tree.applying(try Submission(reading: bytes, name: InputFile.label(patch)))
  }

  private func builds(of tree: XenTree) throws -> [XenTree] {
    switch loader.build {
    case .debug: [try tree.asDebug()]
    case .release: [try tree.asRelease()]
    case nil: [tree, tree.isDebugBuild == false ? try tree.asDebug() : try tree.asRelease()]
    }
  }

  /// Files that were read as one kind of build, with the functions in them.
  private struct Build {
    let tree: XenTree
    let files: [Reading]
    let programs: [String: Result<FlowProgram, TreeMeasure.Missing>]

    var isDebug: Bool { tree.isDebugBuild ?? true }
  }

  /// What is read of a tree: the functions of all revisions' lists.
  private var names: [String] {
    loader.revisions.flatMap { TreeMeasure.functions($0.traits) }.reduce(into: loader.functions) {
      names, next in
      if !names.contains(next) { names.append(next) }
    }
  }

  private var contracts: CalleeContracts {
    get throws { CalleeContracts(try ContractSpec.load(from: loader.source)) }
  }

  private func builds(_ opened: Opened) throws -> [Build] {
    let contracts = try contracts
    let names = names
    let definitions = names.compactMap { opened.trees[0].definition(of: $0) }
    return try opened.trees.map { tree in
      let files = try read(tree, definitions, contracts)
      var programs: [String: Result<FlowProgram, TreeMeasure.Missing>] = [:]
      for reading in files {
        for name in names where tree.definition(of: name)?.unit == reading.file {
          programs[name] =
            opened.unconfigured.reason(against: name).map { .failure(TreeMeasure.Missing($0)) }
            ?? program(name, reading, contracts)
        }
      }
      return Build(tree: tree, files: files, programs: TreeMeasure.Missing.known(programs))
    }
  }

  /// Reads a tree that has an access check.
  func read(_ opened: Opened, _ name: String) throws -> (LoadedTree, SubjectInput) {
    let tree = opened.trees[0]
    let builds = try builds(opened)
    let readings = try builds.map { build in
      BuildReading(
        isDebug: build.isDebug, function: try decisionFunction(build.files, build.tree, name),
        programs: build.programs)
    }
    let units = builds.flatMap(\.files).compactMap { try? $0.unit.get().unit }
    let numbers = units.reduce(into: [String: UInt64]()) { found, unit in
      found.merge(unit.enumerators) { first, _ in first }
    }
    let function = readings[0].function
    let input = SubjectInput(
      path: name, sha256: digest(tree, builds[0].files.map(\.file)), kind: "tree",
      function: function.name, file: function.path, place: function.place,
      unread: function.unread.map(\.sentence))
    return (
      LoadedTree(
        source: tree, readings: readings, numbers: numbers,
        changes: try changes(
          opened.changed, opened.unconfigured, tree.changedFiles, opened.base, tree)),
      input
    )
  }

  /// Reads a tree that has none: what there is beside it.
  func readBare(_ opened: Opened) throws -> BareTree? {
    guard !loader.functions.contains(where: { opened.trees[0].definition(of: $0) != nil }) else { return nil }
    return BareTree(
      readings: try builds(opened).map { build in
        TreeMeasure.Reading(Builds(isDebug: build.isDebug)) {
          TreeMeasure.Missing.program($0, in: build.programs)
        }
      })
  }

  private func program(
    _ name: String, _ reading: Reading, _ contracts: CalleeContracts
  ) -> Result<FlowProgram, TreeMeasure.Missing> {
    switch reading.unit {
    case .failure(let diagnostic): .failure(TreeMeasure.Missing(diagnostic.description))
    case .success(let unit):
      FlowProgram(name, in: unit, contracts).map { .success($0) }
        ?? .failure(TreeMeasure.Missing("clang shows no body of \(name) in \(reading.file)"))
    }
  }

  /// Each file once, several at a time: C may be nested as deep as clang reads it.
  private func read(
    _ tree: XenTree, _ definitions: [TreeDefinition], _ contracts: CalleeContracts
  ) throws -> [Reading] {
    let reader = UnitReader(clang: try loader.clang())
    let files = Set(definitions.map(\.unit)).sorted()
    let numbers = vocabulary(of: tree)
    let wanted = files.map { file in definitions.filter { $0.unit == file }.map(\.name).sorted() }
    let helpers = HelperSearch(in: tree, beside: contracts)
    let compilations = try files.map { try tree.compilation(of: $0) }
    let progress = loader.progress
    let keys = files.indices.map {
      TreeFile.Key(compilations[$0], isDebug: tree.isDebugBuild, wanted[$0], numbers)
    }
    let known = keys.map { loader.files.file($0, in: tree) }
    let asked = compilations.map { loader.files.asked(of: $0) }
    progress.begin("reading files of the tree", of: files.count)
    let units = LargeStackThread.map(files.count) { index in
      defer { progress.advance() }
      if let known = known[index] { return known.unit }
      let compilation = compilations[index]
      let source = UnitSource(compilation)
      return Result { () throws(Diagnostic) in
        try reader.read(source, functions: wanted[index], numbers: numbers, asking: asked[index], helpers)
      }
    }
    // What is read further may lie in files that the patch does touch: each tree has its own search.
    let grown = units.map { $0.map { GrowingUnit($0, reader, helpers) } }
    let read = files.indices.map { index in
      TreeFile(
        file: files[index], compilation: compilations[index], unit: units[index],
        grown: try? grown[index].get())
    }
    loader.files.keep(read, as: tree.changes.isEmpty ? keys : nil)
    return zip(read, grown).map { file, unit in
      Reading(file: file.file, compilation: file.compilation, unit: unit)
    }
  }

  /// Names whose numbers are compared: those of all revisions, and what else the
  /// tree calls a right.
  private func vocabulary(of tree: XenTree) -> [String] {
    var names = loader.revisions.flatMap { Vocabulary($0.traits).names }
    for file in ["include/public/memory.h", "include/xen/mem_access.h"] {
      let words = String(decoding: tree.contents(of: file) ?? [], as: UTF8.self)
        .split { !($0.isLetter || $0.isNumber || $0 == "_") }
      names += words.filter { Vocabulary.isRight($0) }.map(String.init)
    }
    return Set(names).sorted()
  }

  private func decisionFunction(
    _ readings: [Reading], _ tree: XenTree, _ path: String
  ) throws -> CFunction {
    let names = loader.functions
    guard let definition = names.lazy.compactMap({ tree.definition(of: $0) }).first,
      let reading = readings.first(where: { $0.file == definition.unit })
    else {
      throw Diagnostic(
        at: nil,
        "\(path): neither \(names.joined(separator: " nor ")) is defined in this tree; is the patch applied, or with --tree to be applied?"
      )
    }
    let assumptions = Set(readings.flatMap(\.compilation.assumptions)).sorted()
    guard let function = CFunction(names, in: try reading.unit.get(), path: reading.file, given: assumptions)
    else {
      throw Diagnostic(
        at: Place(file: reading.compilation.path, line: definition.line, column: definition.column),
        "clang shows no body of \(definition.name)")
    }
    return try withConstants(function, tree)
  }

  /// Parameters that no revision has are what every call in the tree passes, where that is one number.
  private func withConstants(_ function: CFunction, _ tree: XenTree) throws -> CFunction {
    let added = function.addedParameters
    if added.isEmpty { return function }
    let texts = try CallLoader(loader).constants(
      passedTo: function.name, at: added.map(\.index), in: tree)
    var passed: [String: (text: String, value: UInt64)] = [:]
    for (name, index) in added {
      guard let text = texts[index], let value = Self.number(text) else { continue }
      passed[name] = (text, value)
    }
    return function.passing(passed)
  }

  private static func number(_ text: String) -> UInt64? {
    ["false": 0, "true": 1][text] ?? CInteger(literal: text).flatMap { UInt64(exactly: $0.value) }
  }

  /// Of the files that functions were read from, one after another.
  private func digest(_ tree: XenTree, _ files: [String]) -> String {
    SHA256.digest(of: files.map { tree.contents(of: $0) ?? [] }).hexadecimal
  }
}

extension UnitSource {
  init(_ compilation: Compilation) {
    self.init(
      file: compilation.path, directory: compilation.directory, arguments: compilation.arguments,
      assumptions: compilation.assumptions)
  }
}

extension HelperSearch {
  /// Everything that is not taken by contract, wherever the tree defines it.
  public init(in tree: XenTree, beside contracts: CalleeContracts) {
    self.init { function in
      contracts.takes(function) || TreeMeasure.takes(function)
    } sources: { function in
      tree.files(defining: function).compactMap { file in
        (try? tree.compilation(of: file)).map { UnitSource($0) }
      }
    }
  }
}

extension CalleeContracts {
  init(_ spec: ContractSpec) {
    let answers = spec.callees.map { callee -> (String, Answer) in
      let answer: Answer =
        switch callee.returns.value {
        case .nothing: .nothing
        case .yes: .yes
        case .no: .no
        case .null: .null
        case .zero: .zero
        }
      return (callee.name.value, answer)
    }
    self.init(
      answers: Dictionary(answers) { first, _ in first },
      incomparable: Set(spec.callees.filter { !$0.isCompared }.map(\.name.value)),
      untracked: Set(spec.untracked.map(\.name.value)))
  }
}
