// A second opinion: every situation of a bounded space, one after another, on
// plain numbers. No masks, no fragments, no reachability.

import BitVectors
import Emulation
import Host
import ModelChecking
import XenABI
import XenFunctions

/// Every answer to every question that a play asks, in turn.
struct ExplicitWorld: GuestWorld {
  typealias Word = Bits

  /// An answer that was given, of those there are.
  struct Answer {
    let question: Question
    let answers: [UInt64]
    var place: Int
  }

  var state = EmulatorState<Bits>()
  var running: [FunctionID] = []
  private(set) var observations: [Observation<Bits>] = []
  /// In the order in which they were asked.
  private(set) var given: [Answer]
  private var asked = 0
  private var known: [Question: UInt64] = [:]
  let model: EmulatorModel
  var instruction: Instruction { space.shape.instruction }
  private let space: ExplicitSpace

  init(_ model: EmulatorModel, _ space: ExplicitSpace, following given: [Answer]) {
    self.model = model
    self.space = space
    self.given = given
    guard model.traits.mmioLatch == .kept, let page = space.latchable else { return }
    let latch = answer(Question(.latch))
    state.latchedPage = Bits(UInt128(PageLayout.linear(page: page)), width: 64)
    state.latchedFrame = Bits(UInt128(PageLayout.gfn(page: page)), width: 64)
    state.latchedRead = Bits(latch > 0 ? 1 : 0, width: 1)
    state.latchedWrite = Bits(latch > 1 ? 1 : 0, width: 1)
  }

  private mutating func answer(_ question: Question) -> UInt64 {
    if let answer = known[question] { return answer }
    if asked == given.count {
      given.append(Answer(question: question, answers: space.answers(question), place: 0))
    }
    let answer = given[asked].answers[given[asked].place]
    asked += 1
    known[question] = answer
    return answer
  }

  /// The answers of the next run; nil when all have been given.
  var next: [Answer]? {
    var next = given
    while var last = next.popLast() {
      guard last.place + 1 < last.answers.count else { continue }
      last.place += 1
      return next + [last]
    }
    return nil
  }

  /// What comes now is the processor's, or a device model's.
  var hasLeftWindows: Bool { observations.contains { [.runsNatively, .deviceAnswers].contains($0) } }

  mutating func decide(_ condition: Truth) throws(Halt) -> Bool { condition.value }

  mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> Bits {
    Bits(UInt128(meaning(answer(question))), width: width)
  }

  /// Of such a play is said that it is not certain.
  mutating func blur(_ what: String) {}

  mutating func observe(_ observation: Observation<Bits>) { observations.append(observation) }

  func answers(as earlier: ExplicitWorld) -> Bool { state == earlier.state }

  mutating func read(_ fact: Fact) -> Bits {
    fact == .instructionPointer ? instructionPointer : GuestModel.read(fact, in: &self)
  }
  mutating func unknown(_ fact: Fact) -> Bits { Bits(0, width: fact.width) }

}

/// A bounded space of situations: one shape, and the answers that are tried.
struct ExplicitSpace {
  /// What is varied beside types and whatever else a play asks.
  enum Focus: CaseIterable {
    /// Every right, build, and leftover translation; no altp2m.
    case rights
    /// altp2m states and views; the rights n, r, rx and rwx.
    case views
    /// Two pages or two operations: the rights n, r, rx and rwx, nothing else.
    case pairs
  }

  /// Pages, instruction, fault and replies; the rest is asked.
  let shape: Situation
  let values: AccessValues
  let focus: Focus
  /// Those that are played.
  let builds: Builds

  /// The page that may have been latched before.
  var latchable: Int? {
    focus == .rights && !shape.instruction.operations.isEmpty ? shape.instruction.pages.upperBound : nil
  }

  func answers(_ question: Question) -> [UInt64] {
    let few: [UInt64] = [0, 1, 5, 7]
    let rights =
      focus == .rights ? values.rights.filter { $0.name != "default" }.map { UInt64($0.value) } : few
    // With operations the code page is ordinary.
    if !shape.instruction.operations.isEmpty, shape.instruction.page == question.index {
      if question.subject == .type { return [0] }
      if question.subject == .hostRight || question.subject == .viewRight { return [7] }
    }
    switch question.subject {
    case .altp2m: return focus == .views ? Array(0..<UInt64(AltP2M.allCases.count)) : [0]
    case .viewDefault: return focus == .views ? [1, 7] : [7]
    case .hostRight: return rights
    case .viewRight: return focus == .views ? rights + [Question.absent] : [7]
    case .freeSlots: return [UInt64(Emulator.ringSize), 0]
    case .type: return (0..<UInt64(PageType.allCases.count)).map { $0 }
    case .isDebug:
      let both = focus == .rights || shape.instruction.operations.count > 1
      return (both || !builds.contains(.debug) ? [1, 0] : [1]).filter { builds.contains(isDebug: $0 == 1) }
    case .wait: return (0..<UInt64(WaitOutcome.allCases.count)).map { $0 }
    case .latch: return [0, 1, 2]
    case .operandInSegment, .sourceInSegment, .prefetchInSegment, .compares, .matches: return [1, 0]
    case .unknown: return [0]
    }
  }

  /// Up to two plain operations or any one, with and without an answer to every
  /// request; instructions that do nothing on one page and on two.
  static func all(_ values: AccessValues, _ builds: Builds) -> [ExplicitSpace] {
    let plain: [MicroOperation] = [.load(Shapes.within), .store(Shapes.within)]
    let pairs = plain.flatMap { first in
      plain.flatMap { second in [[first, second], [first, second.moved { $0 + 1 }]] }
    }
    return ([[]] + Shapes.operations.map { [$0] } + pairs).flatMap { body in
      (body.isEmpty ? Shapes.places : [Shapes.places[0]]).flatMap { place in
        Focus.allCases.flatMap { focus in
          FaultKind.allCases.flatMap { kind in
            Opening.replyKinds.compactMap { ExplicitSpace(body, place, kind, $0, focus, values, builds) }
          }
        }
      }
    }
  }

  /// Nil where another space says the same.
  private init?(
    _ body: [MicroOperation], _ place: (offset: Int, length: Int), _ kind: FaultKind, _ reply: EmulKind,
    _ focus: Focus, _ values: AccessValues, _ builds: Builds
  ) {
    // How a reply wants it matters to what is done, and is varied beside rights alone. How many items of its
    // data OUTS writes, no situation says.
    if reply != .normal, body.isEmpty || focus != .rights { return nil }
    if case .outs(_, 2...)? = body.first, reply == .setContextData { return nil }
    let data = Set(body.flatMap(\.accesses).flatMap { Array($0.pages) }).sorted()
    let codePages = place.offset + Int(Emulator.bufferSize) > Int(Page.size) ? 2 : 1
    let isPair = body.count > 1 || data.count > 1 || codePages > 1
    guard isPair == (focus == .pairs) else { return nil }
    // Only the opening of a window depends on the kind.
    guard kind == .inGuestPageTable || body.isEmpty && focus == .rights else { return nil }
    let names = (0..<codePages).map { "code\($0 + 1)" } + data.indices.map { "data\($0 + 1)" }
    let operations = body.map { $0.moved { codePages + data.firstIndex(of: $0)! } }
    var shape = Situation(
      pages: names.map { GuestPage(name: $0) },
      instruction: Instruction(page: 0, offset: place.offset, length: place.length, operations: operations))
    shape.fault = kind
    shape.replies = [ListenerReply](
      repeating: ListenerReply(emulates: true, others: reply.flag), count: 2)
    self.shape = shape
    self.values = values
    self.focus = focus
    self.builds = builds
  }
}

/// Decides claims by playing everything in bounded spaces.
public struct ExplicitSearch: Sendable {
  private let model: EmulatorModel
  private let judge: Judge
  private let builds: Builds

  /// - Parameter builds: those of the situations that are played.
  public init(_ model: EmulatorModel, _ permissions: Permissions, _ builds: Builds = .all) {
    (self.model, self.builds) = (model, builds)
    judge = Judge(model, permissions)
  }

  /// What was found, by name of the claim.
  public struct Findings: Sendable {
    /// Claims that some situation breaks, and how many situations do.
    public var broken: [String: Int] = [:]
    /// Situations played.
    public var situations = 0
  }

  /// - Parameter claims: the claims to decide.
  /// - Throws: `FlowFault` where a play or a claim has no answer: it is not one
  ///   that breaks nothing.
  public func findings(_ claims: [FlowClaim]) throws(FlowFault) -> Findings {
    let spaces = ExplicitSpace.all(model.traits.accessValues, builds)
    let parts = try LargeStackThread.map(spaces.count) { (index) throws(FlowFault) in
      try findings(claims, in: spaces[index])
    }
    return parts.reduce(into: Findings()) { all, part in
      all.situations += part.situations
      all.broken.merge(part.broken, uniquingKeysWith: +)
    }
  }

  private func findings(_ claims: [FlowClaim], in space: ExplicitSpace) throws(FlowFault) -> Findings {
    var findings = Findings()
    let twins = Fragments(model, builds)
    var next: [ExplicitWorld.Answer]? = []
    while let given = next {
      var world = ExplicitWorld(model, space, following: given)
      do throws(Halt) {
        _ = try model.play(space.shape, in: &world)
      } catch {
        // A failed ASSERT and a fault of Xen end a play, and are seen in it. Beyond its windows a play
        // may come to what is not modelled, and end there.
        guard error.isEnd || world.hasLeftWindows else {
          throw FlowFault(description: "a situation cannot be played: \(error)")
        }
      }
      findings.situations += 1
      let seen = world.observations
      // Claims ask about rights as they were at the beginning.
      world.state = EmulatorState()
      for claim in claims {
        guard try isBroken(claim, seen, &world, space, twins) else { continue }
        findings.broken[claim.name, default: 0] += 1
      }
      next = world.next
    }
    return findings
  }

  private func isBroken(
    _ claim: FlowClaim, _ seen: [Observation<Bits>], _ world: inout ExplicitWorld,
    _ space: ExplicitSpace, _ twins: Fragments
  ) throws(FlowFault) -> Bool {
    switch claim {
    case .safety(let claim):
      var state = MonitorState()
      for observation in seen where !claim.projected.isDisjoint(with: observation.kind) {
        if try claim.finding(&state, observation, judge, in: &world) == .violation { return true }
      }
      return false
    case .relational(let claim):
      let situation = space.shape.answering(world.given)
      return RelationalSearch(fragments: twins, claim: claim).witness(situation) != nil
    }
  }
}

extension Halt {
  /// It is how a run of Xen ends, rather than where this tool can tell no more.
  fileprivate var isEnd: Bool {
    switch self {
    case .assertion, .undefined: true
    case .unsupported, .undecided: false
    }
  }
}

extension Situation {
  /// This shape with answers in place of what is asked; what was not asked stays usual.
  func answering(_ given: [ExplicitWorld.Answer]) -> Situation {
    var copy = self
    for answer in given {
      let value = answer.answers[answer.place]
      let index = answer.question.index
      switch answer.question.subject {
      case .isDebug: copy.isDebug = value == 1
      case .altp2m: copy.altp2m = AltP2M.allCases[Int(value)]
      case .viewDefault: copy.viewDefault = UInt32(value)
      case .freeSlots: copy.unanswered = Emulator.ringSize - Int(value)
      case .wait: copy.wait = WaitOutcome.allCases[Int(value)]
      case .latch:
        copy.latch = value == 0 ? nil : MMIOLatch(page: instruction.pages.upperBound, writes: value == 2)
      case .prefetchInSegment: copy.instruction.prefetchFitsSegment = value == 1
      case .type: copy.pages[index].type = PageType.allCases[Int(value)]
      case .hostRight: copy.pages[index].right = UInt32(value)
      case .viewRight: copy.pages[index].viewRight = value == Question.absent ? nil : UInt32(value)
      case .operandInSegment, .sourceInSegment, .compares, .matches:
        copy.instruction.operations[index].answer(answer.question.subject, value == 1)
      case .unknown: break
      }
    }
    return copy
  }
}

extension MicroOperation {
  fileprivate mutating func answer(_ subject: Question.Subject, _ value: Bool) {
    func segment(_ operand: Operand) -> Operand {
      var operand = operand
      operand.isInSegment = value
      return operand
    }
    switch (self, subject) {
    case (.load(let at), .operandInSegment): self = .load(segment(at))
    case (.store(let at), .operandInSegment): self = .store(segment(at))
    case (.readModifyWrite(let at), .operandInSegment): self = .readModifyWrite(segment(at))
    case (.compareExchange(let at, let found), .operandInSegment): self = .compareExchange(segment(at), found)
    case (.compareExchange(let at, _), .compares): self = .compareExchange(at, value ? .matches : .differs)
    case (.compareExchange(let at, _), .matches): self = .compareExchange(at, value ? .matches : .overtaken)
    case (.movs(let from, let to, let count), .operandInSegment):
      self = .movs(from: from, to: segment(to), count: count)
    case (.movs(let from, let to, let count), .sourceInSegment):
      self = .movs(from: segment(from), to: to, count: count)
    case (.stos(let to, let count), .operandInSegment): self = .stos(segment(to), count: count)
    case (.ins(let to, let count), .operandInSegment): self = .ins(segment(to), count: count)
    case (.outs(let from, let count), .operandInSegment): self = .outs(segment(from), count: count)
    default: break
    }
  }
}
