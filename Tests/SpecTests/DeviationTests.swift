// specs/deviations.yaml: what entries name, and that the repository's own are
// read. What is wrong with others stands in Tests/Cases/specs.

import Source
import Testing
import XenABI

@testable import Spec

@Suite("Deviations")
struct DeviationTests {
  private static let revisions = ["v5", "merged", "staging"]

  private func read(_ text: String) throws -> Deviations {
    try Deviations.read(SpecText(file: "d.yaml", text: text), revisions: Self.revisions)
  }

  @Test("the repository's own are read, each about the flow with its smallest form")
  func own() throws {
    let text = try SpecFolder.text("deviations.yaml")
    let deviations = try Deviations.read(text, revisions: Self.revisions)
    #expect(
      try Deviations.load(from: .folder(SpecFolder.folder), revisions: Self.revisions).next.value.number > 0)
    #expect(deviations.inForce.count >= 30)
    for deviation in deviations.inForce {
      #expect(deviation.reason.value.hasSuffix(".") || deviation.reason.value.hasSuffix(".)"))
      guard case .scenario(let scenario) = deviation.covers else { continue }
      let canonical = ScenarioText(about: "", scenario.value).text.split(separator: "\n").dropFirst()
      let indented = canonical.map { "    \($0)\n" }.joined()
      #expect(text.text.contains("  scenario:\n" + indented), "\(deviation.id.value)")
    }
  }

  @Test("places, kinds and names are kept; what is retired covers nothing")
  func values() throws {
    let deviations = try read(
      """
      next: XPD-12
      deviations:
      - id: XPD-11
        claim: ReadReported
        revisions: [v5, merged]
        rows: [n/read, { rows: x|rx/write/ESRCH/off, when: gfn = 0 }]
        kind: fixed
        mended-by: 0123456789
        reason: >-
          Two
          lines.
      - id: XPD-4
        claim: GoneSince
        revisions: [v3]
        rows: none
        retired: It held.
      """)
    let deviation = try #require(deviations.inForce.first)
    #expect(deviations.next.value == DeviationID(number: 12) && deviations.inForce.count == 1)
    #expect(deviations.retired.map(\.id.value.description) == ["XPD-4"])
    #expect(deviation.id.place == Place(file: "d.yaml", line: 3, column: 7))
    #expect(deviation.kind.value == .fixed && deviation.mendedBy?.value == "0123456789")
    #expect(deviation.reason.value == "Two lines.")
    guard case .rows(let groups) = deviation.covers else { throw Misread("rows are meant") }
    #expect(groups.map(\.condition) == [nil, "gfn = 0"])
    #expect(
      groups.map { $0.rows.map(\.short) } == [["n/read"], ["x/write/ESRCH/off", "rx/write/ESRCH/off"]])
    #expect(groups.map(\.place.line) == [6, 6] && groups.map(\.place.column) == [10, 26])
    #expect(deviations.deviation(for: "ReadReported", on: "merged") == deviation)
    #expect(deviations.deviation(for: "ReadReported", on: "staging") == nil)
    #expect(deviations.deviation(for: "GoneSince", on: "v3") == nil)
  }

  @Test("no entry at all is a file, too")
  func empty() throws {
    #expect(try read("next: XPD-1\ndeviations: []").inForce.isEmpty)
  }

  @Test(
    "ids are read just as they are written",
    arguments: [
      ("XPD-1", 1), ("XPD-99999", 99999), ("XPD-0", nil), ("XPD-01", nil), ("XPD-+1", nil), ("XPD--1", nil),
      ("xpd-1", nil), ("XPD-", nil), ("XPD-1 ", nil), ("XPD-99999999999999999999", nil), ("", nil),
    ] as [(String, Int?)])
  func ids(_ text: String, _ number: Int?) { #expect(DeviationID(text)?.number == number) }

  /// A pattern of rows.yaml says of what is left out that it does not matter;
  /// here it is the default, or one row more would be covered unseen.
  @Test("what is left out of a row is as usual")
  func rows() throws {
    #expect(try Row.named(by: "n|x/read").map(\.short) == ["n/read", "x/read"])
    #expect(try Row.named(by: "rx/write|fetch/ESRCH").map(\.short) == ["rx/write/ESRCH", "rx/fetch/ESRCH"])
    #expect(
      try Row.named(by: "-/fetch/ESRCH/unsent") == [Row(.unknown, .fetch, lookup: .absent, sent: .unsent)])
    #expect(try Row.named(by: "n/read/*").count == Row.Lookup.allCases.count)
    #expect(throws: Misread.self) { try Row.named(by: "n") }
    for row in Row.all { #expect(try Row.named(by: row.short) == [row]) }
  }
}
