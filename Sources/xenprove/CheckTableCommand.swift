// xenprove check-table: a truth table that somebody pasted, quoted or edited,
// proved or refuted row by row.

import ArgumentParser
import Claims
import Foundation
import Patch
import Report
import Source
import Tables

struct CheckTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-table",
    abstract: "Read truth tables back out of a mail, and prove each row or name the wrong one.",
    discussion: """
      Takes what `table` prints as text, mail or markdown, quoted at any depth, among prose, indented or \
      spaced as it may be. Exit codes: 0 every row is proved, none is missing or doubled; 1 some row is \
      wrong, missing or doubled; 3 cannot tell; 65 there is no table, or it does not say what it is about; \
      64, 70 as everywhere.
      """)

  @Argument(help: "A mail, an mbox or a plain text; - for standard input.")
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Hold the tables against this revision, mail, patch or .c file, whatever they say.",
      valueName: "subject"))
  var subject: String?

  @Option(help: "text or json.")
  var format: CheckTableFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let failure = format == .json ? FailureDocument("xenprove.check-table/1", options.output) : nil
    let session = try Session.start(options, trees, failure: failure)
    let loader = try SubjectLoader(session, revision: nil)
    let asked = try subject.map { try session.references([$0])[0] }
    try Output(path: options.output.path).refuse(overwriting: [file] + (subject.map { [$0] } ?? []))
    try session.run {
      let bytes = try InputFile.bytes(file)
      let name = file == "-" ? "<standard input>" : file
      let tables = try tables(in: bytes, name)
      var checkers: [SubjectReference: TableChecker] = [:]
      let checks = try tables.map { table in
        let about = try asked ?? self.subject(of: table, session)
        let checker = try checkers[about] ?? TableChecker(loader.load(about).subject, solver: session.solver)
        checkers[about] = checker
        return try checker.check(table)
      }
      let digest = SHA256.digest(of: bytes).hexadecimal
      let report = TableCheckReport(tool: session.versions(), file: name, sha256: digest, checks: checks)
      try session.write(format.text(of: report), options.output)
      return report.exit
    }
  }

  private func tables(in bytes: [UInt8], _ name: String) throws -> [PrintedTable] {
    let tables = PrintedTable.all(in: try QuotedText(reading: bytes, name: name))
    guard tables.isEmpty else { return try bounded(tables) }
    throw Diagnostic(
      at: Place(file: name, line: 1),
      "there is no truth table here: what `xenprove table` prints is read, from the line that names its "
        + "columns (`lookup gate right w f reported`) on")
  }

  private static let most = (tables: 100, rows: 2_000)

  /// A mail has a few tables, and none that `table` prints has a hundred rows.
  private func bounded(_ tables: [PrintedTable]) throws -> [PrintedTable] {
    if let table = tables.dropFirst(Self.most.tables).first {
      throw Diagnostic(
        at: table.place, "this is table \(Self.most.tables + 1) of the text: check fewer at a time")
    }
    if let row = tables.lazy.flatMap(\.rows).dropFirst(Self.most.rows).first {
      throw Diagnostic(
        at: row.place, "this is row \(Self.most.rows + 1) of the tables: check fewer at a time")
    }
    return tables
  }

  /// Whom a table says it is about. A file that it names is not opened: the name
  /// comes from a mail.
  private func subject(of table: PrintedTable, _ session: Session) throws -> SubjectReference {
    let known = session.revisions.map(\.name)
    let accepted = "say with --as what to hold it against: \(known.joined(separator: ", ")), or a file"
    switch table.subjects.count {
    case 0: throw Diagnostic(at: table.place, "this table does not say whose it is; \(accepted)")
    case 1 where known.contains(table.subjects[0]): return .revision(table.subjects[0])
    case 1:
      throw Diagnostic(
        at: table.place,
        "this table is about `\(table.subjects[0])`, which is no built-in revision; \(accepted)")
    default:
      throw Diagnostic(
        at: table.place,
        "this table is about `\(table.subjects[0])` by its heading, and about `\(table.subjects[1])` by what "
          + "stands below it; \(accepted)")
    }
  }
}

/// The formats of `check-table`.
enum CheckTableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json

  func text(of report: TableCheckReport) -> String {
    switch self {
    case .text: TableCheckText(report).text
    case .json: TableCheckJSON(report).text
    }
  }
}
