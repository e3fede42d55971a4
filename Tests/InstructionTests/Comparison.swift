// Each encoding with each answer of each hook: the C of a tree beside the model.

import Foundation
import XenABI
import XenFunctions

/// What came of a tree.
struct Comparison {
  struct Disagreement: CustomStringConvertible {
    let encoding: Encoding
    let answers: [Int: UInt64]
    let c, model: HookTrace

    var description: String {
      let told = answers.sorted { $0.key < $1.key }.map { "hook \($0.key) answers \($0.value)" }
      return "\(encoding.testDescription), \(told.joined(separator: ", "))\n  C      \(c)\n  model  \(model)"
    }
  }

  private(set) var disagreements: [Disagreement] = []
  /// Runs by the mnemonic.
  private(set) var runs: [String: Int] = [:]
  /// Encodings that the tree's emulator, or the processor, lacks.
  private(set) var lacking: [Encoding] = []

  private let emulator: XenEmulator
  private let model: EmulatorModel
  private let exchangesAlways: Bool

  /// Answers in turn until nothing is left to be answered otherwise, to a depth.
  private static let depth = 3

  init(_ emulator: XenEmulator, _ model: EmulatorModel, exchangesAlways: Bool = false) throws {
    (self.emulator, self.model, self.exchangesAlways) = (emulator, model, exchangesAlways)
    var cases: [(encoding: Encoding, answers: [Int: UInt64])] = Encoding.all.map { ($0, [:]) }
    for _ in 0...Self.depth {
      let lines = try emulator.run(cases.map { $0.encoding.input($0.answers) })
      var next: [(Encoding, [Int: UInt64])] = []
      for (current, line) in zip(cases, lines) {
        next += try compare(current.encoding, current.answers, line)
      }
      cases = next
    }
  }

  /// - Returns: the same with one more hook that answers otherwise.
  private mutating func compare(_ encoding: Encoding, _ answers: [Int: UInt64], _ line: String) throws -> [(
    Encoding, [Int: UInt64]
  )] {
    let isRepeated = encoding.text.hasPrefix("rep")
    let c = try HookTrace(line, isRepeated: isRepeated, answers: answers)
    if answers.isEmpty, encoding.words.contains("optional"), c.end != 0 {
      lacking.append(encoding)
      return []
    }
    // Ports answer OKAY: they are devices that Xen has itself.
    if let last = answers.keys.max(), last < c.calls.count, ["in", "out"].contains(c.calls[last].name) {
      return []
    }
    var told: [Int: UInt64] = [:]
    for (number, answer) in answers where number < c.calls.count { told[c.normalIndex(of: number)] = answer }
    var run = ModelRun(encoding: encoding, model: model)
    run.exchangesAlways = exchangesAlways
    let model = try run.trace(told)
    runs[
      String(encoding.text.split(separator: " ").first { !["lock", "rep", "repe", "repne"].contains($0) }!),
      default: 0] += 1
    if c.normal != model.normal {
      disagreements.append(
        Disagreement(encoding: encoding, answers: answers, c: c.normal, model: model.normal))
    }
    let first = (answers.keys.max() ?? -1) + 1
    return (first..<max(first, c.calls.count)).flatMap { number in
      Self.codes(of: c.calls[number]).map { (encoding, answers.merging([number: $0]) { _, new in new }) }
    }
  }

  /// What a hook may answer but OKAY. 257: one repetition of several.
  private static func codes(of call: HookCall) -> [UInt64] {
    let codes: [X86Emul] = [.retry, .exception, .unhandleable]
    let failed: [UInt64] =
      ["cmpxchg", "accessed"].contains(call.name) ? [X86Emul.compareExchangeFailed.rawValue] : []
    return codes.map(\.rawValue) + failed + (call.name.hasPrefix("rep_") ? [257] : [])
  }

  /// For people: how many runs of what, and how many disagreements.
  var table: String {
    let wrong = Dictionary(grouping: disagreements) { $0.encoding.text }
    let rows = runs.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    let missing = lacking.map { "  not here: \($0.text)" }
    return
      ([
        "\(emulator.tree): \(Encoding.all.count) encodings, \(runs.values.reduce(0, +)) runs, "
          + "\(disagreements.count) disagreements in \(wrong.count) encodings"
      ] + rows + missing).joined(separator: "\n")
  }
}
