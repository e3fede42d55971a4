// xenprove verify: every claim about every subject, a verdict each.

import ArgumentParser
import Claims
import Conformance
import Flow
import Prove
import Report
import SMT

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Decide every claim about the subjects, with a witness where one fails.")

  @Argument(help: "Built-in revisions, mails, patches, .c files, Xen trees, or - for standard input.")
  var subjects: [String]

  @Option(
    name: .customLong("as"), help: "Measure C by this revision; then Conformance counts for the exit code.")
  var revision: String?

  @Option(help: ArgumentHelp("Apply patches to this Xen tree and read the result.", valueName: "folder"))
  var tree: String?

  @Option(name: .customLong("claim"), help: "Only claims that match this pattern (* and ?); repeatable.")
  var claims: [String] = []

  @Option(help: ArgumentHelp("Leave out claims that match this pattern; repeatable.", valueName: "claim"))
  var except: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Also judge each built-in revision with this decided otherwise; several are combined.",
      valueName: "decision=value"))
  var changes: [String] = []

  @Flag(
    help: "Put every question behind a verdict, invariants of the flow among them, to libz3 as text.")
  var certify = false

  @Flag(help: "Let every failing claim count, also those that specs/deviations.yaml accepts.")
  var noDeviations = false

  @Option(
    help: ArgumentHelp(
      "Write every witness about the flow as a scenario into this folder.", valueName: "folder"))
  var witnesses: String?

  @Option(help: ArgumentHelp("\(VerifyFormat.list).", valueName: "format"))
  var format: VerifyFormat = .text

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp("Also write a report; repeatable.", valueName: "format=file"))
  var reports: [String] = []

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let claims = try ClaimSelection(self.claims, except: except)
    let extra = try reports.map(ReportFile.init(parsing:))
    for path in extra.map(\.path) + [options.output.path] {
      try Output(path: path).refuse(overwriting: subjects)
    }
    let others = try options.secondOpinions()
    let session = try Session.start(
      options, trees, crossChecks: CrossCheck.allCases, keepsObligations: certify || !others.isEmpty,
      failure: format == .json ? FailureDocument.ofVerify(options.output) : nil)
    let loader = try SubjectLoader(session, revision: revision)
    let references = try session.references(subjects, tree: tree)
    let acceptances = noDeviations ? nil : try session.acceptances()
    var report = try session.report(
      on: references, loader, claims, with: changes, isExplicit: options.crossChecks.contains(.explicit))
    for solver in (certify ? [Z3ScriptSolver(limits: session.limits)] : []) + others {
      session.progress.begin("asking \(solver.name)")
      report = report.crossChecked(by: solver)
    }
    if let acceptances { report = report.accepting(by: acceptances) }
    session.progress.end()
    if let witnesses { try WitnessFolder(path: witnesses).write(report) }
    for file in extra { try file.write(report) }
    // For people what is wrong with the inputs is all there is to say.
    if report.exit != .unreadable || !format.isForPeople {
      try session.write(format.text(of: report, isColored: options.output.isColored), options.output)
    }
    session.complain(report.errors + report.notes)
    throw report.exit.asExit
  }
}

/// The formats of `verify`.
enum VerifyFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, mail, json, junit, csv

  var isForPeople: Bool { [.text, .markdown, .mail].contains(self) }

  static let list = allCases.dropLast().map(\.rawValue).joined(separator: ", ") + " or csv"

  func text(of report: VerifyReport, isColored: Bool = false) -> String {
    switch self {
    case .text: TextReport(report, isColored: isColored).text
    case .markdown: MarkdownReport(report).text
    case .mail: MailReport(report).text
    case .json: JSONReport(report).text
    case .junit: JUnitReport(report).text
    case .csv: CSVReport(report).text
    }
  }
}

/// `--report FORMAT=FILE`.
struct ReportFile {
  let format: VerifyFormat
  let path: String

  init(parsing text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = VerifyFormat(rawValue: parts[0]) else {
      throw ValidationError("--report \(text): write FORMAT=FILE, where FORMAT is \(VerifyFormat.list)")
    }
    self.format = format
    path = parts[1]
  }

  func write(_ report: VerifyReport) throws { try Output(path: path).write(format.text(of: report)) }
}

/// `--claim` and `--except`.
struct ClaimSelection {
  let claims: [any Claim]
  let flow: [FlowClaim]
  /// Whether the functions of the flow are to be proved equal to their contracts.
  let flowAgreement: Bool
  /// Whether functions of trees are to be proved equal to their models.
  let flowConformance: Bool
  /// Whether the numbers of trees are to be compared.
  let vocabulary: Bool
  /// Somebody asked for these claims: each gets an answer, be it why there is none.
  let isByName: Bool

  /// Every claim there is.
  static let everything = ClaimSelection(isByName: false) { _ in true }

  /// - Throws: `ValidationError` when a pattern matches nothing, or nothing is left.
  init(_ patterns: [String], except: [String]) throws {
    let names =
      AllClaims.inOrder.map(\.name) + [
        FlowAgreementClaim.name, VocabularyClaim.name, FlowConformanceClaim.name,
      ]
      + FlowClaim.inOrder.map(\.name)
    for pattern in patterns + except where !names.contains(where: { Pattern.matches(pattern, $0) }) {
      throw ValidationError(
        "no claim matches '\(pattern)'; \(Pattern.suggestion(for: pattern, among: names))")
    }
    func isSelected(_ name: String) -> Bool {
      (patterns.isEmpty || patterns.contains { Pattern.matches($0, name) })
        && !except.contains { Pattern.matches($0, name) }
    }
    guard names.contains(where: isSelected) else {
      throw ValidationError("--except leaves no claim of those selected")
    }
    self.init(isByName: !patterns.isEmpty, isSelected)
  }

  private init(isByName: Bool, _ isSelected: (String) -> Bool) {
    self.isByName = isByName
    claims = AllClaims.inOrder.filter { isSelected($0.name) }
    flow = FlowClaim.inOrder.filter { isSelected($0.name) }
    flowAgreement = isSelected(FlowAgreementClaim.name)
    flowConformance = isSelected(FlowConformanceClaim.name)
    vocabulary = isSelected(VocabularyClaim.name)
  }
}
