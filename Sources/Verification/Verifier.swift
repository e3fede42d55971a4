// What decides claims has at hand: specs, a solver, the models of the revisions as far as
// they were needed, and what reads C.

import Claims
import Host
import Loading
import SMT
import Source
import Spec
import SymbolicExecution
import XenABI
import XenFunctions

/// How verdicts are to be found.
public struct VerifierSettings: Sendable {
  /// Of solvers for proofs about the tool's own models.
  public var limits: Limits
  /// Ask libz3 also where a proof by cases has decided.
  public var crossChecks: Bool
  /// What is proved is kept in closed form, for files and other solvers.
  public var keepsObligations: Bool
  /// Decide claims about models a second time, by playing a bounded space.
  public var isExplicit: Bool
  /// The file with known failures, if not the one of the specs.
  public var deviations: String?

  public init(
    limits: Limits, crossChecks: Bool = false, keepsObligations: Bool = false, isExplicit: Bool = false
  ) {
    (self.limits, self.crossChecks) = (limits, crossChecks)
    (self.keepsObligations, self.isExplicit) = (keepsObligations, isExplicit)
  }

  /// A new one, for a thread of its own.
  var solver: Solver { Solver(limits: limits, crossChecks: crossChecks) }
}

public final class Verifier {
  public let specs: Specs
  /// Where they came from.
  public let location: SpecsLocation
  public let settings: VerifierSettings
  /// For questions about what somebody else wrote.
  public let solver: Solver
  public let progress: ProgressState
  public let loader: SubjectLoader
  private let prover: Prover
  private var backgrounds: [String: Background] = [:]
  /// Proofs about the models that are judged.
  var models: ModelProofs
  /// Trees that were measured: each as it is, and the one that was measured last.
  var measuredTrees: [MeasuredTree] = []
  /// Questions that solvers beside this one answered.
  var askedElsewhere = QuestionCount()

  /// - Parameters:
  ///   - limits: of questions about what somebody else wrote.
  ///   - reader: made for this solver's explorer.
  /// - Throws: what making the reader throws.
  public init(
    _ specs: Specs, from location: SpecsLocation, limits: Limits, _ settings: VerifierSettings,
    _ progress: ProgressState, reader: (Explorer) throws -> SubjectLoader
  ) rethrows {
    (self.specs, self.location, self.settings) = (specs, location, settings)
    self.progress = progress
    solver = Solver(limits: limits, crossChecks: settings.crossChecks)
    prover = Prover(solver: solver, labels: specs.labels)
    loader = try reader(Explorer(solver: solver))
    models = ModelProofs([], [], specs.rights, settings)
  }

  /// The built-in revisions, in the order of the specs.
  public var revisions: [Revision] { specs.revisions.map(\.value) }

  /// What was used, and how many questions were answered so far.
  public func versions() -> ToolVersions {
    var versions = ToolVersions(asked: solver.asked + askedElsewhere)
    versions.origins = ToolVersions.Origins(
      specs: location.description, clang: loader.foundClang.map { "\($0.executable), \($0.origin)" })
    return versions
  }

  /// What specs/deviations.yaml says, or the file in its place.
  /// - Throws: `Diagnostics` where it cannot be read.
  public func deviations() throws(Diagnostics) -> Deviations {
    try Deviations.load(
      from: location.source, or: settings.deviations, revisions: revisions.map(\.name))
  }

  /// The failing claims that these specs accept.
  /// - Throws: what is wrong with the file.
  public func acceptances() throws(Diagnostics) -> Acceptances {
    Acceptances(try deviations())
  }

  func flowDecider(_ model: EmulatorModel, builds: Builds) -> FlowDecider {
    FlowDecider(model, specs.rights, builds: builds, keepsObligations: settings.keepsObligations)
  }
}

// MARK: - Subjects

extension Verifier {
  /// - Throws: `Diagnostic(s)` for an input that cannot be read; `ExploreFault`.
  public func load(_ reference: SubjectReference) throws -> LoadedSubject {
    switch reference {
    case .revision(let name):
      guard let revision = specs.revision(named: name) else {
        throw Diagnostic(at: nil, "\(name): there is no such revision in these specs")
      }
      return try builtIn(revision)
    case .input(let path): return try choose(try loader.readings(ofInput: path))
    case .tree(let path, let patch): return try choose(try loader.readings(ofTree: path, patch: patch))
    }
  }

  func builtIn(_ revision: Revision) throws -> LoadedSubject {
    LoadedSubject(
      Subject(
        name: revision.name, revision: revision, program: AccessCheckModel(revision.traits),
        behaviour: try background(revision).model, isC: false))
  }

  /// The reading whose revision the C conforms to; the newest, if none or several do.
  private func choose(_ readings: [LoadedSubject]) throws -> LoadedSubject {
    if readings.count == 1 { return readings[0] }
    let conforming = try readings.filter { try proves(Conformance(), on: $0.subject) }
    var chosen = conforming.count == 1 ? conforming[0] : readings[readings.count - 1]
    if conforming.count == 1 {
      chosen.revisionReason = "the C is proved equal to its model"
      return chosen
    }
    let names = readings.map(\.subject.revision.name).joined(separator: ", ")
    chosen.revisionReason =
      "the newest whose names fit (\(names)); where they disagree a claim is undecided, --as chooses"
    let others = readings.dropLast().map { Alternative($0.subject, .numbers) }
    chosen.alternatives = others + chosen.alternatives
    return chosen
  }
}

// MARK: - Claims about the access check

extension Verifier {
  private func background(_ revision: Revision) throws(ExploreFault) -> Background {
    if let made = backgrounds[revision.name] { return made }
    let explorer = Explorer(solver: solver)
    let model = try Behaviour(of: AccessCheckModel(revision.traits), explorer: explorer)
    let made = try Background(rights: specs.rights, revision: revision, model: model, explorer: explorer)
    backgrounds[revision.name] = made
    return made
  }

  /// What a claim demands of a revision's model, judged as a subject is.
  func obligation(
    _ claim: any AccessCheckClaim, ofModel revision: Revision, judgedLike subject: Subject
  ) throws -> Obligation? {
    let model = Subject(
      name: revision.name, revision: subject.revision, program: AccessCheckModel(revision.traits),
      behaviour: try background(revision).model, isC: false, gate: revision.traits.gate)
    return try obligation(claim, on: model)
  }

  /// What a claim demands of a subject; nil where it says nothing of it.
  func obligation(_ claim: any AccessCheckClaim, on subject: Subject) throws -> Obligation? {
    let applicability = try claim.obligation(on: subject, background(subject.revision))
    guard case .applies(let obligation) = applicability else { return nil }
    return obligation
  }

  func decide(_ claim: any AccessCheckClaim, on subject: Subject) throws -> ClaimResult {
    try prover.decide(claim, on: subject, background(subject.revision))
  }

  func decide(_ claim: any AccessCheckClaim, on state: SubjectState) throws -> ClaimResult {
    try prover.decide(claim, on: state.subject, background(state.revision), state.facts)
  }

  /// What fails of a claim, without words.
  func outline(_ claim: any AccessCheckClaim, on subject: Subject) throws -> Outline {
    try prover.outline(claim, on: subject, try background(subject.revision))
  }

  func proves(_ claim: any AccessCheckClaim, on subject: Subject) throws -> Bool {
    try prover.proves(claim, on: subject, try background(subject.revision))
  }
}
