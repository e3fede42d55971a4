// Steps below each other, and who turns to whom in each. The words stand above the arrow that they are
// about, across the whole width, so that a chart is as wide as a phone.

import Markup

/// A step of a chart.
struct ChartStep {
  let number: Int?
  let text: String
  let arrow: Arrow
  /// What is said beside it.
  var notes: [String] = []
  /// The claims that it breaks.
  var breaks: [String] = []
}

/// Some steps, drawn.
struct SequenceChart {
  static let width = 372
  private static let numberEnd = 24
  private static let textStart = 31

  let nodes: [Node]
  let height: Int

  /// - Parameters:
  ///   - lines: whose lines are drawn.
  ///   - parting: who goes this way, where it begins in the middle of a play.
  ///   - ending: what is said below the last step.
  init(_ steps: [ChartStep], among lines: [LifeLine], parting: String? = nil, ending: [String] = []) {
    var drawing = Drawing(places: Self.places(lines))
    if let parting { drawing.begin(parting) }
    drawing.head()
    for step in steps { drawing.draw(step) }
    for text in ending { drawing.say(text, style: "k") }
    height = drawing.y + 8
    nodes = drawing.lifeLines(until: height - 2) + drawing.nodes
  }

  /// The lines that a chart of these steps has: those between whom something passes.
  static func lines(of steps: [ChartStep]) -> [LifeLine] {
    let used = Set(steps.flatMap { [$0.arrow.from, $0.arrow.to] }).union([.vCPU, .emulator])
    return LifeLine.allCases.filter(used.contains)
  }

  private static func places(_ lines: [LifeLine]) -> [(line: LifeLine, x: Int)] {
    let (first, last) = (32, width - 32)
    return lines.enumerated().map { index, line in
      (line, lines.count < 2 ? first : first + (last - first) * index / (lines.count - 1))
    }
  }

  /// What has been drawn, and down to where.
  private struct Drawing {
    let places: [(line: LifeLine, x: Int)]
    var nodes: [Node] = []
    var y = 0
    private var top = 0

    init(places: [(line: LifeLine, x: Int)]) { self.places = places }

    private func x(_ line: LifeLine) -> Int { places.first { $0.line == line }?.x ?? 0 }

    /// From here a play goes its own way.
    mutating func begin(_ names: String) {
      let lines = ChartText.lines("\u{25c6} " + names, width: width - 16)
      nodes.append(
        .of(
          .rect,
          [
            .class("p"), Attribute(.x, "1"), Attribute(.y, "1"), Attribute(.width, "\(width - 2)"),
            Attribute(.height, "\(lines.count * ChartText.lineHeight + 8)"), Attribute(.rx, "3"),
          ]))
      nodes.append(ChartText.node(lines, x: 8, y: 17, style: "q"))
      y = lines.count * ChartText.lineHeight + 12
    }

    mutating func head() {
      for (line, x) in places {
        let words = line.heading
        let start = y + (words.count == 1 ? 19 : 12)
        let content = words.enumerated().map { index, word in
          Node.of(
            .tspan, [Attribute(.x, "\(x)")] + (index > 0 ? [Attribute(.dy, "11")] : []),
            .text(word + (index + 1 < words.count ? " " : "")))
        }
        nodes.append(.of(.text, [.class("h"), Attribute(.y, "\(start)")], all: content))
      }
      y += 30
      top = y
    }

    mutating func draw(_ step: ChartStep) {
      let lines = ChartText.lines(step.text, width: width - textStart)
      let number = step.number.map { (text: "\($0)", x: numberEnd) }
      nodes.append(
        ChartText.node(
          lines, x: textStart, y: y + 12, number: number, style: step.breaks.isEmpty ? "t" : "t b"))
      y += lines.count * ChartText.lineHeight
      draw(step.arrow, isBreak: !step.breaks.isEmpty)
      y += 13
      for claim in step.breaks { say("\u{2717} breaks \(claim)", style: "t b") }
      for note in step.notes { say(note, style: "k") }
    }

    mutating func say(_ text: String, style: String) {
      let lines = ChartText.lines(text, width: width - textStart)
      nodes.append(ChartText.node(lines, x: textStart, y: y + 12, style: style))
      y += lines.count * ChartText.lineHeight + 3
    }

    private mutating func draw(_ arrow: Arrow, isBreak: Bool) {
      let (start, end, level) = (x(arrow.from), x(arrow.to), y + 6)
      var path: String
      if start == end {
        path = "M\(start - 5) \(level - 4)h10v8h-10z"
      } else {
        let back = start < end ? -6 : 6
        path = "M\(start) \(level)H\(end)" + (arrow.isEnd ? "" : "l\(back)-4m\(-back) 4l\(back) 4")
        if arrow.isAnswered { path += "M\(start) \(level)l\(-back)-4m\(back) 4l\(-back) 4" }
      }
      if arrow.isEnd { path += "M\(end - 5) \(level - 5)l10 10m0-10l-10 10" }
      let style = isBreak ? "a b" : start == end && !arrow.isEnd ? "s" : "a"
      nodes.append(.of(.path, [.class(style), Attribute(.d, path)]))
    }

    func lifeLines(until bottom: Int) -> [Node] {
      [
        .of(.path, [.class("l"), Attribute(.d, places.map { "M\($0.x) \(top)V\(bottom)" }.joined())])
      ]
    }
  }
}
