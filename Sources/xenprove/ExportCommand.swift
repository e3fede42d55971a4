// xenprove export: the questions behind every verdict, as files.

import ArgumentParser
import Flow
import Foundation
import Proofs
import Report
import SMT

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the questions behind every verdict as SMT-LIB 2, for other solvers.",
    discussion: "Exit codes: 0 written; 64, 65, 70 as everywhere.")

  @Argument(help: "Built-in revisions, mails, patches, .c files, or - for standard input.")
  var subjects: [String]

  @Option(help: ArgumentHelp("Where to write; made if it is not there.", valueName: "folder"))
  var to: String

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session.start(options)
    let loader = SubjectLoader(session, revision: revision, tree: nil)
    try loader.checkNames(subjects)
    let work = FlowWork(
      session, try session.variants(of: subjects, []), FlowSentence.inOrder, isExplicit: false,
      keepsObligations: true)
    work.startAgreement(keepsObligations: true) { [limits = session.limits] in Solver(limits: limits) }
    let report = session.report(work, subjects, loader, try ClaimSelection([], except: []))
    session.progress.end()
    session.complain(report.errors)
    if let fault = report.fault { Diagnostics.complain("xenprove: internal error: \(fault)") }
    guard report.errors.isEmpty, report.fault == nil else { throw report.exit.asExit }
    var proofs = ProofSet()
    for subject in report.subjects {
      for decision in subject.decisions { proofs.add(decision, about: ProofSet.folder(for: subject.subject)) }
    }
    try ProofsWriter(to).write(proofs.sorted)
    try options.output.write("\(proofs.files.count) questions in \(to)\n")
    throw Report.ExitCode.success.asExit
  }
}
