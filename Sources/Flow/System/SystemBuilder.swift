// From what was reached to the closed form: places become fields, paths become
// leaves of decision diagrams, what the claim observes becomes words of events.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

extension FlowProver {
  /// The flow as a claim that holds observes it, with all that can be reached.
  /// - Returns: nil if runs put together from fragments break it, or none meets its premise.
  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func system(_ claim: any SafetyClaim) throws(FlowFault) -> FlowSystem? {
    let system = CertificateSystem(fragments, claim, judge)
    var search = Exploration(system)
    guard try search.run({ _ in .enough }), let premise = search.antecedents.first else { return nil }
    var builder = SystemBuilder(system.flow)
    return try builder.system(search.states, premise)
  }
}

/// Builds one system.
private struct SystemBuilder {
  private let flow: FlowTransitions
  private let words: SystemWords
  private let fields: [FlowField]
  private var diagrams: DecisionDiagrams
  private var paths = Numbering<FlowSystem.Path>()
  private var pathWords = Numbering<[Input]>()
  private var events = Numbering<Input>()
  private var moveLabels = Numbering<Move.Label>()
  private var moves: [FlowSystem.Move] = []
  private var rows: Set<RowKey> = []

  /// What the claim observes, or what becomes of its memory.
  private enum Input: Hashable {
    case event(UInt16)
    case effect(FlowTransitions.Effect)
  }

  private struct RowKey: Hashable {
    let move: Int
    let when: [FlowSystem.FieldValue]
  }

  private var claim: any SafetyClaim { flow.claim }
  private var fragments: Fragments { flow.projection.fragments }

  init(_ flow: FlowTransitions) {
    self.flow = flow
    words = SystemWords(flow.model.traits.accessValues)
    diagrams = DecisionDiagrams(words.all, order: DecisionDiagrams.questions)
    let claim = flow.claim
    fields = FlowField.allCases.filter { field in
      switch field {
      case .isSlotUsed, .isDebug: claim.minds == .slots
      case .hasRequest, .requestedPage, .isCommitted: claim.scope.followsRequests
      case .kind: claim.scope != .windows
      default: true
      }
    }
    // Nothing at all is path 0 with word 0.
    _ = paths.number(FlowSystem.Path(word: pathWords.number([]), leaves: FlowState()))
  }

  mutating func system(_ states: [ProductState], _ premise: [Move.Label]) throws(FlowFault) -> FlowSystem {
    let controls = Numbering(states.map(\.control)).all
    let memories = Dictionary(grouping: states, by: \.control).mapValues { $0.map(\.memory).sorted() }
    for control in controls {
      for move in flow.moves(from: control) { try add(move, from: control) }
    }
    let written = pathWords.all.map { word($0) }
    let reactions = reactions()
    let asked = diagrams.asked(beside: reactions.flatMap { $0.asked })
    return FlowSystem(
      claim: claim.name, statement: claim.statement, fields: fields,
      answers: FlowAnswers(diagrams, asked, fragments.cubes, words),
      moves: moves, paths: paths.all, words: written,
      events: zip(words.names(events.all.map(name)), reactions).map { $1.event(named: $0, asked) },
      memories: flow.monitor.remembered.map { words.memory($0, claim.remembers) },
      starts: flow.starts.map(state), reached: controls.map { (state($0), memories[$0]!) },
      premise: premise.map { moveLabels[$0]! })
  }

  private func state(_ control: ControlState) -> FlowState {
    FlowState(control, tellsBuilds: claim.minds == .slots)
  }

  // MARK: Moves

  private mutating func add(_ move: Move, from control: ControlState) throws(FlowFault) {
    let number = moveLabels.number(move.label)
    if number == moves.count {
      moves.append(FlowSystem.Move(name: words.name(move.label)))
    }
    let when = condition(move, control)
    guard rows.insert(RowKey(move: number, when: when)).inserted else { return }
    var leaves: [DecisionDiagrams.Leaf] = []
    for path in try flow.allPaths(of: move) {
      leaves.append(DecisionDiagrams.Leaf(cube: path.cube, path: pathNumber(path, move)))
    }
    moves[number].rows.append(FlowSystem.Row(when: when, branch: diagrams.add(leaves)))
  }

  /// What of a state decides which paths there are.
  private func condition(_ move: Move, _ control: ControlState) -> [FlowSystem.FieldValue] {
    let state = state(control)
    var deciding: [FlowField] = [.phase, .contextGate, .vcpuGate, .hasReservedSlot]
    if move.phase == nil { deciding.insert(.rc, at: 1) }
    if fields.contains(.kind) { deciding.append(.kind) }
    if claim.scope.followsRequests, case .fragment(.head(.reply, _, _), _) = move.label {
      deciding += [.hasRequest, .requestedPage, .isCommitted]
    }
    return deciding.map { FlowSystem.FieldValue(field: $0, value: state[$0]) }
  }

  // MARK: Paths

  private mutating func pathNumber(_ path: ProjectedPath, _ move: Move) -> Int {
    var word = path.events.map(Input.event)
    if let page = move.reported { word.insert(.effect(.reported(page)), at: 0) }
    if let effect = FlowTransitions.effect(of: move), !isIdle(effect) { word.append(.effect(effect)) }
    return paths.number(FlowSystem.Path(word: pathWords.number(word), leaves: leaves(path, move)))
  }

  /// Whether nothing that is remembered would be changed.
  private func isIdle(_ effect: FlowTransitions.Effect) -> Bool {
    flow.effects[effect, default: [:]].allSatisfy { $0.key == $0.value }
  }

  private func leaves(_ path: ProjectedPath, _ move: Move) -> FlowState {
    var left = FlowState()
    left[.requestedPage] = FlowState.noPage
    if path.isHalted {
      left[.phase] = FlowPhase.stopped.rawValue
      return left
    }
    left[.contextGate] = path.after.contextGate ? 1 : 0
    left[.vcpuGate] = path.after.vcpuGate ? 1 : 0
    guard let phase = move.phase else { return left }
    left[.hasReservedSlot] = path.after.hasReservedSlot ? 1 : 0
    left[.phase] = FlowPhase(path.end.map { .ending(move.emulation, $0) } ?? phase).rawValue
    if let end = path.end {
      left[.rc] = Int(end.rawValue)
    } else {
      left[.isSlotUsed] = path.after.usesSlot ? 1 : 0
      left[.kind] = Int(move.control.kind.rawValue)
    }
    guard move.emulation != .plain else { return left }
    left[.isCommitted] = path.after.isCommitted ? 1 : 0
    left[.hasRequest] = path.after.hasRequest ? 1 : 0
    if path.after.hasRequest { left[.requestedPage] = path.after.requestedPage ?? FlowState.noPage }
    return left
  }

  private mutating func word(_ word: [Input]) -> FlowSystem.Word {
    let numbers = word.map { if case .event(let event) = $0 { event } else { UInt16.max } }
    let plain = word.map { events.number($0) }
    guard claim.minds == .slots else { return FlowSystem.Word(events: plain, eventsWithSlotUsed: plain) }
    let dirty = zip(word, fragments.withFirstMapDirty(numbers.filter { $0 != .max })).map { $1 }
    // Changes of memory come first or last, and slots matter to no claim about replies.
    let rest = word.dropFirst(dirty.count)
    return FlowSystem.Word(
      events: plain, eventsWithSlotUsed: (dirty.map(Input.event) + rest).map { events.number($0) })
  }

  // MARK: Events

  private func name(_ input: Input) -> String {
    switch input {
    case .event(let event): words.name(fragments.eventTable.observations[Int(event)])
    case .effect(let effect): words.name(effect)
    }
  }

  /// What the claim makes of each event, in what it remembers.
  private struct Reactions {
    var steps: [Int: MonitorStep] = [:]
    var changes: [Int: Int] = [:]

    var asked: [Int] { steps.values.flatMap(\.asked) }

    func event(named name: String, _ asked: Numbering<Int>) -> FlowSystem.Event {
      var event = FlowSystem.Event(name: name)
      event.reactions = steps.mapValues { $0.reaction(asked) }
      for (before, after) in changes {
        event.reactions[before] = .remembers(after, meetsPremise: false)
      }
      return event
    }
  }

  private func reactions() -> [Reactions] {
    var found = [Reactions](repeating: Reactions(), count: events.all.count)
    for (state, event, step) in flow.monitor.worked {
      if let number = events[.event(event)] { found[number].steps[state] = step }
    }
    for (effect, table) in flow.effects {
      if let number = events[.effect(effect)] { found[number].changes = table }
    }
    return found
  }
}

extension MonitorStep {
  fileprivate var asked: [Int] {
    switch self {
    case .done: []
    case .asks(let variable, _, let yes, let no): [variable.number] + yes.asked + no.asked
    }
  }

  fileprivate func reaction(_ asked: Numbering<Int>) -> FlowSystem.Reaction {
    switch self {
    case .done(_, .violation): .broken
    case .done(let state, let finding): .remembers(state, meetsPremise: finding == .antecedent)
    case .asks(let variable, let mask, let yes, let no):
      .asks(
        question: asked[variable.number]!, among: Set((0..<32).filter { mask >> UInt32($0) & 1 == 1 }),
        yes: yes.reaction(asked), no: no.reaction(asked))
    }
  }
}
