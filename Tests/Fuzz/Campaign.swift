// All inputs of a run, taken by workers one after another; faults are kept.

import Foundation
import Synchronization

final class Campaign: Sendable {
  private struct Finding {
    let kind: Int
    let number: Int
    let fault: String
  }

  private struct State {
    var rest: [(kind: Int, number: Int)] = []
    var tallies: [Tally]
    var findings: [Finding] = []
    var trouble: (any Error)?
    var done = 0
  }

  private let makers: [InputMaker]
  private let oracle: Oracle
  private let folder: String
  private let state: Mutex<State>

  init(_ makers: [InputMaker], _ oracle: Oracle, keeping folder: String) {
    (self.makers, self.oracle, self.folder) = (makers, oracle, folder)
    state = Mutex(State(tallies: makers.map { Tally($0.kind) }))
  }

  /// - Parameter ranges: the numbers of the inputs, by kind; kinds take turns.
  func queue(_ ranges: [Range<Int>]) {
    var inputs: [(kind: Int, number: Int, place: Double)] = []
    for (kind, range) in ranges.enumerated() {
      for number in range {
        inputs.append((kind, number, Double(number - range.lowerBound) / Double(range.count)))
      }
    }
    inputs.sort { ($0.place, $0.kind) > ($1.place, $1.kind) }
    state.withLock { $0.rest = inputs.map { ($0.kind, $0.number) } }
  }

  /// Takes inputs until there are none left.
  func work(_ executor: Executor) {
    while let (kind, number) = state.withLock({ $0.trouble == nil ? $0.rest.popLast() : nil }) {
      do {
        let input = makers[kind].input(number)
        let outcome = try executor.run(input)
        let fault = oracle.fault(of: outcome, on: input)
        note(kind, number, outcome, fault)
      } catch {
        state.withLock { $0.trouble = error }
      }
    }
  }

  private func note(_ kind: Int, _ number: Int, _ outcome: Outcome, _ fault: String?) {
    state.withLock { state in
      state.done += 1
      // What was slow is tried again alone before it counts.
      state.tallies[kind].add(number, outcome, Oracle.isSlowness(fault) ? nil : fault)
      if let fault { state.findings.append(Finding(kind: kind, number: number, fault: fault)) }
      if let fault { say("\(makers[kind].kind) \(number): \(fault)") }
      if state.done % 500 == 0 { say("\(state.done) inputs, \(state.rest.count) to go") }
    }
  }

  private func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  /// Slow ones again, and alone; of every fault the first few inputs are kept, and made smaller.
  func finish(_ executor: Executor) throws {
    let (findings, trouble) = state.withLock { ($0.findings, $0.trouble) }
    if let trouble { throw trouble }
    var kept: [String: Int] = [:]
    var tried: [Int: Int] = [:]
    for finding in findings.sorted(by: { ($0.kind, $0.number) < ($1.kind, $1.number) }) {
      let input = makers[finding.kind].input(finding.number)
      var fault = finding.fault
      if Oracle.isSlowness(fault) {
        let count = tried[finding.kind, default: 0]
        tried[finding.kind] = count + 1
        // Where so many are slow it is not the machine.
        guard count < 20 else {
          state.withLock { $0.tallies[finding.kind].confirm(finding.number, fault) }
          continue
        }
        let outcome = try executor.run(input)
        guard let again = oracle.fault(of: outcome, on: input) else { continue }
        fault = again
        state.withLock { $0.tallies[finding.kind].confirm(finding.number, again) }
      }
      let name = "\(makers[finding.kind].kind) \(fault)"
      kept[name, default: 0] += 1
      if kept[name]! <= 5 { try keep(finding, input, fault, executor, isSmall: kept[name]! <= 2) }
    }
  }

  private func keep(
    _ finding: Finding, _ input: Input, _ fault: String, _ executor: Executor, isSmall: Bool
  ) throws {
    var input = input
    // Of what is slow every try would be slow; what is wrong by construction must stay so.
    if isSmall, !Oracle.isSlowness(fault), !input.isWrong {
      let smaller = try Minimizer().minimized(input.bytes) { bytes in
        let candidate = input.with(bytes)
        return oracle.fault(of: try executor.run(candidate), on: candidate) == fault
      }
      input = input.with(smaller)
    }
    try save(input, "\(makers[finding.kind].kind)-\(finding.number)", try executor.run(input), fault)
  }

  private func save(_ input: Input, _ name: String, _ outcome: Outcome, _ fault: String?) throws {
    let target = "\(folder)/\(name)"
    try? FileManager.default.removeItem(atPath: target)
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    let file = target + "/" + (input.name as NSString).lastPathComponent
    try Data(input.bytes).write(to: URL(filePath: file))
    let text = """
      \(fault ?? "no fault")
      xenprove \(input.line)
      \(outcome.word), \(String(format: "%.2f", outcome.seconds)) s, \(outcome.peak) KiB
      \(String(decoding: outcome.errors.prefix(5_000), as: UTF8.self))
      \(String(decoding: outcome.output.prefix(20_000), as: UTF8.self))
      """
    try Data(text.utf8).write(to: URL(filePath: target + "/outcome.txt"))
    say("\(name): \(fault ?? "no fault"), \(file)")
  }

  /// One input alone, kept as it is.
  /// - Returns: whether there is a fault.
  func show(_ maker: InputMaker, _ number: Int, _ executor: Executor) throws -> Bool {
    let input = maker.input(number)
    let outcome = try executor.run(input)
    let fault = oracle.fault(of: outcome, on: input)
    try save(input, "\(maker.kind)-\(number)", outcome, fault)
    return fault != nil
  }

  /// - Parameter known: by kind and fault.
  func hasFaults(but known: Set<String>) -> Bool {
    state.withLock { state in
      state.tallies.contains { tally in tally.faults.keys.contains { !known.contains("\(tally.kind) \($0)") }
      }
    }
  }

  func summary(seed: UInt64) -> String {
    state.withLock { state in
      let all = state.tallies.reduce(0) { $0 + $1.inputs }
      let faults = state.tallies.flatMap { tally in
        tally.faults.sorted { $0.key < $1.key }.map { fault, numbers in
          "\(tally.kind) \(fault): \(numbers.sorted().prefix(12).map(String.init).joined(separator: " "))"
            + (numbers.count > 12 ? " and \(numbers.count - 12) more" : "")
        }
      }
      return
        ([
          "seed \(seed), \(all) inputs, at most \(String(format: "%.1f", oracle.seconds)) s each", "",
          Tally.head,
        ]
        + state.tallies.map(\.line) + (faults.isEmpty ? [] : [""] + faults)).joined(separator: "\n")
    }
  }
}
