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

  /// Members of structures that are read, and global variables.
  var members: Set<String> { cells.subtracting([Operand.anywhere]) }

  /// The same, and `anywhere` for what is read through a pointer.
  var cells: Set<String> {
    var found = parts.reduce(into: Set<String>()) { $0.formUnion($1.cells) }
    if case .other(_, let member?) = self { found.insert(member) }
    return found
  }

  /// What lies behind a pointer: any member, and any variable whose address is taken.
  static let anywhere = "*"
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
  /// What it answers points somewhere.
  var isAddress = false
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
  /// It goes on somewhere, and nobody knows where.
  case lost(Place?)

  struct Choice: Hashable, Sendable {
    let low, high: Code
    var target: Int
  }
}

extension Step {
  /// What it looks at.
  var operands: [Operand] {
    switch self {
    case .assign(_, let operand), .branch(let operand, _, _), .choose(let operand, _, _),
      .demand(let operand, _, _):
      [operand]
    case .call(_, let operands, _, _, _), .use(let operands, _, _): operands
    case .leave(let operand): operand.map { [$0] } ?? []
    case .forget, .jump, .stop, .lost: []
    }
  }
}

/// What a function has to do with memory.
struct Effects: Hashable, Sendable {
  var reads: Set<String> = []
  var writes: Set<String> = []
  var calls: Set<String> = []
}

/// How a program says that something cannot be.
public enum Fault: String, Hashable, Sendable {
  case assertion, bug
  /// A call of what ends everything.
  case fatal

  /// What a caller does that runs into it.
  public var word: String {
    switch self {
    case .assertion: "asserts"
    case .bug: "BUG"
    case .fatal: "panics"
    }
  }
}

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
  var returnsPointer = false
  /// Slots whose address is taken, and those that outlive a call: who is called may write to them.
  var shared: Set<Int> = []
  /// Steps that write to a member of a local structure, which ends with the call; with its slot.
  var privateWrites: [Int: Int] = [:]

  /// Members and global variables that it reads and writes itself, and what it calls.
  var effects: Effects {
    var effects = Effects()
    for step in steps {
      effects.reads.formUnion(step.operands.reduce(into: Set<String>()) { $0.formUnion($1.cells) })
      switch step {
      case .use(_, let member?, _): effects.writes.insert(member)
      case .call(let call, _, _, _, _): call.name.map { _ = effects.calls.insert($0) }
      default: break
      }
    }
    return effects
  }
}
