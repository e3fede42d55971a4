// What is found in each case, compared with what a person has reviewed.
// RECORD=1 writes the expectations anew, and fails, so that nobody forgets
// to look at the difference.

import Foundation
import Patch
import Source
import TestSupport
import Testing

@Suite("What is in a saved mail, patch or file")
struct CaseTests {
  @Test("there are cases, and of every sort")
  func casesExist() {
    for sort in ["whole", "trimmed", "wrong", "odd", "source"] {
      #expect(!Case.named(sort).isEmpty, "\(sort)")
    }
  }

  @Test("the report is as expected", arguments: Case.all)
  func report(_ example: Case) throws {
    let report = try example.report()
    #expect(try report == ReviewedText.text(of: example.expectation, beside: report))
  }

  /// The file after the patch, against which all fragments are held. It does
  /// not come out of a patch, so the reader is not compared with itself.
  private func fileAfterPatch() throws -> [String] {
    let source = try #require(Case.named("source").first)
    return try source.submission().files[0].fragments[0].lines.map(\.text)
  }

  @Test("every wrapping of the patch yields the very lines of the file", arguments: Case.named("whole"))
  func whole(_ example: Case) throws {
    let submission = try example.submission()
    #expect(submission.files.count == 4)
    #expect(submission.files.allSatisfy { $0.cut.isEmpty })
    #expect(submission.messages.allSatisfy { $0.diagnostics.isEmpty })
    let file = try #require(submission.files.first { $0.path == "xen/arch/x86/hvm/emulate.c" })
    #expect(file.fragments.map(\.firstLine) == [2, 12, 87])
    let expected = try fileAfterPatch()
    for fragment in file.fragments {
      let lines = expected.dropFirst(fragment.firstLine - 1).prefix(fragment.lines.count)
      #expect(fragment.lines.map(\.text) == Array(lines))
    }
    #expect(try texts(submission) == texts(#require(Case.named("whole-git-diff").first).submission()))
  }

  private func texts(_ submission: Submission) -> [[String]] {
    submission.files.flatMap(\.fragments).map { $0.lines.map { ($0.isAdded ? "+" : " ") + $0.text } }
  }

  @Test("cut hunks do not touch the function's own hunk", arguments: Case.named("trimmed"))
  func trimmed(_ example: Case) throws {
    let file = try #require(try example.submission().files.first { $0.path == "xen/arch/x86/hvm/emulate.c" })
    let fragment = try #require(file.fragments.first { $0.firstLine == 12 })
    #expect(fragment.lines.map(\.text) == Array(try fileAfterPatch().dropFirst(11).prefix(61)))
    #expect(!file.cut.isEmpty)
  }

  @Test("no wrong twin yields the function's hunk unless two versions say so", arguments: Case.named("wrong"))
  func wrong(_ example: Case) throws {
    guard let submission = try? example.submission() else { return }
    let whole = submission.files.filter { file in
      file.fragments.contains { $0.lines.contains { $0.text.hasPrefix("bool hvm_emulate_send_vm_event(") } }
    }
    let versions = whole.filter { $0.path.hasSuffix("emulate.c") }
    #expect(versions.count == (example.name.hasPrefix("wrong-two-versions") ? 2 : 0))
  }

  /// Base64 and quoted-printable hide the text; everywhere else it must stand
  /// in the input exactly where the line says.
  @Test("a place is where the text stands", arguments: Case.all)
  func places(_ example: Case) throws {
    guard let submission = try? example.submission() else { return }
    let isEncoded = example.name.contains("base64") || example.name.contains("printable")
    guard !isEncoded, !example.name.contains("attachment") else { return }
    let input = String(decoding: try example.input().bytes, as: UTF8.self).replacing("\r\r\n", with: "\n")
    let lines = input.utf8.split(omittingEmptySubsequences: false) { $0 == 13 || $0 == 10 }
    let step = input.utf8.contains(13) && input.utf8.contains(10) ? 2 : 1
    for line in submission.files.flatMap(\.fragments).flatMap(\.lines) where line.text.allSatisfy(\.isASCII) {
      let there = lines[(line.place.line - 1) * step].dropFirst(line.place.column - 1)
      #expect(there.elementsEqual(line.text.utf8), "\(line.place)")
    }
  }
}
