// The small tree of our own, as it is or patched, read through clang and
// measured by the model. What a patch does not touch is read once for all.

import CSemantics
import Equivalence
import Foundation
import Loading
import Patch
import SMT
import Source
import Spec
import Synchronization
import TestSupport
import Testing
import Tree
import XenABI
import XenC

enum SmallTree {
  static let cases = Checkout.cases.appending(path: "conformance")
  static let path = cases.appending(path: "tree").path(percentEncoded: false)
  static let specs = Result { try Specs.load(from: Checkout.specs) }

  static let contracts = Result {
    let spec = try ContractSpec.load(from: .folder(Checkout.specs))
    let answers: [CalleeAnswer: CalleeContracts.Answer] = [
      .nothing: .nothing, .yes: .yes, .no: .no, .null: .null, .zero: .zero,
    ]
    return CalleeContracts(
      answers: Dictionary(spec.callees.map { ($0.name.value, answers[$0.returns.value]!) }) { a, _ in a },
      incomparable: Set(spec.callees.filter { !$0.isCompared }.map(\.name.value)),
      untracked: Set(spec.untracked.map(\.name.value)))
  }

  private static let unpatched: Mutex<[[String]: Result<GrowingUnit, Diagnostic>]> = Mutex([:])

  /// A function of the unpatched tree, and what came of it.
  struct Known {
    let program: FlowProgram
    let function: TreeFunction

    /// Not where a helper has still to be looked for: another may be found.
    func isOf(_ other: FlowProgram) -> Bool { other.isReadInFull && other.isSame(as: program) }
  }

  private static let known: Mutex<[String: [Int: Known]]> = Mutex([:])

  /// Those of a revision's list, by index.
  static func measured(by revision: Revision) throws -> [Int: Known] {
    try known.withLock { known in
      if let found = known[revision.name] { return found }
      let measured = try Measured(nil, by: revision.name)
      let programs = measured.programs
      let functions = try measured.functions()
      let indices = (0..<TreeMeasure.count(revision.traits)).filter {
        programs[TreeMeasure.function($0, revision.traits)] != nil
      }
      var found: [Int: Known] = [:]
      for (index, function) in zip(indices, functions) {
        let program = try? programs[TreeMeasure.function(index, revision.traits)]?.get()
        found[index] = program.map { Known(program: $0, function: function) }
      }
      known[revision.name] = found
      return found
    }
  }

  /// A file's functions, patched or not.
  static func unit(_ file: String, _ tree: XenTree, _ names: [String]) -> Result<GrowingUnit, Diagnostic> {
    guard tree.changes.isEmpty else { return read(file, tree, names) }
    let asked = [file] + names
    if let known = unpatched.withLock({ $0[asked] }) { return known }
    let unit = read(file, tree, names)
    unpatched.withLock { $0[asked] = unit }
    return unit
  }

  private static func read(
    _ file: String, _ tree: XenTree, _ names: [String]
  ) -> Result<GrowingUnit, Diagnostic> {
    Result { () throws(Diagnostic) in
      let compilation = try tree.compilation(of: file)
      let source = UnitSource(
        file: compilation.path, directory: compilation.directory, arguments: compilation.arguments)
      let clang = try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
      let reader = UnitReader(clang: clang)
      return GrowingUnit(
        try reader.read(source, functions: names, numbers: [VMEvent.interfaceVersionName]), reader,
        HelperSearch(in: tree, beside: try! contracts.get()))
    }
  }
}

/// The small tree with a patch applied, beside a revision. Read and measured once.
final class Measured {
  let tree: XenTree
  let revision: Revision
  private let names: [String]
  /// The same tree beside another revision: it is read once.
  private let twin: Measured?

  convenience init(_ submission: Submission?, by revision: String) throws {
    try self.init(submission, by: #require(SmallTree.specs.get().revision(named: revision)))
  }

  init(_ submission: Submission?, by revision: Revision) throws {
    let tree = try XenTree(at: SmallTree.path)
    self.tree = try submission.map { try tree.applying($0) } ?? tree
    self.revision = revision
    names = TreeMeasure.functions(revision.traits)
    twin = nil
  }

  /// The same tree beside another revision.
  init(_ twin: Measured, by revision: Revision) {
    (tree, self.revision, self.twin) = (twin.tree, revision, twin)
    names = TreeMeasure.functions(revision.traits)
  }

  /// Others are measured once only: what is known of the unpatched tree serves nobody.
  private var isBuiltIn: Bool { (try? SmallTree.specs.get().revision(named: revision.name)) != nil }

  /// Files whose meaning a patch can change: itself, or all by a header.
  func isTouched(_ file: String) -> Bool {
    tree.changes.isEmpty || tree.changes.contains { $0.file == file || !$0.file.hasSuffix(".c") }
  }

  /// Every function of a touched file, with what came of it. What a patch leaves the
  /// same program is measured once for all patches.
  func functions() throws -> [TreeFunction] { try measured.get() }

  private lazy var measured = Result { try measure() }

  private func measure() throws -> [TreeFunction] {
    let measure = TreeMeasure([revision], solver: Solver())
    let programs = programs
    let unpatched = tree.changes.isEmpty || !isBuiltIn ? nil : try SmallTree.measured(by: revision)
    let reading = TreeMeasure.Reading(Builds(isDebug: tree.isDebugBuild ?? true)) { name in
      programs[name] ?? .failure(TreeMeasure.Missing("not touched"))
    }
    return try (0..<TreeMeasure.count(revision.traits)).compactMap { index in
      let name = TreeMeasure.function(index, revision.traits)
      guard let program = programs[name] else { return nil }
      if let program = try? program.get(), let known = unpatched?[index], known.function.isEqual,
        known.isOf(program)
      {
        return known.function
      }
      return try measure.measure(index, by: revision, in: [reading])
    }
  }

  /// What changed functions that are equal do otherwise than before with their plain callees.
  func plainCalls() throws -> [(name: String, difference: FlowDifference)] {
    guard !tree.changes.isEmpty, isBuiltIn else { return [] }
    let measure = TreeMeasure([revision], solver: Solver())
    let builds = Builds(isDebug: tree.isDebugBuild ?? true)
    let equal = Set(try functions().filter(\.isEqual).map(\.name))
    var found: [(name: String, difference: FlowDifference)] = []
    for (index, known) in try SmallTree.measured(by: revision).sorted(by: { $0.key < $1.key }) {
      guard known.function.isEqual, equal.contains(known.function.name),
        let program = try? programs[TreeMeasure.function(index, revision.traits)]?.get(),
        !known.isOf(program)
      else { continue }
      let verdict = try measure.comparePlainCalls(
        of: program, with: known.program, index, by: revision, in: builds)
      switch verdict {
      case .same: continue
      case .differs(let difference, _): found.append((known.function.name, difference))
      case .unknown(let reason): Issue.record("\(known.function.name): \(reason)")
      }
    }
    return found
  }

  /// The functions of touched files, or why one could not be read.
  private(set) lazy var programs = read()

  private func read() -> [String: Result<FlowProgram, TreeMeasure.Missing>] {
    if let twin, twin.names == names { return twin.programs }
    var programs: [String: Result<FlowProgram, TreeMeasure.Missing>] = [:]
    let files = Dictionary(grouping: names) { tree.definition(of: $0)?.unit ?? "" }
    for (file, names) in files where !file.isEmpty && isTouched(file) {
      let unit = SmallTree.unit(file, tree, names.sorted()).mapError { TreeMeasure.Missing($0.description) }
      for name in names {
        programs[name] = unit.flatMap { unit in
          FlowProgram(name, in: unit, try! SmallTree.contracts.get()).map { .success($0) }
            ?? .failure(TreeMeasure.Missing("clang shows no body of \(name)"))
        }
      }
    }
    return TreeMeasure.Missing.known(programs)
  }

  /// The function that decides, if a patch touches its file.
  func decision() throws -> Result<CFunction, Diagnostic>? {
    let names = Traits.Function.allCases.map(\.rawValue)
    guard let file = names.lazy.compactMap({ [tree] in tree.definition(of: $0)?.unit }).first, isTouched(file)
    else {
      return nil
    }
    return SmallTree.unit(file, tree, names).flatMap { unit in
      CFunction(names, in: unit, path: file, given: []).map { .success($0) }
        ?? .failure(Diagnostic(at: nil, "clang shows no body of the access check"))
    }
  }
}

extension TreeMeasure {
  /// One function, with all that its runs come upon.
  func measure(_ index: Int, by revision: Revision, in readings: [Reading]) throws -> TreeFunction {
    var readings = readings
    while true {
      switch try attempt(index, by: revision, in: readings) {
      case .measured(let function): return function
      case .wants(let helpers): readings = readings.map { $0.finding(helpers, for: index, revision) }
      }
    }
  }
}
