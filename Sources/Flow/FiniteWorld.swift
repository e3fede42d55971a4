// The world of few answers: every question has a set of answers that are still
// possible, and a branch splits a set in two.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// Runs the model on a cube of situations at once.
public struct FiniteWorld: GuestWorld {
  /// What happens where x86_emulate is called.
  enum Cut {
    /// The instruction is fetched, and the run ends there.
    case afterFetch(Instruction)
    /// What was before is forgotten; the run goes on from this state, in which the
    /// instruction has ended so.
    case resuming(EmulatorState<FiniteValue>, X86Emul)
  }

  public typealias Word = FiniteValue

  public var state: EmulatorState<FiniteValue>
  public var running: [FunctionID] = []
  /// What was observed since the last branch that repeats another run; up to
  /// there it is what was observed in that run.
  private(set) var observations: [Observation<FiniteValue>] = []
  private(set) var replay: BranchReplay
  /// The run did not repeat itself: a fault of this tool.
  private(set) var hasStrayed = false
  /// Something was to be seen that nothing is known of: the run counts for nothing from there on.
  private(set) var blurredBy: Stop?
  /// Nil where the whole instruction is carried out.
  var cut: Cut?
  private var choices: Set<String> = []
  /// What decisions hung on although nothing is known of it.
  var unknowns: [String] { replay.unknowns.filter { !choices.contains($0) } }
  /// The run has come to the cut.
  private(set) var isCut = false
  /// How the fetch before the cut came out; nil for well.
  private(set) var fetchEnd: X86Emul?
  /// After how many observations the run ends; nil where it goes on to its end.
  private var wanted: Int?
  var hasSeenEnough: Bool { wanted.map { seen >= $0 } ?? false }
  /// Nil where it runs all situations at once.
  private var situation: Situation?
  private var given = Instruction(page: 0, operations: [])
  /// The one that is emulated.
  var instruction: Instruction {
    get { situation?.instruction(at: state.committed) ?? given }
    set { given = newValue }
  }
  let model: EmulatorModel

  init(
    _ model: EmulatorModel, _ cube: AnswerCube, _ state: EmulatorState<FiniteValue>,
    following prefix: [Branch]
  ) {
    self.model = model
    self.state = state
    replay = BranchReplay(cube, following: prefix, reserving: ChoiceVariable.unknowns)
  }

  /// Observations made up to here, in this run and in the one that it repeats.
  private var seen: Int { replay.repeated + observations.count }

  public mutating func decide(_ condition: FiniteCondition) throws(Halt) -> Bool {
    if let value = condition.constant { return value }
    guard !hasSeenEnough else { throw .undecided(Stop("no more of the run was asked for")) }
    let side: Bool
    do { side = try replay.decide(condition, seen: seen) } catch {
      hasStrayed = true
      throw .undecided(Stop("the model did not repeat itself"))
    }
    if replay.isCutOff, let what = replay.unknowns.last {
      throw .undecided(Stop("more decisions hang on \(what) than are followed"))
    }
    return side
  }

  /// Runs one situation: what is true of it throughout, holds.
  mutating func playing(_ situation: Situation, upTo count: Int?) {
    (self.situation, given, wanted) = (situation, situation.instruction, count)
  }

  public func tables(ofPage page: Int) -> Int? { situation?.tables(ofPage: page) }

  mutating func blur(_ what: String) {
    if !hasSeenEnough { blurredBy = blurredBy ?? Stop(what) }
  }

  /// Makes numbers of the state that the next fragment tells apart.
  mutating func settle() throws(Halt) {
    for gate in [\EmulatorState<FiniteValue>.contextGate, \.vcpuGate] where state[keyPath: gate].number == nil
    {
      state[keyPath: gate] = FiniteValue(number: try decide(state[keyPath: gate].isNonZero) ? 1 : 0, width: 1)
    }
  }

  public mutating func select(_ condition: FiniteCondition, _ a: FiniteValue, _ b: FiniteValue) -> FiniteValue
  {
    condition.choose(a, b)
  }

  /// Takes over where another run stands, but not what it let others see.
  mutating func adopt(_ other: FiniteWorld) { replay.adopt(other.replay, seen: seen) }

  public mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> FiniteValue {
    guard question.index < ChoiceVariable.indices else {
      return FiniteValue(unknown: "a page beyond those of a situation", width: width)
    }
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
    if case .resuming? = cut, !isCut { return }
    let observation = observation.map { plain($0) }
    if replay.isNew { observations.append(observation) }
  }

  /// As a number or a table, whatever answers that takes.
  private mutating func plain(_ word: FiniteValue) -> FiniteValue {
    if word.number != nil || word.table != nil { return word }
    do {
      let value = try replay.value(of: word, seen: seen)
      if let number = value.number { return FiniteValue(number, width: word.width) }
      blur("what others see depends on \(value.name)")
    } catch { hasStrayed = true }
    return FiniteValue(number: 0, width: word.width)
  }

  public func known(_ word: FiniteValue) -> UInt64? {
    replay.cube.number(of: word)
  }

  public mutating func read(_ fact: Fact) -> FiniteValue {
    if fact == .instructionPointer { return instructionPointer }
    if let known: FiniteValue = situation?.fact(fact) { return known }
    return GuestModel.read(fact, in: &self)
  }

  public mutating func unknown(_ fact: Fact) -> FiniteValue {
    FiniteValue(unknown: fact.name, width: fact.width)
  }

  public mutating func summary(of call: Call<FiniteValue>) throws(Halt) -> FiniteValue? {
    if call.function == .x86Emulate, let cut { return try pass(cut) }
    // Nobody sees it of a run of which only the end counts.
    if call.function == .initPerInsn, case .resuming? = cut, !isCut {
      return FiniteValue(number: 0, width: 1)
    }
    return try model.replacements.result(of: call, in: &self)
  }

  public func answers(as earlier: FiniteWorld) -> Bool { state == earlier.state }

  /// How a run ends at the cut.
  static let cutHalt = Halt.unsupported(Stop("x86_emulate is called"))

  public mutating func chance(_ what: String) throws(Halt) -> Bool { try choose(what) }

  /// Either, on paths of their own: of what no situation says.
  mutating func choose(_ what: String) throws(Halt) -> Bool {
    choices.insert(what)
    return try decide(FiniteValue(unknown: what, width: 1).isNonZero)
  }

  private mutating func pass(_ cut: Cut) throws(Halt) -> FiniteValue {
    isCut = true
    switch cut {
    case .afterFetch(let instruction):
      fetchEnd = try model.fetchInstruction(instruction, in: &self)
      throw Self.cutHalt
    case .resuming(let state, let rc):
      self.state = state
      return FiniteValue(number: rc.rawValue, width: 32)
    }
  }
}
