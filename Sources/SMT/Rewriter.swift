// Rewriting: formulas made anew from the leaves up, each node once however often it is used.

/// Results by node. Keeps the nodes alive, since they are remembered by identity.
struct Rewriter {
  private var places = NodeTable()
  private var known: [(original: Node, result: Node)] = []

  private subscript(_ node: Node) -> Node? { places.value(NodeTable.key(node)).map { known[$0].result } }

  /// - Parameters:
  ///   - shortcut: what becomes of a node whatever becomes of its operands, if that is known.
  ///   - finish: what becomes of a node that has its new operands.
  mutating func result(
    of root: Node, shortcut: (Node) -> Node? = { _ in nil },
    finish: (Node) -> Node = { $0 }
  ) -> Node {
    var stack: [(node: Node, isExpanded: Bool)] = [(root, false)]
    while let (node, isExpanded) = stack.popLast() {
      if self[node] != nil { continue }
      if isExpanded {
        note(node, finish(onNewOperands(node)))
      } else if let result = shortcut(node) {
        note(node, result)
      } else if node.a == nil {
        note(node, finish(node))
      } else {
        stack.append((node, true))
        if let c = node.c { stack.append((c, false)) }
        if let b = node.b { stack.append((b, false)) }
        if let a = node.a { stack.append((a, false)) }
      }
    }
    return self[root]!
  }

  private mutating func note(_ node: Node, _ result: Node) {
    places.insert(NodeTable.key(node), known.count)
    known.append((node, result))
  }

  private func onNewOperands(_ node: Node) -> Node {
    func new(_ child: Node?) -> Node { child.map { self[$0]! } ?? node }
    let (a, b, c) = (new(node.a), new(node.b), new(node.c))
    if a === node.a, node.b == nil || b === node.b, node.c == nil || c === node.c { return node }
    return Substitution.make(node, a, b, c)
  }
}
