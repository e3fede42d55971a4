// Execution of statements (C11 6.8).

import BitVectors

extension AbstractMachine {
  /// How a statement is left.
  package enum Outcome {
    case normal, `break`, `continue`
    case `return`(Value<Word>)
    case goto(Label)
  }

  package mutating func execute(_ statement: Statement, in world: inout W) throws(Halt) -> Outcome {
    try countStep(statement.offset)
    executed?.insert(ObjectIdentifier(statement))
    try enter(statement.offset)
    defer { nesting -= 1 }
    switch statement.form {
    case .block(let statements, let declares):
      let outcome = try execute(statements, in: &world)
      end(declares)
      return outcome
    case .declare(let slot, let initialiser):
      try declare(slot, initialiser, statement.offset, in: &world)
    case .expression(let expression): _ = try evaluate(expression, in: &world)
    case .if(let condition, let then, let otherwise):
      if try test(condition, in: &world) { return try execute(then, in: &world) }
      if let otherwise { return try execute(otherwise, in: &world) }
    case .switch(let choice): return try choose(choice, in: &world)
    case .loop(let condition, let step, let body, let testsFirst):
      return try loop(condition, step, body, testsFirst, from: nil, statement.offset, in: &world)
    case .break: return .break
    case .continue: return .continue
    case .return(let expression):
      guard let expression else { return .return(.nothing) }
      let value = try evaluate(expression, in: &world)
      if case .nothing = value, expression.type != .void {
        throw undefined("the value of a call that returned none is used", expression.offset)
      }
      return .return(value)
    case .labelled(_, let body): return try execute(body, in: &world)
    case .goto(let label): return .goto(label)
    case .leavable(let inner): return try executeLeavable(inner, from: nil, in: &world)
    case .nothing: break
    case .unsupported(let what): throw unsupported(what, statement.offset)
    }
    return .normal
  }

  private mutating func declare(
    _ slot: Int, _ initialiser: Expression?, _ offset: Int, in world: inout W
  ) throws(Halt) {
    // Each time around a loop it is a new object.
    end(CollectionOfOne(slot))
    let address = try self.address(ofLocal: slot, offset)
    guard let initialiser else { return }
    let value = try evaluate(initialiser, in: &world)
    try store(value, at: address, function!.variables[slot].type, offset, in: &world)
  }

  /// Evaluates a condition and takes a side.
  package mutating func test(_ condition: Expression, in world: inout W) throws(Halt) -> Bool {
    let truth = try self.truth(condition, in: &world)
    return try decide(truth, in: &world)
  }

  // MARK: Switches and loops

  /// One question per target, in the order of the text; `default` without one.
  private mutating func choose(_ choice: Switch, in world: inout W) throws(Halt) -> Outcome {
    let subject = try word(choice.subject, in: &world)
    let isSigned = choice.subject.type.isSigned
    var chosen = choice.targets.first { $0.isDefault }
    for target in choice.targets where !target.isDefault {
      let isMeant = target.ranges.map { meets(subject, $0.low, $0.high, signed: isSigned) }
        .reduce(Condition(false)) { $0 || $1 }
      if try decide(isMeant, in: &world) {
        chosen = target
        break
      }
    }
    guard let chosen else { return .normal }
    return try execute(choice, at: chosen.start, from: chosen.inside, in: &world)
  }

  /// The body of a `switch`, from one of its statements on.
  mutating func execute(
    _ choice: Switch, at start: Int, from label: Label?, in world: inout W
  ) throws(Halt) -> Outcome {
    let outcome = try execute(choice.body, at: start, from: label, in: &world)
    end(choice.declares)
    if case .break = outcome { return .normal }
    return outcome
  }

  private func meets(_ subject: Word, _ low: UInt128, _ high: UInt128, signed: Bool) -> Condition {
    let low = Word(low, width: subject.width)
    let high = Word(high, width: subject.width)
    if low == high { return subject.isEqual(to: low) }
    return !subject.isLess(than: low, signed: signed) && !high.isLess(than: subject, signed: signed)
  }

  /// - Parameter label: where a jump enters the body, if it does.
  mutating func loop(
    _ condition: Expression?, _ step: Expression?, _ body: Statement, _ testsFirst: Bool, from label: Label?,
    _ offset: Int, in world: inout W
  ) throws(Halt) -> Outcome {
    var rounds = 0
    do throws(Halt) {
      return try run(&rounds, of: (condition, step, body, testsFirst), from: label, offset, in: &world)
    } catch {
      // A limit that the world sets is met where nothing bounds a loop.
      guard case .undecided(let stop) = error, stop.place == nil, trialStart == nil, rounds > 1 else {
        throw error
      }
      throw .undecided(
        self.stop("\(stop.what); no bound is found for this loop, which went round \(rounds) times", offset))
    }
  }

  private mutating func run(
    _ rounds: inout Int,
    of loop: (condition: Expression?, step: Expression?, body: Statement, testsFirst: Bool),
    from label: Label?, _ offset: Int, in world: inout W
  ) throws(Halt) -> Outcome {
    let (condition, step, body, testsFirst) = loop
    var entry = label
    var (openRounds, openDeeds) = (0, 0)
    var deedsBefore = deeds
    var mark: LoopMark<W>?
    while true {
      if rounds >= LoopMark<W>.first { try requireProgress(since: &mark, rounds, offset, world) }
      if entry == nil, testsFirst || rounds > 0, let condition {
        let truth = try self.truth(condition, in: &world)
        if truth.constant == nil {
          openRounds += 1
          if deeds > deedsBefore { openDeeds += 1 }
        }
        deedsBefore = deeds
        guard openRounds <= Self.maximalOpenRounds, openDeeds <= Self.maximalOpenDeeds else {
          throw .undecided(
            stop("no bound is found for this loop: it may go round more than \(rounds) times", offset))
        }
        if try !decide(truth, in: &world) { return .normal }
      }
      rounds += 1
      guard rounds <= Self.maximalRounds else {
        throw .undecided(stop("a loop runs longer than \(Self.maximalRounds) times", offset))
      }
      try countStep(offset)
      let outcome =
        if let entry { try execute(body, from: entry, in: &world) } else { try execute(body, in: &world) }
      entry = nil
      switch outcome {
      case .normal, .continue: break
      case .break: return .normal
      case .return, .goto: return outcome
      }
      if let step { _ = try evaluate(step, in: &world) }
    }
  }
}
