// Verdicts as a table: claims down, subjects across.

import Tables
import Verification

/// The verdicts of some claims on all subjects.
struct VerdictMatrix {
  private let report: VerifyReport
  private let claims: [String]

  init(_ report: VerifyReport, _ claims: [String]) { (self.report, self.claims) = (report, claims) }

  /// Claims down, subjects across; as many beside each other as there is room for.
  var lines: [String] {
    let first = claims.map(\.count).max() ?? 0
    let room = Layout.width - first
    let headings = Headings(report.subjects.map(\.subject), width: min(24, share(of: room)))
    let hasAccepted = report.subjects.contains { $0.acceptedCount > 0 }
    let least = hasAccepted && share(of: room) >= 12 ? 12 : 10
    let columns = headings.words.map { max(least, $0.count) }
    var lines: [String] = []
    if headings.areLetters {
      for (word, subject) in zip(headings.words, report.subjects) {
        lines += Layout.paragraph("\(word): ", subject.subject)
      }
      lines.append("")
    }
    for group in groups(columns, room) {
      if group.lowerBound > 0 { lines.append("") }
      func line(_ name: String, _ cells: (Int) -> String) -> String {
        var line = Layout.padded(name, to: first)
        for index in group { line += "  " + Layout.padded(cells(index), to: columns[index]) }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
      }
      lines.append(line("") { headings.words[$0] })
      lines += claims.map { claim in
        line(claim) { index in
          report.subjects[index].result(on: claim).map { cell($0, columns[index]) } ?? "-"
        }
      }
    }
    return lines
  }

  /// Columns of one subject's share, without the blanks before it; what is too
  /// little for a verdict does not count: those have lines of their own.
  private func share(of room: Int) -> Int {
    let beside = min(report.subjects.count, room / 12)
    return room / max(1, beside) - 2
  }

  /// Subjects that have room beside each other.
  private func groups(_ columns: [Int], _ room: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var width = 0
    for index in columns.indices {
      width += columns[index] + 2
      if let last = groups.last, width <= room {
        groups[groups.count - 1] = last.lowerBound..<(index + 1)
      } else {
        groups.append(index..<(index + 1))
        width = columns[index] + 2
      }
    }
    return groups
  }

  private func cell(_ result: ClaimResult, _ width: Int) -> String {
    let word = Self.word(result)
    return word.count > width ? result.acceptance?.id ?? word : word
  }

  /// `fails XPD-9`, `fails (3)`, `n/a`.
  static func word(_ result: ClaimResult) -> String {
    if let id = result.acceptance?.id { return "fails \(id)" }
    switch result.verdict {
    case .notApplicable: return "n/a"
    case .fails where !result.rows.isEmpty: return "fails (\(result.rows.count))"
    default: return result.verdict.word
    }
  }
}
