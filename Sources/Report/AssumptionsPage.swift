// Within which bounds verdicts are said, and what is taken for granted: each once, with what rests
// on it.

import Claims
import Tables
import Verification

/// `assumptions`.
public struct AssumptionsPage {
  private let report: VerifyReport

  public init(_ report: VerifyReport) { self.report = report }

  public var text: String {
    report.subjects.map { (lines($0) + [""]).joined(separator: "\n") + "\n" }.joined()
      + Layout.paragraph("", report.tool.provenance).joined(separator: "\n") + "\n"
  }

  private func lines(_ subject: SubjectReport) -> [String] {
    let decided = subject.results.filter { $0.verdict == .holds || $0.verdict == .fails }
    return Layout.paragraph("subject  ", subject.subject)
      + section("Every claim rests on", subject.assumptions.map { ($0, []) })
      + section("Assumed", groups(decided) { $0.assumptions })
      + section("Bounds: proved for", groups(decided) { $0.bounds.isEmpty ? [] : [$0.bounds] })
      + section(
        "Established by",
        groups(decided) { result in
          result.established.map {
            [$0 == .finiteDomain ? "all cases laid out or all states reached" : "libz3, too"]
          }
            ?? []
        })
      + section("Without a verdict, so without bounds", groups(open(subject)) { [$0.verdict.reason ?? ""] })
  }

  private func open(_ subject: SubjectReport) -> [ClaimResult] {
    subject.results.filter { $0.verdict.reason != nil }
  }

  /// What is said of claims, each once, in the order of the first.
  private func groups(_ results: [ClaimResult], _ said: (ClaimResult) -> [String]) -> [(String, [String])] {
    var groups: [(text: String, claims: [String])] = []
    for result in results {
      for text in said(result) {
        if let index = groups.firstIndex(where: { $0.text == text }) {
          groups[index].claims.append(result.claim)
        } else {
          groups.append((text, [result.claim]))
        }
      }
    }
    return groups
  }

  private func section(_ title: String, _ groups: [(text: String, claims: [String])]) -> [String] {
    guard !groups.isEmpty else { return [] }
    return ["", title]
      + groups.flatMap { group in
        Layout.paragraph("  - ", group.text)
          + (group.claims.isEmpty
            ? [] : Layout.paragraph("      for ", group.claims.joined(separator: ", ")))
      }
  }
}
