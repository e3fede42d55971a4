// The report for spreadsheets and small scripts: RFC 4180, a record for each
// failing row, and one for each claim without rows.
//
// A spreadsheet takes a cell that begins with = + - or @ for a formula, and rows
// such as `-/write/ESRCH` begin so. Such a cell, and one that begins with ', gets
// a ' in front: a spreadsheet shows it as text, and a script that takes one ' off
// the front of every cell has the text back exactly.

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

/// Records of RFC 4180 that a spreadsheet takes for text.
enum CSVText {
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  private static func cell(_ text: String) -> String {
    let plain = harmless(withoutControls(text))
    guard
      plain.utf8.contains(where: { ",\"".utf8.contains($0) }) || plain.hasPrefix(" ") || plain.hasSuffix(" ")
    else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }

  private static func harmless(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@'".utf8.contains(first) else { return text }
    return "'" + text
  }

  /// One record is one line.
  private static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return text
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }
}
