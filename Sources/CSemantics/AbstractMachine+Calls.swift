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
  case memset
}

extension AbstractMachine {
  /// A call by name.
  mutating func call(
    _ name: String, _ arguments: [Expression], _ result: CType, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let body = program.functions[name]
    var call = FunctionCall<W>(name: name, arguments: arguments, result: result, offset: offset)
    if body == nil, let answer = try ask(callees.unevaluated, call, in: &world) { return answer }
    for argument in arguments { call.values.append(try evaluate(argument, in: &world)) }
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
    case .memset: return try fill(call, in: &world)
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
    return try answer(&self, call, &world)
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

  private mutating func fill(_ call: FunctionCall<W>, in world: inout W) throws(Halt) -> Value<Word> {
    let offset = call.offset
    guard call.values.count == 3 else { throw unsupportedArguments(of: call) }
    var place = try address(ofArgument: call.values[0], offset)
    guard let size = try word(ofArgument: call.values[2], width: 64, offset).constant,
      size <= UInt128(ProgramBuilder.maximalObject)
    else { throw unsupported("memset of a size that is not constant", offset) }
    let byte = try word(ofArgument: call.values[1], width: 8, offset)
    guard size > 0 else { return call.values[0] }
    guard place.extent.contains(place.offset), place.extent.contains(place.offset + Int(size) - 1) else {
      throw undefined("memset leaves its object", offset)
    }
    place.extent = place.offset..<(place.offset + Int(size))
    var bytes = Bytes<Word>(size: Int(size), .zero)
    if byte.constant != 0 { for index in 0..<Int(size) { bytes.write(.word(byte), at: index, size: 1) } }
    let type = CType.array(.integer(width: 8, signed: false), count: Int(size))
    try store(.bytes(bytes), at: place, type, offset, in: &world)
    return call.values[0]
  }
}
