// Integer arithmetic as C defines it, and what it leaves undefined: signed
// overflow, division by zero, shifts by the width or more. A left shift that
// moves bits into or beyond the sign is defined here, modulo 2^width: GNU C
// defines it so, and kernels rely on it (`1 << 31`).

import BitVectors

extension AbstractMachine {
  /// Both operands have the type of the result; only a shift's count may have
  /// another width.
  mutating func compute(
    _ operation: Arithmetic, _ a: Word, _ b: Word, _ type: CType, _ offset: Int, in world: inout W
  ) throws(Halt) -> Word {
    let signed = type.isSigned
    switch operation {
    case .add:
      let sum = a + b
      if signed { try refuseOverflow(isNegative((a ^ sum) & (b ^ sum)), offset, in: &world) }
      return sum
    case .subtract:
      let difference = a - b
      if signed { try refuseOverflow(isNegative((a ^ b) & (a ^ difference)), offset, in: &world) }
      return difference
    case .multiply: return try product(a, b, signed, offset, in: &world)
    case .divide, .remainder:
      try refuseDivision(a, b, signed, offset, in: &world)
      if let (quotient, remainder) = divided(a, byPowerOfTwo: b, signed) {
        return operation == .divide ? quotient : remainder
      }
      return operation == .divide
        ? a.divided(by: b, signed: signed) : a.remainder(dividingBy: b, signed: signed)
    case .and: return a & b
    case .or: return a | b
    case .xor: return a ^ b
    case .shiftLeft: return a.shiftedLeft(by: try count(b, for: a, offset, in: &world))
    case .shiftRight: return a.shiftedRight(by: try count(b, for: a, offset, in: &world), signed: signed)
    }
  }

  mutating func negated(_ operand: Expression, _ offset: Int, in world: inout W) throws(Halt) -> Word {
    let value = try word(operand, in: &world)
    let zero = Word(0, width: value.width)
    return try compute(.subtract, zero, value, operand.type, offset, in: &world)
  }

  /// By shifts and masks, which are easier to reason about; nil for another divisor.
  private func divided(_ a: Word, byPowerOfTwo b: Word, _ signed: Bool) -> (Word, Word)? {
    guard a.constant == nil, let divisor = b.constant, divisor.nonzeroBitCount == 1,
      !signed || divisor < UInt128(1) << UInt128(a.width - 1)
    else { return nil }
    let shift = Word(UInt128(divisor.trailingZeroBitCount), width: a.width)
    let mask = Word(divisor - 1, width: a.width)
    guard signed else { return (a.shiftedRight(by: shift, signed: false), a & mask) }
    // C rounds towards zero.
    let bias = isNegative(a).choose(mask, Word(0, width: a.width))
    let quotient = (a + bias).shiftedRight(by: shift, signed: true)
    return (quotient, a - quotient.shiftedLeft(by: shift))
  }

  private func isNegative(_ word: Word) -> Condition {
    word.isLess(than: Word(0, width: word.width), signed: true)
  }

  private mutating func refuseOverflow(
    _ overflows: Condition, _ offset: Int, in world: inout W
  ) throws(Halt) {
    try refuse(if: overflows, "signed overflow", offset, in: &world)
  }

  private mutating func product(
    _ a: Word, _ b: Word, _ signed: Bool, _ offset: Int, in world: inout W
  ) throws(Halt) -> Word {
    let product = a * b
    if signed, a.width > 64 {
      // There are no words of twice the width: b is not 0 and the quotient not a, or it overflows itself.
      let zero = Word(0, width: a.width)
      let isLost = !product.divided(by: b, signed: true).isEqual(to: a)
      let isMinusOne = b.isEqual(to: ~zero) && a.isEqual(to: Word(1 << 127, width: a.width))
      try refuseOverflow(!b.isEqual(to: zero) && (isLost || isMinusOne), offset, in: &world)
    } else if signed {
      let double = 2 * a.width
      let exact = a.resized(to: double, signed: true) * b.resized(to: double, signed: true)
      try refuseOverflow(!exact.isEqual(to: product.resized(to: double, signed: true)), offset, in: &world)
    }
    return product
  }

  private mutating func refuseDivision(
    _ a: Word, _ b: Word, _ signed: Bool, _ offset: Int, in world: inout W
  ) throws(Halt) {
    try refuse(if: b == 0, "division by zero", offset, in: &world)
    guard signed else { return }
    let lowest = Word(1 << UInt128(a.width - 1), width: a.width)
    let minusOne = Word(.max, width: b.width)
    try refuseOverflow(a.isEqual(to: lowest) && b.isEqual(to: minusOne), offset, in: &world)
  }

  /// A shift count in the width of what is shifted. A negative one is, read as
  /// unsigned, beyond any width.
  private mutating func count(
    _ count: Word, for word: Word, _ offset: Int, in world: inout W
  ) throws(Halt) -> Word {
    let limit = Word(UInt128(word.width), width: count.width)
    try refuse(
      if: !count.isLess(than: limit, signed: false),
      "a shift by \(word.width) or more bits, or by a negative count",
      offset, in: &world)
    return count.resized(to: word.width, signed: false)
  }
}
