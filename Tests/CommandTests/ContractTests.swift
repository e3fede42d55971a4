// The contract that scripts rely on, and what a terminal and a mail get.

import Foundation
import TestSupport
import Testing

@Suite("Reports")
struct ContractTests {
  private static let mail = Tool.cases + "/mails/whole-quoted-plain/input.eml"
  private static let other = Tool.cases + "/mails/whole-quoted-flowed/input.eml"
  static let subjects = [
    ["v5"], ["merged"], ["staging"], ["v5", "merged", "staging"], [mail], ["v5", mail, other],
  ]

  @Test(
    "JSON keeps the contract, alone on standard output, in sorted keys; text is ASCII of at most 75 columns",
    arguments: subjects)
  func reports(_ subjects: [String]) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Tool.run(
      ["verify", "--format", "json", "--report", "text=" + scratch.file("text")] + subjects)
    try expectContract(result)
    try expectPlain(result.showing(scratch.read("text")))
    #expect(result.errors.isEmpty)
    let report = try Report(result)
    #expect(report.subjects.count == subjects.count)
    // All of these are a revision, or C that is proved equal to one.
    #expect(result.status == 0 && report.notes.isEmpty)
    for subject in report.subjects { expectAccepted(subject) }
  }

  /// What fails is accepted, and its rows with it; nothing else is.
  private func expectAccepted(_ subject: [String: Any]) {
    let claims = subject["claims"] as? [[String: Any]] ?? []
    let failing = claims.filter { $0["verdict"] as? String == "fails" }
    for claim in claims {
      let id = claim["accepted"] as? String
      #expect((id != nil) == (claim["verdict"] as? String == "fails"), "\(claim)")
      #expect(id?.hasPrefix("XPD-") ?? true)
      #expect((claim["acceptedBecause"] as? String)?.isEmpty == (id == nil ? nil : false))
      #expect((claim["rows"] as? [[String: Any]] ?? []).allSatisfy { $0["accepted"] as? String == id })
      if id != nil { #expect(claim["counted"] as? Bool == false) }
    }
    let summary = subject["summary"] as? [String: Int] ?? [:]
    #expect(summary["accepted"] == failing.count && summary["fails"] == failing.count && failing.count >= 4)
  }

  @Test("one document also where an input cannot be read")
  func unreadable() throws {
    let result = try Tool.run([
      "verify", "v5", Tool.cases + "/command/empty-file/input.eml", "--format", "json",
    ])
    try expectContract(result)
    let report = try Report(result)
    #expect(result.status == 65 && report.subjects.count == 1)
    #expect((report.json["errors"] as? [Any])?.isEmpty == false)
  }

  private func expectContract(_ result: Tool.Result) throws {
    let report = try Report(result)
    let problems = try SchemaTests.schema().problems(report.json)
    #expect(problems.isEmpty, "\(problems)")
    #expect(report.json["schema"] as? String == "xenprove.report/1")
    #expect(report.exit == result.status)
    #expect(unsortedKey(result.text) == nil)
  }

  /// A key that stands after a greater one of the same object, going by the indentation.
  private func unsortedKey(_ text: String) -> String? {
    var last: [Int: String] = [:]
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      last = last.filter { $0.key <= indent }
      if line.trimmingPrefix(" ").wholeMatch(of: /\s*[\[{}\]].*/) != nil { last[indent + 2] = nil }
      guard let key = line.firstMatch(of: /^ *"(\w+)" *:/).map({ String($0.output.1) }) else { continue }
      if let before = last[indent], before >= key { return key }
      last[indent] = key
    }
    return nil
  }

  @Test("an unsorted key is found")
  func unsorted() { #expect(unsortedKey("{\n  \"b\" : 1,\n  \"a\" : 2\n}") == "a") }

  @Test("the same bytes in every format whatever the hash seed")
  func reproducible() throws {
    let fixed = try allFormats("1")
    #expect(fixed.count == 10 && fixed.allSatisfy { !$0.value.isEmpty })
    for _ in 0..<2 { #expect(try allFormats(nil) == fixed) }
  }

  /// Every format of one call, by name.
  private func allFormats(_ deterministicHashing: String?) throws -> [String: Data] {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let formats = [
      "text", "markdown", "mail", "html", "json", "junit", "csv", "sarif", "codequality", "github",
    ]
    let reports = formats.flatMap { ["--report", "\($0)=\(scratch.file($0))"] }
    let result = try Tool.run(
      ["verify", "v5", "staging", Self.mail] + reports,
      environment: ["SWIFT_DETERMINISTIC_HASHING": deterministicHashing])
    #expect(result.status == 0, "\(result.summary)")
    return Dictionary(
      uniqueKeysWithValues: try formats.map { format in
        let data = try scratch.read(format)
        // What takes how long is the one thing that is not the same.
        let text = String(decoding: data, as: UTF8.self).replacing(#/ time="[0-9.]+"/#, with: "")
        return (format, format == "junit" ? Data(text.utf8) : data)
      })
  }

  @Test("names and subjects of an input reach no terminal raw, and break no line or table")
  func oddNames() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let mail = try String(contentsOfFile: Self.mail, encoding: .utf8)
    let subject = "Subject: =?utf-8?q?=1b]0;owned=07_|_\u{60}x\u{60}_[PATCH_v5]_=C2=9B31m?=\n"
    let odd = mail.replacing(#/Subject: .*\n/#, with: subject).replacing(
      "emulate.c", with: "e\u{1b}[31mm|u.c")
    let name =
      String(repeating: "a|b ", count: 20) + "\u{1b}[2J\nnew\u{e9}" + String(repeating: "z", count: 90)
    let path = try scratch.write(odd, to: name)
    let formats = [
      "text", "markdown", "json", "mail", "junit", "csv", "sarif", "codequality", "github",
    ]
    let extra = formats.flatMap { ["--report", "\($0)=\(scratch.file($0))"] }
    let other = try scratch.write(odd, to: "b" + name)
    for subjects in [[path], [path, other, "v5"]] {
      let run = try Tool.run(["verify"] + extra + subjects)
      #expect(run.status == 0 && !run.isSignal, "\(run.summary)")
      for format in formats {
        let result = run.showing(try scratch.read(format))
        #expect(result.output.allSatisfy { $0 >= 0x20 || $0 == 0x0a || (format == "csv" && $0 == 0x0d) })
        #expect(!result.text.unicodeScalars.contains { (0x7f...0x9f).contains($0.value) })
        if format == "text" || format == "mail" { try expectPlain(result) }
        if format == "markdown" { expectTables(result.text, columns: subjects.count + 1) }
        if format == "json" { try expectContract(result) }
      }
    }
    let missing = try Tool.run(["verify", path + "\u{1b}[1m"])
    #expect(missing.status == 65 && !missing.errors.contains("\u{1b}"))
    let unreadable = try Tool.run(["verify", try scratch.write("no patch\n", to: name + "2")])
    #expect(unreadable.status == 65 && !unreadable.errors.contains("\u{1b}"))
  }

  private func expectPlain(_ result: Tool.Result) throws {
    #expect(!result.output.isEmpty, "\(result.summary)")
    for line in result.text.split(separator: "\n") {
      #expect(line.count <= 75 && line.utf8.allSatisfy { (0x20..<0x7f).contains($0) }, "\(line)")
    }
  }

  /// Every row of a table has as many cells as its head.
  private func expectTables(_ text: String, columns: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func cells(_ line: String) -> Int {
      line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } - 1
    }
    #expect(lines.first { $0.hasPrefix("|") }.map(cells) == columns)
    for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("|") && next.hasPrefix("|") {
      #expect(cells(line) == cells(next), "\(line)\n\(next)")
    }
  }
}
