// The outcomes of a function as a page: a tree of conditions that leads to each.

import Claims
import Markup
import Verification

extension PathsPage {
  /// `paths --format html`.
  public var html: String {
    var anchors = Anchors()
    var page = HTMLPage(
      title: functions.count == 1 ? "\(functions[0].name), as in \(subject)" : "Functions of \(subject)",
      foot: versions.foot)
    page.sections = functions.flatMap { sections($0, &anchors) }
    return page.text
  }

  private func sections(_ function: FunctionPaths, _ anchors: inout Anchors) -> [HTMLPage.Section] {
    let name = functions.count == 1 ? "" : function.name + ": "
    let places = function.outcomes.indices.map { anchors.anchor(function.name, "\($0 + 1)") }
    let graph = TreeGraph(
      ConditionTree(function.outcomes.map(\.when)).boxes { index in
        (text: "\(index + 1): \(function.outcomes[index].result)", link: places[index])
      })
    let picture = Picture(
      graph.nodes, height: graph.height, "What leads to which outcome of \(function.name)",
      about: "Conditions in boxes, what is asked after one further in; each ends in the outcome.")
    return [
      .init(
        title: name + "What leads where", anchor: anchors.anchor(function.name, "tree"),
        content: Piece.list(about(function)) + [.of(.figure, [], .element(picture.svg))]),
      .init(
        title: name + "Outcomes", anchor: anchors.anchor(function.name, "outcomes"),
        content: zip(function.outcomes, places).enumerated().flatMap { index, entry in
          outcome(entry.0, number: index + 1, entry.1)
        }),
    ]
  }

  private func outcome(_ outcome: FunctionPaths.Outcome, number: Int, _ anchor: Anchor) -> [Node] {
    let when = outcome.when.enumerated().map { ($0 == 0 ? "when" : "or", Self.text($1)) }
    let then = outcome.happens.isEmpty ? [] : [("then", outcome.happens.joined(separator: "; "))]
    return [.of(.h3, [.id(anchor)], .text("\(number): \(outcome.result)"))] + Piece.list(when + then)
  }
}

/// Conjunctions as a tree: what they begin with alike is there once.
struct ConditionTree {
  private var conditions: [String]
  private var children: [ConditionTree] = []
  private var outcomes: [Int] = []

  /// - Parameter outcomes: of each the conjunctions of which any leads to it.
  init(_ outcomes: [[[String]]]) {
    self.init(conditions: [])
    for (index, when) in outcomes.enumerated() {
      for conjunction in when { add(conjunction[...], index) }
    }
    children = children.map(\.joined)
  }

  private init(conditions: [String]) { self.conditions = conditions }

  private mutating func add(_ path: ArraySlice<String>, _ outcome: Int) {
    guard let first = path.first else { return outcomes.append(outcome) }
    let index = children.firstIndex { $0.conditions == [first] } ?? children.count
    if index == children.count { children.append(ConditionTree(conditions: [first])) }
    children[index].add(path.dropFirst(), outcome)
  }

  /// What only one thing follows from is one with it.
  private var joined: ConditionTree {
    guard outcomes.isEmpty, children.count == 1 else {
      var tree = self
      tree.children = children.map(\.joined)
      return tree
    }
    var only = children[0].joined
    only.conditions = conditions + only.conditions
    return only
  }

  /// - Parameter leaf: what is said of an outcome, and where more is.
  func boxes(_ leaf: (Int) -> (text: String, link: Anchor)) -> [TreeGraph.Box] {
    outcomes.map { TreeGraph.Box(text: leaf($0).text, link: leaf($0).link) }
      + children.map { child in
        TreeGraph.Box(text: PathsPage.text(child.conditions), children: child.boxes(leaf))
      }
  }
}
