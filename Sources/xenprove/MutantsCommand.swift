// xenprove mutants: would a mistake in one token of a tree's function be found?

import ArgumentParser
import Console
import Equivalence
import Loading
import Report
import Source
import Spec
import Verification

struct MutantsCommand: PatchTaker {
  static let configuration = CommandConfiguration(
    commandName: "mutants",
    abstract: "Change every function of a tree in one token at a time, and see which changes are found.",
    discussion: """
      A mutant is found different where it does something else than the contract of its function says, or \
      calls what is taken by a plain contract (specs/contracts.yaml) at other times or with something else \
      than the function. Jobs of a pipeline take a shard each, `mutants TREE --shard 2/5 --format json`, and \
      `mutants --merge FILE...` puts their reports together, if all are there. Exit codes: 0 every mutant \
      was found different or proved equal; 3 not every one was decided; 64, 65, 70 as everywhere.
      """ + Examples("mutants xen --shard 1/400", "mutants fix.patch --tree xen --function known_gla").text)

  @Argument(help: "A Xen tree; with --tree a patch to be applied to that; with --merge reports of shards.")
  var subjects: [String]

  @Option(help: ArgumentHelp("Only this part of all mutants.", valueName: "K/N"))
  var shard: MutantShard?

  @Flag(name: .customLong("merge"), help: "Put reports of shards together.")
  var isMerge = false

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

  func validate() throws {
    if !isMerge, subjects.count != 1 { throw ValidationError("one subject is needed, a Xen tree") }
    if isMerge, shard != nil || tree != nil || revision != nil || !functions.isEmpty {
      throw ValidationError("--merge takes reports, and nothing that says how they came about")
    }
  }

  func run() throws {
    try OutputFile(path: options.output.path).refuse(overwriting: subjects)
    let session = try Session.start(
      options, trees, measuredBy: revision,
      failure: format.failure("xenprove.mutants/1", options.output))
    try session.run {
      let report = try isMerge ? merged() : measured(session)
      try session.write(format == .json ? report.json : report.text, options.output)
      return report.code
    }
  }

  private func merged() throws -> MutantsReport {
    try MutantsReport(merging: subjects.map { (name: $0, bytes: try InputFile.bytes($0)) })
  }

  private func measured(_ session: Session) throws -> MutantsReport {
    let subject = subjects[0]
    let reference = try session.references([subject], tree: tree)[0]
    if case .input(let path) = reference { _ = try InputFile.bytes(path) }
    guard case .tree = reference else {
      throw UsageError("'\(subject.printable)' is no tree; a patch needs --tree")
    }
    let loaded = try session.verifier.load(reference)
    guard let tree = loaded.tree, let input = loaded.input else {
      throw UsageError("'\(subject.printable)' is no tree")
    }
    let revision = loaded.subject.revision
    let check = tree.readings[0].function.name
    let all = [check] + TreeMeasure.functions(revision.traits)
    for name in functions {
      try Suggestion.require(
        name, among: all, orSay: "'\(name.printable)' is no function that is measured")
    }
    let chosen = all.filter { functions.isEmpty || functions.contains($0) }
    let part = shard ?? .whole
    let mutants =
      try chosen.filter { $0 == check }.map { _ in
        try session.verifier.mutants(ofCheckIn: tree.readings[0], by: revision, shard: part)
      }
      + session.verifier.mutants(
        of: chosen.filter { $0 != check }, in: tree.readings[0], by: revision, shard: part)
    return MutantsReport(mutants, of: subject, sha256: input.sha256, by: revision.name, shard: shard)
  }
}

extension MutantShard: ExpressibleByArgument {
  /// `2/5`.
  public init?(argument: String) {
    let numbers = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1] else { return nil }
    self.init(number, of: count)
  }
}
