// The report for spreadsheets and small scripts: RFC 4180, a record for each
// failing row, and one for each claim without rows.

import Claims
import Source
import Verification

/// `verify --format csv`.
public struct CSVReport {
  private let report: VerifyReport

  public init(_ report: VerifyReport) { self.report = report }

  /// The names of the cells, in order.
  static let header = [
    "subject", "revision", "claim", "verdict", "accepted", "reason", "row", "label", "condition",
  ]

  public var text: String {
    let records = report.subjects.flatMap(records) + report.errors.map(record) + fault
    return ([Self.header + ["change"]] + records).map { CSVText.line(Array($0.prefix(width))) }.joined()
  }

  /// What became of a claim has a cell only where something was compared.
  private var width: Int {
    Self.header.count + (report.subjects.contains { $0.comparison != nil } ? 1 : 0)
  }

  private func records(_ subject: SubjectReport) -> [[String]] {
    subject.results.flatMap { result -> [[String]] in
      let reason = result.acceptance?.reason ?? result.verdict.reason ?? ""
      let claim = [
        subject.subject, subject.revision.name, result.claim, result.verdict.word,
        result.acceptance?.id ?? "", reason,
      ]
      let change = subject.change(result.claim)?.direction.rawValue ?? ""
      if result.rows.isEmpty { return [claim + ["", "", "", change]] }
      return result.rows.map { claim + [$0.row.short, $0.label.rawValue, $0.condition ?? "", change] }
    }
  }

  /// An input without verdicts has a record, too.
  private func record(_ error: Diagnostic) -> [String] {
    [error.place?.file ?? "", "", "", "unreadable", "", error.description, "", "", "", ""]
  }

  private var fault: [[String]] {
    report.fault.map { [["", "", "", "internal-error", "", $0, "", "", "", ""]] } ?? []
  }
}
