// The world of few answers: every question has a set of answers that are still
// possible, and a branch splits a set in two.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// Runs the model on a cube of situations at once.
public struct FiniteWorld: EmulatorWorld {
  public typealias Word = FiniteValue

  public var state: EmulatorState<FiniteValue>
  /// What was observed since the last branch that repeats another run; up to
  /// there it is what was observed in that run.
  private(set) var observations: [Observation<FiniteValue>] = []
  private(set) var replay: BranchReplay
  /// The run did not repeat itself: a fault of this tool.
  private(set) var hasStrayed = false
  private let model: EmulatorModel

  init(
    _ model: EmulatorModel, _ cube: AnswerCube, _ state: EmulatorState<FiniteValue>,
    following prefix: [Branch]
  ) {
    self.model = model
    self.state = state
    replay = BranchReplay(cube, following: prefix)
  }

  /// Observations made up to here, in this run and in the one that it repeats.
  private var seen: Int { replay.repeated + observations.count }

  public mutating func decide(_ condition: FiniteCondition) throws(Halt) -> Bool {
    if let value = condition.constant { return value }
    do { return try replay.decide(condition, seen: seen) } catch {
      hasStrayed = true
      throw .undecided(Stop("the model did not repeat itself"))
    }
  }

  public mutating func select(_ condition: FiniteCondition, _ a: FiniteValue, _ b: FiniteValue) -> FiniteValue
  {
    condition.choose(a, b)
  }

  /// Takes over where another run stands, but not what it let others see.
  mutating func adopt(_ other: FiniteWorld) { replay.adopt(other.replay, seen: seen) }

  public mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> FiniteValue {
    let possible = replay.cube.mask(question)
    if possible & (possible &- 1) == 0 {
      return FiniteValue(number: meaning(UInt64(possible.trailingZeroBitCount)), width: width)
    }
    let values = (0..<AnswerCube.size(question.subject)).map { answer in
      // An answer that is not possible any more may mean nothing.
      possible >> UInt32(answer) & 1 == 1
        ? meaning(UInt64(answer)) : meaning(UInt64(possible.trailingZeroBitCount))
    }
    return FiniteValue(ChoiceVariable(question), values, width: width)
  }

  public mutating func observe(_ observation: Observation<FiniteValue>) {
    if replay.isNew { observations.append(observation) }
  }

  public func known(_ word: FiniteValue) -> UInt64? {
    guard let table = word.table else { return word.number }
    let possible = replay.cube.masks[table.variable.number]
    let values = table.values.indices.filter { possible >> UInt32($0) & 1 == 1 }.map { table.values[$0] }
    return values.allSatisfy { $0 == values[0] } ? values.first : nil
  }

  public mutating func walk(linear: FiniteValue, pfec: FiniteValue) throws(Halt) -> Translation<FiniteValue> {
    try GuestModel.walk(linear: linear, pfec: pfec, in: &self)
  }
  public mutating func translate(linear: FiniteValue, pfec: FiniteValue) throws(Halt) -> Translation<
    FiniteValue
  > {
    try GuestModel.translate(linear: linear, pfec: pfec, in: &self)
  }
  public mutating func translate(gfn: FiniteValue) throws(Halt) -> Translation<FiniteValue> {
    try GuestModel.translate(gfn: gfn, in: &self)
  }

  public mutating func read(_ fact: Fact) -> FiniteValue { GuestModel.read(fact, in: &self) }

  public mutating func lookUpRight(gfn: FiniteValue, index: FiniteValue) throws(Halt) -> RightLookup<
    FiniteValue
  > {
    try GuestModel.lookUpRight(model.traits, gfn: gfn, index: index, in: &self)
  }

  public mutating func send(_ request: Request<FiniteValue>) throws(Halt) -> SendAnswer<FiniteValue> {
    try GuestModel.send(model.traits, mutation: model.mutation, request, in: &self)
  }

  public mutating func observe(write value: FiniteValue, to fact: Fact) {}
}
