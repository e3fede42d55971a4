import BitVectors
import Emulation

// Words with a value that the program cannot see, unless it follows from
// numbers in the program alone. A run over them takes the same way as a run
// over plain numbers, but as a run over symbols would: by asking.

struct Veiled: BitVector {
  let bits: Bits
  let isVisible: Bool

  init(_ value: UInt128, width: Int) { self.init(Bits(value, width: width), true) }
  init(veiling bits: Bits) { self.init(bits, false) }

  private init(_ bits: Bits, _ isVisible: Bool) {
    self.bits = bits
    self.isVisible = isVisible
  }

  var width: Int { bits.width }
  var constant: UInt128? { isVisible ? bits.value : nil }

  private func with(_ b: Veiled, _ bits: Bits) -> Veiled { Veiled(bits, isVisible && b.isVisible) }
  private func with(_ bits: Bits) -> Veiled { Veiled(bits, isVisible) }

  static func + (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits + b.bits) }
  static func - (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits - b.bits) }
  static func * (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits * b.bits) }
  static func & (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits & b.bits) }
  static func | (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits | b.bits) }
  static func ^ (a: Veiled, b: Veiled) -> Veiled { a.with(b, a.bits ^ b.bits) }
  static prefix func ~ (a: Veiled) -> Veiled { a.with(~a.bits) }

  func divided(by b: Veiled, signed: Bool) -> Veiled { with(b, bits.divided(by: b.bits, signed: signed)) }
  func remainder(dividingBy b: Veiled, signed: Bool) -> Veiled {
    with(b, bits.remainder(dividingBy: b.bits, signed: signed))
  }
  func shiftedLeft(by b: Veiled) -> Veiled { with(b, bits.shiftedLeft(by: b.bits)) }
  func shiftedRight(by b: Veiled, signed: Bool) -> Veiled {
    with(b, bits.shiftedRight(by: b.bits, signed: signed))
  }
  func resized(to width: Int, signed: Bool) -> Veiled { with(bits.resized(to: width, signed: signed)) }
  func bits(from low: Int, width: Int) -> Veiled { with(bits.bits(from: low, width: width)) }
  func followed(by low: Veiled) -> Veiled { with(low, bits.followed(by: low.bits)) }

  func isEqual(to b: Veiled) -> VeiledTruth {
    VeiledTruth(bits.isEqual(to: b.bits).value, isVisible && b.isVisible)
  }
  func isLess(than b: Veiled, signed: Bool) -> VeiledTruth {
    VeiledTruth(bits.isLess(than: b.bits, signed: signed).value, isVisible && b.isVisible)
  }
}

struct VeiledTruth: Proposition {
  let value: Bool
  let isVisible: Bool

  init(_ value: Bool) { self.init(value, true) }
  init(_ value: Bool, _ isVisible: Bool) {
    self.value = value
    self.isVisible = isVisible
  }

  var constant: Bool? { isVisible ? value : nil }

  static prefix func ! (a: VeiledTruth) -> VeiledTruth { VeiledTruth(!a.value, a.isVisible) }
  static func && (a: VeiledTruth, b: VeiledTruth) -> VeiledTruth {
    if a.constant == false || b.constant == false { return VeiledTruth(false) }
    return VeiledTruth(a.value && b.value, a.isVisible && b.isVisible)
  }
  static func || (a: VeiledTruth, b: VeiledTruth) -> VeiledTruth { !(!a && !b) }
  func choose(_ a: Veiled, _ b: Veiled) -> Veiled {
    guard !isVisible else { return value ? a : b }
    return Veiled(veiling: value ? a.bits : b.bits)
  }
}

/// A situation whose numbers the program cannot see.
struct VeiledWorld: XenWorld {
  typealias Word = Veiled
  private(set) var inner: ConcreteWorld
  private(set) var questions = 0

  init(_ situation: ConcreteWorld.Situation = .init()) { inner = ConcreteWorld(situation) }

  mutating func decide(_ condition: VeiledTruth) throws(Halt) -> Bool {
    questions += 1
    return try inner.decide(Truth(condition.value))
  }

  mutating func read(_ fact: Fact) -> Veiled { Veiled(veiling: inner.read(fact)) }

  mutating func lookUpRight(gfn: Veiled, index: Veiled) -> RightLookup<Veiled> {
    let answer = inner.lookUpRight(gfn: gfn.bits, index: index.bits)
    return RightLookup(rc: Veiled(veiling: answer.rc), access: Veiled(veiling: answer.access))
  }

  mutating func send(_ request: Request<Veiled>) -> SendAnswer<Veiled> {
    var bare = Request<Bits>()
    bare.sync = Truth(request.sync.value)
    bare.reason = request.reason.bits
    bare.flags = request.flags.bits
    bare.gfn = request.gfn.bits
    bare.offset = request.offset.bits
    bare.gla = request.gla.bits
    bare.accessFlags = request.accessFlags.bits
    bare.nestedBase = request.nestedBase.bits
    bare.restIsZero = Truth(request.restIsZero.value)
    return SendAnswer(rc: Veiled(veiling: inner.send(bare).rc))
  }

  mutating func observe(write value: Veiled, to fact: Fact) { inner.observe(write: value.bits, to: fact) }
}
