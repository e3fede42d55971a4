// What another decision makes of a revision: which claims it mends, which it
// breaks.

import Verification

/// A revision beside the same with something decided otherwise.
struct VerdictChange {
  let subject: String
  let mended, broken, other: [String]

  /// Every subject of a report that is another one `with` changes.
  static func all(in report: VerifyReport) -> [VerdictChange] {
    report.subjects.compactMap { changed in
      guard let base = report.base(of: changed) else { return nil }
      var change = (mended: [String](), broken: [String](), other: [String]())
      for result in changed.results {
        guard let before = base.results.first(where: { $0.claim == result.claim }),
          before.verdict.word != result.verdict.word
        else { continue }
        switch (before.verdict, result.verdict) {
        case (.fails, .holds): change.mended.append(result.claim)
        case (.holds, .fails): change.broken.append(result.claim)
        default: change.other.append("\(result.claim) (now \(result.verdict.word))")
        }
      }
      return VerdictChange(
        subject: changed.subject, mended: change.mended, broken: change.broken, other: change.other)
    }
  }

  var sentence: String {
    func list(_ names: [String]) -> String { names.joined(separator: ", ") }
    var parts: [String] = []
    if !mended.isEmpty { parts.append("mends \(list(mended))") }
    if !broken.isEmpty { parts.append("breaks \(list(broken))") }
    if !other.isEmpty { parts.append("changes \(list(other))") }
    return parts.isEmpty ? "changes no verdict." : parts.joined(separator: "; ") + "."
  }
}

extension VerifyReport {
  /// The revision that a subject is with something decided otherwise, where it was asked about as well.
  func base(of subject: SubjectReport) -> SubjectReport? {
    subject.isIdea ? subjects.first { $0.subject == subject.baseName } : nil
  }
}
