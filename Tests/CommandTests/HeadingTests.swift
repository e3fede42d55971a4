// Columns keep what tells them apart, also where their names have no room.

import Foundation
import Testing

@Suite("Headings") struct HeadingTests {
  private static let calls: [[String]] = [
    ["v5", "merged", "--with", "prefetch=skipped"],
    ["v5", "merged", "staging", "--with", "prefetch=skipped", "--with", "read-check=reported"],
    ["v5", "merged", "staging"], ["v5", "v5"],
  ]

  @Test("each whole, or a letter that is explained; a page of 75 columns", arguments: calls)
  func headings(_ call: [String]) throws {
    for format in ["text", "mail"] {
      let result = try Tool.run(["verify", "--claim", "OneSend", "--format", format] + call)
      #expect(result.status == 0 || result.status == 1, "\(result.summary)")
      let lines = result.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for line in lines {
        #expect(line.utf8.count <= 75 && line.utf8.allSatisfy { (0x20...0x7e).contains($0) })
      }
      let json = try Report(Tool.run(["verify", "--claim", "OneSend", "--format", "json"] + call))
      let names = json.subjects.compactMap { $0["subject"] as? String }
      let heads = Self.heads(lines)
      #expect(heads.count == names.count && Set(heads).count == names.count, "\(heads)")
      let flat = result.text.replacing(#/\s+/#, with: " ")
      for (head, name) in zip(heads, names) where head != name {
        #expect(flat.contains("\(head): \(name)"), "\(head)")
      }
    }
  }

  /// What stands above the lines with verdicts.
  private static func heads(_ lines: [String]) -> [String] {
    lines.indices.dropFirst().filter {
      lines[$0].trimmingPrefix { $0 == " " }.hasPrefix("OneSend  ")
    }.flatMap { index in
      lines[index - 1].split(separator: " ").map(String.init).filter { $0 != "claim" }
    }
  }
}
