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

  // MARK: Verdicts

  private static let claims = ["ReadReported", "SwitchGateOff", "OneSend", "CleanSlots", "HapOrder"]

  private static func verdicts(_ format: [String]) throws -> String {
    let words = ["verify", "v5", "merged", "staging"] + claims.flatMap { ["--claim", $0] }
    return try Tool.run(words + format).text
  }

  @Test("a table of verdicts is proved in each form that is printed, however it came through the mail")
  func verdicts() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for format in [["-v"], ["--format", "mail"], ["--format", "markdown"], []] {
      let printed = try Self.verdicts(format)
      let forms = [
        ("plain", printed), ("quoted", Self.head + quoted(printed)),
        (
          "blanks",
          printed.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: " ").joined(separator: " ")
          }.joined(separator: "\n")
        ),
      ]
      for (form, text) in forms {
        let result = try Tool.run(["check-table", try scratch.write(text, to: "table")])
        #expect(
          result.status == 0
            && result.text.contains("proved: \(Self.claims.count) rows, each verdict the one that is found"),
          "\(format) \(form) \(result.summary)")
      }
    }
  }

  private static let changes: [(format: [String], from: String, to: String, says: String)] = [
    (
      ["-v"], "fails XPD-20  fails XPD-20", "holds         fails XPD-20",
      "OneSend on merged: fails XPD-20, not holds"
    ),
    (
      ["-v"], "fails XPD-20  fails XPD-20", "fails XPD-20  fails XPD-21",
      "on staging: fails XPD-20, not fails XPD-21"
    ),
    (["-v"], "n/a           n/a", "n/a           holds", "SwitchGateOff on staging: n/a, not holds"),
    (["-v"], "OneSend ", "OneSent ", "this is no claim and then a verdict for each column"),
    (["-v"], "OneSend  ", "HapOrder ", "has another row"),
    (
      ["--format", "mail"], "holds     accepted  accepted", "holds     holds     accepted",
      "on merged: fails XPD-"
    ),
    (
      ["--format", "markdown"], "accepted by XPD-1 ", "accepted by XPD-2 ",
      "ReadReported on v5: fails XPD-1, not"
    ),
    (
      ["--format", "markdown"], "the gate is an assertion", "the gate is open",
      "SwitchGateOff on merged: n/a, not"
    ),
  ]

  @Test("a verdict that was changed is found, whatever it was changed to", arguments: changes.indices)
  func wrongVerdicts(_ index: Int) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let (format, from, to, says) = Self.changes[index]
    let printed = try Self.verdicts(format)
    let changed = printed.replacing(from, with: to, maxReplacements: 1)
    #expect(changed != printed)
    let result = try Tool.run(["check-table", try scratch.write(changed, to: "table")])
    let text = result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(result.status == 1 && text.contains(says), "\(result.summary)")
  }

  private static let others: [[String]] = [
    ["calls", "Tests/Cases/conformance/tree", "--function", "monitor_traps", "--format", "markdown"],
    ["paths", "v5", "hvmemul_map_linear_addr"], ["run", "protected-store"],
    ["repair", "merged", "SendAborts"],
    ["verify", "v5"],
    [
      "verify", "Tests/Cases/tree-patches/right-comment/input.patch", "--tree",
      "Tests/Cases/conformance/tree",
    ],
  ]

  @Test("what is no table is refused by its name", arguments: others)
  func otherReports(_ command: [String]) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.write(Self.head + (try Tool.run(command).text), to: "report")
    let result = try Tool.run(["check-table", file])
    #expect(
      result.status == 65 && result.errors.contains("this is what `xenprove \(command[0])` prints"),
      "\(result.summary)")
  }

  @Test("columns that are no revisions are those of the command line; whose they are has to be said")
  func whoseVerdicts() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let mail = Tool.cases + "/mails/whole-quoted-flowed/input.eml"
    let alone = try scratch.write(try Tool.run(["verify", mail, "-v"]).text, to: "alone")
    let beside = try scratch.write(
      try Tool.run(["verify", mail, "merged", "--format", "mail"]).text, to: "beside")
    for file in [alone, beside] {
      let unknown = try Tool.run(["check-table", file])
      #expect(unknown.status == 65 && unknown.errors.contains("say with --as"), "\(unknown.summary)")
      let known = try Tool.run(["check-table", file, "--as", mail])
      #expect(known.status == 0 && known.text.contains("proved"), "\(known.summary)")
    }
    let changed = try scratch.write(
      try String(decoding: scratch.read("alone"), as: UTF8.self).replacing(
        "by XPD-1, 6 rows", with: "by XPD-1, 5 rows"),
      to: "changed")
    let wrong = try Tool.run(["check-table", changed, "--as", mail])
    #expect(wrong.status == 1 && wrong.text.contains("ReadReported"), "\(wrong.summary)")
  }
}
