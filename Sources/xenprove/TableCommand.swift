// xenprove table: the truth table of the switch, or only what differs from another's.

import ArgumentParser
import Claims
import Loading
import Report
import Tables
import Verification

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract:
      "Print the truth table of the decision function, proved equal to it; or only the rows that differ.",
    discussion: """
      Exit codes: 0 proved; 3 some of it is not known; with --against 0 no difference, proved, 1 different, \
      3 cannot tell: none was found, but not all of both is known; 64, 65, 70 as everywhere.
      """)

  @Argument(help: "A built-in revision, a mail, a patch, a .c file, or - for standard input.")
  var subject: String

  @Option(help: "Show only where the table differs from this subject's.")
  var against: String?

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: "text, markdown, mail or json.")
  var format: TableFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try Output(path: options.output.path).refuse(overwriting: [subject] + (against.map { [$0] } ?? []))
    let session = try Session.start(
      options, trees, measuredBy: revision,
      failure: format.failure(against == nil ? "xenprove.table/1" : "xenprove.diff/1", options))
    let reference = try session.references([subject])[0]
    let other = try against.map { try session.references([$0])[0] }
    try session.run {
      let first = try session.verifier.load(reference)
      guard let other else { return try show(first, session) }
      let second = try session.verifier.load(other)
      let difference = try TableDifference(
        between: first.subject, and: second.subject, solver: session.verifier.solver)
      try session.write(format.text(of: difference, .rows, [first, second], session), options.output)
      return difference.exit
    }
  }

  private func show(_ loaded: LoadedSubject, _ session: Session) throws -> Report.ExitCode {
    let table = try TruthTable(of: loaded.subject, solver: session.verifier.solver)
    // A table that says "unknown" somewhere is proved, but does not tell.
    let isWhole = table.proof == .proved && !table.rows.contains { $0.reported == .unknown }
    let text =
      switch format {
      case .text: table.page(session.provenance).text
      case .markdown: table.page(session.provenance).markdown
      case .mail: table.page(session.provenance(of: [loaded], undecided: isWhole ? 0 : 1)).mail
      case .json: TableJSON(table, session.verifier.versions()).text
      }
    try session.write(text, options.output)
    return isWhole ? .success : .undecided
  }
}

/// xenprove diff: where two behaviours differ, with a witness.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show where two behaviours differ, in everything that can be seen.",
    discussion: """
      Exit codes: 0 no difference, proved; 1 different, whatever else is not known; 3 cannot tell: none was \
      found, but not all of both is known; 64, 65, 70 as everywhere.
      """)

  @Argument(help: "A built-in revision, a mail, a patch, a .c file, or - for standard input.")
  var first: String

  @Argument(help: "Another one.")
  var second: String

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: "text, markdown, mail or json.")
  var format: TableFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try Output(path: options.output.path).refuse(overwriting: [first, second])
    let session = try Session.start(
      options, trees, measuredBy: revision, failure: format.failure("xenprove.diff/1", options))
    let references = try [first, second].map { try session.references([$0])[0] }
    try session.run {
      let both = try references.map { try session.verifier.load($0) }
      let difference = try TableDifference(
        between: both[0].subject, and: both[1].subject, solver: session.verifier.solver)
      try session.write(format.text(of: difference, .everything, both, session), options.output)
      return difference.exit
    }
  }
}

/// The formats of `table` and `diff`.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, mail, json

  fileprivate func failure(_ schema: String, _ options: CommonOptions) -> FailureDocument? {
    self == .json ? FailureDocument(schema, options.output) : nil
  }

  fileprivate func text(
    of difference: TableDifference, _ extent: TableDifference.Extent, _ sides: [LoadedSubject],
    _ session: Session
  ) -> String {
    switch self {
    case .text: difference.page(extent, session.provenance).text
    case .markdown: difference.page(extent, session.provenance).markdown
    case .mail:
      difference.page(extent, session.provenance(of: sides, undecided: difference.gap == nil ? 0 : 1)).mail
    case .json: DifferenceJSON(difference, session.verifier.versions()).text
    }
  }
}

extension TableDifference {
  fileprivate var exit: Report.ExitCode {
    switch verdict {
    case .same: .success
    case .different: .fails
    case .cannotTell: .undecided
    }
  }
}

extension Session {
  var provenance: Provenance {
    Provenance(tool: "xenprove \(verifier.versions().tool)", solver: "z3 \(verifier.versions().z3)")
  }

  /// For a page that has to stand for itself.
  fileprivate func provenance(of subjects: [LoadedSubject], undecided: Int) -> Provenance {
    let read = subjects.map { loaded in
      loaded.input.map { String($0.sha256.prefix(12)) } ?? loaded.subject.revision.name
    }
    let record = Provenance.Record(
      read: read, asked: verifier.versions().asked.total, undecided: undecided)
    return Provenance(tool: provenance.tool, solver: provenance.solver, record: record)
  }
}
