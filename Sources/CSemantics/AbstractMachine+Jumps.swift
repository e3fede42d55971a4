// Jumps: `goto`, and `switch` to a label inside another statement. A jump ends
// one statement after the other until one is reached that holds its label; that
// one is entered again, at the label.

import BitVectors

extension AbstractMachine {
  /// The statements of a block, from one of them on; jumps among them stay here.
  /// - Parameter label: inside the first, where to enter it.
  mutating func execute(
    _ statements: [Statement], at start: Int = 0, from label: Label? = nil, in world: inout W
  ) throws(Halt) -> Ending {
    var index = start
    var entry = label
    while index < statements.count {
      let statement = statements[index]
      let ending: Ending
      if let label = entry {
        ending = try execute(statement, from: label, in: &world)
        entry = nil
      } else {
        ending = try execute(statement, in: &world)
      }
      switch ending {
      case .normal: index += 1
      case .jump(let label):
        guard let target = statements.firstIndex(where: { $0.labels.contains(label) }) else { return ending }
        index = target
        entry = label
      case .leaveLoop, .nextRound, .finish: return ending
      }
    }
    return .normal
  }

  /// A statement from a label inside it on.
  mutating func execute(_ statement: Statement, from label: Label, in world: inout W) throws(Halt) -> Ending {
    try countStep(statement.offset)
    try enter(statement.offset)
    defer { nesting -= 1 }
    switch statement.form {
    case .labelled(let own, let body):
      if own == label { return try execute(body, in: &world) }
      return try execute(body, from: label, in: &world)
    case .block(let statements, let declares):
      let ending = try execute(statements, at: index(of: label, in: statements), from: label, in: &world)
      end(declares)
      return ending
    case .branch(_, let then, let otherwise):
      let side = otherwise.flatMap { $0.labels.contains(label) ? $0 : nil } ?? then
      return try execute(side, from: label, in: &world)
    case .choose(let choice):
      return try execute(choice, at: index(of: label, in: choice.body), from: label, in: &world)
    case .loop(let condition, let step, let body, let testsFirst):
      return try loop(condition, step, body, testsFirst, from: label, statement.offset, in: &world)
    case .leavable(let inner): return try executeLeavable(inner, from: label, in: &world)
    default: throw unsupported("a jump into this statement", statement.offset)
    }
  }

  private func index(of label: Label, in statements: [Statement]) -> Int {
    statements.firstIndex { $0.labels.contains(label) } ?? 0
  }

  // MARK: Statement expressions

  /// The value of `({ ... })`.
  mutating func evaluate(
    _ statements: [Statement], _ declares: [Int], _ value: Expression?, _ offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    let ending = try execute(statements, in: &world)
    guard case .normal = ending else {
      end(declares)
      throw try leave(by: ending, offset)
    }
    let result: Value<Word> = if let value { try evaluate(value, in: &world) } else { .nothing }
    end(declares)
    return result
  }

  /// A jump or return out of an expression ends its evaluation.
  private mutating func leave(by ending: Ending, _ offset: Int) throws(Halt) -> Halt {
    try requireNoTrial()
    departure = ending
    return unsupported("leaving a statement expression here", offset)
  }

  /// A statement whose expressions may be left.
  mutating func executeLeavable(
    _ statement: Statement, from label: Label?, in world: inout W
  ) throws(Halt) -> Ending {
    let caller = nesting
    do throws(Halt) {
      if let label { return try execute(statement, from: label, in: &world) }
      return try execute(statement, in: &world)
    } catch {
      guard let ending = departure else { throw error }
      departure = nil
      nesting = caller
      return ending
    }
  }
}
