// The world of one situation: plain numbers, every answer given.

import BitVectors
import Emulation
import XenABI
import XenFunctions

/// Plays one situation.
public struct PlayWorld: GuestWorld {
  public typealias Word = Bits

  public let situation: Situation
  public var state: EmulatorState<Bits>
  public var running: [FunctionID] = []
  public private(set) var observations: [Observation<Bits>] = []
  let model: EmulatorModel
  var instruction: Instruction { situation.instruction(at: state.committed) ?? situation.instruction }
  private var branchesLeft = 100_000
  /// Changes from outside so far, each with the number of observations before it.
  private(set) var changes: [Play.Change] = []
  private let hasChanges: Bool

  public init(_ situation: Situation, _ model: EmulatorModel) {
    self.situation = situation
    self.model = model
    hasChanges =
      !situation.later.isEmpty || situation.replies.contains { !$0.rights.isEmpty || $0.view != nil }
    state = EmulatorState(situation, model.traits)
  }

  public mutating func decide(_ condition: Truth) throws(Halt) -> Bool {
    guard branchesLeft > 0 else { throw .undecided(Stop("too many branches in one play")) }
    branchesLeft -= 1
    return condition.value
  }

  public mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> Bits {
    Bits(UInt128(meaning(situation.answer(question))), width: width)
  }

  public func tables(ofPage page: Int) -> Int? { situation.tables(ofPage: page) }

  /// Of such a play is said that it is not certain.
  mutating func blur(_ what: String) {}

  public mutating func observe(_ observation: Observation<Bits>) {
    if hasChanges {
      let outside = Play.Outside(state)
      if outside != changes.last?.outside ?? Play.Outside() {
        changes.append(Play.Change(at: observations.count, outside: outside))
      }
    }
    observations.append(observation)
  }

  public mutating func read(_ fact: Fact) -> Bits {
    if fact == .instructionPointer { return instructionPointer }
    return situation.fact(fact) ?? GuestModel.read(fact, in: &self)
  }

  public func answers(as earlier: PlayWorld) -> Bool { state == earlier.state }

  /// Any number will do: a play that depends on it is not shown, see `Play.isCertain(upTo:on:)`.
  public mutating func unknown(_ fact: Fact) -> Bits { Bits(0, width: fact.width) }

}

/// A play from its beginning to its end.
public struct Play: Hashable, Sendable {
  public let situation: Situation
  public let observations: [Observation<Bits>]
  /// Why it stopped before its end, if it did.
  public let halt: Halt?
  /// What is left then.
  public let end: End

  /// What claims find changed from there on, by the listener or from outside: rights that are asked about are
  /// those of the moment. What a run makes of rights itself it may have found so.
  let changes: [Change]

  /// What is changed from outside from an observation on.
  struct Change: Hashable, Sendable {
    let at: Int
    let outside: Outside
  }

  /// What the listener, or somebody else, has changed so far.
  struct Outside: Hashable, Sendable {
    private var rights: [EmulatorState<Bits>.ChangedRight] = []
    private var isSwitched = false
    private var hasLeftAltP2M = false

    /// Nothing.
    init() {}

    init(_ state: EmulatorState<Bits>) {
      rights = state.changedRights.filter { $0.isInOther == nil }
      (isSwitched, hasLeftAltP2M) = (state.isSwitched, state.hasLeftAltP2M)
    }

    func apply(to state: inout EmulatorState<Bits>) {
      state.changedRights = rights
      (state.isSwitched, state.hasLeftAltP2M) = (isSwitched, hasLeftAltP2M)
    }
  }

  /// The vCPU when a play ends.
  public struct End: Hashable, Sendable {
    /// `vm_event_pause_count`.
    public let pauses: Int
    /// p2m locks that it holds.
    public let locks: Int
    /// `sync_event`.
    public let isSyncEventSet: Bool
  }

  public init(_ situation: Situation, on model: EmulatorModel) {
    var world = PlayWorld(situation, model)
    var halt: Halt?
    do { try model.play(situation, in: &world) } catch { halt = error }
    self.situation = situation
    observations = world.observations
    changes = world.changes
    self.halt = halt
    end = End(
      pauses: world.state.pauseCount, locks: world.state.locks, isSyncEventSet: world.state.syncEvent)
  }
}

extension EmulatorState {
  /// Where a play begins.
  init(_ situation: Situation, _ traits: Traits) {
    self.init()
    otherView = situation.pages.map { page in
      let entry = page.otherViewRight ?? page.viewRight
      return Word(UInt128(entry.map(UInt64.init) ?? Question.absent), width: 32)
    }
    guard let latch = situation.latch, traits.mmioLatch == .kept else { return }
    latchedPage = Word(UInt128(PageLayout.linear(page: latch.page)), width: 64)
    latchedFrame = Word(UInt128(PageLayout.gfn(page: latch.page)), width: 64)
    latchedRead = Word(1, width: 1)
    latchedWrite = Word(latch.writes ? 1 : 0, width: 1)
  }
}

extension Situation {
  func tables(ofPage page: Int) -> Int? { pages.indices.contains(page) ? pages[page].tables : nil }

  /// What is true of it throughout; nil where every situation says the same.
  func fact<Word: BitVector>(_ fact: Fact) -> Word? {
    switch fact {
    case .accessRequired: Word(accessRequired ? 1 : 0, width: 1)
    case .pageWalksSuppressed: Word(suppressesPageWalks ? 1 : 0, width: 1)
    case .eachRepetition: Word(emulatesEachRepetition ? 1 : 0, width: 1)
    case .userMode: Word(isUserMode ? 1 : 0, width: 1)
    case .privilegeLevel: Word(isUserMode ? 3 : 0, width: 2)
    default: nil
    }
  }

  /// What this situation answers to a question of the model.
  func answer(_ question: Question) -> UInt64 {
    func place<Value: CaseIterable & Equatable>(_ value: Value) -> UInt64 where Value.AllCases == [Value] {
      UInt64(Value.allCases.firstIndex(of: value)!)
    }
    func flag(_ value: Bool) -> UInt64 { value ? 1 : 0 }
    let page = question.index < pages.count ? pages[question.index] : GuestPage(name: "", type: .notPresent)
    switch question.subject {
    case .isDebug: return flag(isDebug)
    case .altp2m: return place(altp2m)
    case .viewDefault: return UInt64(viewDefault)
    case .freeSlots: return UInt64(max(0, Emulator.ringSize - unanswered))
    case .wait: return place(wait)
    case .latch: return latch.map { $0.writes ? 2 : 1 } ?? 0
    case .operandInSegment: return flag(operands(question.index).last?.isInSegment ?? true)
    case .sourceInSegment: return flag(operands(question.index).first?.isInSegment ?? true)
    case .prefetchInSegment: return flag(instruction.prefetchFitsSegment)
    case .compares: return flag(exchange(question.index) != .differs)
    case .matches: return flag(exchange(question.index) == .matches)
    case .type: return place(page.type)
    case .hostRight: return UInt64(page.right)
    case .viewRight: return page.viewRight.map(UInt64.init) ?? Question.absent
    case .unknown: return 0
    }
  }

  private func operation(_ index: Int) -> MicroOperation? {
    let operations = later.isEmpty ? instruction.operations : instructions.flatMap(\.operations)
    return index < operations.count ? operations[index] : nil
  }
  private func exchange(_ index: Int) -> ExchangeOutcome {
    if case .compareExchange(_, let found)? = operation(index) { found } else { .matches }
  }
  private func operands(_ index: Int) -> [Operand] { operation(index)?.accesses.map(\.operand) ?? [] }
}
