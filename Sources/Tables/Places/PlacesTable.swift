// Every place that says which access breaks which right, side by side.

import Spec
import XenABI
import XenC

/// The places of one version of Xen.
public struct PlacesTable: Sendable {
  /// A line: rights of which every place says the same.
  public struct Line: Hashable, Sendable {
    public let rights: [String]
    /// For each column; nil where such a right does not come.
    public let cells: [PlaceCell?]
  }

  public let subject: String
  /// What numbers the rights.
  public let values: AccessValues
  /// Those that are there and can be read have cells.
  public let columns: [PlaceColumn]

  public init(subject: String, values: AccessValues, columns: [PlaceColumn]) {
    (self.subject, self.values, self.columns) = (subject, values, columns)
  }

  /// Columns that say something.
  public var shown: [PlaceColumn] { columns.filter { !$0.cells.isEmpty } }

  /// All rights, in the order of tables.
  var rights: [String] { values.rights.map(\.name) + [PlaceColumn.other] }

  func cells(of right: String) -> [PlaceCell?] { shown.map { $0.cells[right] } }

  /// Equal rows folded, in the order of their first rights.
  public var lines: [Line] {
    var groups: [[String]] = []
    for right in rights {
      let cells = cells(of: right)
      if let known = groups.firstIndex(where: { self.cells(of: $0[0]) == cells }) {
        groups[known].append(right)
      } else {
        groups.append([right])
      }
    }
    return groups.flatMap { group in
      Self.chunks(group).map { Line(rights: $0, cells: cells(of: group[0])) }
    }
  }

  /// Splits a list that is too long for its column.
  private static func chunks(_ rights: [String]) -> [[String]] {
    rights.reduce(into: [[]]) { chunks, right in
      let width = chunks[chunks.count - 1].joined(separator: " ").utf8.count + 1 + right.utf8.count
      if width > Self.rightsWidth, !chunks[chunks.count - 1].isEmpty { chunks.append([]) }
      chunks[chunks.count - 1].append(right)
    }
  }

  private static let rightsWidth = 13

  static func word(_ cell: PlaceCell?) -> String { cell?.word ?? "." }
}
