// From a run that was put together out of segments to a situation that can be
// played: pages get places, open answers the usual ones.

import Emulation
import XenABI
import XenFunctions

/// Turns legs into situations.
struct Concretion {
  let values: AccessValues

  /// The instruction as a situation has it, with the box of answers for each
  /// page and operation.
  private struct Draft {
    var pages: [(name: String, box: Box, index: Int)] = []
    var operations: [MicroOperation] = []
    var operationBoxes: [Box] = []
  }

  /// Situations in which a run of these legs may happen, likeliest first.
  func situations(_ legs: [Leg]) -> [Situation] {
    guard let first = legs.first, case .head(let opening, let offset, let length) = first.segment else {
      return []
    }
    let emulations = split(legs)
    // The instruction is the same each time it is emulated; the one that got
    // further says more about it.
    let bodies = emulations.map { $0.compactMap(operation) }
    var instructions = [bodies.last ?? []]
    if bodies.count > 1 { instructions += [bodies.first ?? [], bodies.flatMap { $0 }] }
    return instructions.flatMap { body -> [Situation] in
      // Sharing pages takes two operations.
      (body.count > 1 ? [true, false] : [false]).compactMap { sharing in
        situation(
          opening, offset, length, heads: emulations.compactMap(\.first), body, legs, isSharing: sharing)
      }
    }
  }

  private func split(_ legs: [Leg]) -> [[Leg]] {
    var emulations: [[Leg]] = []
    for leg in legs {
      if case .head = leg.segment { emulations.append([]) }
      if !emulations.isEmpty { emulations[emulations.count - 1].append(leg) }
    }
    return emulations
  }

  private func operation(_ leg: Leg) -> (operation: MicroOperation, box: Box)? {
    switch leg.segment {
    case .operation(let operation), .whole(let operation), .precheck(let operation): (operation, leg.box)
    default: nil
    }
  }

  /// - Parameter isSharing: operations with operands alike use the same pages.
  private func situation(
    _ opening: Opening, _ offset: Int, _ length: Int, heads: [Leg],
    _ body: [(operation: MicroOperation, box: Box)], _ legs: [Leg], isSharing: Bool
  ) -> Situation? {
    var all = Box(values)
    for leg in legs { all = all.meet(leg.box, Question.Subject.global) ?? all }
    var pages = [page("code", all: all, heads.map { ($0.box, 0) })]
    if offset + length > Int(Page.size) || offset + 16 > Int(Page.size) {
      pages.append(page("code2", all: all, heads.map { ($0.box, 1) }))
    }
    var operations: [MicroOperation] = []
    let base = pages.count
    for (number, part) in body.enumerated() {
      let (operation, box) = part
      var places: [Int: Int] = [:]
      for index in Set(operation.accesses.flatMap { Array($0.pages) }).sorted() {
        let candidate = page("", all: all, [(box, index)])
        let shared = base + index - Shapes.operandPage
        if isSharing, index < Shapes.sourcePage, shared < pages.count {
          places[index] = shared
          continue
        }
        places[index] = pages.count
        pages.append(candidate)
        pages[pages.count - 1].name = "data\(pages.count - base)"
      }
      operations.append(operation.moved { places[$0] ?? $0 }.answered(box, number))
    }
    guard pages.count <= Choosable.indices, operations.count <= Choosable.indices else { return nil }
    var instruction = Instruction(page: 0, offset: offset, length: length, operations: operations)
    instruction.prefetchFitsSegment = all.best(Question(.prefetchInSegment), [1, 0]) == 1
    var situation = Situation(pages: pages, instruction: instruction)
    if case .window(let kind) = opening { situation.fault = kind }
    situation.altp2m = AltP2M.allCases[Int(all.best(Question(.altp2m), [0, 3, 2, 1]))]
    situation.viewDefault = UInt32(all.best(Question(.viewDefault), [7, 1, 5]))
    situation.isDebug = all.best(Question(.isDebug), [1, 0]) == 1
    situation.unanswered = Emulator.ringSize - Int(all.best(Question(.freeSlots), [8]))
    situation.wait = WaitOutcome.allCases[Int(all.best(Question(.wait), [0]))]
    let latch = all.best(Question(.latch), [0])
    if latch > 0 { situation.latch = MMIOLatch(page: min(base, pages.count - 1), writes: latch == 2) }
    if legs.contains(where: { if case .head(.reply, _, _) = $0.segment { true } else { false } }) {
      situation.replies = [ListenerReply(emulates: true)]
    }
    return situation
  }

  private func page(_ name: String, all: Box, _ sources: [(box: Box, index: Int)]) -> GuestPage {
    var type = UInt64(0)
    var right = UInt64(7)
    var view: UInt64? = 7
    if var box = sources.first?.box, let index = sources.first?.index {
      for other in sources.dropFirst() {
        if let both = box.meet(other.box, [.type, .hostRight, .viewRight], index) { box = both }
      }
      type = box.best(Question(.type, index), [0])
      right = box.best(Question(.hostRight, index), Concretion.usual)
      let found = box.best(Question(.viewRight, index), [right] + Concretion.usual)
      view = found == Question.absent ? nil : found
    }
    return GuestPage(
      name: name, type: PageType.allCases[Int(type)], right: UInt32(right), viewRight: view.map(UInt32.init))
  }

  /// Rights as people use them: all, reading, reading and executing, ...
  private static let usual: [UInt64] = [7, 1, 5, 3, 0, 4]
}

extension Situation {
  /// The same with a reply to every request, where one was wanted.
  func answered(on model: EmulatorModel) -> Situation {
    guard let reply = replies.first else { return self }
    var copy = self
    copy.replies = []
    let requests = Play(copy, on: model).observations.count {
      if case .sends(_, _, _, true) = $0 { true } else { false }
    }
    copy.replies = [ListenerReply](repeating: reply, count: requests)
    return copy
  }
}

extension Question.Subject {
  /// What there is once in a play.
  static let global: [Question.Subject] = [
    .isDebug, .altp2m, .viewDefault, .freeSlots, .wait, .latch, .prefetchInSegment,
  ]
}

extension Box {
  /// The first preferred answer that is possible; else the lowest possible one.
  func best(_ question: Question, _ preferred: [UInt64]) -> UInt64 {
    let possible = mask(question)
    if let found = preferred.first(where: { possible >> UInt32($0) & 1 == 1 }) { return found }
    return possible == 0 ? preferred[0] : UInt64(possible.trailingZeroBitCount)
  }

  /// This box with what the other says about some questions; nil if that is impossible.
  func meet(_ other: Box, _ subjects: [Question.Subject], _ index: Int = 0) -> Box? {
    var both = self
    for subject in subjects {
      let number = Choosable(Question(subject, index)).number
      both.masks[number] &= other.masks[number]
      if both.masks[number] == 0 { return nil }
    }
    return both
  }
}

extension MicroOperation {
  /// The same operation with its operands on other pages.
  func moved(_ place: (Int) -> Int) -> MicroOperation {
    func moved(_ operand: Operand) -> Operand {
      var operand = operand
      operand.page = place(operand.page)
      return operand
    }
    switch self {
    case .load(let at): return .load(moved(at))
    case .store(let at): return .store(moved(at))
    case .readModifyWrite(let at): return .readModifyWrite(moved(at))
    case .compareExchange(let at, let matches): return .compareExchange(moved(at), matches: matches)
    case .movs(let from, let to, let count, let overlaps):
      return .movs(from: moved(from), to: moved(to), count: count, overlaps: overlaps)
    case .stos(let to, let count): return .stos(moved(to), count: count)
    case .ins(let to, let count): return .ins(moved(to), count: count)
    case .outs(let from, let count): return .outs(moved(from), count: count)
    case .unimplemented: return .unimplemented
    }
  }

  /// The same operation with what a box says of it. Segments ask as operation 0.
  fileprivate func answered(_ box: Box, _ number: Int) -> MicroOperation {
    func segment(_ operand: Operand, _ subject: Question.Subject) -> Operand {
      var operand = operand
      operand.isInSegment = box.best(Question(subject), [1]) == 1
      return operand
    }
    switch self {
    case .load(let at): return .load(segment(at, .operandInSegment))
    case .store(let at): return .store(segment(at, .operandInSegment))
    case .readModifyWrite(let at): return .readModifyWrite(segment(at, .operandInSegment))
    case .compareExchange(let at, _):
      return .compareExchange(
        segment(at, .operandInSegment), matches: box.best(Question(.matches), [1]) == 1)
    case .movs(let from, let to, let count, _):
      return .movs(
        from: segment(from, .sourceInSegment), to: segment(to, .operandInSegment), count: count,
        overlaps: box.best(Question(.overlaps), [0]) == 1)
    case .stos(let to, let count): return .stos(segment(to, .operandInSegment), count: count)
    case .ins(let to, let count): return .ins(segment(to, .operandInSegment), count: count)
    case .outs(let from, let count): return .outs(segment(from, .operandInSegment), count: count)
    case .unimplemented: return .unimplemented
    }
  }
}
