// Fragments put together: what may come of a move where a run stands, and what the
// claim makes of it.

import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// The transitions of one model beside the monitor of one claim.
final class FlowTransitions {
  let claim: any SafetyClaim
  let projection: Projection
  let monitor: ClaimMonitor
  private let judge: Judge
  private let moves: FlowMoves
  /// Those of the program beside which this one is looked at.
  private let usualMoves: FlowMoves?
  /// A run is of one build. Otherwise it may be of those that its answers leave.
  private let separatesBuilds: Bool
  /// What becomes of memories so far.
  private(set) var effects: [Effect: [Int: Int]] = [:]

  /// What the emulation for a reply, the next operation, and the end of an
  /// emulation make of what is remembered.
  enum Effect: Hashable {
    case reported(Int)
    case forgets, ends
  }

  /// What may come of a move.
  struct Outcome {
    let target: ProductState
    /// The answers that it needs.
    let cube: AnswerCube
    let finding: Finding
  }

  /// - Parameter base: the program beside which this one is looked at.
  init(
    _ fragments: Fragments, _ claim: any SafetyClaim, _ judge: Judge, separatesBuilds: Bool,
    beside base: Fragments? = nil
  ) {
    projection = Projection(
      fragments, claim, judge, beside: base.map { Projection($0, claim, judge) })
    monitor = ClaimMonitor(fragments, claim, judge)
    moves = FlowMoves(model: judge.model, scope: claim.scope)
    usualMoves = base.map { FlowMoves(model: $0.model, scope: claim.scope) }
    (self.claim, self.judge, self.separatesBuilds) = (claim, judge, separatesBuilds)
  }

  var model: EmulatorModel { judge.model }

  /// Where runs may begin.
  var starts: [ControlState] {
    guard separatesBuilds, claim.minds == .slots else { return [ControlState()] }
    return [1, 2].map { (builds: UInt32) in ControlState(builds: builds) }
  }

  var initialStates: [ProductState] {
    starts.map { ProductState(control: $0, memory: monitor.number(MonitorState())) }
  }

  func moves(from control: ControlState) -> [Move] { moves.from(control) }

  func outcomes(of move: Move, in state: ProductState) throws(FlowFault) -> [Outcome] {
    let before = move.reported.map { apply(.reported($0), to: state.memory) } ?? state.memory
    var found: [Outcome] = []
    let isUnusual = usualMoves.map { !$0.from(state.control).contains(where: move.isSame(as:)) } ?? false
    for path in try paths(of: move) {
      var cube = path.cube
      if claim.minds == .slots {
        guard cube.keep(ChoiceVariable(Question(.isDebug)), mask: move.control.builds) else { continue }
      }
      let events =
        move.control.isSlotUsed ? projection.fragments.withFirstMapDirty(path.events) : path.events
      for run in try monitor.run(events, from: before, in: cube) {
        var control = target(of: move, path, run.cube)
        control.hasDeparted = move.control.hasDeparted || path.departs || isUnusual
        var memory = run.memory
        if let effect = FlowTransitions.effect(of: move) { memory = apply(effect, to: memory) }
        if control.phase == .stopped { memory = monitor.number(MonitorState()) }
        found.append(
          Outcome(
            target: ProductState(control: control, memory: memory), cube: run.cube, finding: run.finding))
      }
    }
    return found
  }

  // MARK: What is remembered

  /// What happens to the claim's memory after a move.
  static func effect(of move: Move) -> Effect? {
    if move.phase == nil { return move.emulation == .window ? nil : .ends }
    return move.emulation == .window ? .forgets : nil
  }

  private func apply(_ effect: Effect, to memory: Int) -> Int {
    if let known = effects[effect]?[memory] { return known }
    var state = monitor.remembered[memory]
    switch effect {
    case .reported(let page):
      state.pages = 0
      state.pages.insert(page)
    case .forgets: state.forgetPages()
    case .ends: state = MonitorState()
    }
    let number = monitor.number(state)
    effects[effect, default: [:]][memory] = number
    return number
  }

  // MARK: Paths

  /// One path of those that are alike to the claim.
  func paths(of move: Move) throws(FlowFault) -> [ProjectedPath] {
    guard let fragment = move.fragment else { return [path(withoutFragment: move)] }
    return try projection.paths(fragment, from: move.start)
  }

  /// Every path, as the claim observes it.
  func allPaths(of move: Move) throws(FlowFault) -> [ProjectedPath] {
    guard let fragment = move.fragment else { return [path(withoutFragment: move)] }
    return try projection.allPaths(fragment, from: move.start)
  }

  /// The operands are checked; or the instruction is committed, and ends.
  private func path(withoutFragment move: Move) -> ProjectedPath {
    let commits = move.label == .commits
    var after = FragmentPath.After(EmulatorState(Start()))
    (after.contextGate, after.vcpuGate) = (move.control.contextGate, move.control.vcpuGate)
    after.hasReservedSlot = move.control.hasReservedSlot
    after.isCommitted = commits
    return ProjectedPath(
      events: commits ? [projection.fragments.number(.commits(isPartial: false))] : [],
      cube: AnswerCube(model.traits.accessValues), end: commits ? .okay : nil, isHalted: false, after: after)
  }

  // MARK: Where a run stands afterwards

  private func target(of move: Move, _ path: ProjectedPath, _ cube: AnswerCube) -> ControlState {
    if path.isHalted { return ControlState(phase: .stopped, builds: move.control.builds) }
    guard case .ending(_, let end) = move.control.phase else { return arrival(move, path, cube) }
    return departure(move, end, path.after)
  }

  /// After a path within an emulation.
  private func arrival(_ move: Move, _ path: ProjectedPath, _ cube: AnswerCube) -> ControlState {
    var control = move.control
    control.phase = path.end.map { .ending(move.emulation, $0) } ?? move.phase ?? .outside
    if path.end != nil { control.kind = .normal }
    control.contextGate = path.after.contextGate
    control.vcpuGate = path.after.vcpuGate
    control.hasReservedSlot = path.after.hasReservedSlot
    if claim.minds == .slots {
      let isOver = path.end != nil
      control.isSlotUsed = !isOver && (control.isSlotUsed || path.after.usesSlot)
      if !separatesBuilds { control.builds = isOver ? 3 : cube.mask(Question(.isDebug)) }
    }
    if move.emulation != .plain, claim.scope.followsRequests {
      if !control.hasRequest { control.requestedPage = path.after.requestedPage }
      control.hasRequest = control.hasRequest || path.after.hasRequest
      control.isCommitted = control.isCommitted || path.after.isCommitted
    }
    if !control.hasRequest { control.requestedPage = nil }
    return control
  }

  /// After the end of an emulation of an instruction that came out so.
  private func departure(_ move: Move, _ end: X86Emul, _ after: FragmentPath.After) -> ControlState {
    var control = ControlState(
      contextGate: after.contextGate, vcpuGate: after.vcpuGate, builds: move.control.builds)
    // Only what can be answered by emulating the same instruction matters.
    let before = move.control
    if claim.scope.followsRequests, move.emulation != .plain,
      end == .retry || before.isCommitted && before.hasRequest
    {
      control.hasRequest = before.hasRequest
      control.requestedPage = before.requestedPage
      control.isCommitted = before.isCommitted
    }
    return control
  }
}

extension Fragments {
  /// The same run, begun with a frame slot in use: mapping looks first.
  func withFirstMapDirty(_ events: [UInt16]) -> [UInt16] {
    guard let index = events.firstIndex(where: { eventTable.kinds[Int($0)] == .maps }) else { return events }
    var events = events
    events[index] = number(.maps(isClean: FiniteValue(number: 0, width: 1)))
    return events
  }
}
