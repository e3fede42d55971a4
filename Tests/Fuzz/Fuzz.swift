// Fuzzing: inputs that nobody would write, put to the program as a user would.

import ArgumentParser
import Foundation
import Synchronization

@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Change the repository's own cases at random, and see that xenprove answers all of them.",
    discussion: """
      The same seed makes the same inputs, on as many workers as there may be. A fault is an exit code that is \
      not documented, a signal, a run of many seconds or much memory, output that is not what its format \
      promises, or exit 0 on what is known to be wrong. Exit codes: 0 no fault, 1 some.
      """)

  @Option(help: "Other seeds make other inputs.") var seed: UInt64 = 1
  @Option(help: "How many inputs.") var count = 1000
  @Option(help: "mail, c, table, scenario, specs, ledger, tree, or all: some of each.") var kind = "all"
  @Option(help: "The number of an input to try alone; it is kept, fault or not. Repeatable.") var only:
    [Int] = []
  @Option(help: "The number of the first input.") var first = 0
  @Option(help: "How many at a time.") var workers = 2
  @Option(help: "Of processor time; on a slow machine it is more.") var seconds = 5.0
  @Option(help: "A fault that is known, such as `c slow`: it is listed, and does not count. Repeatable.")
  var known: [String] = []
  @Option(help: "The program.") var program = ".build/release/xenprove"
  @Option(name: .customLong("to"), help: "Where inputs with faults go.") var folder = ".build/fuzz"

  func validate() throws {
    guard kind == "all" || Kind(rawValue: kind) != nil else { throw ValidationError("no kind '\(kind)'") }
    guard count > 0, workers > 0, first >= 0 else { throw ValidationError("nothing to do") }
    guard only.isEmpty || kind != "all" else { throw ValidationError("--only needs a kind") }
  }

  func run() throws {
    let root = FileManager.default.currentDirectoryPath + "/"
    let program = self.program.hasPrefix("/") ? self.program : root + self.program
    let (limit, printed) = try measure(program, root)
    let oracle = Oracle(seconds: limit)
    let bench = try Executor(program: program, root: root, limit: limit + 1)
    defer { bench.close() }
    let kinds = Kind(rawValue: kind).map { [$0] } ?? Kind.allCases
    let makers = try kinds.map { try InputMaker($0, in: root, seed: seed, printed: printed) }
    let campaign = Campaign(makers, oracle, keeping: folder)
    guard only.isEmpty else {
      let faults = try only.map { try campaign.show(makers[0], $0, bench) }
      if faults.contains(true) { throw ExitCode(1) }
      return
    }
    let shares = kinds.map { kinds.count == 1 ? count : max(1, count * $0.share / 100) }
    campaign.queue(shares.map { first..<first + $0 })
    let executors = try (0..<workers).map { _ in try Executor(program: program, root: root, limit: limit + 1)
    }
    defer { for executor in executors { executor.close() } }
    DispatchQueue.concurrentPerform(iterations: workers) { campaign.work(executors[$0]) }
    try campaign.finish(bench)
    print(campaign.summary(seed: seed))
    if campaign.hasFaults(but: Set(known)) { throw ExitCode(1) }
  }

  /// What an input may take, more where the machine is slow; and tables as the program prints them.
  private func measure(_ program: String, _ root: String) throws -> (limit: Double, printed: [[UInt8]]) {
    let executor = try Executor(program: program, root: root, limit: 100)
    defer { executor.close() }
    let runs = try (0..<3).map { _ in try executor.run(["verify", "v5"]) }
    guard runs.allSatisfy({ $0.status == 0 && !$0.isSignal }) else {
      throw Trouble(
        "\(program) verify v5: \(runs[0].word), \(String(decoding: runs[0].errors, as: UTF8.self))")
    }
    let printed = try ["v5", "merged", "staging"].flatMap { revision in
      try ["mail", "markdown", "text"].map { format in
        try executor.run(["table", revision, "--format", format]).output
      }
    }
    return (max(seconds, 25 * runs.map(\.seconds).min()!), printed)
  }
}
