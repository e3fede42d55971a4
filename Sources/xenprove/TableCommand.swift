// xenprove table: the truth table of the switch, or only what differs from another's.

import ArgumentParser
import Claims
import Report
import Tables

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract:
      "Print the truth table of the decision function, proved equal to it; or only the rows that differ.")

  @Argument(help: "A built-in revision, a mail, a patch, a .c file, or - for standard input.")
  var subject: String

  @Option(help: "Show only where the table differs from this subject's.")
  var against: String?

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: "text, markdown or json.")
  var format: VerifyFormat = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session.start(options)
    let loader = SubjectLoader(session, revision: revision)
    try loader.checkNames([subject] + (against.map { [$0] } ?? []))
    try session.run {
      let first = try loader.load(subject).subject
      guard let against else { return try show(first, session) }
      let difference = try TableDifference(
        between: first, and: try loader.load(against).subject, solver: session.solver)
      try options.output.write(format.text(of: difference, .rows, session))
      return difference.exit
    }
  }

  private func show(_ subject: Subject, _ session: Session) throws -> Report.ExitCode {
    let table = try TruthTable(of: subject, solver: session.solver)
    let page = table.page(session.provenance)
    switch format {
    case .text: try options.output.write(page.text)
    case .markdown: try options.output.write(page.markdown)
    case .json: try options.output.write(TableJSON(table, session.versions()).text)
    }
    // A table that says "unknown" somewhere is proved, but does not tell.
    let isWhole = table.proof == .proved && !table.rows.contains { $0.reported == .unknown }
    return isWhole ? .success : .undecided
  }
}

/// xenprove diff: where two behaviours differ, with a witness.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show where two behaviours differ, in everything that can be seen.",
    discussion: "Exit codes: 0 no difference, proved; 1 different; 3 cannot tell; 64, 65, 70 as everywhere.")

  @Argument(help: "A built-in revision, a mail, a patch, a .c file, or - for standard input.")
  var first: String

  @Argument(help: "Another one.")
  var second: String

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: "text, markdown or json.")
  var format: VerifyFormat = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session.start(options)
    let loader = SubjectLoader(session, revision: revision)
    try loader.checkNames([first, second])
    try session.run {
      let difference = try TableDifference(
        between: try loader.load(first).subject, and: try loader.load(second).subject, solver: session.solver)
      try options.output.write(format.text(of: difference, .everything, session))
      return difference.exit
    }
  }
}

extension VerifyFormat {
  fileprivate func text(of difference: TableDifference, _ extent: TableDifference.Extent, _ session: Session)
    -> String
  {
    switch self {
    case .text: difference.page(extent, session.provenance).text
    case .markdown: difference.page(extent, session.provenance).markdown
    case .json: DifferenceJSON(difference, session.versions()).text
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
  fileprivate var provenance: Provenance {
    Provenance(tool: "xenprove \(versions().tool)", solver: "z3 \(versions().z3)")
  }
}
