// xenprove paths: everything a function can do, one paragraph per outcome.

import ArgumentParser
import Claims
import Report
import Source
import Spec

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
  var format: PlainFormat = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session.start(
      options, failure: format.failure("xenprove.paths/1", options.output))
    let revision = try session.verifier.specs.revision(
      named: subject, orSay: "'\(subject.printable)' is no revision")
    try Suggestion.require(
      function, among: FunctionPaths.names(revision.traits),
      orSay: "'\(function.printable)' is no function with paths to show")
    try session.run {
      let paths = try FunctionPaths.variants(of: function, revision.traits, solver: session.verifier.solver)
      let page = PathsPage(paths, of: revision.name, session.verifier.versions())
      try session.write(format == .json ? page.json : page.text, options.output)
      return paths.allSatisfy { $0.reason == nil } ? .success : .undecided
    }
  }
}
