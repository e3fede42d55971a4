// The world of one situation: plain numbers, every answer given.

import BitVectors
import Emulation
import XenABI
import XenFunctions

/// Plays one situation.
public struct PlayWorld: EmulatorWorld {
  public typealias Word = Bits

  public let situation: Situation
  public var state: EmulatorState<Bits>
  public private(set) var observations: [Observation<Bits>] = []
  private let model: EmulatorModel
  private var branchesLeft = 100_000

  public init(_ situation: Situation, _ model: EmulatorModel) {
    self.situation = situation
    self.model = model
    state = EmulatorState()
    guard let latch = situation.latch, model.traits.mmioLatch == .kept else { return }
    state.latchedPage = Bits(UInt128(PageLayout.linear(page: latch.page)), width: 64)
    state.latchedRead = Bits(1, width: 1)
    state.latchedWrite = Bits(latch.writes ? 1 : 0, width: 1)
  }

  public mutating func decide(_ condition: Truth) throws(Halt) -> Bool {
    guard branchesLeft > 0 else { throw .undecided(Stop("too many branches in one play")) }
    branchesLeft -= 1
    return condition.value
  }

  public mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> Bits {
    Bits(UInt128(meaning(situation.answer(question))), width: width)
  }

  public mutating func observe(_ observation: Observation<Bits>) { observations.append(observation) }

  public mutating func walk(linear: Bits, pfec: Bits) throws(Halt) -> Translation<Bits> {
    try GuestModel.walk(linear: linear, pfec: pfec, in: &self)
  }
  public mutating func translate(linear: Bits, pfec: Bits) throws(Halt) -> Translation<Bits> {
    try GuestModel.translate(linear: linear, pfec: pfec, in: &self)
  }
  public mutating func translate(gfn: Bits) throws(Halt) -> Translation<Bits> {
    try GuestModel.translate(gfn: gfn, in: &self)
  }

  public mutating func read(_ fact: Fact) -> Bits { GuestModel.read(fact, in: &self) }

  public mutating func lookUpRight(gfn: Bits, index: Bits) throws(Halt) -> RightLookup<Bits> {
    try GuestModel.lookUpRight(model.traits, gfn: gfn, index: index, in: &self)
  }

  public mutating func send(_ request: Request<Bits>) throws(Halt) -> SendAnswer<Bits> {
    try GuestModel.send(model.traits, mutation: model.mutation, request, in: &self)
  }

  public mutating func observe(write value: Bits, to fact: Fact) {}
}

/// A play from its beginning to its end.
public struct Play: Hashable, Sendable {
  public let situation: Situation
  public let observations: [Observation<Bits>]
  /// Why it stopped before its end, if it did.
  public let halt: Halt?

  public init(_ situation: Situation, on model: EmulatorModel) {
    var world = PlayWorld(situation, model)
    var halt: Halt?
    do { try model.play(situation, in: &world) } catch { halt = error }
    self.situation = situation
    observations = world.observations
    self.halt = halt
  }
}

extension Situation {
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
    case .matches:
      if case .compareExchange(_, let matches)? = operation(question.index) { return flag(matches) }
      return 1
    case .overlaps:
      if case .movs(_, _, _, let overlaps)? = operation(question.index) { return flag(overlaps) }
      return 0
    case .type: return place(page.type)
    case .hostRight: return UInt64(page.right)
    case .viewRight: return page.viewRight.map(UInt64.init) ?? Question.absent
    }
  }

  private func operation(_ index: Int) -> MicroOperation? {
    index < instruction.operations.count ? instruction.operations[index] : nil
  }
  private func operands(_ index: Int) -> [Operand] { operation(index)?.accesses.map(\.operand) ?? [] }
}
