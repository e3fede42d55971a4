// The abstract machine of the C standard (C11 5.1.2.3), over any world: on plain
// numbers a function simply runs, on symbols each branch asks the world which way
// to go. Where behaviour is undefined the run ends and says so; nothing is assumed
// away.
//
// `a && b`, `a || b` and `c ? a : b` branch only if they must. What could be
// evaluated without being asked for - without effects, without a chance of
// being undefined - is evaluated and joined into one condition, which keeps the
// number of paths down. Whether it could is tried out rather than predicted:
// see `attempt`.

import BitVectors
import Source

package struct AbstractMachine<W: World> {
  package typealias Word = W.Word
  package typealias Condition = W.Word.Condition

  static var maximalRounds: Int { 4096 }
  /// Of a loop whose condition is not plain: one for each bit of a word.
  static var maximalOpenRounds: Int { 64 }
  /// The same where each round does what others can see: no function of Xen's goes over more than a few
  /// pages at once.
  static var maximalOpenDeeds: Int { 8 }
  /// Statements and expressions of one run, trials included. It also bounds how
  /// deep a formula can grow, and with it the stack that freeing it takes.
  static var maximalSteps: Int { 40_000 }
  /// Statements and expressions inside each other, over all calls: each takes
  /// room on the stack.
  static var maximalNesting: Int { 1000 }

  package let program: Program
  package var memory = Memory<Word>()
  /// The objects of the current function's variables, by slot.
  var locals: [Int?] = []
  var function: Function?
  var globals: [Int?]
  /// Objects that were there before the run, by name.
  var outside: [String: Int] = [:]
  /// What was read of them, as far as nobody follows it: a second look finds the same.
  var outsideWords: [Fact: Word] = [:]
  let callees: Callees<W>
  /// Set where state outside the run has names of its own.
  let outsideState: OutsideState<W>?
  var unknownEffects = UnknownEffects()
  var nesting = 0
  var stepsLeft = AbstractMachine.maximalSteps
  /// How a statement expression was left, until its statement takes it up.
  var departure: Outcome?
  /// What operands whose order is open have read and written.
  var log = AccessLog()
  /// How often something was done that others can see.
  var deeds = 0
  /// Statements and expressions that were run, by identity; nil where nobody asks.
  package var executed: Set<ObjectIdentifier>?
  /// While something is evaluated on trial: the number of objects before.
  var trialStart: Int?

  package init(
    _ program: Program, callees: Callees<W> = Callees(), outsideState: OutsideState<W>? = nil
  ) {
    self.program = program
    self.callees = callees
    self.outsideState = outsideState
    globals = Array(repeating: nil, count: program.globals.count)
  }

  // MARK: Ends of a run

  package static var nullDereference: String { "a null pointer is dereferenced" }

  package func stop(_ what: String, _ offset: Int) -> Stop { Stop(what, at: program.place(offset)) }
  package func undefined(_ what: String, _ offset: Int) -> Halt { .undefined(stop(what, offset)) }
  package func unsupported(_ what: String, _ offset: Int) -> Halt { .unsupported(stop(what, offset)) }

  /// Takes a side, without asking when the condition is plain.
  package mutating func decide(_ condition: Condition, in world: inout W) throws(Halt) -> Bool {
    if let constant = condition.constant { return constant }
    guard trialStart == nil else { throw .undecided(Stop("a branch on trial")) }
    return try world.decide(condition)
  }

  /// Ends the run where C gives no meaning.
  mutating func refuse(
    if condition: Condition, _ what: @autoclosure () -> String, _ offset: Int, in world: inout W
  ) throws(Halt) {
    if try decide(condition, in: &world) { throw undefined(what(), offset) }
  }

  mutating func countStep(_ offset: Int) throws(Halt) {
    stepsLeft -= 1
    if stepsLeft < 0 { throw .undecided(stop("one run takes more than \(Self.maximalSteps) steps", offset)) }
  }

  /// To be matched by taking one off again.
  mutating func enter(_ offset: Int) throws(Halt) {
    guard nesting < Self.maximalNesting else {
      throw .undecided(stop("calls or expressions nested too deeply", offset))
    }
    nesting += 1
  }

  // MARK: Trials

  /// The value of an expression if it has one without branching, effects or
  /// undefined behaviour; nil otherwise, and then nothing has happened. Inside
  /// a trial, what cannot be done ends the trial.
  package mutating func attempt(_ expression: Expression, in world: inout W) throws(Halt) -> Value<Word>? {
    if trialStart != nil { return try evaluate(expression, in: &world) }
    // Nothing counts as executed but what a run comes to.
    if executed != nil { return nil }
    let before = self
    trialStart = memory.objects.count
    do throws(Halt) {
      let value = try evaluate(expression, in: &world)
      trialStart = nil
      return value
    } catch {
      // The work is not undone: trials inside each other must not multiply.
      let stepsLeft = self.stepsLeft
      self = before
      self.stepsLeft = stepsLeft
      return nil
    }
  }

  /// What is evaluated now may be undone.
  package var isOnTrial: Bool { trialStart != nil }

  /// To be called before anything that others can see, or that depends on what they have seen.
  package mutating func act() throws(Halt) {
    log.note(Access.world, 0..<1, isWrite: true)
    try requireNoTrial()
    deeds += 1
  }

  /// To be called before anything that must not be done on trial.
  package func requireNoTrial() throws(Halt) {
    if trialStart != nil { throw .undecided(Stop("an effect on trial")) }
  }

  // MARK: Functions

  /// Only a part of this function is run.
  package mutating func begin(_ function: Function) {
    locals = Array(repeating: nil, count: function.variables.count)
    self.function = function
  }

  /// Runs a function of the program to its end.
  /// - Returns: `.nothing` when it returns no value.
  package mutating func call(
    _ function: Function, _ arguments: [Value<Word>], at offset: Int, in world: inout W
  ) throws(Halt) -> Value<Word> {
    guard arguments.count == function.parameterCount else {
      throw unsupported("a call of \(function.name) with another number of arguments", offset)
    }
    let caller = (locals, self.function)
    begin(function)
    log.depth += 1
    for (slot, argument) in arguments.enumerated() {
      let address = try self.address(ofLocal: slot, offset)
      try store(argument, at: address, function.variables[slot].type, offset, in: &world)
    }
    let outcome = try execute(function.body, in: &world)
    end(0..<locals.count)
    (locals, self.function) = caller
    log.depth -= 1
    switch outcome {
    case .return(let value): return value
    case .goto: throw unsupported("a jump to a place that cannot be read", function.offset)
    case .normal, .break, .continue: return .nothing
    }
  }

  /// The object of a variable comes into being when it is first named: a
  /// `switch` can jump over a declaration.
  package mutating func address(ofLocal slot: Int, _ offset: Int) throws(Halt) -> Address<Word> {
    if let object = locals[slot] { return whole(object) }
    let variable = function!.variables[slot]
    let object = try allocate(variable.name, variable.type, .indeterminate, offset)
    locals[slot] = object
    return whole(object)
  }

  mutating func address(ofGlobal index: Int, _ offset: Int, in world: inout W) throws(Halt) -> Address<Word> {
    if let object = globals[index] { return whole(object) }
    let variable = program.globals[index]
    let object = try allocate(variable.name, variable.type, .zero, offset)
    globals[index] = object
    if let initialiser = variable.initialiser {
      // It had its value before the program began.
      let running = log
      log = AccessLog()
      defer { log = running }
      let value = try evaluate(initialiser, in: &world)
      try store(value, at: whole(object), variable.type, offset, in: &world)
    }
    memory.objects[object].isConstant = true
    return whole(object)
  }

  mutating func allocate(
    _ name: String, _ type: CType, _ content: Content<Word>, _ offset: Int
  ) throws(Halt) -> Int {
    guard let size = program.types.size(of: type), size <= ProgramBuilder.maximalObject else {
      throw unsupported("an object of this type", offset)
    }
    return memory.allocate(name, type, size: size, content)
  }

  /// The first byte of an object.
  package func whole(_ object: Int) -> Address<Word> {
    Address(object: object, offset: 0, extent: 0..<memory.objects[object].bytes.size)
  }

  /// Variables end with their block; what still points to them dangles.
  mutating func end(_ slots: some Sequence<Int>) {
    for slot in slots {
      if let object = locals[slot] { memory.objects[object].isAlive = false }
      locals[slot] = nil
    }
  }
}
