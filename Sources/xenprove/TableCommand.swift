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
      3 cannot tell: none was found, but not all of both is known; with --all 0 the places agree but for \
      known deviations, 1 some do not, 3 some cannot be read; 64, 65, 70 as everywhere.
      """ + Examples("table v5", "table mail.eml --against v5").text)

  @Argument(help: "A built-in revision, a mail, a patch, a .c file, a Xen tree, or - for standard input.")
  var subject: String

  @Option(help: "Show only where the table differs from this subject's.")
  var against: String?

  @Flag(
    name: .customLong("all"),
    help: "Of a Xen tree every place that says which access breaks which right, side by side.")
  var isAboutAll = false

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: "text, markdown, mail, html, json or junit.")
  var format: TableFormat = .text

  @Option(help: "A mail or patch that is applied first, where the subject is a Xen tree.")
  var patch: String?

  @OptionGroup var known: DeviationOptions

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try OutputFile(path: options.output.path).refuse(
      overwriting: [subject] + (patch.map { [$0] } ?? []) + (against.map { [$0] } ?? []))
    let session = try Session.start(
      options, trees, measuredBy: revision, accepting: known, failure: format.failure(schema, options))
    try session.run {
      if isAboutAll { return try showPlaces(session) }
      let reference = try session.reference(subject, patch: patch)
      if let against {
        let other = try session.references([against])[0]
        return try format.compare(reference, other, .rows, session, options)
      }
      let loaded = try session.verifier.load(reference)
      let table = try session.verifier.table(of: loaded)
      try session.write(format.text(of: table, loaded, session.verifier.versions()), options.output)
      return table.exit
    }
  }

  private var schema: String {
    isAboutAll ? "xenprove.places/1" : against == nil ? "xenprove.table/1" : "xenprove.diff/1"
  }

  func validate() throws {
    if isAboutAll, against != nil {
      throw ValidationError("--all shows one tree; --against has no place there")
    }
    if known.deviations != nil, !isAboutAll {
      throw ValidationError("--deviations is about places that disagree; show them with --all")
    }
  }

  private func showPlaces(_ session: Session) throws -> Report.ExitCode {
    guard case .tree(let path, let patch) = try session.reference(subject, patch: patch) else {
      throw ValidationError("--all is about a Xen tree, and \(subject.printable) is none")
    }
    let verifier = session.verifier
    let places = try verifier.loader.places(ofTree: path, patch: patch)
    let deviations = try verifier.deviations()
    let agreement = places.table.agreement(verifier.specs.rights, deviations, on: places.revision)
    try session.write(
      format.text(of: places, agreement, deviations, verifier.versions()), options.output)
    return agreement.exit
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
      """ + Examples("diff v5 merged", "diff v5 mail.eml").text)

  @Argument(help: "A built-in revision, a mail, a patch, a .c file, a Xen tree, or - for standard input.")
  var first: String

  @Argument(help: "Another one.")
  var second: String

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: "text, markdown, mail, html, json or junit.")
  var format: TableFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try OutputFile(path: options.output.path).refuse(overwriting: [first, second])
    let session = try Session.start(
      options, trees, measuredBy: revision, failure: format.failure("xenprove.diff/1", options))
    try session.run {
      let both = try [first, second].map { try session.references([$0])[0] }
      return try format.compare(both[0], both[1], .everything, session, options)
    }
  }
}

extension TableFormat: ExpressibleByArgument {
  fileprivate func failure(_ schema: String, _ options: CommonOptions) -> FailureDocument? {
    self == .json ? FailureDocument(schema, options.output.file) : nil
  }

  fileprivate func compare(
    _ first: SubjectReference, _ second: SubjectReference, _ extent: TableDifference.Extent,
    _ session: Session,
    _ options: CommonOptions
  ) throws -> Report.ExitCode {
    let verifier = session.verifier
    let both = try [first, second].map { try verifier.load($0) }
    let comparison = extent == .rows ? nil : try verifier.comparison(of: both[1], beside: both[0])
    let difference = try TableDifference(
      between: both[0].subject, and: both[1].subject, solver: verifier.solver
    ).beside(comparison?.verdict ?? .same)
    try session.write(text(of: difference, extent, both, comparison, verifier.versions()), options.output)
    return difference.exit
  }
}
