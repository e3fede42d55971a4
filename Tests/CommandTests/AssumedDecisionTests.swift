// A tree's report says which design decisions were taken for granted, as no C that was
// read shows them.

import Foundation
import TestSupport
import Testing

@Suite("Design decisions that no C shows")
struct AssumedDecisionTests {
  private static let tree = Tool.cases + "/conformance/tree"

  /// The decisions that a report assumes, as `slot is when-sending`.
  private func assumed(_ tree: String) throws -> [String] {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Tool.run(
      ["verify", tree, "--claim", "Vocabulary", "--report", "json=" + scratch.file("json")])
    let report = try JSONSerialization.jsonObject(with: scratch.read("json")) as? [String: Any]
    let subject = try #require((report?["subjects"] as? [[String: Any]])?.first, "\(result.summary)")
    let assumptions = try #require(subject["assumptions"] as? [String])
    let decisions = assumptions.filter { $0.hasSuffix("no function of the tree that was read shows it") }
    for decision in decisions {
      let start = decision.prefix { $0 != ":" }
      #expect(result.text.contains("assumed   \(start)"), "\(decision)")
    }
    return decisions.compactMap { $0.split(separator: ",").first.map(String.init) }
  }

  @Test("the small tree shows all but two")
  func small() throws {
    #expect(
      try assumed(Self.tree) == ["locked-sleep is asserted", "precheck is none"])
  }

  @Test("what a tree lacks shows nothing")
  func lacking() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let tree = scratch.file("tree")
    try FileManager.default.copyItem(atPath: Self.tree, toPath: tree)
    try FileManager.default.removeItem(atPath: tree + "/xen/arch/x86/mm/altp2m.c")
    try FileManager.default.removeItem(atPath: tree + "/xen/arch/x86/hvm/instruction.c")
    #expect(
      try assumed(tree) == [
        "locked-sleep is asserted", "mmio-latch is cleared", "precheck is none",
        "propagation is view-default",
      ])
  }
}
