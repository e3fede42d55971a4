// Words with a value that the program cannot see, unless it follows from
// numbers in the program alone. A run over them takes the same way as a run
// over plain numbers, but as a run over symbols would: by asking.

import BitVectors

package struct Veiled: BitVector {
  package let bits: Bits
  package let isVisible: Bool

  package init(_ value: UInt128, width: Int) { self.init(Bits(value, width: width), true) }
  package init(veiling bits: Bits) { self.init(bits, false) }

  private init(_ bits: Bits, _ isVisible: Bool) {
    self.bits = bits
    self.isVisible = isVisible
  }

  package var width: Int { bits.width }
  package var constant: UInt128? { isVisible ? bits.value : nil }

  private func with(_ b: Veiled, _ bits: Bits) -> Veiled { Veiled(bits, isVisible && b.isVisible) }
  private func with(_ bits: Bits) -> Veiled { Veiled(bits, isVisible) }

  package static func + (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits + b.bits) }
  package static func - (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits - b.bits) }
  package static func * (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits * b.bits) }
  package static func & (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits & b.bits) }
  package static func | (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits | b.bits) }
  package static func ^ (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits ^ b.bits) }
  package static prefix func ~ (a: Veiled) -> Veiled { a.with(~a.bits) }

  package func divided(by b: Veiled, signed: Bool) -> Veiled {
    with(b, bits.divided(by: b.bits, signed: signed))
  }
  package func remainder(dividingBy b: Veiled, signed: Bool) -> Veiled {
    with(b, bits.remainder(dividingBy: b.bits, signed: signed))
  }
  package func shiftedLeft(by b: Veiled) -> Veiled { with(b, bits.shiftedLeft(by: b.bits)) }
  package func shiftedRight(by b: Veiled, signed: Bool) -> Veiled {
    with(b, bits.shiftedRight(by: b.bits, signed: signed))
  }
  package func resized(to width: Int, signed: Bool) -> Veiled {
    with(bits.resized(to: width, signed: signed))
  }
  package func bits(from low: Int, width: Int) -> Veiled { with(bits.bits(from: low, width: width)) }
  package func followed(by low: Veiled) -> Veiled { with(low, bits.followed(by: low.bits)) }

  package func isEqual(to b: Veiled) -> VeiledTruth {
    VeiledTruth(bits.isEqual(to: b.bits).value, isVisible && b.isVisible)
  }
  package func isLess(than b: Veiled, signed: Bool) -> VeiledTruth {
    VeiledTruth(bits.isLess(than: b.bits, signed: signed).value, isVisible && b.isVisible)
  }
}

package struct VeiledTruth: Proposition {
  package let value: Bool
  package let isVisible: Bool

  package init(_ value: Bool) { self.init(value, true) }
  package init(_ value: Bool, _ isVisible: Bool) {
    self.value = value
    self.isVisible = isVisible
  }

  package var constant: Bool? { isVisible ? value : nil }

  package static prefix func ! (a: VeiledTruth) -> VeiledTruth { VeiledTruth(!a.value, a.isVisible) }
  package static func && (a: VeiledTruth, b: VeiledTruth) -> VeiledTruth {
    if a.constant == false || b.constant == false { return VeiledTruth(false) }
    return VeiledTruth(a.value && b.value, a.isVisible && b.isVisible)
  }
  package static func || (a: VeiledTruth, b: VeiledTruth) -> VeiledTruth { !(!a && !b) }
  package func choose(_ a: Veiled, _ b: Veiled) -> Veiled {
    guard !isVisible else { return value ? a : b }
    return Veiled(veiling: value ? a.bits : b.bits)
  }
}
