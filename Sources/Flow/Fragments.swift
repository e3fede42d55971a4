// The flow cut into fragments: opening a window, one operation, the end. Each is
// explored once, for all answers and all states it can begin in; longer runs
// are put together from them.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// What is known when a fragment begins, as far as it is told apart.
public struct Start: Hashable, Sendable {
  /// v5's flag in the context, and the vCPU's.
  var contextGate = false
  var vcpuGate = false
  /// A reply is being carried out, and the page it is about.
  var resuming: Int?
  /// Locks are held: the window is inside the nested page fault.
  var locks = 0
  /// A slot of the ring is reserved, and not used yet.
  var hasReservedSlot = false
  /// How a reply has the instruction emulated.
  var kind = EmulKind.normal
}

/// A stretch of the flow. Pages: the instruction lies on 0 and 1, the first
/// operand on 2 and 3, a second one on 4 and 5.
public enum Fragment: Hashable, Sendable {
  /// From the beginning of an emulation to the end of the fetch, for an
  /// instruction at this offset of this length.
  case head(Opening, offset: Int, length: Int)
  /// Of a string operation, all repetitions at once; what the plain hooks do
  /// where that is unhandleable is an operation of its own.
  case operation(MicroOperation)
  /// The same, and what the plain hooks make of repetitions that cannot be made
  /// at once: a pair may part there.
  case whole(MicroOperation)
  /// All operands are asked about before any operation.
  case precheck(MicroOperation)
  /// From the end of x86_emulate to the end of the window.
  case tail(X86Emul, EmulationKind)
}

/// Why an instruction is emulated, in a word.
public enum EmulationKind: Hashable, Sendable { case window, plain, reply }

/// Why an instruction is emulated.
public enum Opening: Hashable, Sendable {
  /// A nested page fault of this kind: checks are on.
  case window(FaultKind)
  /// MMIO and the like.
  case plain
  /// A reply asked for it: the page of its request, how many instructions
  /// have been committed since, and how it wants it.
  case reply(page: Int, committed: Int, EmulKind)

  /// How replies want an instruction emulated as far as that is explored: what the bytes are that a reply
  /// leaves to an earlier one (SET_EMUL_INSN_DATA), nothing tells.
  static let replyKinds: [EmulKind] = [.normal, .noWrite, .setContextData]
}

/// One path through a fragment.
public struct FragmentPath: Sendable {
  /// The answers that lead here.
  let cube: AnswerCube
  /// What was seen, by number; see `EventTable`.
  let events: [UInt16]
  /// Which kinds these are.
  let kinds: ObservationKinds
  /// X86EMUL_* when the instruction ends here.
  let end: X86Emul?
  /// It stops: an assertion, or worse.
  let isHalted: Bool
  /// Why nothing is known of what comes after it.
  let gap: Stop?
  /// What decisions hung on although nothing is known of it.
  let unknowns: [String]
  let after: After

  /// What the next fragment can tell.
  struct After: Hashable, Sendable {
    var contextGate, vcpuGate, hasReservedSlot, hasRequest, isCommitted, usesSlot: Bool
    /// The page of the first request that the vCPU waits for.
    var requestedPage: Int?

    /// - Parameter isUsed: whether a slot is in use in the situations of the path.
    init(_ state: EmulatorState<FiniteValue>, isUsed: (FiniteValue) -> Bool = { $0.number != 0 }) {
      contextGate = state.contextGate.number == 1
      vcpuGate = state.vcpuGate.number == 1
      hasReservedSlot = state.hasReservedSlot
      hasRequest = state.pauseCount > 0
      requestedPage = state.requests.first?.page
      isCommitted = state.committed > 0
      usesSlot = state.slots.contains(where: isUsed)
    }
  }
}

/// A fault of this tool: the model did not repeat itself.
public struct FlowFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  public init(description: String) { self.description = description }
}

/// Explores fragments of one model, and remembers them.
public final class Fragments {
  public let model: EmulatorModel
  /// Of which builds situations are.
  public let builds: Builds
  private var known: [Key: [FragmentPath]] = [:]
  private(set) var eventTable = EventTable()
  /// Boxes that no two share a situation of; together all there are.
  let cubes: [AnswerCube]

  private struct Key: Hashable {
    let fragment: Fragment
    let start: Start
  }

  public init(_ model: EmulatorModel, _ builds: Builds = .all) {
    self.model = model
    self.builds = builds
    cubes = Fragments.cubes(model.traits, builds)
  }

  func number(_ observation: Observation<FiniteValue>) -> UInt16 { eventTable.number(observation) }

  /// - Throws: `FlowFault` when the model does not repeat itself.
  func paths(_ fragment: Fragment, from start: Start) throws(FlowFault) -> [FragmentPath] {
    let key = Key(fragment: fragment, start: start)
    if let found = known[key] { return found }
    var found: [FragmentPath] = []
    for cube in cubes { found += try explore(fragment, start, cube) }
    known[key] = found
    return found
  }

  /// All situations; where windows begin with nothing latched, a latch is the
  /// work of this window, and then of a page that is no memory.
  private static func cubes(_ decisions: Traits, _ builds: Builds) -> [AnswerCube] {
    var all = AnswerCube(decisions.accessValues)
    all.keep(Question(.isDebug), [0, 1].filter { builds.contains(isDebug: $0 == 1) })
    guard decisions.mmioLatch == .cleared else { return [all] }
    var unlatched = all
    unlatched.keep(Question(.latch), [0])
    var latched = all
    latched.keep(Question(.latch), [1, 2])
    if decisions.cmpxchgFallback == .linearWrite {
      let devices = PageType.allCases.indices.filter {
        [.mmio, .hole, .ioreqServer].contains(PageType.allCases[$0])
      }
      latched.keep(Question(.type, Shapes.operandPage), devices.map(UInt64.init))
    }
    return [unlatched, latched]
  }

  private func explore(_ fragment: Fragment, _ start: Start, _ cube: AnswerCube) throws(FlowFault)
    -> [FragmentPath]
  {
    var found: [FragmentPath] = []
    var events: [UInt16] = []
    let state = EmulatorState(start)
    var next: [Branch]? = []
    while let prefix = next {
      var world = FiniteWorld(model, cube, state, following: prefix)
      var end: X86Emul?
      var halt: Halt?
      do {
        end = try run(fragment, in: &world)
        model.comparePauses(in: &world)
        // Whether an answer to come ends that, a play tells.
        if world.state.pauseCount > world.state.requests.count { world.observe(.staysPaused) }
        try world.settle()
      } catch { halt = error }
      if world.hasStrayed { throw FlowFault(description: "the model did not repeat itself in \(fragment)") }
      events.removeSubrange((prefix.last?.seen ?? 0)...)
      for observation in world.observations { events.append(eventTable.number(observation)) }
      if halt != .unsupported(Stop(Fragments.pruned)) { found.append(path(world, events, end, halt)) }
      next = world.replay.next
    }
    return found
  }

  private func path(_ world: FiniteWorld, _ events: [UInt16], _ end: X86Emul?, _ halt: Halt?) -> FragmentPath
  {
    var kinds: ObservationKinds = []
    for event in events { kinds.formUnion(eventTable.kinds[Int(event)]) }
    return FragmentPath(
      cube: world.replay.cube, events: events, kinds: kinds, end: end, isHalted: halt != nil,
      gap: world.blurredBy ?? halt.flatMap { kinds.contains(.faults) ? nil : $0.gap },
      unknowns: world.unknowns, after: FragmentPath.After(world.state) { world.known($0) != 0 })
  }

  private func run(_ fragment: Fragment, in world: inout FiniteWorld) throws(Halt) -> X86Emul? {
    switch fragment {
    case .head(let opening, let offset, let length):
      let instruction = Instruction(page: 0, offset: offset, length: length, operations: [])
      world.instruction = instruction
      if model.replacements.surroundInstructions {
        return try runToFetch(opening, instruction, in: &world)
      }
      open(opening, in: &world)
      try model.beginInstruction(instruction, in: &world)
      return try model.fetchInstruction(instruction, in: &world)
    case .operation(let operation), .whole(let operation):
      if model.traits.precheck == .operands, try model.gateIsOpen(in: &world) {
        // Only what passed the check beforehand gets here. What promotion has
        // changed since only permits more, and is a right to begin with, too.
        var quiet = world
        // Also of a path that ends here: its branches have other sides.
        defer { world.adopt(quiet) }
        if try hasStopped(operation, in: &quiet) { throw .unsupported(Stop(Fragments.pruned)) }
      }
      if case .whole = fragment { return try model.end(of: operation, in: &world) }
      guard operation.count > 1 else { return try model.end(of: operation, in: &world) }
      // What the plain hooks do then is a fragment of its own.
      model.wants(operation, in: &world)
      let end = try model.endOfRepetition(operation, in: &world)
      return end == .unhandleable ? nil : end
    case .precheck(let operation): return try model.violates(operation, in: &world) ? .retry : nil
    case .tail(let rc, let emulation) where model.replacements.surroundInstructions:
      try runFromEnd(rc, emulation, in: &world)
      comeBack(rc, emulation, in: &world)
      return nil
    case .tail(let rc, let emulation):
      let rc = try model.finishInstruction(rc, in: &world)
      try model.finishEmulation(rc, in: &world)
      if emulation == .window { model.closeWindow(rc, in: &world) }
      if emulation == .reply { model.endResume(in: &world) }
      comeBack(rc, emulation, in: &world)
      return nil
    }
  }

  /// The instruction that a reply had emulated may be where it was: for all that is told apart here it is.
  private func comeBack(_ rc: X86Emul, _ emulation: EmulationKind, in world: inout FiniteWorld) {
    if emulation == .reply, [.retry, .unimplemented].contains(rc) { world.observe(.recurs(rounds: 1)) }
  }

  /// Whether the check beforehand does not let an operation begin. Where it comes to something of which
  /// nothing is known, that is where it was seen.
  private func hasStopped(_ operation: MicroOperation, in world: inout FiniteWorld) throws(Halt) -> Bool {
    do throws(Halt) { return try model.violates(operation, in: &world) } catch {
      guard case .undefined = error else { throw error }
      return true
    }
  }

  private func open(_ opening: Opening, in world: inout FiniteWorld) {
    switch opening {
    case .window(let kind):
      model.openWindow(kind, in: &world)
      model.beginEmulation(asks: true, in: &world)
    case .plain: model.beginEmulation(asks: false, in: &world)
    case .reply(let page, let committed, let kind):
      world.state.committed = committed
      model.beginResume(in: &world)
      // Where RIP has moved on, another instruction is emulated for the reply.
      _ = model.carriesOut(.init(page: page, flags: 0, rip: 0), in: &world)
      world.state.committed = 0
      model.beginEmulation(kind, asks: model.asksForReplies, in: &world)
    }
  }

  /// Marks a path that cannot happen, because of what was established before.
  static let pruned = "excluded by the check of operands beforehand"
}

extension Halt {
  /// Nothing is known of what comes after it.
  fileprivate var gap: Stop? {
    switch self {
    case .assertion: nil
    case .undefined(let stop), .unsupported(let stop), .undecided(let stop): stop
    }
  }
}

extension EmulatorState<FiniteValue> {
  /// A machine in which what a fragment may find latched is open. The slots are
  /// clean; what dirty ones change is seen when mapping begins.
  init(_ start: Start) {
    self.init()
    func word(_ question: Question, width: Int, _ values: [UInt64]) -> FiniteValue {
      FiniteValue(ChoiceVariable(question), values, width: width)
    }
    latchedRead = word(Question(.latch), width: 1, [0, 1, 1])
    latchedWrite = word(Question(.latch), width: 1, [0, 0, 1])
    latchedPage = FiniteValue(number: PageLayout.linear(page: Shapes.operandPage), width: 64)
    latchedFrame = FiniteValue(number: PageLayout.gfn(page: Shapes.operandPage), width: 64)
    contextGate = FiniteValue(number: start.contextGate ? 1 : 0, width: 1)
    vcpuGate = FiniteValue(number: start.vcpuGate ? 1 : 0, width: 1)
    resuming = start.resuming
    locks = start.locks
    kind = start.kind
    hasReservedSlot = start.hasReservedSlot
  }
}

/// The shapes in which operations and instructions are explored. An address
/// matters only by whether the bytes cross a page end; contracts proved over
/// all addresses say so.
public enum Shapes {
  static let operandPage = 2
  static let sourcePage = 4

  static let within = Operand(page: operandPage, offset: 8, bytes: 4)
  static let crossing = Operand(page: operandPage, offset: 4092, bytes: 8)
  /// More than a read-modify-write can do without a mapping.
  static let wide = Operand(page: operandPage, offset: 16, bytes: 16)

  /// Fewest pages first.
  static let operations: [MicroOperation] = {
    let within = Shapes.within
    let crossing = Shapes.crossing
    let source = Operand(page: sourcePage, offset: 8, bytes: 4)
    // A move from there to `within` overwrites what it has still to read.
    let before = Operand(page: operandPage, offset: 4, bytes: 4)
    let atEnd = Operand(page: operandPage, offset: 4088, bytes: 4)
    let straddling = Operand(page: operandPage, offset: 4094, bytes: 4)
    return [
      .load(within), .store(within), .stos(within, count: 4), .readModifyWrite(within),
      .compareExchange(within, .matches), .ins(within, count: 1), .outs(within, count: 1),
      .ins(within, count: 4), .outs(within, count: 4), .unimplemented,
      .readModifyWrite(wide), .compareExchange(wide, .matches),
      .movs(from: source, to: within, count: 4), .movs(from: before, to: within, count: 4),
      .load(crossing), .store(crossing), .readModifyWrite(crossing),
      .compareExchange(crossing, .matches),
      .stos(atEnd, count: 4), .stos(straddling, count: 4), .ins(atEnd, count: 4), .outs(atEnd, count: 4),
      .movs(from: source, to: atEnd, count: 4),
    ]
  }()

  /// Where the instruction lies: on one page with the 16 bytes from its start;
  /// on one page, but the 16 bytes reach the next; across a page end.
  static let places: [(offset: Int, length: Int)] = [(0, 4), (4088, 4), (4094, 4)]
}
