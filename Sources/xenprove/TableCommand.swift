// xenprove table: the truth table of the access check, or only what differs from another's.

import ArgumentParser
import Console
import Loading
import Report
import Tables
import Verification

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract:
      "Print the truth table of the access check, proved equal to it; or only the rows that differ.",
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
    try OutputFile(path: options.output.path).refuse(overwriting: [subject] + (against.map { [$0] } ?? []))
    let session = try Session.start(
      options, trees, measuredBy: revision,
      failure: format.failure(against == nil ? "xenprove.table/1" : "xenprove.diff/1", options))
    try session.run {
      if let against { return try format.compare(subject, against, .rows, session, options) }
      let loaded = try session.verifier.load(try session.references([subject])[0])
      let table = try TruthTable(of: loaded.subject, solver: session.verifier.solver)
      try session.write(format.text(of: table, loaded, session.verifier.versions()), options.output)
      return table.exit
    }
  }
}

/// xenprove diff: where two behaviours differ, with a witness.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show where two behaviours differ, in everything that can be seen, and which claims flip.",
    discussion: """
      Of two trees also their other functions are compared. \
      Exit codes: 0 no difference, proved; 1 different, whatever else is not known; 3 cannot tell: none was \
      found, but not all of both is known; 64, 65, 70 as everywhere.
      """)

  @Argument(help: "A built-in revision, a mail, a patch, a .c file, a Xen tree, or - for standard input.")
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
    try OutputFile(path: options.output.path).refuse(overwriting: [first, second])
    let session = try Session.start(
      options, trees, measuredBy: revision, failure: format.failure("xenprove.diff/1", options))
    try session.run { try format.compare(first, second, .everything, session, options) }
  }
}

extension TableFormat: ExpressibleByArgument {
  fileprivate func failure(_ schema: String, _ options: CommonOptions) -> FailureDocument? {
    self == .json ? FailureDocument(schema, options.output.file) : nil
  }

  fileprivate func compare(
    _ first: String, _ second: String, _ extent: TableDifference.Extent, _ session: Session,
    _ options: CommonOptions
  ) throws -> Report.ExitCode {
    let verifier = session.verifier
    let both = try [first, second].map { try session.references([$0])[0] }.map { try verifier.load($0) }
    let difference = try TableDifference(
      between: both[0].subject, and: both[1].subject, solver: verifier.solver)
    let comparison = extent == .rows ? nil : try verifier.comparison(of: both[1], beside: both[0])
    try session.write(text(of: difference, extent, both, comparison, verifier.versions()), options.output)
    let codes = [difference.exit] + (comparison.map { [$0.exitOfFunctions] } ?? [])
    return Report.ExitCode(codes)
  }
}
