// The stages of `verify`, one subject after another: load, decide, collect. An
// input that cannot be read does not keep the others from their verdicts.

import ArgumentParser
import Claims
import Conformance
import Dispatch
import Prove
import Report
import SMT
import Source
import SymbolicExecution
import Synchronization
import XenABI
import XenFunctions

extension Session {
  /// Decides the claims about subjects, one after another.
  /// - Parameters:
  ///   - changes: decisions that built-in revisions are also judged with.
  ///   - isExplicit: decide everything a second time, by playing a bounded space.
  /// - Throws: `ValidationError` for a change that is none.
  func report(
    on references: [SubjectReference], _ loader: SubjectLoader, _ selection: ClaimSelection,
    with changes: [String] = [], isExplicit: Bool = false
  ) throws -> VerifyReport {
    let variants: [[Revision]] = try references.map { reference in
      if case .revision(let name) = reference { try self.variants(of: [name], changes) } else { [] }
    }
    if !changes.isEmpty, variants.allSatisfy(\.isEmpty) {
      throw ValidationError("--with changes a built-in revision; name one")
    }
    let work = FlowWork(self, variants.flatMap { $0 }, selection.flow, isExplicit: isExplicit)
    if selection.flowAgreement { work.startAgreement() }
    return report(
      work, zip(references, variants).map { (reference: $0, variants: $1) }, loader, selection)
  }

  private func report(
    _ work: FlowWork, _ subjects: [(reference: SubjectReference, variants: [Revision])],
    _ loader: SubjectLoader, _ selection: ClaimSelection
  ) -> VerifyReport {
    var reports: [SubjectReport] = []
    var errors: [Diagnostic] = []
    var fault: String?
    for (reference, variants) in subjects {
      do {
        for revision in variants {
          reports.append(try report(on: try loader.builtIn(revision), work, selection))
        }
        guard variants.isEmpty else { continue }
        let loaded = try loader.load(reference)
        reports.append(
          try report(
            on: loaded, selection, countsConformance: loader.isAsked || loaded.tree != nil))
      } catch let error as Diagnostic {
        errors.append(error)
      } catch let error as Source.Diagnostics {
        errors += error.all
      } catch {
        fault = "\(reference.name): \(error)"
      }
    }
    askedElsewhere = askedElsewhere + work.asked
    return VerifyReport(tool: versions(), subjects: reports, errors: errors, fault: fault)
  }

  /// A built-in revision: what is said of the switch, and of the flow around it.
  private func report(on loaded: LoadedSubject, _ work: FlowWork, _ selection: ClaimSelection) throws
    -> SubjectReport
  {
    let revision = loaded.subject.revision
    var decisions = try decide(selection.claims, on: loaded.subject)
    progress.begin("the flow of \(loaded.subject.name)")
    if selection.flowAgreement { decisions.append(try work.agreement(on: revision)) }
    decisions += try work.decisions(on: revision)
    decisions += selection.unanswered(by: decisions, of: loaded)
    var report = SubjectReport(
      subject: loaded.subject.name, input: nil, revision: revision, revisionReason: nil, nearest: nil,
      assumptions: [], decisions: decisions, countsConformance: false)
    report.likeness = .everything
    return report
  }

  private func report(
    on loaded: LoadedSubject, _ selection: ClaimSelection, countsConformance: Bool
  ) throws -> SubjectReport {
    let claims = selection.claims
    let subject = loaded.subject
    var decisions = try decide(claims, on: subject)
    for other in loaded.alternatives {
      decisions = zip(decisions, try outline(claims, on: other.subject)).map { $0.agreeing(with: $1, other) }
    }
    var functions: [TreeFunction] = []
    var drift: [String] = []
    if let tree = loaded.tree {
      let asked: QuestionCount
      (functions, asked) = try measure(tree, by: subject.revision)
      askedElsewhere = askedElsewhere + asked
      drift = self.drift(of: tree)
      if let reason = obstacle(tree, subject) {
        decisions = decisions.map { $0.isAboutRevision ? $0 : $0.undecided(because: reason) }
      }
      if selection.vocabulary { decisions.append(vocabulary(tree, of: subject.revision)) }
      if selection.flowConformance {
        var conformance = Decision(functions, subject.revision.name)
        conformance.asked = asked
        decisions.append(conformance)
      }
      decisions += try flowDecisions(on: loaded, tree, functions, selection)
    }
    decisions += selection.unanswered(by: decisions, of: loaded)
    var report = SubjectReport(
      subject: subject.name, input: loaded.input, revision: subject.revision,
      revisionReason: loaded.revisionReason, nearest: try nearest(to: subject, decisions),
      assumptions: loaded.assumptions, decisions: decisions,
      countsConformance: countsConformance, functions: functions, drift: drift)
    report.likeness = try likeness(of: subject, decisions, functions)
    return report
  }

  /// Why the claims about the access check say nothing of a tree, if so: judging it takes
  /// numbers and callees for granted.
  private func obstacle(_ tree: LoadedTree, _ subject: Subject) -> String? {
    let moved = Vocabulary(subject.revision.traits).drift(in: tree.numbers).filter(\.isMoved)
    if let first = moved.first {
      return "the tree numbers what is judged by in another way: \(first.sentence)"
    }
    let called = Set(tree.readings.flatMap(\.function.callees)).intersection(tree.changedContracts).sorted()
    return called.first.map { "it calls \($0), which the patch changes and which is taken by contract" }
  }

  /// What of the C is proved equal to the revision, whether or not that was
  /// asked for; asked only where it matters.
  private func likeness(
    of subject: Subject, _ decisions: [Decision], _ functions: [TreeFunction]
  ) throws -> SubjectReport.Likeness {
    guard decisions.contains(where: { $0.verdict == .fails }) else { return .none }
    let known = decisions.first { $0.claim == Conformance().name }
    guard try (known ?? decide([Conformance()], on: subject)[0]).verdict == .holds else { return .none }
    return !functions.isEmpty && functions.allSatisfy(\.isEqual) ? .everything : .decision
  }
}

// MARK: - Trees

extension Session {
  /// Every function of the revision's list in every build that was read, by two threads,
  /// each with a solver of its own; and the questions that these answered.
  private func measure(
    _ tree: LoadedTree, by revision: Revision
  ) throws -> (functions: [TreeFunction], asked: QuestionCount) {
    let (revisions, limits, crossChecks) = (self.revisions, self.limits, self.crossChecks)
    let keepsObligations = self.keepsObligations
    let progress = progress
    let count = TreeMeasure.count(revision.traits)
    progress.begin("functions of the tree", of: count)
    let found: Mutex<[Int: Result<TreeFunction, SolverFailure>]> = Mutex([:])
    let asked: Mutex<QuestionCount> = Mutex(QuestionCount())
    DeepThread.concurrentPerform(iterations: 2) { part in
      let solver = Solver(limits: limits, crossChecks: crossChecks)
      let measure = TreeMeasure(revisions, solver: solver, keepsObligations: keepsObligations)
      let readings = tree.readings.map { reading in
        TreeMeasure.Reading(Builds(isDebug: reading.isDebug)) { reading.program($0) }
      }
      for index in stride(from: part, to: count, by: 2) {
        let result: Result<TreeFunction, SolverFailure>
        do {
          result = .success(
            try measure.measure(index, by: revision, in: readings).unless(calling: tree.changedContracts))
        } catch {
          result = .failure(SolverFailure(description: "\(error)"))
        }
        found.withLock { $0[index] = result }
        progress.advance()
      }
      let own = solver.asked
      asked.withLock { $0 = $0 + own }
    }
    let functions = try found.withLock { found in try (0..<count).compactMap { try found[$0]?.get() } }
    return (functions, asked.withLock { $0 })
  }

  private func vocabulary(_ tree: LoadedTree, of revision: Revision) -> Decision {
    let drift = Vocabulary(revision.traits).drift(in: tree.numbers)
    return Decision(
      aboutNumbers: VocabularyClaim.name, VocabularyClaim.statement(revision.name),
      differences: drift.map(\.sentence), bounds: "\(Vocabulary(revision.traits).names.count) names")
  }

  /// How the tree's numbers differ from each revision's, in words.
  private func drift(of tree: LoadedTree) -> [String] {
    var seen: [(text: String, revisions: [String])] = []
    for revision in revisions {
      let drift = Vocabulary(revision.traits).drift(in: tree.numbers)
      guard !drift.isEmpty else { continue }
      let text = drift.map(\.sentence).joined(separator: "; ")
      if let index = seen.firstIndex(where: { $0.text == text }) {
        seen[index].revisions.append(revision.name)
      } else {
        seen.append((text, [revision.name]))
      }
    }
    return seen.map { "from \($0.revisions.joined(separator: ", ")): \($0.text)" }
  }

  /// Claims about the flow are decided on the model, once every function of the
  /// tree, the access check among them, is proved to be the model's in the builds
  /// that the claim is about.
  private func flowDecisions(
    on loaded: LoadedSubject, _ tree: LoadedTree, _ functions: [TreeFunction], _ selection: ClaimSelection
  ) throws -> [Decision] {
    let revision = loaded.subject.revision
    var decisions: [Decision] = []
    guard !selection.flow.isEmpty else { return decisions }
    var open = functions.filter { !$0.isEqual }.map { (name: $0.name, builds: $0.open) }
    let others = loaded.alternatives.map(\.subject)
    if try ([loaded.subject] + others).contains(where: { try !isRevision($0) }) {
      open.insert((tree.readings[0].function.name, .all), at: 0)
    }
    if let reason = obstacle(tree, loaded.subject) { open.append((reason, .all)) }
    let decider = FlowDecider(
      EmulatorModel(revision.traits), specs.rights, builds: tree.builds, keepsObligations: keepsObligations
    )
    progress.begin("the flow of the tree", of: selection.flow.count)
    for sentence in selection.flow {
      let decision = try decider.decide(sentence)
      progress.advance()
      let missing = open.filter { !$0.builds.isDisjoint(with: sentence.builds) }.map(\.name)
      decisions.append(
        missing.isEmpty
          ? decision
          : decision.undecided(
            because: "not every function is proved to be the model's: \(missing.joined(separator: "; "))"))
    }
    return decisions
  }

  /// Whether the access check is proved equal to the model of its revision.
  private func isRevision(_ subject: Subject) throws -> Bool {
    try proves(Conformance(), on: subject)
  }
}

extension ClaimSelection {
  /// Claims that were asked for by name and that nothing could be said of, with why.
  fileprivate func unanswered(by decisions: [Decision], of loaded: LoadedSubject) -> [Decision] {
    guard isByName else { return [] }
    let names = Set(decisions.map(\.claim))
    let about = loaded.subject.revision.name
    let ofFlow = flow.filter { !names.contains($0.name) }.map { sentence in
      Decision(
        claim: sentence.name, sentence.statement,
        .undecided(
          "it is about the whole emulator, and only \(loaded.input?.function ?? "the access check") was read; "
            + "name a tree with --tree"))
    }
    let others: [(isAsked: Bool, name: String, statement: String, why: String)] = [
      (
        flowAgreement, FlowAgreementClaim.name, FlowAgreementClaim.statement, "it is about built-in revisions"
      ),
      (vocabulary, VocabularyClaim.name, VocabularyClaim.statement(about), "it is about Xen trees"),
      (
        flowConformance, FlowConformanceClaim.name, FlowConformanceClaim.statement(about),
        "it is about Xen trees"
      ),
    ]
    return others.filter { $0.isAsked && !names.contains($0.name) }.map {
      Decision(claim: $0.name, $0.statement, .notApplicable($0.why))
    } + ofFlow
  }
}

extension Session {
  /// Where the C differs from the revision it was measured by: is another one nearer?
  private func nearest(to subject: Subject, _ decisions: [Decision]) throws -> SubjectReport.Nearest? {
    let conformance = decisions.first { $0.claim == Conformance().name && $0.verdict == .fails }
    guard let conformance else { return nil }
    let distances = try revisions.compactMap { revision -> SubjectReport.Nearest? in
      if revision.name == subject.revision.name, subject.gate == revision.traits.gate {
        return SubjectReport.Nearest(revision: revision.name, rows: conformance.rows.count)
      }
      let other = Subject(
        name: subject.name, revision: revision, program: subject.program, behaviour: subject.behaviour,
        isC: true)
      let outline = try outline([Conformance()], on: other)[0]
      if case .undecided = outline.verdict { return nil }
      return SubjectReport.Nearest(revision: revision.name, rows: outline.rows.count)
    }
    return distances.min { $0.rows < $1.rows }
  }
}

extension Decision {
  /// This decision where another reading of the same C comes to the same;
  /// undecided where the two part.
  fileprivate func agreeing(with other: Outline, _ alternative: Alternative) -> Decision {
    if claim == "Agreement" { return self }
    if verdict == other.verdict, rows.map(\.row) == other.rows { return self }
    switch alternative.kind {
    case .numbers:
      // Which revision it conforms to is what was tried.
      if claim == "Conformance" { return self }
      return undecided(
        because: "depends on whose numbers are meant: with \(alternative.subject.revision.name)'s it "
          + "\(other.verdict.word); use --as")
    case .build(let isDebug):
      return undecided(
        because: "depends on the build: in a \(Builds(isDebug: isDebug).words) build it "
          + "\(other.verdict.word); use --build")
    }
  }
}
