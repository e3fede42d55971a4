// Pages of paragraphs and tables, as those about tables and about commits are.

import Markup
import Tables

/// A page of blocks as HTML: its first paragraph is the title.
struct BlocksPage {
  private let blocks: [Tables.Page.Block]
  private let foot: [String]

  init(_ page: Tables.Page, foot: [String]) { (blocks, self.foot) = (page.blocks, foot) }

  var text: String {
    var rest = blocks[...]
    var title = "xenprove"
    if case .paragraph(let lead, let text) = rest.first {
      title = Self.plain(lead + text)
      rest.removeFirst()
    }
    var anchors = Anchors()
    var page = HTMLPage(title: title, foot: foot)
    page.sections = parts(rest).map { name, blocks in
      HTMLPage.Section(
        title: name ?? "Table", anchor: anchors.anchor(name ?? "table"), content: nodes(blocks, name ?? title)
      )
    }
    return page.text
  }

  /// Blocks by the title that they stand under.
  private func parts(_ blocks: ArraySlice<Tables.Page.Block>) -> [(String?, [Tables.Page.Block])] {
    var parts: [(title: String?, blocks: [Tables.Page.Block])] = []
    for block in blocks {
      if case .title(let lead, let text) = block {
        // What has a word in front is told below it.
        let hasLead = lead.hasSuffix(": ")
        parts.append(
          (Self.plain(hasLead ? lead : lead + text), hasLead ? [.paragraph(lead: "", text: text)] : []))
      } else if parts.isEmpty {
        parts.append((nil, [block]))
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
    return parts
  }

  private func nodes(_ blocks: [Tables.Page.Block], _ title: String) -> [Node] {
    var nodes: [Node] = []
    var entries: [(lead: String, text: String)] = []
    func flush() {
      nodes += Piece.list(entries)
      entries = []
    }
    var caption: String?
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let lead, let text):
        if index + 1 < blocks.count, case .table = blocks[index + 1] {
          caption = Self.plain(lead + text)
        } else {
          entries.append((Self.plain(lead), text))
        }
      case .title: break
      case .table(let header, let rows, let marks):
        flush()
        nodes.append(table(caption ?? title, header, rows, marks))
        caption = nil
      }
    }
    flush()
    return nodes
  }

  private func table(
    _ caption: String, _ header: [String], _ rows: [[String]], _ marks: Set<Tables.Page.Spot>
  ) -> Node {
    if header.last == "", rows.allSatisfy({ $0.last == "" }) {
      return table(caption, header.dropLast(), rows.map { $0.dropLast() }, marks)
    }
    let cells = rows.enumerated().map { row, words in
      words.enumerated().map { column, word -> Node in
        marks.contains(.init(row: row, column: column))
          ? .of(.mark, [], .text("\u{2260}\u{a0}" + Self.whole(word))) : .text(Self.whole(word))
      }
    }
    // A column without a name has what is to be remarked of its row; often that is nothing.
    return Piece.table(caption: caption, header.map { $0.isEmpty ? "remark" : Self.whole($0) }, cells)
  }

  /// A few letters stay on one line.
  private static func whole(_ text: String) -> String {
    text.count <= 8 ? text.replacing(" ", with: "\u{a0}") : text
  }

  /// Without the blanks and the colon that a line needs.
  private static func plain(_ text: String) -> String {
    var text = text.drop { $0 == " " }
    while let last = text.last, last == " " || last == ":" { text.removeLast() }
    return String(text)
  }
}
