// Calls of functions that nobody knows. Such a function may return anything and write what its
// arguments lead to: what it gets the address of, what that points to, and what any such function
// has got the address of before. What it gets by a pointer to const it does not write itself.

import BitVectors

/// What is done about a call of a function that nobody knows.
package struct UnknownCalls<W: World>: Sendable {
  /// Told of each: the function, and the call's place in the text.
  let note: @Sendable (Stop, inout W) -> Void
  /// Functions that are known to be no such: a call of one ends the run.
  let excluded: Set<String>

  package init(except excluded: Set<String> = [], note: @escaping @Sendable (Stop, inout W) -> Void) {
    (self.excluded, self.note) = (excluded, note)
  }
}

extension Fact {
  /// What is in the names of words that a function made up which nobody knows.
  private static let mark = "() #"

  /// - Parameter number: of the word in its run, from 1.
  fileprivate init(madeUpBy function: String, _ number: Int, width: Int) {
    self.init("\(function)\(Fact.mark)\(number)", width: width)
  }

  /// The function that made it up, if nobody knows that one.
  public var unknownFunction: String? {
    name.firstRange(of: Fact.mark).map { String(name[..<$0.lowerBound]) }
  }
}

/// What functions that nobody knows have done in a run.
struct UnknownEffects {
  var words = 0
  /// Objects whose address one of them has got.
  var reached: Set<Int> = []
  /// Objects from before the run that one of them may have changed, with its name.
  var changed: [Int: String] = [:]
}

extension AbstractMachine {
  /// Larger objects are not looked into once such a function has got them.
  private static var maximalSize: Int { 256 }

  mutating func callUnknown(
    _ call: FunctionCall<W>, _ unknown: UnknownCalls<W>, in world: inout W
  ) throws(Halt) -> Value<Word> {
    try requireNoTrial()
    unknown.note(stop(call.name, call.offset), &world)
    let signature = program.signatures[call.name]
    var (next, written): ([Int], Set<Int>) = ([], unknownEffects.reached)
    for (index, value) in call.values.enumerated() {
      let isToConst = signature?.isToConst(index) ?? false
      if case .pointer(.number(let number)) = value, number.constant == nil, !isToConst {
        throw unsupported(
          "\(call.name), a function that nobody knows, gets a pointer that is no object's, such as a page, "
            + "and may do anything with it", call.offset)
      }
      for object in try objects(in: value, call) {
        if isToConst { next.append(object) } else { written.insert(object) }
      }
    }
    // Through what is const, others may be reached that are not.
    for object in next { written.formUnion(try objects(in: .bytes(memory.objects[object].bytes), call)) }
    next = Array(written)
    while let object = next.popLast() {
      for other in try objects(in: .bytes(memory.objects[object].bytes), call)
      where written.insert(other).inserted { next.append(other) }
    }
    unknownEffects.reached = written
    for object in written.sorted() { try overwrite(object, call, in: &world) }
    return try result(of: call, in: &world)
  }

  /// Refuses what is said of state that such a function may have changed.
  func requireUnchanged(_ call: FunctionCall<W>) throws(Halt) {
    guard !unknownEffects.changed.isEmpty else { return }
    for case .pointer(.object(let address)) in call.values {
      guard let function = unknownEffects.changed[address.object] else { continue }
      let name = memory.objects[address.object].name
      throw unsupported(
        "what \(call.name) says of \(name), which \(function), a function that nobody knows, may have changed",
        call.offset)
    }
  }

  /// The objects that a value has the address of.
  private func objects(in value: Value<Word>, _ call: FunctionCall<W>) throws(Halt) -> [Int] {
    switch value {
    case .word, .truth, .nothing: return []
    case .pointer(let pointer): return try object(of: pointer, call).map { [$0] } ?? []
    case .bytes(let bytes):
      var found: [Int] = []
      for run in bytes.runs {
        if case .pointer(let pointer) = run.content, let object = try object(of: pointer, call) {
          found.append(object)
        }
      }
      return found
    }
  }

  private func object(of pointer: Pointer<Word>, _ call: FunctionCall<W>) throws(Halt) -> Int? {
    switch pointer {
    case .null, .number: return nil
    case .object(let address): return address.object
    case .opaque(let what) where what.hasPrefix("the function "):
      throw unsupported("\(what) given to \(call.name), which nobody knows", call.offset)
    case .opaque: return nil
    }
  }

  private mutating func overwrite(_ index: Int, _ call: FunctionCall<W>, in world: inout W)
    throws(Halt)
  {
    let object = memory.objects[index]
    guard object.isAlive, !object.isConstant else { return }
    // Of what is in a buffer nothing is known before either.
    if object.isBuffer { return }
    guard !object.isOutside else { return try change(object.name, call) }
    let size = object.bytes.size
    if object.type == .bool {
      return memory.objects[index].bytes.write(
        .truth(word(from: call, width: 1, in: &world).isNonZero), at: 0, size: 1)
    }
    guard size <= Self.maximalSize else {
      let what = "\(object.name), which \(call.name), a function that nobody knows, may have changed"
      return memory.objects[index].bytes.write(.unknown(what), at: 0, size: size)
    }
    for start in stride(from: 0, to: size, by: 8) {
      let length = min(8, size - start)
      memory.objects[index].bytes.write(
        .word(word(from: call, width: 8 * length, in: &world)), at: start, size: length)
    }
  }

  /// State from before the run: of all that is reached from there nothing is known any more.
  private mutating func change(_ name: String, _ call: FunctionCall<W>) throws(Halt) {
    if let outsideState, !outsideState.isUntracked(name) {
      throw unsupported(
        "\(name), which \(call.name), a function that nobody knows, gets the address of and may change",
        call.offset)
    }
    for (other, index) in outside where other == name || other.isReached(from: name) {
      unknownEffects.changed[index] = call.name
      let what = "\(other), which \(call.name), a function that nobody knows, may have changed"
      let size = memory.objects[index].bytes.size
      memory.objects[index].bytes.write(.unknown(what), at: 0, size: size)
    }
  }

  private mutating func word(from call: FunctionCall<W>, width: Int, in world: inout W) -> Word {
    unknownEffects.words += 1
    return world.read(Fact(madeUpBy: call.name, unknownEffects.words, width: width))
  }

  private mutating func result(of call: FunctionCall<W>, in world: inout W) throws(Halt) -> Value<Word> {
    switch call.result {
    case .void: return .nothing
    case .bool: return .truth(word(from: call, width: 1, in: &world).isNonZero)
    case .integer(let width, _): return .word(word(from: call, width: width, in: &world))
    case .pointer:
      let isNull = word(from: call, width: 1, in: &world).isNonZero
      return .pointer(try decide(isNull, in: &world) ? .null : .opaque("what \(call.name) returns"))
    default:
      guard let size = program.types.size(of: call.result), size <= Self.maximalSize else {
        throw unsupported("what \(call.name) returns, which nobody knows", call.offset)
      }
      var bytes = Bytes<Word>(size: size, .zero)
      for start in stride(from: 0, to: size, by: 8) {
        let length = min(8, size - start)
        bytes.write(.word(word(from: call, width: 8 * length, in: &world)), at: start, size: length)
      }
      return .bytes(bytes)
    }
  }
}

extension String {
  /// `a->b` from `a`, `a->b[1].c` from `a->b`.
  fileprivate func isReached(from name: String) -> Bool {
    guard hasPrefix(name), let next = dropFirst(name.count).first else { return false }
    return "-.[".contains(next)
  }
}
