// Values of constant expressions, such as case labels, by simply running them.

import BitVectors

enum ConstantFolding {
  /// Nil when the expression has no constant value.
  static func value(of expression: Expression, types: CTypes) -> UInt128? {
    var program = Program(text: SourceText(prelude: ""))
    program.types = types
    var machine = AbstractMachine<NoWorld>(program)
    var world = NoWorld()
    return isConstant(expression) ? try? machine.word(expression, in: &world).value : nil
  }

  private static func isConstant(_ expression: Expression) -> Bool {
    switch expression.form {
    case .number: true
    case .convert(let a), .negate(let a), .complement(let a), .not(let a): isConstant(a)
    case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .and(let a, let b), .or(let a, let b):
      isConstant(a) && isConstant(b)
    case .conditional(let a, let b?, let c): isConstant(a) && isConstant(b) && isConstant(c)
    default: false
    }
  }
}

/// Around a constant expression there is nothing to ask.
private struct NoWorld: World {
  func decide(_ condition: Truth) -> Bool { condition.value }
  func read(_ fact: Fact) -> Bits { Bits(0, width: fact.width) }
  func observe(write value: Bits, to fact: Fact) {}
}
