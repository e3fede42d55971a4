// The pages that people see, compared with what a person has reviewed. A file's
// name is its command line. RECORD=1 writes them anew, and fails, so that
// nobody forgets to look at the difference.

import Claims
import Foundation
import SMT
import Tables
import TestSupport
import Testing

struct Golden: Sendable, CustomTestStringConvertible {
  let words: [String]

  init(_ line: String) { words = line.split(separator: " ").map(String.init) }

  static let folder = Checkout.cases.appending(path: "tables")

  /// Those that must be there, and whatever else is.
  static let all: [Golden] = {
    let required = [
      "table v5", "table merged", "table staging", "table v5 --against staging", "diff v5 merged",
      "diff v5 staging", "diff merged staging", "diff v5 v5",
    ]
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let found = files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
    return Set(required + found).sorted().map(Golden.init)
  }()

  var testDescription: String { words.joined(separator: " ") }
  var file: URL { Golden.folder.appending(path: testDescription + ".txt") }

  func page() throws -> Page {
    let solver = Solver()
    let subjects = try words.dropFirst().filter { $0 != "--against" }.map(Subjects.builtIn)
    guard subjects.count == 2 else {
      return try TruthTable(of: subjects[0], solver: solver).page(Subjects.provenance)
    }
    let difference = try TableDifference(between: subjects[0], and: subjects[1], solver: solver)
    return difference.page(words[0] == "diff" ? .everything : .rows, Subjects.provenance)
  }
}

@Suite("Pages about tables")
struct GoldenTests {
  @Test("the page is as expected", arguments: Golden.all)
  func page(_ golden: Golden) throws {
    let text = try golden.page().text
    #expect(try text == ReviewedText.text(of: golden.file, beside: text))
  }

  @Test("a page survives a mail", arguments: Golden.all)
  func mail(_ golden: Golden) throws { try expectMailable(golden.page().text) }

  @Test("so does one of odd functions with odd names", arguments: Changed.Change.allCases)
  func odd(_ change: Changed.Change) throws {
    let name = "a/long/path\u{7}/\u{1b}[31m\u{fc}ber." + String(repeating: "long", count: 40)
    let odd = try Subjects.subject(name, like: "v5", Changed(change))
    let solver = Solver()
    try expectMailable(TruthTable(of: odd, solver: solver).page(Subjects.provenance).text)
    for other in ["v5", "staging"] {
      let difference = try TableDifference(between: odd, and: Subjects.builtIn(other), solver: solver)
      try expectMailable(difference.page(.everything, Subjects.provenance).text)
    }
  }

  private func expectMailable(_ text: String) throws {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.utf8.count <= 75, "\(line)")
      #expect(line.utf8.allSatisfy { (0x20...0x7e).contains($0) }, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
    #expect(text.hasSuffix("\n"))
  }

  @Test("Markdown has as many pipes in each line of a table, and no markup of an input")
  func markdown() throws {
    let odd = try Subjects.subject("a|b<script>`x`*_\n#@all$x$", like: "v5", Changed(.onlyUserMode))
    let markdown = try TruthTable(of: odd, solver: Solver()).page(Subjects.provenance).markdown
    #expect(markdown.contains("a\\|b&lt;script&gt;\\`x\\`\\*\\_?\\#&#64;all\\$x\\$"))
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 10)
    for row in rows { #expect(row.count { $0 == "|" } == rows[0].count { $0 == "|" }, "\(row)") }
  }
}
