// From what was reached to the closed form: places become fields, paths become
// leaves of decision diagrams, what the claim hears becomes words of sounds.

import BitVectors
import Emulation
import XenABI
import XenFunctions

extension FlowProver {
  /// The flow as a claim that holds hears it, with all that can be reached.
  /// - Returns: nil if runs put together from segments break it, or none meets its premise.
  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func system(_ claim: any FlowClaim) throws(FlowFault) -> FlowSystem? {
    var walk = SystemWalk(Reachability(segments, claim, judge))
    guard try walk.run(), let premise = walk.premise else { return nil }
    var builder = SystemBuilder(walk)
    return builder.system(premise)
  }
}

/// Builds one system.
private struct SystemBuilder {
  private let walk: SystemWalk
  private let words: SystemWords
  private let fields: [FlowField]
  private var diagrams: Diagrams
  private var paths = Numbering<FlowSystem.Path>()
  private var pathWords = Numbering<[Heard]>()
  private var sounds = Numbering<Heard>()
  private var moveKeys = Numbering<PlaceMove.Key>()
  private var moves: [FlowSystem.Move] = []
  private var rows: Set<RowKey> = []

  /// What the claim hears, or what becomes of its memory.
  private enum Heard: Hashable {
    case event(UInt16)
    case change(SystemWalk.Change)
  }

  private struct RowKey: Hashable {
    let move: Int
    let when: [FlowSystem.FieldValue]
  }

  private var reach: Reachability { walk.reach }
  private var claim: any FlowClaim { walk.reach.claim }
  private var segments: Segments { reach.projection.segments }

  init(_ walk: SystemWalk) {
    self.walk = walk
    let decisions = walk.reach.model.traits
    words = SystemWords(decisions.accessValues)
    diagrams = Diagrams(Box(decisions.accessValues))
    let claim = walk.reach.claim
    fields = FlowField.allCases.filter { field in
      switch field {
      case .isSlotUsed, .isDebug: claim.minds == .slots
      case .hasRequest, .requestedPage, .isCommitted: claim.scope != .windows
      default: true
      }
    }
    // Nothing at all is path 0 and hears word 0.
    _ = paths.number(FlowSystem.Path(word: pathWords.number([]), leaves: FlowState()))
  }

  mutating func system(_ premise: [PlaceMove.Key]) -> FlowSystem {
    for place in walk.places {
      for move in walk.moves[place] ?? [] { add(move, from: place) }
    }
    let written = pathWords.all.map { word($0) }
    let reactions = soundReactions()
    let asked = Numbering(
      (diagrams.nodes.map(\.question) + reactions.flatMap { $0.asked })
        .sorted { Diagrams.rank($0) < Diagrams.rank($1) })
    return FlowSystem(
      claim: claim.name, statement: claim.statement, fields: fields,
      answers: FlowAnswers(diagrams, asked, segments.boxes, words),
      moves: moves, paths: paths.all, words: written,
      sounds: zip(words.names(sounds.all.map(name)), reactions).map { $1.sound(named: $0, asked) },
      memories: reach.monitor.remembered.map { words.memory($0, claim.remembers) },
      starts: walk.starts.map(state), reached: walk.places.map { (state($0), walk.memories[$0]!.sorted()) },
      premise: premise.map { moveKeys[$0]! })
  }

  private func state(_ place: Place) -> FlowState {
    FlowState(place, tellsBuilds: claim.minds == .slots)
  }

  // MARK: Moves

  private mutating func add(_ move: PlaceMove, from place: Place) {
    let number = moveKeys.number(move.key)
    if number == moves.count {
      moves.append(FlowSystem.Move(name: words.name(move.key)))
    }
    let when = condition(move, place)
    guard rows.insert(RowKey(move: number, when: when)).inserted else { return }
    let leaves = move.paths.map { Diagrams.Leaf(box: $0.box, path: path($0, move)) }
    moves[number].rows.append(FlowSystem.Row(when: when, branch: diagrams.add(leaves)))
  }

  /// What of a place decides which paths there are.
  private func condition(_ move: PlaceMove, _ place: Place) -> [FlowSystem.FieldValue] {
    let state = state(place)
    var deciding: [FlowField] = [.phase, .contextGate, .vcpuGate, .hasRing, .hasReservedSlot]
    if move.phase == nil { deciding.insert(.rc, at: 1) }
    if case .segment(.head(.reply, _, _), _) = move.key {
      deciding += [.hasRequest, .requestedPage, .isCommitted]
    }
    return deciding.map { FlowSystem.FieldValue(field: $0, value: state[$0]) }
  }

  // MARK: Paths

  private mutating func path(_ path: ProjectedPath, _ move: PlaceMove) -> Int {
    var heard = path.events.map(Heard.event)
    if let page = move.reported { heard.insert(.change(.reported(page)), at: 0) }
    if let last = SystemWalk.last(move), !isIdle(last) { heard.append(.change(last)) }
    return paths.number(FlowSystem.Path(word: pathWords.number(heard), leaves: leaves(path, move)))
  }

  /// Whether nothing that is remembered would be changed.
  private func isIdle(_ change: SystemWalk.Change) -> Bool {
    walk.changes[change, default: [:]].allSatisfy { $0.key == $0.value }
  }

  private func leaves(_ path: ProjectedPath, _ move: PlaceMove) -> FlowState {
    var left = FlowState()
    left[.requestedPage] = FlowState.noPage
    if path.isHalted {
      left[.phase] = FlowPhase.stopped.rawValue
      return left
    }
    left[.contextGate] = path.after.contextGate ? 1 : 0
    left[.vcpuGate] = path.after.vcpuGate ? 1 : 0
    guard let phase = move.phase else {
      left[.hasRing] = 1
      return left
    }
    left[.hasRing] = path.after.hasRing ? 1 : 0
    left[.hasReservedSlot] = path.after.hasReservedSlot ? 1 : 0
    left[.phase] = FlowPhase(phase, end: path.end).rawValue
    if let end = path.end {
      left[.rc] = Int(end.rawValue)
    } else {
      left[.isSlotUsed] = path.after.usesSlot ? 1 : 0
    }
    guard move.emulation != .plain else { return left }
    left[.isCommitted] = path.after.isCommitted ? 1 : 0
    left[.hasRequest] = path.after.hasRequest ? 1 : 0
    if path.after.hasRequest { left[.requestedPage] = path.after.requestedPage ?? FlowState.noPage }
    return left
  }

  private mutating func word(_ heard: [Heard]) -> FlowSystem.Word {
    let events = heard.map { if case .event(let event) = $0 { event } else { UInt16.max } }
    let plain = heard.map { sounds.number($0) }
    guard claim.minds == .slots else { return FlowSystem.Word(sounds: plain, soundsWithSlotUsed: plain) }
    let dirty = zip(heard, segments.withFirstMapDirty(events.filter { $0 != .max })).map { $1 }
    // Changes of memory come first or last, and slots matter to no claim about replies.
    let rest = heard.dropFirst(dirty.count)
    return FlowSystem.Word(
      sounds: plain, soundsWithSlotUsed: (dirty.map(Heard.event) + rest).map { sounds.number($0) })
  }

  // MARK: Sounds

  private func name(_ heard: Heard) -> String {
    switch heard {
    case .event(let event): words.name(segments.sightings.observations[Int(event)])
    case .change(let change): words.name(change)
    }
  }

  /// What the claim makes of each sound, in what it remembers.
  private struct Reactions {
    var steps: [Int: Monitor.Step] = [:]
    var changes: [Int: Int] = [:]

    var asked: [Int] { steps.values.flatMap(\.asked) }

    func sound(named name: String, _ asked: Numbering<Int>) -> FlowSystem.Sound {
      var sound = FlowSystem.Sound(name: name)
      sound.reactions = steps.mapValues { $0.reaction(asked) }
      for (before, after) in changes {
        sound.reactions[before] = .remembers(after, meetsPremise: false)
      }
      return sound
    }
  }

  private func soundReactions() -> [Reactions] {
    var found = [Reactions](repeating: Reactions(), count: sounds.all.count)
    for (state, event, step) in reach.monitor.worked {
      if let sound = sounds[.event(event)] { found[sound].steps[state] = step }
    }
    for (change, table) in walk.changes {
      if let sound = sounds[.change(change)] { found[sound].changes = table }
    }
    return found
  }
}

extension Monitor.Step {
  fileprivate var asked: [Int] {
    switch self {
    case .done: []
    case .asks(let choosable, _, let yes, let no): [choosable.number] + yes.asked + no.asked
    }
  }

  fileprivate func reaction(_ asked: Numbering<Int>) -> FlowSystem.Reaction {
    switch self {
    case .done(_, .violation): .broken
    case .done(let state, let finding): .remembers(state, meetsPremise: finding == .premise)
    case .asks(let choosable, let mask, let yes, let no):
      .asks(
        question: asked[choosable.number]!, among: Set((0..<32).filter { mask >> UInt32($0) & 1 == 1 }),
        yes: yes.reaction(asked), no: no.reaction(asked))
    }
  }
}
