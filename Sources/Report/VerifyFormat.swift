// A report in any of its formats.

import Console
import Source
import Tables
import Verification

/// The formats of `verify`.
public enum VerifyFormat: String, CaseIterable, Sendable {
  case text, markdown, mail, html, json, junit, csv, sarif, codequality, github, reply

  /// And not for programs.
  public var isForPeople: Bool { [.text, .markdown, .mail, .html, .reply].contains(self) }

  /// In words.
  public static let list =
    allCases.dropLast().map(\.rawValue).joined(separator: ", ")
    + " or \(allCases[allCases.count - 1].rawValue)"

  /// How much the text of a report says.
  public enum Detail: Sendable {
    /// What fits a screen; what is shown whole is asked for as this says.
    case screen(Invocation)
    /// Each selected claim whole.
    case claims
    case everything

    fileprivate var again: Invocation { if case .screen(let again) = self { again } else { Invocation() } }
  }

  public func text(of report: VerifyReport, _ detail: Detail, isColored: Bool = false) -> String {
    switch self {
    case .text: Self.text(of: report, detail, isColored)
    case .markdown: MarkdownReport(report).text
    case .mail: MailReport(report).text
    case .html: VerifyPage(report, again: detail.again).text
    case .json: JSONReport(report).text
    case .junit: JUnitReport(report).text
    case .csv: CSVReport(report).text
    case .sarif: SARIFReport(report).text
    case .codequality: CodeQualityReport(report).text
    case .github: GitHubReport(report).text
    case .reply: PageWidth.of(Layout.standard) { ReplyReport(report)?.text ?? "" }
    }
  }

  private static func text(of report: VerifyReport, _ detail: Detail, _ isColored: Bool) -> String {
    // What is wrong with inputs is told on standard error.
    if report.subjects.isEmpty, report.fault == nil { return "" }
    return switch detail {
    case .screen(let again): ScreenReport(report, again: again, isColored: isColored).text
    case .claims: TextReport(report, isByName: true, isColored: isColored).text
    case .everything: TextReport(report, isColored: isColored).text
    }
  }
}

/// `--report FORMAT=FILE`.
public struct ReportFile: Sendable {
  public let format: VerifyFormat
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
  public func write(_ report: VerifyReport, _ detail: VerifyFormat.Detail) throws(OutputError) {
    try OutputFile(path: path).write(format.text(of: report, detail))
  }
}
