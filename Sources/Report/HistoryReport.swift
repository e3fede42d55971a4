// What commits changed of the meaning, in any format.

import History
import Tables
import Verification

public enum HistoryFormat: String, CaseIterable, Sendable {
  case text, markdown, mail, html, csv, json

  /// - Parameter repository: as it was named.
  public func text(of history: History, in repository: String, _ versions: ToolVersions) -> String {
    let report = HistoryReport(history: history, repository: repository, versions: versions)
    return switch self {
    case .text, .mail: report.page.text
    case .markdown: report.page.markdown
    case .html: BlocksPage(Layout.unbroken { report.page }, foot: versions.foot).text
    case .csv: report.csv
    case .json: HistoryJSON(history, repository, versions).text
    }
  }
}

extension History {
  /// 0 everything is known, 3 something is not.
  public var exit: ExitCode { isWhole ? .success : .undecided }
}

/// As a page and as records.
struct HistoryReport {
  let history: History
  let repository: String
  let versions: ToolVersions

  var page: Page {
    var page = Page()
    page.say("", "What changed in meaning, \(repository) \(history.range):")
    for commit in history.commits { show(commit, on: &page) }
    page.begin("Commits: ", counts)
    for gap in history.gaps { page.say("Not read: ", gap) }
    let kinds = history.commits.flatMap(\.changes).map(\.kind)
    page.sayLegend(
      kinds.compactMap { if case .arrives(let table) = $0 { table } else { nil } },
      kinds.compactMap { if case .differs(let difference) = $0 { difference } else { nil } })
    if kinds.contains(where: { if case .cells = $0 { true } else { false } }) {
      page.say("Cells: ", PlacesTable.cellLegend)
    }
    page.say("Bounds: ", History.bounds + ".")
    page.say("Checked: ", "xenprove \(versions.tool), z3 \(versions.z3)")
    return page
  }

  private var counts: String {
    let (all, meant) = (history.total, history.commits.count)
    let rest = history.touching - meant - history.textOnly
    return "\(all) in the range, \(history.touching) of them touch these files: \(meant) "
      + "\(meant == 1 ? "changes" : "change") what is meant, \(history.textOnly) only the text of it, "
      + "\(rest) other code"
  }

  private func show(_ commit: History.Commit, on page: inout Page) {
    page.begin("\(commit.id.prefix(10)) \(commit.date) ", commit.subject)
    let numbers = commit.changes.flatMap { change -> [History.NumberChange] in
      if case .numbers(let rows) = change.kind { return rows }
      return []
    }
    if !numbers.isEmpty {
      page.show(
        ["constant", "before", "after"],
        numbers.map { [$0.name, $0.before?.words ?? "-", $0.after?.words ?? "-"] }, comparing: [1, 2])
    }
    for row in numbers {
      for reason in Set([row.before, row.after].compactMap { $0?.reason }).sorted() {
        page.say("    \(row.name) unknown: ", reason)
      }
    }
    for change in commit.changes {
      let lead = "  \(change.topic): "
      switch change.kind {
      case .numbers: break
      case .arrives(let table):
        page.say(lead, "is new, in \(change.file)")
        table.showRows(on: &page)
      case .cells(let rows, let isNew):
        page.say(lead, "\(isNew ? "is new" : "differs"), in \(change.file)")
        page.show(["right", "before", "after"], Self.folded(rows), comparing: [1, 2])
      case .leaves: page.say(lead, "is gone, from \(change.file)")
      case .differs(let difference):
        page.say(lead, "differs, in \(change.file)")
        difference.showRows(on: &page)
        if let gap = difference.gap { page.say("    ", "NOT COMPLETE: \(gap)") }
      case .unread(let reason): page.say(lead, "cannot be read, in \(change.file): \(reason)")
      }
    }
  }

  /// Rights of which the same became on one line.
  private static func folded(_ rows: [History.CellChange]) -> [[String]] {
    var lines: [[String]] = []
    for row in rows {
      let sides = [row.before ?? ".", row.after ?? "."]
      if let known = lines.firstIndex(where: { Array($0.dropFirst()) == sides }) {
        lines[known][0] += " " + row.right
      } else {
        lines.append([row.right] + sides)
      }
    }
    return lines
  }

  // MARK: CSV

  /// A record for each commit and constant, and for each finding about the access check.
  var csv: String {
    let lines = history.commits.flatMap { commit in
      commit.changes.flatMap { change in
        records(change).map { [commit.id, commit.date, commit.subject, change.topic, change.file] + $0 }
      }
    }
    return ([["commit", "date", "subject", "topic", "file", "what", "before", "after"]] + lines)
      .map(CSVText.line).joined()
  }

  private func records(_ change: History.Change) -> [[String]] {
    switch change.kind {
    case .numbers(let rows): rows.map { [$0.name, $0.before?.words ?? "", $0.after?.words ?? ""] }
    case .arrives: [["is new", "", ""]]
    case .leaves: [["is gone", "", ""]]
    case .cells(let rows, _): rows.map { [$0.right, $0.before ?? "", $0.after ?? ""] }
    case .unread(let reason): [["cannot be read: \(reason)", "", ""]]
    case .differs(let difference):
      difference.findings.flatMap { finding in
        finding.lines.map { ["\(finding.aspect.rawValue): \($0.words)", $0.left, $0.right] }
      }
    }
  }
}

extension History {
  var range: String { (from.map { "\($0.prefix(10)).." } ?? "up to ") + to.prefix(10) }
}
