// C of a patched tree that is nested as deep as any C is read.

import Foundation
import TestSupport
import Testing

@Suite("Deep nesting") struct DepthTests {
  private static let tree = Tool.cases + "/conformance/tree"
  private static let file = "xen/arch/x86/hvm/monitor.c"

  /// What is put into the function that decides: about as deep as is read at all.
  static let insertions: [(name: String, text: String)] = [
    ("a sum of 380 words", "    pfec = " + String(repeating: "pfec | ", count: 380) + "pfec;"),
    (
      "190 conditions in each other",
      String(repeating: "    if ( pfec == 12345 )\n", count: 190) + "        gla = 1;"
    ),
    (
      "300 alternatives",
      (0..<300).map { "if ( pfec == \($0 + 70000)u ) gla = \($0);" }.joined(separator: "\n    else ")
    ),
    (
      "200 brackets in each other",
      "    pfec = " + String(repeating: "(", count: 200) + "pfec" + String(repeating: ")", count: 200) + ";"
    ),
  ]

  @Test("a patched tree", arguments: insertions.map(\.name)) func tree(_ name: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let inserted = Self.insertions.first { $0.name == name }!.text.split(separator: "\n")
    let lines = try String(contentsOfFile: Self.tree + "/" + Self.file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.hasPrefix("    ASSERT(v->arch.vm_event->send_event)") })
    let before = lines[(place - 2)...place].map { " \($0)" }
    let after = lines[(place + 1)...(place + 3)].map { " \($0)" }
    let hunk = "@@ -\(place - 1),6 +\(place - 1),\(6 + inserted.count) @@"
    let patch =
      ["--- a/\(Self.file)", "+++ b/\(Self.file)", hunk] + before + inserted.map { "+\($0)" } + after
    let path = try scratch.write(patch.joined(separator: "\n") + "\n", to: "deep.patch")
    let result = try Tool.run(
      ["verify", path, "--tree", Self.tree, "--claim", "SwitchExactWX", "--claim", "FlowConformance"])
    #expect(!result.isSignal && [0, 1, 3].contains(result.status), "\(result.summary)")
  }
}
