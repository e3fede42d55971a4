// xenprove run: a scenario, played step by step on several revisions.

import ArgumentParser
import Console
import Loading
import Report
import Source
import Spec
import Verification
import XenABI

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a scenario step by step on several revisions, side by side.",
    discussion: """
      A SCENARIO is a file as specs/scenarios/README.md describes it, or the name of one of those \
      that come with the specs.

      Exit codes: 0 as expected, 1 not as expected, 3 cannot tell, 64 usage, 65 a scenario cannot be read.
      """)

  @Argument(help: "Scenarios: files, or names of those that come with the specs.")
  var scenarios: [String]

  @Option(name: .customLong("on"), parsing: .upToNextOption, help: "Revisions; all of them if left out.")
  var revisions: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Also play on each revision with this decided otherwise; repeatable.", valueName: "decision=value"))
  var changes: [String] = []

  @Option(help: "text or json.")
  var format: PlainFormat = .text

  @Option(
    help: "The folder with revisions.yaml and scenarios/; else the checkout's, else what is built in.")
  var specs: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let location = SpecsLocation(specs)
    let source = location.source
    let failure = format.failure("xenprove.run/1", output)
    let loaded = try Specs.load(from: source, orWrite: failure)
    location.hint.map(StandardError.complain)
    let known = loaded.revisions.map(\.value)
    for name in revisions {
      _ = try loaded.revision(named: name, orSay: "--on \(name.printable): no such revision")
    }
    let chosen = try loaded.variants(of: revisions.isEmpty ? known.map(\.name) : revisions.once, changes)
    let files = try scenarios.map { try ScenarioFile($0, source) }
    try OutputFile(path: output.path).refuse(overwriting: files.map { $0.path(source) })

    let names = known.map(\.name)
    let (reports, errors) = RunReport.all(files, from: source, on: chosen, expecting: names)
    for error in errors { StandardError.complain(error.description) }
    let exit = Report.ExitCode((errors.isEmpty ? [] : [.unreadable]) + reports.map(\.exit))
    switch format {
    case .json where reports.isEmpty: try failure?.write(errors, exit)
    case .json: try output.write(RunJSON(reports, errors, exit: exit).text)
    case .text where errors.isEmpty:
      try output.write(reports.map { RunText($0).text }.joined(separator: "\n"))
    // What is wrong with the scenarios is all there is to say.
    case .text: break
    }
    throw exit.asExit
  }
}

extension [String] {
  /// Each once, in the order in which they come first.
  fileprivate var once: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
