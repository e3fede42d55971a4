// Decides claims about pairs: every two paths of a segment that answer alike
// but for the one thing changed.

import BitVectors
import Emulation
import XenABI
import XenFunctions

/// A pair of plays that a claim does not allow.
public struct TwinWitness: Hashable, Sendable {
  public let play: Play
  public let twin: Play
}

/// Decides claims about pairs, one segment at a time: whatever came before was
/// the same for both.
struct TwinSearch {
  let segments: Segments
  let claim: any TwinClaim

  private var model: EmulatorModel { segments.model }

  enum Verdict {
    /// Every pair comes to the same; one that the claim speaks about.
    case holds(pairs: Int, premise: TwinWitness?)
    case fails(TwinWitness)
    case unclear(pairs: Int)
  }

  /// A path as pairs compare it.
  fileprivate final class Side {
    let path: SegmentPath
    let events: [TwinEvent]
    /// Questions whose answers it narrows.
    let narrowed: [Int]

    init(_ path: SegmentPath, _ events: [TwinEvent], narrowed: [Int]) {
      self.path = path
      self.events = events
      self.narrowed = narrowed
    }
  }

  func run() throws(FlowFault) -> Verdict {
    var pairs = 0
    var unclear = 0
    // At most one. An array keeps it on the heap: an optional of its size is
    // copied with every pair, half of the time that verdicts take.
    var premises: [TwinWitness] = []
    for segment in compared {
      let sides = try sides(segment)
      for change in claim.changes(model.traits, pages: segment.pages) {
        let changed = change.from.keys.map { Choosable($0).number }
        let tos = sides.filter { $0.allows(change.to) }
          .map { (side: $0, outcome: claim.outcome(of: $0.events, page: change.page)) }
        for from in sides where from.allows(change.from) {
          let wanted = claim.outcome(of: from.events, page: change.page)
          for (to, outcome) in tos {
            let isSame = outcome == wanted
            if isSame, !premises.isEmpty || !wanted.contains(where: { $0.kind == .sends }) { continue }
            guard let both = meet(from, to, change, changed) else { continue }
            if isSame {
              premises += situations(segment, both).lazy.compactMap { self.premise($0) }.prefix(1)
              continue
            }
            pairs += 1
            if let found = situations(segment, both).lazy.compactMap({ self.witness($0) }).first {
              return .fails(smallest(found))
            }
            unclear += 1
          }
        }
      }
      pairs += sides.count
    }
    return unclear == 0 ? .holds(pairs: pairs, premise: premises.first) : .unclear(pairs: unclear)
  }

  /// The segments whose paths are compared, each from the middle of a window.
  var compared: [Segment] {
    let heads = Shapes.places.map {
      Segment.head(.window(.inGuestPageTable), offset: $0.offset, length: $0.length)
    }
    return heads + Shapes.operations.map(Segment.whole)
  }

  private var start: Start {
    Start(
      contextGate: model.traits.gate == .parameter, vcpuGate: model.traits.gate == .assertion, locks: 1)
  }

  private func sides(_ segment: Segment) throws(FlowFault) -> [Side] {
    let all = Box(model.traits.accessValues).masks
    return try segments.paths(segment, from: start).map { path in
      Side(
        path, events(of: path), narrowed: path.box.masks.indices.filter { path.box.masks[$0] != all[$0] })
    }
  }

  /// Every path of a segment, as answers and as what pairs are compared by.
  func events(of segment: Segment) throws(FlowFault) -> [(box: Box, events: [TwinEvent])] {
    try segments.paths(segment, from: start).map { ($0.box, events(of: $0)) }
  }

  private func events(of path: SegmentPath) -> [TwinEvent] {
    var events = path.events.compactMap {
      segments.sightings.observations[Int($0)].twinEvent(\.number)
    }
    if let end = path.end { events.append(TwinEvent(kind: .ends, page: -1, detail: end.rawValue)) }
    return events
  }

  /// What both sides allow, but for what is changed.
  private func meet(_ from: Side, _ to: Side, _ change: TwinChange, _ changed: [Int]) -> Box? {
    for number in to.narrowed where !changed.contains(number) {
      if from.path.box.masks[number] & to.path.box.masks[number] == 0 { return nil }
    }
    var both = from.path.box
    for number in to.narrowed where !changed.contains(number) {
      both.masks[number] &= to.path.box.masks[number]
    }
    for (question, answer) in change.from { both.keep(question, [answer]) }
    return both
  }

  // MARK: - Witnesses

  /// Situations in which a segment may come to this.
  private func situations(_ segment: Segment, _ box: Box) -> [Situation] {
    let concretion = Concretion(values: model.traits.accessValues)
    let open = Box(model.traits.accessValues)
    let leg = Leg(segment: segment, box: box)
    if case .head = segment { return concretion.situations([leg]) }
    let head = Segment.head(.window(.inGuestPageTable), offset: 0, length: 4)
    return concretion.situations([Leg(segment: head, box: open), leg])
  }

  /// A pair that the claim speaks about: both report the same, and something.
  private func premise(_ situation: Situation) -> TwinWitness? {
    pair(of: situation) { play, twin, change in
      let reported = outcome(play, change)
      return reported.contains { $0.kind == .sends } && reported == outcome(twin, change)
    }
  }

  /// A situation beside the first of its twins that is wanted.
  private func pair(of situation: Situation, where isWanted: (Play, Play, TwinChange) -> Bool) -> TwinWitness?
  {
    let play = Play(situation, on: model)
    for change in claim.changes(model.traits, pages: Array(situation.pages.indices)) {
      guard let twin = situation.changed(change).map({ Play($0, on: model) }) else { continue }
      if isWanted(play, twin, change) { return TwinWitness(play: play, twin: twin) }
    }
    return nil
  }

  /// Plays a situation and its twins. Nil if all come to the same.
  func witness(_ situation: Situation) -> TwinWitness? {
    pair(of: situation) { play, twin, change in outcome(play, change) != outcome(twin, change) }
  }

  private func outcome(_ play: Play, _ change: TwinChange) -> [TwinEvent] {
    // These claims speak of windows; what the processor does later is not theirs.
    func isOpening(_ observation: Observation<Bits>) -> Bool { observation.kind == .windowOpens }
    func isClosing(_ observation: Observation<Bits>) -> Bool { observation.kind == .windowCloses }
    let window = play.observations.drop { !isOpening($0) }
    let end = window.firstIndex(where: isClosing).map { $0 + 1 } ?? window.endIndex
    let events = window[..<end].compactMap { $0.twinEvent { UInt64($0.value) } }
    return claim.outcome(of: events, page: change.page)
  }

  private func smallest(_ witness: TwinWitness) -> TwinWitness {
    var best = witness
    while let next = best.play.situation.simpler.lazy.filter({
      segments.builds.contains(isDebug: $0.isDebug) && $0.isSmaller(than: best.play.situation)
    }).compactMap({ self.witness($0) }).first {
      best = next
    }
    return best
  }
}

extension TwinSearch.Side {
  fileprivate func allows(_ answers: [Question: UInt64]) -> Bool {
    answers.allSatisfy { path.box.mask($0.key) >> UInt32($0.value) & 1 == 1 }
  }
}

extension Segment {
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
  func changed(_ change: TwinChange) -> Situation? {
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
