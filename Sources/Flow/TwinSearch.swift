// Decides claims about pairs: every two paths of a segment that answer alike
// but for the one thing changed.

import Model
import World
import Xen

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
    case holds(pairs: Int)
    case fails(TwinWitness)
    case unclear(pairs: Int)
  }

  /// A path as pairs compare it.
  fileprivate struct Side {
    let path: SegmentPath
    let events: [TwinEvent]
    /// Questions whose answers it narrows.
    let narrowed: [Int]
  }

  func run() throws(FlowFault) -> Verdict {
    let start = Start(
      contextGate: model.decisions.gate == .parameter, vcpuGate: model.decisions.gate == .assertion, locks: 1)
    var pairs = 0
    var unclear = 0
    let heads = Shapes.places.map {
      Segment.head(.window(.inGuestPageTable), offset: $0.offset, length: $0.length)
    }
    for segment in heads + Shapes.operations.map(Segment.whole) {
      let sides = try sides(segment, start)
      for change in claim.changes(model.decisions, pages: segment.pages) {
        let froms = sides.filter { $0.allows(change.from) }
        let tos = sides.filter { $0.allows(change.to) }
        for from in froms {
          let wanted = claim.outcome(of: from.events, page: change.page)
          for to in tos where claim.outcome(of: to.events, page: change.page) != wanted {
            guard let both = meet(from, to, change) else { continue }
            pairs += 1
            if let witness = witness(segment, both, change) { return .fails(witness) }
            unclear += 1
          }
        }
      }
      pairs += sides.count
    }
    return unclear == 0 ? .holds(pairs: pairs) : .unclear(pairs: unclear)
  }

  private func sides(_ segment: Segment, _ start: Start) throws(FlowFault) -> [Side] {
    let all = Box(model.decisions.accessValues).masks
    return try segments.paths(segment, from: start).map { path in
      var events = path.events.compactMap { segments.observation($0).twinEvent(\.number) }
      if let end = path.end { events.append(TwinEvent(kind: .ends, page: -1, detail: end.rawValue)) }
      return Side(
        path: path, events: events, narrowed: path.box.masks.indices.filter { path.box.masks[$0] != all[$0] })
    }
  }

  /// What both sides allow, but for what is changed.
  private func meet(_ from: Side, _ to: Side, _ change: TwinChange) -> Box? {
    let changed = change.from.keys.map { Choosable($0).number }
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

  /// A pair that the claim speaks about: an access that is reported.
  var premise: TwinWitness {
    let store = MicroOperation.store(Operand(page: 1, offset: 8, bytes: 4))
    var situation = Situation(
      pages: [GuestPage(name: "code"), GuestPage(name: "data1", type: .ramRO, right: 1, viewRight: nil)],
      instruction: Instruction(page: 0, operations: [store]))
    if claim.name == "QueryError" {
      situation.pages[1].type = .ram
      situation.altp2m = .view1
      situation.viewDefault = 1
    }
    let changes = claim.changes(model.decisions, pages: [0, 1])
    let twin = changes.lazy.compactMap { situation.changed($0) }.first ?? situation
    return TwinWitness(play: Play(situation, on: model), twin: Play(twin, on: model))
  }

  private func witness(_ segment: Segment, _ box: Box, _ change: TwinChange) -> TwinWitness? {
    let concretion = Concretion(values: model.decisions.accessValues)
    let open = Box(model.decisions.accessValues)
    let legs: [Leg]
    if case .head = segment {
      legs = [Leg(segment: segment, box: box)]
    } else {
      legs = [
        Leg(segment: .head(.window(.inGuestPageTable), offset: 0, length: 4), box: open),
        Leg(segment: segment, box: box),
      ]
    }
    for situation in concretion.situations(legs) {
      if let found = witness(situation) { return smallest(found) }
    }
    return nil
  }

  /// Plays a situation and its twins.
  func witness(_ situation: Situation) -> TwinWitness? {
    let play = Play(situation, on: model)
    for change in claim.changes(model.decisions, pages: Array(situation.pages.indices)) {
      guard let changed = situation.changed(change) else { continue }
      let twin = Play(changed, on: model)
      if outcome(play, change) != outcome(twin, change) { return TwinWitness(play: play, twin: twin) }
    }
    return nil
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
    while let next = best.play.situation.simpler.lazy.filter({ $0.isSmaller(than: best.play.situation) })
      .compactMap({ self.witness($0) }).first
    {
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
