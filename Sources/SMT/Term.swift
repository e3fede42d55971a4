// Words as formulas. Building one folds it: what can be known without a solver
// is known at once, and equal meanings tend to equal shapes:
//
// - a constant operand stands last;
// - shifts by a constant, masks of adjacent bits and zero extension are written
//   as `concat` and `extract`, so bits that travel through them are found again;
// - `extract` moves inwards through everything that works bit by bit;
// - `concat` leans to the right, neighbours that belong together are merged.
//
// No rule needs more than a look at the operands, and every rule is tried
// against plain numbers on random terms (SMTTests).

import BitVectors

/// A word of 1 to 128 bits made of variables and constants.
public struct Term: BitVector {
  let node: Node

  init(_ node: Node) { self.node = node }

  public init(_ value: UInt128, width: Int) { self.init(Bits(value, width: width)) }
  public init(_ bits: Bits) { node = Node(.constant, width: bits.width, value: bits.value) }

  public var width: Int { node.width }
  public var constant: UInt128? { node.operation == .constant ? node.value : nil }

  public static func == (a: Term, b: Term) -> Bool { Node.same(a.node, b.node) }
  public func hash(into hasher: inout Hasher) { hasher.combine(node.hash) }

  /// The value, when constant.
  var bits: Bits? { constant.map { Bits($0, width: width) } }
  private var isZero: Bool { constant == 0 }
  private var isAllOnes: Bool { constant == Bits(.max, width: width).value }
  private func operand(_ index: Int) -> Term { Term(node.children[index]) }
  private func number(_ value: UInt128) -> Term { Term(value, width: width) }

  /// Rules that visit both operands stop at terms larger than this.
  static let foldingLimit: UInt32 = 400
}

// MARK: - Arithmetic

extension Term {
  private static func ordered(_ a: Term, _ b: Term) -> (Term, Term) {
    precondition(a.width == b.width, "words of different widths")
    return a.node.isConstant && !b.node.isConstant ? (b, a) : (a, b)
  }

  public static func + (a: Term, b: Term) -> Term {
    let (a, b) = ordered(a, b)
    if let x = a.bits, let y = b.bits { return Term(x + y) }
    if b.isZero { return a }
    if let y = b.bits, a.node.operation == .add, let x = a.operand(1).bits {
      return a.operand(0) + Term(x + y)
    }
    if let front = a.frontOfZeros, let number = b.bits, case let places = a.width - front.width,
      number.value.trailingZeroBitCount >= places
    {
      return (front + b.bits(from: places, width: front.width)).followed(by: Term(0, width: places))
    }
    if let rest = a.cancelled(by: b) ?? b.cancelled(by: a) { return rest }
    return Term(Node(.add, width: a.width, a.node, b.node))
  }

  /// The sum with `~self + number`: their ones make up minus one. Likewise where only
  /// the low bits of this are subtracted.
  private func cancelled(by other: Term) -> Term? {
    guard other.node.operation == .add, let added = other.operand(1).bits,
      other.operand(0).node.operation == .not, case let subtracted = other.operand(0).operand(0)
    else { return nil }
    let number = Term(added - Bits(1, width: width))
    if subtracted == self { return number }
    guard subtracted.node.operation == .concat, subtracted.operand(0).isZero,
      case let low = subtracted.operand(1), bits(from: 0, width: low.width) == low
    else { return nil }
    return keeping(low.width..<width) + number
  }

  /// What stands before zeros at the end.
  private var frontOfZeros: Term? {
    node.operation == .concat && operand(1).isZero ? operand(0) : nil
  }

  public static func - (a: Term, b: Term) -> Term { a == b ? a.number(0) : a + b.negated }

  /// Two's complement.
  private var negated: Term {
    if let bits { return Term(Bits(0, width: width) - bits) }
    return ~self + number(1)
  }

  public static func * (a: Term, b: Term) -> Term {
    let (a, b) = ordered(a, b)
    if let x = a.bits, let y = b.bits { return Term(x * y) }
    if b.isZero { return b }
    if let places = b.power { return a.shiftedLeft(by: a.number(places)) }
    return Term(Node(.multiply, width: a.width, a.node, b.node))
  }

  /// Of a power of two, which: by it is multiplied and divided without a solver's multipliers.
  private var power: UInt128? {
    guard let constant, constant.nonzeroBitCount == 1 else { return nil }
    return UInt128(constant.trailingZeroBitCount)
  }

  public func divided(by divisor: Term, signed: Bool) -> Term {
    if let x = bits, let y = divisor.bits { return Term(x.divided(by: y, signed: signed)) }
    if divisor.constant == 1, width > 1 || !signed { return self }
    if !signed, let places = divisor.power { return shiftedRight(by: number(places), signed: false) }
    return Term(Node(signed ? .signedQuotient : .unsignedQuotient, width: width, node, divisor.node))
  }

  public func remainder(dividingBy divisor: Term, signed: Bool) -> Term {
    if let x = bits, let y = divisor.bits { return Term(x.remainder(dividingBy: y, signed: signed)) }
    return Term(Node(signed ? .signedRemainder : .unsignedRemainder, width: width, node, divisor.node))
  }
}

// MARK: - Bit by bit

extension Term {
  public static func & (a: Term, b: Term) -> Term {
    let (a, b) = ordered(a, b)
    if let x = a.bits, let y = b.bits { return Term(x & y) }
    if b.isZero || a == b { return b }
    if b.isAllOnes { return a }
    if let mask = b.constant {
      if let run = run(of: mask) { return a.keeping(run) }
      if a.node.operation == .and, let x = a.operand(1).bits { return a.operand(0) & Term(x & b.bits!) }
      if a.node.operation == .or, a.operand(1).node.isConstant {
        return (a.operand(0) & b) | (a.operand(1) & b)
      }
    }
    if let masked = a.masking(b) ?? b.masking(a) { return masked }
    return Term(Node(.and, width: a.width, a.node, b.node))
  }

  /// Where this one keeps all bits or none: another one, or zero.
  private func masking(_ other: Term) -> Term? {
    guard node.operation == .choose else { return nil }
    let (yes, no) = (operand(1), operand(2))
    guard [yes, no].allSatisfy({ $0.isZero || $0.isAllOnes }) else { return nil }
    return Formula(node.a!).choose(yes & other, no & other)
  }

  public static func | (a: Term, b: Term) -> Term {
    let (a, b) = ordered(a, b)
    if let x = a.bits, let y = b.bits { return Term(x | y) }
    if b.isZero || a == b { return a }
    if b.isAllOnes { return b }
    if let y = b.bits, a.node.operation == .or, let x = a.operand(1).bits {
      return a.operand(0) | Term(x | y)
    }
    return Term(Node(.or, width: a.width, a.node, b.node))
  }

  public static func ^ (a: Term, b: Term) -> Term {
    let (a, b) = ordered(a, b)
    if let x = a.bits, let y = b.bits { return Term(x ^ y) }
    if b.isZero { return a }
    if b.isAllOnes { return ~a }
    if a == b { return a.number(0) }
    return Term(Node(.xor, width: a.width, a.node, b.node))
  }

  public static prefix func ~ (a: Term) -> Term {
    if let x = a.bits { return Term(~x) }
    if a.node.operation == .not { return a.operand(0) }
    return Term(Node(.not, width: a.width, a.node))
  }

  /// The bits of a mask that is one run of ones: lowest bit and length.
  private static func run(of mask: UInt128) -> Range<Int>? {
    let low = mask.trailingZeroBitCount
    let shifted = mask >> low
    let length = (~shifted).trailingZeroBitCount
    return shifted == UInt128.max >> (128 - length) ? low..<(low + length) : nil
  }

  /// These bits in their places, zeros elsewhere.
  private func keeping(_ run: Range<Int>) -> Term {
    let kept = bits(from: run.lowerBound, width: run.count)
    let padded = run.lowerBound == 0 ? kept : kept.followed(by: Term(0, width: run.lowerBound))
    return padded.resized(to: width, signed: false)
  }
}

// MARK: - Moving bits

extension Term {
  public func shiftedLeft(by count: Term) -> Term {
    guard let places = count.constant else {
      return isZero ? self : Term(Node(.shiftLeft, width: width, node, count.node))
    }
    if places == 0 { return self }
    if places >= UInt128(width) { return number(0) }
    return bits(from: 0, width: width - Int(places)).followed(by: Term(0, width: Int(places)))
  }

  public func shiftedRight(by count: Term, signed: Bool) -> Term {
    guard let amount = count.constant else {
      if isZero { return self }
      return Term(Node(signed ? .arithmeticShiftRight : .shiftRight, width: width, node, count.node))
    }
    if amount == 0 { return self }
    let places = Int(min(amount, UInt128(width)))
    if places == width, !signed { return number(0) }
    let kept = places == width ? bits(from: width - 1, width: 1) : bits(from: places, width: width - places)
    return kept.resized(to: width, signed: signed)
  }

  public func resized(to newWidth: Int, signed: Bool) -> Term {
    if newWidth == width { return self }
    if newWidth < width { return bits(from: 0, width: newWidth) }
    if !signed { return Term(0, width: newWidth - width).followed(by: self) }
    if let bits { return Term(bits.resized(to: newWidth, signed: true)) }
    // A leading zero makes both extensions the same.
    if node.operation == .concat, let front = operand(0).bits, front.signedValue >= 0 {
      return resized(to: newWidth, signed: false)
    }
    let inner = node.operation == .signExtend ? operand(0) : self
    return Term(Node(.signExtend, width: newWidth, inner.node))
  }

  public func bits(from low: Int, width newWidth: Int) -> Term {
    precondition(low >= 0 && newWidth >= 1 && low + newWidth <= width, "bits beyond the word")
    if newWidth == width { return self }
    func part(_ index: Int) -> Term { operand(index).bits(from: low, width: newWidth) }
    switch node.operation {
    case .constant: return Term(bits!.bits(from: low, width: newWidth))
    // Two operands may share what lies below them: moving inwards would unfold it.
    case _ where node.treeSize > Term.foldingLimit: break
    case .and: return part(0) & part(1)
    case .or: return part(0) | part(1)
    case .xor: return part(0) ^ part(1)
    case .not: return ~part(0)
    case .choose: return Formula(node.a!).choose(part(1), part(2))
    case .extract: return operand(0).bits(from: low + Int(node.value), width: newWidth)
    case .add where low == 0: return part(0) + part(1)
    // Nothing is carried out of zeros.
    case .add where operand(1).constant.map({ $0.trailingZeroBitCount >= low }) == true:
      return part(0) + part(1)
    case .multiply where low == 0: return part(0) * part(1)
    case .concat: return bitsOfConcat(from: low, width: newWidth)
    case .signExtend:
      let inner = operand(0)
      if low + newWidth <= inner.width { return inner.bits(from: low, width: newWidth) }
      if low < inner.width {
        return inner.bits(from: low, width: inner.width - low).resized(to: newWidth, signed: true)
      }
      return inner.bits(from: inner.width - 1, width: 1).resized(to: newWidth, signed: true)
    default: break
    }
    return Term(Node(.extract, width: newWidth, node, value: UInt128(low)))
  }

  private func bitsOfConcat(from low: Int, width newWidth: Int) -> Term {
    let (front, back) = (operand(0), operand(1))
    if low + newWidth <= back.width { return back.bits(from: low, width: newWidth) }
    if low >= back.width { return front.bits(from: low - back.width, width: newWidth) }
    let fromBack = back.width - low
    return front.bits(from: 0, width: newWidth - fromBack).followed(by: back.bits(from: low, width: fromBack))
  }

  public func followed(by low: Term) -> Term {
    if let x = bits, let y = low.bits { return Term(x.followed(by: y)) }
    if node.operation == .concat { return operand(0).followed(by: operand(1).followed(by: low)) }
    if low.node.operation == .concat, let merged = merged(with: low.operand(0)) {
      return merged.followed(by: low.operand(1))
    }
    if let merged = merged(with: low) { return merged }
    return Term(Node(.concat, width: width + low.width, node, low.node))
  }

  /// One term for two neighbours: constants, or adjacent bits of one word.
  private func merged(with low: Term) -> Term? {
    if let x = bits, let y = low.bits { return Term(x.followed(by: y)) }
    guard let (word, from) = slice, let (lowWord, lowFrom) = low.slice, from == lowFrom + low.width,
      word == lowWord
    else { return nil }
    return word.bits(from: lowFrom, width: width + low.width)
  }

  /// The word this is cut out of, and from which bit.
  private var slice: (Term, Int)? {
    node.operation == .extract ? (operand(0), Int(node.value)) : nil
  }
}
