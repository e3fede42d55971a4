// Making a condition shorter for people: what one part fixes, the others need
// not say again. The result is equivalent to what went in.

import BitVectors

extension Formula {
  /// The same condition, with variables that it fixes put in everywhere else.
  public var simplified: Formula {
    var fixed: [(Variable, Term, Formula)] = []
    var rest = self
    while let (variable, value, part) = rest.fixedVariable {
      fixed.append((variable, value, part))
      var put = Substitution([variable: value])
      rest = put(rest)
    }
    return Formula.all(fixed.map(\.2) + [rest])
  }

  /// A variable that a top-level part sets equal to a constant.
  private var fixedVariable: (Variable, Term, Formula)? {
    switch shape {
    case .and(let a, let b): return a.fixedVariable ?? b.fixedVariable
    case .equal(let word, let value):
      guard case let node = word.node, node.operation == .variable else { return nil }
      return (Variable(node.name, width: node.width), Term(value, width: node.width), self)
    default: return nil
    }
  }
}
