// What one place of a version of Xen says, right by right.

import Source
import XenABI

/// A column of the table of all places.
public struct PlaceColumn: Sendable {
  /// As `AccessPlace` has it, or that of the emulator's access check.
  public let name, meaning, function: String
  /// Where its function is; nil where it is not there.
  public let path: String?
  public let accesses: [Access]
  /// By the right's name, `other` among them; a right that does not come here has none.
  public let cells: [String: PlaceCell]
  /// Why it cannot be read.
  public let obstacle: String?

  public init(
    _ name: String, _ meaning: String, function: String, path: String?,
    accesses: [Access] = Access.allCases, cells: [String: PlaceCell], obstacle: String? = nil
  ) {
    (self.name, self.meaning, self.function, self.path) = (name, meaning, function, path)
    (self.accesses, self.cells, self.obstacle) = (accesses, cells, obstacle)
  }

  /// The name of all numbers without one.
  public static let other = "other"
}

extension CReader {
  /// The column of a place.
  /// - Parameter contents: of a file, by its path from the top of the tree; nil where there is none.
  public func column(
    _ access: AccessPlace, _ numbers: VersionNumbers, contents: (String) -> [UInt8]?
  ) -> PlaceColumn {
    var path: String?
    do throws(Diagnostic) {
      for home in access.homes {
        guard let bytes = contents(home) else { continue }
        path = home
        guard let located = try find(access, in: Fragment(whole: bytes, path: home)) else { continue }
        return column(try read(located, numbers), home)
      }
      return PlaceColumn(access, path: nil, cells: [:])
    } catch {
      return PlaceColumn(access, path: path, cells: [:], obstacle: error.message)
    }
  }

  /// The column of one that was read.
  public func column(_ place: PlaceFunction, _ path: String) -> PlaceColumn {
    let rights = place.values.rights.filter { place.access.rights == .asked || $0.name != "default" }
    var cells = Dictionary(
      uniqueKeysWithValues: rights.map { ($0.name, place.cell(ofRight: UInt64($0.value))) })
    // An entry has four bits for it.
    let others = Set((0..<16).filter { number in !rights.contains { $0.value == number } }.map(place.cell))
    cells[PlaceColumn.other] =
      others.count == 1 ? others.first : PlaceCell(unknown: "numbers without a name differ")
    return PlaceColumn(place.access, path: path, cells: cells)
  }
}

extension PlaceColumn {
  init(_ access: AccessPlace, path: String?, cells: [String: PlaceCell], obstacle: String? = nil) {
    self.init(
      access.name, access.meaning, function: access.function, path: path, accesses: access.accesses,
      cells: cells, obstacle: obstacle)
  }
}
