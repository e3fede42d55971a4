// A printed table of verdicts, held against verdicts.

import Tables
import Verification

extension VerifyReport {
  /// Each cell against the verdict, in any of the words in which it is printed.
  /// - Parameter columns: the subject of each column, as this report calls it.
  public func check(_ printed: PrintedVerdicts, columns: [String]) -> TableCheck {
    printed.check(columns: columns, claims: Set(claims)) { told in
      let rest = usualClaims.count { !told.contains($0) }
      let others = rest == 0 ? "" : "; nothing is said of \(Wording.count(rest, "other claim"))"
      return "each verdict the one that is found" + others
    } judge: { claim, column, cell in
      let subject = subjects.first { $0.subject == columns[column] }
      let words = VerdictWords(subject?.result(on: claim), subject, in: self)
      if words.allow(cell, isBegun: printed.subjects.isEmpty) { return .right }
      return words.open.map { .open($0) } ?? .wrong(words.usual)
    }
  }
}

/// How one verdict is printed.
private struct VerdictWords {
  /// As in the matrix.
  let usual: String
  private let all: [String]
  /// Why there is no answer.
  let open: String?

  init(_ result: ClaimResult?, _ subject: SubjectReport?, in report: VerifyReport) {
    guard let result, let subject else {
      (usual, all, open) = ("-", ["-"], nil)
      return
    }
    usual = VerdictMatrix.word(result)
    open = if case .undecided(let reason) = result.verdict { reason } else { nil }
    var words = [
      usual, MailReport.word(result), MarkdownReport.cell(result, subject, isPlain: true),
      TextReport(report).line(result, subject),
    ]
    words += result.acceptance.map { [$0.id] } ?? []
    if case .notApplicable = result.verdict { words.append("-") }
    all = words
  }

  /// - Parameter isBegun: it may go on in lines that are not looked at.
  func allow(_ cell: String, isBegun: Bool) -> Bool {
    let cell = cell.replacing("**", with: "")
    return all.contains { word in
      word == cell
        || isBegun && word.hasPrefix(cell) && [",", ":", " "].contains(word.dropFirst(cell.count).first)
    }
  }
}
