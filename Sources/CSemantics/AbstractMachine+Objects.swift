// Evaluation of lvalues: the objects that they designate, and pointers to those.

import BitVectors
import Source

extension AbstractMachine {
  // MARK: Lvalues

  /// Where the object lies that an lvalue designates.
  mutating func address(of place: Expression, in world: inout W) throws(Halt) -> Address<Word> {
    switch place.form {
    case .variable(let slot): return try address(ofLocal: slot, place.offset)
    case .global(let index): return try address(ofGlobal: index, place.offset, in: &world)
    case .external(let name): return outsideAddress("&\(name)", place.type)
    case .indirection(let pointer): return try target(of: pointer, in: &world)
    case .member(let base, let offset):
      let address = try structure(base, in: &world)
      guard let size = program.types.size(of: place.type) else {
        throw unsupported("this member", place.offset)
      }
      return member(of: address, at: offset, size: size)
    case .bitField(let base, let field):
      return member(of: try structure(base, in: &world), at: field.offset, size: field.size)
    case .unsupported(let what): throw unsupported(what, place.offset)
    case .string(let text): return try literal(text, place)
    case .compoundLiteral(let value, let slot?):
      let held = try evaluate(value, in: &world)
      let address = try self.address(ofLocal: slot, place.offset)
      try store(held, at: address, place.type, place.offset, in: &world)
      return address
    case .compoundLiteral(let value, nil):
      return try temporary(evaluate(value, in: &world), place, in: &world)
    default: return try temporary(evaluate(place, in: &world), place, in: &world)
    }
  }

  /// Where a structure lies whose member is meant; a pointer may lead to less.
  private mutating func structure(_ base: Expression, in world: inout W) throws(Halt) -> Address<Word> {
    let address = try self.address(of: base, in: &world)
    if case .indirection = base.form, let size = program.types.size(of: base.type) {
      try checkBounds(address, size: size, base.offset)
    }
    return address
  }

  /// A part of an object, as an object of its own.
  package func member(of address: Address<Word>, at offset: Int, size: Int) -> Address<Word> {
    var address = address
    address.offset += offset
    address.extent = address.offset..<(address.offset + size)
    address.isFixed = false
    return address
  }

  private mutating func target(of pointer: Expression, in world: inout W) throws(Halt) -> Address<Word> {
    // An element that is accessed, unlike one that is pointed to, must be there.
    if case .move(let base, let count, let isNegative) = pointer.form {
      var order = openOrder(of: base, count)
      let value = try evaluate(base, in: &world)
      nextOperand(&order)
      let steps = try steps(count, isNegative, in: &world)
      try close(order, pointer.offset)
      let moved = try moved(value, base.type, by: steps, .access, pointer.offset, in: &world)
      return try target(of: .pointer(moved), pointer.offset)
    }
    let value = try evaluate(pointer, in: &world)
    return try target(of: value, pointer.offset)
  }

  func target(of value: Value<Word>, _ offset: Int) throws(Halt) -> Address<Word> {
    switch value {
    case .pointer(.object(let address)): return address
    case .pointer(.null): throw undefined(Self.nullDereference, offset)
    case .pointer(.opaque(let what)): throw unsupported("looking into \(what)", offset)
    case .pointer(.number): throw undefined("a pointer made of a number is dereferenced", offset)
    case .nothing: throw undefined("the value of a call that returned none is used", offset)
    default: throw unsupported("an address made of a number", offset)
    }
  }

  /// A value that is needed as an object.
  private mutating func temporary(
    _ value: Value<Word>, _ place: Expression, in world: inout W
  ) throws(Halt) -> Address<Word> {
    let object = try allocate("a temporary object", place.type, .indeterminate, place.offset)
    try store(value, at: whole(object), place.type, place.offset, in: &world)
    return whole(object)
  }

  /// The array of a string literal.
  private mutating func literal(_ text: [UInt8], _ place: Expression) throws(Halt) -> Address<Word> {
    let object = try allocate("a string literal", place.type, .zero, place.offset)
    memory.objects[object].bytes = characters(text, memory.objects[object].bytes.size)
    (memory.objects[object].isConstant, memory.objects[object].isLiteral) = (true, true)
    return whole(object)
  }

  /// As many characters as an array has.
  func characters(_ text: [UInt8], _ size: Int) -> Bytes<Word> {
    var bytes = Bytes<Word>(size: size, .zero)
    for (index, byte) in text.prefix(size).enumerated() {
      bytes.write(.word(Word(UInt128(byte), width: 8)), at: index, size: 1)
    }
    return bytes
  }

  /// `&place`. That `&*p` and `&p[i]` do not touch the object matters for one
  /// past an array.
  mutating func pointer(to place: Expression, in world: inout W) throws(Halt) -> Pointer<Word> {
    if case .indirection(let pointer) = place.form {
      guard case .pointer(let value) = try evaluate(pointer, in: &world) else {
        throw unsupported("an address made of a number", place.offset)
      }
      return value
    }
    return .object(try address(of: place, in: &world))
  }

  mutating func decayed(_ array: Expression, in world: inout W) throws(Halt) -> Pointer<Word> {
    var address = try self.address(of: array, in: &world)
    guard let size = program.types.size(of: array.type) else { throw unsupported("this array", array.offset) }
    address.extent = address.offset..<(address.offset + size)
    address.isFixed = false
    return .object(address)
  }
}
