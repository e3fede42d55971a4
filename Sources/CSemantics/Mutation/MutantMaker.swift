// One change at a time, anywhere in a tree: the changes of a node itself, then
// those of its parts, each with the rest of the tree around it.

/// A tree in which one thing is changed.
struct Variant<Node> {
  let mutation: Mutation
  let node: Node

  func map<Outer>(_ rebuild: (Node) -> Outer) -> Variant<Outer> {
    Variant<Outer>(mutation: mutation, node: rebuild(node))
  }
}

/// Makes mutants of the functions of a program.
package struct MutantMaker {
  let program: Program
  let idioms: Idioms

  package init(_ program: Program, idioms: Idioms) { (self.program, self.idioms) = (program, idioms) }

  func mutation(_ kind: Mutation.Operator, _ offset: Int, _ change: String) -> Mutation {
    Mutation(kind: kind, place: program.place(offset), change: change)
  }

  func constant(_ expression: Expression) -> UInt128? {
    ConstantFolding.value(of: expression, types: program.types)
  }
}

// MARK: - Statements

extension MutantMaker {
  func variants(of statement: Statement) -> [Variant<Statement>] {
    (changes(of: statement) + partVariants(of: statement)).map { variant in
      variant.map { Statement($0, labels: statement.labels, at: statement.offset) }
    }
  }

  private func partVariants(of statement: Statement) -> [Variant<Statement.Form>] {
    switch statement.form {
    case .block(let parts, let declares): each(parts) { .block($0, declares: declares) }
    case .declare(let slot, let value): maybe(value) { .declare(slot: slot, $0) }
    case .expression(let a): one(a, Statement.Form.expression)
    case .if(let condition, let then, let otherwise):
      self.condition(condition) { .if($0, then: then, else: otherwise) }
        + variants(of: then).map { $0.map { .if(condition, then: $0, else: otherwise) } }
        + (otherwise.map(variants) ?? []).map { $0.map { .if(condition, then: then, else: $0) } }
    case .switch(let choice): partVariants(of: choice).map { $0.map(Statement.Form.switch) }
    case .loop(let condition, let step, let body, let testsFirst):
      (condition.map { self.condition($0) { $0 } } ?? []).map {
        $0.map { .loop(condition: $0, step: step, body: body, testsFirst: testsFirst) }
      }
        + maybe(step) { .loop(condition: condition, step: $0, body: body, testsFirst: testsFirst) }
        + variants(of: body).map {
          $0.map { .loop(condition: condition, step: step, body: $0, testsFirst: testsFirst) }
        }
    case .return(let value): maybe(value, Statement.Form.return)
    case .labelled(let label, let body): variants(of: body).map { $0.map { .labelled(label, $0) } }
    case .leavable(let body): variants(of: body).map { $0.map(Statement.Form.leavable) }
    case .break, .continue, .goto, .nothing, .unsupported: []
    }
  }

  private func partVariants(of choice: Switch) -> [Variant<Switch>] {
    func with(_ subject: Expression, _ body: [Statement]) -> Switch {
      Switch(subject: subject, targets: choice.targets, body: body, declares: choice.declares)
    }
    return one(choice.subject) { with($0, choice.body) } + each(choice.body) { with(choice.subject, $0) }
  }

  func each<Whole>(_ parts: [Statement], _ rebuild: ([Statement]) -> Whole) -> [Variant<Whole>] {
    parts.indices.flatMap { index in
      variants(of: parts[index]).map { $0.map { rebuild(parts.replacing(index, $0)) } }
    }
  }
}

// MARK: - Expressions

extension MutantMaker {
  /// - Parameter isMask: it is an operand of `&` or `|`.
  func variants(of expression: Expression, isMask: Bool = false) -> [Variant<Expression>] {
    if let value = constant(expression) { return changes(of: expression, value, isMask: isMask) }
    return (changes(of: expression) + partVariants(of: expression, isMask: isMask)).map { variant in
      variant.map { Expression($0, expression.type, at: expression.offset) }
    }
  }

  private func partVariants(of expression: Expression, isMask: Bool) -> [Variant<Expression.Form>] {
    switch expression.form {
    case .indirection(let a): place(a).map { $0.map(Expression.Form.indirection) }
    case .member(let a, let offset): one(a) { .member($0, offset: offset) }
    case .bitField(let a, let field): one(a) { .bitField($0, field) }
    case .compoundLiteral(let a, let slot): one(a) { .compoundLiteral($0, slot: slot) }
    case .agreeing(let a, let bits): one(a) { .agreeing($0, bits: bits) }
    case .load(let a): one(a, Expression.Form.load)
    case .address(let a): one(a, Expression.Form.address)
    case .decay(let a): one(a, Expression.Form.decay)
    case .convert(let a): one(a, isMask: isMask, Expression.Form.convert)
    case .retype(let a): one(a, Expression.Form.retype)
    case .enclosing(let a): one(a, Expression.Form.enclosing)
    case .discard(let a): one(a, Expression.Form.discard)
    case .negate(let a): one(a, Expression.Form.negate)
    case .complement(let a): one(a, isMask: isMask, Expression.Form.complement)
    case .not(let a): one(a, Expression.Form.not)
    case .arithmetic(let operation, let a, let b):
      two(a, b, isMask: operation.isBitwise) { .arithmetic(operation, $0, $1) }
    case .comparison(let comparison, let a, let b): two(a, b) { .comparison(comparison, $0, $1) }
    case .and(let a, let b): condition(a) { .and($0, b) } + condition(b) { .and(a, $0) }
    case .or(let a, let b): condition(a) { .or($0, b) } + condition(b) { .or(a, $0) }
    case .conditional(let test, let yes, let no):
      condition(test) { .conditional($0, yes, no) } + maybe(yes) { .conditional(test, $0, no) }
        + one(no) { .conditional(test, yes, $0) }
    case .comma(let a, let b): two(a, b, Expression.Form.comma)
    case .assign(let a, let b): two(a, b, Expression.Form.assign)
    case .compound(let operation, let a, let b, let left):
      two(a, b, isMask: operation.isBitwise) { .compound(operation, $0, $1, left: left) }
    case .increment(let a, let step, let isPostfix): one(a) { .increment($0, by: step, isPostfix: isPostfix) }
    case .move(let a, let count, let isNegative):
      two(a, count) { .move($0, by: $1, isNegative: isNegative) }
    case .assignMoved(let a, let count, let isNegative):
      two(a, count) { .assignMoved($0, by: $1, isNegative: isNegative) }
    case .difference(let a, let b): two(a, b, Expression.Form.difference)
    case .call(let name, let arguments):
      list(arguments, written: idioms.written[name] ?? .max) { .call(name, $0) }
    case .statements(let statements, let declares, let value):
      each(statements) { .statements($0, declares: declares, value: value) }
        + maybe(value) { .statements(statements, declares: declares, value: $0) }
    case .aggregate(let parts):
      list(parts.map(\.value), written: parts.count) { values in
        .aggregate(
          zip(parts, values).map { Expression.Part(offset: $0.offset, bits: $0.bits, value: $1) })
      }
    case .number, .null, .string, .variable, .global, .external, .functionDesignator, .unreachable,
      .unsupported:
      []
    }
  }

  /// What a pointer leads to: of `a[i]` there is no `+` to be replaced.
  private func place(_ pointer: Expression) -> [Variant<Expression>] {
    guard case .move = pointer.form else { return variants(of: pointer) }
    return partVariants(of: pointer, isMask: false).map {
      $0.map { Expression($0, pointer.type, at: pointer.offset) }
    }
  }

  // MARK: Parts

  func one<Whole>(
    _ a: Expression, isMask: Bool = false, _ rebuild: (Expression) -> Whole
  ) -> [Variant<Whole>] {
    variants(of: a, isMask: isMask).map { $0.map(rebuild) }
  }

  private func two<Whole>(
    _ a: Expression, _ b: Expression, isMask: Bool = false, _ rebuild: (Expression, Expression) -> Whole
  ) -> [Variant<Whole>] {
    one(a, isMask: isMask) { rebuild($0, b) } + one(b, isMask: isMask) { rebuild(a, $0) }
  }

  private func maybe<Whole>(_ a: Expression?, _ rebuild: (Expression?) -> Whole) -> [Variant<Whole>] {
    a.map { one($0, rebuild) } ?? []
  }

  private func list<Whole>(
    _ parts: [Expression], written: Int, _ rebuild: ([Expression]) -> Whole
  ) -> [Variant<Whole>] {
    parts.indices.prefix(written).flatMap { index in
      one(parts[index]) { rebuild(parts.replacing(index, $0)) }
    }
  }

  /// With a `!` before it, too.
  private func condition<Whole>(_ a: Expression, _ rebuild: (Expression) -> Whole) -> [Variant<Whole>] {
    (negations(of: a) + variants(of: a)).map { $0.map(rebuild) }
  }
}

extension Array {
  fileprivate func replacing(_ index: Int, _ element: Element) -> [Element] {
    var copy = self
    copy[index] = element
    return copy
  }
}
