// The memory model: objects (C11 6.2.6), each a sequence of bytes. An object's bytes
// are kept in runs as they were written, so that what was written as one word is read
// back as that word, and zeroing a whole structure is one run. Each byte knows whether
// it was ever written.

import BitVectors

/// What a run of bytes holds.
package enum Content<Word: BitVector>: Hashable, Sendable {
  case zero
  /// Little-endian.
  case word(Word)
  /// A number of which only the bits in the mask were written, not all of them.
  case bits(Word, written: UInt128)
  /// 0 or 1, in as many bytes as the run has.
  case truth(Word.Condition)
  case pointer(Pointer<Word>)
  /// An indeterminate value (C11 3.19.2): never written, and undefined to read.
  case indeterminate
  /// Something, but it is not known what; the reason.
  case unknown(String)
  /// Part of an object that was there before the run: a fact of the world.
  case outside

  /// Bytes of a union beside the member that was given a value.
  package static var unwrittenUnion: String {
    "bytes of a union beside the member that was given a value, which C leaves open; give one that covers "
      + "them a value"
  }

  /// A number of which the bits in the mask were written.
  init(_ word: Word, written: UInt128) {
    let all = UInt128.max >> UInt128(128 - word.width)
    self =
      switch written & all {
      case all: .word(word)
      case 0: .indeterminate
      default: .bits(word, written: written & all)
      }
  }

  /// At least some of it was never written.
  package var isIndeterminate: Bool {
    switch self {
    case .indeterminate, .bits: true
    default: false
    }
  }

  /// Bytes of the widest number.
  static var widest: Int { 16 }

  /// As a number of `size` bytes, if it is one; nil for more than 16.
  package func word(size: Int) -> Word? {
    guard size <= Self.widest else { return nil }
    return switch self {
    case .zero: Word(0, width: 8 * size)
    case .word(let word): word
    case .truth(let condition): condition.word(width: 8 * size)
    default: nil
    }
  }

  /// Bytes `low` to `low + size - 1` of a run of `whole` bytes.
  fileprivate func part(from low: Int, size: Int, of whole: Int) -> Content {
    switch self {
    case .word, .truth: .word(word(size: whole)!.bits(from: 8 * low, width: 8 * size))
    case .bits(let word, let written):
      Content(word.bits(from: 8 * low, width: 8 * size), written: written >> UInt128(8 * low))
    case .pointer: .unknown("a part of a pointer")
    default: self
    }
  }
}

/// The bytes of an object or a value: runs without gaps, in order.
package struct Bytes<Word: BitVector>: Hashable, Sendable {
  package struct Run: Hashable, Sendable {
    var start: Int
    package var size: Int
    package var content: Content<Word>

    var end: Int { start + size }

    func part(from low: Int, to high: Int) -> Run {
      if low <= start, high >= end { return self }
      let low = max(low, start)
      let high = min(high, end)
      return Run(
        start: low, size: high - low, content: content.part(from: low - start, size: high - low, of: size))
    }
  }

  package private(set) var runs: [Run]
  package let size: Int

  package init(size: Int, _ content: Content<Word>) {
    self.size = size
    runs = size > 0 ? [Run(start: 0, size: size, content: content)] : []
  }

  /// Index of the run that holds the byte at `offset`.
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  package mutating func write(_ content: Content<Word>, at offset: Int, size: Int) {
    replace(offset, offset + size, with: [Run(start: offset, size: size, content: content)])
  }

  package mutating func write(_ bytes: Bytes, at offset: Int) {
    if bytes.runs.count == 1 { return write(bytes.runs[0].content, at: offset, size: bytes.size) }
    let moved = bytes.runs.map { Run(start: $0.start + offset, size: $0.size, content: $0.content) }
    replace(offset, offset + bytes.size, with: moved)
  }

  private mutating func replace(_ low: Int, _ high: Int, with new: [Run]) {
    guard high > low else { return }
    let first = index(of: low)
    let last = index(of: high - 1)
    if first == last, runs[first].start == low, runs[first].end == high, new.count == 1 {
      runs[first] = new[0]
      return
    }
    var middle = new
    if runs[first].start < low { middle.insert(runs[first].part(from: 0, to: low), at: 0) }
    if runs[last].end > high { middle.append(runs[last].part(from: high, to: runs[last].end)) }
    runs.replaceSubrange(first...last, with: middle)
  }

  package func slice(at offset: Int, size: Int) -> Bytes {
    var result = Bytes(size: size, .zero)
    guard size > 0 else { return result }
    result.runs = (index(of: offset)...index(of: offset + size - 1)).map {
      var part = runs[$0].part(from: offset, to: offset + size)
      part.start -= offset
      return part
    }
    return result
  }

  /// All of the bytes from `offset` on as one content of `size` bytes.
  package func read(at offset: Int, size: Int) -> Content<Word> {
    let first = index(of: offset)
    if runs[first].start == offset, runs[first].size == size { return runs[first].content }
    return slice(at: offset, size: size).joined
  }

  private var joined: Content<Word> {
    if runs.count == 1 { return runs[0].content }
    var number: Word?
    for run in runs.reversed() {
      guard let word = run.content.word(size: run.size) else {
        if run.content.isIndeterminate { return .indeterminate }
        if case .unknown = run.content { return run.content }
        return .unknown("bytes of different kinds")
      }
      guard size <= Content<Word>.widest else { continue }
      number = number.map { $0.followed(by: word) } ?? word
    }
    return number.map { .word($0) } ?? .unknown("more bytes than a number has")
  }
}

/// The objects of a run.
package struct Memory<Word: BitVector>: Hashable, Sendable {
  package struct Object: Hashable, Sendable {
    /// For messages, and as part of the names of facts.
    package let name: String
    let type: CType
    package var bytes: Bytes<Word>
    var isAlive = true
    var isConstant = false
    /// The array of a string literal: equal ones may be one object, or several.
    var isLiteral = false
    /// There before the run: writes to it are seen by others.
    package var isOutside = false
    /// Bytes that nobody looks at, as many as anybody wants: pointers into them know how far they lead.
    package var isBuffer = false
  }

  package var objects: [Object] = []

  /// - Returns: the new object's index.
  package mutating func allocate(_ name: String, _ type: CType, size: Int, _ content: Content<Word>) -> Int {
    objects.append(Object(name: name, type: type, bytes: Bytes(size: size, content)))
    return objects.count - 1
  }
}

/// A C pointer.
package enum Pointer<Word: BitVector>: Hashable, Sendable {
  case null
  case object(Address<Word>)
  /// Made of a number of 64 bits, such as an error code; null if that is 0.
  case number(Word)
  /// Not null, but nothing is known of what it points to.
  case opaque(String)

  /// Numbers from here on are error codes, not addresses.
  static var lastPage: UInt128 { 0xffff_ffff_ffff_f001 }

  static var assumption: String {
    "objects lie at distinct addresses, none of them null or among the last 4095"
  }

  package init(number: Word) { self = number.constant == 0 ? .null : .number(number) }

  /// Nil for an address.
  var number: Word? {
    switch self {
    case .null: Word(0, width: 64)
    case .number(let word): word
    case .object, .opaque: nil
    }
  }
}

/// A place in an object.
package struct Address<Word: BitVector>: Hashable, Sendable {
  /// An array index that is not a plain number, known to be below `count`.
  package struct Choice: Hashable, Sendable {
    let index: Word
    let count: Int
    /// In bytes.
    let stride: Int
    /// Where the first element lies, as far as this index decides.
    var start: Int
  }

  package let object: Int
  package var offset: Int
  /// The array that pointer arithmetic may roam, as bytes of the object.
  package var extent: Range<Int>
  /// Each adds index times stride to the offset.
  package var choices: [Choice] = []
  /// Came out of such an index, so that its neighbours are out of reach.
  var isFixed = false

  /// From the start of the object, in bytes, 64 bits.
  package var distance: Word {
    choices.reduce(Word(UInt128(UInt64(bitPattern: Int64(offset))), width: 64)) { sum, choice in
      sum + choice.index.resized(to: 64, signed: false) * Word(UInt128(choice.stride), width: 64)
    }
  }

  /// The same in a buffer, so many bytes further: 64 bits.
  func further(by bytes: Word) -> Address {
    var address = self
    let index = choices.first.map { $0.index + bytes } ?? bytes
    address.choices = [Choice(index: index, count: .max, stride: 1, start: 0)]
    return address
  }

  /// Where in a buffer something is read or written: at a plain distance there, otherwise anywhere.
  func settled(within size: Int) -> Address {
    var address = self
    address.choices = []
    address.offset = distance.constant.flatMap { Int(exactly: $0) }.flatMap { $0 < size ? $0 : nil } ?? 0
    return address
  }
}

/// What an expression yields.
package enum Value<Word: BitVector>: Hashable, Sendable {
  case word(Word)
  /// 0 or 1 of any integer type.
  case truth(Word.Condition)
  case pointer(Pointer<Word>)
  /// A struct, union or array.
  case bytes(Bytes<Word>)
  case nothing

  /// An address, maybe in an integer.
  var isPointer: Bool { if case .pointer = self { true } else { false } }
}
