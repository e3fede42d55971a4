// xenprove mutants: would a mistake in one token of a tree's function be found?

import ArgumentParser
import CSemantics
import Conformance
import Foundation
import Report
import SMT
import Source
import Synchronization
import XenABI
import XenC

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
  var format: PathsFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try Output(path: options.output.path).refuse(overwriting: [subject])
    let failure = format == .json ? FailureDocument("xenprove.mutants/1", options.output) : nil
    let session = try Session.start(options, trees, failure: failure)
    let loader = try SubjectLoader(session, revision: revision)
    let reference = try session.references([subject], tree: tree)[0]
    if case .input(let path) = reference { _ = try session.printing { try InputFile.bytes(path) } }
    guard case .tree = reference else {
      throw ValidationError("'\(Diagnostics.printable(subject))' is no tree; a patch needs --tree")
    }
    try session.run {
      let loaded = try loader.load(reference)
      guard let tree = loaded.tree else { return .undecided }
      let revision = loaded.subject.revision
      let all = TreeMeasure.functions(revision.traits)
      for name in functions where !all.contains(name) {
        throw ValidationError(
          "'\(Diagnostics.printable(name))' is no function that is measured; "
            + Pattern.suggestion(for: name, among: all))
      }
      let chosen = all.filter { functions.isEmpty || functions.contains($0) }
      let work = MutantWork(tree.readings[0], revision, limits: options.limits, session.progress)
      let page = MutantsPage(
        try work.measure(chosen), of: subject, by: revision.name, tool: Version.number)
      try session.write(format == .json ? page.json : page.text, options.output)
      return page.exit
    }
  }
}

/// Functions of a tree, several at a time, each with a solver of its own.
private struct MutantWork: Sendable {
  private let tree: BuildReading
  private let revision: Revision
  private let limits: Limits
  private let progress: Progress

  init(_ tree: BuildReading, _ revision: Revision, limits: Limits, _ progress: Progress) {
    (self.tree, self.revision, self.progress) = (tree, revision, progress)
    // Of one question, not of thousands of mutants together.
    self.limits = Limits(seconds: limits.seconds, resources: limits.resources)
  }

  /// - Throws: what went wrong with a solver.
  func measure(_ names: [String]) throws -> [FunctionMutants] {
    let results: Mutex<[Int: Result<FunctionMutants, any Error>]> = Mutex([:])
    progress.begin("mutants of functions", of: names.count)
    DeepThread.concurrentPerform(iterations: names.count) { index in
      let result = Result { try measure(names[index]) }
      results.withLock { $0[index] = result }
      progress.advance()
    }
    let found = results.withLock { $0 }
    return try names.indices.map { try found[$0]!.get() }
  }

  private func measure(_ name: String) throws -> FunctionMutants {
    switch tree.program(name) {
    case .failure(let missing): return FunctionMutants(name, obstacle: missing.reason)
    case .success(let program):
      let measure = MutantMeasure(
        revision.traits, in: Builds(isDebug: tree.isDebug), solver: Solver(limits: limits))
      return try measure.measure(program)
    }
  }
}
