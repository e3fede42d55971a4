// Encodes our formulas as libz3's, each node once per context.

import BitVectors
internal import CZ3

/// Encodes nodes and remembers them. Keeps the nodes alive, since they are
/// remembered by identity.
final class Z3Encoder {
  private let context: Context
  private var known: [ObjectIdentifier: (node: Node, expression: Expression)] = [:]
  private var sorts: [Int: Expression] = [:]
  private var variables: [Variable: Expression] = [:]

  init(in context: Context) { self.context = context }

  func expression(for formula: Formula) throws(SolverError) -> Expression {
    for node in Node.inOrder([formula.node]) where known[ObjectIdentifier(node)] == nil {
      known[ObjectIdentifier(node)] = (node, try encode(node))
    }
    return known[ObjectIdentifier(formula.node)]!.expression
  }

  /// The Z3 constant that stands for a variable.
  func expression(for variable: Variable) throws(SolverError) -> Expression {
    if let made = variables[variable] { return made }
    let symbol = Z3_mk_string_symbol(context.raw, variable.name)
    let made = try Expression(Z3_mk_const(context.raw, symbol, sort(width: variable.width).raw), in: context)
    variables[variable] = made
    return made
  }

  private func sort(width: Int) throws(SolverError) -> Expression {
    if let made = sorts[width] { return made }
    // A sort is an ast (z3_api.h, Z3_sort_to_ast) and is counted like one.
    let raw = try context.checked(Z3_mk_bv_sort(context.raw, UInt32(width)))
    let made = try Expression(Z3_sort_to_ast(context.raw, raw), in: context)
    sorts[width] = made
    return made
  }

  private func encode(_ node: Node) throws(SolverError) -> Expression {
    let z3 = context.raw
    func made(_ child: Node?) -> Z3_ast? { child.map { known[ObjectIdentifier($0)]!.expression.raw } }
    let (a, b, c) = (made(node.a), made(node.b), made(node.c))
    let raw: Z3_ast?
    switch node.operation {
    case .variable: return try expression(for: Variable(node.name, width: node.width))
    case .constant: raw = Z3_mk_numeral(z3, String(node.value), try sort(width: node.width).raw)
    case .truth: raw = node.value == 1 ? Z3_mk_true(z3) : Z3_mk_false(z3)
    case .add: raw = Z3_mk_bvadd(z3, a, b)
    case .multiply: raw = Z3_mk_bvmul(z3, a, b)
    case .and: raw = Z3_mk_bvand(z3, a, b)
    case .or: raw = Z3_mk_bvor(z3, a, b)
    case .xor: raw = Z3_mk_bvxor(z3, a, b)
    case .not: raw = Z3_mk_bvnot(z3, a)
    case .unsignedQuotient: raw = Z3_mk_bvudiv(z3, a, b)
    case .signedQuotient: raw = Z3_mk_bvsdiv(z3, a, b)
    case .unsignedRemainder: raw = Z3_mk_bvurem(z3, a, b)
    case .signedRemainder: raw = Z3_mk_bvsrem(z3, a, b)
    case .shiftLeft: raw = Z3_mk_bvshl(z3, a, b)
    case .shiftRight: raw = Z3_mk_bvlshr(z3, a, b)
    case .arithmeticShiftRight: raw = Z3_mk_bvashr(z3, a, b)
    case .extract: raw = Z3_mk_extract(z3, UInt32(Int(node.value) + node.width - 1), UInt32(node.value), a)
    case .concat: raw = Z3_mk_concat(z3, a, b)
    case .signExtend: raw = Z3_mk_sign_ext(z3, UInt32(node.width - node.a!.width), a)
    case .choose: raw = Z3_mk_ite(z3, a, b, c)
    case .equal: raw = Z3_mk_eq(z3, a, b)
    case .unsignedLess: raw = Z3_mk_bvult(z3, a, b)
    case .signedLess: raw = Z3_mk_bvslt(z3, a, b)
    case .negation: raw = Z3_mk_not(z3, a)
    case .conjunction: raw = withPair(a, b) { Z3_mk_and(z3, 2, $0) }
    case .disjunction: raw = withPair(a, b) { Z3_mk_or(z3, 2, $0) }
    }
    return try Expression(raw, in: context)
  }

  private func withPair(_ a: Z3_ast?, _ b: Z3_ast?, _ body: (UnsafePointer<Z3_ast?>) -> Z3_ast?) -> Z3_ast? {
    [a, b].withUnsafeBufferPointer { body($0.baseAddress!) }
  }
}
