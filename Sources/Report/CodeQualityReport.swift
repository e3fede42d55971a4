// Code quality of GitLab: a list of issues, a subset of Code Climate's, which it shows in a change.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import Verification

/// `verify --format codequality`.
struct CodeQualityReport {
  private let report: VerifyReport

  init(_ report: VerifyReport) { self.report = report }

  var text: String { JSONText.encode(JSONValue.list(Finding.all(in: report).map(issue))) }

  private func issue(_ finding: Finding) -> JSONValue {
    [
      "type": "issue", "categories": ["Bug Risk"],
      "check_name": .text(finding.rule), "description": .text(finding.message),
      "fingerprint": .text(finding.fingerprint), "severity": .text(severity(finding.weight)),
      "location": [
        "path": .text(finding.place.map { ArtifactPath($0.file).text } ?? "."),
        "lines": ["begin": .number(finding.place?.line ?? 1)],
      ],
    ]
  }

  /// A new failure is graver than what has no answer; what is known is told, and no more.
  private func severity(_ weight: Finding.Weight) -> String {
    switch weight {
    case .broken: "blocker"
    case .fails: "critical"
    case .undecided: "major"
    case .known: "info"
    }
  }
}
