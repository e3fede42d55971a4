// xenprove gate: prove everything again and compare with proofs/.

import ArgumentParser
import Foundation
import Proofs
import Report

struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Prove everything again, compare with proofs/, and fail on any change.",
    discussion: """
      Exit codes: 0 as recorded, 1 something changed, 3 something could not be decided; 64, 65, 70 as \
      everywhere. Reads only, unless --update is given.
      """)

  @Option(help: ArgumentHelp("The folder with the ledger; else proofs beside specs.", valueName: "folder"))
  var proofs: String?

  @Flag(help: "Write what is proved now into the folder, and show what changed.")
  var update = false

  @Option(help: "text or json.")
  var format: GateFormat = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session.start(options)
    try session.run {
      let folder = try ProofsFolder(reading: proofs ?? session.proofsFolder)
      let work = try ProofWork(session, session.revisions)
      let report = GateReport(
        folder: folder.path, scope: work.scope,
        differences: Gate(work.ledger, work.proofs).differences(from: folder), undecided: work.undecided)
      try options.output.write(format.text(of: report))
      guard update, work.undecided.isEmpty else { return report.exit }
      try ProofsWriter(folder.path).apply(folder.update(to: work.ledger, work.proofs))
      return .success
    }
  }
}

/// The formats of `gate`.
enum GateFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json

  func text(of report: GateReport) -> String {
    switch self {
    case .text: GateText(report).text
    case .json: GateJSON(report).text
    }
  }
}

extension Session {
  /// The folder of proofs that belongs to these specs.
  var proofsFolder: String {
    let parent = (specsFolder as NSString).deletingLastPathComponent
    return parent.isEmpty ? "proofs" : parent + "/proofs"
  }
}
