// A table of all places as somebody sent it, read back and held against what places say.

import Source
import Spec
import XenC

/// A table that was found in a text.
public struct PrintedPlaces: Sendable {
  public let place: Place
  let names: [String]
  let rows: [PrintedRow]

  /// All of them, in the order of their first lines; each depth of quoting by itself.
  public static func all(in layers: TableLayers) -> [PrintedPlaces] {
    layers.all.flatMap(tables).sorted { $0.place < $1.place }
  }

  private static let known = Set([PlaceColumn.emulator] + AccessPlace.all.map(\.name))
  private static let rights = Set(Row.Right.allCases.map(\.rawValue))

  private static func tables(in lines: [PrintedLine]) -> [PrintedPlaces] {
    let heads = lines.indices.filter { index in
      let words = lines[index].words
      return words.count > 1 && words[0] == "right" && words.dropFirst().allSatisfy(known.contains)
    }
    return heads.map { head in
      let body = lines[(head + 1)...].prefix { $0.lead == nil && $0.words.first != "right" }
      let names = Array(lines[head].words.dropFirst())
      let rows = Array(body).rows(
        where: { $0.words.first.map(rights.contains) ?? false },
        startingAnew: { $0.words.first.map(rights.contains) ?? false },
        isWhole: { words in words.prefix { rights.contains($0) }.count + names.count <= words.count },
        goesOn: { $0.words.allSatisfy { $0.count <= 4 } })
      return PrintedPlaces(place: lines[head].place, names: names, rows: rows)
    }
  }
}

extension PlacesTable {
  /// Each row against what the places say.
  public func check(_ printed: PrintedPlaces) -> TableCheck {
    var findings: [TableCheck.Finding] = []
    var told: [String: Place] = [:]
    for row in printed.rows { check(row, of: printed, &told, &findings) }
    func missing(_ what: String) {
      findings.append(
        TableCheck.Finding(kind: .missing, places: [printed.place], row: nil, message: what, hint: nil))
    }
    for column in shown where !printed.names.contains(column.name) {
      missing("no column says what \(column.name) refuses")
    }
    for right in rights where told[right] == nil { missing("no row speaks about \(right)") }
    let gaps = columns.compactMap { column in column.obstacle.map { "\(column.name): \($0)" } }
    return TableCheck(
      subject: subject, place: printed.place, rows: printed.rows, findings: findings, gaps: gaps,
      proved: "each right once, each cell what the place refuses")
  }

  private func check(
    _ row: PrintedRow, of printed: PrintedPlaces, _ told: inout [String: Place],
    _ findings: inout [TableCheck.Finding]
  ) {
    func find(_ kind: TableCheck.Finding.Kind, _ message: String, _ other: Place? = nil) {
      findings.append(
        TableCheck.Finding(
          kind: kind, places: [row.place] + (other.map { [$0] } ?? []), row: row.text, message: message,
          hint: nil))
    }
    let rights = row.words.dropLast(printed.names.count)
    let cells = row.words.suffix(printed.names.count)
    guard !rights.isEmpty, rights.allSatisfy(self.rights.contains) else {
      return find(.unreadable, row.complaint + "this names no rights and then a cell for each column")
    }
    for right in rights {
      if let other = told[right] { find(.doubled, "\(right) has another row", other) }
      told[right] = row.place
      for (name, cell) in zip(printed.names, cells) {
        guard let column = shown.first(where: { $0.name == name }) else {
          find(.wrong, "\(name) is not there")
          continue
        }
        let word = Self.word(column.cells[right])
        if word != cell { find(.wrong, "\(name) of \(right) is \(word), not \(cell)") }
      }
    }
  }
}
