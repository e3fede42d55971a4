// A report in any of its formats.

import Console
import Source
import Verification

/// The formats of `verify`.
public enum VerifyFormat: String, CaseIterable, Sendable {
  case text, markdown, mail, json, junit, csv

  /// And not for programs.
  public var isForPeople: Bool { [.text, .markdown, .mail].contains(self) }

  /// In words.
  public static let list =
    allCases.dropLast().map(\.rawValue).joined(separator: ", ")
    + " or \(allCases[allCases.count - 1].rawValue)"

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

/// `--report FORMAT=FILE`.
public struct ReportFile: Sendable {
  private let format: VerifyFormat
  public let path: String

  /// - Throws: `UsageError` for what is not of this form.
  public init(parsing text: String) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = VerifyFormat(rawValue: parts[0]) else {
      throw UsageError("--report \(text): write FORMAT=FILE, where FORMAT is \(VerifyFormat.list)")
    }
    self.format = format
    path = parts[1]
  }

  /// - Throws: when it cannot be written.
  public func write(_ report: VerifyReport) throws(OutputError) {
    try OutputFile(path: path).write(format.text(of: report))
  }
}
