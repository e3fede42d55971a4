// What a function of the flow is called with.

import BitVectors
import CSemantics
import Source
import XenABI

/// What a parameter is given.
public enum FlowValue<Word: BitVector>: Sendable {
  /// In the parameter's width, or wider: then the upper bits are lost, as C does it.
  case word(Word)
  /// A structure of bit-fields, by their names.
  case fields([String: Word])
  /// A pointer that is a number, such as a mapping.
  case pointer(Word)
  /// A pointer to an object of this name that nothing else points to.
  case object(String)
  /// A pointer to a structure that nobody else knows, of which only these
  /// members are written: `u.mem_access.gfn`.
  case structure(String, of: String, [String: Word])
  /// A pointer to a member of such an object: `ctxt` in a `struct hvm_emulate_ctxt`.
  case part(String, of: String, member: String)
  /// A pointer to bytes that nobody looks at.
  case buffer(String)
  /// A word, or where the parameter is a pointer, an object of this name that holds it.
  case held(String, Word)
  /// A pointer to a pointer that is null.
  case cell(String)
  case null
}

extension FlowValue {
  /// The same of other words.
  package func map<Other: BitVector>(_ word: (Word) -> Other) -> FlowValue<Other> {
    switch self {
    case .word(let own): .word(word(own))
    case .fields(let words): .fields(words.mapValues(word))
    case .pointer(let own): .pointer(word(own))
    case .object(let name): .object(name)
    case .structure(let name, let record, let members):
      .structure(name, of: record, members.mapValues(word))
    case .part(let name, let record, let member): .part(name, of: record, member: member)
    case .buffer(let name): .buffer(name)
    case .cell(let name): .cell(name)
    case .held(let name, let own): .held(name, word(own))
    case .null: .null
    }
  }
}

extension FlowValue {
  /// The same with error codes and flags as a file of C numbers them.
  /// - Parameter name: of the parameter.
  func numbered(by flags: FlagNumbers, as name: String) -> FlowValue {
    switch self {
    case .word(let word) where name == "pfec": .word(flags.errorCode.theirs(word))
    case .structure(let name, let record, let members):
      .structure(name, of: record, members.numbered(by: flags))
    default: self
    }
  }
}

extension Dictionary where Key == String, Value: BitVector {
  /// Members of a request by their paths, as a file of C numbers flags.
  func numbered(by flags: FlagNumbers) -> Self {
    var members = self
    let path = "u.mem_access.flags"
    members[path] = members[path].map(flags.access.theirs)
    return members
  }
}

extension AbstractMachine {
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
    case .structure(let name, let record, let members):
      let type = program.types.tagged(record)
      guard let size = program.types.size(of: type) else { throw unsupported("a \(record)", offset) }
      let object = memory.allocate(name, type, size: size, .indeterminate)
      for (path, word) in members {
        guard let start = program.types.offset(of: path, in: type) else {
          throw unsupported("a \(record) without \(path)", offset)
        }
        memory.objects[object].bytes.write(.word(word), at: start, size: word.width / 8)
      }
      return .pointer(.object(whole(object)))
    case .part(let name, let record, let member):
      var address = outsideAddress(name, program.types.tagged(record))
      guard case .record(let index) = program.types.tagged(record),
        let field = program.types.records[index].fields.first(where: { $0.name == member })
      else { throw unsupported("the parameter \(parameter.name) of this type", offset) }
      address.offset += field.offset
      return .pointer(.object(address))
    case .buffer(let name):
      let bytes = CType.array(.integer(width: 8, signed: false), count: Int(Page.size))
      let address = outsideAddress(name, bytes)
      memory.objects[address.object].isBuffer = true
      return .pointer(.object(address))
    case .held(let name, let word):
      guard case .pointer(let pointee) = parameter.type else {
        return try value(.word(word), parameter, offset)
      }
      guard let size = program.types.size(of: pointee) else {
        throw unsupported("the parameter \(parameter.name) of this type", offset)
      }
      let object = memory.allocate(name, pointee, size: size, .indeterminate)
      memory.objects[object].bytes.write(
        .word(word.resized(to: 8 * size, signed: false)), at: 0, size: size)
      return .pointer(.object(whole(object)))
    case .cell(let name):
      let object = memory.allocate(name, .pointer(.void), size: 8, .zero)
      return .pointer(.object(whole(object)))
    case .fields(let words): return .bytes(try bits(words, parameter, offset))
    case .word(let word):
      if parameter.type.isRecord {
        return .bytes(Bytes(size: word.width / 8, .word(word)))
      }
      return try convert(
        .word(word), .integer(width: word.width, signed: false), to: parameter.type, offset)
    }
  }

  private func bits(
    _ words: [String: Word], _ parameter: Variable, _ offset: Int
  ) throws(Halt) -> Bytes<Word> {
    guard case .record(let index) = parameter.type, let size = program.types.size(of: parameter.type) else {
      throw unsupported("the parameter \(parameter.name) of this type", offset)
    }
    var whole = Word(0, width: 8 * size)
    for field in program.types.records[index].fields {
      guard let bits = field.bits, let word = words[field.name] else {
        throw unsupported("the member \(field.name) of \(parameter.name)", offset)
      }
      whole = whole | (word.resized(to: 8 * size, signed: false) << (8 * bits.offset + bits.low))
    }
    return Bytes(size: size, .word(whole))
  }
}
