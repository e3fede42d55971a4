// What a report about tables consists of, before it becomes text or Markdown.

import SMT

/// Paragraphs and tables, in order.
public struct Page: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    /// A short word in front, and a sentence.
    case paragraph(lead: String, text: String)
    /// The same, and what follows up to the next belongs to it.
    case title(lead: String, text: String)
    /// - Parameter marks: cells that stand out; text alone does not show it.
    case table(header: [String], rows: [[String]], marks: Set<Spot>)
  }

  /// A cell of a table.
  public struct Spot: Hashable, Sendable {
    public let row, column: Int

    public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
  }

  public private(set) var blocks: [Block] = []

  public init() {}

  public mutating func say(_ lead: String = "", _ text: String) {
    blocks.append(.paragraph(lead: lead, text: text))
  }
  public mutating func begin(_ lead: String, _ text: String) {
    blocks.append(.title(lead: lead, text: text))
  }
  public mutating func show(_ header: [String], _ rows: [[String]], marks: Set<Spot> = []) {
    blocks.append(.table(header: header, rows: rows, marks: marks))
  }
  /// - Parameter columns: of one row the cells there are marked, unless they say the same.
  public mutating func show(_ header: [String], _ rows: [[String]], comparing columns: [Int]) {
    let differing = rows.indices.filter { row in Set(columns.map { rows[row][$0] }).count > 1 }
    let marks = differing.flatMap { row in columns.map { Spot(row: row, column: $0) } }
    show(header, rows, marks: Set(marks))
  }
}

/// Remarks to which rows of a table refer by number; equal ones share it.
struct Remarks {
  private(set) var texts: [String] = []

  mutating func mark(_ text: String) -> String {
    let index = texts.firstIndex(of: text) ?? texts.count
    if index == texts.count { texts.append(text) }
    return "[\(index + 1)]"
  }

  func say(on page: inout Page) {
    for (index, text) in texts.enumerated() { page.say("    [\(index + 1)] ", text) }
  }
}

extension Formula {
  /// In words, unless that would fill the page.
  var sentence: String {
    treeSize <= 150 ? description : "a condition of \(treeSize) terms, too long to print"
  }
}
