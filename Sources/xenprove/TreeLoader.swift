// A Xen tree, perhaps with a patch applied, as a subject: its files through
// clang, the decision function for the claims, the others for their models.

import CReader
import Claims
import Conformance
import Foundation
import Patch
import Prove
import Report
import Source
import Spec
import Synchronization
import Tree
import Xen

/// The functions of a tree, read.
struct LoadedTree: Sendable {
  /// How it was configured.
  let isDebug: Bool
  /// Constants by name, as the tree's headers number them.
  let numbers: [String: UInt64]
  private let programs: [String: Result<FlowProgram, TreeMeasure.Missing>]

  fileprivate init(
    isDebug: Bool, numbers: [String: UInt64],
    programs: [String: Result<FlowProgram, TreeMeasure.Missing>]
  ) {
    self.isDebug = isDebug
    self.numbers = numbers
    self.programs = programs
  }

  /// Whether a revision numbers the rights as the tree does.
  func agrees(with values: AccessValues) -> Bool {
    let prefix = "XENMEM_access_"
    return numbers.filter { $0.key.hasPrefix(prefix) }.allSatisfy { name, value in
      values.right(named: String(name.dropFirst(prefix.count))).map { UInt64($0.value) } == value
    }
  }

  /// The C of a function, or why there is none.
  func program(_ name: String) -> Result<FlowProgram, TreeMeasure.Missing> {
    programs[name] ?? .failure(TreeMeasure.Missing("\(name) is defined nowhere below arch/x86 and common"))
  }
}

struct TreeLoader {
  private let session: Session
  /// Files of the tree that were read, by path.
  private struct Reading {
    let file: String
    let compilation: Compilation
    let unit: Result<TranslationUnit, Diagnostic>
  }

  init(_ session: Session) { self.session = session }

  /// - Parameter patch: a mail or patch to be applied to the tree first.
  /// - Throws: `Diagnostic(s)` when the tree cannot be read, was never built, or
  ///   the patch does not apply.
  func open(_ path: String, patch: String?) throws -> XenTree {
    let tree = try XenTree(at: path)
    guard let patch else { return try built(tree) }
    let bytes = try InputFile.bytes(patch)
    let submission = try Submission(reading: bytes, name: patch == "-" ? "<standard input>" : patch)
    return try built(try tree.applying(submission))
  }

  private func built(_ tree: XenTree) throws -> XenTree {
    switch session.build {
    case .debug: try tree.asDebug()
    case .release: try tree.asRelease()
    case nil: tree
    }
  }

  /// Reads the functions of all revisions' lists.
  func read(_ tree: XenTree, _ name: String) throws -> (CFunction, LoadedTree, SubjectReport.Input) {
    let contracts = CalleeContracts(try ContractSpec.load(from: session.specsFolder))
    let decisionNames = Decisions.Function.allCases.map(\.rawValue)
    var names = decisionNames
    for revision in session.revisions {
      for function in TreeMeasure.functions(revision.decisions) where !names.contains(function) {
        names.append(function)
      }
    }
    let readings = try read(tree, names.compactMap { tree.definition(of: $0) })
    let function = try decisionFunction(decisionNames, readings, tree, name)
    var programs: [String: Result<FlowProgram, TreeMeasure.Missing>] = [:]
    for reading in readings {
      for name in names where tree.definition(of: name)?.file == reading.file {
        programs[name] = program(name, reading, contracts)
      }
    }
    let numbers = readings.reduce(into: [String: UInt64]()) { found, reading in
      if let unit = try? reading.unit.get() { found.merge(unit.enumerators) { first, _ in first } }
    }
    let unread = function.unread.map(\.sentence)
    let input = SubjectReport.Input(
      path: name, sha256: digest(tree, readings.map(\.file)), kind: "tree", mailSubject: nil,
      patchVersion: nil, function: function.name, file: function.path, place: function.place, unread: unread)
    let loaded = LoadedTree(
      isDebug: tree.isDebugBuild ?? true, numbers: numbers, programs: programs)
    return (function, loaded, input)
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
  private func read(_ tree: XenTree, _ definitions: [TreeDefinition]) throws -> [Reading] {
    let clang = try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
    let reader = UnitReader(clang: clang)
    let files = Set(definitions.map(\.file)).sorted()
    let numbers = vocabulary(of: tree)
    let wanted = files.map { file in functions(definitions.filter { $0.file == file }.map(\.name)) }
    let compilations = try files.map { try tree.compilation(of: $0) }
    let units: Mutex<[Int: Result<TranslationUnit, Diagnostic>]> = Mutex([:])
    let progress = session.progress
    progress.begin("reading files of the tree", of: files.count)
    DeepThread.concurrentPerform(iterations: files.count) { index in
      let compilation = compilations[index]
      let source = UnitSource(
        file: compilation.path, directory: compilation.directory, arguments: compilation.arguments)
      let result = Result { () throws(Diagnostic) in
        try reader.read(source, functions: wanted[index], numbers: numbers)
      }
      units.withLock { $0[index] = result }
      progress.advance()
    }
    let found = units.withLock { $0 }
    return files.indices.map { Reading(file: files[$0], compilation: compilations[$0], unit: found[$0]!) }
  }

  /// What is asked of a file: its functions of the list, and what they execute.
  private func functions(_ names: [String]) -> [String] {
    let executed = session.revisions.flatMap { revision in
      names.flatMap { TreeMeasure.executed(by: $0, revision.decisions) }
    }
    return Set(names + executed).sorted()
  }

  /// Names whose numbers are compared: those of all revisions, and what else the
  /// tree calls a right.
  private func vocabulary(of tree: XenTree) -> [String] {
    var names = session.revisions.flatMap { Vocabulary($0.decisions).names }
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
      let reading = readings.first(where: { $0.file == definition.file })
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
      answers: Dictionary(answers) { first, _ in first }, untracked: Set(spec.untracked.map(\.name.value)))
  }
}
