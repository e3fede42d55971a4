// xenprove run: a scenario, played step by step on several revisions.

import ArgumentParser
import Console
import Foundation
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
      """ + Examples("run protected-store", "run full-ring --on v5 staging --short").text)

  @Argument(help: "Scenarios: files, or names of those that come with the specs.")
  var scenarios: [String]

  @Option(
    name: .customLong("on"), parsing: .upToNextOption,
    help: "Revisions, or folders with Xen trees; all revisions if left out.")
  var subjects: [String] = []

  @Option(help: "A mail or patch that is applied to the trees first.")
  var patch: String?

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Also play on each revision with this decided otherwise; repeatable.", valueName: "decision=value"))
  var changes: [String] = []

  @Option(help: "text, json, html or svg: a sequence chart of one scenario.")
  var format: RunFormat = .text

  @Flag(help: "Text with accesses, events, stores, commits and the end only.")
  var short = false

  @OptionGroup var trees: TreeOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    if short, format != .text {
      throw ValidationError("--short is about text; \(format.rawValue) has every step")
    }
    if format == .svg, scenarios.count > 1 {
      throw ValidationError("--format svg draws one scenario; html has room for several")
    }
  }

  func run() throws {
    let failure = format == .json ? FailureDocument("xenprove.run/1", options.output.file) : nil
    let readsC = subjects.contains { FileManager.default.fileExists(atPath: $0) }
    let session = try Session.start(options, readsC ? trees : nil, failure: failure)
    let (specs, source) = (session.verifier.specs, session.verifier.location.source)
    let names = specs.revisions.map(\.value.name)
    let (revisions, paths) = try named(specs)
    let chosen = try specs.variants(of: subjects.isEmpty ? names : revisions, changes)
    let files = try scenarios.map { try ScenarioFile($0, source) }
    try OutputFile(path: options.output.path).refuse(overwriting: files.map { $0.path(source) })

    try session.run {
      let players =
        try chosen.map(RunReport.Player.init)
        + paths.map { try player($0, session) }
      let (reports, errors) = try RunReport.all(
        files, from: source, on: players, judgedBy: specs.rights, expecting: names)
      Complaint.show(errors)
      let exit = Report.ExitCode((errors.isEmpty ? [] : [.unreadable]) + reports.map(\.exit))
      switch format {
      case .json where reports.isEmpty: try failure?.write(errors, exit)
      case .json: try session.write(RunJSON(reports, errors, exit: exit).text, options.output)
      case .text where errors.isEmpty:
        try session.write(
          reports.map { RunText($0, isShort: short).text }.joined(separator: "\n"), options.output)
      case .html where errors.isEmpty:
        try session.write(RunPage(reports, session.verifier.versions()).text, options.output)
      case .svg where errors.isEmpty:
        try session.write(reports.map { RunPicture($0).text }.joined(), options.output)
      // What is wrong with the scenarios is all there is to say.
      case .text, .html, .svg: break
      }
      return exit
    }
  }

  /// What `--on` names: revisions, and paths of trees.
  private func named(_ specs: Specs) throws -> (revisions: [String], trees: [String]) {
    let isRevision = Dictionary(grouping: subjects.once) { specs.revision(named: $0) != nil }
    let paths = isRevision[false] ?? []
    for name in paths where !FileManager.default.fileExists(atPath: name) {
      _ = try specs.revision(named: name, orSay: "--on \(name.printable): no such revision")
    }
    if patch != nil, paths.isEmpty { throw ValidationError("--patch changes a tree; name one with --on") }
    return (isRevision[true] ?? [], paths)
  }

  private func player(_ path: String, _ session: Session) throws -> RunReport.Player {
    let (model, open) = try session.verifier.emulator(of: .tree(path, patch: patch))
    if !open.isEmpty {
      StandardError.complain(
        "note: of \(path.printable) the model's is played where its C is not: "
          + open.joined(separator: "; "))
    }
    return RunReport.Player(path, model)
  }
}

/// What plays can be had as.
enum RunFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html, svg
}

extension [String] {
  /// Each once, in the order in which they come first.
  fileprivate var once: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
