// Which argument goes to which parameter: by name, and where a name says
// nothing, by position, as the two known signatures have it. The value is
// converted as a C call converts it, so a parameter that is too narrow loses
// bits, visibly.

import BitVectors
import CSemantics
import Emulation
import XenABI

enum Parameters {
  enum Role: Hashable, Sendable {
    case gla, gfn, pfec, sendEvent, kind
    /// One that no revision has, by its place among all: any value where nobody says what is passed.
    case added(Int)

    static func named(_ name: String) -> Role? {
      switch name {
      case "gla": .gla
      case "gfn": .gfn
      case "pfec": .pfec
      case "send_event": .sendEvent
      case "kind": .kind
      default: nil
      }
    }
  }

  static func roles(of function: Function) -> [(parameter: Variable, role: Role)] {
    let parameters = Array(function.variables.prefix(function.parameterCount))
    let taken = parameters.compactMap { Role.named($0.name) }
    let words = parameters.filter { !$0.type.isPointer }
    let last: Role = convention(of: function) == .sendVMEvent ? .sendEvent : .kind
    let positions: [Role] = [.gla, .gfn, .pfec, last]
    return parameters.enumerated().map { place, parameter in
      if let role = Role.named(parameter.name) { return (parameter, role) }
      guard let index = words.firstIndex(of: parameter), index < positions.count,
        !taken.contains(positions[index])
      else { return (parameter, .added(place)) }
      return (parameter, positions[index])
    }
  }

  /// Numbers that no revision passes, each with its place among all parameters, from 0.
  static func added(to function: Function) -> [(name: String, index: Int)] {
    roles(of: function).compactMap { parameter, role in
      guard case .added(let index) = role, !parameter.type.isPointer else { return nil }
      return (parameter.name, index)
    }
  }

  /// The one of Xen's access checks whose arguments a function takes: the names say it, or the type of the
  /// fourth; else what it is called.
  static func convention(_ parameters: [(name: String, isTruth: Bool)], of function: String)
    -> Traits.Function
  {
    let names = parameters.map(\.name)
    if names.contains("send_event") { return .sendVMEvent }
    if names.contains("kind") { return .checkP2M }
    if parameters.count > 3 { return parameters[3].isTruth ? .sendVMEvent : .checkP2M }
    return Traits.Function(rawValue: function) ?? .sendVMEvent
  }

  static func convention(of function: Function) -> Traits.Function {
    let parameters = function.variables.prefix(function.parameterCount)
    return convention(parameters.map { ($0.name, isTruth: $0.type == .bool) }, of: function.name)
  }

  /// Parameters that no argument can be made for.
  static func unread(of function: Function, _ program: Program) -> [String] {
    let parameters = function.variables.prefix(function.parameterCount)
    var found = parameters.filter { !canPass($0.type, program) }.map {
      "the parameter \($0.name) of this type"
    }
    found += parameters.filter { addresses.contains($0.name) }.map {
      "the parameter \($0.name), a guest-physical address: pass the frame as `gfn_t gfn`"
    }
    if let order = disorder(of: function) { found.append(order) }
    if case .void = function.result { found.append("a function that returns nothing") }
    if function.result.isRecord { found.append("a function that returns a structure") }
    return found
  }

  /// Callers pass arguments by position: two parameters that stand the other way round than they are passed.
  /// No revision has both the gate and the kind.
  private static func disorder(of function: Function) -> String? {
    let order: [Role: Int] = [.gla: 0, .gfn: 1, .pfec: 2, .sendEvent: 3, .kind: 3]
    let known = roles(of: function).compactMap { parameter, role in
      order[role].map { (name: parameter.name, place: $0) }
    }
    return zip(known, known.dropFirst()).first { $0.place > $1.place }.map {
      ParameterOrder.words(function.name, $0.name, before: $1.name)
    }
  }

  /// What is taken for granted about parameters that no argument is known for.
  /// - Parameter passed: what every call passes, by the parameter's name.
  static func assumptions(of function: Function, _ types: CTypes, passed: [String: String] = [:]) -> [String]
  {
    roles(of: function).compactMap { parameter, role in
      if let known = known(parameter, of: function, types) {
        return "the parameter \(parameter.name) is \(known)"
      }
      if parameter.type.isPointer {
        return
          "the parameter \(parameter.name) is not null, and points to an object that nothing else points to"
      }
      guard case .added = role else { return nil }
      if let text = passed[parameter.name] {
        return "the parameter \(parameter.name) is \(text), which every call in the tree passes"
      }
      return "the parameter \(parameter.name) may have any value"
    }
  }

  /// Names of what is no frame number, whatever its place says.
  private static let addresses: Set<String> = ["gpa", "paddr", "gaddr", "maddr"]

  /// The first vCPU that is passed is the running one, the first domain its domain.
  static func known(_ parameter: Variable, of function: Function, _ types: CTypes) -> String? {
    let alike = function.variables.prefix(function.parameterCount).first { $0.type == parameter.type }
    guard case .pointer(.record(let index)) = parameter.type, alike == parameter else { return nil }
    switch types.records[index].tag {
    case "struct vcpu": return "current"
    case "struct domain": return "current->domain"
    default: return nil
    }
  }

  private static func canPass(_ type: CType, _ program: Program) -> Bool {
    switch type {
    case .bool, .integer: true
    case .record(let index):
      program.types.records[index].fields.count == 1 && program.types.size(of: type) == 8
    case .pointer(.record): true
    default: false
    }
  }
}

extension AbstractMachine {
  /// The argument that `role` says, as the parameter's type holds it.
  mutating func argument(
    _ role: Parameters.Role, _ arguments: AccessCheckArguments<Word>, constants: [String: UInt64],
    for parameter: Variable, of function: Function, in world: inout W
  ) throws(Halt) -> Value<Word> {
    if case .pointer(let type) = parameter.type {
      let known = Parameters.known(parameter, of: function, program.types)
      return .pointer(.object(outsideAddress(known ?? parameter.name, type)))
    }
    let width = parameter.type == .bool ? 1 : parameter.type.width ?? 64
    let word: Word =
      switch role {
      case .gla: arguments.gla
      case .gfn: arguments.gfn
      case .pfec: arguments.pfec
      case .sendEvent: arguments.sendEvent
      case .kind: arguments.kind
      case .added(let index):
        arguments.added(at: index) ?? constants[parameter.name].map { Word(UInt128($0), width: 64) }
          ?? world.read(Fact(addedParameter: parameter.name, width: width))
      }
    let passed = CType.integer(width: word.width, signed: false)
    guard parameter.type.isRecord else {
      return try convert(.word(word), passed, to: parameter.type, function.offset)
    }
    // A frame number in a struct of its own.
    return .bytes(Bytes(size: 8, .word(word.resized(to: 64, signed: false))))
  }
}

extension AccessCheckArguments {
  /// What is passed for a parameter that no revision has.
  /// - Parameter index: its place among all, from 0.
  fileprivate func added(at index: Int) -> Word? {
    added.indices.contains(index - Self.common) ? added[index - Self.common] : nil
  }

  /// As many parameters as all revisions have.
  private static var common: Int { 4 }
}

extension Fact {
  /// What is in the names of values that nobody says.
  private static let mark = "parameter "

  /// A parameter that no revision has, and no call says what it is.
  fileprivate init(addedParameter name: String, width: Int) {
    self.init(Fact.mark + name, width: width)
  }

  /// The parameter, where it is the value of one that no revision has.
  package var addedParameter: String? {
    name.hasPrefix(Fact.mark) ? String(name.dropFirst(Fact.mark.count)) : nil
  }
}
