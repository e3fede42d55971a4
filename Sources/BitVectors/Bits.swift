// Words that are plain numbers: what a program computes with when it simply runs.

/// A bit vector with a known value.
public struct Bits: BitVector, CustomStringConvertible {
  public let width: Int
  /// Below 2^width.
  public let value: UInt128

  public init(_ value: UInt128, width: Int) {
    precondition((1...128).contains(width), "a word has 1 to 128 bits")
    self.width = width
    self.value = value & Bits.mask(width)
  }

  public var constant: UInt128? { value }
  public var description: String { "0x" + String(value, radix: 16) }

  /// The value read as two's complement.
  public var signedValue: Int128 {
    let unused = 128 - width
    return Int128(truncatingIfNeeded: value << unused) >> unused
  }

  static func mask(_ width: Int) -> UInt128 { UInt128.max >> (128 - width) }

  private func with(_ value: UInt128) -> Bits { Bits(value, width: width) }
  private func check(_ other: Bits) { precondition(width == other.width, "words of different widths") }

  public static func + (a: Bits, b: Bits) -> Bits {
    a.check(b)
    return a.with(a.value &+ b.value)
  }
  public static func - (a: Bits, b: Bits) -> Bits {
    a.check(b)
    return a.with(a.value &- b.value)
  }
  public static func * (a: Bits, b: Bits) -> Bits {
    a.check(b)
    return a.with(a.value &* b.value)
  }
  public static func & (a: Bits, b: Bits) -> Bits {
    a.check(b)
    return a.with(a.value & b.value)
  }
  public static func | (a: Bits, b: Bits) -> Bits {
    a.check(b)
    return a.with(a.value | b.value)
  }
  public static func ^ (a: Bits, b: Bits) -> Bits {
    a.check(b)
    return a.with(a.value ^ b.value)
  }
  public static prefix func ~ (a: Bits) -> Bits { a.with(~a.value) }

  public func divided(by divisor: Bits, signed: Bool) -> Bits {
    check(divisor)
    guard signed else { return with(divisor.value == 0 ? .max : value / divisor.value) }
    // SMT-LIB: bvsdiv divides the magnitudes and gives the sign back.
    guard divisor.value != 0 else { return with(signedValue < 0 ? 1 : .max) }
    let quotient = signedValue.magnitude / divisor.signedValue.magnitude
    return with((signedValue < 0) == (divisor.signedValue < 0) ? quotient : 0 &- quotient)
  }

  public func remainder(dividingBy divisor: Bits, signed: Bool) -> Bits {
    check(divisor)
    guard divisor.value != 0 else { return self }
    guard signed else { return with(value % divisor.value) }
    let remainder = signedValue.magnitude % divisor.signedValue.magnitude
    return with(signedValue < 0 ? 0 &- remainder : remainder)
  }

  public func shiftedLeft(by count: Bits) -> Bits {
    check(count)
    return with(count.value >= UInt128(width) ? 0 : value << Int(count.value))
  }

  public func shiftedRight(by count: Bits, signed: Bool) -> Bits {
    check(count)
    let places = Int(min(count.value, UInt128(width)))
    guard signed else { return with(places >= 128 ? 0 : value >> places) }
    return with(UInt128(truncatingIfNeeded: signedValue >> min(places, 127)))
  }

  public func resized(to width: Int, signed: Bool) -> Bits {
    Bits(signed ? UInt128(truncatingIfNeeded: signedValue) : value, width: width)
  }

  public func bits(from low: Int, width: Int) -> Bits {
    precondition(low >= 0 && low + width <= self.width, "bits beyond the word")
    return Bits(value >> low, width: width)
  }

  public func followed(by low: Bits) -> Bits {
    Bits(value << low.width | low.value, width: width + low.width)
  }

  public func isEqual(to other: Bits) -> Truth {
    check(other)
    return Truth(value == other.value)
  }
  public func isLess(than other: Bits, signed: Bool) -> Truth {
    check(other)
    return Truth(signed ? signedValue < other.signedValue : value < other.value)
  }
}

/// A condition that is simply true or false.
public struct Truth: Proposition {
  public let value: Bool

  public init(_ value: Bool) { self.value = value }
  public var constant: Bool? { value }

  public static prefix func ! (a: Truth) -> Truth { Truth(!a.value) }
  public static func && (a: Truth, b: Truth) -> Truth { Truth(a.value && b.value) }
  public static func || (a: Truth, b: Truth) -> Truth { Truth(a.value || b.value) }
  public func choose(_ a: Bits, _ b: Bits) -> Bits { value ? a : b }
}
