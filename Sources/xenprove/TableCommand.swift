// xenprove table: the truth table of the switch, or only what differs.

import ArgumentParser
import Report
import Tables

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Print the truth table of the decision function, proved equal to it.")

  @Argument(help: "A built-in revision, a mail, a patch, a .c file, or - for standard input.")
  var subject: String

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: "text, markdown or json.")
  var format: VerifyFormat = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session.start(options)
    let loader = SubjectLoader(session, revision: revision)
    try loader.checkNames([subject])
    try session.run { () throws in
      let table = try TruthTable(of: try loader.load(subject).subject, solver: session.solver)
      try options.output.write(text(of: table, session))
      return table.unproved == nil ? .success : .undecided
    }
  }

  private func text(of table: TruthTable, _ session: Session) -> String {
    let provenance = session.versions.provenance + "\n"
    switch format {
    case .text: return table.text + "    " + provenance
    case .markdown: return table.markdown + "\n" + provenance
    case .json: return TableJSON(table, session.versions).text
    }
  }
}

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff")
}
