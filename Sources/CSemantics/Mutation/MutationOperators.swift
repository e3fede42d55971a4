// What is changed: the operators of `Mutation`, one node at a time.

extension Comparison {
  fileprivate static let all: [Comparison] = [
    .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
  ]
}

extension Arithmetic {
  private static let families: [[Arithmetic]] = [
    [.add, .subtract], [.multiply, .divide, .remainder], [.and, .or, .xor], [.shiftLeft, .shiftRight],
  ]

  fileprivate var others: [Arithmetic] {
    Arithmetic.families.first { $0.contains(self) }!.filter { $0 != self }
  }

  /// Its constants are sets of bits.
  var isBitwise: Bool { self == .and || self == .or }
}

// MARK: - Expressions

extension MutantMaker {
  func changes(of expression: Expression) -> [Variant<Expression.Form>] {
    func change(
      _ kind: Mutation.Operator, _ change: String, _ form: Expression.Form
    ) -> Variant<Expression.Form> {
      Variant(mutation: mutation(kind, expression.offset, change), node: form)
    }
    func sign(_ isNegative: Bool, _ suffix: String = "") -> String {
      isNegative ? "-\(suffix) becomes +\(suffix)" : "+\(suffix) becomes -\(suffix)"
    }
    switch expression.form {
    case .comparison(let comparison, let a, let b):
      let others: [Comparison] = a.type.isPointer || b.type.isPointer ? [.equal, .notEqual] : Comparison.all
      return others.filter { $0 != comparison }.map {
        change(.relational, "\(comparison.rawValue) becomes \($0.rawValue)", .comparison($0, a, b))
      }
    case .and(let a, let b): return [change(.logical, "&& becomes ||", .or(a, b))]
    case .or(let a, let b): return [change(.logical, "|| becomes &&", .and(a, b))]
    case .not(let a):
      // Of two in a row one is enough.
      if case .not = a.form { return [] }
      return [change(.logical, "! dropped", truth(of: a, expression.type))]
    case .arithmetic(let operation, let a, let b):
      return operation.others.map {
        change(.arithmetic, "\(operation.rawValue) becomes \($0.rawValue)", .arithmetic($0, a, b))
      }
    case .compound(let operation, let a, let b, let left):
      return operation.others.map {
        change(
          .arithmetic, "\(operation.rawValue)= becomes \($0.rawValue)=", .compound($0, a, b, left: left))
      }
    case .increment(let a, let step, let isPostfix):
      let names = step < 0 ? "-- becomes ++" : "++ becomes --"
      return [change(.arithmetic, names, .increment(a, by: -step, isPostfix: isPostfix))]
    case .move(let a, let count, let isNegative):
      return [change(.arithmetic, sign(isNegative), .move(a, by: count, isNegative: !isNegative))]
    case .assignMoved(let a, let count, let isNegative):
      return [change(.arithmetic, sign(isNegative, "="), .assignMoved(a, by: count, isNegative: !isNegative))]
    default: return []
    }
  }

  /// What `!` leaves behind, as a number of its type.
  private func truth(of operand: Expression, _ type: CType) -> Expression.Form {
    .convert(Expression(.convert(operand), .bool, at: operand.offset))
  }

  func negations(of condition: Expression) -> [Variant<Expression>] {
    guard !isComparison(condition), constant(condition) == nil else { return [] }
    return [
      Variant(
        mutation: mutation(.logical, condition.offset, "! added"),
        node: Expression(.not(condition), .int, at: condition.offset))
    ]
  }

  /// Where a `!` says what another change says as well.
  private func isComparison(_ condition: Expression) -> Bool {
    switch condition.form {
    case .comparison, .not: true
    case .convert(let a): isComparison(a)
    default: false
    }
  }

  // MARK: Constants

  func changes(of constant: Expression, _ value: UInt128, isMask: Bool) -> [Variant<Expression>] {
    if constant.type == .bool {
      return [
        Variant(
          mutation: mutation(
            .constant, constant.offset, value == 0 ? "false becomes true" : "true becomes false"),
          node: number(value == 0 ? 1 : 0, like: constant))
      ]
    }
    let width = constant.type.width ?? 32
    let all = width == 128 ? UInt128.max : (1 << UInt128(width)) - 1
    var seen: Set<UInt128> = [value]
    func variants(_ kind: Mutation.Operator, _ values: [UInt128]) -> [Variant<Expression>] {
      values.filter { seen.insert($0).inserted }.map { new in
        Variant(
          mutation: mutation(
            kind, constant.offset, "\(text(value, constant.type)) becomes \(text(new, constant.type))"),
          node: number(new, like: constant))
      }
    }
    let numbers = variants(.constant, [(value &+ 1) & all, (value &- 1) & all, 0])
    guard isMask, value != 0 else { return numbers }
    let (low, high) = (value.trailingZeroBitCount, 127 - value.leadingZeroBitCount)
    return numbers
      + variants(
        .flag,
        [value & ~(1 << UInt128(low)), value & ~(1 << UInt128(high)), (value | 1 << UInt128(high + 1)) & all])
  }

  private func number(_ value: UInt128, like constant: Expression) -> Expression {
    guard constant.type == .bool else {
      return Expression(.number(value), constant.type, at: constant.offset)
    }
    return Expression(
      .convert(Expression(.number(value), .int, at: constant.offset)), .bool, at: constant.offset)
  }

  private func text(_ value: UInt128, _ type: CType) -> String {
    if type.isSigned, let width = type.width, value >> UInt128(width - 1) == 1 {
      return "-\((1 << UInt128(width)) - value)"
    }
    return value < 1024 ? "\(value)" : "0x" + String(value, radix: 16)
  }
}

// MARK: - Statements

extension MutantMaker {
  func changes(of statement: Statement) -> [Variant<Statement.Form>] {
    func deleted(_ what: String) -> [Variant<Statement.Form>] {
      [Variant(mutation: mutation(.deletion, statement.offset, "\(what) deleted"), node: .nothing)]
    }
    switch statement.form {
    case .expression(let expression): return name(of: expression).map(deleted) ?? []
    case .break: return deleted("break")
    case .continue: return deleted("continue")
    case .return: return deleted("return")
    case .goto: return deleted("goto")
    case .block(let parts, let declares):
      return swaps(parts, allowing: { _ in true }).map { $0.map { .block($0, declares: declares) } }
    case .switch(let choice):
      let starts = Set(choice.targets.map(\.start))
      return labels(of: choice)
        + swaps(choice.body, allowing: { !starts.contains($0) }).map { variant in
          variant.map { .switch(choice.with(choice.targets, body: $0)) }
        }
    default: return []
    }
  }

  /// What a statement is called that is only an expression; nil where nothing is
  /// lost with it.
  private func name(of expression: Expression) -> String? {
    switch expression.form {
    case .discard(let a), .convert(let a), .load(let a): name(of: a)
    case .number, .null, .string: nil
    case .call(let name, _): idioms.nouns[name] ?? "the call of \(name)"
    case .assign, .compound, .assignMoved, .increment: "the assignment"
    default: "the statement"
    }
  }

  private func swaps(_ parts: [Statement], allowing isFree: (Int) -> Bool) -> [Variant<[Statement]>] {
    parts.indices.dropLast().compactMap { index in
      let (first, second) = (parts[index], parts[index + 1])
      guard first.isSwappable, second.isSwappable, isFree(index), isFree(index + 1) else { return nil }
      var swapped = parts
      swapped.swapAt(index, index + 1)
      let line = program.place(second.offset).map { " in line \($0.line)" } ?? ""
      return Variant(
        mutation: mutation(.swap, first.offset, "swapped with the next statement\(line)"), node: swapped)
    }
  }

  // MARK: Labels

  private func labels(of choice: Switch) -> [Variant<Statement.Form>] {
    let type = choice.subject.type
    let all: UInt128 = (1 << UInt128(type.width ?? 32)) - 1
    let taken = choice.targets.flatMap(\.ranges)
    return choice.targets.indices.flatMap { index in
      let target = choice.targets[index]
      func variant(_ change: String, _ new: Switch.Target) -> Variant<Statement.Form> {
        var targets = choice.targets
        targets[index] = new
        return Variant(
          mutation: mutation(.label, choice.body[target.start].offset, change),
          node: .switch(choice.with(targets, body: choice.body)))
      }
      var variants: [Variant<Statement.Form>] = []
      for (position, range) in target.ranges.enumerated() {
        let name = text(range.low, type)
        for new in [(range.low &+ 1) & all, (range.low &- 1) & all]
        where range.low == range.high && !taken.contains(where: { $0.low <= new && new <= $0.high }) {
          var moved = target
          moved.ranges[position] = Switch.Interval(low: new, high: new)
          variants.append(variant("case \(name) becomes case \(text(new, type))", moved))
        }
        var dropped = target
        dropped.ranges.remove(at: position)
        variants.append(variant("case \(name) dropped", dropped))
      }
      if target.isDefault {
        var dropped = target
        dropped.isDefault = false
        variants.append(variant("default dropped", dropped))
      }
      return variants
    }
  }
}

extension Switch {
  fileprivate func with(_ targets: [Target], body: [Statement]) -> Switch {
    Switch(subject: subject, targets: targets, body: body, declares: declares)
  }
}

extension Statement {
  fileprivate var isSwappable: Bool {
    guard labels.isEmpty else { return false }
    switch form {
    case .expression, .if, .switch, .loop: return true
    case .block(let parts, _): return !parts.contains { if case .declare = $0.form { true } else { false } }
    case .leavable(let inner): return inner.isSwappable
    case .declare, .break, .continue, .return, .labelled, .goto, .nothing, .unsupported: return false
    }
  }
}
