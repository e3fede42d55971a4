// Contextual simplification: what is left of a formula where some conditions are
// known to hold. Purely by looks: no solver, no arithmetic. The result equals the
// original wherever the conditions hold; it need not be the shortest.

import BitVectors

/// Rewrites formulas under conditions. Remembers what it has rebuilt.
public struct ContextualSimplifier {
  private var facts = Facts()
  /// The variables of what was added last, and of all that is known.
  private var news: [FreeVariables] = []
  private var all: [FreeVariables] = []
  private var rewriter = Rewriter()

  public init(_ conditions: [Formula]) {
    for condition in conditions { facts.learn(condition, true) }
    all = facts.unread
  }

  /// Adds what has been found out since.
  public mutating func add(_ condition: Formula) {
    facts.unread = []
    facts.learn(condition, true)
    news = facts.unread
    all += news
    rewriter = Rewriter()
  }

  public mutating func callAsFunction(_ formula: Formula) -> Formula {
    Formula(rewrite(formula.node, all))
  }
  public mutating func callAsFunction(_ term: Term) -> Term { Term(rewrite(term.node, all)) }

  /// For what was rewritten before the last addition.
  public mutating func again(_ formula: Formula) -> Formula { Formula(rewrite(formula.node, news)) }
  public mutating func again(_ term: Term) -> Term { Term(rewrite(term.node, news)) }

  /// - Parameter subjects: what is without all variables of any of them stays as it is.
  private mutating func rewrite(_ root: Node, _ subjects: [FreeVariables]) -> Node {
    rewriter.result(
      of: root,
      shortcut: { [facts] node in
        subjects.contains { node.freeVariables.isSuperset(of: $0) } ? facts.known(node) : node
      }, finish: { [facts] in facts.known($0) ?? $0 })
  }
}

/// What conditions say.
private struct Facts {
  private var truths: [Formula: Bool] = [:]
  /// Words that a condition sets equal to a number.
  private var numbers: [Term: UInt128] = [:]
  private var bounds = Bounds()
  /// The variables of each thing learned.
  var unread: [FreeVariables] = []

  mutating func learn(_ condition: Formula, _ truth: Bool) {
    switch condition.shape {
    case .not(let inner): return learn(inner, !truth)
    case .and(let a, let b) where truth:
      learn(a, true)
      learn(b, true)
    case .or(let a, let b) where !truth:
      learn(a, false)
      learn(b, false)
    case .equal(let word, let number) where truth: numbers[word] = number
    default: learnBound(condition, truth)
    }
    truths[condition] = truth
    unread.append(condition.node.freeVariables)
  }

  private mutating func learnBound(_ condition: Formula, _ truth: Bool) {
    guard let (word, bound) = condition.node.bound else { return }
    if truth { bounds.lower(word, to: bound - 1) } else { bounds.raise(word, to: bound) }
  }

  func known(_ node: Node) -> Node? {
    if node.width > 0 {
      guard !node.isConstant, let number = numbers[Term(node)] else { return nil }
      return Term(number, width: node.width).node
    }
    if node.operation == .truth { return nil }
    if let truth = truths[Formula(node)] { return Formula(truth).node }
    return isLess(node).map { Formula($0).node }
  }

  /// What bounds say of a comparison.
  private func isLess(_ node: Node) -> Bool? {
    guard node.operation == .unsignedLess, !bounds.isEmpty, node.a!.width <= 64,
      node.treeSize <= Term.foldingLimit
    else { return nil }
    let reader = LinearFormReader(bounds: bounds)
    let (x, y) = (reader.range(Term(node.a!)), reader.range(Term(node.b!)))
    if x.upperBound < y.lowerBound { return true }
    return x.lowerBound >= y.upperBound ? false : nil
  }
}

extension Node {
  /// A word that is compared with a number: whether it is less.
  fileprivate var bound: (word: Term, number: UInt128)? {
    operation == .unsignedLess && b!.isConstant ? (Term(a!), b!.value) : nil
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

extension ContextualSimplifier {
  /// The same conjunction, each of them as short as the others make it.
  public static func settled(_ formulas: [Formula]) -> [Formula] {
    var formulas = formulas.flatMap(\.parts)
    // What is found out last may shorten what came first.
    for index in Array(formulas.indices) + Array(formulas.indices) {
      var given = ContextualSimplifier(formulas.indices.filter { $0 != index }.map { formulas[$0] })
      formulas[index] = given(formulas[index])
    }
    return formulas
  }
}

extension Formula {
  /// What it is the conjunction of.
  fileprivate var parts: [Formula] {
    guard case .and(let a, let b) = shape else { return [self] }
    return a.parts + b.parts
  }

  /// What the first choice between two words depends on.
  static func firstChoice(in formula: Formula) -> Formula? {
    Node.inOrder([formula.node]).first { $0.operation == .choose }.map { Formula($0.a!) }
  }
}
