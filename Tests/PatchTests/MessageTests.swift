// Header fields, and the one real mail, which is not ours to keep here.

import Foundation
import Patch
import Source
import Testing

@Suite("Messages")
struct MessageTests {
  private func message(subject: String, more: String = "") throws -> Message {
    let mail =
      "From: a@example.org\nSubject: \(subject)\n\(more)\n--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b\n"
    return try Submission(reading: Array(mail.utf8), name: "mail").messages[0]
  }

  @Test(
    "the version is what the subject says",
    arguments: [
      ("[PATCH v5] x86: y", "v5"), ("Re: [Xen-devel] [PATCH v5 2/7] x", "v5 2/7"), ("[PATCH] x", "v1"),
      ("[RFC PATCH V3 0/12] x", "v3 0/12"), ("[PATCHv4] x", "v4"), ("[PATCH v2.1 3/5] x", "v2.1 3/5"),
      ("[PATCH for-4.13 v6 1/1] x", "v6 1/1"), ("[PATCH 3/4, v2] x", "v2 3/4"), ("[RFC] x", "v1"),
      ("[Xen-devel] x", nil), ("PATCH v5", nil), ("[PATCH vast 1/] x", "v1"), ("", nil),
      ("=?utf-8?B?W1BBVENIIHY3XSB4?=", "v7"), ("=?utf-8?q?=5BPATCH_v8=5D?= x", "v8"),
    ] as [(String, String?)])
  func version(_ subject: String, _ expected: String?) throws {
    #expect(try message(subject: subject).version?.description == expected)
  }

  @Test(
    "header text is what a person reads",
    arguments: [
      ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"), ("=?utf-8?Q?a?= b", "a b"), ("=?x?= =?", "=?x?= =?"),
      ("a\n\tb", "a b"), ("=?iso-8859-1?q?gr=FC=DFe?=", "gr\u{fc}\u{df}e"), ("a\u{1b}[31mb", "a?[31mb"),
    ])
  func text(_ subject: String, _ expected: String) throws {
    #expect(try message(subject: subject).subject == expected)
  }

  @Test("quoting keeps a context line that starts with a mark of quoting")
  func quotedQuoteMark() throws {
    let mail = "> --- a/x.c\n> +++ b/x.c\n> @@ -1,3 +1,3 @@\n>  int f(int a)\n>  > a\n> -;\n> +,\n"
    let file = try Submission(reading: Array(mail.utf8), name: "mail").files[0]
    #expect(file.fragments.map { $0.lines.map(\.text) } == [["int f(int a)", "> a", ","]])
  }

  private static let sample = URL(filePath: #filePath).appending(
    path: "../../../../shared/xen-devel/v5-reply.txt"
  ).standardizedFileURL

  /// Counts only: they are what the mail's own diffstat and hunk header say.
  @Test(
    "the mail on xen-devel that quotes v5",
    .enabled(
      if: FileManager.default.fileExists(atPath: sample.path()), "v5-reply.txt is not beside the package"))
  func realMail() throws {
    let submission = try Submission(reading: [UInt8](Data(contentsOf: Self.sample)), name: "v5-reply.txt")
    let message = try #require(submission.messages.first)
    #expect(submission.kind == .mail && submission.messages.count == 1)
    #expect(message.version?.name == "v5" && message.diagnostics.isEmpty)
    #expect(message.files.count == 10 && message.files.allSatisfy { $0.cut.isEmpty })
    let lines = message.files.flatMap(\.fragments).flatMap(\.lines)
    #expect(lines.count { $0.isAdded } == 101)
    let fragment = try #require(message.files[0].fragments.first { $0.firstLine == 532 })
    let start = try #require(
      fragment.lines.firstIndex { $0.text.hasPrefix("bool hvm_emulate_send_vm_event(") })
    #expect(fragment.lines.count == 57 && fragment.path == "xen/arch/x86/hvm/emulate.c")
    #expect(fragment.lines[start].place == Place(file: "v5-reply.txt", line: 91, column: 4))
    // Context at column 0 of its file is there again, so the stuffing is gone.
    #expect(fragment.lines[start - 2].text == "}" && !fragment.lines[start - 2].isAdded)
  }
}
