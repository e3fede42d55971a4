// From a run that was put together out of fragments to a situation that can be
// played: pages get places, open answers the usual ones.

import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// Turns traces into situations.
struct Concretization {
  let values: AccessValues
  /// The listener answers every request.
  var isFair = false
  /// What carries out a reply is C: runs do not tell which of its flags they were put together with.
  var repliesAreC = false

  /// Situations in which a run of these steps may happen, likeliest first.
  func situations(_ steps: [TraceStep]) -> [Situation] {
    guard let first = steps.first, case .head(let opening, let offset, let length) = first.fragment else {
      return []
    }
    let emulations = split(steps)
    // The instruction is the same each time it is emulated; the one that got
    // further says more about it.
    let bodies = emulations.map { $0.compactMap(operation) }
    var instructions = [bodies.last ?? []]
    if bodies.count > 1 { instructions += [bodies.first ?? [], bodies.flatMap { $0 }] }
    return instructions.flatMap { body -> [Situation] in
      // Sharing pages takes two operations.
      (body.count > 1 ? [true, false] : [false]).compactMap { sharing in
        situation(
          opening, offset, length, heads: emulations.compactMap(\.first), body, steps, isSharing: sharing)
      }.flatMap(withOtherReplies)
    }
  }

  /// The same also with replies that do not ask for an emulation, and with such as leave the vCPU paused.
  private func withOtherReplies(_ situation: Situation) -> [Situation] {
    guard repliesAreC, !situation.replies.isEmpty else { return [situation] }
    var (quiet, paused) = (situation, situation)
    for index in situation.replies.indices {
      quiet.replies[index].emulates = false
      paused.replies[index].leavesPaused = true
    }
    // A listener that leaves the vCPU paused is not fair.
    return [situation, quiet] + (isFair ? [] : [paused])
  }

  private func split(_ steps: [TraceStep]) -> [[TraceStep]] {
    var emulations: [[TraceStep]] = []
    for step in steps {
      if case .head = step.fragment { emulations.append([]) }
      if !emulations.isEmpty { emulations[emulations.count - 1].append(step) }
    }
    return emulations
  }

  private func operation(_ step: TraceStep) -> (operation: MicroOperation, cube: AnswerCube)? {
    switch step.fragment {
    case .operation(let operation), .whole(let operation), .precheck(let operation): (operation, step.cube)
    default: nil
    }
  }

  /// - Parameter isSharing: operations with operands alike use the same pages.
  private func situation(
    _ opening: Opening, _ offset: Int, _ length: Int, heads: [TraceStep],
    _ body: [(operation: MicroOperation, cube: AnswerCube)], _ steps: [TraceStep], isSharing: Bool
  ) -> Situation? {
    var all = AnswerCube(values)
    for step in steps { all = all.meet(step.cube, Question.Subject.global) ?? all }
    var pages = [page("code", heads.map { ($0.cube, 0) })]
    if offset + length > Int(Page.size) || offset + 16 > Int(Page.size) {
      pages.append(page("code2", heads.map { ($0.cube, 1) }))
    }
    var operations: [MicroOperation] = []
    let base = pages.count
    for (operation, cube) in body {
      var places: [Int: Int] = [:]
      for index in Set(operation.accesses.flatMap { Array($0.pages) }).sorted() {
        let candidate = page("", [(cube, index)])
        let shared = base + index - Shapes.operandPage
        if isSharing, index < Shapes.sourcePage, shared < pages.count {
          places[index] = shared
          continue
        }
        places[index] = pages.count
        pages.append(candidate)
        pages[pages.count - 1].name = "data\(pages.count - base)"
      }
      operations.append(operation.moved { places[$0] ?? $0 }.answered(cube))
    }
    guard pages.count <= ChoiceVariable.indices, operations.count <= ChoiceVariable.indices else {
      return nil
    }
    var instruction = Instruction(page: 0, offset: offset, length: length, operations: operations)
    instruction.prefetchFitsSegment = all.best(Question(.prefetchInSegment), [1, 0]) == 1
    var situation = Situation(pages: pages, instruction: instruction)
    switch opening {
    case .window(let kind): situation.fault = kind
    case .plain: break
    case .reply:
      // What the reply is about is a fault of the processor's own.
      situation.fault = .withGLA
      if !situation.pages.contains(where: { $0.right != 7 }) {
        (situation.pages[0].right, situation.pages[0].viewRight) = (3, 3)
      }
    }
    situation.altp2m = AltP2M.allCases[Int(all.best(Question(.altp2m), [0, 3, 2, 1]))]
    situation.viewDefault = UInt32(all.best(Question(.viewDefault), [7, 1, 5]))
    situation.isDebug = all.best(Question(.isDebug), [1, 0]) == 1
    situation.unanswered = Emulator.ringSize - Int(all.best(Question(.freeSlots), [8]))
    situation.wait = WaitOutcome.allCases[Int(all.best(Question(.wait), [0]))]
    let latch = all.best(Question(.latch), [0])
    if latch > 0 { situation.latch = MMIOLatch(page: min(base, pages.count - 1), writes: latch == 2) }
    situation.replies = steps.compactMap { step in
      guard case .head(.reply(_, _, let kind), _, _) = step.fragment else { return nil }
      return ListenerReply(emulates: true, others: kind.flag)
    }
    situation.isFair = isFair
    if isFair { situation.replies = Array(situation.replies.suffix(1)) }
    return situation
  }

  private func page(_ name: String, _ sources: [(cube: AnswerCube, index: Int)]) -> GuestPage {
    var type = UInt64(0)
    var right = UInt64(7)
    var view: UInt64? = 7
    if var cube = sources.first?.cube, let index = sources.first?.index {
      for other in sources.dropFirst() {
        if let both = cube.meet(other.cube, [.type, .hostRight, .viewRight], index) { cube = both }
      }
      type = cube.best(Question(.type, index), [0])
      right = cube.best(Question(.hostRight, index), Concretization.usual)
      let found = cube.best(Question(.viewRight, index), [right] + Concretization.usual)
      view = found == Question.absent ? nil : found
    }
    return GuestPage(
      name: name, type: PageType.allCases[Int(type)], right: UInt32(right), viewRight: view.map(UInt32.init))
  }

  /// Rights as people use them: all, reading, reading and executing, ...
  private static let usual: [UInt64] = [7, 1, 5, 3, 0, 4]
}

extension Question.Subject {
  /// What there is once in a play.
  static let global: [Question.Subject] = [
    .isDebug, .altp2m, .viewDefault, .freeSlots, .wait, .latch, .prefetchInSegment,
  ]
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
    case .compareExchange(let at, let found): return .compareExchange(moved(at), found)
    case .movs(let from, let to, let count):
      return .movs(from: moved(from), to: moved(to), count: count)
    case .stos(let to, let count): return .stos(moved(to), count: count)
    case .ins(let to, let count): return .ins(moved(to), count: count)
    case .outs(let from, let count): return .outs(moved(from), count: count)
    case .unimplemented: return .unimplemented
    }
  }

  /// The same operation with what a cube says of it. Fragments ask as operation 0.
  fileprivate func answered(_ cube: AnswerCube) -> MicroOperation {
    func segment(_ operand: Operand, _ subject: Question.Subject) -> Operand {
      var operand = operand
      operand.isInSegment = cube.best(Question(subject), [1]) == 1
      return operand
    }
    switch self {
    case .load(let at): return .load(segment(at, .operandInSegment))
    case .store(let at): return .store(segment(at, .operandInSegment))
    case .readModifyWrite(let at): return .readModifyWrite(segment(at, .operandInSegment))
    case .compareExchange(let at, _):
      let found: ExchangeOutcome =
        cube.best(Question(.compares), [1]) == 0
        ? .differs : cube.best(Question(.matches), [1]) == 1 ? .matches : .overtaken
      return .compareExchange(segment(at, .operandInSegment), found)
    case .movs(let from, let to, let count):
      return .movs(
        from: segment(from, .sourceInSegment), to: segment(to, .operandInSegment), count: count)
    case .stos(let to, let count): return .stos(segment(to, .operandInSegment), count: count)
    case .ins(let to, let count): return .ins(segment(to, .operandInSegment), count: count)
    case .outs(let from, let count): return .outs(segment(from, .operandInSegment), count: count)
    case .unimplemented: return .unimplemented
    }
  }
}
