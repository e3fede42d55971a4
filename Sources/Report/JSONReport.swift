// The report for programs. A contract: one document, keys are only ever added,
// 64-bit values are strings, keys are sorted, nothing depends on time.

import Claims
import Equivalence
import Foundation
import Loading
import Source
import Spec
import Verification
import XenC

/// `verify --format json`: schema `xenprove.report/1`.
public struct JSONReport {
  private let report: VerifyReport

  public init(_ report: VerifyReport) { self.report = report }

  public var text: String { JSONText.encode(Document(report)) }
}

/// How every JSON of this tool is written.
enum JSONText {
  static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Only strings, small numbers and booleans: encoding them cannot fail.
    let data = try! encoder.encode(value)
    return printable(String(decoding: data, as: UTF8.self)) + "\n"
  }
}

extension JSONText {
  /// JSON lets the controls from 0x7f to 0x9f stand as they are; a terminal acts on them.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x7f...0x9f).contains($0.value) }) else { return text }
    return text.unicodeScalars.map { scalar in
      (0x7f...0x9f).contains(scalar.value) ? "\\u00" + String(scalar.value, radix: 16) : String(scalar)
    }.joined()
  }
}

/// A key that is there even when its value is null.
struct Nullable<Value: Encodable>: Encodable {
  let value: Value?
  init(_ value: Value?) { self.value = value }
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

extension Nullable: Sendable where Value: Sendable {}

private struct Document: Encodable {
  let schema = "xenprove.report/1"
  let tool: ToolEntry
  let solver: SolverEntry
  let exit: Int32
  let errors: [ErrorEntry]
  /// Deviations that do not fit what fails.
  let notes: [ErrorEntry]
  let subjects: [SubjectEntry]

  init(_ report: VerifyReport) {
    tool = ToolEntry(report.tool)
    solver = SolverEntry(
      name: "z3", version: report.tool.z3,
      questions: ["cases": report.tool.asked.byCases, "z3": report.tool.asked.byZ3],
      crossChecks: report.tool.secondOpinions.map(SecondOpinionEntry.init))
    exit = report.exit.rawValue
    errors =
      report.errors.map { ErrorEntry($0) }
      + (report.fault.map { [ErrorEntry(Diagnostic(at: nil, "internal error: \($0)"))] } ?? [])
    notes = report.notes.map { ErrorEntry($0) }
    subjects = report.subjects.map(SubjectEntry.init)
  }
}

private struct ToolEntry: Encodable {
  let name = "xenprove"
  let version: String
  /// Where things came from, by what they are; in words.
  let origins: [String: String]

  init(_ tool: ToolVersions) {
    version = tool.tool
    origins = tool.origins?.byName ?? [:]
  }
}

private struct SolverEntry: Encodable {
  let name, version: String
  let questions: [String: Int]
  /// Programs that answered the same.
  let crossChecks: [SecondOpinionEntry]
}

private struct SecondOpinionEntry: Encodable {
  let name, version: String
  let questions: Int

  init(_ opinion: ToolVersions.SecondOpinion) {
    (name, version, questions) = (opinion.solver, opinion.version, opinion.questions)
  }
}

private struct SubjectEntry: Encodable {
  let subject: String
  let input: Nullable<InputEntry>
  let revision: String
  let revisionReason: Nullable<String>
  let nearest: Nullable<NearestEntry>
  let assumptions: [String]
  let claims: [ClaimEntry]
  /// Of a tree: its functions beside the models.
  let functions: [FunctionEntry]
  let drift: [String]
  let summary: [String: Int]
  /// Beside what it takes the place of.
  let comparison: ComparisonEntry?

  init(_ subject: SubjectReport) {
    self.subject = subject.subject
    input = Nullable(subject.input.map(InputEntry.init))
    revision = subject.revision.name
    revisionReason = Nullable(subject.revisionReason)
    nearest = Nullable(subject.nearest.map { NearestEntry(revision: $0.revision, rows: $0.rows) })
    assumptions = subject.assumptions
    claims = subject.results.map { ClaimEntry($0, subject) }
    drift = subject.drift
    comparison = subject.comparison.map { ComparisonEntry($0, ComparisonText(subject)?.headline ?? "") }
    functions = subject.functions.map { FunctionEntry($0, subject.revision.name) }
    summary = [
      "holds": subject.count("holds"), "fails": subject.count("fails"), "accepted": subject.acceptedCount,
      "undecided": subject.count("undecided"), "notApplicable": subject.count("not-applicable"),
    ]
  }
}

/// Another function that the patch changes.
private struct UnjudgedEntry: Encodable {
  let function, file: String
  let location: LocationEntry
  let hint = Wording.unjudgedHint

  init(_ function: TouchedFunction) {
    (self.function, file) = (function.name, function.path)
    location = LocationEntry(function.place)
  }
}

private struct NearestEntry: Encodable {
  let revision: String
  let rows: Int
}

private struct InputEntry: Encodable {
  let path, sha256, kind, function, file: String
  let mailSubject, patchVersion: Nullable<String>
  let unread: [String]
  let unjudged: [UnjudgedEntry]

  init(_ input: SubjectInput) {
    unjudged = input.unjudged.map(UnjudgedEntry.init)
    (path, sha256, kind, function, file) = (input.path, input.sha256, input.kind, input.function, input.file)
    mailSubject = Nullable(input.mailSubject)
    patchVersion = Nullable(input.patchVersion)
    unread = input.unread
  }
}

private struct ClaimEntry: Encodable {
  let name, verdict, statement, bounds: String
  /// The id of the deviation that covers it, and why that is accepted.
  let accepted, acceptedBecause: Nullable<String>
  let reason, rowsIncomplete: Nullable<String>
  /// By whom: the finite-domain decision, libz3, or both.
  let established: Nullable<String>
  let assumptions: [String]
  let rows: [RowEntry]
  let witness: Nullable<WitnessEntry>
  /// For a claim about the flow that holds: a case of it.
  let premise: Nullable<WitnessEntry>
  let location: Nullable<LocationEntry>
  /// Whether this verdict counts for the exit code.
  let counted: Bool

  init(_ result: ClaimResult, _ subject: SubjectReport) {
    name = result.claim
    verdict = result.verdict.word
    statement = result.statement
    bounds = [result.effort, result.bounds].compactMap { $0 }.joined(separator: "; ")
    accepted = Nullable(result.acceptance?.id)
    acceptedBecause = Nullable(result.acceptance?.reason)
    reason = Nullable(result.verdict.reason)
    established = Nullable(result.established?.rawValue)
    rowsIncomplete = Nullable(result.rowsAreIncomplete)
    assumptions = result.assumptions
    rows = result.rows.map { RowEntry($0, result.acceptance) }
    let flow = FlowWording(result, subject.subject)
    let evidence = flow.map(WitnessEntry.init)
    witness = Nullable(
      result.verdict == .fails ? evidence ?? result.witness.map { WitnessEntry($0, subject) } : nil)
    premise = Nullable(result.verdict == .holds ? evidence : nil)
    location = Nullable((subject.input?.place).map(LocationEntry.init))
    counted = subject.counts(result)
  }
}

private struct FunctionEntry: Encodable {
  let name, finding: String
  let equals: [String]
  let reason: Nullable<String>
  let location: Nullable<LocationEntry>

  init(_ function: TreeFunction, _ revision: String) {
    let wording = FunctionWording(function, revision)
    name = function.name
    finding = wording.finding
    equals = wording.equals
    reason = Nullable(wording.reason)
    location = Nullable(function.place.map(LocationEntry.init))
  }
}

private struct RowEntry: Encodable {
  let row, label, because: String
  let accepted, condition: Nullable<String>
  let cells: [CellEntry]

  init(_ row: FailingRow, _ acceptance: Acceptance?) {
    self.row = row.row.short
    label = row.label.rawValue
    because = row.because
    accepted = Nullable(acceptance?.id)
    condition = Nullable(row.condition)
    cells = row.cells.map(CellEntry.init)
  }
}

private struct CellEntry: Encodable {
  let text: String
  let location: LocationEntry

  init(_ cell: SpecCell) { (text, location) = (cell.text, LocationEntry(cell.place)) }
}

private struct WitnessEntry: Encodable {
  let row: Nullable<String>
  /// Name to value in hex.
  let inputs: [String: String]
  let steps: [String]
  let runs: [RunEntry]
  let explanation: [String]
  /// For a claim about the flow: the situation as a scenario, in YAML.
  let scenario: Nullable<String>
  let replayed: Bool

  init(_ flow: FlowWording) {
    row = Nullable(nil)
    inputs = [:]
    runs = flow.runs.map(RunEntry.init)
    steps = runs.first?.steps ?? []
    explanation = []
    scenario = Nullable(flow.scenario)
    replayed = true
  }

  init(_ witness: Witness, _ subject: SubjectReport) {
    let values = subject.revision.traits.accessValues
    row = Nullable(witness.row?.short)
    inputs = Dictionary(witness.inputs.sorted.map { ($0.variable.name, $0.value.description) }) { first, _ in
      first
    }
    runs = witness.traces.map { RunEntry(title: $0.title, steps: Wording.steps(of: $0, values)) }
    steps = runs.first?.steps ?? []
    explanation = witness.explanation
    scenario = Nullable(nil)
    replayed = !witness.traces.isEmpty
  }
}

private struct RunEntry: Encodable {
  let title: String
  let steps: [String]
}
