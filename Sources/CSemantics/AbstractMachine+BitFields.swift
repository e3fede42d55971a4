// Bit-fields: loads and stores of some bits of some bytes. The bits beside them
// stay as they are, written or not.

import BitVectors

extension AbstractMachine {
  /// What an lvalue holds.
  mutating func load(
    _ address: Address<Word>, of place: Expression, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    guard case .bitField(_, let field) = place.form else {
      return try load(address, place.type, offset, in: &world)
    }
    let bits = try load(field, at: address, offset, in: &world)
    if place.type == .bool { return .truth(bits.isNonZero) }
    return .word(bits.resized(to: place.type.width ?? 32, signed: place.type.isSigned))
  }

  /// - Returns: what the lvalue holds now, which for a bit-field may be less.
  mutating func store(
    _ value: Value<Word>, at address: Address<Word>, of place: Expression, in world: inout W
  ) throws(Halt) -> Value<Word> {
    guard case .bitField(_, let field) = place.form else {
      try store(value, at: address, place.type, place.offset, in: &world)
      return value
    }
    let bits = try self.bits(of: value, place.type, field, place.offset)
    try store(bits, field, at: address, place.offset, in: &world)
    if place.type == .bool { return value }
    return .word(bits.resized(to: place.type.width ?? 32, signed: place.type.isSigned))
  }

  private func bits(
    of value: Value<Word>, _ type: CType, _ field: BitField, _ offset: Int
  ) throws(Halt) -> Word {
    try word(of: value, type, offset).resized(to: field.width, signed: false)
  }

  /// Arithmetic on a bit-field that is wider than an int: gcc computes in as many bits as it
  /// has, clang in those of its type.
  mutating func agreeing(_ operand: Expression, _ bits: Int, in world: inout W) throws(Halt) -> Word {
    let whole = try word(operand, in: &world)
    let kept = whole.bits(from: 0, width: bits).resized(to: whole.width, signed: operand.type.isSigned)
    if try decide(!kept.isEqual(to: whole), in: &world) {
      throw unsupported(
        "arithmetic that leaves the \(bits) bits of a bit-field, where compilers differ: gcc drops the bits "
          + "above, clang keeps them; convert the bit-field to its type before", operand.offset)
    }
    return whole
  }

  // MARK: Bits in bytes

  private mutating func load(
    _ field: BitField, at address: Address<Word>, _ offset: Int, in world: inout W
  ) throws(Halt) -> Word {
    try check(address, size: field.size, offset)
    note(address, field.size, isWrite: false)
    if let choice = address.choices.first {
      if let joined = joinedBits(field, at: address) { return joined }
      let settled = try settle(address, choice, in: &world)
      return try load(field, at: settled, offset, in: &world)
    }
    try materialise(address, field, offset, in: &world)
    let held = try held(address, field.size, offset)
    guard (held.written & field.mask) == field.mask else {
      throw undefined("\(name(address)) is read before anything is written to it", offset)
    }
    return held.word.bits(from: field.low, width: field.width)
  }

  /// The bits that an index means, if they are written in all elements.
  private func joinedBits(_ field: BitField, at address: Address<Word>) -> Word? {
    guard address.choices.reduce(1, { $0 * $1.count }) <= Self.maximalChoices else { return nil }
    guard let choice = address.choices.first else {
      guard let held = memory.objects[address.object].bytes.bits(at: address.offset, size: field.size),
        held.written & field.mask == field.mask
      else { return nil }
      return held.word.bits(from: field.low, width: field.width)
    }
    var joined: Word?
    for index in (0..<choice.count).reversed() {
      guard let word = joinedBits(field, at: element(index, of: address, choice)) else { return nil }
      joined = joined.map { (choice.index == UInt64(index)).choose(word, $0) } ?? word
    }
    return joined
  }

  private mutating func store(
    _ bits: Word, _ field: BitField, at address: Address<Word>, _ offset: Int, in world: inout W
  ) throws(Halt) {
    try check(address, size: field.size, offset)
    try checkWritable(address, offset)
    note(address, field.size, isWrite: true)
    if let choice = address.choices.first {
      let settled = try settle(address, choice, in: &world)
      return try store(bits, field, at: settled, offset, in: &world)
    }
    try materialise(address, field, offset, in: &world)
    if memory.objects[address.object].isOutside {
      try requireNoTrial()
      try show(bits, Fact(try fieldName(address, field, offset), width: field.width), offset, in: &world)
    }
    let held = try held(address, field.size, offset)
    let placed = bits.resized(to: 8 * field.size, signed: false) << field.low
    let kept = held.word & ~Word(field.mask, width: 8 * field.size)
    let content = Content(kept | placed, written: held.written | field.mask)
    memory.objects[address.object].bytes.write(content, at: address.offset, size: field.size)
  }

  private func held(
    _ address: Address<Word>, _ size: Int, _ offset: Int
  ) throws(Halt) -> (word: Word, written: UInt128) {
    guard let held = memory.objects[address.object].bytes.bits(at: address.offset, size: size) else {
      throw unsupported("bits of something else than numbers", offset)
    }
    return held
  }

  /// A part of an aggregate that is being made.
  func write(
    _ value: Value<Word>, _ part: Expression.Part, to bytes: inout Bytes<Word>
  ) throws(Halt) {
    let offset = part.value.offset
    guard let field = part.bits else {
      return bytes.write(try self.bytes(of: value, part.value.type, offset), at: part.offset)
    }
    let bits = try self.bits(of: value, part.value.type, field, offset)
    guard let held = bytes.bits(at: field.offset, size: field.size) else {
      throw unsupported("bits of something else than numbers", offset)
    }
    let kept = held.word & ~Word(field.mask, width: 8 * field.size)
    let placed = bits.resized(to: 8 * field.size, signed: false) << field.low
    bytes.write(
      Content(kept | placed, written: held.written | field.mask), at: field.offset, size: field.size)
  }

  // MARK: Outside

  /// Bytes that were there before the run hold facts: one for each bit-field.
  private mutating func materialise(
    _ address: Address<Word>, _ field: BitField, _ offset: Int, in world: inout W
  ) throws(Halt) {
    let object = memory.objects[address.object]
    guard object.isOutside else { return }
    for byte in address.offset..<(address.offset + field.size) {
      guard memory.objects[address.object].bytes.read(at: byte, size: 1) == .outside else { continue }
      guard let fields = program.types.bitFields(of: object.type, in: byte) else {
        throw unsupported("looking into the bits of \(object.name) this way", offset)
      }
      var word = Word(0, width: 8)
      var written: UInt128 = 0
      for (path, field) in fields {
        let fact = world.read(fact(outsideName(object.name, path), width: field.width))
        // The field as part of the bytes from `byte` on.
        let shift = 8 * (field.offset - byte) + field.low
        let low = max(0, -shift)
        let count = min(8, shift + field.width) - max(0, shift)
        let part = fact.bits(from: low, width: count).resized(to: 8, signed: false) << max(0, shift)
        word = word | part
        written |= (UInt128(1) << UInt128(count) - 1) << UInt128(max(0, shift))
      }
      memory.objects[address.object].bytes.write(Content(word, written: written), at: byte, size: 1)
    }
  }

  /// A structure of bit-fields that is written as a whole.
  /// - Returns: false where it is none.
  mutating func writeFields(
    _ bytes: Bytes<Word>, _ address: Address<Word>, _ offset: Int, in world: inout W
  ) throws(Halt) -> Bool {
    let object = memory.objects[address.object]
    guard let word = bytes.read(at: 0, size: bytes.size).word(size: bytes.size) else { return false }
    var seen: Set<BitField> = []
    for byte in address.offset..<(address.offset + bytes.size) {
      // Padding belongs to no field.
      for (path, field) in program.types.bitFields(of: object.type, in: byte) ?? []
      where seen.insert(field).inserted {
        let start = 8 * (field.offset - address.offset) + field.low
        guard start >= 0, start + field.width <= 8 * bytes.size else { return false }
        let bits = word.bits(from: start, width: field.width)
        try show(bits, Fact(outsideName(object.name, path), width: field.width), offset, in: &world)
      }
    }
    return !seen.isEmpty
  }

  private func fieldName(
    _ address: Address<Word>, _ field: BitField, _ offset: Int
  ) throws(Halt) -> String {
    let object = memory.objects[address.object]
    let wanted = BitField(offset: address.offset, low: field.low, width: field.width)
    guard
      let found = program.types.bitFields(of: object.type, in: address.offset)?.first(where: {
        $0.field == wanted
      })
    else { throw unsupported("looking into the bits of \(object.name) this way", offset) }
    return outsideName(object.name, found.path)
  }
}

extension BitField {
  /// Its bits among those of its bytes.
  var mask: UInt128 { (UInt128.max >> UInt128(128 - width)) << UInt128(low) }
}

extension Bytes {
  /// Up to 16 bytes as a number, and which of its bits were written; nil where
  /// they hold something else.
  func bits(at offset: Int, size: Int) -> (word: Word, written: UInt128)? {
    guard size <= 16 else { return nil }
    var joined: Word?
    var written: UInt128 = 0
    for run in slice(at: offset, size: size).runs.reversed() {
      let bits = 8 * run.size
      let all = UInt128.max >> UInt128(128 - bits)
      let (word, mask): (Word, UInt128)
      switch run.content {
      case .indeterminate: (word, mask) = (Word(0, width: bits), 0)
      case .bits(let held, let part): (word, mask) = (held, part)
      default:
        guard let held = run.content.word(size: run.size) else { return nil }
        (word, mask) = (held, all)
      }
      joined = joined.map { $0.followed(by: word) } ?? word
      written = (bits < 128 ? written << UInt128(bits) : 0) | mask
    }
    return joined.map { ($0, written) }
  }
}

extension CTypes {
  /// The bit-fields that share a byte, with their paths; nil where something
  /// else lies there too.
  func bitFields(of type: CType, in byte: Int) -> [(path: String, field: BitField)]? {
    switch type {
    case .record(let index) where !records[index].leaves.isEmpty:
      return records[index].bitFields(in: byte, self)
    case .record(let index):
      var found: [(path: String, field: BitField)] = []
      for field in records[index].fields {
        if let bits = field.bits {
          if bits.offset <= byte, byte < bits.offset + bits.size { found.append((".\(field.name)", bits)) }
          continue
        }
        guard let size = size(of: field.type), field.offset <= byte, byte < field.offset + size else {
          continue
        }
        guard let inner = bitFields(of: field.type, in: byte - field.offset) else { return nil }
        found += inner.map { part in
          let name = field.name.isEmpty ? "" : ".\(field.name)"
          return (
            name + part.path,
            BitField(offset: part.field.offset + field.offset, low: part.field.low, width: part.field.width)
          )
        }
      }
      return records[index].isUnion && found.count > 1 ? nil : found
    case .array(let element, let count):
      guard let size = size(of: element), size > 0, byte / size < count else { return nil }
      return bitFields(of: element, in: byte % size)?.map { part in
        let start = byte / size * size
        return (
          "[\(byte / size)]\(part.path)",
          BitField(offset: part.field.offset + start, low: part.field.low, width: part.field.width)
        )
      }
    default: return nil
    }
  }
}
