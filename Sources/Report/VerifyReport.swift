// What `verify` found, as values: everything that any format prints.

import Claims
import Conformance
import Prove
import SMT
import Source
import Spec
import XenABI

/// The result of one call of `verify`.
public struct VerifyReport: Sendable {
  public var tool: ToolVersions
  public var subjects: [SubjectReport]
  /// What is wrong with inputs; such an input has no verdicts.
  public let errors: [Diagnostic]
  /// Deviations that do not fit; what fails without a fitting one counts.
  public var notes: [Diagnostic] = []
  /// Set when the tool itself failed.
  public var fault: String?

  public init(tool: ToolVersions, subjects: [SubjectReport], errors: [Diagnostic] = [], fault: String? = nil)
  {
    self.tool = tool
    self.subjects = subjects
    self.errors = errors
    self.fault = fault
  }

  /// Every claim about any subject, in order.
  var claims: [String] {
    var seen: Set<String> = []
    return subjects.flatMap(\.decisions).map(\.claim).filter { seen.insert($0).inserted }
  }

  public var exit: ExitCode {
    if fault != nil { return .internalError }
    if !errors.isEmpty { return .unreadable }
    return ExitCode(subjects.map(\.exit))
  }
}

/// What this tool and the solver call themselves, and who answered.
public struct ToolVersions: Hashable, Sendable {
  public let tool: String
  /// libz3's own version.
  public let z3: String
  /// Questions that were answered.
  public let asked: QuestionCount
  /// Where all of it came from; nil where that is not told.
  public var origins: Origins?
  /// Other solvers that were asked the same.
  public var secondOpinions: [SecondOpinion] = []

  /// Where things came from, each as words for people.
  public struct Origins: Hashable, Sendable {
    public let specs: String
    /// Nil where no C was read.
    public let clang: String?
    /// Nil where the system does not tell.
    public let z3: String?

    public init(specs: String, clang: String?, z3: String?) {
      (self.specs, self.clang, self.z3) = (specs, clang, z3)
    }

    /// By what they are, as far as they are known.
    var byName: [String: String] {
      ["specs": specs, "clang": clang, "libz3": z3].compactMapValues { $0 }
    }

    /// The line that says what was used.
    public var line: String {
      "Used: specs \(specs)" + (clang.map { "; clang \($0)" } ?? "") + (z3.map { "; libz3 \($0)" } ?? "")
    }
  }

  /// A solver that answered every question as we did.
  public struct SecondOpinion: Hashable, Sendable {
    public let solver, version: String
    /// How many it was asked.
    public let questions: Int

    public init(solver: String, version: String, questions: Int) {
      (self.solver, self.version, self.questions) = (solver, version, questions)
    }
  }

  public init(tool: String, z3: String, asked: QuestionCount) {
    self.tool = tool
    self.z3 = z3
    self.asked = asked
  }

  /// The line that says who checked.
  public var provenance: String {
    "Checked: xenprove \(tool), z3 \(z3); \(asked.byCases) questions by cases, \(asked.byZ3) by z3"
      + secondOpinions.map { "; \($0.solver): \($0.questions) questions, the same answers" }.joined()
  }
}

/// All verdicts about one subject.
public struct SubjectReport: Sendable {
  /// As given on the command line.
  public let subject: String
  /// Nil for a built-in revision.
  public let input: Input?
  public let revision: Revision
  /// How the revision was chosen, when C was read.
  public let revisionReason: String?
  /// Where Conformance fails: the revision whose model differs on the fewest rows.
  public let nearest: Nearest?
  /// What is taken for granted about the whole subject.
  public let assumptions: [String]
  public var decisions: [Decision]
  /// Conformance counts for the exit code only when a revision was asked for.
  public let countsConformance: Bool
  /// Of a tree: its functions beside the model's.
  public let functions: [TreeFunction]
  /// How a tree's numbers differ from those of revisions, in words.
  public let drift: [String]
  /// What of it is the revision.
  public var likeness = Likeness.none

  /// How much of a subject is the revision itself, or proved equal to it.
  public enum Likeness: Hashable, Sendable {
    case none
    /// The function that decides.
    case decision
    /// And all of the flow.
    case everything
  }

  public init(
    subject: String, input: Input?, revision: Revision, revisionReason: String?, nearest: Nearest?,
    assumptions: [String], decisions: [Decision], countsConformance: Bool, functions: [TreeFunction] = [],
    drift: [String] = []
  ) {
    self.functions = functions
    self.drift = drift
    self.subject = subject
    self.input = input
    self.revision = revision
    self.revisionReason = revisionReason
    self.nearest = nearest
    self.assumptions = assumptions
    self.decisions = decisions
    self.countsConformance = countsConformance
  }

  /// A revision, and on how many rows its model differs from the C.
  public struct Nearest: Sendable {
    public let revision: String
    public let rows: Int

    public init(revision: String, rows: Int) {
      self.revision = revision
      self.rows = rows
    }

    var text: String { "nearest revision: \(revision), \(rows) row\(rows == 1 ? " differs" : "s differ")" }
  }

  /// What was read from a file.
  public struct Input: Sendable {
    public let path: String
    /// Of the bytes, in hex.
    public let sha256: String
    /// `mail`, `mbox`, `diff` or `source`.
    public let kind: String
    /// The subject of the mail that carries the function.
    public let mailSubject: String?
    /// e.g. `v5` or `v5 2/7`.
    public let patchVersion: String?
    /// The C function that was read.
    public let function: String
    /// The label of its file in its own tree.
    public let file: String
    public let place: Place
    /// What in it could not be read.
    public let unread: [String]

    public init(
      path: String, sha256: String, kind: String, mailSubject: String?, patchVersion: String?,
      function: String,
      file: String, place: Place, unread: [String]
    ) {
      self.path = path
      self.sha256 = sha256
      self.kind = kind
      self.mailSubject = mailSubject
      self.patchVersion = patchVersion
      self.function = function
      self.file = file
      self.place = place
      self.unread = unread
    }
  }

  /// What was decided of a claim; nil if it was not asked about.
  func decision(on claim: String) -> Decision? { decisions.first { $0.claim == claim } }

  /// Whether a decision counts for the exit code, unless it is accepted.
  func isCounted(_ decision: Decision) -> Bool {
    countsConformance || decision.claim != "Conformance" || decision.verdict == .holds
  }

  /// Whether a decision counts for the exit code as what its verdict says.
  func counts(_ decision: Decision) -> Bool { decision.acceptance == nil && isCounted(decision) }

  public var exit: ExitCode {
    let verdicts = decisions.filter(counts).map(\.verdict)
    if verdicts.contains(.fails) { return .fails }
    let isOpen = verdicts.contains { if case .undecided = $0 { true } else { false } }
    return isOpen || !hasDecidedSomething ? .undecided : .success
  }

  /// Nothing decided is not success; and of C that could not be read whole, what
  /// is true of the revision beside it says nothing.
  private var hasDecidedSomething: Bool {
    let isWhole = input?.unread.isEmpty ?? true
    return decisions.filter(isCounted).contains {
      ($0.verdict == .holds || $0.acceptance != nil) && (isWhole || !$0.isAboutRevision)
    }
  }

  public func count(_ word: String) -> Int { decisions.count { $0.verdict.word == word } }

  var acceptedCount: Int { decisions.count { $0.acceptance != nil } }
}
