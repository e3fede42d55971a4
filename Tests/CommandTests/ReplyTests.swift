// An answer to a mail: ready to be sent, each finding below what it is about, and a table that is still
// the function's after mailers quoted and broke it.

import Foundation
import TestSupport
import Testing

@Suite("Answers to mails")
struct ReplyTests {
  private static let mail = Tool.cases + "/mails/whole-quoted-flowed/input.eml"

  private static func reply(to mail: String = mail) throws -> String {
    let result = try Tool.run(["verify", mail, "--format", "reply"])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.summary)")
    return result.text
  }

  private static func parts(_ reply: String) throws -> (head: [String], body: [String]) {
    let lines = reply.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = try #require(lines.firstIndex(of: ""))
    return (Array(lines[..<end]), Array(lines[(end + 1)...]))
  }

  @Test("its head answers the mail, and says how it is encoded")
  func head() throws {
    let (head, body) = try Self.parts(Self.reply())
    #expect(head.contains("To: Ivo Brandt <ivo.brandt@example.org>"))
    #expect(head.contains("Cc: xen-devel@lists.example.org"))
    #expect(head.contains("Subject: Re: [PATCH v5] x86/emulate: report accesses made while emulating"))
    #expect(head.contains("In-Reply-To: <20190503.1@mail.example.org>"))
    #expect(head.contains("References: <20190503.1@mail.example.org>"))
    #expect(head.contains("Content-Type: text/plain; charset=us-ascii"))
    #expect(head.contains("Content-Transfer-Encoding: 7bit"))
    #expect(body.first?.hasSuffix("Ivo Brandt wrote:") == true)
  }

  @Test("what a mail calls itself begins no field, and letters beyond ASCII are encoded")
  func oddHead() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let mail = try String(contentsOfFile: Self.mail, encoding: .utf8).replacing(
      #/Subject: .*\n/#, with: "Subject: =?utf-8?q?=0ABcc:_x=40y_=C3=BC_[PATCH]?=\n"
    ).replacing("Ivo Brandt", with: "=?utf-8?q?J=C3=BCrgen=0D=0ABcc:?=").replacing(
      "On 02.05.2019", with: "\u{fc} on 02.05.2019")
    let text = try Self.reply(to: scratch.write(mail, to: "odd.eml"))
    let (head, body) = try Self.parts(text)
    #expect(!head.contains { $0.hasPrefix("Bcc") } && !body.contains { $0.hasPrefix("Bcc") })
    #expect(head.contains { $0.hasPrefix("Subject: =?utf-8?B?") })
    #expect(head.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7f).contains($0) } })
  }

  @Test("our own lines have 75 columns at most; a finding stands below what it is about")
  func body() throws {
    let (_, body) = try Self.parts(Self.reply())
    let original = try String(contentsOfFile: Self.mail, encoding: .utf8).split(separator: "\n")
    for line in body {
      #expect(line.last != " ")
      if line.hasPrefix(">") {
        // Quoted word for word: no more than its own line and one more mark.
        #expect(
          original.contains { $0.filter { $0 != " " } == line.dropFirst().filter { $0 != " " } }, "\(line)")
      } else {
        #expect(line.utf8.count <= 75, "\(line)")
      }
    }
    let function = try #require(body.firstIndex { $0.contains("+bool hvm_emulate_send_vm_event(") })
    let known = try #require(body.firstIndex { $0.hasPrefix("ReadReported fails, known as XPD-1") })
    let above = try #require(body[..<known].last { $0.hasPrefix(">") })
    #expect(function < known && body.contains("[...]") && above.contains("+"))
    #expect(
      body.contains { $0.hasPrefix("Read: sha256") } && body.contains { $0.hasPrefix("Specs: sha256") })
    #expect(body.contains("What hvm_emulate_send_vm_event reports, <20190503.1@mail.example.org>:"))
    #expect(!body.contains { $0.contains("input.eml") || $0.contains(Tool.root) })
    #expect(body.count < 120)
  }

  // MARK: What mailers do

  /// Line by line what a mailer makes of it that quotes once more, and breaks at a column.
  private static func sent(_ body: [String], brokenAt column: Int, marksAgain: Bool, flowed: Bool) -> String {
    body.flatMap { line -> [String] in
      var rest = line.isEmpty ? ">" : line.hasPrefix(">") ? ">" + line : "> " + line
      let marks = rest.prefix { $0 == ">" }
      var lines: [String] = []
      while rest.utf8.count > column, let blank = rest.prefix(column).lastIndex(of: " "),
        rest[..<blank].dropFirst(marks.count).contains(where: { $0 != " " })
      {
        lines.append(rest[..<blank] + (flowed ? " " : ""))
        rest = (marksAgain ? marks + " " : "") + rest[blank...].drop { $0 == " " }
      }
      return lines + [rest]
    }.joined(separator: "\n")
  }

  @Test(
    "its table is proved after it was quoted and broken, by whatever rules",
    arguments: [
      (72, true, false), (72, false, false), (72, true, true), (66, true, false), (78, false, false),
    ])
  func roundTrip(_ column: Int, _ marksAgain: Bool, _ flowed: Bool) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let (_, body) = try Self.parts(Self.reply())
    let head =
      "From: a@b.c\nSubject: Re: reply\nContent-Type: text/plain"
      + (flowed ? "; format=flowed" : "") + "\n\nThanks.\n\n"
    let text = Self.sent(body, brokenAt: column, marksAgain: marksAgain, flowed: flowed)
    let path = try scratch.write(head + text + "\n", to: "answer.eml")
    let result = try Tool.run(["check-table", path, "--as", Self.mail])
    #expect(result.status == 0 && result.text.contains("proved: 12 rows"), "\(result.summary)\n\(text)")
    // It could have failed.
    guard text.contains("1 0  R W") else { return }
    let wrong = try scratch.write(head + text.replacing("1 0  R W", with: "1 0  R X"), to: "wrong.eml")
    #expect(try Tool.run(["check-table", wrong, "--as", Self.mail]).status == 1)
  }

  @Test(
    "what is no mail, or several, is answered with why it cannot be",
    arguments: [
      (["v5"], 64, "is none"), ([mail, "v5"], 64, "answers one mail"),
      ([Tool.cases + "/mails/whole-git-diff/input.diff"], 65, "this is no mail"),
    ] as [([String], Int32, String)])
  func refused(_ subjects: [String], _ status: Int32, _ message: String) throws {
    let result = try Tool.run(["verify"] + subjects + ["--format", "reply", "--claim", "SwitchGateOff"])
    #expect(result.status == status && result.errors.contains(message), "\(result.summary)")
    #expect(result.output.isEmpty)
  }
}
