// The stages of `verify`, one subject after another: load, decide, collect. An
// input that cannot be read does not keep the others from their verdicts.

import Claims
import Conformance
import Dispatch
import Explore
import Model
import Prove
import Report
import SMT
import Source
import Synchronization
import Xen

extension Session {
  /// Decides the claims about subjects, one after another.
  /// - Parameters:
  ///   - changes: decisions that built-in revisions are also judged with.
  ///   - isExplicit: decide everything a second time, by playing a bounded space.
  /// - Throws: `ValidationError` for a change that is none.
  func report(
    on names: [String], _ loader: SubjectLoader, _ selection: ClaimSelection, with changes: [String] = [],
    isExplicit: Bool = false
  ) throws -> VerifyReport {
    let work = FlowWork(self, try variants(of: names, changes), selection.flow, isExplicit: isExplicit)
    if selection.flowAgreement { work.startAgreement() }
    return report(work, names, loader, selection)
  }

  private func report(
    _ work: FlowWork, _ names: [String], _ loader: SubjectLoader, _ selection: ClaimSelection
  ) -> VerifyReport {
    var subjects: [SubjectReport] = []
    var errors: [Diagnostic] = []
    var fault: String?
    for name in names {
      do {
        let variants = work.revisions.filter { $0.name == name || $0.name.hasPrefix("\(name) with ") }
        for revision in variants {
          subjects.append(try report(on: try loader.builtIn(revision), work, selection))
        }
        guard variants.isEmpty else { continue }
        let loaded = try loader.load(name)
        subjects.append(
          try report(
            on: loaded, selection, countsConformance: loader.isAsked || loaded.tree != nil))
      } catch let error as Diagnostic {
        errors.append(error)
      } catch let error as Source.Diagnostics {
        errors += error.all
      } catch {
        fault = "\(name): \(error)"
      }
    }
    return VerifyReport(tool: versions(and: work.questions), subjects: subjects, errors: errors, fault: fault)
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
    var decisions = try decide(claims, on: loaded.subject)
    for other in loaded.alternatives {
      decisions = zip(decisions, try decide(claims, on: other)).map { $0.agreeing(with: $1, other.revision) }
    }
    var functions: [TreeFunction] = []
    var drift: [String] = []
    if let tree = loaded.tree {
      functions = try measure(tree, by: loaded.subject.revision)
      drift = self.drift(of: tree)
      if selection.vocabulary { decisions.append(vocabulary(tree, of: loaded.subject.revision)) }
      decisions += try flowDecisions(on: loaded.subject.revision, functions, selection)
    }
    var report = SubjectReport(
      subject: loaded.subject.name, input: loaded.input, revision: loaded.subject.revision,
      revisionReason: loaded.revisionReason, nearest: try nearest(to: loaded.subject, decisions),
      assumptions: loaded.assumptions, decisions: decisions,
      countsConformance: countsConformance, functions: functions, drift: drift)
    report.likeness = try likeness(of: loaded.subject, decisions, functions)
    return report
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
  /// Every function of the revision's list, by two threads, each with a solver of its own.
  private func measure(_ tree: LoadedTree, by revision: Revision) throws -> [TreeFunction] {
    let (revisions, limits, crossChecks) = (self.revisions, self.limits, self.crossChecks)
    let keepsObligations = self.keepsObligations
    let progress = progress
    let count = TreeMeasure.count(revision.decisions)
    progress.begin("functions of the tree", of: count)
    let found: Mutex<[Int: Result<TreeFunction, SolverFailure>]> = Mutex([:])
    DeepThread.concurrentPerform(iterations: 2) { part in
      let solver = Solver(limits: limits, crossChecks: crossChecks)
      let measure = TreeMeasure(
        revisions, isDebug: tree.isDebug, solver: solver, keepsObligations: keepsObligations)
      for index in stride(from: part, to: count, by: 2) {
        let result: Result<TreeFunction, SolverFailure>
        do {
          result = .success(try measure.measure(index, by: revision) { tree.program($0) })
        } catch {
          result = .failure(SolverFailure(description: "\(error)"))
        }
        found.withLock { $0[index] = result }
        progress.advance()
      }
    }
    return try found.withLock { found in try (0..<count).compactMap { try found[$0]?.get() } }
  }

  private func vocabulary(_ tree: LoadedTree, of revision: Revision) -> Decision {
    let drift = Vocabulary(revision.decisions).drift(in: tree.numbers)
    return Decision(
      aboutNumbers: VocabularyClaim.name, VocabularyClaim.statement(revision.name),
      differences: drift.map(\.sentence), bounds: "\(Vocabulary(revision.decisions).names.count) names")
  }

  /// How the tree's numbers differ from each revision's, in words.
  private func drift(of tree: LoadedTree) -> [String] {
    var seen: [(text: String, revisions: [String])] = []
    for revision in revisions {
      let drift = Vocabulary(revision.decisions).drift(in: tree.numbers)
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
  /// tree is proved to be the model's.
  private func flowDecisions(
    on revision: Revision, _ functions: [TreeFunction], _ selection: ClaimSelection
  ) throws -> [Decision] {
    var decisions: [Decision] = []
    if selection.flowConformance { decisions.append(Decision(functions, revision.name)) }
    let open = functions.filter { !$0.isEqual }.map(\.name)
    let decider = FlowDecider(
      EmulatorModel(revision.decisions), specs.rights, keepsObligations: keepsObligations)
    progress.begin("the flow of the tree", of: selection.flow.count)
    for sentence in selection.flow {
      let decision = try decider.decide(sentence)
      progress.advance()
      decisions.append(
        open.isEmpty
          ? decision
          : decision.undecided(
            because: "not every function is proved to be the model's: \(open.joined(separator: "; "))"))
    }
    return decisions
  }
}

extension Session {
  /// Where the C differs from the revision it was measured by: is another one nearer?
  private func nearest(to subject: Subject, _ decisions: [Decision]) throws -> SubjectReport.Nearest? {
    guard decisions.contains(where: { $0.claim == "Conformance" && $0.verdict == .fails }) else { return nil }
    let distances = try revisions.compactMap { revision -> SubjectReport.Nearest? in
      let other = Subject(
        name: subject.name, revision: revision, program: subject.program, behaviour: subject.behaviour,
        isC: true)
      let decision = try decide([Conformance()], on: other)[0]
      if case .undecided = decision.verdict { return nil }
      return SubjectReport.Nearest(revision: revision.name, rows: decision.rows.count)
    }
    return distances.min { $0.rows < $1.rows }
  }
}

extension Decision {
  /// This decision where another reading of the same C comes to the same;
  /// undecided where the two part.
  fileprivate func agreeing(with other: Decision, _ revision: Revision) -> Decision {
    if claim == "Conformance" || claim == "Agreement" { return self }
    if verdict == other.verdict, rows.map(\.row) == other.rows.map(\.row) { return self }
    return undecided(
      because:
        "depends on whose numbers are meant: with \(revision.name)'s it \(other.verdict.word); use --as")
  }
}
