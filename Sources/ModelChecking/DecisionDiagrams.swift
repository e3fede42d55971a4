// Which path is taken, as a function of the answers: multi-valued decision
// diagrams, reduced, equal ones shared. A path that no answers lead to has no
// place in one, and answers that lead to no path lead to `nothing`.

/// The diagrams over one set of variables.
public struct DecisionDiagrams {
  /// What an answer leads to.
  public enum Branch: Hashable, Sendable {
    /// A path, by number; 0 when nothing can happen.
    case path(Int)
    /// Another node, by number.
    case node(Int)
  }

  /// A variable with what each answer leads to.
  public struct Node: Hashable {
    public let variable: Int
    /// By answer, of those that there are.
    public let next: [Branch]
  }

  /// Lets nothing happen.
  public static let nothing = Branch.path(0)

  public private(set) var nodes: [Node] = []
  private var numbers: [Node: Int] = [:]
  /// Every answer that there is, by variable.
  private let all: [UInt32]
  /// Variables in the order in which they are asked.
  private let order: [Int]

  public init(_ all: AnswerCube, order: [Int]) { (self.all, self.order) = (all.masks, order) }

  /// Paths with the answers that lead to them, which no two share.
  public struct Leaf {
    let cube: AnswerCube
    let path: Int

    public init(cube: AnswerCube, path: Int) { (self.cube, self.path) = (cube, path) }
  }

  /// - Parameter leaves: disjoint.
  public mutating func add(_ leaves: [Leaf]) -> Branch {
    let asked = order.filter { variable in
      leaves.contains { $0.cube.masks[variable] & all[variable] != all[variable] }
    }
    var known: [Rest: Branch] = [:]
    return build(Array(leaves.indices), leaves, asked[...], &known)
  }

  /// The variables that some node asks, in order, with others.
  public func asked(beside others: [Int]) -> Numbering<Int> {
    let used = Set(nodes.map(\.variable) + others)
    return Numbering(order.filter(used.contains))
  }

  private struct Rest: Hashable {
    let variable: Int
    let leaves: [Int]
  }

  private mutating func build(
    _ live: [Int], _ leaves: [Leaf], _ variables: ArraySlice<Int>, _ known: inout [Rest: Branch]
  ) -> Branch {
    guard let first = live.first else { return Self.nothing }
    guard let variable = variables.first else { return .path(leaves[first].path) }
    let rest = Rest(variable: variable, leaves: live)
    if let found = known[rest] { return found }
    var next: [Branch] = []
    for answer in 0..<UInt32(32) where all[variable] >> answer & 1 == 1 {
      let possible = live.filter { leaves[$0].cube.masks[variable] >> answer & 1 == 1 }
      next.append(build(possible, leaves, variables.dropFirst(), &known))
    }
    let found = share(Node(variable: variable, next: next))
    known[rest] = found
    return found
  }

  /// A variable whose answers make no difference is not asked.
  private mutating func share(_ node: Node) -> Branch {
    if node.next.allSatisfy({ $0 == node.next[0] }) { return node.next[0] }
    if let number = numbers[node] { return .node(number) }
    numbers[node] = nodes.count
    nodes.append(node)
    return .node(nodes.count - 1)
  }
}
