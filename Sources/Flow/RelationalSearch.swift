// Decides claims about pairs: every two paths of a fragment that answer alike
// but for the one thing changed.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A pair of plays that a claim does not allow.
public struct RelationalWitness: Hashable, Sendable {
  public let play: Play
  public let twin: Play
}

/// Decides claims about pairs, one fragment at a time: whatever came before was
/// the same for both.
struct RelationalSearch {
  let fragments: Fragments
  let claim: any RelationalClaim
  /// How many pairs are played while none is genuine.
  var attempts = 300
  /// Situations of which it is known that they break the claim, and that are not looked for.
  var isKnown: (Situation) -> Bool = { _ in false }

  private var model: EmulatorModel { fragments.model }

  enum Verdict {
    /// Every pair comes to the same; one that the claim speaks about.
    case holds(pairs: Int, premise: RelationalWitness?)
    case fails(RelationalWitness)
    case unclear(pairs: Int, Doubts)
  }

  func run() throws(FlowFault) -> Verdict {
    var pairs = 0
    var unclear = 0
    // At most one. An array keeps it on the heap: an optional of its size is
    // copied with every pair, half of the time that verdicts take.
    var premises: [RelationalWitness] = []
    for fragment in compared {
      let sides = try sides(fragment)
      for change in claim.changes(model.traits, pages: fragment.pages) {
        let (before, after) = (change.from.chosen, change.to.chosen)
        let tos = sides.filter { $0.allows(after) }
          .map { (side: $0, outcome: claim.outcome(of: $0.events, page: change.page)) }
        for from in sides where from.allows(before) {
          let wanted = claim.outcome(of: from.events, page: change.page)
          for (to, outcome) in tos {
            let isSame = outcome == wanted
            if isSame, !premises.isEmpty || !wanted.contains(where: { $0.kind == .sends }) { continue }
            guard let both = from.meet(to, changing: before) else { continue }
            if isSame {
              premises += situations(fragment, both).lazy.compactMap { self.premise($0) }.prefix(1)
              continue
            }
            pairs += 1
            // Where so many do not play out, the others will not.
            guard unclear < attempts else { continue }
            if let found = situations(fragment, both).lazy.compactMap({ self.witness($0) }).first {
              return .fails(smallest(found))
            }
            unclear += 1
          }
        }
      }
      pairs += sides.count
    }
    let doubts = try doubts
    return unclear == 0 && doubts.obstacle == nil
      ? .holds(pairs: pairs, premise: premises.first) : .unclear(pairs: unclear, doubts)
  }

  /// The fragments whose paths are compared, each from the middle of a window.
  var compared: [Fragment] {
    (claim.concerns(nil) ? heads : [])
      + Shapes.operations.filter { claim.concerns($0) }.map(Fragment.whole)
  }

  private var heads: [Fragment] {
    Shapes.places.map { Fragment.head(.window(.inGuestPageTable), offset: $0.offset, length: $0.length) }
  }

  private var doubts: Doubts {
    get throws(FlowFault) {
      var doubts = Doubts()
      if model.replacements.given != nil, claim.dependsOnPropagation(model.traits) {
        doubts.add(gap: Stop("a view that is given neither the host's right nor its default"))
      }
      for fragment in compared { doubts.add(try paths(fragment), in: .all) }
      return doubts
    }
  }

  /// Every path of a fragment; of an operation, with checks as the beginning of a window leaves them.
  private func paths(_ fragment: Fragment) throws(FlowFault) -> [FragmentPath] {
    let closed = Start(locks: 1)
    if case .head = fragment { return try fragments.paths(fragment, from: closed) }
    var starts: [Start] = []
    for head in heads {
      for path in try fragments.paths(head, from: closed) where path.end == nil && !path.isHalted {
        let start = Start(
          contextGate: path.after.contextGate, vcpuGate: path.after.vcpuGate, locks: 1)
        if !starts.contains(start) { starts.append(start) }
      }
    }
    var found: [FragmentPath] = []
    for start in starts { found += try fragments.paths(fragment, from: start) }
    return found
  }

  private func sides(_ fragment: Fragment) throws(FlowFault) -> [RelationalPath<RelationalEvent>] {
    let all = AnswerCube(model.traits.accessValues)
    return try events(of: fragment).map { RelationalPath($0.cube, $0.events, of: all) }
  }

  /// Every path of a fragment, as answers and as what pairs are compared by.
  func events(of fragment: Fragment) throws(FlowFault) -> [(cube: AnswerCube, events: [RelationalEvent])] {
    try paths(fragment).flatMap(parted)
  }

  /// A path, parted until its answers make a number of each word that pairs are compared by: flags of a request
  /// follow from the right, which may be one of several.
  private func parted(_ path: FragmentPath) -> [(cube: AnswerCube, events: [RelationalEvent])] {
    let observations = path.events.map { fragments.eventTable.observations[Int($0)] }
    let end = path.end.map { RelationalEvent(kind: .ends, page: -1, detail: $0.rawValue) }
    var found: [(cube: AnswerCube, events: [RelationalEvent])] = []
    var open = [path.cube]
    while let cube = open.popLast() {
      var undecided: FiniteValue.Table?
      let events = observations.compactMap { observation in
        observation.relationalEvent { word in
          let number = cube.number(of: word)
          if number == nil { undecided = undecided ?? word.table }
          return number
        }
      }
      if let undecided {
        open += cube.parted(by: undecided)
      } else {
        found.append((cube, events + (end.map { [$0] } ?? [])))
      }
    }
    return found
  }

  // MARK: - Witnesses

  /// Situations in which a fragment may come to this.
  private func situations(_ fragment: Fragment, _ cube: AnswerCube) -> [Situation] {
    let concretization = Concretization(values: model.traits.accessValues)
    let open = AnswerCube(model.traits.accessValues)
    let step = TraceStep(fragment: fragment, cube: cube)
    if case .head = fragment { return concretization.situations([step]) }
    let head = Fragment.head(.window(.inGuestPageTable), offset: 0, length: 4)
    return concretization.situations([TraceStep(fragment: head, cube: open), step])
  }

  /// A pair that the claim speaks about: both report the same, and something.
  private func premise(_ situation: Situation) -> RelationalWitness? {
    pair(of: situation) { play, twin, change in
      let reported = outcome(play, change)
      return reported.contains { $0.kind == .sends } && reported == outcome(twin, change)
    }
  }

  /// A situation beside the first of its twins that is wanted.
  private func pair(of situation: Situation, where isWanted: (Play, Play, RelationalChange) -> Bool)
    -> RelationalWitness?
  {
    guard claim.concerns(situation.instruction) else { return nil }
    let play = Play(situation, on: model)
    for change in claim.changes(model.traits, pages: Array(situation.pages.indices)) {
      guard let twin = situation.changed(change).map({ Play($0, on: model) }) else { continue }
      if isWanted(play, twin, change) { return RelationalWitness(play: play, twin: twin) }
    }
    return nil
  }

  /// Plays a situation and its twins. Nil if all come to the same.
  func witness(_ situation: Situation) -> RelationalWitness? {
    if isKnown(situation) { return nil }
    return pair(of: situation) { play, twin, change in
      outcome(play, change) != outcome(twin, change)
        && [play, twin].allSatisfy { $0.isCertain(upTo: window(of: $0).end, on: model) }
    }
  }

  private func outcome(_ play: Play, _ change: RelationalChange) -> [RelationalEvent] {
    let (start, end) = window(of: play)
    let events = play.observations[start..<(end ?? play.observations.endIndex)]
    return claim.outcome(of: events.compactMap { $0.relationalEvent { UInt64($0.value) } }, page: change.page)
  }

  /// These claims speak of windows; what the processor does later is not theirs. Nil where it is not closed.
  private func window(of play: Play) -> (start: Int, end: Int?) {
    let all = play.observations
    let start = all.firstIndex { $0.kind == .windowOpens } ?? all.endIndex
    return (start, all[start...].firstIndex { $0.kind == .windowCloses }.map { $0 + 1 })
  }

  private func smallest(_ witness: RelationalWitness) -> RelationalWitness {
    var best = witness
    while let next = best.play.situation.simpler.lazy.filter({
      fragments.builds.contains(isDebug: $0.isDebug) && $0.isSmaller(than: best.play.situation)
    }).compactMap({ self.witness($0) }).first {
      best = next
    }
    return best
  }
}

extension RelationalClaim {
  /// What it changes depends on what a view is given.
  fileprivate func dependsOnPropagation(_ traits: Traits) -> Bool {
    Set(
      Traits.Propagation.allCases.map { propagation in
        var other = traits
        other.propagation = propagation
        return changes(other, pages: [0])
      }
    ).count > 1
  }
}

extension [Question: UInt64] {
  fileprivate var chosen: [ChosenAnswer] { map { ChosenAnswer(ChoiceVariable($0.key), $0.value) } }
}

extension Fragment {
  /// The pages that its shape touches.
  var pages: [Int] {
    switch self {
    case .head(_, let offset, let length):
      offset + length > Int(Page.size) || offset + 16 > Int(Page.size) ? [0, 1] : [0]
    case .operation(let operation), .whole(let operation), .precheck(let operation):
      Set(operation.accesses.flatMap { Array($0.pages) }).sorted()
    case .tail: []
    }
  }
}

extension Situation {
  /// The twin, if this situation is the one side of the change.
  func changed(_ change: RelationalChange) -> Situation? {
    guard change.from.allSatisfy({ answer($0.key) == $0.value }) else { return nil }
    var copy = self
    for (question, answer) in change.to {
      switch question.subject {
      case .type: copy.pages[question.index].type = PageType.allCases[Int(answer)]
      case .viewRight: copy.pages[question.index].viewRight = UInt32(answer)
      case .hostRight: copy.pages[question.index].right = UInt32(answer)
      case .altp2m: copy.altp2m = AltP2M.allCases[Int(answer)]
      case .viewDefault: copy.viewDefault = UInt32(answer)
      default: return nil
      }
    }
    return copy
  }
}
