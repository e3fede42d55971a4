// What an input says itself of names that are Xen's else is what is used: it is judged as the same
// check with the meaning written out, or not at all, with the line. Each file of Tests/Cases/redefined
// stands before a right access check: a .c file in the same text, a .diff as a part of the same patch.
// Its first line says what must be named as the obstacle, `nothing`, or `written A as B`.

import Foundation
import TestSupport
import Testing

@Suite("Names that the input defines itself")
struct RedefinitionTests {
  private static let folder = Tool.cases + "/redefined"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test("there are cases, right ones beside wrong ones")
  func exist() {
    #expect(Self.names.count { $0.hasPrefix("own-") } >= 15)
    #expect(Self.names.count { $0.hasPrefix("same-") } >= 15)
    #expect(Self.names.count { $0.hasPrefix("used-") } >= 15)
  }

  /// A case: its file, what is expected of it, and perhaps the file that it is to be judged like.
  private struct Case {
    let name, expected, file: String
    var twin: String?
  }

  private func makeCase(_ name: String, in scratch: Scratch) throws -> Case {
    let text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = String(
      try #require(lines[0].firstRange(of: "expect: ").map { lines[0][$0.upperBound...] }))
    let check = try String(contentsOfFile: Tool.cases + "/c/twin-base.c", encoding: .utf8)
    let input =
      name.hasSuffix(".c")
      ? text + check : lines.dropFirst().joined(separator: "\n") + Tool.patch(adding: check)
    var made = Case(name: name, expected: expected, file: try scratch.write(input, to: name))
    if let words = expected.wholeMatch(of: /written (.*) as (.*)/) {
      made.twin = try scratch.write(check.replacing(words.1, with: words.2), to: "twin-\(name).c")
    }
    return made
  }

  /// Several by one process each.
  @Test("are not judged as ours", arguments: 0..<4)
  func judged(_ part: Int) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let names = Self.names.enumerated().filter { $0.offset % 4 == part }.map(\.element)
    let cases = try names.map { try makeCase($0, in: scratch) }
    var subjects = try Self.subjects(cases.flatMap { [$0.file] + ($0.twin.map { [$0] } ?? []) })[...]
    for example in cases {
      let found = subjects.removeFirst()
      if example.twin != nil {
        expectSame(found, subjects.removeFirst(), says: "\(example.file):")
        continue
      }
      let unread = found.input.unread.joined(separator: " ")
      let verdicts = found.claims.filter { ["SwitchExactWX", "Conformance"].contains($0.name) }.map(\.verdict)
      #expect(verdicts.count == 2)
      if example.expected == "nothing" {
        #expect(verdicts.allSatisfy { $0 == "holds" } && unread.isEmpty, "\(example.name): \(found)")
      } else {
        let says = ["defines or changes", "takes away"].map { "\(example.expected), which the input \($0)" }
        #expect(says.contains { unread.contains($0) }, "\(example.name): \(found.input)")
        #expect(verdicts.allSatisfy { $0 == "undecided" }, "\(example.name): \(verdicts)")
      }
    }
    #expect(subjects.isEmpty)
  }

  @Test("in another mail of a series, and where a reply quotes it")
  func inMails() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let check = try String(contentsOfFile: Tool.cases + "/c/twin-base.c", encoding: .utf8)
    let twin = try scratch.write(check.replacing("PFEC_write_access", with: "(1u << 2)"), to: "twin.c")
    let header = try Self.header()
    func mail(_ number: Int, _ body: String) -> String {
      "From a@example.org Mon Sep 17 00:00:00 2001\nFrom: A <a@example.org>\n"
        + "Subject: [PATCH \(number)/2] own\n\n---\n\(body)\n"
    }
    let series = mail(1, header) + "\n" + mail(2, Tool.patch(adding: check))
    try expectSame(
      try scratch.write(series, to: "series.mbox"), twin, says: "\(scratch.path)/series.mbox:")
    let quoted = (header + Tool.patch(adding: check)).split(separator: "\n", omittingEmptySubsequences: false)
    let reply = "From: B <b@example.org>\nSubject: Re: [PATCH] own\n\n" + quoted.map { "> \($0)\n" }.joined()
    try expectSame(try scratch.write(reply, to: "reply.eml"), twin, says: "\(scratch.path)/reply.eml:")
  }

  @Test("what a header's helper means is not what the file behind it means")
  func between() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let check = try String(contentsOfFile: Tool.cases + "/c/twin-base.c", encoding: .utf8)
      .replacing("pfec & PFEC_write_access", with: "writes(pfec)")
    let helper = "static inline bool writes(uint32_t pfec)\n{\n    return pfec & PFEC_write_access;\n}\n"
    let header = Tool.patch(adding: helper, at: "xen/arch/x86/hvm/check.h")
    let own = "#include \"check.h\"\n#undef PFEC_write_access\n#define PFEC_write_access 4\n"
    let right = try scratch.write(header + Tool.patch(adding: check), to: "right.diff")
    let result = try Tool.run(["verify", right, "--claim", "SwitchExactWX"])
    #expect(result.status == 0, "\(result.summary)")
    let file = try scratch.write(header + Tool.patch(adding: own + check), to: "between.diff")
    let refused = try Tool.run(["verify", file, "--claim", "SwitchExactWX"])
    #expect(refused.status == 3, "\(refused.summary)")
    let words = refused.text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("(otherwise where writes is defined)"), "\(refused.summary)")
  }

  @Test("in a hunk that did not arrive whole")
  func cut() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let check = try String(contentsOfFile: Tool.cases + "/c/twin-base.c", encoding: .utf8)
    let cut = try Self.header().replacing("@@ -60,3 +60,3 @@", with: "@@ -60,7 +60,7 @@")
    let file = try scratch.write(cut + Tool.patch(adding: check), to: "cut.diff")
    let result = try Tool.run(["verify", file, "--claim", "SwitchExactWX"])
    #expect(result.status == 3, "\(result.summary)")
    let words = result.text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("(in a hunk that did not arrive whole)"), "\(result.summary)")
  }

  /// A hunk that changes PFEC_write_access.
  private static func header() throws -> String {
    let text = try String(contentsOfFile: folder + "/used-header.diff", encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
  }

  private static func subjects(_ files: [String]) throws -> [Document.Subject] {
    let result = try Tool.run(["verify"] + files + ["--format", "json"], limit: 600)
    let document = try JSONDecoder().decode(Document.self, from: result.output)
    try #require(document.subjects.count == files.count, "\(result.summary)")
    return document.subjects
  }

  private func expectSame(_ file: String, _ twin: String, says place: String) throws {
    let subjects = try Self.subjects([file, twin])
    expectSame(subjects[0], subjects[1], says: place)
  }

  /// All verdicts, with their rows, are those of the text where the meaning is written out; and it is
  /// said whose meaning it is.
  private func expectSame(_ found: Document.Subject, _ twin: Document.Subject, says place: String) {
    #expect(found.claims == twin.claims, "\(place)")
    #expect(found.assumptions.contains { $0.contains("is what \(place)") }, "\(place)")
    #expect(!twin.assumptions.contains { $0.contains("is what") }, "\(place)")
    #expect(twin.input.unread.isEmpty, "\(place)")
  }

  private struct Document: Decodable {
    struct Subject: Decodable {
      let claims: [Claim]
      let assumptions: [String]
      let input: Input
    }
    struct Input: Decodable { let unread: [String] }
    struct Claim: Decodable, Equatable {
      let name, verdict: String
      let rows: [Row]
    }
    struct Row: Decodable, Equatable { let row: String }
    let subjects: [Subject]
  }
}
