// From subjects to results, one subject after another: load, decide, collect. An input that
// cannot be read does not keep the others from their verdicts.

import Claims
import Equivalence
import Loading
import SMT
import Source
import XenABI

extension Verifier {
  /// Decides claims about subjects.
  /// - Parameters:
  ///   - changes: design decisions that built-in revisions are also judged with, each as
  ///     `decision=value`.
  ///   - isAbsolute: a patched tree is judged by itself, and not beside the tree.
  /// - Throws: `UsageError` for a change that is none.
  public func report(
    on references: [SubjectReference], _ selection: ClaimSelection, with changes: [String] = [],
    isAbsolute: Bool = false
  ) throws(UsageError) -> VerifyReport {
    let variants = try references.map { (reference) throws(UsageError) -> [Revision] in
      if case .revision(let name) = reference { try specs.variants(of: [name], changes) } else { [] }
    }
    if !changes.isEmpty, variants.allSatisfy(\.isEmpty) {
      throw UsageError("--with changes a built-in revision; name one")
    }
    models = ModelProofs(variants.flatMap { $0 }, selection.claims, specs.rights, settings)
    var reports: [SubjectReport] = []
    var errors: [Diagnostic] = []
    var fault: String?
    var bases = ComparisonBases()
    for (reference, variants) in zip(references, variants) {
      do {
        for revision in variants {
          reports.append(try report(on: SubjectState(try builtIn(revision), self), selection))
        }
        if variants.isEmpty {
          let base = isAbsolute ? nil : try bases.base(of: reference, selection, self)
          let loaded = try load(reference)
          reports.append(
            try base?.report(on: loaded, selection, self)
              ?? report(on: SubjectState(loaded, self), selection))
        }
      } catch let error as Diagnostic {
        errors.append(error)
      } catch let error as Diagnostics {
        errors += error.all
      } catch {
        fault = "\(reference.name): \(error)"
      }
    }
    askedElsewhere = askedElsewhere + models.asked
    return VerifyReport(tool: versions(), subjects: reports, errors: errors, fault: fault)
  }

  /// Whether all patches can be applied, before anything is judged.
  /// - Throws: `Diagnostics`, all that is wrong with them.
  public func requireApplicable(_ references: [SubjectReference]) throws {
    var errors: [Diagnostic] = []
    for case .tree(let path, let patch?) in references {
      do { try loader.requireApplicable(patch, to: path) } catch let error as Diagnostic {
        errors.append(error)
      } catch let error as Diagnostics { errors += error.all }
    }
    if let errors = Diagnostics(errors) { throw errors }
  }

  /// What comes of every claim about one set of design decisions.
  public func results(on revision: Revision, _ claims: [any Claim]) throws -> [ClaimResult] {
    models = ModelProofs([revision], claims, specs.rights, settings)
    return try results(SubjectState(try builtIn(revision), self), ClaimSelection(claims))
  }

  func report(on subject: SubjectState, _ selection: ClaimSelection) throws -> SubjectReport {
    let loaded = subject.loaded
    let results = try likened(results(subject, selection), of: subject)
    var report = SubjectReport(
      subject: subject.subject.name, input: loaded.input, revision: subject.revision,
      revisionReason: loaded.revisionReason, nearest: try nearest(to: subject.subject, results),
      assumptions: loaded.assumptions, results: results,
      countsConformance: loaded.input != nil && (loader.isMeasured || loaded.tree != nil),
      functions: try subject.functions, drift: loaded.tree.map(drift) ?? [],
      likeness: try likeness(of: subject, results))
    report.loaded = loaded
    if loaded.input == nil {
      report.definition = specs.revisions.first { $0.value.name == report.baseName }?.place
    }
    return report
  }

  /// The claims that are about such a subject; then those that are not and were asked for.
  func results(_ subject: SubjectState, _ selection: ClaimSelection) throws -> [ClaimResult] {
    var (results, others) = ([ClaimResult](), [ClaimResult]())
    progress.begin("claims on \(subject.subject.name)", of: selection.claims.count)
    for claim in selection.claims {
      if let answer = claim.answer(beside: subject.loaded) {
        others.append(
          ClaimResult(claim: claim.name, claim.statement(about: subject.revision), answer))
      } else {
        let start = ContinuousClock.now
        results.append(try subject.settled[claim.name] ?? claim.check(subject, self))
        results[results.count - 1].duration = ContinuousClock.now - start
      }
      progress.advance()
    }
    if settings.isExplicit, subject.loaded.tree != nil {
      progress.begin("situations on \(subject.subject.name)")
      results = try subject.crossChecked(results)
    }
    return results + (selection.isByName ? others : [])
  }
}

// MARK: - Subjects beside revisions

extension Verifier {
  /// What of the subject is the revision or proved equal to it, whether or not that was
  /// asked for; asked only where it matters.
  private func likeness(
    of subject: SubjectState, _ results: [ClaimResult]
  ) throws -> SubjectReport.Likeness {
    guard subject.subject.isC else { return .everything }
    guard results.contains(where: { $0.verdict == .fails }) else { return .none }
    let known = results.first { $0.claim == Conformance().name }
    guard try known.map({ $0.verdict == .holds }) ?? subject.isConforming() else { return .none }
    let functions = try subject.functions
    return !functions.isEmpty && functions.allSatisfy(\.isEqual) ? .everything : .decision
  }

  /// Where the C differs from the revision it was measured by: is another one nearer?
  private func nearest(to subject: Subject, _ results: [ClaimResult]) throws -> SubjectReport.Nearest? {
    let conformance = results.first { $0.claim == Conformance().name && $0.verdict == .fails }
    guard let conformance else { return nil }
    let distances = try revisions.compactMap { revision -> SubjectReport.Nearest? in
      if revision.name == subject.revision.name, subject.gate == revision.traits.gate {
        return SubjectReport.Nearest(revision: revision.name, rows: conformance.rows.count)
      }
      let other = Subject(
        name: subject.name, revision: revision, program: subject.program, behaviour: subject.behaviour,
        isC: true)
      let outline = try outline(Conformance(), on: other)
      if case .undecided = outline.verdict { return nil }
      return SubjectReport.Nearest(revision: revision.name, rows: outline.rows.count)
    }
    return distances.min { $0.rows < $1.rows }
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
}
