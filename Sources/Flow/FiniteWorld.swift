// The world of few answers: every question has a set of answers that are still
// possible, and a branch splits a set in two.

import BitVectors
import Emulation
import XenABI
import XenFunctions

/// Which answers are possible, for every question: a box of situations.
public struct Box: Hashable, Sendable {
  /// By `Choosable.number`; bit n stands for the answer n.
  var masks: [UInt32]

  /// Every answer that a question can have.
  /// - Parameter values: which rights there are.
  public init(_ values: AccessValues) {
    self = values == .defaultIs10 ? Box.withDefaultIs10 : Box.withPagingWriteIs10
  }

  private static let withDefaultIs10 = Box(every: .defaultIs10)
  private static let withPagingWriteIs10 = Box(every: .pagingWriteIs10)

  private init(every values: AccessValues) {
    masks = [UInt32](repeating: 0, count: Choosable.count)
    for number in masks.indices {
      masks[number] = Box.domain(Choosable(number: number).question.subject, values)
    }
  }

  static func size(_ subject: Question.Subject) -> Int {
    switch subject {
    case .isDebug, .operandInSegment, .sourceInSegment, .prefetchInSegment, .matches, .overlaps: 2
    case .altp2m: AltP2M.allCases.count
    case .freeSlots: Emulator.ringSize + 1
    case .wait: WaitOutcome.allCases.count
    case .latch: 3
    case .type: PageType.allCases.count
    case .viewDefault, .hostRight, .viewRight: 16
    }
  }

  private static func domain(_ subject: Question.Subject, _ values: AccessValues) -> UInt32 {
    let rights = values.rights.filter { $0.name != "default" }.reduce(UInt32(0)) { $0 | 1 << $1.value }
    switch subject {
    case .viewDefault, .hostRight: return rights
    case .viewRight: return rights | 1 << UInt32(Question.absent)
    default: return UInt32(1) << UInt32(size(subject)) &- 1
    }
  }

  /// The answers to one question that are still possible, lowest first.
  public func answers(_ question: Question) -> [UInt64] {
    let mask = masks[Choosable(question).number]
    return (0..<32).filter { mask >> UInt32($0) & 1 == 1 }.map(UInt64.init)
  }

  /// Keeps only these answers. False if none is left.
  @discardableResult
  public mutating func keep(_ question: Question, _ answers: [UInt64]) -> Bool {
    let number = Choosable(question).number
    masks[number] &= answers.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
    return masks[number] != 0
  }

  /// What both allow; nil if nothing.
  public func intersection(_ other: Box) -> Box? {
    var both = self
    for index in masks.indices {
      both.masks[index] &= other.masks[index]
      if both.masks[index] == 0 { return nil }
    }
    return both
  }
}

/// Runs the model on a box of situations at once.
public struct FiniteWorld: EmulatorWorld {
  public typealias Word = Choice

  /// A split, and the way this run went.
  struct Branch: Equatable {
    let choosable: Choosable
    /// The answers with which the condition is true.
    let mask: UInt32
    let taken: Bool
    let isOpen: Bool
    /// How many observations were made before.
    let seen: Int

    /// The same branch, taken the other way for good.
    var flipped: Branch {
      Branch(choosable: choosable, mask: mask, taken: !taken, isOpen: false, seen: seen)
    }
  }

  public var state: EmulatorState<Choice>
  public private(set) var box: Box
  /// What was observed since the last branch that repeats another run; up to
  /// there it is what was observed in that run.
  private(set) var observations: [Observation<Choice>] = []
  private(set) var path: [Branch] = []
  private let prefix: [Branch]
  /// The run did not repeat itself: a fault of this tool.
  private(set) var hasStrayed = false
  private let model: EmulatorModel

  init(_ model: EmulatorModel, _ box: Box, _ state: EmulatorState<Choice>, following prefix: [Branch]) {
    self.model = model
    self.box = box
    self.state = state
    self.prefix = prefix
    path.reserveCapacity(prefix.count + 8)
  }

  public mutating func decide(_ condition: ChoiceCondition) throws(Halt) -> Bool {
    switch condition.form {
    case .constant(let value): return value
    case .among(let choosable, let mask, _): return try split(choosable, mask)
    case .both(let a, let b): return try decide(a) ? try decide(b) : false
    case .either(let a, let b): return try decide(a) ? true : try decide(b)
    }
  }

  public mutating func select(_ condition: ChoiceCondition, _ a: Choice, _ b: Choice) -> Choice {
    condition.choose(a, b)
  }

  /// Observations made up to here, in this run and in the one that it repeats.
  private var seen: Int { (prefix.last?.seen ?? 0) + observations.count }

  private mutating func split(_ choosable: Choosable, _ mask: UInt32) throws(Halt) -> Bool {
    let possible = box.masks[choosable.number]
    if possible & mask == 0 { return false }
    if possible & ~mask == 0 { return true }
    var taken = true
    var isOpen = true
    var seen = seen
    if path.count < prefix.count {
      let recorded = prefix[path.count]
      guard recorded.choosable == choosable, recorded.mask == mask else {
        hasStrayed = true
        throw .undecided(Stop("the model did not repeat itself"))
      }
      (taken, isOpen, seen) = (recorded.taken, recorded.isOpen, recorded.seen)
    }
    path.append(Branch(choosable: choosable, mask: mask, taken: taken, isOpen: isOpen, seen: seen))
    box.masks[choosable.number] = possible & (taken ? mask : ~mask)
    return taken
  }

  /// Takes over where another run stands, but not what it let others see.
  mutating func adopt(_ other: FiniteWorld) {
    box = other.box
    path += other.path[path.count...].enumerated().map { place, branch in
      path.count + place < prefix.count
        ? branch
        : Branch(
          choosable: branch.choosable, mask: branch.mask, taken: branch.taken, isOpen: branch.isOpen,
          seen: seen)
    }
  }

  public mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> Choice {
    let possible = box.masks[Choosable(question).number]
    if possible & (possible &- 1) == 0 {
      return Choice(number: meaning(UInt64(possible.trailingZeroBitCount)), width: width)
    }
    let values = (0..<Box.size(question.subject)).map { answer in
      // An answer that is not possible any more may mean nothing.
      possible >> UInt32(answer) & 1 == 1
        ? meaning(UInt64(answer)) : meaning(UInt64(possible.trailingZeroBitCount))
    }
    return Choice(Choosable(question), values, width: width)
  }

  public mutating func observe(_ observation: Observation<Choice>) {
    if path.count >= prefix.count { observations.append(observation) }
  }

  public func known(_ word: Choice) -> UInt64? {
    guard let table = word.table else { return word.number }
    let possible = box.masks[table.choosable.number]
    let values = table.values.indices.filter { possible >> UInt32($0) & 1 == 1 }.map { table.values[$0] }
    return values.allSatisfy { $0 == values[0] } ? values.first : nil
  }

  public mutating func walk(linear: Choice, pfec: Choice) throws(Halt) -> Translation<Choice> {
    try GuestModel.walk(linear: linear, pfec: pfec, in: &self)
  }
  public mutating func translate(linear: Choice, pfec: Choice) throws(Halt) -> Translation<Choice> {
    try GuestModel.translate(linear: linear, pfec: pfec, in: &self)
  }
  public mutating func translate(gfn: Choice) throws(Halt) -> Translation<Choice> {
    try GuestModel.translate(gfn: gfn, in: &self)
  }

  public mutating func read(_ fact: Fact) -> Choice { GuestModel.read(fact, in: &self) }

  public mutating func lookUpRight(gfn: Choice, index: Choice) throws(Halt) -> RightLookup<Choice> {
    try GuestModel.lookUpRight(model.traits, gfn: gfn, index: index, in: &self)
  }

  public mutating func send(_ request: Request<Choice>) throws(Halt) -> SendAnswer<Choice> {
    try GuestModel.send(model.traits, mutation: model.mutation, request, in: &self)
  }

  public mutating func observe(write value: Choice, to fact: Fact) {}
}
