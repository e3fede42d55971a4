// From a mail alone only the access check is judged: what else the patch changes is named, with what
// to do about it; and the check is known by what it takes and does, whatever it is called.

import Foundation
import TestSupport
import Testing

@Suite("What a mail says nothing of")
struct UnjudgedTests {
  private static let folder = Tool.cases + "/unjudged"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: Tool.cases + "/" + path, encoding: .utf8)
  }

  @Test("there are cases") func exist() { #expect(Self.names.count >= 8) }

  /// The first line of each file says what comes of it: functions that are named as not judged, or
  /// `error:` with a part of the message. The check itself is added by the same patch, unless there is
  /// an error.
  @Test("is named", arguments: names) func named(_ name: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let text = try Self.text("unjudged/" + name)
    let end = try #require(text.firstIndex(of: "\n"))
    let expected = text[..<end].dropFirst("expect: ".count)
    let rest = String(text[text.index(after: end)...])
    if expected.hasPrefix("error: ") {
      let file = try scratch.write(rest, to: name)
      let result = try Tool.run(["verify", file])
      #expect(result.status == 65 && result.text.isEmpty, "\(result.summary)")
      #expect(result.errors.contains(expected.dropFirst("error: ".count)), "\(result.summary)")
      return
    }
    let file = try scratch.write(rest + Tool.patch(adding: try Self.text("c/twin-base.c")), to: name)
    let formats = ["text", "mail", "markdown", "junit"]
    let reports = formats.flatMap { ["--report", "\($0)=" + scratch.file($0)] }
    let input = try Self.subject(["verify", file, "--claim", "SwitchExactWX"] + reports).input
    let wanted = expected.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      input.unjudged.map { "\($0.function) \($0.location.line)" } == wanted.filter { $0 != "nothing" })
    #expect(input.unjudged.allSatisfy { $0.hint.contains("--tree") && !$0.file.isEmpty })
    for format in formats {
      let shown = String(decoding: try scratch.read(format), as: UTF8.self)
      let words = shown.split { $0.isWhitespace || $0 == ">" }.joined(separator: " ")
      for function in input.unjudged {
        #expect(words.contains(function.function.replacing("_", with: format == "markdown" ? "\\_" : "_")))
      }
      #expect(words.contains("give --tree") == !input.unjudged.isEmpty)
    }
  }

  @Test("an access check under a name of its own is offered, and judged when it is asked for")
  func offered() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let check = try Self.text("c/twin-base.c")
    let known = try scratch.write(check, to: "known.c")
    let other = check.replacing("hvm_emulate_send_vm_event", with: "report_access")
    let named = try scratch.write(other, to: "named.c")
    let refused = try Tool.run(["verify", named])
    #expect(refused.status == 65)
    #expect(refused.errors.contains("--function report_access judges it"), "\(refused.summary)")
    let asked = try Self.subject(["verify", named, "--function", "report_access"])
    #expect(asked.claims == (try Self.subject(["verify", known]).claims))
    #expect(asked.revision == "v5")
    let both = try scratch.write(
      check + other.split(separator: "\n").dropFirst(2).joined(separator: "\n"), to: "both.c")
    #expect(try Self.subject(["verify", both]).input.function == "hvm_emulate_send_vm_event")
    #expect(
      try Self.subject(["verify", both, "--function", "report_access"]).input.function == "report_access")
    let missing = try Tool.run(["verify", known, "--function", "report_access"])
    #expect(
      missing.status == 65 && missing.errors.contains("no definition of report_access"), "\(missing.summary)")
  }

  @Test(
    "is measured by what it takes, not by its name",
    arguments: [
      ("c/twin-base.c", "hvm_emulate_send_vm_event", "hvm_monitor_check_p2m"),
      ("readings/merged.patch", "hvm_monitor_check_p2m", "hvm_emulate_send_vm_event"),
    ])
  func measured(_ path: String, _ name: String, _ other: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let text = try Self.text(path)
    let right = try scratch.write(text, to: "right-" + (path as NSString).lastPathComponent)
    let renamed = try scratch.write(
      text.replacing(name, with: other), to: "other-" + (path as NSString).lastPathComponent)
    let (first, second) = (try Self.subject(["verify", right]), try Self.subject(["verify", renamed]))
    #expect(first.claims == second.claims)
    #expect(first.revision == second.revision)
    #expect(second.input.function == other)
    if first.revision == "v5" { #expect(second.revisionReason == "its arguments are those of \(name)") }
  }

  private static func subject(_ arguments: [String]) throws -> Subject {
    let result = try Tool.run(arguments + ["--format", "json"])
    let document = try JSONDecoder().decode(Document.self, from: result.output)
    return try #require(document.subjects.first, "\(result.summary)")
  }

  private struct Document: Decodable { let subjects: [Subject] }
  private struct Subject: Decodable {
    let claims: [Claim]
    let revision: String
    let revisionReason: String?
    let input: Input
  }
  private struct Claim: Decodable, Equatable {
    struct Row: Decodable, Equatable { let row: String }
    let name, verdict: String
    let rows: [Row]
  }
  private struct Input: Decodable {
    struct Function: Decodable {
      struct Location: Decodable { let line: Int }
      let function, file, hint: String
      let location: Location
    }
    let function: String
    let unjudged: [Function]
  }
}
