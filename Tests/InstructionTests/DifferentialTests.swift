// The model's instructions beside x86_emulate itself, of the trees that XENPROVE_XEN_TREE names, with colons
// between. The trees have been built once. XENPROVE_SHOW=1 prints the table.

import Foundation
import Spec
import TestSupport
import Testing
import XenABI
import XenFunctions

private let environment = ProcessInfo.processInfo.environment

@Suite("x86_emulate beside the model", .serialized)
struct DifferentialTests {
  private static let trees = (environment["XENPROVE_XEN_TREE"] ?? "").split(separator: ":").map(String.init)
  private static let condition: ConditionTrait = .enabled(
    if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree whose emulator could be run")
  /// x86_emulate is the same to all revisions of the model.
  private static let model = EmulatorModel(
    try! Specs.load(from: Checkout.specs).revision(named: "staging")!.traits)

  @Test(
    "every encoding, every answer of every hook: the same calls, codes and ends", condition, arguments: trees)
  func same(_ tree: String) throws {
    let comparison = try Comparison(XenEmulator(of: tree), Self.model)
    if environment["XENPROVE_SHOW"] != nil { print(comparison.table) }
    #expect(comparison.runs.values.reduce(0, +) > 800)
    #expect(comparison.lacking.count < 3, "\(comparison.lacking.map(\.text))")
    let shown = comparison.disagreements.prefix(12).map(\.description).joined(separator: "\n")
    #expect(comparison.disagreements.isEmpty, "\(comparison.table)\n\(shown)")
  }

  @Test("a compare-exchange that always calls the hook, without a load, is found", condition)
  func seeded() throws {
    let comparison = try Comparison(XenEmulator(of: Self.trees[0]), Self.model, exchangesAlways: true)
    let texts = Set(comparison.disagreements.map(\.encoding.text))
    #expect(texts == Set(Encoding.all.map(\.text).filter { $0.contains("cmpxchg") }), "\(texts)")
  }
}
