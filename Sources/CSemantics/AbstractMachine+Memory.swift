// Loads and stores. Objects that are there before the run are read as facts of the
// world, named after the C that reads them; their pointers lead to further such
// objects, each apart from all others.

import BitVectors
import Source

extension AbstractMachine {
  static var maximalChoices: Int { 1024 }

  // MARK: Loads

  package mutating func load(
    _ address: Address<Word>, _ type: CType, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let address = settledBuffer(address)
    let size = try check(address, type, offset)
    note(address, size, isWrite: false)
    guard let choice = address.choices.first else {
      return try value(at: address, size, type, offset, in: &world)
    }
    if let joined = joinedLoad(address, size, type) {
      return type == .bool ? .truth(joined.isNonZero) : .word(joined)
    }
    let settled = try settle(address, choice, in: &world)
    return try load(settled, type, offset, in: &world)
  }

  private func settledBuffer(_ address: Address<Word>) -> Address<Word> {
    guard !address.choices.isEmpty, case let object = memory.objects[address.object], object.isBuffer else {
      return address
    }
    return address.settled(within: object.bytes.size)
  }

  /// One word that depends on the index, if all elements are written words.
  private func joinedLoad(_ address: Address<Word>, _ size: Int, _ type: CType) -> Word? {
    guard type.width != nil, address.choices.reduce(1, { $0 * $1.count }) <= Self.maximalChoices else {
      return nil
    }
    guard let choice = address.choices.first else {
      let content = memory.objects[address.object].bytes.read(at: address.offset, size: size)
      // What a bool holds must be known to be 0 or 1.
      if type == .bool, case .word = content { return nil }
      return content.word(size: size)
    }
    var joined: Word?
    for index in (0..<choice.count).reversed() {
      guard let word = joinedLoad(element(index, of: address, choice), size, type) else { return nil }
      let isMeant = choice.index == UInt64(index)
      joined = joined.map { isMeant.choose(word, $0) } ?? word
    }
    return joined
  }

  /// Which bytes a computed index means is not known: any of the object.
  package mutating func note(_ address: Address<Word>, _ size: Int, isWrite: Bool) {
    let isCertain = address.choices.isEmpty
    let bytes = isCertain ? address.offset..<(address.offset + size) : whole(address.object).extent
    log.note(address.object, bytes, isWrite: isWrite)
  }

  func element(
    _ index: Int, of address: Address<Word>, _ choice: Address<Word>.Choice
  ) -> Address<Word> {
    let shift = index * choice.stride
    var address = address
    address.choices.removeFirst()
    for index in address.choices.indices { address.choices[index].start += shift }
    address.offset += shift
    address.extent = (address.extent.lowerBound + shift)..<(address.extent.upperBound + shift)
    return address
  }

  /// Asks for the index until it is plain.
  mutating func settle(
    _ address: Address<Word>, _ choice: Address<Word>.Choice, in world: inout W
  ) throws(Halt) -> Address<Word> {
    for index in 0..<(choice.count - 1) {
      if try decide(choice.index == UInt64(index), in: &world) { return element(index, of: address, choice) }
    }
    return element(choice.count - 1, of: address, choice)
  }

  private mutating func value(
    at address: Address<Word>, _ size: Int, _ type: CType, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let bytes = memory.objects[address.object].bytes
    switch type {
    case .record, .array:
      let slice = bytes.slice(at: address.offset, size: size)
      if case .outside? = slice.runs.first?.content, slice.runs.count == 1, [1, 2, 4, 8].contains(size) {
        // A number in a box of its own.
        let number = CType.integer(width: 8 * size, signed: false)
        let word = try word(of: readOutside(address, size, number, offset, in: &world), number, offset)
        return .bytes(Bytes(size: size, .word(word)))
      }
      if slice.runs.contains(where: { $0.content == .outside }) {
        throw unsupported("copying \(name(address))", offset)
      }
      return .bytes(slice)
    default: break
    }
    let content = bytes.read(at: address.offset, size: size)
    switch content {
    case .indeterminate, .bits:
      throw undefined("\(name(address)) is read before anything is written to it", offset)
    case .unknown(let what): throw unsupported("reading \(what)", offset)
    case .outside: return try readOutside(address, size, type, offset, in: &world)
    default: break
    }
    switch (type, content) {
    case (.pointer, .pointer(let pointer)): return .pointer(pointer)
    case (.pointer, _): if let word = content.word(size: 8) { return .pointer(Pointer(number: word)) }
    case (.integer(64, _), .pointer(let pointer)): return .pointer(pointer)
    case (.bool, .truth), (.integer, .truth):
      if case .truth(let condition) = content { return .truth(condition) }
    case (.bool, _):
      if let word = content.word(size: 1) { return .truth(try asTruth(word, offset, in: &world)) }
    case (.integer, _):
      if let word = content.word(size: size) { return .word(word) }
    default: break
    }
    throw unsupported("reading \(name(address)) as something else than it is", offset)
  }

  private mutating func asTruth(_ word: Word, _ offset: Int, in world: inout W) throws(Halt) -> Condition {
    let two = Word(2, width: word.width)
    try refuse(if: !word.isLess(than: two, signed: false), "a bool holds neither 0 nor 1", offset, in: &world)
    return word.isNonZero
  }

  func name(_ address: Address<Word>) -> String {
    let object = memory.objects[address.object]
    return address.offset == 0 && address.extent.count == object.bytes.size
      ? object.name : "a part of \(object.name)"
  }

  // MARK: Stores

  package mutating func store(
    _ value: Value<Word>, at address: Address<Word>, _ type: CType, _ offset: Int, in world: inout W
  ) throws(Halt) {
    let address = settledBuffer(address)
    let size = try check(address, type, offset)
    try checkWritable(address, offset)
    note(address, size, isWrite: true)
    if let choice = address.choices.first {
      if try joinedStore(value, address, size, type) { return }
      let settled = try settle(address, choice, in: &world)
      return try store(value, at: settled, type, offset, in: &world)
    }
    if memory.objects[address.object].isOutside { try writeOutside(value, address, type, offset, in: &world) }
    let bytes = try bytes(of: value, type, offset)
    memory.objects[address.object].bytes.write(bytes, at: address.offset)
  }

  func checkWritable(_ address: Address<Word>, _ offset: Int) throws(Halt) {
    let object = memory.objects[address.object]
    if object.isConstant { throw undefined("\(object.name) is const and is written to", offset) }
    if let trialStart, object.isOutside || address.object < trialStart { try requireNoTrial() }
  }

  /// Writes to each element the new word where the index means it, and what it
  /// held elsewhere.
  private mutating func joinedStore(
    _ value: Value<Word>, _ address: Address<Word>, _ size: Int, _ type: CType
  ) throws(Halt) -> Bool {
    guard case .integer(let width, _) = type, address.choices.count == 1, let choice = address.choices.first,
      choice.count <= Self.maximalChoices, !memory.objects[address.object].isOutside
    else { return false }
    let new: Word
    switch value {
    case .word(let word): new = word
    case .truth(let condition): new = condition.word(width: width)
    default: return false
    }
    var bytes = memory.objects[address.object].bytes
    for index in 0..<choice.count {
      let offset = address.offset + index * choice.stride
      guard let old = bytes.read(at: offset, size: size).word(size: size) else { return false }
      bytes.write(.word((choice.index == UInt64(index)).choose(new, old)), at: offset, size: size)
    }
    memory.objects[address.object].bytes = bytes
    return true
  }

  /// What an object holds once a value of its type is stored in it.
  func bytes(of value: Value<Word>, _ type: CType, _ offset: Int) throws(Halt) -> Bytes<Word> {
    guard let size = program.types.size(of: type) else { throw unsupported("an object of this type", offset) }
    func require(_ fits: Bool) throws(Halt) {
      if !fits { throw unsupported("a value of another size than its object", offset) }
    }
    switch value {
    case .word(let word):
      try require(word.width == 8 * size)
      return Bytes(size: size, .word(word))
    case .truth(let condition): return Bytes(size: size, .truth(condition))
    case .pointer(let pointer):
      try require(size == 8)
      return Bytes(size: size, pointer.number.map { .word($0) } ?? .pointer(pointer))
    case .bytes(let value):
      try require(value.size == size)
      return value
    case .nothing: throw undefined("the value of a call that returned none is used", offset)
    }
  }

  /// - Returns: the size of the access.
  private func check(_ address: Address<Word>, _ type: CType, _ offset: Int) throws(Halt) -> Int {
    guard let size = program.types.size(of: type) else { throw unsupported("an object of this type", offset) }
    try check(address, size: size, offset)
    return size
  }

  func check(_ address: Address<Word>, size: Int, _ offset: Int) throws(Halt) {
    let object = memory.objects[address.object]
    guard object.isAlive else { throw undefined("\(object.name) is used after its block has ended", offset) }
    try checkBounds(address, size: size, offset)
  }

  func checkBounds(_ address: Address<Word>, size: Int, _ offset: Int) throws(Halt) {
    guard address.extent.lowerBound <= address.offset, address.offset + size <= address.extent.upperBound
    else { throw leaving(address, offset) }
  }

  /// Behind a pointer that was there before the run may be more than the one object that is known.
  func leaving(_ address: Address<Word>, _ offset: Int) -> Halt {
    let object = memory.objects[address.object]
    guard object.isOutside, address.extent == whole(address.object).extent else {
      return undefined("an index or pointer leaves its object", offset)
    }
    return unsupported("what lies beside \(outsideName(object.name, ""))", offset)
  }

  // MARK: Outside

  /// The object of this name, if the run has met it.
  package func outsideAddress(_ name: String) -> Address<Word>? { outside[name].map(whole) }

  /// The object of this name that was there before the run.
  package mutating func outsideAddress(_ name: String, _ type: CType) -> Address<Word> {
    if let known = outside[name] { return whole(known) }
    // What is not declared has no bytes: its address can be passed on.
    let object = memory.allocate(name, type, size: program.types.size(of: type) ?? 0, .outside)
    memory.objects[object].isOutside = true
    outside[name] = object
    return whole(object)
  }

  private mutating func readOutside(
    _ address: Address<Word>, _ size: Int, _ type: CType, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let name = try outsideName(address, size, offset)
    switch type {
    case .bool: return .truth(readOutside(name, width: 1, in: &world).isNonZero)
    case .integer(let width, _):
      return .word(readOutside(name, width: width, in: &world).resized(to: width, signed: false))
    case .pointer(let type):
      if let isThere = outsideState?.nullable[name],
        try !decide(world.read(isThere).isNonZero, in: &world)
      {
        return .pointer(.null)
      }
      return .pointer(.object(outsideAddress(name, type)))
    default: throw unsupported("reading \(name)", offset)
    }
  }

  /// What functions that are not executed may change is followed, and asked for anew.
  private mutating func readOutside(_ name: String, width: Int, in world: inout W) -> Word {
    guard let outsideState, outsideState.fact(name) == nil else {
      return world.read(fact(name, width: width))
    }
    let fact = Fact(name, width: width)
    if let known = outsideWords[fact] { return known }
    let word = world.read(fact)
    outsideWords[fact] = word
    return word
  }

  private mutating func writeOutside(
    _ value: Value<Word>, _ address: Address<Word>, _ type: CType, _ offset: Int, in world: inout W
  ) throws(Halt) {
    try requireNoTrial()
    if case .bytes(let bytes) = value, try writeFields(bytes, address, offset, in: &world) { return }
    let size = program.types.size(of: type) ?? 0
    let isNumber = size <= Content<Word>.widest
    let name = try isNumber ? outsideName(address, size, offset) : outsideName(address, type)
    let object = memory.objects[address.object]
    let isBool = program.types.leaf(of: object.type, at: address.offset, size: size)?.type == .bool
    if let outsideState {
      let word: Word? =
        switch value {
        case .word(let word): word
        case .truth(let condition): condition.word(width: 8 * size)
        case .bytes(let bytes): bytes.read(at: 0, size: size).word(size: size)
        default: nil
        }
      guard !outsideState.isUntracked(name) else { return outsideState.untracked(name, word, &world) }
      guard let word else { throw unsupported("a change of \(name), which nothing is said about,", offset) }
      return try show(word, Fact(name, width: 8 * size), offset, in: &world)
    }
    switch value {
    case .truth(let condition):
      world.observe(
        write: condition.word(width: isBool ? 1 : 8 * size), to: Fact(name, width: isBool ? 1 : 8 * size))
    case .word(let word) where !isBool: world.observe(write: word, to: Fact(name, width: word.width))
    default: throw unsupported("writing \(name)", offset)
    }
  }

  /// Lets others know of a new value of what was there before the run.
  func show(_ word: Word, _ place: Fact, _ offset: Int, in world: inout W) throws(Halt) {
    guard let outsideState else { return world.observe(write: word, to: place) }
    guard !outsideState.isUntracked(place.name) else {
      return outsideState.untracked(place.name, word, &world)
    }
    guard let fact = outsideState.fact(place.name),
      outsideState.write(fact, word.resized(to: fact.width, signed: false), &world)
    else { throw unsupported("a change of \(place.name), which nothing is said about,", offset) }
  }

  func fact(_ name: String, width: Int) -> Fact { outsideState?.fact(name) ?? Fact(name, width: width) }

  /// As C spells it: `device->queue.head`.
  private func outsideName(_ address: Address<Word>, _ size: Int, _ offset: Int) throws(Halt) -> String {
    let object = memory.objects[address.object]
    if case .array(.integer(8, _), _) = object.type { return "\(object.name)[\(address.offset)]" }
    guard let leaf = program.types.leaf(of: object.type, at: address.offset, size: size) else {
      throw unsupported("looking into \(object.name) this way", offset)
    }
    return outsideName(object.name, leaf.path)
  }

  /// The same of a record.
  private func outsideName(_ address: Address<Word>, _ type: CType) -> String {
    outsideName(memory.objects[address.object].name, member(at: address, pointingTo: type).path)
  }

  /// A place in an object by the path of a member, e.g. `.queue.head`, however records are laid out, and
  /// bytes from its start.
  /// - Parameter type: what an address of it is taken to point to.
  package func member(at address: Address<Word>, pointingTo type: CType?) -> (path: String, distance: Word) {
    let (path, start) = program.types.member(
      of: memory.objects[address.object].type, at: address.offset, as: type)
    var inside = address
    inside.offset -= start
    return (path, inside.distance)
  }

  package func outsideName(_ object: String, _ path: String) -> String {
    guard let first = path.first else { return "*\(object)" }
    return first == "." ? "\(object)->\(path.dropFirst())" : "\(object)\(path)"
  }
}
