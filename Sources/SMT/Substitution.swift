// Putting terms in the place of variables, folding again on the way: a
// behaviour under other inputs, or on one row of a table.

import BitVectors

/// Replaces variables throughout formulas. Remembers what it has rebuilt.
public struct Substitution {
  private let replacements: [Variable: Term]
  private var rewriter = Rewriter()

  /// - Parameter replacements: each of the width of its variable.
  public init(_ replacements: [Variable: Term]) {
    precondition(replacements.allSatisfy { $0.key.width == $0.value.width }, "a replacement of another width")
    self.replacements = replacements
  }

  public mutating func callAsFunction(_ formula: Formula) -> Formula { Formula(rewrite(formula.node)) }
  public mutating func callAsFunction(_ term: Term) -> Term { Term(rewrite(term.node)) }

  private mutating func rewrite(_ root: Node) -> Node {
    rewriter.result(
      of: root,
      shortcut: { [replacements] node in
        node.operation == .variable ? replacements[Variable(node.name, width: node.width)]?.node : nil
      })
  }

  /// The same operation on other operands, through the folding constructors.
  static func make(_ node: Node, _ a: Node, _ b: Node, _ c: Node) -> Node {
    var x: Term { Term(a) }
    var y: Term { Term(b) }
    switch node.operation {
    case .constant, .variable, .truth: return node
    case .add: return (x + y).node
    case .multiply: return (x * y).node
    case .and: return (x & y).node
    case .or: return (x | y).node
    case .xor: return (x ^ y).node
    case .not: return (~x).node
    case .unsignedQuotient: return x.divided(by: y, signed: false).node
    case .signedQuotient: return x.divided(by: y, signed: true).node
    case .unsignedRemainder: return x.remainder(dividingBy: y, signed: false).node
    case .signedRemainder: return x.remainder(dividingBy: y, signed: true).node
    case .shiftLeft: return x.shiftedLeft(by: y).node
    case .shiftRight: return x.shiftedRight(by: y, signed: false).node
    case .arithmeticShiftRight: return x.shiftedRight(by: y, signed: true).node
    case .extract: return x.bits(from: Int(node.value), width: node.width).node
    case .concat: return x.followed(by: y).node
    case .signExtend: return x.resized(to: node.width, signed: true).node
    case .choose: return Formula(a).choose(y, Term(c)).node
    case .equal: return x.isEqual(to: y).node
    case .unsignedLess: return x.isLess(than: y, signed: false).node
    case .signedLess: return x.isLess(than: y, signed: true).node
    case .negation: return (!Formula(a)).node
    case .conjunction: return (Formula(a) && Formula(b)).node
    case .disjunction: return (Formula(a) || Formula(b)).node
    }
  }
}

extension Formula {
  /// The same about other unknowns, so that several copies can be asked about at once.
  public func renamed(_ name: (String) -> String) -> Formula {
    var substitution = Substitution(
      Dictionary(uniqueKeysWithValues: variables.map { ($0, Variable(name($0.name), width: $0.width).term) }))
    return substitution(self)
  }
}
