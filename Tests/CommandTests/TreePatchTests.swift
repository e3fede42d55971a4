// What is said of a patched tree rests on all of it that was read: a claim is
// undecided where something it goes by is not proved, or is not the tree's own any
// more. Each folder of Tests/Cases/tree-patches is a patch of the small tree with
// lines in `expect.txt`: a claim, its verdict, and what the reason must say, or with
// a `!` must not.

import Foundation
import TestSupport
import Testing

@Suite("Patches of a small tree")
struct TreePatchTests {
  private static let folder = Tool.cases + "/tree-patches"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test("there are cases") func exist() { #expect(Self.names.count >= 8) }

  @Test("what a patch changes is judged as it is, or named as not judged", arguments: names)
  func judged(_ name: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let expected = try String(contentsOfFile: "\(Self.folder)/\(name)/expect.txt", encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2).map(String.init) }
    let result = try Tool.run(
      [
        "verify", "\(Self.folder)/\(name)/input.patch", "--tree", Tool.cases + "/conformance/tree",
        "--report", "json=" + scratch.file("json"),
      ] + expected.flatMap { ["--claim", $0[0]] })
    let report = try JSONSerialization.jsonObject(with: scratch.read("json")) as? [String: Any]
    let subjects = try #require(report?["subjects"] as? [[String: Any]], "\(result.summary)")
    let claims = try #require(subjects.first?["claims"] as? [[String: Any]])
    for words in expected {
      let line = words.joined(separator: " ")
      let claim = try #require(claims.first { $0["name"] as? String == words[0] }, "\(line)")
      #expect(claim["verdict"] as? String == words[1], "\(line): \(claim)")
      guard words.count == 3 else { continue }
      let reason = claim["reason"] as? String ?? ""
      if words[2].hasPrefix("!") {
        #expect(!reason.contains(words[2].dropFirst()), "\(line): \(reason)")
      } else {
        #expect(reason.contains(words[2]), "\(line): \(reason)")
      }
    }
  }
}
