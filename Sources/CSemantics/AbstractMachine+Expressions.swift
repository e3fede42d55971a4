// Evaluation of expressions (C11 6.5): values. Operands are evaluated from left to
// right, and the right side of an assignment before the left, as clang does. Between
// sequence points C leaves the order open; see `Sequencing.swift`.

import BitVectors

extension AbstractMachine {
  mutating func evaluate(_ expression: Expression, in world: inout W) throws(Halt) -> Value<Word> {
    let offset = expression.offset
    try countStep(offset)
    executed?.insert(ObjectIdentifier(expression))
    try enter(offset)
    defer { nesting -= 1 }
    switch expression.form {
    case .number(let value): return .word(Word(value, width: expression.type.width ?? 32))
    case .null: return .pointer(.null)
    case .load(let place):
      let address = try self.address(of: place, in: &world)
      return try load(address, of: place, offset, in: &world)
    case .address(let place): return .pointer(try pointer(to: place, in: &world))
    case .decay(let array): return .pointer(try decayed(array, in: &world))
    case .convert(let operand):
      let value = try evaluate(operand, in: &world)
      return try convert(value, operand.type, to: expression.type, offset)
    case .retype(let operand): return try retype(operand, to: expression.type, in: &world)
    case .enclosing(let operand): return try enclosing(operand, in: &world)
    case .discard(let operand):
      _ = try evaluate(operand, in: &world)
      return .nothing
    case .negate(let operand): return .word(try negated(operand, offset, in: &world))
    case .complement(let operand): return .word(~(try word(operand, in: &world)))
    case .not(let operand): return .truth(!(try truth(operand, in: &world)))
    case .arithmetic(let operation, let left, let right):
      var order = openOrder(of: left, right)
      let a = try word(left, in: &world)
      nextOperand(&order)
      let b = try word(right, in: &world)
      try close(order, offset)
      return .word(try compute(operation, a, b, expression.type, offset, in: &world))
    case .agreeing(let operand, let bits): return .word(try agreeing(operand, bits, in: &world))
    case .comparison(let comparison, let left, let right):
      return .truth(try compare(comparison, left, right, offset, in: &world))
    case .and(let left, let right): return .truth(try both(left, right, in: &world))
    case .or(let left, let right): return .truth(try either(left, right, in: &world))
    case .conditional(let condition, let yes, let no):
      return try choose(condition, yes, no, expression.type, in: &world)
    case .comma(let left, let right):
      _ = try evaluate(left, in: &world)
      return try evaluate(right, in: &world)
    case .assign(let left, let right): return try assign(left, right, in: &world)
    case .compound(let operation, let left, let right, let computed):
      return try assign(operation, left, right, computed, offset, in: &world)
    case .increment(let place, let step, let isPostfix):
      return try advance(place, by: step, isPostfix, offset, in: &world)
    case .move(let pointer, let count, let isNegative):
      var order = openOrder(of: pointer, count)
      let value = try evaluate(pointer, in: &world)
      nextOperand(&order)
      let steps = try steps(count, isNegative, in: &world)
      try close(order, offset)
      return .pointer(try moved(value, pointer.type, by: steps, .point, offset, in: &world))
    case .assignMoved(let place, let count, let isNegative):
      var order = openOrder(of: place, count)
      let address = try self.address(of: place, in: &world)
      let old = try load(address, place.type, offset, in: &world)
      nextOperand(&order)
      let steps = try steps(count, isNegative, in: &world)
      try close(order, offset)
      let move = isNegative ? Move.step : .point
      let new = Value.pointer(try moved(old, place.type, by: steps, move, offset, in: &world))
      try store(new, at: address, place.type, offset, in: &world)
      return new
    case .difference(let left, let right): return .word(try distance(left, right, offset, in: &world))
    case .call(let name, let arguments):
      return try call(name, arguments, expression.type, offset, in: &world)
    case .statements(let statements, let declares, let value):
      return try evaluate(statements, declares, value, offset, in: &world)
    case .aggregate(let parts): return try aggregate(parts, expression, in: &world)
    case .functionDesignator(let name): return .pointer(.opaque("the function \(name)"))
    case .unreachable: throw undefined("a place that is said not to be reached", offset)
    case .string(let text):
      guard let size = program.types.size(of: expression.type) else {
        throw unsupported("this string", offset)
      }
      return .bytes(characters(text, size))
    case .variable, .global, .external, .indirection, .member, .bitField, .compoundLiteral:
      throw unsupported("this use of an object", offset)
    case .unsupported(let what): throw unsupported(what, offset)
    }
  }

  // MARK: Reading values

  mutating func word(_ expression: Expression, in world: inout W) throws(Halt) -> Word {
    let value = try evaluate(expression, in: &world)
    return try word(of: value, expression.type, expression.offset)
  }

  mutating func truth(_ expression: Expression, in world: inout W) throws(Halt) -> Condition {
    let value = try evaluate(expression, in: &world)
    return try truth(of: value, expression.offset)
  }

  package func word(of value: Value<Word>, _ type: CType, _ offset: Int) throws(Halt) -> Word {
    switch value {
    case .word(let word): return word
    case .truth(let condition): return condition.word(width: type.width ?? 32)
    case .nothing: throw undefined("the value of a call that returned none is used", offset)
    case .pointer: throw unsupported("a number made of an address", offset)
    case .bytes: throw unsupported("a number made of a structure", offset)
    }
  }

  package func truth(of value: Value<Word>, _ offset: Int) throws(Halt) -> Condition {
    switch value {
    case .word(let word): return word.isNonZero
    case .truth(let condition): return condition
    case .pointer(let pointer): return pointer.number.map { $0.isNonZero } ?? Condition(true)
    case .nothing: throw undefined("the value of a call that returned none is used", offset)
    case .bytes: throw unsupported("a condition made of a structure", offset)
    }
  }

  package func convert(_ value: Value<Word>, _ from: CType, to: CType, _ offset: Int) throws(Halt) -> Value<
    Word
  > {
    if case .bool = to { return .truth(try truth(of: value, offset)) }
    if case .pointer = to {
      if case .pointer = value { return value }
      let number = try word(of: value, from, offset).resized(to: 64, signed: from.isSigned)
      return .pointer(Pointer(number: number))
    }
    guard let width = to.width else { throw unsupported("this conversion", offset) }
    switch value {
    case .word(let word): return .word(word.resized(to: width, signed: from.isSigned))
    case .truth: return value
    case .nothing: throw undefined("the value of a call that returned none is used", offset)
    case .pointer(let pointer):
      if let number = pointer.number { return .word(number.resized(to: width, signed: false)) }
      // An address stays one in an integer that can hold it.
      guard width == 64 else { throw unsupported("a part of an address", offset) }
      return value
    case .bytes: throw unsupported("a conversion of a structure", offset)
    }
  }

  // MARK: Conditions

  private mutating func both(
    _ left: Expression, _ right: Expression, in world: inout W
  ) throws(Halt) -> Condition {
    let first = try truth(left, in: &world)
    if first.constant == false { return first }
    if first.constant == nil {
      if let value = try attempt(right, in: &world) { return first && (try truth(of: value, right.offset)) }
      if try !decide(first, in: &world) { return Condition(false) }
    }
    return try truth(right, in: &world)
  }

  private mutating func either(
    _ left: Expression, _ right: Expression, in world: inout W
  ) throws(Halt) -> Condition {
    let first = try truth(left, in: &world)
    if first.constant == true { return first }
    if first.constant == nil {
      if let value = try attempt(right, in: &world) { return first || (try truth(of: value, right.offset)) }
      if try decide(first, in: &world) { return Condition(true) }
    }
    return try truth(right, in: &world)
  }

  /// `yes` is nil for `condition ?: no`.
  private mutating func choose(
    _ condition: Expression, _ yes: Expression?, _ no: Expression, _ type: CType, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let value = try evaluate(condition, in: &world)
    let test = try truth(of: value, condition.offset)
    if test.constant == nil, let width = type.width {
      let first: Value<Word>? =
        if let yes { try attempt(yes, in: &world) } else {
          try convert(value, condition.type, to: type, condition.offset)
        }
      if let first, !first.isPointer, let second = try attempt(no, in: &world), !second.isPointer {
        let a = try word(of: first, type, condition.offset)
        let b = try word(of: second, type, condition.offset)
        if a.width == width, b.width == width { return .word(test.choose(a, b)) }
      }
    }
    if try !decide(test, in: &world) { return try evaluate(no, in: &world) }
    if let yes { return try evaluate(yes, in: &world) }
    return type.width == nil ? value : try convert(value, condition.type, to: type, condition.offset)
  }

  private mutating func compare(
    _ comparison: Comparison, _ left: Expression, _ right: Expression, _ offset: Int, in world: inout W
  ) throws(Halt) -> Condition {
    var order = openOrder(of: left, right)
    let first = try evaluate(left, in: &world)
    nextOperand(&order)
    let second = try evaluate(right, in: &world)
    try close(order, offset)
    if let (a, b) = pointers(first, second) {
      guard !left.type.isSigned || comparison == .equal || comparison == .notEqual else {
        throw unsupported("an address compared as a signed number", offset)
      }
      return try compare(comparison, a, b, offset, in: &world)
    }
    let a = try word(of: first, left.type, offset)
    let b = try word(of: second, right.type, offset)
    return compare(comparison, a, b, signed: left.type.isSigned)
  }

  /// Both as pointers, if one of them is.
  private func pointers(_ a: Value<Word>, _ b: Value<Word>) -> (Pointer<Word>, Pointer<Word>)? {
    switch (a, b) {
    case (.pointer(let a), .pointer(let b)): (a, b)
    case (.pointer(let a), .word(let b)): (a, Pointer(number: b))
    case (.word(let a), .pointer(let b)): (Pointer(number: a), b)
    default: nil
    }
  }

  func compare(_ comparison: Comparison, _ a: Word, _ b: Word, signed: Bool) -> Condition {
    switch comparison {
    case .equal: return a.isEqual(to: b)
    case .notEqual: return !a.isEqual(to: b)
    case .less: return a.isLess(than: b, signed: signed)
    case .greaterOrEqual: return !a.isLess(than: b, signed: signed)
    case .greater: return b.isLess(than: a, signed: signed)
    case .lessOrEqual: return !b.isLess(than: a, signed: signed)
    }
  }

  // MARK: Assignments

  private mutating func assign(
    _ left: Expression, _ right: Expression, in world: inout W
  ) throws(Halt) -> Value<Word> {
    var order = openOrder(of: right, left)
    let value = try evaluate(right, in: &world)
    nextOperand(&order)
    let address = try self.address(of: left, in: &world)
    try close(order, left.offset)
    return try store(value, at: address, of: left, in: &world)
  }

  private mutating func assign(
    _ operation: Arithmetic, _ left: Expression, _ right: Expression, _ computed: CType, _ offset: Int,
    in world: inout W
  ) throws(Halt) -> Value<Word> {
    var order = openOrder(of: right, left)
    let b = try word(right, in: &world)
    nextOperand(&order)
    let address = try self.address(of: left, in: &world)
    let old = try load(address, of: left, left.offset, in: &world)
    try close(order, offset)
    let a = try word(of: convert(old, left.type, to: computed, offset), computed, offset)
    let result = try compute(operation, a, b, computed, offset, in: &world)
    let new = try convert(.word(result), computed, to: left.type, offset)
    return try store(new, at: address, of: left, in: &world)
  }

  private mutating func advance(
    _ place: Expression, by step: Int, _ isPostfix: Bool, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let address = try self.address(of: place, in: &world)
    let old = try load(address, of: place, offset, in: &world)
    var new: Value<Word>
    if place.type.isPointer {
      let steps = Word(UInt128(truncatingIfNeeded: step), width: 64)
      new = .pointer(try moved(old, place.type, by: steps, step < 0 ? .step : .point, offset, in: &world))
    } else {
      // Narrow integers are promoted, so only wide ones can overflow.
      let promoted = isPromoted(place) ? .int : place.type
      let a = try word(of: convert(old, place.type, to: promoted, offset), promoted, offset)
      let one = Word(1, width: a.width)
      let sum = try compute(step > 0 ? .add : .subtract, a, one, promoted, offset, in: &world)
      new = try convert(.word(sum), promoted, to: place.type, offset)
    }
    new = try store(new, at: address, of: place, in: &world)
    return isPostfix ? old : new
  }

  /// Whether arithmetic on what an lvalue holds is that of `int`.
  private func isPromoted(_ place: Expression) -> Bool {
    let width = place.type.width ?? 0
    guard width <= 32, case .bitField(_, let field) = place.form else { return width < 32 }
    return field.width < 32
  }

  /// Zeros, and the parts on top; around the part of a union that is named, compilers
  /// differ (C11 6.2.6.1p7).
  private mutating func aggregate(
    _ parts: [Expression.Part], _ expression: Expression, in world: inout W
  ) throws(Halt) -> Value<Word> {
    switch expression.type {
    case .bool: return .truth(Condition(false))
    case .integer(let width, _): return .word(Word(0, width: width))
    case .pointer: return .pointer(.null)
    default: break
    }
    guard let size = program.types.size(of: expression.type), size <= ProgramBuilder.maximalObject else {
      throw unsupported("an object of this type", expression.offset)
    }
    var bytes = Bytes<Word>(size: size, .zero)
    if let part = parts.first, program.types.isUnion(expression.type), part.value.form != .aggregate([]) {
      bytes.write(.unknown(Content<Word>.unwrittenUnion), at: 0, size: size)
    }
    var order = openOrder(of: parts.map(\.value))
    for (index, part) in parts.enumerated() {
      if index > 0 { nextOperand(&order) }
      try write(try evaluate(part.value, in: &world), part, to: &bytes)
    }
    try close(order, expression.offset)
    return .bytes(bytes)
  }
}
