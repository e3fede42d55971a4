// A report in any of its formats.

import Verification

/// The formats of `verify`.
public enum VerifyFormat: String, CaseIterable, Sendable {
  case text, markdown, mail, json, junit, csv

  /// And not for programs.
  public var isForPeople: Bool { [.text, .markdown, .mail].contains(self) }

  /// In words.
  public static let list = allCases.dropLast().map(\.rawValue).joined(separator: ", ") + " or csv"

  public func text(of report: VerifyReport, isColored: Bool = false) -> String {
    switch self {
    case .text: TextReport(report, isColored: isColored).text
    case .markdown: MarkdownReport(report).text
    case .mail: MailReport(report).text
    case .json: JSONReport(report).text
    case .junit: JUnitReport(report).text
    case .csv: CSVReport(report).text
    }
  }
}
