// xenprove mutants: would a mistake in one token of a tree's function be found?

import ArgumentParser
import Console
import Equivalence
import Loading
import Report
import Source
import Spec
import Verification

struct MutantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutants",
    abstract: "Change every function of a tree in one token at a time, and see which changes are found.",
    discussion: """
      Exit codes: 0 every mutant was found different or proved equal; 3 not every one was decided; \
      64, 65, 70 as everywhere.
      """)

  @Argument(help: "A Xen tree; with --tree a patch to be applied to that.")
  var subject: String

  @Option(
    name: .customLong("function"), help: "Only this function, by its C name; repeatable.")
  var functions: [String] = []

  @Option(name: .customLong("as"), help: "Measure by this revision.")
  var revision: String?

  @Option(help: ArgumentHelp("Apply the patch to this Xen tree and read the result.", valueName: "folder"))
  var tree: String?

  @Option(help: "text or json.")
  var format: PlainFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try OutputFile(path: options.output.path).refuse(overwriting: [subject])
    let session = try Session.start(
      options, trees, measuredBy: revision,
      failure: format.failure("xenprove.mutants/1", options.output))
    try session.run {
      let reference = try session.references([subject], tree: tree)[0]
      if case .input(let path) = reference { _ = try InputFile.bytes(path) }
      guard case .tree = reference else {
        throw UsageError("'\(subject.printable)' is no tree; a patch needs --tree")
      }
      let loaded = try session.verifier.load(reference)
      guard let tree = loaded.tree else { return .undecided }
      let revision = loaded.subject.revision
      let all = TreeMeasure.functions(revision.traits)
      for name in functions {
        try Suggestion.require(
          name, among: all, orSay: "'\(name.printable)' is no function that is measured")
      }
      let chosen = all.filter { functions.isEmpty || functions.contains($0) }
      let mutants = try session.verifier.mutants(of: chosen, in: tree.readings[0], by: revision)
      let page = MutantsPage(mutants, of: subject, by: revision.name)
      try session.write(format == .json ? page.json : page.text, options.output)
      return page.exit
    }
  }
}
