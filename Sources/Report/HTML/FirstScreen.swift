// The first screen of a report in a page: the same words, not cut, and no line broken.

import Markup
import Tables
import Verification

/// What stands on top.
struct FirstScreen {
  private let screen: Screen
  private let links: (String) -> Anchor?

  /// - Parameter links: where a claim is told whole.
  init(_ report: VerifyReport, _ again: Invocation, _ links: @escaping (_ claim: String) -> Anchor?) {
    screen = Layout.unbroken {
      ScreenReport(report, again: again, isColored: false).screen(hasMatrix: false)
    }
    self.links = links
  }

  /// The verdict first.
  var lead: [Node] {
    let lines = screen.head.map(Line.init)
    let verdict = lines.filter { $0.lead == "verdict" }.map { Piece.paragraph($0.text, "lead") }
    return verdict
      + Piece.list(
        lines.compactMap { line in
          line.lead.flatMap { $0 == "verdict" ? nil : ($0, line.text) }
        })
  }

  var parts: [Node] {
    screen.parts.filter { !$0.entries.isEmpty }.flatMap { part in
      (part.title.map { [Node.of(.h3, [], .text($0))] } ?? [])
        + [.of(.ul, [], all: part.entries.map { .of(.li, [], all: entry($0.map(Line.init))) })]
    }
  }

  private func entry(_ lines: [Line]) -> [Node] {
    guard let first = lines.first else { return [] }
    let head = linked(first.lead.map { "\($0): \(first.text)" } ?? first.text)
    return head + Piece.list(lines.dropFirst().map { ($0.lead ?? "", $0.text) })
  }

  /// A claim that an entry begins with leads to where it is told whole.
  private func linked(_ text: String) -> [Node] {
    let name = String(text.prefix { $0.isLetter || $0.isNumber })
    guard let anchor = links(name) else { return [.text(text)] }
    return [.of(.a, [.link(anchor)], .text(name)), .text(String(text.dropFirst(name.count)))]
  }

  /// A line of text, of which a short word in front stands by itself.
  private struct Line {
    var lead: String?
    let text: String

    init(_ line: String) {
      let words = line.drop { $0 == " " }
      guard let gap = words.firstRange(of: "  ") else {
        text = String(words)
        return
      }
      lead = String(words[..<gap.lowerBound])
      text = String(words[gap.upperBound...].drop { $0 == " " })
    }
  }
}
