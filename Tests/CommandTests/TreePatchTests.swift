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

  /// Several by one process each, so that the tree is judged once.
  @Test("what a patch changes is judged as it is, or named as not judged", arguments: [0, 1])
  func judged(_ part: Int) throws {
    let names = Self.names.enumerated().filter { $0.offset % 2 == part }.map(\.element)
    let cases = try names.map { name in
      try String(contentsOfFile: "\(Self.folder)/\(name)/expect.txt", encoding: .utf8)
        .split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2).map(String.init) }
    }
    let claims = Set(cases.joined().map { $0[0] }).sorted()
    let result = try Tool.run(
      ["verify"] + names.map { "\(Self.folder)/\($0)/input.patch" }
        + ["--tree", Tool.cases + "/conformance/tree", "--format", "json"]
        + claims.flatMap { ["--claim", $0] }, limit: 600)
    let subjects = try Report(result).subjects
    try #require(subjects.count == cases.count, "\(result.summary)")
    for (name, (expected, subject)) in zip(names, zip(cases, subjects)) {
      for words in expected { try expect(words, of: subject, name) }
    }
  }

  private func expect(_ words: [String], of subject: [String: Any], _ name: String) throws {
    let line = "\(name): \(words.joined(separator: " "))"
    let claims = subject["claims"] as? [[String: Any]] ?? []
    let claim = try #require(claims.first { $0["name"] as? String == words[0] }, "\(line)")
    #expect(claim["verdict"] as? String == words[1], "\(line): \(claim)")
    guard words.count == 3 else { return }
    let reason = claim["reason"] as? String ?? ""
    if words[2].hasPrefix("!") {
      #expect(!reason.contains(words[2].dropFirst()), "\(line): \(reason)")
    } else {
      #expect(reason.contains(words[2]), "\(line): \(reason)")
    }
  }
}
