// xenprove paths: everything a function can do, one paragraph per outcome.

import ArgumentParser
import Claims
import Console
import Report

struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Show each distinct outcome of a function: when, what happens, what it returns.",
    discussion: """
      Of a revision the model's outcomes are shown, of a Xen tree those of its C, of a mail those of its \
      access check.

      Exit codes: 0 every path was walked; 3 not every one; 64, 65, 70 as everywhere.
      """ + Examples("paths v5 hvm_emulate_send_vm_event", "paths xen hvmemul_write").text)

  @Argument(help: "A built-in revision, a Xen tree, a mail, a patch, a .c file, or - for standard input.")
  var subject: String

  @Argument(help: "A function by its C name, e.g. hvmemul_map_linear_addr.")
  var function: String

  @Option(help: "A mail or patch that is applied first, where the subject is a Xen tree.")
  var patch: String?

  @Option(name: .customLong("as"), help: "Measure C by this revision.")
  var revision: String?

  @Option(help: "text, json or html.")
  var format: PageFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try OutputFile(path: options.output.path).refuse(overwriting: [subject] + (patch.map { [$0] } ?? []))
    let session = try Session.start(
      options, trees, measuredBy: revision, failure: format.failure("xenprove.paths/1", options.output))
    try session.run {
      let loaded = try session.verifier.load(try session.reference(subject, patch: patch))
      let paths = try session.verifier.paths(of: function, in: loaded)
      let page = PathsPage(paths, of: loaded.subject.name, session.verifier.versions())
      let text =
        switch format {
        case .text: page.text
        case .json: page.json
        case .html: page.html
        }
      try session.write(text, options.output)
      return paths.allSatisfy { $0.reason == nil } ? .success : .undecided
    }
  }
}
