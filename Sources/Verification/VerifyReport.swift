// What `verify` found, as values: everything that any format prints.

import Claims
import Conformance
import Loading
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
  package var claims: [String] {
    var seen: Set<String> = []
    return subjects.flatMap(\.results).map(\.claim).filter { seen.insert($0).inserted }
  }
}

/// The tool itself failed, and how.
public struct VerificationFault: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
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
    package var byName: [String: String] {
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
  public let input: SubjectInput?
  public let revision: Revision
  /// How the revision was chosen, when C was read.
  public let revisionReason: String?
  /// Where Conformance fails: the revision whose model differs on the fewest rows.
  public let nearest: Nearest?
  /// What is taken for granted about the whole subject.
  public let assumptions: [String]
  public var results: [ClaimResult]
  /// Conformance counts for the exit code only when a revision was asked for.
  public let countsConformance: Bool
  /// Of a tree: its functions beside the model's.
  public let functions: [TreeFunction]
  /// How a tree's numbers differ from those of revisions, in words.
  public let drift: [String]
  /// What of it is the revision.
  public let likeness: Likeness

  /// How much of a subject is the revision itself, or proved equal to it.
  public enum Likeness: Hashable, Sendable {
    case none
    /// The function that decides.
    case decision
    /// And all of the flow.
    case everything
  }

  public init(
    subject: String, input: SubjectInput?, revision: Revision, revisionReason: String?, nearest: Nearest?,
    assumptions: [String], results: [ClaimResult], countsConformance: Bool, functions: [TreeFunction] = [],
    drift: [String] = [], likeness: Likeness = .none
  ) {
    self.likeness = likeness
    self.functions = functions
    self.drift = drift
    self.subject = subject
    self.input = input
    self.revision = revision
    self.revisionReason = revisionReason
    self.nearest = nearest
    self.assumptions = assumptions
    self.results = results
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

    package var text: String {
      "nearest revision: \(revision), \(rows) row\(rows == 1 ? " differs" : "s differ")"
    }
  }

  /// What was decided of a claim; nil if it was not asked about.
  package func result(on claim: String) -> ClaimResult? { results.first { $0.claim == claim } }

  public func count(_ word: String) -> Int { results.count { $0.verdict.word == word } }

  package var acceptedCount: Int { results.count { $0.acceptance != nil } }
}
