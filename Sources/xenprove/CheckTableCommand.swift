// xenprove check-table: a truth table that somebody pasted, quoted or edited,
// proved or refuted row by row.

import ArgumentParser
import Console
import Loading
import Report
import Source
import Tables
import Verification

struct CheckTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-table",
    abstract: "Read truth tables back out of a mail, and prove each row or name the wrong one.",
    discussion: """
      A table of all places is held against the Xen tree of --as, one of differences against --as and \
      --against, one of verdicts against the revisions that head its columns; columns of other subjects are \
      --as and --against, from the left. Takes what `table`, `diff` and `verify` print as text, mail or \
      markdown, quoted at any depth, among prose, indented or spaced as it may be; rows that a mailer broke are put together again, or called \
      re-wrapped where that cannot be. Exit codes: 0 every row is proved, none is missing or doubled; 1 some row is \
      wrong, missing or doubled; 3 cannot tell; 65 there is no table, or it does not say what it is about; \
      64, 70 as everywhere.
      """ + Examples("check-table table.txt", "check-table table.txt --as v5").text)

  @Argument(help: "A mail, an mbox or a plain text; - for standard input.")
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Hold the tables against this revision, mail, patch or .c file, whatever they say.",
      valueName: "subject"))
  var subject: String?

  @Option(
    help: ArgumentHelp(
      "Hold tables of differences against --as on the left and this on the right, whatever they say.",
      valueName: "subject"))
  var against: String?

  @Option(help: ArgumentHelp("Apply a patch that --as names to this Xen tree.", valueName: "folder"))
  var tree: String?

  @OptionGroup var known: DeviationOptions

  @Option(help: "text or json.")
  var format: PlainFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if tree != nil, subject == nil {
      throw ValidationError("--tree is what the patch of --as is applied to; name one")
    }
    if against != nil, subject == nil {
      throw ValidationError(
        "--against is the right side of a table of differences; name the left one with --as")
    }
  }

  func run() throws {
    let session = try Session.start(
      options, trees, accepting: known, failure: format.failure("xenprove.check-table/1", options.output))
    let verifier = session.verifier
    try session.run {
      let words = [subject, against].compactMap { $0 }
      let named = try words.map { try session.references([$0], tree: tree)[0] }
      let (asked, other) = (named.first, named.dropFirst().first)
      try OutputFile(path: options.output.path).refuse(overwriting: [file] + words)
      let bytes = try InputFile.bytes(file)
      let name = InputFile.label(file)
      let printed = try PrintedTables(inText: bytes, name, claims: Self.claims)
      var checkers: [SubjectReference: TableChecker] = [:]
      let differences = try printed.differences.map { try check($0, asked, other, verifier) }
      let checks =
        try (printed.places.isEmpty ? [] : checks(printed.places, asked, verifier.loader)) + differences
        + printed.tables.map { table in
          let about = try asked ?? .revision(table.revision(among: verifier.revisions.map(\.name)))
          let checker =
            try checkers[about] ?? TableChecker(verifier.load(about).subject, solver: verifier.solver)
          checkers[about] = checker
          return try checker.check(table)
        }
        + printed.verdicts.map { try check($0, named, session) }
      let digest = SHA256.digest(of: bytes).hexadecimal
      let report = TableCheckReport(tool: verifier.versions(), file: name, sha256: digest, checks: checks)
      try session.write(
        format == .json ? TableCheckJSON(report).text : TableCheckText(report).text, options.output)
      return report.exit
    }
  }

  private static let claims = Set(ClaimRegistry.all.map(\.name))

  /// A table of differences.
  private func check(
    _ table: PrintedDifference, _ left: SubjectReference?, _ right: SubjectReference?, _ verifier: Verifier
  ) throws -> TableCheck {
    let both: [SubjectReference]
    if let left, let right {
      both = [left, right]
    } else {
      both = try table.revisions(among: verifier.revisions.map(\.name)).map { .revision($0) }
    }
    let subjects = try both.map { try verifier.load($0).subject }
    let difference = try TableDifference(between: subjects[0], and: subjects[1], solver: verifier.solver)
    return difference.check(table, between: subjects[0], and: subjects[1])
  }

  /// A table of verdicts; columns that are no revisions are those of the command line, from the left.
  private func check(
    _ table: PrintedVerdicts, _ named: [SubjectReference], _ session: Session
  ) throws -> TableCheck {
    let verifier = session.verifier
    let columns = try VerdictColumns(of: table, among: verifier.revisions.map(\.name), named)
    var report = try verifier.report(
      on: columns.subjects, ClaimSelection(usual: columns.claims), isAbsolute: true)
    if let fault = report.fault { throw VerificationFault(fault) }
    if let errors = Source.Diagnostics(report.errors) { throw errors }
    report = report.accepting(by: try verifier.acceptances())
    return report.check(table, columns: columns.all.map(\.name))
  }

  /// Tables of all places, which a tree has.
  private func checks(
    _ tables: [PrintedPlaces], _ asked: SubjectReference?, _ loader: SubjectLoader
  ) throws -> [TableCheck] {
    guard case .tree(let path, let patch) = asked else {
      throw Diagnostic(
        at: tables[0].place, "this is a table of all places of a Xen tree; say with --as which tree")
    }
    let table = try loader.places(ofTree: path, patch: patch).table
    return tables.map(table.check)
  }
}
