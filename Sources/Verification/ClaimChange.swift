// A claim about what was and about what is: does it get worse?

import Claims
import Equivalence
import SMT
import Source
import Spec
import XenABI

/// What came of one claim, beside what came of it before.
public struct ClaimChange: Sendable {
  public enum Direction: String, Sendable {
    case same, better, worse
    /// It has no answer now, and what differs may make a difference to it.
    case open
  }

  public let claim: String
  public let before, after: Verdict
  public let direction: Direction
  /// Rows that fail and did not, and the other way round.
  public let added, removed: [Row]
  /// What is otherwise although both verdicts are the same, in words.
  public let remark: String?
  /// Of a claim about the flow that failed before: a situation in which it did not.
  public var evidence: FlowEvidence?
  /// Likewise of one about the access check, where what it shows of now failed before: an input on which it
  /// did not.
  public var witness: Witness?

  /// `holds -> fails`; one word where it is the same.
  public var verdicts: String {
    before.word == after.word ? after.word : "\(before.word) -> \(after.word)"
  }

  /// Whether there is anything to be said.
  public var isListed: Bool { direction != .same || before.word != after.word || remark != nil }
}

/// That a claim about the flow fails in a new way.
struct NewFailure {
  /// A situation, played; nil where it is only known that there is one.
  let evidence: FlowEvidence?
}

/// Puts results side by side.
struct ClaimComparison {
  /// Everything that claims rest on is proved to be as it was.
  let isUnchanged: Bool
  /// Both are measured by one revision, and learn in the same way whether checks are on.
  let isSameMeasure: Bool
  /// Functions of a tree that are not proved to do the same.
  let changedFunctions: Set<String>
  /// Those of which it is not known what they do otherwise.
  let openFunctions: [String]
  let functionsBefore, functionsAfter: [TreeFunction]
  let solver: Solver
  /// Whether a claim about the flow fails in a situation in which it did not fail before, and in which.
  let failsAnew: (_ claim: String) throws -> NewFailure?

  /// - Throws: what went wrong with the solver.
  func change(_ before: ClaimResult, _ after: ClaimResult) throws -> ClaimChange {
    func change(
      _ direction: ClaimChange.Direction, _ rows: (added: [Row], removed: [Row]) = ([], []),
      _ remark: String? = nil
    ) -> ClaimChange {
      ClaimChange(
        claim: after.claim, before: before.verdict, after: after.verdict, direction: direction,
        added: rows.added, removed: rows.removed, remark: remark)
    }
    if after.claim == FlowConformanceClaim.name, isSameMeasure, let (direction, names) = functions {
      // Of all of them the verdict says why.
      let isTold = direction == .open && names.count < functionsAfter.count
      return change(
        direction, ([], []), isTold ? "not proved any more: \(names.joined(separator: ", "))" : nil)
    }
    if after.claim == FlowConformanceClaim.name, !openFunctions.isEmpty {
      return change(.open, ([], []), "cannot be compared: \(openFunctions.joined(separator: ", "))")
    }
    if let ways = after.ways { return compare(ways, before, after) }
    switch (before.verdict, after.verdict) {
    case (.fails, .fails):
      let rows = rows(before, after)
      if !isUnchanged, rows.added.isEmpty, after.flow != nil { return try anew(after, change(.same)) }
      let (direction, remark) = try compare(before, after, rows)
      // Where not all is known, a row may fail as before.
      var found = change(direction, direction == .open ? (rows.added, []) : rows, remark)
      if direction == .worse { found.witness = try witness(before, after, rows.added) }
      return found
    case (.undecided, .undecided): return change(isUnchanged ? .same : .open)
    case (_, .undecided): return change(.open)
    case (_, .fails): return change(.worse, (after.rows.map(\.row), []))
    case (.fails, .holds), (.undecided, .holds), (.notApplicable, .holds): return change(.better)
    case (.holds, .holds), (_, .notApplicable): return change(.same)
    }
  }

  /// Of a claim about a whole tree: whether it fails in a way in which it did not, or has lost its answer.
  private func compare(_ ways: [ClaimResult.Way], _ before: ClaimResult, _ after: ClaimResult) -> ClaimChange
  {
    func change(_ direction: ClaimChange.Direction, _ remark: String? = nil) -> ClaimChange {
      ClaimChange(
        claim: after.claim, before: before.verdict, after: after.verdict, direction: direction, added: [],
        removed: [], remark: remark)
    }
    let old = Set((before.ways ?? []).map(\.key))
    let new = ways.filter { !old.contains($0.key) && !$0.isOpen }
    if !new.isEmpty {
      return change(
        .worse,
        new.map(\.words).reduce(into: [String]()) { words, next in
          if !words.contains(next) { words.append(next) }
        }.joined(separator: "; "))
    }
    if let open = ways.first(where: { $0.isOpen && !old.contains($0.key) }) {
      return change(.open, open.words)
    }
    switch (before.verdict, after.verdict) {
    case (.undecided(let old), .undecided(let new)):
      return change(old.besidesNumbers == new.besidesNumbers ? .same : .open)
    case (_, .undecided): return change(.open)
    case (.fails, .fails): return change(old.count > ways.count ? .better : .same)
    case (.fails, .holds), (.undecided, .holds), (.notApplicable, .holds): return change(.better)
    default: return change(.same)
    }
  }

  private func rows(_ before: ClaimResult, _ after: ClaimResult) -> (added: [Row], removed: [Row]) {
    let (old, new) = (before.rows.map(\.row), after.rows.map(\.row))
    return (new.filter { !old.contains($0) }, old.filter { !new.contains($0) })
  }

  // MARK: Failing before and after

  /// A claim about the flow.
  private func anew(_ after: ClaimResult, _ same: ClaimChange) throws -> ClaimChange {
    guard let failure = try failsAnew(after.claim) else { return same }
    var change = ClaimChange(
      claim: same.claim, before: same.before, after: same.after, direction: .worse, added: [], removed: [],
      remark: "in a scenario in which it did not fail")
    change.evidence = failure.evidence
    return change
  }

  /// Where the one that is shown is in a row that failed before.
  private func witness(_ before: ClaimResult, _ after: ClaimResult, _ added: [Row]) throws -> Witness? {
    guard let shown = after.witness?.row, !added.contains(shown) else { return nil }
    let new = after.rows.filter { added.contains($0.row) }
    let row = new.first { $0.label == .reachable } ?? new.first
    guard row != nil || isSameMeasure else { return nil }
    for (now, then) in zip(after.obligations, before.obligations) {
      let isNew = row == nil ? !then.violation : Formula(true)
      if let found = try now.witness(in: row?.row, where: isNew, solver) { return found }
    }
    return nil
  }

  private func compare(
    _ before: ClaimResult, _ after: ClaimResult, _ rows: (added: [Row], removed: [Row])
  ) throws -> (ClaimChange.Direction, String?) {
    if isUnchanged { return (.same, nil) }
    if !isSameMeasure, Self.ofRevisions.contains(after.claim) {
      return (.same, "beside another revision's model")
    }
    if !rows.added.isEmpty { return (.worse, nil) }
    let builds = Array(zip(after.obligations, before.obligations))
    guard !builds.isEmpty, after.obligations.count == before.obligations.count, !after.rows.isEmpty else {
      guard let was = before.witness?.explanation, let now = after.witness?.explanation else {
        return (.open, "how it fails was not compared")
      }
      return was == now ? (.same, nil) : (.worse, "otherwise than before")
    }
    guard isSameMeasure else { return byConditions(before, after) }
    let undefined = try builds.map { try isNew($0.undefinedRuns, beside: $1.undefinedRuns) }
    if undefined.contains(true) { return (.worse, "also where C gives no meaning to what happens") }
    let failing = try builds.map { try isNew($0.violation, beside: $1.violation) }
    if failing.contains(true) { return (.worse, "for more inputs of rows that failed in part") }
    if (undefined + failing).contains(nil) {
      return (.open, "whether for more inputs is not known")
    }
    for (now, then) in builds where try solver.mayHold(now.unknownRuns && !then.unknownRuns) {
      return (.open, "on other inputs it is not known what comes of them")
    }
    return after.rowsAreIncomplete == nil
      ? (rows.removed.isEmpty ? .same : .better, nil) : (.open, "not all of its failing rows are known")
  }

  /// Claims that hold a subject against a revision's model, vocabulary or list.
  private static let ofRevisions: Set<String> = [
    Conformance().name, FlowConformanceClaim.name, VocabularyClaim.name,
  ]

  /// Where inputs mean different things, by rows and the words for when they fail.
  private func byConditions(
    _ before: ClaimResult, _ after: ClaimResult
  ) -> (ClaimChange.Direction, String?) {
    let others = after.rows.filter { row in
      !row.isExact || row.condition != before.rows.first { $0.row == row.row }?.condition
    }
    if let first = others.first { return (.worse, "\(first.row.short) under another condition") }
    return (before.rows.count > after.rows.count ? .better : .same, nil)
  }

  /// Whether some input meets the first and not the second; nil if the solver does not tell, or what
  /// nobody knows decides.
  private func isNew(_ now: Formula, beside then: Formula) throws -> Bool? {
    let added = try CertainViolation(now && !then, solver)
    if case .satisfiable = try solver.check(assuming: [added.formula]) { return true }
    guard case .unsatisfiable = try solver.check(assuming: [added.formula || added.open]) else { return nil }
    return false
  }

  // MARK: Functions of a tree

  /// By the functions themselves, since one of many may have changed; nil where verdicts tell.
  private var functions: (ClaimChange.Direction, names: [String])? {
    guard !functionsAfter.isEmpty, !functionsBefore.isEmpty else { return nil }
    var before: [String: TreeFunction] = [:]
    for function in functionsBefore { before[function.name] = function }
    let others = functionsAfter.filter { function in
      guard !function.isEqual else { return false }
      return before[function.name]?.isEqual ?? true || changedFunctions.contains(function.name)
    }
    if others.isEmpty, !openFunctions.isEmpty { return nil }
    let differ = others.contains { function in
      if case .differs = function.finding { !openFunctions.contains(function.name) } else { false }
    }
    if differ { return (.worse, others.map(\.name)) }
    if !others.isEmpty { return (.open, others.map(\.name)) }
    let (old, new) = (functionsBefore.count(where: \.isEqual), functionsAfter.count(where: \.isEqual))
    return (new > old ? .better : .same, [])
  }
}

extension Obligation {
  fileprivate var undefinedRuns: Formula {
    premise && Formula.any(runs.map(\.behaviour.isUndefined))
  }

  fileprivate var unknownRuns: Formula {
    premise && Formula.any(runs.map(\.behaviour.isUnknown))
  }
}

extension Solver {
  fileprivate func mayHold(_ formula: Formula) throws -> Bool {
    if case .unsatisfiable = try check(assuming: [formula]) { false } else { true }
  }
}
