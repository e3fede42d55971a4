// check-table as a user calls it: what `table` prints, quoted three deep in a
// mail. What can be wrong with a table is tried in TablesTests.

import Foundation
import TestSupport
import Testing

@Suite("check-table")
struct CheckTableTests {
  private static let head = "From: a@b.c\nSubject: Re: [PATCH v5]\n\nHello,\n\n"

  private func quoted(_ text: String) -> String {
    text.split(separator: "\n").map { "> > > \($0)\n" }.joined()
  }

  @Test("a printed table is proved, a changed one is not, and the exit code and JSON say so")
  func roundTrip() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let mail = Tool.cases + "/mails/whole-quoted-flowed/input.eml"
    let printed = try Tool.run(["table", mail, "--format", "mail"])
    #expect(printed.status == 0 && printed.text.contains("\nChecked: xenprove "), "\(printed.summary)")
    let path = try scratch.write(Self.head + quoted(printed.text), to: "mail.eml")

    let lines = printed.text.split(separator: "\n")
    let head = try #require(lines.firstIndex { $0.hasPrefix("    lookup") }) + 6

    // It is about a file, which the mail cannot make us open.
    let whose = try Tool.run(["check-table", path])
    #expect(
      whose.status == 65 && whose.errors.contains("\(path):\(head):11: error: this table is about"),
      "\(whose.summary)")
    for subject in ["v5", mail] {
      let proved = try Tool.run(["check-table", path, "--as", subject])
      #expect(proved.status == 0 && proved.text.contains("proved: 12 rows"), "\(proved.summary)")
    }

    let changed = printed.text.replacing("0 1  X\n", with: "0 1  W\n")
    let wrong = try scratch.write(Self.head + quoted(changed), to: "wrong.eml")
    let text = try Tool.run(["check-table", wrong, "--as", "v5"])
    #expect(text.status == 1 && text.text.contains("reports W, right is X"), "\(text.summary)")
    for line in text.text.split(separator: "\n") { #expect(line.utf8.count <= 75 && line.last != " ") }
    let json = try Tool.run(["check-table", wrong, "--as", "v5", "--format", "json"])
    let tables = try Report(json).json["tables"] as? [[String: Any]]
    let finding = (tables?.first?["findings"] as? [[String: Any]])?.first
    #expect(
      json.status == 1 && finding?["kind"] as? String == "wrong" && finding?["lines"] as? [Int] == [head + 3])
  }
}
