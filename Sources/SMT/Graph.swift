// Formulas laid out flat: every distinct node once, operands before users, with
// numbers for names. What evaluates, decides or encodes formulas walks this.

/// A list of distinct nodes. The same formulas give the same list.
struct Graph: Sendable {
  struct Vertex: Hashable, Sendable {
    let operation: Operation
    /// 0 for a truth value.
    let width: Int
    /// Positions of the operands; -1 where there is none.
    let a, b, c: Int
    /// The value of a constant, the lowest bit of an extract, the number of a variable.
    let value: UInt128
  }

  private(set) var vertices: [Vertex] = []
  /// What each of them was made of.
  private(set) var nodes: [Node] = []
  /// In order of first occurrence.
  private(set) var variables: [Variable] = []
  /// Where each of the roots stands.
  private(set) var roots: [Int] = []

  init(_ roots: [Node]) {
    let nodes = Node.inOrder(roots)
    var positions = NodeTable(capacity: nodes.count)
    var known = NodeTable(capacity: nodes.count)
    vertices.reserveCapacity(nodes.count)
    for node in nodes {
      func position(_ child: Node?) -> Int { child.flatMap { known.value(NodeTable.key($0)) } ?? -1 }
      let value = node.operation == .variable ? UInt128(number(of: node)) : node.value
      let vertex = Vertex(
        operation: node.operation, width: node.width, a: position(node.a), b: position(node.b),
        c: position(node.c),
        value: value)
      let same = positions.value(node.hash) { vertices[$0] == vertex }
      if same == nil {
        positions.insert(node.hash, vertices.count)
        vertices.append(vertex)
        self.nodes.append(node)
      }
      known.insert(NodeTable.key(node), same ?? vertices.count - 1)
    }
    self.roots = roots.map { known.value(NodeTable.key($0))! }
  }

  private mutating func number(of node: Node) -> Int {
    let variable = Variable(node.name, width: node.width)
    if let known = variables.firstIndex(of: variable) { return known }
    variables.append(variable)
    return variables.count - 1
  }
}
