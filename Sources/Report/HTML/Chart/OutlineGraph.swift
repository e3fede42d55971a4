// Small graphs, drawn downwards: a box for each node, lines from a box to what comes of it. They are as
// wide as a phone.

import Markup

/// A tree: boxes below each other, those that follow from one further in.
struct TreeGraph {
  struct Box {
    let text: String
    /// Where more is said of it.
    var link: Anchor?
    var children: [Box] = []
  }

  private(set) var nodes: [Node] = []
  private(set) var height = 4
  private static let step = 14
  private static let deepest = 12

  init(_ boxes: [Box]) {
    for box in boxes { draw(box, depth: 0) }
  }

  private mutating func draw(_ box: Box, depth: Int) {
    let x = 4 + Self.step * min(depth, Self.deepest)
    let lines = ChartText.lines(box.text, width: SequenceChart.width - x - 14)
    let size = lines.count * ChartText.lineHeight + 6
    let (top, width) = (height, SequenceChart.width - x - 2)
    nodes.append(
      .of(
        .rect,
        [
          .class(box.link == nil ? "s" : "p"), Attribute(.x, "\(x)"), Attribute(.y, "\(top)"),
          Attribute(.width, "\(width)"), Attribute(.height, "\(size)"), Attribute(.rx, "3"),
        ]))
    let text = ChartText.node(lines, x: x + 6, y: top + 14, style: "q2")
    nodes.append(box.link.map { .of(.a, [.link($0)], text) } ?? text)
    height += size + 6
    var last = top + size
    for child in box.children {
      let middle = height + 10
      draw(child, depth: depth + 1)
      guard depth < Self.deepest else { continue }
      nodes.append(.of(.path, [.class("a"), Attribute(.d, "M\(x + 7) \(last)V\(middle)h7")]))
      last = middle
    }
  }
}

/// States below each other, and what leads from each below it. Where there are few, a line at the side leads
/// there; the number of the state says it always.
struct StateGraph {
  struct Step {
    let text: String
    /// Nil: nothing comes after it.
    let target: Int?
    var isBad = false
  }

  private(set) var nodes: [Node] = []
  private(set) var height = 4
  private var tops: [Int] = []
  private var exits: [(y: Int, state: Int, target: Int)] = []

  /// Room for the lines at the side.
  private static let side = 54
  private static let lanes = 10

  /// - Parameter states: each with what leads from it.
  init(_ states: [(name: String, steps: [Step])]) {
    for (index, state) in states.enumerated() { draw(state, index) }
    guard exits.count <= Self.lanes else { return }
    for (lane, exit) in exits.enumerated() { lead(exit, lane) }
  }

  private mutating func draw(_ state: (name: String, steps: [Step]), _ index: Int) {
    let right = SequenceChart.width - Self.side
    let lines = ChartText.lines("\(index + 1) \(state.name)", width: right - 16)
    let size = lines.count * ChartText.lineHeight + 6
    tops.append(height)
    nodes.append(
      .of(
        .rect,
        [
          .class("s"), Attribute(.x, "2"), Attribute(.y, "\(height)"), Attribute(.width, "\(right - 2)"),
          Attribute(.height, "\(size)"), Attribute(.rx, "8"),
        ]))
    nodes.append(ChartText.node(lines, x: 10, y: height + 14, style: "q2"))
    height += size + 4
    for step in state.steps { draw(step, from: index) }
    height += 10
  }

  private mutating func draw(_ step: Step, from state: Int) {
    let right = SequenceChart.width - Self.side
    let arrow = step.target.map { "\u{2192} \($0 + 1): " } ?? "\u{2717} "
    let lines = ChartText.lines(arrow + step.text, width: right - 22)
    nodes.append(ChartText.node(lines, x: 20, y: height + 12, style: step.isBad ? "t b" : "t"))
    if let target = step.target, target != state { exits.append((height + 8, state, target)) }
    height += lines.count * ChartText.lineHeight + 3
  }

  private mutating func lead(_ exit: (y: Int, state: Int, target: Int), _ lane: Int) {
    let right = SequenceChart.width - Self.side
    let x = right + 8 + lane * 4
    let end = tops[exit.target] + 11 + lane % 3 * 2
    nodes.append(
      .of(
        .path,
        [.class("a"), Attribute(.d, "M\(right) \(exit.y)H\(x)V\(end)H\(right)l6-4m-6 4l6 4")]))
  }
}
