// Which path a segment takes, as a function of the answers: decision diagrams,
// equal ones shared. A path that no answers lead to has no place in one, and
// answers that lead to no path lead to `nothing`.

import Emulation

/// The diagrams of one system.
struct Diagrams {
  /// A question with what each answer leads to.
  struct Node: Hashable {
    let question: Int
    /// By answer, of those that there are.
    let next: [FlowAnswers.Branch]
  }

  /// Lets nothing happen.
  static let nothing = FlowAnswers.Branch.path(0)

  private(set) var nodes: [Node] = []
  private var numbers: [Node: Int] = [:]
  /// Every answer that there is, by question.
  let all: [UInt32]

  init(_ all: Box) { self.all = all.masks }

  /// Paths with the answers that lead to them, which no two share.
  struct Leaf {
    let box: Box
    let path: Int
  }

  /// - Parameter leaves: disjoint.
  mutating func add(_ leaves: [Leaf]) -> FlowAnswers.Branch {
    let asked = all.indices.filter { question in
      leaves.contains { $0.box.masks[question] & all[question] != all[question] }
    }
    var known: [Rest: FlowAnswers.Branch] = [:]
    return build(
      Array(leaves.indices), leaves, asked.sorted { Diagrams.rank($0) < Diagrams.rank($1) }[...], &known)
  }

  private struct Rest: Hashable {
    let question: Int
    let leaves: [Int]
  }

  private mutating func build(
    _ live: [Int], _ leaves: [Leaf], _ questions: ArraySlice<Int>, _ known: inout [Rest: FlowAnswers.Branch]
  ) -> FlowAnswers.Branch {
    guard let first = live.first else { return Diagrams.nothing }
    guard let question = questions.first else { return .path(leaves[first].path) }
    let rest = Rest(question: question, leaves: live)
    if let found = known[rest] { return found }
    var next: [FlowAnswers.Branch] = []
    for answer in 0..<UInt32(32) where all[question] >> answer & 1 == 1 {
      let possible = live.filter { leaves[$0].box.masks[question] >> answer & 1 == 1 }
      next.append(build(possible, leaves, questions.dropFirst(), &known))
    }
    let found = share(Node(question: question, next: next))
    known[rest] = found
    return found
  }

  /// A question whose answers make no difference is not asked.
  private mutating func share(_ node: Node) -> FlowAnswers.Branch {
    if node.next.allSatisfy({ $0 == node.next[0] }) { return node.next[0] }
    if let number = numbers[node] { return .node(number) }
    numbers[node] = nodes.count
    nodes.append(node)
    return .node(nodes.count - 1)
  }

  /// What there is once comes first, then page by page, then the ring.
  static func rank(_ number: Int) -> Int {
    let question = Choosable(number: number).question
    switch question.subject {
    case .freeSlots, .wait: return 1000 + number
    case .type, .hostRight, .viewRight:
      return 500 + question.index * Question.Subject.allCases.count + Int(question.subject.rawValue)
    default: return number
    }
  }
}
