// A term's meaning on other words than terms: the same operations, carried out by them.

import BitVectors

extension Term {
  /// What the term comes to where each variable is a word of its width. It is walked as a
  /// tree: for terms that people wrote.
  public func interpreted<W: BitVector>(_ word: (Variable) -> W) -> W { Self.word(node, word) }

  private static func word<W: BitVector>(_ node: Node, _ variable: (Variable) -> W) -> W {
    var x: W { word(node.a!, variable) }
    var y: W { word(node.b!, variable) }
    switch node.operation {
    case .constant: return W(node.value, width: node.width)
    case .variable: return variable(Variable(node.name, width: node.width))
    case .add: return x + y
    case .multiply: return x * y
    case .and: return x & y
    case .or: return x | y
    case .xor: return x ^ y
    case .not: return ~x
    case .unsignedQuotient: return x.divided(by: y, signed: false)
    case .signedQuotient: return x.divided(by: y, signed: true)
    case .unsignedRemainder: return x.remainder(dividingBy: y, signed: false)
    case .signedRemainder: return x.remainder(dividingBy: y, signed: true)
    case .shiftLeft: return x.shiftedLeft(by: y)
    case .shiftRight: return x.shiftedRight(by: y, signed: false)
    case .arithmeticShiftRight: return x.shiftedRight(by: y, signed: true)
    case .extract: return x.bits(from: Int(node.value), width: node.width)
    case .concat: return x.followed(by: y)
    case .signExtend: return x.resized(to: node.width, signed: true)
    case .choose: return truth(node.a!, variable).choose(y, word(node.c!, variable))
    case .truth, .equal, .unsignedLess, .signedLess, .negation, .conjunction, .disjunction:
      preconditionFailure("a truth value where a word is meant")
    }
  }

  private static func truth<W: BitVector>(_ node: Node, _ variable: (Variable) -> W) -> W.Condition {
    var x: W { word(node.a!, variable) }
    var y: W { word(node.b!, variable) }
    switch node.operation {
    case .truth: return W.Condition(node.value == 1)
    case .equal: return x.isEqual(to: y)
    case .unsignedLess: return x.isLess(than: y, signed: false)
    case .signedLess: return x.isLess(than: y, signed: true)
    case .negation: return !truth(node.a!, variable)
    case .conjunction: return truth(node.a!, variable) && truth(node.b!, variable)
    case .disjunction: return truth(node.a!, variable) || truth(node.b!, variable)
    default: preconditionFailure("a word where a truth value is meant")
    }
  }
}
