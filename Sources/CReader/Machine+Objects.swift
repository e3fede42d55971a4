// Running expressions: the objects that lvalues designate, and pointers.

import Source
import World

extension Machine {
  // MARK: Lvalues

  /// Where the object lies that an lvalue designates.
  mutating func address(of place: Expression, in world: inout W) throws(Halt) -> Address<Word> {
    switch place.form {
    case .variable(let slot): return try address(ofLocal: slot, place.offset)
    case .global(let index): return try address(ofGlobal: index, place.offset, in: &world)
    case .pointee(let pointer):
      let value = try evaluate(pointer, in: &world)
      return try target(of: value, pointer.offset)
    case .member(let base, let offset):
      let address = try self.address(of: base, in: &world)
      guard let size = program.types.size(of: place.type) else {
        throw unsupported("this member", place.offset)
      }
      return member(of: address, at: offset, size: size)
    case .bitField(let base, let field):
      return member(of: try self.address(of: base, in: &world), at: field.offset, size: field.size)
    case .unsupported(let what): throw unsupported(what, place.offset)
    case .string: throw unsupported("looking into a string literal", place.offset)
    case .literal(let value): return try temporary(evaluate(value, in: &world), place, in: &world)
    default: return try temporary(evaluate(place, in: &world), place, in: &world)
    }
  }

  private func member(of address: Address<Word>, at offset: Int, size: Int) -> Address<Word> {
    var address = address
    address.offset += offset
    address.extent = address.offset..<(address.offset + size)
    address.isFixed = false
    return address
  }

  private func target(of value: Value<Word>, _ offset: Int) throws(Halt) -> Address<Word> {
    switch value {
    case .pointer(.object(let address)): return address
    case .pointer(.null): throw undefined("a null pointer is dereferenced", offset)
    case .pointer(.opaque(let what)): throw unsupported("looking into \(what)", offset)
    default: throw unsupported("an address made of a number", offset)
    }
  }

  /// A value that is needed as an object.
  private mutating func temporary(
    _ value: Value<Word>, _ place: Expression, in world: inout W
  ) throws(Halt) -> Address<Word> {
    let object = try allocate("a temporary object", place.type, .unwritten, place.offset)
    try store(value, at: whole(object), place.type, place.offset, in: &world)
    return whole(object)
  }

  /// `&place`. That `&*p` and `&p[i]` do not touch the object matters for one
  /// past an array.
  mutating func pointer(to place: Expression, in world: inout W) throws(Halt) -> Pointer<Word> {
    if case .pointee(let pointer) = place.form {
      guard case .pointer(let value) = try evaluate(pointer, in: &world) else {
        throw unsupported("an address made of a number", place.offset)
      }
      return value
    }
    return .object(try address(of: place, in: &world))
  }

  mutating func decayed(_ array: Expression, in world: inout W) throws(Halt) -> Pointer<Word> {
    if case .string = array.form { return .opaque("a string literal") }
    var address = try self.address(of: array, in: &world)
    guard let size = program.types.size(of: array.type) else { throw unsupported("this array", array.offset) }
    address.extent = address.offset..<(address.offset + size)
    address.isFixed = false
    return .object(address)
  }

  // MARK: Pointer arithmetic

  /// How many elements, as 64 bits.
  mutating func steps(_ count: Expression, _ isNegative: Bool, in world: inout W) throws(Halt) -> Word {
    let steps = try word(count, in: &world).resized(to: 64, signed: count.type.isSigned)
    return isNegative ? Word(0, width: 64) - steps : steps
  }

  mutating func moved(
    _ value: Value<Word>, _ type: CType, by steps: Word, _ offset: Int, in world: inout W
  ) throws(Halt) -> Pointer<Word> {
    guard case .pointer(let pointee) = type, let size = program.types.size(of: pointee), size > 0 else {
      throw unsupported("pointer arithmetic on this type", offset)
    }
    let address = try target(of: value, offset)
    if let constant = steps.constant {
      return .object(try moved(address, by: Int(Int64(truncatingIfNeeded: constant)), size, offset))
    }
    return .object(try moved(address, by: steps, size, offset, in: &world))
  }

  private func moved(
    _ address: Address<Word>, by steps: Int, _ size: Int, _ offset: Int
  ) throws(Halt) -> Address<Word> {
    guard steps != 0 else { return address }
    guard !address.isFixed else { throw unsupported("pointer arithmetic on a computed element", offset) }
    let (distance, overflow) = steps.multipliedReportingOverflow(by: size)
    let (new, overflows) = address.offset.addingReportingOverflow(distance)
    guard !overflow, !overflows, new >= address.extent.lowerBound, new <= address.extent.upperBound else {
      throw undefined("an index or pointer leaves its object", offset)
    }
    var address = address
    address.offset = new
    return address
  }

  private mutating func moved(
    _ address: Address<Word>, by steps: Word, _ size: Int, _ offset: Int, in world: inout W
  ) throws(Halt) -> Address<Word> {
    let before = address.offset - address.extent.lowerBound
    guard !address.isFixed, before % size == 0 else {
      throw unsupported("pointer arithmetic on a computed element", offset)
    }
    let count = address.extent.count / size
    let index = Word(UInt128(before / size), width: 64) + steps
    let isInside = index.isLess(than: Word(UInt128(count), width: 64), signed: false)
    try refuse(if: !isInside, "an index or pointer leaves its object", offset, in: &world)
    var address = address
    address.offset = address.extent.lowerBound
    address.extent = address.offset..<(address.offset + size)
    address.choices.append(Address.Choice(index: index, count: count, stride: size))
    address.isFixed = true
    return address
  }

  mutating func distance(
    _ left: Expression, _ right: Expression, _ offset: Int, in world: inout W
  ) throws(Halt) -> Word {
    let first = try evaluate(left, in: &world)
    let second = try evaluate(right, in: &world)
    let a = try target(of: first, offset)
    let b = try target(of: second, offset)
    guard case .pointer(let type) = left.type, let size = program.types.size(of: type), size > 0,
      a.choices.isEmpty, b.choices.isEmpty
    else { throw unsupported("this difference of pointers", offset) }
    guard a.object == b.object else {
      throw undefined("the difference of pointers to different objects", offset)
    }
    return Word(UInt128(truncatingIfNeeded: (a.offset - b.offset) / size), width: 64)
  }

  func compare(
    _ comparison: Comparison, _ a: Pointer<Word>, _ b: Pointer<Word>, _ offset: Int
  ) throws(Halt) -> Condition {
    switch (a, b) {
    case (.object(let a), .object(let b)) where a.object == b.object:
      guard a.choices.isEmpty, b.choices.isEmpty else {
        throw unsupported("this comparison of pointers", offset)
      }
      return Condition(holds(comparison, a.offset, b.offset))
    case _ where comparison != .equal && comparison != .notEqual:
      throw undefined("pointers to different objects are ordered", offset)
    case (.null, .null): return Condition(comparison == .equal)
    case (.opaque, .opaque): throw unsupported("this comparison of pointers", offset)
    default: return Condition(comparison == .notEqual)
    }
  }

  private func holds(_ comparison: Comparison, _ a: Int, _ b: Int) -> Bool {
    switch comparison {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }
}
