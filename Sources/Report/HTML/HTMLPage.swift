// What every page has: a title, what it says first, ways into it, its parts, and who made it.

import Markup
import Tables
import Verification

/// A page by itself: no other file, no script, no network.
struct HTMLPage {
  let title: String
  /// Below the title, before anything else.
  var lead: [Node] = []
  var sections: [Section] = []
  /// Who made it, and from what.
  var foot: [String] = []

  /// A part with a title that can be led to.
  struct Section {
    let title: String
    let anchor: Anchor
    let content: [Node]
  }

  var document: Element {
    Element(
      .html, [Attribute(.lang, "en"), Attribute(.xmlns, "http://www.w3.org/1999/xhtml")],
      [
        .of(
          .head, [], .of(.meta, [Attribute(.charset, "utf-8")]),
          .of(
            .meta,
            [Attribute(.name, "viewport"), Attribute(.content, "width=device-width, initial-scale=1")]),
          .of(.title, [], .text(title)), .of(.style, [], .text(Stylesheet.page))),
        .of(.body, [], all: [header] + navigation + [main] + footer),
      ])
  }

  var text: String { document.htmlDocument }

  private var header: Node { .of(.header, [], all: [.of(.h1, [], .text(title))] + lead) }

  private var navigation: [Node] {
    guard sections.count > 1 else { return [] }
    let links = sections.map { Node.of(.li, [], .of(.a, [.link($0.anchor)], .text($0.title))) }
    return [.of(.nav, [Attribute(.label, "Parts")], .of(.ul, [], all: links))]
  }

  private var main: Node {
    .of(
      .main, [],
      all: sections.map { section in
        .of(
          .section, [], all: [.of(.h2, [.id(section.anchor)], .text(section.title))] + section.content)
      })
  }

  private var footer: [Node] {
    foot.isEmpty ? [] : [.of(.footer, [], all: foot.map { .of(.p, [], .text($0)) })]
  }
}

extension ToolVersions {
  /// What was used, as every report says it.
  var foot: [String] { [provenance] + (origins.map { [$0.line] } ?? []) }
}

// MARK: - Pieces

/// What pages are made of.
enum Piece {
  /// Short words, each with what it is.
  static func list(_ entries: [(lead: String, text: String)]) -> [Node] {
    list(entries.map { ($0.lead, [.text($0.text)]) })
  }

  static func list(_ entries: [(lead: String, content: [Node])]) -> [Node] {
    guard !entries.isEmpty else { return [] }
    return [
      .of(
        .dl, [],
        all: entries.flatMap { [.of(.dt, [], .text($0.lead)), .of(.dd, [], all: $0.content)] })
    ]
  }

  static func bullets(_ texts: [String]) -> [Node] {
    texts.isEmpty ? [] : [.of(.ul, [], all: texts.map { .of(.li, [], .text($0)) })]
  }

  static func paragraph(_ text: String, _ style: String? = nil) -> Node {
    .of(.p, style.map { [.class($0)] } ?? [], .text(text))
  }

  static func code(_ lines: [String]) -> [Node] {
    lines.isEmpty ? [] : [.of(.pre, [], .text(lines.joined(separator: "\n")))]
  }

  /// A name of several words, which may go on in the next line where one of them begins.
  static func name(_ name: String) -> Node {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
    }
    let parts = words.flatMap { [.of(.wbr), Node.text($0)] }.dropFirst()
    return .of(.span, [], all: Array(parts))
  }

  /// A table whose rows have their names in the first column; on a narrow screen it is moved sideways.
  static func table(caption: String, _ header: [String], _ rows: [[Node]]) -> Node {
    let heads = header.map { Node.of(.th, [Attribute(.scope, "col")], .text($0)) }
    let lines = rows.map { row in
      Node.of(
        .tr, [],
        all: row.enumerated().map { index, cell in
          index == 0 ? .of(.th, [Attribute(.scope, "row")], cell) : .of(.td, [], cell)
        })
    }
    return .of(
      .div,
      [.class("wide"), Attribute(.tabindex, "0"), Attribute(.role, "region"), Attribute(.label, caption)],
      .of(
        .table, [], .of(.caption, [], .text(caption)), .of(.thead, [], .of(.tr, [], all: heads)),
        .of(.tbody, [], all: lines)))
  }

  /// Shown on request; on paper always.
  static func details(_ summary: String, _ content: [Node]) -> Node {
    .of(.details, [], all: [.of(.summary, [], .text(summary))] + content)
  }
}
