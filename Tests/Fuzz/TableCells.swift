// Printed tables with one thing changed that cannot be right.

/// A printed table as lines of cells.
enum TableCells {
  /// - Returns: the table with a cell changed, or a row lost or doubled; nil where
  ///   no table of what one subject reports is found.
  static func changed(_ text: [UInt8], _ dice: inout Dice) -> [UInt8]? {
    var lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    guard
      let head = lines.firstIndex(where: { cells($0).first == "lookup" && cells($0).last == "reported" }),
      let end = lines[head...].firstIndex(where: { $0.hasPrefix("Legend") || $0.isEmpty }), head + 1 < end
    else { return nil }
    let row = head + 1 + dice.roll(end - head - 1)
    switch dice.roll(8) {
    case 0: lines.remove(at: row)
    case 1: lines.insert(lines[row], at: row)
    default:
      guard let line = changedRow(lines[row], dice.roll(5), &dice) else { return nil }
      lines[row] = line
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static let lookups = ["ok", "ESRCH", "other-error", "*"]
  private static let bits = ["0 0", "0 1", "1 0", "1 1", "0 *", "1 *", "* 0", "* 1", "* *"]
  private static let reports = ["-", "R", "W", "X", "R W", "R X", "W X", "R W X", "stops"]
  private static let rights = [
    "n", "r", "w", "rw", "x", "rx", "wx", "rwx", "rx2rw", "n2rwx", "default", "other",
  ]

  private static func changedRow(_ line: String, _ column: Int, _ dice: inout Dice) -> String? {
    var cells = cells(line)
    guard cells.count == 5 else { return nil }
    switch column {
    case 0: cells[0] = dice.pick(lookups.filter { $0 != cells[0] })!
    case 1, 2:
      // One name more or one fewer; `*` and `-` are no names.
      var names = cells[2].split(separator: " ").map(String.init)
      let name = dice.pick(rights)!
      guard names.allSatisfy({ rights.contains($0) || $0 == "r_pw" }) else { return nil }
      if let place = names.firstIndex(of: name) { names.remove(at: place) } else { names.append(name) }
      if names.isEmpty { return nil }
      cells[2] = names.joined(separator: " ")
    case 3: cells[3] = dice.pick(bits.filter { $0 != cells[3] })!
    default: cells[4] = dice.pick(reports.filter { $0 != cells[4] })!
    }
    return "    " + cells.joined(separator: "  ")
  }

  /// What stands between two blanks or more.
  private static func cells(_ line: String) -> [String] {
    var cells: [String] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      if word.isEmpty {
        cells.append("")
      } else if cells.isEmpty {
        cells = [word]
      } else {
        cells[cells.count - 1] += (cells.last == "" ? "" : " ") + word
      }
    }
    return cells.filter { !$0.isEmpty }
  }
}
