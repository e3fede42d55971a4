// xenprove explain, and what there is to explain, one a line.

import ArgumentParser
import Loading
import Report
import Source
import Spec
import Verification

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a word means, why it matters to a listener, what shows it, and where in Xen it lies.",
    discussion: """
      WORD is a claim, a deviation (XPD-3), a row (rx/write), a design decision (prefetch, prefetch=checked), a \
      function, a scenario, a revision, or a word of a report (window, gate, lookup).

      Exit codes: 0 explained, 64 not known; 65, 70 as everywhere.
      """ + Examples("explain OneSend", "explain prefetch=checked").text)

  /// A row may begin with a dash.
  @Argument(parsing: .allUnrecognized, help: "Words to explain.")
  var words: [String]

  @OptionGroup var known: DeviationOptions

  @OptionGroup var options: SpecsOptions

  func run() throws {
    let catalogue = try SpecsCatalogue(options)
    let explainer = try Explainer(
      catalogue.specs, catalogue.deviations(or: known.deviations), scenarios: catalogue.scenarios)
    let texts = try words.map { try explainer.explanation(of: $0).text }
    try options.output.write(texts.joined(separator: "\n"))
  }
}

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "List every claim with its statement, one a line.",
    discussion: "Exit codes: 0 listed; 64, 65, 70 as everywhere."
      + Examples("claims", "claims | grep window").text)

  @OptionGroup var options: SpecsOptions

  func run() throws {
    let specs = try SpecsCatalogue(options).specs
    try options.output.write(Listing.claims(specs.revisions[specs.revisions.count - 1].value).text)
  }
}

struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "List every design decision with what each revision chose, one a line.",
    discussion: "Exit codes: 0 listed; 64, 65, 70 as everywhere."
      + Examples("decisions", "decisions | grep prefetch").text)

  @OptionGroup var options: SpecsOptions

  func run() throws { try options.output.write(Listing.decisions(SpecsCatalogue(options).specs.traits).text) }
}

struct FunctionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "functions", abstract: "List every C function of the flow with its file in Xen, one a line.",
    discussion: "Exit codes: 0 listed; 64, 65, 70 as everywhere."
      + Examples("functions", "functions | grep emulate.c").text)

  @OptionGroup var output: OutputOptions

  func run() throws { try output.write(Listing.functions().text) }
}

struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios", abstract: "List every scenario that comes with the specs, one a line.",
    discussion: "Exit codes: 0 listed; 64, 65, 70 as everywhere."
      + Examples("scenarios", "scenarios | grep string").text)

  @OptionGroup var options: SpecsOptions

  func run() throws { try options.output.write(Listing.scenarios(SpecsCatalogue(options).scenarios).text) }
}

/// Of commands that look at the specs alone.
struct SpecsOptions: ParsableArguments {
  @Option(help: "The folder with rights.yaml and its like; else that of the checkout, else what is built in.")
  var specs: String?

  @OptionGroup var output: OutputOptions
}

/// Specs, read.
private struct SpecsCatalogue {
  let specs: Specs
  private let source: SpecSource

  init(_ options: SpecsOptions) throws {
    source = SpecsLocation(options.specs).source
    specs = try Specs.load(from: source, orWrite: nil)
  }

  private var revisions: [String] { specs.revisions.map(\.value.name) }

  func deviations(or file: String?) throws -> Deviations {
    try read { () throws(Source.Diagnostics) in
      try Deviations.load(from: source, or: file, revisions: revisions)
    }
  }

  var scenarios: [(name: String, about: String)] {
    get throws {
      try source.scenarios.map { name in
        let scenario = try read { () throws(Source.Diagnostics) in
          try ScenarioFile.named(name).load(source, revisions: revisions)
        }
        return (name, scenario.about)
      }
    }
  }

  private func read<Value>(_ body: () throws(Source.Diagnostics) -> Value) throws -> Value {
    do { return try body() } catch {
      Complaint.show(error.all)
      throw Report.ExitCode.unreadable.asExit
    }
  }
}
