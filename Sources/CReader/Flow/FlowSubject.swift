// The functions of the emulator's flow that are read from C: how each is
// called, and what of its surroundings stands for what of the model's.

import Source
import World
import Xen

/// A function of the flow as C has it, running in the emulator's world.
public struct FlowProgram: Sendable {
  /// The C function.
  public let name: String
  public let place: Place?
  let unit: TranslationUnit
  let function: Function

  /// - Returns: nil when the unit has no such function.
  public init?(_ name: String, in unit: TranslationUnit) {
    guard let function = unit.program.functions[name] else { return nil }
    self.init(function, in: unit)
  }

  init(_ function: Function, in unit: TranslationUnit) {
    name = function.name
    self.unit = unit
    self.function = function
    place = unit.place(of: name)
  }

  /// What is passed to it, by the names of its parameters.
  public typealias Arguments<Word: BitVector> = [String: FlowValue<Word>]

  /// Runs it in a world where its callees are taken by contract.
  /// - Parameters:
  ///   - operand: the access that the function is about, if there is one.
  ///   - width: of what it returns; 1 for a bool and for nothing.
  public func run<W: EmulatorWorld>(
    _ arguments: Arguments<W.Word>, operand: FlowOperand<W.Word>?, returning width: Int, in world: inout W
  ) throws(Halt) -> W.Word {
    var machine = Machine<W>(unit.program)
    machine.outer = .flow(untracked: FlowCallees<W>.untracked)
    let callees = FlowCallees<W>(operand: operand)
    machine.callees = Callees { (machine, called, world) throws(Halt) in
      try callees.answer(&machine, called, &world)
    }
    var values: [Value<W.Word>] = []
    for parameter in function.variables.prefix(function.parameterCount) {
      guard let argument = arguments[parameter.name] else {
        throw .unsupported(Stop("the parameter \(parameter.name) of \(name)", at: place))
      }
      values.append(try machine.value(argument, parameter, function.offset))
    }
    let result: Value<W.Word>
    do throws(Halt) {
      result = try machine.call(function, values, at: function.offset, in: &world)
    } catch {
      if case .assertion(let stop) = error { world.observe(.assertion(stop.what)) }
      throw error
    }
    switch result {
    case .nothing:
      guard function.result == .void else {
        throw .undefined(Stop("\(name) returns nothing where a value is expected", at: place))
      }
      return W.Word(0, width: width)
    case .truth(let condition): return condition.word(width: width)
    case .word(let word): return word.resized(to: width, signed: false)
    case .pointer(.null): return W.Word(0, width: width)
    case .pointer(.number(let word)): return word.resized(to: width, signed: false)
    default: throw .unsupported(Stop("what \(name) returns", at: place))
    }
  }
}

/// What a parameter is given.
public enum FlowValue<Word: BitVector>: Sendable {
  /// In the parameter's width, or wider: then the upper bits are lost, as C does it.
  case word(Word)
  /// A pointer that is a number, such as a mapping.
  case pointer(Word)
  /// A pointer to an object of this name that nothing else points to.
  case object(String)
  /// A pointer to a member of such an object: `ctxt` in a `struct hvm_emulate_ctxt`.
  case part(String, of: String, member: String)
  /// A pointer to bytes that nobody looks at.
  case buffer(String)
  case null
}

/// The access that a hook is about.
public struct FlowOperand<Word: BitVector>: Sendable {
  /// A linear address, 64 bits.
  let linear: Word
  /// 64 bits.
  let bytes: Word
  /// PFEC_*, 32 bits, of a copy.
  let pfec: Word?

  public init(linear: Word, bytes: Word, pfec: Word? = nil) {
    (self.linear, self.bytes, self.pfec) = (linear, bytes, pfec)
  }
}

extension Machine {
  /// An argument as the parameter's type holds it.
  mutating func value(
    _ argument: FlowValue<Word>, _ parameter: Variable, _ offset: Int
  ) throws(Halt) -> Value<Word> {
    switch argument {
    case .null: return .pointer(.null)
    case .pointer(let word): return .pointer(.number(word))
    case .object(let name):
      guard case .pointer(let pointee) = parameter.type else {
        throw unsupported("the parameter \(parameter.name) of this type", offset)
      }
      return .pointer(.object(outsideAddress(name, pointee)))
    case .part(let name, let record, let member):
      var address = outsideAddress(name, .pointee(of: record, program))
      guard case .record(let index) = CType.pointee(of: record, program),
        let field = program.types.records[index].fields.first(where: { $0.name == member })
      else { throw unsupported("the parameter \(parameter.name) of this type", offset) }
      address.offset += field.offset
      return .pointer(.object(address))
    case .buffer(let name):
      let bytes = CType.array(.integer(width: 8, signed: false), count: Int(Page.size))
      let address = outsideAddress(name, bytes)
      memory.objects[address.object].isBuffer = true
      return .pointer(.object(address))
    case .word(let word):
      if parameter.type.isRecord {
        return .bytes(Bytes(size: word.width / 8, .word(word)))
      }
      return try convert(
        .word(word), .integer(width: word.width, signed: false), to: parameter.type, offset)
    }
  }
}
