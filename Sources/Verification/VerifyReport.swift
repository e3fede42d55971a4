// What `verify` found, as values: everything that any format prints.

import Claims
import Equivalence
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
  /// What an answer to a mail needs, where one is wanted.
  public var answer: Answer?
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

extension VerifyReport {
  /// Claims that are decided of some of the subjects when nobody says which.
  package var usualClaims: [String] {
    ClaimRegistry.usual.filter { claim in
      subjects.contains { $0.loaded.map { claim.answer(beside: $0) == nil } ?? true }
    }.map(\.name)
  }
}

/// The tool itself failed, and how.
public struct VerificationFault: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
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
  /// Where it takes the place of something: that, and what is otherwise.
  public var comparison: Comparison?
  /// As it was read.
  var loaded: LoadedSubject?
  /// Of a built-in revision: where specs/ says what it is.
  public var definition: Place?
  /// Claims that hold here, and that a deviation covers on the revision.
  package var mended: [(claim: String, id: String)] = []

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

  /// A built-in revision with something decided otherwise: `v5 with prefetch=checked`.
  package var isIdea: Bool { input == nil && subject.contains(" with ") }

  /// Of an idea the revision; else what it is called.
  package var baseName: String {
    guard isIdea, let end = subject.firstRange(of: " with ") else { return subject }
    return String(subject[..<end.lowerBound])
  }

  /// What was decided of a claim; nil if it was not asked about.
  package func result(on claim: String) -> ClaimResult? { results.first { $0.claim == claim } }

  public func count(_ word: String) -> Int { results.count { $0.verdict.word == word } }

  package var acceptedCount: Int { results.count { $0.acceptance != nil } }
}
