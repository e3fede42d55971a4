// xenprove verify: every claim about every subject, a verdict each.

import ArgumentParser
import Console
import Proofs
import Report
import SMT
import Verification

struct VerifyCommand: PatchTaker {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Decide every claim about the subjects, with a witness where one fails.",
    discussion: """
      The text fits a screen: what was read, how it stands and why the exit code is what it is, what is new, what \
      is undecided and why, what changed, what is known. --verbose gives every claim whole, --claim one.
      """ + Examples("verify mail.eml", "verify fix.patch --tree xen --claim RefBalance").text)

  @Argument(help: "Built-in revisions, mails, patches, .c files, Xen trees, or - for standard input.")
  var subjects: [String]

  @Option(
    name: .customLong("as"), help: "Measure C by this revision; then Conformance counts for the exit code.")
  var revision: String?

  @Option(help: ArgumentHelp("Apply patches to this Xen tree and read the result.", valueName: "folder"))
  var tree: String?

  @Flag(help: "Judge what --tree gives by itself, and not beside the tree without the patch.")
  var absolute = false

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

  @OptionGroup var known: DeviationOptions

  @Option(
    help: ArgumentHelp(
      "Write every witness about the flow as a scenario into this folder.", valueName: "folder"))
  var witnesses: String?

  @Option(help: ArgumentHelp("\(VerifyFormat.list).", valueName: "format"))
  var format: VerifyFormat = .text

  @Flag(name: .shortAndLong, help: "Text with every claim whole: rows, witnesses, bounds, assumptions.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "No report on standard output: errors and the exit code only.")
  var quiet = false

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp("Also write a report; repeatable.", valueName: "format=file"))
  var reports: [String] = []

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if noDeviations, known.deviations != nil {
      throw ValidationError(
        "--no-deviations accepts nothing, and --deviations says what is; take one of them")
    }
    if absolute, tree == nil {
      throw ValidationError("--absolute is about patches on a tree; name it with --tree")
    }
    if verbose, quiet {
      throw ValidationError("--verbose says everything and --quiet nothing; take one of them")
    }
    if verbose, format != .text, !reports.contains(where: { $0.hasPrefix("text=") }) {
      throw ValidationError("--verbose is about text; \(format.rawValue) always says everything")
    }
    if quiet, format != .text || options.output.path != nil {
      throw ValidationError("--quiet writes no report; --report FORMAT=FILE writes one beside it")
    }
  }

  /// How much text there is.
  private var detail: VerifyFormat.Detail {
    verbose ? .everything : claims.isEmpty ? .screen(again) : .claims
  }

  /// Words that are needed to have a claim about one of the subjects decided once more.
  private var again: Invocation {
    func option(_ name: String, _ value: String?) -> [String] { value.map { [name, $0] } ?? [] }
    return Invocation(
      reading: option("--tree", tree) + option("--as", revision) + changes.flatMap { ["--with", $0] }
        + option("--function", trees.function) + option("--build", trees.build?.rawValue)
        + option("--specs", options.specs) + option("--deviations", known.deviations),
      judging: (absolute ? ["--absolute"] : []) + (noDeviations ? ["--no-deviations"] : []))
  }

  func run() throws {
    let claims = try ClaimSelection(self.claims, except: except)
    claims.notes.forEach(StandardError.complain)
    let extra = try reports.map { try ReportFile(parsing: $0) }
    for path in extra.map(\.path) + [options.output.path] {
      try OutputFile(path: path).refuse(overwriting: subjects)
    }
    let others = try options.secondOpinions()
    let session = try Session.start(
      options, trees, measuredBy: revision, accepting: known, crossChecks: CrossCheck.allCases,
      keepsObligations: certify || !others.isEmpty,
      failure: format == .json ? FailureDocument.ofVerify(options.output.file) : nil, isQuiet: quiet)
    let verifier = session.verifier
    try session.run {
      let references = try session.references(subjects, tree: tree)
      let acceptances = noDeviations ? nil : try verifier.acceptances()
      // For people what is wrong with the inputs is all there is to say.
      if format.isForPeople, extra.isEmpty { try verifier.requireApplicable(references) }
      var report = try verifier.report(
        on: references, claims, with: changes, isAbsolute: absolute)
      for solver in (certify ? [Z3ScriptSolver(limits: verifier.settings.limits)] : []) + others {
        verifier.progress.begin("asking \(solver.name)")
        report = report.crossChecked(by: solver)
      }
      if let acceptances { report = report.accepting(by: acceptances) }
      if ([format] + extra.map(\.format)).contains(.reply) {
        report = try verifier.answering(references, report)
      }
      session.endProgress()
      if let witnesses { try WitnessFiles(report).write(into: witnesses) }
      for file in extra { try file.write(report, detail) }
      if !quiet, report.exit != .unreadable || !format.isForPeople {
        let output = options.output
        try output.write(output.fitted { format.text(of: report, detail, isColored: output.isColored) })
      }
      session.complain(report.errors + (quiet ? [] : report.notes))
      return report.exit
    }
  }
}

extension VerifyFormat: ExpressibleByArgument {}
