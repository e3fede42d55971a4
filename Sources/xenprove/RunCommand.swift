// xenprove run: a scenario, played step by step on several revisions.

import ArgumentParser
import Foundation
import Report
import Source
import Spec
import Xen

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a scenario step by step on several revisions, side by side.",
    discussion: """
      A SCENARIO is a file as specs/scenarios/README.md describes it, or the name of one in \
      specs/scenarios.

      Exit codes: 0 as expected, 1 not as expected, 3 cannot tell, 64 usage, 65 a scenario cannot be read.
      """)

  @Argument(help: "Scenarios: files, or names of those in specs/scenarios.")
  var scenarios: [String]

  @Option(name: .customLong("on"), parsing: .upToNextOption, help: "Revisions; all of them if left out.")
  var revisions: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Also play on each revision with this decided otherwise; repeatable.", valueName: "decision=value"))
  var changes: [String] = []

  @Option(help: "text or json.")
  var format: RunFormat = .text

  @Option(help: "The folder with revisions.yaml and scenarios/.")
  var specs: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let folder = try SpecsFolder.path(specs)
    let failure = format == .json ? FailureDocument("xenprove.run/1", output) : nil
    let loaded = try Reading.ending(failure) { () throws(Source.Diagnostics) in try Specs.load(from: folder) }
    let known = loaded.revisions.map(\.value)
    let chosen = try loaded.variants(of: try choose(from: known).map(\.name), changes)
    let paths = try scenarios.map { try ScenarioFile.path($0, specs: folder) }
    try Output(path: output.path).refuse(overwriting: paths)

    var reports: [RunReport] = []
    var errors: [Diagnostic] = []
    for path in paths {
      do {
        let scenario = try Scenario.load(from: path, revisions: known.map(\.name))
        reports.append(RunReport(scenario, on: chosen, expecting: known.map(\.name)))
      } catch {
        for problem in error.all { Diagnostics.complain(problem.description) }
        errors += error.all
      }
    }
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

  /// - Throws: `ValidationError` for a revision that nobody knows.
  private func choose(from known: [Revision]) throws -> [Revision] {
    let names = known.map(\.name)
    if revisions.isEmpty { return known }
    var chosen: [Revision] = []
    for name in revisions {
      guard let revision = known.first(where: { $0.name == name }) else {
        throw ValidationError(
          "--on \(Diagnostics.printable(name)): no such revision; \(Pattern.suggestion(for: name, among: names))"
        )
      }
      if !chosen.contains(revision) { chosen.append(revision) }
    }
    return chosen
  }
}

/// The formats of `run`.
enum RunFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Where a scenario's file is.
enum ScenarioFile {
  /// A file by its path; else one of the specs' own by its name. A path of no
  /// file stays one, and cannot be read.
  /// - Throws: `ValidationError` with suggestions.
  static func path(_ word: String, specs: String) throws -> String {
    if UnknownWord.isPath(word) { return word }
    if FileManager.default.fileExists(atPath: word) { return word }
    let folder = specs + "/scenarios"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    if names.contains(word) { return "\(folder)/\(word).yaml" }
    let hint =
      Suggestion.nearest(to: word, among: names).map { "did you mean `\($0)`?" }
      ?? "there are: " + names.joined(separator: ", ")
    throw ValidationError(
      "'\(Diagnostics.printable(word))' is neither a file nor a scenario of \(folder); \(hint)")
  }
}

/// What cannot be read is printed and ends the command.
private enum Reading {
  static func ending<Value>(
    _ failure: FailureDocument?, _ body: () throws(Source.Diagnostics) -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      for problem in error.all { Diagnostics.complain(problem.description) }
      try failure?.write(error.all, .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
  }
}
