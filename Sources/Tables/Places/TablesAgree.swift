// The claim TablesAgree: each place refuses just the accesses that specs/rights.yaml does not allow, with
// those that promote among them. What is known to be otherwise is a deviation.

import Spec
import XenABI
import XenC

/// What came of the claim for one place.
public struct TablesAgree: Sendable {
  public enum Verdict: Hashable, Sendable {
    case holds
    /// By deviation, where it is accepted.
    case fails(accepted: DeviationID?)
    case undecided(String)
    /// The place is not there.
    case notApplicable
  }

  public let column: PlaceColumn
  public let verdict: Verdict
  /// Where the place says something else.
  public let rows: [Row]
  /// In words, each with the rights that it is about.
  public let differences: [String]

  /// The claim about one column, as deviations name it.
  public static func claim(_ column: String) -> String { "TablesAgree/\(column)" }

  /// Of every place that there is.
  public static let claims = ([PlaceColumn.emulator] + AccessPlace.all.map(\.name)).map(claim)

  /// - Parameter revision: what deviations are about.
  init(_ column: PlaceColumn, _ rights: RightsSpec, _ deviations: Deviations, on revision: String) {
    self.column = column
    let named = Row.Right.allCases.filter { column.cells[$0.rawValue] != nil }
    var rows: [Row] = []
    var groups: [(what: String, rights: [String])] = []
    for right in named {
      let found = Self.differences(column, right, rights.rule(for: right))
      rows += found.flatMap(\.rows)
      for difference in found {
        if let known = groups.firstIndex(where: { $0.what == difference.what }) {
          groups[known].rights.append(right.rawValue)
        } else {
          groups.append((difference.what, [right.rawValue]))
        }
      }
    }
    self.rows = Set(rows).sorted()
    differences = groups.map { "\($0.what) on \($0.rights.joined(separator: " "))" }
    verdict = Self.verdict(
      column, self.rows, deviations.deviation(for: Self.claim(column.name), on: revision))
  }

  private static func verdict(_ column: PlaceColumn, _ rows: [Row], _ known: Deviation?) -> Verdict {
    if let obstacle = column.obstacle { return .undecided(obstacle) }
    guard !column.cells.isEmpty else { return .notApplicable }
    if let reason = column.cells.values.compactMap(\.unknown).min() { return .undecided(reason) }
    guard !rows.isEmpty else { return .holds }
    guard let known, case .rows(let groups) = known.covers,
      groups.allSatisfy({ $0.condition == nil }), Set(groups.flatMap(\.rows)) == Set(rows)
    else { return .fails(accepted: nil) }
    return .fails(accepted: known.id.value)
  }

  private static func differences(
    _ column: PlaceColumn, _ right: Row.Right, _ rule: RightRule
  ) -> [(what: String, rows: [Row])] {
    guard let cell = column.cells[right.rawValue], cell.unknown == nil else { return [] }
    let kinds: [(Access, AccessKind, Row.Attempt)] = [
      (.read, .read, .read), (.write, .write, .write), (.execute, .fetch, .fetch),
    ]
    let asked = kinds.filter { column.accesses.contains($0.0) }
    // What a release build does then is another matter.
    var found: [(what: String, rows: [Row])] =
      cell.stops ? [("stops at an ASSERT", [Row(right, .none)])] : []
    for (does, isRefused) in [("allows", false), ("refuses", true)] {
      let differing = asked.filter { access, kind, _ in
        cell.refused.contains(access) == isRefused
          && (rule.permission(for: kind).value == .yes) == isRefused
      }
      guard !differing.isEmpty else { continue }
      found.append((does + " " + differing.map(\.0.letter).joined(), differing.map { Row(right, $0.2) }))
    }
    if cell.refusesNone { found.append(("refuses no access at all", [Row(right, .none)])) }
    if cell.isMixed {
      found.append(("takes several accesses for something else", [Row(right, .writeAndFetch)]))
    }
    return found
  }
}

extension PlacesTable {
  /// In the order of the columns.
  public func agreement(
    _ rights: RightsSpec, _ deviations: Deviations, on revision: String
  ) -> [TablesAgree] {
    columns.map { TablesAgree($0, rights, deviations, on: revision) }
  }
}
