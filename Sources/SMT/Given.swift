// What is left of a formula where some conditions are known to hold. Purely by
// looks: no solver, no arithmetic. The result equals the original wherever the
// conditions hold; it need not be the shortest.

import World

/// Rewrites formulas under conditions. Remembers what it has rebuilt.
public struct Given {
  private var truths: [Formula: Bool] = [:]
  /// Words that a condition sets equal to a number.
  private var numbers: [Term: UInt128] = [:]
  private var rebuilt: [ObjectIdentifier: (original: Node, result: Node)] = [:]

  public init(_ conditions: [Formula]) {
    for condition in conditions { learn(condition, true) }
  }

  /// Adds what has been found out since.
  public mutating func add(_ condition: Formula) {
    learn(condition, true)
    rebuilt = [:]
  }

  private mutating func learn(_ condition: Formula, _ truth: Bool) {
    switch condition.shape {
    case .not(let inner): return learn(inner, !truth)
    case .and(let a, let b) where truth:
      learn(a, true)
      learn(b, true)
    case .or(let a, let b) where !truth:
      learn(a, false)
      learn(b, false)
    case .equal(let word, let number) where truth: numbers[word] = number
    default: break
    }
    truths[condition] = truth
  }

  public mutating func callAsFunction(_ formula: Formula) -> Formula { Formula(rebuild(formula.node)) }
  public mutating func callAsFunction(_ term: Term) -> Term { Term(rebuild(term.node)) }

  private mutating func rebuild(_ root: Node) -> Node {
    for node in Node.inOrder([root]) where rebuilt[ObjectIdentifier(node)] == nil {
      rebuilt[ObjectIdentifier(node)] = (node, rebuildOne(node))
    }
    return rebuilt[ObjectIdentifier(root)]!.result
  }

  private func rebuildOne(_ node: Node) -> Node {
    if let known = known(node) { return known }
    func new(_ child: Node?) -> Node { child.map { rebuilt[ObjectIdentifier($0)]!.result } ?? node }
    if node.children.allSatisfy({ new($0) === $0 }) { return node }
    let result = Substitution.make(node, new(node.a), new(node.b), new(node.c))
    return known(result) ?? result
  }

  private func known(_ node: Node) -> Node? {
    if node.width > 0 {
      guard !node.isConstant, let number = numbers[Term(node)] else { return nil }
      return Term(number, width: node.width).node
    }
    guard node.operation != .truth, let truth = truths[Formula(node)] else { return nil }
    return Formula(truth).node
  }
}

extension Formula {
  /// The comparisons it is put together from, each once, in order of
  /// occurrence. Those within words are not looked for.
  public var atoms: [Formula] {
    var found: [Formula] = []
    var rest = [self]
    while let next = rest.popLast() {
      switch next.shape {
      case .not(let inner): rest.append(inner)
      case .and(let a, let b), .or(let a, let b): rest += [b, a]
      default: if next.constant == nil, !found.contains(next) { found.append(next) }
      }
    }
    return found
  }
}

extension Formula {
  /// What the first choice between two words depends on.
  public static func firstChoice(in formulas: [Formula]) -> Formula? {
    Node.inOrder(formulas.map(\.node)).first { $0.operation == .choose }.map { Formula($0.a!) }
  }
}
