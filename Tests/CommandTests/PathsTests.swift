// xenprove paths: pages that a person has reviewed, and what every page keeps to.

import Foundation
import TestSupport
import Testing
import XenFunctions

@Suite("xenprove paths") struct PathsTests {
  static let folder = Tool.cases + "/paths"

  /// A file's name is its command line. RECORD=1 writes them anew, and fails.
  @Test(
    "the page is as expected",
    arguments: [
      "paths v5 hvmemul_map_linear_addr", "paths v5 hvm_emulate_send_vm_event", "paths merged hvmemul_write",
      "paths merged hvm_emulate_one_vm_event", "paths merged p2m_altp2m_get_or_propagate",
    ])
  func golden(_ line: String) throws {
    let run = try Tool.run(line.split(separator: " ").map(String.init))
    #expect(run.status == 0, "\(run.summary)")
    let file = Checkout.cases.appending(path: "paths/\(line).txt")
    #expect(try run.text == ReviewedText.text(of: file, beside: run.text))
  }

  @Test(
    "every function of every revision has a page within 75 columns",
    arguments: ["v5", "merged", "staging"],
    Catalogue.functions.filter { !$0.variants.isEmpty }.map(\.id.name))
  func pages(_ revision: String, _ function: String) throws {
    let run = try Tool.run(["paths", revision, function])
    #expect(run.status == 0, "\(run.summary)")
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && $0.allSatisfy(\.isASCII) }, "\(run.text)")
    #expect(run.text.contains("returns") && !run.text.contains("concat"), "\(run.text)")
  }

  @Test("a document that programs read")
  func json() throws {
    let run = try Tool.run(["paths", "merged", "linear_read", "--format", "json"])
    let found = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    #expect(found?["schema"] as? String == "xenprove.paths/1")
    let functions = try #require(found?["functions"] as? [[String: Any]])
    #expect(functions.map { $0["name"] as? String } == ["linear_read"])
    let outcomes = try #require(functions[0]["outcomes"] as? [[String: Any]])
    #expect(outcomes.count > 4)
    #expect(outcomes.allSatisfy { $0["result"] is String && ($0["when"] as? [[String]])?.isEmpty == false })
  }

  @Test(
    "unknown names end with a suggestion",
    arguments: [
      (["v6", "linear_read"], "did you mean `v5`"), (["v5", "linear_raed"], "did you mean `linear_read`"),
      (["merged", "hvm_emulate_send_vm_event"], "no function with paths"),
    ])
  func unknown(_ words: [String], _ expected: String) throws {
    let run = try Tool.run(["paths"] + words)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(expected), "\(run.errors)")
  }
}
