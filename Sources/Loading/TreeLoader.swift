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
  /// A file of the tree that was read.
  private struct Reading {
    let file: String
    let compilation: Compilation
    let unit: Result<GrowingUnit, Diagnostic>
  }

  init(_ loader: SubjectLoader) { self.loader = loader }

  /// A tree in the builds that are to be read, as it was configured first.
  struct Opened {
    let trees: [XenTree]
    /// What the patch changes, by name.
    let changed: Set<String>
  }

  /// - Parameter patch: a mail or patch to be applied to the tree first.
  /// - Throws: `Diagnostic(s)` when the tree cannot be read, was never built, or
  ///   the patch does not apply.
  func open(_ path: String, patch: String?) throws -> Opened {
    let tree = try XenTree(at: path)
    guard let patch else { return Opened(trees: try builds(of: tree), changed: []) }
    let bytes = try InputFile.bytes(patch)
    let submission = try Submission(reading: bytes, name: InputFile.label(patch))
    let patched = try tree.applying(submission)
    let changed = patched.changes.map { change in
      ChangedNames.between(tree.contents(of: change.file), patched.contents(of: change.file))
    }
    return Opened(trees: try builds(of: patched), changed: changed.reduce([]) { $0.union($1) })
  }

  private func builds(of tree: XenTree) throws -> [XenTree] {
    switch loader.build {
    case .debug: [try tree.asDebug()]
    case .release: [try tree.asRelease()]
    case nil: [tree, tree.isDebugBuild == false ? try tree.asDebug() : try tree.asRelease()]
    }
  }

  /// Reads the functions of all revisions' lists.
  func read(_ opened: Opened, _ name: String) throws -> (LoadedTree, SubjectInput) {
    let tree = opened.trees[0]
    let contracts = CalleeContracts(try ContractSpec.load(from: loader.source))
    let decisionNames = loader.functions
    var names = decisionNames
    for revision in loader.revisions {
      for function in TreeMeasure.functions(revision.traits) where !names.contains(function) {
        names.append(function)
      }
    }
    let definitions = names.compactMap { tree.definition(of: $0) }
    let readings: [[Reading]] = try opened.trees.map { try self.read($0, definitions, contracts) }
    let builds = try zip(opened.trees, readings).map { (tree: XenTree, readings: [Reading]) in
      var programs: [String: Result<FlowProgram, TreeMeasure.Missing>] = [:]
      for reading in readings {
        for name in names where tree.definition(of: name)?.unit == reading.file {
          programs[name] = program(name, reading, contracts)
        }
      }
      return BuildReading(
        isDebug: tree.isDebugBuild ?? true,
        function: try decisionFunction(decisionNames, readings, tree, name), programs: programs)
    }
    let units = readings.flatMap { $0 }.compactMap { try? $0.unit.get().unit }
    let numbers = units.reduce(into: [String: UInt64]()) { found, unit in
      found.merge(unit.enumerators) { first, _ in first }
    }
    let byContract = opened.changed.subtracting(names).filter {
      contracts.takes($0) || TreeMeasure.takes($0)
    }
    let function = builds[0].function
    let input = SubjectInput(
      path: name, sha256: digest(tree, readings[0].map(\.file)), kind: "tree",
      function: function.name, file: function.path, place: function.place,
      unread: function.unread.map(\.sentence))
    return (
      LoadedTree(readings: builds, numbers: numbers, changedContracts: byContract),
      input
    )
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
    progress.begin("reading files of the tree", of: files.count)
    let units = LargeStackThread.map(files.count) { index in
      defer { progress.advance() }
      let compilation = compilations[index]
      let source = UnitSource(compilation)
      return Result { () throws(Diagnostic) in
        let unit = try reader.read(source, functions: wanted[index], numbers: numbers)
        return GrowingUnit(unit, reader, helpers)
      }
    }
    return files.indices.map { Reading(file: files[$0], compilation: compilations[$0], unit: units[$0]) }
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
    _ names: [String], _ readings: [Reading], _ tree: XenTree, _ path: String
  ) throws -> CFunction {
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
    return function
  }

  /// Of the files that functions were read from, one after another.
  private func digest(_ tree: XenTree, _ files: [String]) -> String {
    SHA256.digest(of: files.map { tree.contents(of: $0) ?? [] }).hexadecimal
  }
}

extension UnitSource {
  fileprivate init(_ compilation: Compilation) {
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
