// Plays as charts: what they share once, and from where they part each beside the others.

import Emulation
import Markup
import Verification

/// The chart of a play tree: some steps, and what follows where plays part.
struct PlayChart {
  /// What it is called for those who do not see it.
  let name: String
  let steps: [ChartStep]
  /// Who goes this way, and nothing for what is shared.
  let parting: String?
  /// What is said below the last step.
  let ending: [String]
  /// Says where the branches part.
  let junction: String
  let branches: [PlayChart]

  /// - Parameters:
  ///   - who: what it is that parts, revisions or runs.
  ///   - breaks: the claims that some of these revisions break at a step.
  init(
    _ tree: PlayTree, _ wording: StepWording, who: String,
    _ breaks: @escaping (_ step: Int, _ revisions: [String]) -> [String] = { _, _ in [] }
  ) {
    self.init(tree, Reading(wording: wording, who: who, breaks: breaks), Messenger(), parting: nil)
  }

  /// How the steps of a tree are told.
  private struct Reading {
    let wording: StepWording
    let who: String
    let breaks: (_ step: Int, _ revisions: [String]) -> [String]
  }

  private init(_ tree: PlayTree, _ reading: Reading, _ messenger: Messenger, parting: String?) {
    var messenger = messenger
    let wording = reading.wording
    steps = tree.steps.map { step in
      ChartStep(
        number: step.number, text: wording.line(step.observation),
        arrow: messenger.arrow(step.observation),
        notes: step.notes.map { wording.note($0, among: tree) },
        breaks: reading.breaks(step.number, tree.revisions))
    }
    self.parting = parting
    let here = messenger
    branches = tree.branches.map { branch in
      PlayChart(
        branch, reading, here, parting: "from step \(branch.start): \(RunWording.names(branch.revisions))")
    }
    ending = branches.isEmpty ? tree.ending : []
    junction = branches.isEmpty ? "" : tree.parting(of: reading.who)
    name = "Steps of \(RunWording.names(tree.revisions)) from \(tree.start)"
  }

  /// One play, up to the observation that breaks a claim where there is one.
  init(_ play: RunReport.RevisionPlay, until last: Int?, breaking claim: String, _ wording: StepWording) {
    let observations = play.play.observations
    let end = last ?? observations.count - 1
    let broken = last.map { NumberedStep.number(of: $0, in: observations) }
    var messenger = Messenger()
    steps = NumberedStep.steps(of: observations.prefix(end + 1)).map { step in
      ChartStep(
        number: step.number, text: wording.line(step.observation),
        arrow: messenger.arrow(step.observation), notes: step.checks.map { "(\(wording.line($0)))" },
        breaks: step.number == broken ? [claim] : [])
    }
    (name, parting, ending, junction, branches) = ("Steps of \(play.revision)", nil, [], "", [])
  }

  private var all: [ChartStep] { steps + branches.flatMap(\.all) }
  private var lines: [LifeLine] { SequenceChart.lines(of: all) }
  private func chart(_ lines: [LifeLine]) -> SequenceChart {
    SequenceChart(steps, among: lines, parting: parting, ending: ending)
  }
  private var isEmpty: Bool { steps.isEmpty && parting == nil && ending.isEmpty }
}

// MARK: - In a page

extension PlayChart {
  /// Charts below each other, and beside each other where there is room.
  var nodes: [Node] { nodes(lines) }

  private func nodes(_ lines: [LifeLine]) -> [Node] {
    let own =
      isEmpty ? [] : [Node.element(Picture(chart(lines).nodes, height: chart(lines).height, name).svg)]
    guard !branches.isEmpty else { return own }
    let sides = branches.map { Node.of(.div, [], all: $0.nodes(lines)) }
    return own + [.of(.p, [.class("part")], .text(junction)), .of(.div, [.class("sides")], all: sides)]
  }
}

// MARK: - Alone

extension PlayChart {
  /// All of it in one picture.
  var picture: Picture {
    let (nodes, height) = block(lines)
    return Picture(nodes, width: width, height: height, name)
  }

  private static let gap = 20

  private var width: Int {
    branches.isEmpty
      ? SequenceChart.width : branches.map(\.width).reduce(0, +) + Self.gap * (branches.count - 1)
  }

  private func block(_ lines: [LifeLine]) -> (nodes: [Node], height: Int) {
    var (nodes, height) = ([Node](), 0)
    if !isEmpty {
      let chart = chart(lines)
      nodes.append(Self.moved(chart.nodes, (width - SequenceChart.width) / 2, 0))
      height = chart.height
    }
    guard !branches.isEmpty else { return (nodes, height) }
    var (left, tallest) = (0, 0)
    for branch in branches {
      let block = branch.block(lines)
      nodes.append(Self.moved(block.nodes, left, height + Self.gap / 2))
      left += branch.width + Self.gap
      tallest = max(tallest, block.height)
    }
    return (nodes, height + Self.gap / 2 + tallest)
  }

  private static func moved(_ nodes: [Node], _ x: Int, _ y: Int) -> Node {
    .of(.g, [Attribute(.transform, "translate(\(x) \(y))")], all: nodes)
  }
}

/// A picture with its name.
struct Picture {
  private let nodes: [Node]
  private let width, height: Int
  private let name: String
  private let about: String

  init(
    _ nodes: [Node], width: Int = SequenceChart.width, height: Int, _ name: String,
    about: String = "Each step in words, above an arrow from who acts to whom it is about."
  ) {
    (self.nodes, self.width, self.height, self.name, self.about) = (nodes, width, height, name, about)
  }

  /// Within a page, whose stylesheet it takes.
  var svg: Element { element([], []) }

  /// By itself.
  var document: Element {
    element(
      [Attribute(.xmlns, "http://www.w3.org/2000/svg")],
      [
        .of(.style, [], .text(Stylesheet.picture)),
        .of(.rect, [.class("paper"), Attribute(.width, "\(width)"), Attribute(.height, "\(height)")]),
      ])
  }

  /// A group, so that its texts are read out.
  private func element(_ attributes: [Attribute], _ before: [Node]) -> Element {
    let size = [
      Attribute(.viewBox, "0 0 \(width) \(height)"), Attribute(.width, "\(width)"),
      Attribute(.height, "\(height)"),
    ]
    return Element(
      .svg, attributes + size + [Attribute(.role, "group"), .class("chart")],
      [.of(.title, [], .text(name)), .of(.desc, [], .text(about))] + before + nodes)
  }
}
