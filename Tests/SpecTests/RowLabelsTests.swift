// Labels: every row gets exactly one, no rule is idle, and the ones that
// matter come out as the callers in Xen make them.

import Testing

@testable import Spec

@Suite struct RowLabelsTests {
  /// What is established of v5, merged and staging; of other code perhaps nothing.
  static let facts: [Set<SubjectFact>] = [
    [.gateIsArgument, .noPagingWrite], [.gateIsAsserted, .noPagingWrite], [.gateIsAsserted, .indexIsValid],
  ]

  @Test func everyRuleIsUsedAndTheLastOneTakesTheRest() throws {
    let labels = try SpecFolder.specs().labels
    let claims = ["SomeClaim"] + labels.rules.compactMap { $0.claim?.value.text }
    var used: Set<Int> = []
    for row in Row.all {
      for facts in Self.facts + [[]] {
        for claim in claims {
          let matching = labels.rules.filter { $0.matches(row, claim: claim, facts.contains) }
          #expect(matching.last == labels.rules.last)
          let rule = labels.rule(for: row, claim: claim, facts.contains)
          #expect(rule == matching.first)
          used.insert(rule.place.line)
        }
      }
    }
    #expect(used.sorted() == labels.rules.map(\.place.line))
  }

  @Test(arguments: [
    ("rx/write", ["reachable", "reachable", "reachable"]),
    ("x/read", ["reachable", "reachable", "reachable"]),
    ("rx/write+fetch", ["latent", "latent", "latent"]), ("rx/none", ["latent", "latent", "latent"]),
    ("rx/none/off", ["reachable", "latent", "latent"]), ("rx/write/off", ["reachable", "latent", "latent"]),
    ("rx/write/ESRCH", ["reachable", "reachable", "reachable"]),
    ("rx/write/other-error", ["reachable", "reachable", "latent"]),
    ("other/write", ["latent", "latent", "latent"]), ("default/fetch", ["latent", "latent", "latent"]),
    ("w/fetch", ["latent", "latent", "latent"]), ("wx/read", ["latent", "latent", "latent"]),
    ("r_pw/write", ["latent", "latent", "reachable"]),
    ("rx2rw/write", ["reachable", "reachable", "reachable"]),
    ("n2rwx/read", ["reachable", "reachable", "reachable"]),
    ("rx/write/unsent", ["reachable", "reachable", "reachable"]),
  ])
  func labelsOfKnownRows(short: String, expected: [String]) throws {
    let labels = try SpecFolder.specs().labels
    let row = try Row(short)
    let found = Self.facts.map { labels.rule(for: row, claim: "Any", $0.contains).label.value.rawValue }
    #expect(found == expected)
  }

  @Test func readAndWriteTogetherIsAConvention() throws {
    let labels = try SpecFolder.specs().labels
    let row = Row(.rx, .write)
    func label(_ claim: String) -> RowLabel {
      labels.rule(for: row, claim: claim, Self.facts[0].contains).label.value
    }
    #expect(label("WriteReportedWithoutRead") == .byDesign)
    #expect(label("WriteReported") == .reachable)
  }

  @Test(arguments: [
    ("*", "", true), ("*", "Read", true), ("Read*", "ReadReported", true),
    ("*Reported", "ReadReported", true),
    ("R*d*d", "ReadReported", true), ("Read?eported", "ReadReported", true), ("Read", "ReadReported", false),
    ("?", "", false), ("*x", "ReadReported", false), ("a*b*c", "aXbXbc", true), ("a*b*c", "aXcXb", false),
  ])
  func globs(pattern: String, name: String, matches: Bool) { #expect(Glob(pattern).matches(name) == matches) }

  @Test func boxesSubtractExactly() {
    let whole = Box(masks: [0b111, 0b11, 0b1111])
    let hole = Box(masks: [0b010, 0b10, 0b0110])
    let rest = whole.minus(hole)
    func has(_ box: Box, _ point: [Int]) -> Bool {
      zip(box.masks, point).allSatisfy { $0 >> UInt32($1) & 1 == 1 }
    }
    for a in 0..<3 {
      for b in 0..<2 {
        for c in 0..<4 {
          let count = rest.count { has($0, [a, b, c]) }
          #expect(count == (has(hole, [a, b, c]) ? 0 : 1))
        }
      }
    }
    #expect(whole.minus(whole).isEmpty)
  }
}
