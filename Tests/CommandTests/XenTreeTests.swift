// `verify` on whole trees: on the small one of our own, on patches of it, and,
// where XENPROVE_XEN_TREE names some, on real ones. Twins of single functions
// are ConformanceTests' business.

import Foundation
import TestSupport
import Testing

private let environment = ProcessInfo.processInfo.environment

@Suite("Xen trees from the command line")
struct XenTreeTests {
  private static let tree = "Tests/Cases/conformance/tree"
  private static let both = ["--claim", "Conformance", "--claim", "FlowConformance"]

  private func verdict(_ claim: String, _ result: Tool.Result) -> String? {
    for line in result.text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count > 1, words[0] == claim { return String(words[1]) }
    }
    return nil
  }

  /// What came of the functions, without repetition. All of the list are there.
  private func findings(_ json: Data) throws -> Set<String> {
    let report = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    let subjects = try #require(report?["subjects"] as? [[String: Any]])
    let functions = try #require(subjects.first?["functions"] as? [[String: Any]])
    let found = functions.filter { $0["location"] is [String: Any] }
    #expect(found.count >= 40 && found.count == functions.count, "\(found.count) of \(functions.count)")
    return Set(found.compactMap { $0["finding"] as? String })
  }

  @Test("the small tree is staging, and fails as staging does, which is accepted")
  func small() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Tool.run(["verify", Self.tree, "-v", "--report", "json=" + scratch.file("json")])
    #expect(result.status == 0, "\(result.summary)")
    #expect(result.text.contains("AbortSent                fails, accepted by XPD-"), "\(result.summary)")
    #expect(result.text.contains("measured  by staging"), "\(result.summary)")
    for (claim, expected) in [
      ("Conformance", "holds"), ("AbortSent", "fails,"), ("SwitchExactWX", "holds"),
      ("Vocabulary", "holds"), ("FlowConformance", "holds"), ("RefBalance", "holds"), ("OneSend", "fails,"),
    ] { #expect(verdict(claim, result) == expected, "\(claim): \(result.summary)") }
    #expect(try findings(scratch.read("json")) == ["equal"])
  }

  @Test(
    "patches are applied before the tree is read",
    arguments: [
      ("merged", "merged", ["equal"]), ("v5", "v5", ["equal"]), ("right-release-build", "staging", ["equal"]),
      ("wrong-reference-kept", "staging", ["equal", "different"]),
      ("unread-assembly", "staging", ["equal", "unknown"]),
    ] as [(String, String, Set<String>)])
  func patched(_ name: String, _ revision: String, _ expected: Set<String>) throws {
    let call =
      ["verify", "Tests/Cases/conformance/twins/\(name)/input.patch", "--tree", Self.tree, "--absolute"]
      + Self.both
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Tool.run(call + ["--report", "json=" + scratch.file("json")])
    #expect(verdict("Conformance", result) == "holds", "\(result.summary)")
    #expect(result.text.contains("measured  by \(revision)"), "\(result.summary)")
    let status: Int32 = expected.contains("different") ? 1 : expected.contains("unknown") ? 3 : 0
    #expect(result.status == status, "\(result.summary)")
    #expect(try findings(scratch.read("json")) == expected)
  }

  // MARK: Real trees

  /// Directories, separated by colons. Those from before v5 need it as a patch.
  private static let trees = (environment["XENPROVE_XEN_TREE"] ?? "").split(separator: ":").map(String.init)
  private static let mail =
    environment["XENPROVE_XEN_PATCH"]
    ?? URL(filePath: Tool.root).appending(path: "../shared/xen-devel/v5-reply.txt").standardizedFileURL.path

  @Test(
    "real trees are the models, in both builds, and their verdicts those of their revision",
    .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"), arguments: trees, ["debug", "release"])
  func real(_ tree: String, _ build: String) throws {
    let call = Self.both + ["--build", build, "-v"]
    // Of one build alone, claims about the other are open.
    var gate = ["gate", "--tree", tree]
    var result = try Tool.run(["verify", tree] + call, limit: 120)
    if result.errors.contains("is the patch applied") {
      result = try Tool.run(["verify", Self.mail, "--tree", tree, "--absolute"] + call, limit: 120)
      gate += ["--patch", Self.mail]
    }
    #expect(result.status == 0, "\(result.summary)")
    #expect(try Tool.run(gate, limit: 120).status == 0)
    #expect(verdict("Conformance", result) == "holds", "\(result.summary)")
    #expect(verdict("FlowConformance", result) == "holds", "\(result.summary)")
  }
}
