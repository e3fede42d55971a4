// Making a question easier by knowing less: a sum in which all that matters of a
// variable is hidden may be anything, so it becomes an unknown of its own. That can
// only add models: "none satisfies it" stays a proof, "some does" is no answer.

/// A set of formulas with sums taken for unknowns.
public enum Abstraction {
  /// - Returns: nil when there is no such sum.
  public static func weakening(_ formulas: [Formula]) -> [Formula]? {
    let roots = formulas.map(\.node)
    let nodes = Node.inOrder(roots)
    let sums = nodes.filter { $0.operation == .add && $0.width >= narrow && !Term($0).isNearVariable }
    for variable in nodes where variable.operation == .variable && variable.width >= narrow {
      // The outermost sum comes last.
      guard let sum = sums.last(where: { hides($0, Term(variable), in: roots) }) else { continue }
      let unknown = Variable("sum of \(variable.name)", width: sum.width).term
      var put = Replacement(of: Term(sum), with: unknown)
      return formulas.map { put($0) }
    }
    return nil
  }

  /// Narrower words are no effort.
  private static let narrow = 32

  /// All ways from the formulas with the sum to the variable lead through it.
  private static func hides(_ sum: Node, _ variable: Term, in roots: [Node]) -> Bool {
    var seen: Set<ObjectIdentifier> = []
    // What else a formula of its own says of the variable is given up.
    var rest = roots.filter { root in Node.inOrder([root]).contains { Node.same($0, sum) } }
    var isInside = false
    while let node = rest.popLast() {
      guard seen.insert(ObjectIdentifier(node)).inserted else { continue }
      if Node.same(node, sum) {
        isInside = isInside || Node.inOrder([node]).contains { Term($0) == variable && $0.width > 0 }
        continue
      }
      if node.operation == .variable, node.width > 0, Term(node) == variable { return false }
      rest += node.children
    }
    return isInside
  }
}

extension Term {
  /// A variable and a constant: as easy as an unknown.
  fileprivate var isNearVariable: Bool { node.a!.operation == .variable && node.b!.isConstant }
}

/// Puts one term in the place of another.
private struct Replacement {
  private let original: Term
  private let replacement: Term
  private var rebuilt: [ObjectIdentifier: (original: Node, result: Node)] = [:]

  init(of original: Term, with replacement: Term) {
    (self.original, self.replacement) = (original, replacement)
  }

  mutating func callAsFunction(_ formula: Formula) -> Formula {
    for node in Node.inOrder([formula.node]) where rebuilt[ObjectIdentifier(node)] == nil {
      rebuilt[ObjectIdentifier(node)] = (node, rebuildOne(node))
    }
    return Formula(rebuilt[ObjectIdentifier(formula.node)]!.result)
  }

  private func rebuildOne(_ node: Node) -> Node {
    if node.width > 0, Node.same(node, original.node) { return replacement.node }
    func new(_ child: Node?) -> Node { child.map { rebuilt[ObjectIdentifier($0)]!.result } ?? node }
    if node.children.allSatisfy({ new($0) === $0 }) { return node }
    return Substitution.make(node, new(node.a), new(node.b), new(node.c))
  }
}
