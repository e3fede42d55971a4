// Words of which some bits are known: what becomes of something unknown that is computed
// with. What is said to be known is so whatever the unknown bits are.

import BitVectors

/// A word some bits of which may be unknown.
public struct PartialWord: Sendable {
  /// Zero where the bit is unknown; of a word with an origin, how far it is from there.
  let known: Bits
  /// The bits that are unknown.
  let mask: UInt128
  /// An unknown word that this one is a known distance from.
  let origin: Origin?
  /// Whose word it is that nothing is known of; empty where all is known.
  public let name: String

  /// One unknown word; it is equal to itself.
  final class Origin: Sendable {}

  var width: Int { known.width }
  /// The number, where all of it is known.
  public var number: UInt128? { mask == 0 ? known.value : nil }

  init(_ known: Bits) { (self.known, mask, origin, name) = (known, 0, nil, "") }

  init(unknown name: String, width: Int) {
    self.init(Bits(0, width: width), Self.ones(width), name, Origin())
  }

  private init(_ known: Bits, _ mask: UInt128, _ name: String, _ origin: Origin? = nil) {
    (self.mask, self.origin) = (mask, origin)
    self.known = origin == nil ? Bits(known.value & ~mask, width: known.width) : known
    self.name = mask == 0 ? "" : name
  }

  private static func ones(_ width: Int) -> UInt128 { UInt128.max >> UInt128(128 - width) }
  private var all: UInt128 { Self.ones(width) }
  /// The same bits, which may be further from where they came from.
  private var plain: PartialWord { origin == nil ? self : PartialWord(Bits(0, width: width), mask, name) }

  private func named(with other: PartialWord) -> String { name.isEmpty ? other.name : name }

  /// Bits that are known to be one, and those that may be.
  private var surely: UInt128 { plain.known.value }
  private var maybe: UInt128 { plain.known.value | mask }
}

// MARK: - Operations

extension PartialWord {
  /// Bits below the lowest unknown one depend on such bits only.
  private func carrying(_ other: PartialWord, _ operation: (Bits, Bits) -> Bits) -> PartialWord {
    let unknown = mask | other.mask
    let above = unknown == 0 ? 0 : all & (UInt128.max << UInt128(unknown.trailingZeroBitCount))
    return PartialWord(operation(plain.known, other.plain.known), above, named(with: other))
  }

  static func + (a: PartialWord, b: PartialWord) -> PartialWord {
    if let origin = a.origin, b.mask == 0 { return PartialWord(a.known + b.known, a.mask, a.name, origin) }
    if b.origin != nil, a.mask == 0 { return b + a }
    return a.carrying(b) { $0 + $1 }
  }

  static func - (a: PartialWord, b: PartialWord) -> PartialWord {
    if let origin = a.origin {
      if b.mask == 0 { return PartialWord(a.known - b.known, a.mask, a.name, origin) }
      if b.origin === origin { return PartialWord(a.known - b.known) }
    }
    return a.carrying(b) { $0 - $1 }
  }

  static func * (a: PartialWord, b: PartialWord) -> PartialWord { a.carrying(b) { $0 * $1 } }

  static func & (a: PartialWord, b: PartialWord) -> PartialWord {
    PartialWord(
      Bits(a.surely & b.surely, width: a.width), (a.maybe & b.maybe) & ~(a.surely & b.surely),
      a.named(with: b))
  }

  static func | (a: PartialWord, b: PartialWord) -> PartialWord {
    PartialWord(
      Bits(a.surely | b.surely, width: a.width), (a.mask | b.mask) & ~(a.surely | b.surely), a.named(with: b))
  }

  static func ^ (a: PartialWord, b: PartialWord) -> PartialWord {
    PartialWord(a.plain.known ^ b.plain.known, a.mask | b.mask, a.named(with: b))
  }

  static prefix func ~ (a: PartialWord) -> PartialWord { PartialWord(~a.plain.known, a.mask, a.name) }

  /// Nothing is known of the result unless everything is known of both.
  func exactly(_ other: PartialWord, _ operation: (Bits, Bits) -> Bits) -> PartialWord {
    mask | other.mask == 0
      ? PartialWord(operation(known, other.known))
      : PartialWord(Bits(0, width: width), all, named(with: other))
  }

  /// - Parameter shift: takes a word and a count.
  func shifted(by count: PartialWord, _ shift: (Bits, Bits) -> Bits) -> PartialWord {
    guard count.mask == 0 else { return exactly(count, shift) }
    // Copies of an unknown sign are unknown.
    let moved = shift(Bits(mask, width: width), count.known)
    return PartialWord(shift(plain.known, count.known), moved.value, name)
  }

  /// - Parameter operation: puts each bit somewhere, and zeros or copies of a bit elsewhere.
  func rearranged(_ operation: (Bits) -> Bits) -> PartialWord {
    PartialWord(operation(plain.known), operation(Bits(mask, width: width)).value, name)
  }

  func resized(to width: Int, signed: Bool) -> PartialWord {
    width == self.width ? self : rearranged { $0.resized(to: width, signed: signed) }
  }

  func followed(by low: PartialWord) -> PartialWord {
    PartialWord(
      plain.known.followed(by: low.plain.known),
      Bits(mask, width: width).followed(by: Bits(low.mask, width: low.width)).value, named(with: low))
  }

  // MARK: Conditions, of one bit

  private static func truth(_ value: Bool?, _ name: String) -> PartialWord {
    value.map { PartialWord(Bits($0 ? 1 : 0, width: 1)) } ?? PartialWord(Bits(0, width: 1), 1, name)
  }

  func isEqual(to other: PartialWord) -> PartialWord {
    let name = named(with: other)
    if let origin, other.origin === origin { return Self.truth(known.value == other.known.value, name) }
    if mask | other.mask == 0 { return Self.truth(known.value == other.known.value, name) }
    let compared = ~(mask | other.mask)
    let isOther = (plain.known.value ^ other.plain.known.value) & compared & all != 0
    return Self.truth(isOther ? false : nil, name)
  }

  func isLess(than other: PartialWord, signed: Bool) -> PartialWord {
    let name = named(with: other)
    if mask | other.mask == 0 {
      return Self.truth(known.isLess(than: other.known, signed: signed).value, name)
    }
    if signed { return Self.truth(nil, name) }
    if maybe < other.surely { return Self.truth(true, name) }
    return Self.truth(surely >= other.maybe ? false : nil, name)
  }

  /// One of two words, by a condition of one bit.
  func choose(_ a: PartialWord, _ b: PartialWord) -> PartialWord {
    if let number { return number == 1 ? a : b }
    let same = ~(a.surely ^ b.surely) & ~a.mask & ~b.mask
    return PartialWord(Bits(a.surely, width: a.width), a.all & ~same, name)
  }
}
