// A subject on its way through the claims, with what was found of it beyond the claims
// themselves. Whatever several claims rest on is asked once.

import Claims
import Equivalence
import Flow
import Host
import Loading
import SMT
import XenABI
import XenC
import XenFunctions

public final class SubjectState {
  public let loaded: LoadedSubject
  private let verifier: Verifier
  /// The access check is proved to be the model's of its revision; nil while that was
  /// not asked.
  var conformance: Bool?

  /// Results that are known, since they are about a subject that does the same.
  var settled: [String: ClaimResult] = [:]

  /// What is established of it in every way in which it may be meant.
  private(set) lazy var facts = EstablishedFacts(
    [subject] + loaded.alternatives.map(\.subject), verifier.solver)

  init(_ loaded: LoadedSubject, _ verifier: Verifier) { (self.loaded, self.verifier) = (loaded, verifier) }

  var subject: Subject { loaded.subject }
  var revision: Revision { subject.revision }

  /// Whether the access check is proved to be the model's of its revision.
  func isConforming() throws -> Bool {
    if let conformance { return conformance }
    let found = try verifier.decide(Conformance(), on: subject).verdict == .holds
    conformance = found
    return found
  }

  /// Of a tree: numbers that are judged by and that its headers have otherwise, in a way that makes no
  /// sense by names.
  private(set) lazy var movedNumbers: String? = loaded.tree.flatMap { tree in
    let meant = FlagNumbers(tree.numbers).renumbered
    return Vocabulary(revision.traits).drift(in: tree.numbers).first {
      $0.isMoved && !meant.contains($0.name)
    }.map { "the tree numbers what is judged by in another way: \($0.sentence)" }
  }

  /// Of a tree: a code that only Xen's own C sees has another number. C is judged by numbers, and what
  /// they stand for there is not known.
  private(set) lazy var renumbering: String? = loaded.tree.flatMap { tree in
    Vocabulary(revision.traits).drift(in: tree.numbers).first(where: \.isRenumbering).map {
      "the tree numbers what is judged by in another way: \($0.sentence)"
    }
  }

  /// The same in every way in which the subject may be meant.
  func isConformingThroughout() throws -> Bool {
    try isConforming()
      && loaded.alternatives.allSatisfy { try verifier.proves(Conformance(), on: $0.subject) }
  }

  /// Why the claims about the access check say nothing of a tree, if so: judging it takes
  /// numbers and callees for granted.
  private(set) lazy var obstacle: String? = loaded.tree.flatMap { tree in
    if let reason = tree.readings.lazy.compactMap({ tree.changes.unconfigured[$0.function.name] }).first {
      return reason
    }
    if let movedNumbers { return movedNumbers }
    let called = Set(tree.readings.flatMap(\.function.callees)).intersection(tree.changes.contracts).sorted()
    return called.first.map { "it \(tree.changes.calls($0))" }
  }

  // MARK: Functions of a tree

  private lazy var measured = Result { try loaded.tree.map { try verifier.measure($0, by: revision) } }

  /// Of a tree: its functions beside the model's.
  var functions: [TreeFunction] {
    get throws {
      let all = try measured.get()?.functions ?? []
      return renumbering.map { reason in all.map { $0.undecided(since: reason) } } ?? all
    }
  }

  /// The questions that this took.
  var askedOfFunctions: QuestionCount { (try? measured.get())??.asked ?? QuestionCount() }

  /// Of a tree: every call through which checks are switched on or codes come back.
  func calls() throws -> CallLoader.Calls? { try callsOfTree.get() }

  private lazy var callsOfTree = Result { try loaded.tree?.calls(verifier.loader) }

  // MARK: The flow of a tree

  /// Of a tree: the program that its functions are, and what keeps it from being run.
  private lazy var program: Result<TreeProgram, any Error> = Result { try program() }

  private func program(allAsC: Bool = false) throws -> TreeProgram {
    TreeProgram(
      try functions, of: loaded.tree!, by: revision, checksAsModel: try isConformingThroughout(),
      allAsC: allAsC)
  }

  /// Why claims about the flow of a tree cannot be decided, in words; empty if they can.
  func obstaclesToFlow(in builds: Builds) throws -> [String] {
    let changed = loaded.tree?.changes.models.sorted() ?? []
    let open = try program.get().open.filter { !$0.builds.isDisjoint(with: builds) }.map(\.name)
    return open + changed.map { "\($0), which is changed and is taken as the model has it" }
      + (loaded.tree?.unread.map { "\($0.name), which is changed and is not read: it \($0.reason)" } ?? [])
      + (obstacle.map { [$0] } ?? [])
  }

  private var decider: FlowDecider?
  /// How claims fail besides a model; see `failure`.
  private var failures: [Traits: [String: NewFailure?]] = [:]
  /// By claim, those that are new beside some program.
  private var found: [String: [NewFailure]] = [:]

  /// The subject as a program: a tree's, or the revision's model.
  func emulator() throws -> EmulatorModel {
    loaded.tree == nil ? EmulatorModel(revision.traits) : try program.get().emulator
  }

  /// Decides claims about the flow, of a tree in the builds of it that were read.
  func flow() throws -> FlowDecider {
    if let decider { return decider }
    let made = verifier.flowDecider(try emulator(), builds: loaded.tree?.builds ?? .all)
    decider = made
    return made
  }

  /// Results about a tree, after its C was played, one situation after another: also functions that
  /// were explored as the model's that they are proved to be.
  /// - Throws: `ProveFault` where a play breaks what was proved.
  func crossChecked(_ results: [ClaimResult]) throws -> [ClaimResult] {
    try flow().crossChecked(results, playing: program(allAsC: true).emulator)
  }

  /// How the subject breaks a claim about the flow in a situation in which another program does not, as
  /// far as some situations of each shape show it; nil where none was found.
  func failure(of claim: String, besides other: FlowDecider) throws -> NewFailure? {
    if let model = other.ofModel, let known = failures[model]?[claim] { return known }
    let found = try otherFailure(of: claim, besides: other)
    if let model = other.ofModel { failures[model, default: [:]][claim] = .some(found) }
    return found
  }

  /// What is new beside one program may be beside another one, and is there already.
  private func otherFailure(of claim: String, besides other: FlowDecider) throws -> NewFailure? {
    for failure in found[claim] ?? [] {
      guard let situation = failure.evidence?.plays.first?.situation else { continue }
      if try !other.breaks(claim, in: situation) { return failure }
    }
    let flow = try flow()
    guard let situation = try flow.failure(of: claim, besides: other) else { return nil }
    let failure = NewFailure(evidence: try flow.evidence(that: claim, isBrokenIn: situation))
    found[claim, default: []].append(failure)
    return failure
  }

  func fails(_ claim: String, besides other: FlowDecider) throws -> Bool {
    try failure(of: claim, besides: other) != nil
  }
}

extension Verifier {
  /// A subject as a program that can be played, and what of it is neither the model's nor run as C:
  /// that is the model's there.
  /// - Throws: as `load`.
  public func emulator(of reference: SubjectReference) throws -> (model: EmulatorModel, open: [String]) {
    let state = SubjectState(try load(reference), self)
    let open = state.loaded.tree == nil ? [] : try state.obstaclesToFlow(in: .all)
    return (try state.emulator(), open)
  }
}

extension Verifier {
  /// Every function of the revision's list in every build that was read, and the questions
  /// that this took. What calls functions that are still to be looked for waits until all
  /// others are measured, so that nothing depends on who comes first.
  fileprivate func measure(
    _ tree: LoadedTree, by revision: Revision
  ) throws -> (functions: [TreeFunction], asked: QuestionCount) {
    let count = TreeMeasure.count(revision.traits)
    progress.begin("functions of the tree", of: count)
    let known = measuredTrees.filter { $0.revision == revision }
    var found = (0..<count).map { index in
      known.lazy.compactMap { $0.function(index, in: tree.measured) }.first
    }
    for function in found where function != nil { progress.advance() }
    var readings = tree.measured
    var asked = QuestionCount()
    while case let open = found.indices.filter({ found[$0] == nil }), !open.isEmpty {
      var wanted: [(index: Int, helpers: Set<String>)] = []
      for part in try attempt(open, in: readings, by: revision) {
        asked = asked + part.asked
        for (index, attempt) in part.attempts {
          switch attempt {
          case .measured(let function): found[index] = function
          case .wants(let helpers): wanted.append((index, helpers))
          }
        }
      }
      let (before, further) = (readings, wanted)
      readings = LargeStackThread.map(before.count) { reading in
        further.reduce(before[reading]) { $0.finding($1.helpers, for: $1.index, revision) }
      }
    }
    askedElsewhere = askedElsewhere + asked
    let functions = found.map { $0! }
    measuredTrees.removeAll(where: \.isPatched)
    measuredTrees.append(
      MeasuredTree(
        revision: revision, isPatched: tree.isPatched, readings: tree.measured, functions: functions))
    return (functions.map { $0.unless(calling: tree.changes.contracts, tree.changes.calls) }, asked)
  }

  /// Some of them as far as C was read, by two threads, each with a solver of its own.
  private func attempt(
    _ indices: [Int], in readings: [TreeMeasure.Reading], by revision: Revision
  ) throws -> [(attempts: [(index: Int, TreeMeasure.Attempt)], asked: QuestionCount)] {
    let (settings, progress, revisions) = (settings, progress, revisions)
    return try LargeStackThread.map(2) { part in
      let solver = settings.solver
      let measure = TreeMeasure(revisions, solver: solver, keepsObligations: settings.keepsObligations)
      let attempts = try indices.filter { $0 % 2 == part }.map { index in
        let attempt = try measure.attempt(index, by: revision, in: readings)
        if case .measured = attempt { progress.advance() }
        return (index: index, attempt)
      }
      return (attempts, solver.asked)
    }
  }
}

/// A tree whose functions were measured: another one that has the same C needs no further proof.
struct MeasuredTree: Sendable {
  let revision: Revision
  let isPatched: Bool
  let readings: [TreeMeasure.Reading]
  let functions: [TreeFunction]

  func function(_ index: Int, in readings: [TreeMeasure.Reading]) -> TreeFunction? {
    TreeMeasure.known(index, by: revision, functions[index], from: self.readings, in: readings)
  }
}
