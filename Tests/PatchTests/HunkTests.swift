// Whole hunks: what goes and what comes, and what becomes of the file itself.

import Foundation
import Patch
import Source
import Testing

@Suite("Hunks")
struct HunkTests {
  private func file(_ diff: String) throws -> FileChange {
    try #require(try Submission(reading: Array(diff.utf8), name: "diff").files.first)
  }

  private func text(_ hunk: Hunk) -> [String] {
    hunk.lines.map { line in
      let mark = line.kind == .added ? "+" : line.kind == .removed ? "-" : " "
      return mark + String(decoding: line.bytes, as: UTF8.self) + (line.endsWithNewline ? "" : "$")
    }
  }

  @Test("removed lines are there, in order, each with its place")
  func removed() throws {
    let change = try file("--- a/x.c\n+++ b/x.c\n@@ -7,3 +9,3 @@ f\n a\n-b\n--c\n+d\n++e\n")
    let hunk = try #require(change.hunks.first)
    #expect(text(hunk) == [" a", "-b", "--c", "+d", "++e"])
    #expect(hunk.oldStart == 7 && hunk.newStart == 9 && hunk.place.line == 3)
    #expect(hunk.lines.map(\.place.line) == [4, 5, 6, 7, 8])
    #expect(hunk.lines.allSatisfy { $0.place.column == 2 })
    #expect(change.fragments.map { $0.lines.map(\.text) } == [["a", "d", "+e"]])
  }

  @Test("a hunk that only removes is a hunk, and no fragment")
  func onlyRemoved() throws {
    let change = try file("--- a/x.c\n+++ b/x.c\n@@ -7 +6,0 @@\n-a\n")
    #expect(change.hunks.map(text) == [["-a"]] && change.fragments.isEmpty)
  }

  @Test("stuffing is undone in context lines, and only there")
  func stuffed() throws {
    let mail =
      "From: a@example.org\nSubject: x\n\n> --- a/x.c\n> +++ b/x.c\n> @@ -1,4 +1,4 @@\n>   int f(void)\n>   {\n"
      + "> -    return 0;\n> +     return 1;\n>   }\n"
    #expect(
      try file(mail).hunks.map(text) == [
        [" int f(void)", " {", "-    return 0;", "+     return 1;", " }"]
      ])
  }

  @Test("a last line without a newline is known, on either side")
  func noNewline() throws {
    let none = "\\ No newline at end of file\n"
    let change = try file("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\(none)+c\n\(none)")
    #expect(change.hunks.map(text) == [[" a", "-b$", "+c$"]])
    #expect(try file("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-b\n\(none)+b\n").hunks.map(text) == [["-b$", "+b"]])
    #expect(try file("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-b\n+b\n\(none)").hunks.map(text) == [["-b", "+b$"]])
  }

  @Test(
    "what becomes of the file",
    arguments: [
      ("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n", .modified, "x"),
      ("--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+b\n", .created, "x"),
      ("--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-b\n", .deleted, "x"),
      ("diff --git a/x b/x\nnew file mode 100644\nindex 0000000..e69de29\n", .created, "x"),
      ("diff --git a/x b/x\ndeleted file mode 100644\nindex e69de29..0000000\n", .deleted, "x"),
      (
        "diff --git a/x b/y\nsimilarity index 90%\nrename from x\nrename to y\n"
          + "--- a/x\n+++ b/y\n@@ -1 +1 @@\n-a\n+b\n",
        .renamed(from: "x"), "y"
      ),
      ("diff --git a/x b/y\nsimilarity index 100%\ncopy from x\ncopy to y\n", .copied(from: "x"), "y"),
      (
        "diff --git \"a/\\303\\274\" b/y\nrename from \"\\303\\274\"\nrename to y\n", .renamed(from: "ü"), "y"
      ),
    ] as [(String, FileChange.Kind, String)])
  func kind(_ diff: String, _ kind: FileChange.Kind, _ path: String) throws {
    let change = try file(diff)
    #expect(change.kind == kind && change.path == path)
  }

  @Test(
    "the index line names what is before and after",
    arguments: [
      ("index 8659c89862..9b2d8c2014 100644", "8659c89862", "9b2d8c2014"),
      ("index 0000000..e69de29", "0000000", "e69de29"),
      ("index 86..9b", nil, nil), ("index 8659c89862", nil, nil), ("index 8659c8,9b2d8c..1234567", nil, nil),
      ("index x..y", nil, nil),
    ] as [(String, String?, String?)])
  func blobs(_ line: String, _ old: String?, _ new: String?) throws {
    let change = try file("diff --git a/x b/x\n\(line)\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n")
    #expect(change.blobs?.old == old && change.blobs?.new == new)
  }

  @Test("a change that removes other lines is another change")
  func otherRemoved() throws {
    let one = "> --- a/x\n> +++ b/x\n> @@ -1 +1 @@\n> -a\n> +b\n"
    let both = "From: a@example.org\nSubject: x\n\n" + one + "\n" + one.replacing("-a", with: "-c")
    let submission = try Submission(reading: Array(both.utf8), name: "mail")
    #expect(submission.files.count == 2 && submission.messages[0].diagnostics.count == 1)
    let same = try Submission(
      reading: Array(("From: a@example.org\nSubject: x\n\n" + one + "\n" + one).utf8), name: "m")
    #expect(same.files.count == 1)
  }
}
