// Function calls. What the program defines is executed; for what it only declares
// others answer, who are named when the machine is made, and the C library.

import BitVectors

/// A function call (C11 6.5.2.2) that somebody else is asked about.
package struct FunctionCall<W: World> {
  package let name: String
  package let arguments: [Expression]
  /// The arguments' values; none where they are not evaluated yet.
  package fileprivate(set) var values: [Value<W.Word>] = []
  /// The type of its value.
  package let result: CType
  package let offset: Int

  /// The type of what an argument points to; of what is handed on as bytes, the one that it has before.
  package func pointee(of index: Int) -> CType? {
    guard arguments.indices.contains(index) else { return nil }
    var argument = arguments[index]
    while case .pointer(let type) = argument.type {
      guard !type.isRecord, case .retype(let inner) = argument.form else { return type }
      argument = inner
    }
    return nil
  }
}

/// Functions that a program calls and that are not executed: who says what comes of it.
package struct Callees<W: World> {
  /// Nil where there is nothing to say about this function.
  package typealias Answer = (inout AbstractMachine<W>, FunctionCall<W>, inout W) throws(Halt) -> Value<
    W.Word
  >?

  /// Asked before anything else, with arguments that are not evaluated, about functions without a
  /// body: macros that only look like calls, such as an assertion.
  let unevaluated: Answer?
  /// Asked in place of a body.
  let overriding: Answer?
  /// Asked about functions without a body.
  let known: Answer?
  /// What comes of all others; nil where a call of one ends the run.
  let unknown: UnknownCalls<W>?

  package init(
    unevaluated: Answer? = nil, overriding: Answer? = nil, known: Answer? = nil,
    unknown: UnknownCalls<W>? = nil
  ) {
    (self.unevaluated, self.overriding, self.known) = (unevaluated, overriding, known)
    self.unknown = unknown
  }
}

/// Functions of the C library that are known.
package enum LibraryFunction: String, Sendable {
  case memset, memcpy, memmove
}

extension AbstractMachine {
  /// A call by name.
  mutating func call(
    _ name: String, _ arguments: [Expression], _ result: CType, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let body = program.functions[name]
    var call = FunctionCall<W>(name: name, arguments: arguments, result: result, offset: offset)
    if body == nil, let answer = try ask(callees.unevaluated, call, in: &world) { return answer }
    var order = openOrder(of: arguments)
    for argument in arguments {
      if !call.values.isEmpty { nextOperand(&order) }
      call.values.append(try evaluate(argument, in: &world))
    }
    try close(order, offset)
    if let answer = try ask(callees.overriding, call, in: &world) {
      try requireUnchanged(call)
      return answer
    }
    if let body { return try self.call(body, call.values, at: offset, in: &world) }
    if let answer = try ask(callees.known, call, in: &world) {
      try requireUnchanged(call)
      return answer
    }
    switch LibraryFunction(rawValue: name) {
    case let function?:
      log.depth += 1
      let value = function == .memset ? try fill(call, in: &world) : try copy(call, in: &world)
      log.depth -= 1
      return value
    case nil: break
    }
    if let unknown = callees.unknown, !unknown.excluded.contains(name) {
      return try callUnknown(call, unknown, in: &world)
    }
    throw unsupported("call of \(name), which is neither in the input nor known", offset)
  }

  private mutating func ask(
    _ answer: Callees<W>.Answer?, _ call: FunctionCall<W>, in world: inout W
  ) throws(Halt) -> Value<Word>? {
    guard let answer else { return nil }
    log.depth += 1
    let value = try answer(&self, call, &world)
    log.depth -= 1
    return value
  }

  package func unsupportedArguments(of call: FunctionCall<W>) -> Halt {
    unsupported("call of \(call.name) with these arguments", call.offset)
  }

  // MARK: Arguments

  /// An unsigned integer of this width.
  package func word(ofArgument value: Value<Word>, width: Int, _ offset: Int) throws(Halt) -> Word {
    try word(of: value, .integer(width: width, signed: false), offset).resized(to: width, signed: false)
  }

  /// A pointer to one certain place.
  package func address(ofArgument value: Value<Word>, _ offset: Int) throws(Halt) -> Address<Word> {
    switch value {
    case .pointer(.object(let address)) where address.choices.isEmpty: return address
    case .pointer(.null): throw undefined("a null pointer is passed on", offset)
    default: throw unsupported("this pointer as an argument", offset)
    }
  }

  // MARK: The C library

  /// How many bytes a function of the library is about, from where on.
  private func extent(
    _ place: Value<Word>, _ call: FunctionCall<W>
  ) throws(Halt) -> (place: Address<Word>, size: Int) {
    let offset = call.offset
    guard let size = try word(ofArgument: call.values[2], width: 64, offset).constant,
      size <= UInt128(ProgramBuilder.maximalObject)
    else { throw unsupported("\(call.name) of a size that is not constant", offset) }
    var address = try address(ofArgument: place, offset)
    guard size > 0 else { return (address, 0) }
    guard address.extent.contains(address.offset), address.extent.contains(address.offset + Int(size) - 1)
    else { throw undefined("\(call.name) leaves its object", offset) }
    address.extent = address.offset..<(address.offset + Int(size))
    return (address, Int(size))
  }

  private mutating func fill(_ call: FunctionCall<W>, in world: inout W) throws(Halt) -> Value<Word> {
    guard call.values.count == 3 else { throw unsupportedArguments(of: call) }
    let (place, size) = try extent(call.values[0], call)
    let byte = try word(ofArgument: call.values[1], width: 8, call.offset)
    guard size > 0 else { return call.values[0] }
    var bytes = Bytes<Word>(size: size, .zero)
    if byte.constant != 0 { for index in 0..<size { bytes.write(.word(byte), at: index, size: 1) } }
    try store(.bytes(bytes), at: place, Self.bytes(size), call.offset, in: &world)
    return call.values[0]
  }

  private mutating func copy(_ call: FunctionCall<W>, in world: inout W) throws(Halt) -> Value<Word> {
    guard call.values.count == 3 else { throw unsupportedArguments(of: call) }
    let (to, size) = try extent(call.values[0], call)
    let (from, _) = try extent(call.values[1], call)
    guard size > 0 else { return call.values[0] }
    if call.name == LibraryFunction.memcpy.rawValue, to.object == from.object, to.extent.overlaps(from.extent)
    {
      throw undefined("memcpy between places that overlap", call.offset)
    }
    let value = try load(from, Self.bytes(size), call.offset, in: &world)
    try store(value, at: to, Self.bytes(size), call.offset, in: &world)
    return call.values[0]
  }

  private static func bytes(_ count: Int) -> CType {
    .array(.integer(width: 8, signed: false), count: count)
  }
}
