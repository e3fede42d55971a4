// A function as steps and jumps: what is left of C when only numbers in local variables, calls and
// decisions count.

import CSemantics
import Source

/// What an expression comes to, once its calls are made.
indirect enum Operand: Hashable, Sendable {
  case constant(Code)
  /// A local variable, a parameter or an interim result.
  case slot(Int)
  /// Something else that is computed from these; `member` is what is read of a structure.
  case other([Operand], member: String? = nil)
  case unary(String, Operand, IntegerType)
  case binary(String, Operand, Operand, IntegerType)
  case cast(Operand, IntegerType)

  var parts: [Operand] {
    switch self {
    case .constant, .slot: []
    case .other(let parts, _): parts
    case .unary(_, let part, _), .cast(let part, _): [part]
    case .binary(_, let left, let right, _): [left, right]
    }
  }

  /// A variable or a member, read as it is.
  var isPlain: Bool {
    switch self {
    case .slot: true
    case .other(let parts, let member): member != nil && parts.allSatisfy(\.isPlain) || parts.isEmpty
    case .cast(let part, _): part.isPlain
    case .constant, .unary, .binary: false
    }
  }

  /// Whether it is nothing but a member of this name.
  func isMember(_ name: String) -> Bool {
    switch self {
    case .other(_, let member): member == name
    case .cast(let part, _): part.isMember(name)
    case .slot, .constant, .unary, .binary: false
    }
  }

  var slots: Set<Int> {
    if case .slot(let slot) = self { return [slot] }
    return parts.reduce(into: []) { $0.formUnion($1.slots) }
  }

  /// Members of structures that are read.
  var members: Set<String> {
    var found = parts.reduce(into: Set<String>()) { $0.formUnion($1.members) }
    if case .other(_, let member?) = self { found.insert(member) }
    return found
  }
}

/// A call as it is written.
struct Call: Hashable, Sendable {
  /// Nil for one through a pointer.
  let name: String?
  let place: Place?
  /// A whole statement, so that nobody has its result.
  var isStatement = false
  /// A cast to `void` says that nobody wants it.
  var isVoided = false
}

enum Step: Hashable, Sendable {
  case assign(Int, Operand)
  case call(Call, [Operand], into: Int, returns: IntegerType?, isVoid: Bool)
  /// Read without effect on anything local; `member` is what is written of a structure, with the last.
  case use([Operand], member: String? = nil, at: Place? = nil)
  case forget([Int])
  case branch(Operand, yes: Int, no: Int)
  case choose(Operand, [Choice], otherwise: Int)
  case jump(Int)
  case leave(Operand?)
  /// Goes wrong where the operand is zero.
  case demand(Operand, Fault, Place?)
  case stop

  struct Choice: Hashable, Sendable {
    let low, high: Code
    var target: Int
  }
}

/// How a program says that something cannot be.
public enum Fault: String, Hashable, Sendable { case assertion, bug }

/// A function whose steps are known.
struct Routine: Sendable {
  let name: String
  let place: Place?
  /// The file that was compiled to read it.
  let unit: String
  /// Only its own file can call it.
  let isInternal: Bool
  var steps: [Step] = []
  /// The slots of its parameters, in order, with their names.
  var parameters: [(slot: Int, name: String)] = []
  /// What it returns, where that is a number.
  var result: IntegerType?
  var returnsNothing = false
  var returnsPointer = false
  /// Names of its slots, where they have some.
  var names: [Int: String] = [:]
  /// Slots whose address is taken: anybody may write to them.
  var shared: Set<Int> = []
}
