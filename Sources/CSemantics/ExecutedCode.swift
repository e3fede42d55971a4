// What of a function's text runs come to: every statement, and operands that are evaluated only
// where others want them. What no run of any program could come to does not count.

import Source

extension Program {
  /// Where statements and operands of a function stand that no run has come to.
  /// - Parameter executed: what runs have come to, by identity.
  package func unreached(in function: String, _ executed: Set<ObjectIdentifier>) -> [Place] {
    guard let function = functions[function] else { return [] }
    var search = UnreachedCode(program: self, executed: executed)
    search.visit(.statement(function.body))
    return search.offsets.compactMap(place)
  }
}

/// A part of a function's text.
private enum CodeNode {
  case statement(Statement)
  case expression(Expression)
}

private struct UnreachedCode {
  let program: Program
  let executed: Set<ObjectIdentifier>
  var offsets: [Int] = []

  /// - Returns: whether runs have come to it, or to anything in it.
  @discardableResult
  mutating func visit(_ node: CodeNode) -> Bool {
    let (identity, offset, children) =
      switch node {
      case .statement(let statement): (ObjectIdentifier(statement), statement.offset, parts(of: statement))
      case .expression(let expression):
        (ObjectIdentifier(expression), expression.offset, parts(of: expression))
      }
    let isExecuted = executed.contains(identity)
    let before = offsets.count
    let isAnyReached = children.map { visit($0) }.contains(true)
    // An assertion of a release build is come to, and what it says is not asked.
    if isExecuted, !isAnyReached, node.isCall { offsets.removeSubrange(before...) }
    let isReached = isExecuted || isAnyReached
    // What names a place is run with what reads or writes it.
    if !isReached, node.isCounted { offsets.append(offset) }
    return isReached
  }
}

extension CodeNode {
  var isCall: Bool {
    if case .expression(let expression) = self, case .call = expression.form { true } else { false }
  }

  /// Places of objects are found, not evaluated.
  var isCounted: Bool {
    switch self {
    case .statement(let statement):
      switch statement.form {
      case .nothing, .block, .labelled, .leavable: false
      default: true
      }
    case .expression(let expression): !expression.isPlace
    }
  }
}

extension Expression {
  fileprivate var isLiteral: Bool {
    switch form {
    case .number: true
    case .convert(let operand): operand.isLiteral
    default: false
    }
  }

  fileprivate var isPlace: Bool {
    switch form {
    case .variable, .global, .external, .indirection, .member, .bitField, .compoundLiteral, .string: true
    default: false
    }
  }
}

extension UnreachedCode {
  fileprivate func parts(of expression: Expression) -> [CodeNode] {
    switch expression.form {
    case .number, .null, .string, .variable, .global, .external, .functionDesignator, .unreachable,
      .unsupported:
      []
    case .indirection(let a), .member(let a, _), .bitField(let a, _), .compoundLiteral(let a, _),
      .load(let a), .address(let a), .decay(let a), .convert(let a), .retype(let a), .enclosing(let a),
      .discard(let a), .negate(let a), .complement(let a), .not(let a), .agreeing(let a, _),
      .increment(let a, _, _):
      [.expression(a)]
    case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .comma(let a, let b),
      .assign(let a, let b), .compound(_, let a, let b, _), .move(let a, let b, _),
      .assignMoved(let a, let b, _), .difference(let a, let b):
      [.expression(a), .expression(b)]
    case .and(let a, let b): [.expression(a)] + (isEver(a) ? [.expression(b)] : [])
    case .or(let a, let b): [.expression(a)] + (isEver(a, false) ? [.expression(b)] : [])
    case .conditional(let a, let b, let c):
      [.expression(a)] + (isEver(a) ? [b].compactMap { $0 }.map { .expression($0) } : [])
        + (isEver(a, false) ? [.expression(c)] : [])
    case .call(_, let arguments): arguments.map { .expression($0) }
    case .statements(let statements, _, let value):
      statements.map { .statement($0) } + (value.map { [.expression($0)] } ?? [])
    case .aggregate(let parts): parts.map { .expression($0.value) }
    }
  }

  fileprivate func parts(of statement: Statement) -> [CodeNode] {
    switch statement.form {
    case .block(let statements, _): statements.map { .statement($0) }
    case .declare(_, let value): value.map { [.expression($0)] } ?? []
    case .expression(let value): [.expression(value)]
    case .if(let condition, let then, let otherwise):
      [.expression(condition)] + (isEver(condition) || !then.labels.isEmpty ? [.statement(then)] : [])
        + (otherwise.map { isEver(condition, false) || !$0.labels.isEmpty ? [.statement($0)] : [] } ?? [])
    case .switch(let choice): [.expression(choice.subject)] + choice.body.map { .statement($0) }
    case .loop(let condition, let step, let body, _):
      // `while (0)` of a macro asks nothing.
      [condition, step].compactMap { $0 }.filter { !$0.isLiteral }.map { .expression($0) } + [
        .statement(body)
      ]
    case .return(let value): value.map { [.expression($0)] } ?? []
    case .labelled(_, let body), .leavable(let body): [.statement(body)]
    case .break, .continue, .goto, .nothing, .unsupported: []
    }
  }

  /// Whether a condition may come to that, by its form.
  private func isEver(_ condition: Expression, _ truth: Bool = true) -> Bool {
    program.fixedTruth(of: condition) != !truth
  }
}
