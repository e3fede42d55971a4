// `verify` on whole trees: on the small one of our own, on patches of it, and,
// where XENPROVE_XEN_TREE names some, on real ones. Twins of single functions
// are ConformanceTests' business.

import Foundation
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

  @Test("the small tree is staging, and fails as staging does")
  func small() throws {
    let result = try Tool.run(["verify", Self.tree])
    #expect(result.status == 1, "\(result.summary)")
    #expect(result.text.contains("measured  by staging"), "\(result.summary)")
    for (claim, expected) in [
      ("Conformance", "holds"), ("FlowConformance", "holds"), ("RefBalance", "holds"),
      ("AbortSent", "fails"), ("OneSend", "fails"),
    ] { #expect(verdict(claim, result) == expected, "\(claim): \(result.summary)") }
    #expect(!result.text.contains("undecided"), "\(result.text)")
  }

  @Test(
    "patches are applied before the tree is read",
    arguments: [
      ("merged", "merged", "holds", "holds"), ("v5", "v5", "holds", "holds"),
      ("right-release-build", "staging", "holds", "holds"),
      ("wrong-reference-kept", "staging", "holds", "fails"),
      ("unread-assembly", "staging", "holds", "undecided"),
    ])
  func patched(_ name: String, _ revision: String, _ conformance: String, _ flow: String) throws {
    let patch = "Tests/Cases/conformance/twins/\(name)/input.patch"
    let result = try Tool.run(["verify", patch, "--tree", Self.tree] + Self.both)
    #expect(verdict("Conformance", result) == conformance, "\(result.summary)")
    #expect(verdict("FlowConformance", result) == flow, "\(result.summary)")
    #expect(result.text.contains("measured  by \(revision)"), "\(result.summary)")
    let isFine = conformance == "holds" && flow == "holds"
    #expect(result.status == (isFine ? 0 : flow == "undecided" ? 3 : 1), "\(result.summary)")
  }

  // MARK: Real trees

  /// Directories, separated by colons. Those from before v5 need it as a patch.
  private static let trees = (environment["XENPROVE_XEN_TREE"] ?? "").split(separator: ":").map(String.init)
  private static let mail =
    environment["XENPROVE_XEN_PATCH"]
    ?? URL(filePath: Tool.root).appending(path: "../shared/xen-devel/v5-reply.txt").standardizedFileURL.path

  @Test(
    "real trees are the models",
    .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"), arguments: trees)
  func real(_ tree: String) throws {
    var result = try Tool.run(["verify", tree] + Self.both, limit: 120)
    if result.errors.contains("is the patch applied") {
      result = try Tool.run(["verify", Self.mail, "--tree", tree] + Self.both, limit: 120)
    }
    #expect(result.status == 0, "\(result.summary)")
    #expect(verdict("Conformance", result) == "holds", "\(result.summary)")
    #expect(verdict("FlowConformance", result) == "holds", "\(result.summary)")
  }
}
