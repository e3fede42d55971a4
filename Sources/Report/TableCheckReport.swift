// What `check-table` found: each table with its rows proved, or the wrong ones by line.

import Source
import Tables
import Verification

/// The result of one call of `check-table`.
public struct TableCheckReport: Sendable {
  public let tool: ToolVersions
  /// The file as named on the command line.
  public let file: String
  /// Of its bytes, in hex.
  public let sha256: String
  /// In the order of the file; not empty.
  public let checks: [TableCheck]

  public init(tool: ToolVersions, file: String, sha256: String, checks: [TableCheck]) {
    (self.tool, self.file, self.sha256, self.checks) = (tool, file, sha256, checks)
  }

  public var exit: ExitCode {
    ExitCode(
      checks.map { check in
        switch check.verdict {
        case .proved: .success
        case .wrong: .fails
        case .undecided: .undecided
        }
      })
  }
}

/// `check-table` as text.
public struct TableCheckText {
  private let report: TableCheckReport

  public init(_ report: TableCheckReport) { self.report = report }

  public var text: String {
    let tables = report.checks.flatMap { check in
      lead(check) + findings(check) + gaps(check) + [""]
    }
    let foot = [report.tool.provenance] + (report.tool.origins.map { [$0.line] } ?? [])
    return (tables + foot.flatMap { Layout.paragraph("", $0) }).joined(separator: "\n") + "\n"
  }

  private func lead(_ check: TableCheck) -> [String] {
    let place = "\(check.place.file):\(check.place.line)"
    let count = check.rows.count
    let verdict =
      switch check.verdict {
      case .proved:
        "proved: \(count) row\(count == 1 ? "" : "s"), \(check.proved)"
      case .wrong: "wrong: nothing is amiss with \(check.goodRows) of \(count) rows"
      case .undecided: "cannot tell"
      }
    return Layout.paragraph("table     ", "\(place), about \(check.subject)")
      + Layout.paragraph("          ", verdict)
  }

  /// Each row once, with all that is to be said of it.
  private func findings(_ check: TableCheck) -> [String] {
    var lines: [String] = []
    for (index, finding) in check.findings.enumerated() {
      guard let row = finding.row else {
        lines += Layout.paragraph(finding.kind == .missing ? "  " : lead(finding), finding.message)
        continue
      }
      let isFirst = index == 0 || check.findings[index - 1].places != finding.places
      let isLast = check.findings.dropFirst(index + 1).first?.places != finding.places
      if isFirst { lines += Layout.paragraph(lead(finding), row) }
      lines += Layout.paragraph(Self.indent, finding.message)
      if isLast, let hint = finding.hint { lines += Layout.paragraph(Self.indent, hint) }
    }
    return lines
  }

  private static let indent = "            "

  private func lead(_ finding: TableCheck.Finding) -> String {
    let places = finding.places.map { "line \($0.line)" }.reversed().joined(separator: ", ")
    return "  " + Layout.padded(places, to: 8) + "  "
  }

  private func gaps(_ check: TableCheck) -> [String] {
    check.gaps.flatMap { Layout.paragraph("  undecided  ", $0) }
  }
}

/// `check-table --format json`: schema `xenprove.check-table/1`.
public struct TableCheckJSON {
  private let report: TableCheckReport

  public init(_ report: TableCheckReport) { self.report = report }

  public var text: String { JSONText.encode(Document(report)) }

  private struct Document: Encodable {
    let schema = "xenprove.check-table/1"
    let tool, z3, file, sha256: String
    let exit: Int32
    let tables: [Table]

    init(_ report: TableCheckReport) {
      (tool, z3, file, sha256) = (report.tool.tool, report.tool.z3, report.file, report.sha256)
      exit = report.exit.rawValue
      tables = report.checks.map(Table.init)
    }
  }

  private struct Table: Encodable {
    let line: Int
    let subject, verdict: String
    let rows: Int
    let findings: [Entry]
    let undecided: [String]

    init(_ check: TableCheck) {
      line = check.place.line
      (subject, verdict) = (check.subject, check.verdict.rawValue)
      rows = check.rows.count
      findings = check.findings.map(Entry.init)
      undecided = check.gaps
    }
  }

  private struct Entry: Encodable {
    let kind: String
    let lines: [Int]
    let row: Nullable<String>
    let message: String
    let hint: Nullable<String>

    init(_ finding: TableCheck.Finding) {
      kind = finding.kind.rawValue
      lines = finding.places.map(\.line)
      row = Nullable(finding.row)
      message = finding.message
      hint = Nullable(finding.hint)
    }
  }
}
