// Whatever stands in the files, reading them ends: with a value or with a
// place and a message. Deterministic; every run tries the same texts, with THOROUGH=1
// at every byte instead of every tenth.

import Foundation
import Source
import Testing

@testable import Spec

private let stride = ProcessInfo.processInfo.environment["THOROUGH"] == "1" ? 1 : 10

@Suite struct FuzzTests {
  /// The real file, but of the deviations only two, as there are many alike.
  private func text(of file: String) throws -> String {
    let text = try SpecFolder.text(file).text
    guard file == "deviations.yaml" else { return text }
    let entries = text.components(separatedBy: "- id: ")
    let byScenario = try #require(entries.first { $0.contains("scenario: {") || $0.contains("scenario:\n") })
    let byRows = try #require(entries.first { $0.contains("when: ") })
    return "next: XPD-999\ndeviations:\n- id: \(byRows)- id: \(byScenario)"
  }

  @Test(arguments: SpecFolder.files)
  func everyTruncationIsRead(file: String) throws {
    let bytes = Array(try text(of: file).utf8)
    for length in 0...bytes.count where length % stride == 0 { check(bytes[..<length], file) }
  }

  @Test(arguments: SpecFolder.files)
  func everyFlippedByteIsRead(file: String) throws {
    var bytes = Array(try text(of: file).utf8)
    for index in bytes.indices where index % stride == 0 {
      let kept = bytes[index]
      bytes[index] ^= 1 << UInt8(index % 8)
      check(bytes[...], file)
      bytes[index] = kept
    }
  }

  @Test(arguments: [
    "", "a", "- a", "{", "[", "? [a]\n: b", "&a [*a]", "a: &b [x]\nc: *b", "--- a\n--- b\n",
    "\u{FEFF}rights:", "a: 'x",
    "%YAML 9.9\n---\na", "!!int a", "a: b: c", "\t", "\u{0}", "a: \u{7}", "rows: *x", "é: é\né: x\n",
    "{a: {a: 1, a: 2}}",
  ])
  func oddDocumentsAreRead(text: String) {
    for file in SpecFolder.files { check(Array(text.utf8)[...], file) }
  }

  @Test func deepNestingIsRead() {
    for depth in [20, 900, 5_000] {
      for file in SpecFolder.files {
        check(Array(String(repeating: "[", count: depth).utf8)[...], file)
        let closed = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        check(Array(closed.utf8)[...], file)
      }
    }
  }

  @Test func columnsCountBytes() {
    let source = SpecText(file: "rights.yaml", text: "rights: { n: { read: \"é\", wriet: no } }\n")
    let places = SpecFolder.problems(in: source).filter { $0.message.contains("wriet") }.compactMap(\.place)
    #expect(places == [Place(file: "rights.yaml", line: 1, column: 28)])
  }

  private func check(_ bytes: ArraySlice<UInt8>, _ file: String) {
    var problems = Problems()
    let source = Specs.Texts.text(file, bytes, &problems)
    let found = problems.all.isEmpty ? SpecFolder.problems(in: source) : problems.all
    for problem in found where problem.place.map({ $0.line < 1 || $0.column < 1 }) ?? true {
      Issue.record("\(problem) has no proper place")
    }
  }
}
