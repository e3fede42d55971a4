// The tables of a text that somebody sent, and whom they are about.

import Patch
import Source

/// Every table that this tool prints, out of one text.
public struct PrintedTables: Sendable {
  public let tables: [PrintedTable]
  public let differences: [PrintedDifference]
  public let places: [PrintedPlaces]
  public let verdicts: [PrintedVerdicts]

  /// A mail has a few tables, and none that is printed has a hundred rows.
  private static let most = (tables: 100, rows: 2_000)

  /// Those of a mail, an mbox or a plain text.
  /// - Parameters:
  ///   - name: what messages call the text.
  ///   - claims: names that a row of verdicts may begin with.
  /// - Throws: `Diagnostic(s)` when it cannot be read, has no table, or too many.
  public init(inText bytes: [UInt8], _ name: String, claims: Set<String>) throws {
    let text = try QuotedText(reading: bytes, name: name)
    let layers = TableLayers(text)
    tables = PrintedTable.all(in: layers)
    differences = PrintedDifference.all(in: layers)
    places = PrintedPlaces.all(in: layers)
    verdicts = PrintedVerdicts.all(in: layers, claims: claims)
    let known = tables.map(\.place) + differences.map(\.place) + places.map(\.place)
    let heads = (known + verdicts.map(\.place)).sorted()
    if heads.isEmpty {
      if let other = OtherReport.refusal(of: text) { throw other }
      throw Diagnostic(
        at: Place(file: name, line: 1),
        "there is no table here: what `xenprove table`, `diff` and `verify` print is read, from the line on "
          + "that names its columns (`lookup gate right w f reported`; subjects above claims)")
    }
    if let head = heads.dropFirst(Self.most.tables).first {
      throw Diagnostic(at: head, "this is table \(Self.most.tables + 1) of the text: check fewer at a time")
    }
    let rows =
      tables.flatMap(\.rows) + differences.flatMap(\.rows) + places.flatMap(\.rows)
      + verdicts.flatMap(\.rows)
    if let row = rows.dropFirst(Self.most.rows).first {
      throw Diagnostic(
        at: row.place, "this is row \(Self.most.rows + 1) of the tables: check fewer at a time")
    }
  }
}

extension PrintedTable {
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
