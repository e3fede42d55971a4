// Debug and release builds of a tree are both judged: what only one of them does counts.

import Foundation
import TestSupport
import Testing

@Suite("What only one build does")
struct BuildTests {
  private static let check = "xen/arch/x86/hvm/monitor.c"

  /// A copy of the small tree with other text in its access check.
  private func tree(_ scratch: Scratch, _ name: String, _ old: String, _ new: String) throws -> String {
    let copy = scratch.file(name)
    try FileManager.default.copyItem(atPath: Tool.cases + "/conformance/tree", toPath: copy)
    let file = copy + "/" + Self.check
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let other = text.replacing(old, with: new)
    #expect(text != other)
    try other.write(toFile: file, atomically: true, encoding: .utf8)
    return copy
  }

  private func inRelease(_ line: String) -> String { "#ifdef NDEBUG\n\(line)\n#endif\n" }

  @Test("a row that fails in part fails for more inputs")
  func rows() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let old = "    guarded &= pfec;\n"
    let silent = old + "    if ( gfn_x(gfn) == 5 ) return false;\n"
    let more = silent + inRelease("    if ( gfn_x(gfn) == 6 ) return false;")
    let texts = try [silent, more].map { part in
      let folder = try tree(scratch, part == more ? "two" : "one", old, part)
      return try String(contentsOfFile: folder + "/" + Self.check, encoding: .utf8)
    }
    let hunk = ComparisonTests.patch(from: texts[0], to: texts[1], Self.check)
    let patch = try scratch.write(hunk, to: "input.patch")
    let result = try Tool.run(
      ["verify", patch, "--tree", scratch.file("one"), "--claim", "SwitchExactWX"])
    #expect(result.status == 1, "\(result.summary)")
    let text = result.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      text.contains("SwitchExactWX fails, for more inputs of rows that failed in part"), "\(result.text)")
  }

  @Test("a label rests on what is so in all of them", arguments: [(true, "reachable"), (false, "latent")])
  func labels(_ isRaw: Bool, _ expected: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let old = "    rc = p2m_get_mem_access("
    let raw = inRelease(isRaw ? "    view = altp2m_vcpu_idx(v);" : "    view += 0;") + old
    let result = try Tool.run(
      ["verify", try tree(scratch, "tree", old, raw), "--claim", "LookupError", "--format", "json"])
    let report = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    let claims = (report?["subjects"] as? [[String: Any]])?.first?["claims"] as? [[String: Any]]
    let rows = claims?.first?["rows"] as? [[String: Any]] ?? []
    let row = try #require(rows.first { $0["row"] as? String == "n/write/other-error" }, "\(result.summary)")
    #expect(row["label"] as? String == expected)
  }
}
