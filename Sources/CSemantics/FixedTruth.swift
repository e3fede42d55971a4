// What conditions come to in every run, as far as their form tells: what stands behind one that is
// never true is no part of any behaviour.

extension Program {
  /// Whether an expression is unequal to zero, whatever objects hold; nil where that depends on the run.
  func fixedTruth(of expression: Expression, depth: Int = 0) -> Bool? {
    func truth(_ operand: Expression) -> Bool? { fixedTruth(of: operand, depth: depth) }
    switch expression.form {
    case .number(let value): return value != 0
    case .not(let a): return truth(a).map { !$0 }
    case .negate(let a): return truth(a)
    // Bits may be lost.
    case .convert(let a): return expression.type == .bool ? truth(a) : zero(truth(a))
    case .agreeing(let a, _), .arithmetic(.shiftLeft, let a, _), .arithmetic(.shiftRight, let a, _):
      return zero(truth(a))
    case .arithmetic(.and, let a, let b), .arithmetic(.multiply, let a, let b):
      return truth(a) == false || truth(b) == false ? false : nil
    case .arithmetic(.or, let a, let b), .or(let a, let b):
      if truth(a) == true || truth(b) == true { return true }
      return truth(a) == false ? zero(truth(b)) : nil
    case .and(let a, let b):
      if truth(a) == false || truth(b) == false { return false }
      return truth(a) == true ? truth(b) : nil
    case .comparison(.notEqual, let a, let b) where b.isZero: return truth(a)
    case .comparison(.equal, let a, let b) where b.isZero: return truth(a).map { !$0 }
    case .conditional(let a, let b, let c): return truth(a).flatMap { $0 ? b.map(truth) ?? true : truth(c) }
    case .comma(_, let b): return truth(b)
    case .statements(_, _, let value): return value.flatMap(truth)
    case .call(let name, _): return functions[name].flatMap { fixedResult(of: $0, depth + 1) }
    default: return nil
    }
  }

  /// Zero stays what it is.
  private func zero(_ truth: Bool?) -> Bool? { truth == false ? false : nil }

  /// So many functions are looked through, of which each only calls the next.
  private static let deepestCalls = 8

  /// A function that does nothing but return the same always.
  private func fixedResult(of function: Function, _ depth: Int) -> Bool? {
    guard depth < Self.deepestCalls, case .block(let statements, _) = function.body.form,
      let last = statements.last, case .return(let value?) = last.form,
      statements.dropLast().allSatisfy({ $0.isIdle })
    else { return nil }
    return fixedTruth(of: value, depth: depth)
  }
}

extension Expression {
  fileprivate var isZero: Bool {
    switch form {
    case .number(let value): value == 0
    case .convert(let a): a.isZero
    default: false
    }
  }
}

extension Statement {
  /// `(void)parameter;`
  fileprivate var isIdle: Bool {
    switch form {
    case .nothing: true
    case .expression(let value):
      if case .discard(let operand) = value.form, case .load(let place) = operand.form,
        case .variable = place.form
      {
        true
      } else {
        false
      }
    default: false
    }
  }
}
