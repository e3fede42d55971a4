// A failing claim in a line or two: the smallest thing that breaks it, and what happens.

import Claims
import Equivalence
import Spec
import Verification

/// Words for a failure, where there is no room for its witness.
struct FailureBrief {
  private let result: ClaimResult
  private let subject: SubjectReport

  init(_ result: ClaimResult, _ subject: SubjectReport) { (self.result, self.subject) = (result, subject) }

  /// Whether some caller can come to it, as far as it is known.
  var isReal: Bool { result.rows.isEmpty || result.rows.contains { $0.label == .reachable } }

  /// The rows that can happen, the rest as a number; the situation and the step that breaks the claim.
  var text: String { flow(result.flow) ?? (result.rows.isEmpty ? explanation : rows) }

  /// What is smallest and whole: one row with what was demanded and found.
  var witness: String {
    if let flow = flow(result.flow) { return flow }
    guard let row = counterexample?.row else { return explanation }
    return "\(row.short)" + (explanation.isEmpty ? "" : ": \(explanation)")
  }

  /// Nil for a claim that fails otherwise.
  func flow(_ evidence: FlowEvidence?) -> String? {
    guard let evidence else { return nil }
    let wording = FlowWording(result, evidence, subject.subject)
    let step = wording.stepsToTheBreak.last.map { String($0.trimmingPrefix { $0 == " " }) } ?? ""
    let what = evidence.plays.count > 1 ? "otherwise with \(wording.change)" : step
    return SituationBrief(evidence.situation).text + ": " + what
  }

  private var explanation: String {
    if let function = otherFunction {
      return "\(function) is not as in \(subject.revision.name)"
    }
    return counterexample?.explanation.joined(separator: "; ") ?? ""
  }

  /// One that is new, where the claim failed before.
  private var counterexample: Witness? { subject.change(result.claim)?.witness ?? result.witness }

  /// Of a claim about functions, of which no line or two hold the terms: the first that is otherwise.
  private var otherFunction: Substring? {
    guard result.claim == FlowConformanceClaim.name else { return nil }
    return result.witness?.explanation.first?.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// Rows that can happen, a few of them, and how many others.
  private var rows: String {
    let shown = result.rows.filter { $0.label == .reachable }
    let more = shown.count > Self.few ? ["\(shown.count - Self.few) more"] : []
    let others = RowLabel.allCases.filter { $0 != .reachable }.compactMap { label -> String? in
      let count = result.rows.count { $0.label == label }
      return count == 0 ? nil : "\(count) \(label.rawValue)"
    }
    let condition =
      Set(shown.map(\.condition)).count == 1 ? shown[0].condition.map { " when \($0)" } ?? "" : ""
    let list = shown.isEmpty ? [] : [shown.prefix(Self.few).map(\.row.short).joined(separator: " ")]
    let open = result.rowsAreIncomplete == nil ? [] : ["perhaps more"]
    return (list + more + others + open).joined(separator: ", ") + condition
  }

  private static let few = 3

  /// Of a failure that is accepted: what fails, and the first sentence of why that may be.
  var known: String {
    let reason = result.acceptance?.reason ?? ""
    let sentence = reason.firstRange(of: ". ").map { String(reason[..<$0.lowerBound]) + "." } ?? reason
    return (result.rows.isEmpty ? [] : [rows]).joined() + (result.rows.isEmpty ? "" : ": ") + sentence
  }
}
