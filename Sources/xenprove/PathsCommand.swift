// xenprove paths: everything a function can do, one paragraph per outcome.

import ArgumentParser
import Claims
import Report

struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Show each distinct outcome of a function: when, what happens, what it returns.",
    discussion: "Exit codes: 0 every path was walked; 3 not every one; 64, 70 as everywhere.")

  @Argument(help: "A built-in revision.")
  var subject: String

  @Argument(help: "A function by its C name, e.g. hvmemul_map_linear_addr.")
  var function: String

  @Option(help: "text or json.")
  var format: PathsFormat = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let failure = format == .json ? FailureDocument("xenprove.paths/1", options.output) : nil
    let session = try Session.start(options, failure: failure)
    guard let revision = session.specs.revision(named: subject) else {
      let known = session.revisions.map(\.name)
      throw ValidationError(
        "'\(Diagnostics.printable(subject))' is no revision; \(Pattern.suggestion(for: subject, among: known))"
      )
    }
    let names = FunctionPaths.names(revision.traits)
    guard names.contains(function) else {
      throw ValidationError(
        "'\(Diagnostics.printable(function))' is no function with paths to show; "
          + Pattern.suggestion(for: function, among: names))
    }
    try session.run {
      let paths = try FunctionPaths.variants(of: function, revision.traits, solver: session.solver)
      let page = PathsPage(paths, of: revision.name, session.versions())
      try session.write(format == .json ? page.json : page.text, options.output)
      return paths.allSatisfy { $0.reason == nil } ? .success : .undecided
    }
  }
}

enum PathsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
