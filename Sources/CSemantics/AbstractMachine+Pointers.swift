// Pointers: arithmetic within an array, comparisons, and other types' pointers
// to the same bytes.

import BitVectors

/// What becomes of a pointer that is moved.
enum Move {
  /// It is dereferenced at once.
  case access
  /// It may point one past the end.
  case point
  /// It may also point one before the beginning: `while ( p-- > start )`. C
  /// leaves that undefined; that such a pointer can be compared is an assumption.
  case step

  static let assumption = "a pointer one element below its array may be compared"
}

extension AbstractMachine {
  /// How many elements, as 64 bits.
  mutating func steps(_ count: Expression, _ isNegative: Bool, in world: inout W) throws(Halt) -> Word {
    let steps = try word(count, in: &world).resized(to: 64, signed: count.type.isSigned)
    return isNegative ? Word(0, width: 64) - steps : steps
  }

  /// The pointer, so many elements further.
  mutating func moved(
    _ value: Value<Word>, _ type: CType, by steps: Word, _ move: Move, _ offset: Int, in world: inout W
  ) throws(Halt) -> Pointer<Word> {
    guard case .pointer(let pointee) = type, let size = stride(pointee), size > 0 else {
      throw unsupported("pointer arithmetic on this type", offset)
    }
    if steps.constant == 0, case .pointer(let pointer) = value { return pointer }
    if case .pointer(.number(let number)) = value {
      return .number(number + steps * Word(UInt128(size), width: 64))
    }
    if case .pointer(.object(let address)) = value, memory.objects[address.object].isBuffer {
      return .object(address.further(by: steps * Word(UInt128(size), width: 64)))
    }
    var address = try target(of: value, offset)
    if address.isFixed { address = try released(address, in: &world) }
    if let constant = steps.constant {
      return .object(try moved(address, by: Int(Int64(truncatingIfNeeded: constant)), size, move, offset))
    }
    return .object(try moved(address, by: steps, size, move, offset, in: &world))
  }

  /// GNU C counts a pointer to void in bytes.
  private func stride(_ pointee: CType) -> Int? { pointee == .void ? 1 : program.types.size(of: pointee) }

  private func moved(
    _ address: Address<Word>, by steps: Int, _ size: Int, _ move: Move, _ offset: Int
  ) throws(Halt) -> Address<Word> {
    let (distance, overflow) = steps.multipliedReportingOverflow(by: size)
    let (new, overflows) = address.offset.addingReportingOverflow(distance)
    let low = move == .step ? address.extent.lowerBound - size : address.extent.lowerBound
    guard !overflow, !overflows, new >= low, new <= address.extent.upperBound else {
      throw leaving(address, offset)
    }
    var address = address
    address.offset = new
    return address
  }

  private mutating func moved(
    _ address: Address<Word>, by steps: Word, _ size: Int, _ move: Move, _ offset: Int, in world: inout W
  ) throws(Halt) -> Address<Word> {
    // The elements that lie in the array as the pointer sees it.
    let before = address.offset - address.extent.lowerBound
    let start = address.extent.lowerBound + (before % size + size) % size
    let count = max(0, address.extent.upperBound - start) / size
    let index = Word(UInt128(truncatingIfNeeded: (address.offset - start) / size), width: 64) + steps
    let isInside = index.isLess(than: Word(UInt128(count), width: 64), signed: false)
    var address = address
    if move == .access {
      if try decide(!isInside, in: &world) { throw leaving(address, offset) }
    } else if try !decide(isInside, in: &world) {
      if try decide(index == UInt64(count), in: &world) {
        address.offset = start + count * size
      } else if move == .step, try decide(index == UInt64.max, in: &world) {
        address.offset = start - size
      } else {
        throw leaving(address, offset)
      }
      return address
    }
    address.offset = start
    address.extent = start..<(start + size)
    address.choices.append(Address.Choice(index: index, count: count, stride: size, start: start))
    address.isFixed = true
    return address
  }

  /// Asks which element is pointed to, so that its neighbours are in reach.
  private mutating func released(_ address: Address<Word>, in world: inout W) throws(Halt) -> Address<Word> {
    var address = address
    let choice = address.choices.removeLast()
    var index = 0
    while index < choice.count - 1, try !decide(choice.index == UInt64(index), in: &world) { index += 1 }
    address.offset = choice.start + index * choice.stride
    address.extent = choice.start..<(choice.start + choice.count * choice.stride)
    address.isFixed = false
    return address
  }

  mutating func distance(
    _ left: Expression, _ right: Expression, _ offset: Int, in world: inout W
  ) throws(Halt) -> Word {
    var order = openOrder(of: left, right)
    let first = try evaluate(left, in: &world)
    nextOperand(&order)
    let second = try evaluate(right, in: &world)
    try close(order, offset)
    let a = try target(of: first, offset)
    let b = try target(of: second, offset)
    guard case .pointer(let type) = left.type, let size = stride(type), size > 0 else {
      throw unsupported("this difference of pointers", offset)
    }
    guard a.object == b.object else {
      throw undefined("the difference of pointers to different objects", offset)
    }
    let elements = Word(UInt128(truncatingIfNeeded: (a.offset - b.offset) / size), width: 64)
    if a.choices.isEmpty, b.choices.isEmpty { return elements }
    guard (a.choices + b.choices).allSatisfy({ $0.stride % size == 0 }), (a.offset - b.offset) % size == 0
    else {
      throw unsupported("this difference of pointers", offset)
    }
    return elements + sum(a.choices, unit: size) - sum(b.choices, unit: size)
  }

  /// What computed indices add to an offset.
  private func sum(_ choices: [Address<Word>.Choice], unit: Int) -> Word {
    choices.reduce(Word(0, width: 64)) { sum, choice in
      sum + choice.index * Word(UInt128(choice.stride / unit), width: 64)
    }
  }

  // MARK: Other types

  /// A pointer that is used as a pointer to something else. Reading through it
  /// is by bytes, so the new type decides what is read.
  mutating func retype(_ operand: Expression, to type: CType, in world: inout W) throws(Halt) -> Value<Word> {
    let value = try evaluate(operand, in: &world)
    guard case .pointer(let pointer) = value else { throw unsupported("this conversion", operand.offset) }
    guard case .object(var address) = pointer, case .pointer(let pointee) = type else { return value }
    if pointee.isByte {
      if case .pointer(let old) = operand.type, old.isByte { return value }
      return .pointer(.object(bytes(around: address)))
    }
    if let choice = address.choices.last, address.isFixed, let size = program.types.size(of: pointee),
      choice.stride < size
    {
      address = try released(address, in: &world)
    }
    if address.choices.isEmpty,
      let found = program.types.array(
        of: pointee, in: memory.objects[address.object].type, at: address.offset)
    {
      address.extent = found
    }
    return .pointer(.object(address))
  }

  /// `p - offsetof(s, m)`: from a member to its structure.
  mutating func enclosing(_ pointer: Expression, in world: inout W) throws(Halt) -> Value<Word> {
    let value = try evaluate(pointer, in: &world)
    guard case .pointer(.object(let address)) = value else { return value }
    return .pointer(.object(bytes(around: address)))
  }

  /// The same place, as one of the bytes of the whole object or element.
  private func bytes(around address: Address<Word>) -> Address<Word> {
    if memory.objects[address.object].isBuffer { return address }
    var address = address
    address.extent =
      address.choices.last.map { $0.start..<($0.start + $0.stride) } ?? whole(address.object).extent
    address.isFixed = false
    return address
  }

  // MARK: Comparisons

  mutating func compare(
    _ comparison: Comparison, _ a: Pointer<Word>, _ b: Pointer<Word>, _ offset: Int, in world: inout W
  ) throws(Halt) -> Condition {
    if let first = a.number, let second = b.number {
      return compare(comparison, first, second, signed: false)
    }
    if let number = b.number { return try compareAddress(comparison, number, offset, in: &world) }
    if let number = a.number { return try compareAddress(comparison.mirrored, number, offset, in: &world) }
    switch (a, b) {
    case (.object(let a), .object(let b)) where a.object == b.object:
      return compare(comparison, position(a), position(b), signed: true)
    case _ where comparison != .equal && comparison != .notEqual:
      throw undefined("pointers to different objects are ordered", offset)
    case (.opaque, _), (_, .opaque): throw unsupported("this comparison of pointers", offset)
    case (.object(let a), .object(let b))
    where memory.objects[a.object].isLiteral && memory.objects[b.object].isLiteral:
      throw unsupported("string literals compared by where they lie", offset)
    default: return Condition(comparison == .notEqual)
    }
  }

  private func position(_ address: Address<Word>) -> Word {
    let fixed = Word(UInt128(truncatingIfNeeded: address.offset), width: 64)
    return address.choices.isEmpty ? fixed : fixed + sum(address.choices, unit: 1)
  }

  /// An object's address, compared with a number. All that is known of it is
  /// that it is neither null nor in the last page.
  private mutating func compareAddress(
    _ comparison: Comparison, _ number: Word, _ offset: Int, in world: inout W
  ) throws(Halt) -> Condition {
    let isAbove = !number.isLess(than: Word(Pointer<Word>.lastPage, width: 64), signed: false)
    guard try decide(number == 0 || isAbove, in: &world) else {
      throw unsupported("an object's address compared with a number", offset)
    }
    switch comparison {
    case .equal: return Condition(false)
    case .notEqual: return Condition(true)
    case .less, .lessOrEqual: return isAbove
    case .greater, .greaterOrEqual: return !isAbove
    }
  }
}

extension Comparison {
  /// With the sides exchanged.
  fileprivate var mirrored: Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

extension CType {
  fileprivate var isByte: Bool { width == 8 && self != .bool }
}

extension CTypes {
  /// The array of elements of this type, or the one object of it, that holds the byte at `offset`.
  func array(of wanted: CType, in type: CType, at offset: Int) -> Range<Int>? {
    guard let size = size(of: type), offset >= 0, offset < size else { return nil }
    if type == wanted { return offset == 0 ? 0..<size : nil }
    switch type {
    case .array(let element, _):
      guard let stride = self.size(of: element), stride > 0 else { return nil }
      if element == wanted, offset % stride == 0 { return 0..<size }
      let start = offset / stride * stride
      return array(of: wanted, in: element, at: offset - start).map { $0.shifted(by: start) }
    case .record(let index):
      for field in records[index].fields where field.bits == nil && field.offset <= offset {
        if let found = array(of: wanted, in: field.type, at: offset - field.offset) {
          return found.shifted(by: field.offset)
        }
      }
      return nil
    default: return nil
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> {
    (lowerBound + distance)..<(upperBound + distance)
  }
}
