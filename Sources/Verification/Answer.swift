// What an answer to a mail needs beside the verdicts.

public import Loading
import Source
import Spec
public import Tables

/// The mail, the table of its function, and what it was judged by.
public struct Answer: Sendable {
  public let mail: MailSource
  /// Nil of a tree, which has more than this function.
  public let table: TruthTable?
  /// What others can know the function by, and the patch in words.
  public let title: String
  public let patch: String?
  /// Of the texts of specs/, in hex.
  public let specs: String
}

extension Verifier {
  /// The report with what an answer needs.
  /// - Throws: `UsageError` for what is not one mail; `Diagnostic(s)` for a mail that cannot be quoted.
  public func answering(_ references: [SubjectReference], _ report: VerifyReport) throws -> VerifyReport {
    guard references.count == 1 else { throw UsageError("--format reply answers one mail; name one") }
    var report = report
    guard let subject = report.subjects.first else { return report }
    switch references[0] {
    case .input(let path):
      report.answer = try answer(path, subject, table: subject.loaded.map { try table(of: $0) })
    case .tree(_, let patch?): report.answer = try answer(patch, subject, table: nil)
    case .revision, .tree:
      throw UsageError("--format reply answers a mail; '\(subject.subject.printable)' is none")
    }
    return report
  }

  private func answer(_ path: String, _ subject: SubjectReport, table: TruthTable?) throws -> Answer {
    let texts = try Specs.Texts(from: location.source)
    let all = [texts.revisions, texts.rights, texts.rows].map(\.text).joined(separator: "\0")
    return Answer(
      mail: try MailSource(reading: path, around: subject.input?.place), table: table,
      title: subject.loaded?.title ?? subject.subject, patch: subject.loaded?.patch,
      specs: SHA256.digest(of: Array(all.utf8)).hexadecimal)
  }
}
