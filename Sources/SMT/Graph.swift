// Formulas laid out flat: every distinct node once, operands before users, with
// numbers for names. What evaluates, decides or translates formulas walks this.

import World

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
  /// In order of first occurrence.
  private(set) var variables: [Variable] = []
  /// Where each of the roots stands.
  let roots: [Int]

  init(_ roots: [Node]) {
    var vertices: [Vertex] = []
    var positions: [Vertex: Int] = [:]
    var variables: [Variable] = []
    var numbers: [Variable: Int] = [:]
    var known: [ObjectIdentifier: Int] = [:]
    for node in Node.inOrder(roots) {
      func position(_ child: Node?) -> Int { child.map { known[ObjectIdentifier($0)]! } ?? -1 }
      var value = node.value
      if node.operation == .variable {
        let variable = Variable(node.name, width: node.width)
        let number = numbers[variable] ?? variables.count
        if number == variables.count {
          variables.append(variable)
          numbers[variable] = number
        }
        value = UInt128(number)
      }
      let vertex = Vertex(
        operation: node.operation, width: node.width, a: position(node.a), b: position(node.b), c: position(node.c),
        value: value)
      if let same = positions[vertex] {
        known[ObjectIdentifier(node)] = same
      } else {
        known[ObjectIdentifier(node)] = vertices.count
        positions[vertex] = vertices.count
        vertices.append(vertex)
      }
    }
    self.vertices = vertices
    self.variables = variables
    self.roots = roots.map { known[ObjectIdentifier($0)]! }
  }
}
