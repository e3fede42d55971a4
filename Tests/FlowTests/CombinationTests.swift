// Two decisions taken otherwise at once, on each revision: every claim about the flow is decided, but for
// those of Tests/Cases/combinations, each with what is in the way. Some thousands of programs:
// XENPROVE_COMBINATIONS=all, or a number for as many of them, evenly spread.

import Emulation
import Flow
import Foundation
import TestSupport
import Testing
import XenABI
import XenFunctions

private let asked = ProcessInfo.processInfo.environment["XENPROVE_COMBINATIONS"]

@Suite("Combinations") struct CombinationTests {
  /// A revision with one or two decisions taken otherwise.
  private struct Combination: Sendable {
    let name: String
    let traits: Traits
  }

  private static func all(of base: Base) throws -> [Combination] {
    let traits = try base.traits()
    let singles = traits.variations
    var found = singles.map { Combination(name: "\(base) \($0.trait)=\($0.value)", traits: $0.traits) }
    for (index, first) in singles.enumerated() {
      for second in singles[(index + 1)...] where second.trait != first.trait {
        var both = first.traits
        second.trait.set(second.value, in: &both)
        found.append(
          Combination(
            name: "\(base) \(first.trait)=\(first.value) \(second.trait)=\(second.value)", traits: both))
      }
    }
    return found
  }

  /// What is left undecided, a line each: the decisions, the claim, and the abstraction that is in the way.
  private static func open(_ combination: Combination) throws -> [String] {
    let prover = try prover(EmulatorModel(combination.traits))
    return try FlowClaim.inOrder.compactMap { claim in
      guard case .undecided(let reason) = try prover.decide(claim) else { return nil }
      return "\(combination.name): \(claim.name): \(reason)"
    }
  }

  @Test(
    "what two decisions taken otherwise leave undecided is as reviewed",
    .enabled(if: asked != nil, "XENPROVE_COMBINATIONS asks for them"),
    arguments: [Base.v5, .merged, .staging])
  func pairs(_ base: Base) async throws {
    let all = try Self.all(of: base)
    let count = min(asked.flatMap(Int.init) ?? all.count, all.count)
    let chosen = (0..<count).map { all[$0 * all.count / count] }
    let start = ContinuousClock.now
    let halves = [0, 1].map { half in chosen.enumerated().filter { $0.offset % 2 == half }.map(\.element) }
    let open = try await withThrowingTaskGroup(of: [String].self) { group in
      for half in halves { group.addTask { try half.flatMap { try Self.open($0) } } }
      return try await group.reduce(into: [String]()) { $0 += $1 }.sorted()
    }
    print("\(base): \(chosen.count) combinations of \(all.count), \(ContinuousClock.now - start)")
    let file = Self.folder.appending(path: "\(base).txt")
    let found = open.map { $0 + "\n" }.joined()
    guard count < all.count else {
      let reviewed = try ReviewedText.text(of: file, beside: found)
      #expect(found == reviewed)
      return
    }
    let names = chosen.map { $0.name + ": " }
    let reviewed = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(open == reviewed.filter { line in names.contains { line.hasPrefix($0) } })
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/combinations")
}
