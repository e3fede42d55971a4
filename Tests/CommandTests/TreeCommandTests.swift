// `paths`, `table` and `repair` of a tree, with and without a patch: what they say is said of its C.

import Foundation
import TestSupport
import Testing

@Suite("Trees as subjects of every command")
struct TreeCommandTests {
  private static let tree = "Tests/Cases/conformance/tree"

  private static func patch(_ name: String) -> String { "Tests/Cases/\(name)/input.patch" }

  /// Where no assertion stops a debug build: these are worded by whoever makes them.
  private func outcomes(_ call: [String]) throws -> Set<String> {
    let run = try Tool.run(["paths"] + call + ["--format", "json"])
    #expect(run.status == 0, "\(run.summary)")
    let document = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let functions = document?["functions"] as? [[String: Any]] ?? []
    #expect(document?["schema"] as? String == "xenprove.paths/1" && !functions.isEmpty)
    return Set(
      functions.flatMap { function -> [String] in
        let outcomes = (function["outcomes"] as? [[String: Any]] ?? []).filter {
          $0["stops"] as? Bool == false
        }
        return outcomes.map { outcome in
          let happens = outcome["happens"] as? [String] ?? []
          return "\(function["name"] ?? ""): \(happens.joined(separator: "; ")) \(outcome["result"] ?? "")"
        }
      })
  }

  @Test("paths shows what C does, which is what the model does where it is proved so")
  func paths() throws {
    let function = "hvmemul_unmap_linear_addr"
    #expect(try outcomes([Self.tree, function]) == outcomes(["staging", function]))
    let check = try outcomes([Self.tree, "hvm_monitor_check_p2m"])
    #expect(check.contains { $0.contains("monitor_traps(MEM_ACCESS_R, MEM_ACCESS_W") }, "\(check)")
  }

  @Test("and what a patch makes of it")
  func patchedPaths() throws {
    let patch = Self.patch("conformance/twins/wrong-type-order")
    let (before, after) = (
      try outcomes([Self.tree, "hvmemul_map_linear_addr"]),
      try outcomes([Self.tree, "hvmemul_map_linear_addr", "--patch", patch])
    )
    #expect(before != after)
    let open = try Tool.run([
      "paths", Self.tree, "hvmemul_unmap_linear_addr", "--patch",
      Self.patch("tree-patches/wrong-callee-of-the-flow-changed"),
    ])
    #expect(open.status == 3 && open.text.contains("paging_mark_dirty"), "\(open.summary)")
  }

  @Test("table is about names, whatever their numbers, and is open where these make no sense")
  func tables() throws {
    func table(_ more: [String]) throws -> (status: Int32, rows: [NSDictionary]) {
      let run = try Tool.run(["table", Self.tree, "--format", "json"] + more)
      let document = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      return (run.status, (document?["rows"] as? [[String: Any]] ?? []).map { $0 as NSDictionary })
    }
    let base = try table([])
    let swapped = try table(["--patch", Self.patch("comparisons/wrong-numbers-swapped")])
    #expect(base.status == 0 && !base.rows.isEmpty && swapped == base)
    let flag = try table(["--patch", Self.patch("conformance/twins/wrong-flag")])
    #expect(flag.status == 0 && flag.rows != base.rows)
    for patch in ["wrong-error-code-renumbered", "wrong-callee-changed", "wrong-release-differs"] {
      #expect(try table(["--patch", Self.patch("tree-patches/" + patch)]).status == 3, "\(patch)")
    }
  }

  @Test("repair tries the decisions of the revision that a tree is proved to be")
  func repairs() throws {
    let tree = try Tool.run(["repair", Self.tree, "SendAborts"])
    let model = try Tool.run(["repair", "staging", "SendAborts"])
    #expect(tree.status == 0 && model.status == 0, "\(tree.summary)")
    #expect(tree.text.replacing(Self.tree, with: "staging") == model.text)
    let other = try Tool.run([
      "repair", Self.tree, "SendAborts", "--patch", Self.patch("conformance/twins/wrong-reference-kept"),
    ])
    #expect(
      other.status == 3 && other.output.isEmpty && other.errors.contains("repair staging SendAborts"),
      "\(other.summary)")
  }

  @Test(
    "what makes no sense is refused, with what to do",
    arguments: [
      (["paths", "Tests/Cases/c/twin-base.c", "hvmemul_write"], 64, "--patch"),
      (["paths", tree, "hvmemul_wriet"], 64, "did you mean"),
      (["paths", "v5", "hvmemul_write", "--patch", "x.patch"], 64, "--patch changes a Xen tree"),
      (["repair", "Tests/Cases/c/twin-base.c", "SendAborts"], 64, "--patch"),
      (["table", tree, "--patch", "nowhere.patch"], 65, "nowhere.patch"),
    ])
  func refused(_ call: [String], _ status: Int32, _ words: String) throws {
    let run = try Tool.run(call)
    #expect(run.status == status && run.errors.contains(words), "\(run.summary)")
  }

  @Test("a patch is judged beside what was proved of the tree, whatever was judged before it")
  func several() throws {
    func questions(_ patches: [String]) throws -> Int {
      let subjects = patches.isEmpty ? [Self.tree] : patches + ["--tree", Self.tree]
      let run = try Tool.run(["verify"] + subjects + ["--claim", "FlowConformance", "--format", "json"])
      let document = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      let asked = (document?["solver"] as? [String: Any])?["questions"] as? [String: Int]
      return try #require(asked, "\(run.summary)").values.reduce(0, +)
    }
    let (one, two) = (
      Self.patch("conformance/twins/wrong-reference-kept"), Self.patch("tree-patches/right-comment")
    )
    let both = try questions([one, two])
    #expect(both - (try questions([one])) <= (try questions([two])) - (try questions([])))
  }
}
