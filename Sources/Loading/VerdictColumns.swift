// Whom the columns of a printed table of verdicts are about.

import Source
import Tables

/// The subjects of a table of verdicts.
public struct VerdictColumns {
  /// From left to right.
  public let all: [SubjectReference]
  /// The same, each once.
  public var subjects: [SubjectReference] {
    all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
  /// Of its rows.
  public let claims: Set<String>

  /// - Parameters:
  ///   - revisions: names of built-in revisions, which mean those.
  ///   - named: what other columns are about, from the left. One column alone is about that, whatever it
  ///     says.
  /// - Throws: `Diagnostic` where nobody says whose a column is.
  public init(
    of table: PrintedVerdicts, among revisions: [String], _ named: [SubjectReference]
  ) throws(Diagnostic) {
    var rest = named[...]
    let heads = table.subjects.isEmpty ? [nil] : table.subjects.map(Optional.some)
    all = try heads.map { (head) throws(Diagnostic) in
      if let head, revisions.contains(head), heads.count > 1 || named.isEmpty { return .revision(head) }
      if let next = rest.popFirst() { return next }
      let what = head.map { "this table of verdicts has a column `\($0)`, which is no built-in revision" }
      throw Diagnostic(
        at: table.place,
        (what ?? "these verdicts do not say whose they are")
          + "; say with --as, and of a second such column with --against, what to hold it against")
    }
    claims = Set(table.verdicts.map(\.claim))
  }
}
