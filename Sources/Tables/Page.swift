// What a report about tables consists of, before it becomes text or Markdown.

import SMT

/// Paragraphs and tables, in order.
public struct Page: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    /// A short word in front, and a sentence.
    case paragraph(lead: String, text: String)
    case table(header: [String], rows: [[String]])
  }

  public private(set) var blocks: [Block] = []

  public init() {}

  public mutating func say(_ lead: String = "", _ text: String) {
    blocks.append(.paragraph(lead: lead, text: text))
  }
  public mutating func show(_ header: [String], _ rows: [[String]]) {
    blocks.append(.table(header: header, rows: rows))
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
