// Jump statements (C11 6.8.6): `goto`, and `switch` to a label inside another
// statement. A jump leaves one statement after the other until one is reached that
// holds its label; that one is entered again, at the label.

import BitVectors

extension AbstractMachine {
  /// The statements of a block, from one of them on; jumps among them stay here.
  /// - Parameter label: inside the first, where to enter it.
  mutating func execute(
    _ statements: [Statement], at start: Int = 0, from label: Label? = nil, in world: inout W
  ) throws(Halt) -> Outcome {
    var index = start
    var entry = label
    while index < statements.count {
      let statement = statements[index]
      let outcome: Outcome
      if let label = entry {
        outcome = try execute(statement, from: label, in: &world)
        entry = nil
      } else {
        outcome = try execute(statement, in: &world)
      }
      switch outcome {
      case .normal: index += 1
      case .goto(let label):
        guard let target = statements.firstIndex(where: { $0.labels.contains(label) }) else { return outcome }
        index = target
        entry = label
      case .break, .continue, .return: return outcome
      }
    }
    return .normal
  }

  /// A statement from a label inside it on.
  mutating func execute(_ statement: Statement, from label: Label, in world: inout W) throws(Halt) -> Outcome
  {
    try countStep(statement.offset)
    try enter(statement.offset)
    defer { nesting -= 1 }
    switch statement.form {
    case .labelled(let own, let body):
      if own == label { return try execute(body, in: &world) }
      return try execute(body, from: label, in: &world)
    case .block(let statements, let declares):
      let outcome = try execute(statements, at: index(of: label, in: statements), from: label, in: &world)
      end(declares)
      return outcome
    case .if(_, let then, let otherwise):
      let side = otherwise.flatMap { $0.labels.contains(label) ? $0 : nil } ?? then
      return try execute(side, from: label, in: &world)
    case .switch(let choice):
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
    let outcome = try execute(statements, in: &world)
    guard case .normal = outcome else {
      end(declares)
      throw try leave(by: outcome, offset)
    }
    let result: Value<Word> = if let value { try evaluate(value, in: &world) } else { .nothing }
    end(declares)
    return result
  }

  /// A jump or return out of an expression ends its evaluation.
  private mutating func leave(by outcome: Outcome, _ offset: Int) throws(Halt) -> Halt {
    try requireNoTrial()
    departure = outcome
    return unsupported("leaving a statement expression here", offset)
  }

  /// A statement whose expressions may be left.
  mutating func executeLeavable(
    _ statement: Statement, from label: Label?, in world: inout W
  ) throws(Halt) -> Outcome {
    let (caller, running) = (nesting, log)
    do throws(Halt) {
      if let label { return try execute(statement, from: label, in: &world) }
      return try execute(statement, in: &world)
    } catch {
      guard let outcome = departure else { throw error }
      departure = nil
      nesting = caller
      log.leave(for: running)
      return outcome
    }
  }
}
