// The table of all places as a page.

import Spec
import XenABI
import XenC

extension PlacesTable {
  public func page(_ agreement: [TablesAgree], _ deviations: Deviations, _ provenance: Provenance) -> Page {
    var page = Page()
    page.say("", "Which accesses each place refuses, \(subject):")
    let lines = lines
    page.show(
      ["right"] + shown.map(\.name),
      lines.map { [$0.rights.joined(separator: " ")] + $0.cells.map(Self.word) },
      marks: marks(lines, agreement))
    page.say("Legend: ", legend(lines))
    for column in columns {
      let place = column.path.map { "\(column.function) in \($0)" } ?? "\(column.function) is not there"
      let obstacle = column.obstacle.map { ", CANNOT BE READ: \($0)" } ?? ""
      page.say("  \(Layout.padded(column.name, to: 9))", "\(place): \(column.meaning)\(obstacle)")
    }
    page.say("Claim: ", "TablesAgree, each refuses what specs/rights.yaml does not allow.")
    for result in agreement { say(result, deviations, on: &page) }
    let numbers = values.rights.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    page.say("Numbers: ", "\(numbers) (vocabulary \(values.rawValue))")
    page.close(
      provenance,
      "each switch was run on every right and access; what stands around it was not looked at")
    return page
  }

  /// Cells that say something else than they should.
  private func marks(_ lines: [Line], _ agreement: [TablesAgree]) -> Set<Page.Spot> {
    let spots = shown.enumerated().flatMap { column, place -> [Page.Spot] in
      let wrong = agreement.first { $0.column.name == place.name }?.rows.map(\.right.rawValue) ?? []
      return lines.indices.filter { !Set(lines[$0].rights).isDisjoint(with: wrong) }
        .map { Page.Spot(row: $0, column: column + 1) }
    }
    return Set(spots)
  }

  private func say(_ result: TablesAgree, _ deviations: Deviations, on page: inout Page) {
    let lead = "  \(Layout.padded(result.column.name, to: 9))"
    switch result.verdict {
    case .holds: page.say(lead, "holds")
    case .notApplicable: page.say(lead, "not applicable")
    case .undecided(let reason): page.say(lead, "undecided: \(reason)")
    case .fails(let id):
      let accepted = id.map { "fails, accepted by \($0)" } ?? "FAILS"
      page.say(lead, "\(accepted): " + result.differences.joined(separator: "; "))
      guard let id, let known = deviations.inForce.first(where: { $0.id.value == id }) else { return }
      page.say(String(repeating: " ", count: lead.count), known.reason.value)
    }
  }

  private func legend(_ lines: [Line]) -> String {
    let words = Set(lines.flatMap(\.cells).map(Self.word)).joined()
    return Self.legend { words.contains($0) }
  }

  /// What the words of all cells mean.
  public static var cellLegend: String { legend { _ in true } }

  private static func legend(_ isUsed: (Character) -> Bool) -> String {
    var parts = ["r w x are reads, writes and fetches that are refused", "- refuses none of them"]
    for (mark, meaning) in marks where isUsed(mark) { parts.append("\(mark) \(meaning)") }
    return parts.joined(separator: "; ") + "; other is any number without a name."
  }

  private static let marks: [(Character, String)] = [
    (".", "no such right comes here"), ("0", "refuses also what is no access at all"),
    ("&", "several accesses at once are taken for something else"),
    ("+", "writes of the processor's page walk are allowed, where it can tell them"),
    ("!", "a debug build stops at a failed ASSERT before that"), ("?", "not known to this tool"),
  ]
}
