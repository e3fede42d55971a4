// What came of a claim. There is no way to `holds` that does not pass through
// a proof over the whole stated domain.

import Claims
import Emulation
import Equivalence
import Flow
import SMT
import Source
import Spec

/// The four things that can be said of a claim and a subject.
public enum Verdict: Hashable, Sendable {
  /// Proved for every input of the stated domain, which is not empty.
  case holds
  /// There is a counterexample, and it was replayed.
  case fails
  /// No answer, and why.
  case undecided(String)
  /// The claim says nothing about this subject, and why.
  case notApplicable(String)

  public var word: String {
    switch self {
    case .holds: "holds"
    case .fails: "fails"
    case .undecided: "undecided"
    case .notApplicable: "not-applicable"
    }
  }

  public var reason: String? {
    switch self {
    case .holds, .fails: nil
    case .undecided(let reason), .notApplicable(let reason): reason
    }
  }
}

/// What came of a claim about a subject.
public struct ClaimResult: Sendable {
  public let claim: String
  public let statement: String
  /// See `AccessCheckClaim.isAboutRevision`.
  public let isAboutRevision: Bool
  public let verdict: Verdict
  public let bounds: String
  public let assumptions: [String]
  /// All failing rows, in order; empty unless the claim fails.
  public let rows: [FailingRow]
  /// Why rows beyond those listed are not excluded, if so.
  public let rowsAreIncomplete: String?
  /// A counterexample for a claim that fails.
  public let witness: Witness?
  /// For a claim that holds: an input that meets its premise.
  public let premiseWitness: Model?
  /// The same for a claim about the flow: a situation that breaks it, or one
  /// that it speaks about.
  public var flow: FlowEvidence?
  /// What the proof came to, e.g. `18 states`.
  public var effort: String?
  /// Questions that were answered on the way to the verdict, those about the subject's paths
  /// among them.
  public var asked = QuestionCount()
  /// How long it took on this machine, this time; what it shares with others counts where it was done first.
  public var duration: Duration?
  /// What it rests on, for who wants to ask somebody else.
  public var certificate: Certificate?
  /// Of the access check: what it was made about in each build, where several were read.
  var builds: [Obligation] = []
  /// Of a claim that fails where functions are called that nobody knows: inputs that break it whatever
  /// these answer.
  public var certain: Formula?
  /// Of a claim that fails on C: revisions whose models do the same wherever it fails.
  public var failsLike: [String] = []
  /// Of the same: what was established of the C.
  public var facts: Set<SubjectFact> = []
  /// Of a claim about what a whole tree says: each way in which it fails.
  var ways: [Way]?
  /// Of a claim that fails: the deviation that covers it. The verdict stays what it is.
  public var acceptance: Acceptance?
}

extension ClaimResult {
  /// One of several ways in which a claim fails.
  struct Way: Hashable, Sendable {
    /// The same for the same fault of another version of the program.
    let key: String
    let words: String
    /// It may fail so, for all that is known.
    var isOpen = false
  }
}

/// Who established a verdict.
public enum Establishment: String, Sendable {
  /// All cases laid out, or all states reached, without libz3.
  case finiteDomain = "finite-domain"
  case libz3
  case both = "finite-domain and libz3"
}

extension ClaimResult {
  /// Of the access check: what it was made about, in every build that was read; none for other claims.
  var obligations: [Obligation] {
    guard case .obligation(let first)? = certificate else { return [] }
    return builds.isEmpty ? [first] : builds
  }

  /// Nil without an answer.
  public var established: Establishment? {
    guard verdict == .holds || verdict == .fails else { return nil }
    if asked.byZ3 == 0 { return .finiteDomain }
    return asked.byCases == 0 ? .libz3 : .both
  }

  public init(
    claim: String, _ statement: String, isAboutRevision: Bool = false, _ verdict: Verdict,
    bounds: String = "",
    assumptions: [String] = [], rows: [FailingRow] = [], rowsAreIncomplete: String? = nil,
    witness: Witness? = nil, premiseWitness: Model? = nil, flow: FlowEvidence? = nil, effort: String? = nil
  ) {
    self.init(
      claim: claim, statement: statement, isAboutRevision: isAboutRevision, verdict: verdict, bounds: bounds,
      assumptions: assumptions, rows: rows, rowsAreIncomplete: rowsAreIncomplete, witness: witness,
      premiseWitness: premiseWitness, flow: flow, effort: effort)
  }

  func with(effort: String) -> ClaimResult {
    var result = self
    result.effort = effort
    return result
  }

  /// The same claim without an answer.
  public func undecided(because reason: String) -> ClaimResult {
    ClaimResult(
      claim: claim, statement, isAboutRevision: isAboutRevision, .undecided(reason), bounds: bounds,
      assumptions: assumptions)
  }
}

/// What fails of a claim, and no more.
public struct Outline: Sendable {
  public let verdict: Verdict
  /// All failing rows that were found, in order.
  public let rows: [Row]
}

/// What a result was made about.
public enum Certificate: Sendable {
  /// A claim about the access check.
  case obligation(Obligation)
  /// A claim about functions, each beside its contract.
  case functions([FunctionObligation])
  /// A claim about the flow that holds.
  case flow(FlowSystem)
  /// The same about pairs of runs.
  case pairs(FlowPairs)
}

/// A row in which some input breaks the claim.
public struct FailingRow: Hashable, Sendable {
  public let row: Row
  /// Nil if every input of the row breaks it; otherwise when one does.
  public let condition: String?
  public let label: RowLabel
  /// Why it has that label.
  public let because: String
  /// The cells of specs/ it was judged by.
  public let cells: [SpecCell]
  /// The condition says exactly when; else it is too long for words, and is an example.
  public var isExact = true
}

/// A counterexample, run again on plain numbers.
public struct Witness: Sendable {
  /// Nil for a proposition without rows.
  public let row: Row?
  public let inputs: Model
  /// One per run the claim speaks about.
  public let traces: [Trace]
  /// Demanded and found, in the claim's own words.
  public let explanation: [String]
}
