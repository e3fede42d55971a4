// The tables of a text that somebody sent, and whom they are about.

import Patch
import Source

extension PrintedTable {
  /// A mail has a few tables, and none that `table` prints has a hundred rows.
  private static let most = (tables: 100, rows: 2_000)

  /// Every table of a mail, an mbox or a plain text.
  /// - Parameter name: what messages call the text.
  /// - Throws: `Diagnostic(s)` when it cannot be read, has no table, or too many.
  public static func all(inText bytes: [UInt8], _ name: String) throws -> [PrintedTable] {
    let tables = all(in: try QuotedText(reading: bytes, name: name))
    if tables.isEmpty {
      throw Diagnostic(
        at: Place(file: name, line: 1),
        "there is no truth table here: what `xenprove table` prints is read, from the line that names its "
          + "columns (`lookup gate right w f reported`) on")
    }
    if let table = tables.dropFirst(most.tables).first {
      throw Diagnostic(
        at: table.place, "this is table \(most.tables + 1) of the text: check fewer at a time")
    }
    if let row = tables.lazy.flatMap(\.rows).dropFirst(most.rows).first {
      throw Diagnostic(
        at: row.place, "this is row \(most.rows + 1) of the tables: check fewer at a time")
    }
    return tables
  }

  /// The revision that the table says it is about. A file that it names is not opened: the
  /// name comes from a mail.
  /// - Throws: `Diagnostic` when it names none, or something else too.
  public func revision(among known: [String]) throws(Diagnostic) -> String {
    let accepted = "say with --as what to hold it against: \(known.joined(separator: ", ")), or a file"
    switch subjects.count {
    case 0: throw Diagnostic(at: place, "this table does not say whose it is; \(accepted)")
    case 1 where known.contains(subjects[0]): return subjects[0]
    case 1:
      throw Diagnostic(
        at: place, "this table is about `\(subjects[0])`, which is no built-in revision; \(accepted)")
    default:
      throw Diagnostic(
        at: place,
        "this table is about `\(subjects[0])` by its heading, and about `\(subjects[1])` by what "
          + "stands below it; \(accepted)")
    }
  }
}
