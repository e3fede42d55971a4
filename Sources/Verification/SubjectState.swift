// A subject on its way through the claims, with what was found of it beyond the claims
// themselves. Whatever several claims rest on is asked once.

import Claims
import Equivalence
import Flow
import Host
import Loading
import SMT
import XenABI
import XenFunctions

public final class SubjectState {
  public let loaded: LoadedSubject
  private let verifier: Verifier
  /// The access check is proved to be the model's of its revision; nil while that was
  /// not asked.
  var conformance: Bool?

  /// Results that are known, since they are about a subject that does the same.
  var settled: [String: ClaimResult] = [:]

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

  /// Why the claims about the access check say nothing of a tree, if so: judging it takes
  /// numbers and callees for granted.
  private(set) lazy var obstacle: String? = loaded.tree.flatMap { tree in
    let moved = Vocabulary(revision.traits).drift(in: tree.numbers).filter(\.isMoved)
    if let first = moved.first {
      return "the tree numbers what is judged by in another way: \(first.sentence)"
    }
    let called = Set(tree.readings.flatMap(\.function.callees)).intersection(tree.changedContracts).sorted()
    return called.first.map { "it calls \($0), which the patch changes and which is taken by contract" }
  }

  // MARK: Functions of a tree

  private lazy var measured = Result { try loaded.tree.map { try verifier.measure($0, by: revision) } }

  /// Of a tree: its functions beside the model's.
  var functions: [TreeFunction] { get throws { try measured.get()?.functions ?? [] } }

  /// The questions that this took.
  var askedOfFunctions: QuestionCount { (try? measured.get())??.asked ?? QuestionCount() }

  /// What of a tree is not proved to be the model's, by name or in words, with the builds
  /// in which it is not.
  private lazy var open: Result<[(name: String, builds: Builds)], any Error> = Result {
    guard let tree = loaded.tree else { return [] }
    var open = try functions.filter { !$0.isEqual }.map { (name: $0.name, builds: $0.open) }
    let others = loaded.alternatives.map(\.subject)
    if try !isConforming() || others.contains(where: { try !verifier.proves(Conformance(), on: $0) }) {
      open.insert((tree.readings[0].function.name, .all), at: 0)
    }
    return open + (obstacle.map { [($0, .all)] } ?? [])
  }

  func openFunctions(in builds: Builds) throws -> [String] {
    try open.get().filter { !$0.builds.isDisjoint(with: builds) }.map(\.name)
  }

  // MARK: The flow of a tree

  private var decider: FlowDecider?

  /// Decides claims about the flow of the model, in the builds of a tree.
  func flow(of tree: LoadedTree) -> FlowDecider {
    if let decider { return decider }
    let made = verifier.flowDecider(revision, builds: tree.builds)
    decider = made
    return made
  }
}

extension Verifier {
  /// Every function of the revision's list in every build that was read, by two threads,
  /// each with a solver of its own; and the questions that these answered.
  fileprivate func measure(
    _ tree: LoadedTree, by revision: Revision
  ) throws -> (functions: [TreeFunction], asked: QuestionCount) {
    let count = TreeMeasure.count(revision.traits)
    progress.begin("functions of the tree", of: count)
    let (settings, progress, revisions) = (settings, progress, revisions)
    let known = measuredTrees.last { $0.revision == revision }
    let parts = try LargeStackThread.map(2) { part in
      let solver = settings.solver
      let measure = TreeMeasure(revisions, solver: solver, keepsObligations: settings.keepsObligations)
      let readings = tree.measured
      let functions = try stride(from: part, to: count, by: 2).map { index in
        defer { progress.advance() }
        return (
          index,
          try known?.function(index, in: readings) ?? measure.measure(index, by: revision, in: readings)
        )
      }
      return (functions: functions, asked: solver.asked)
    }
    let asked = parts.map(\.asked).reduce(QuestionCount(), +)
    askedElsewhere = askedElsewhere + asked
    let functions = parts.flatMap(\.functions).sorted { $0.0 < $1.0 }.map(\.1)
    measuredTrees = [MeasuredTree(revision: revision, readings: tree.measured, functions: functions)]
    return (functions.map { $0.unless(calling: tree.changedContracts) }, asked)
  }
}

/// A tree whose functions were measured: another one that has the same C needs no further proof.
struct MeasuredTree: Sendable {
  let revision: Revision
  let readings: [TreeMeasure.Reading]
  let functions: [TreeFunction]

  func function(_ index: Int, in readings: [TreeMeasure.Reading]) -> TreeFunction? {
    TreeMeasure.known(index, by: revision, functions[index], from: self.readings, in: readings)
  }
}
