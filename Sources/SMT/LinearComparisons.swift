// Comparisons of linear forms in one shape, however the words were computed: whether an
// operand leaves its page is one condition, be it that what is left of the page is
// less than the size, or that the offset and the size come to more than a page.
// The result equals the original for all values; only its shape is another.

import BitVectors

/// Rewrites comparisons throughout formulas. Remembers what it has rebuilt.
public struct LinearComparisons {
  private let rule: ComparisonRule
  private var rewriter = Rewriter()

  public init() { self.init(ComparisonRule()) }

  fileprivate init(_ rule: ComparisonRule) { self.rule = rule }

  public mutating func callAsFunction(_ formula: Formula) -> Formula { Formula(rewrite(formula.node)) }
  public mutating func callAsFunction(_ term: Term) -> Term { Term(rewrite(term.node)) }

  private mutating func rewrite(_ root: Node) -> Node {
    rewriter.result(of: root, finish: { [rule] in rule.uniform($0) })
  }
}

/// What becomes of one comparison.
private struct ComparisonRule {
  /// How many choices between words are told apart.
  var splits = 2
  /// Knows what the choices told apart so far say.
  var reader = LinearFormReader()

  func uniform(_ node: Node) -> Node { isAboutSums(node) ? uniform(Formula(node)).node : node }

  private func isAboutSums(_ node: Node) -> Bool {
    guard node.operation == .equal || node.operation == .unsignedLess, let a = node.a, let b = node.b else {
      return false
    }
    return a.width <= 64 && node.treeSize <= Term.foldingLimit && (Term(a).isComputed || Term(b).isComputed)
  }

  private func uniform(_ comparison: Formula) -> Formula {
    if let choice = Formula.firstChoice(in: comparison) {
      return splits > 0 ? uniform(comparison, splittingAt: choice) : comparison
    }
    let node = comparison.node
    return Formula.any(
      readings(of: Term(node.a!)).flatMap { x in
        readings(of: Term(node.b!)).map { y in
          let difference = y.sum - x.sum
          let holds = node.operation == .equal ? difference.isZero : (difference + -1).isNotNegative
          return x.condition && y.condition && holds
        }
      })
  }

  private func uniform(_ comparison: Formula, splittingAt choice: Formula) -> Formula {
    Formula.any(
      [choice, !choice].map { side in
        var rule = self
        rule.splits -= 1
        if case .not(let other) = side.shape, case .equal(let word, 0) = other.shape {
          rule.reader.bounds.raise(word, to: 1)
        }
        var (given, rest) = (ContextualSimplifier([side]), LinearComparisons(rule))
        return side && rest(given(comparison))
      })
  }

  /// A word as a sum. A sum that may be negative, and wraps then, is two.
  private func readings(of term: Term) -> [(condition: Formula, sum: LinearForm)] {
    let limit = Int128(1) << term.width
    let wrapping = reader.wrapping(term)
    let range = wrapping.range
    guard range.upperBound >= limit, range.upperBound - range.lowerBound < limit / 2 else {
      return [(Formula(true), reader.sum(term))]
    }
    let wrapped = wrapping + -limit
    let wraps = wrapped.isNotNegative
    return [(!wraps, wrapping), (wraps, wrapped)]
  }
}

extension Term {
  /// A sum, or what was cut out of one.
  var isComputed: Bool {
    switch node.operation {
    case .add: true
    case .extract, .not: Term(node.a!).isComputed
    case .concat: Term(node.a!).isComputed || Term(node.b!).isComputed
    default: false
    }
  }
}
