// A claim hears only what it listens to: paths that sound alike to it and leave
// the same behind are one.

import Emulation
import XenABI

/// Paths of a segment as one claim hears them.
struct ProjectedPath {
  /// What it listens to, in order.
  let events: [UInt16]
  /// One path of those that sound alike.
  let box: Box
  let end: X86Emul?
  let isHalted: Bool
  let after: SegmentPath.After
}

/// The projections of one model for one claim.
final class Projection {
  let segments: Segments
  private let claim: any FlowClaim
  private var known: [Key: [ProjectedPath]] = [:]

  private struct Key: Hashable {
    let segment: Segment
    let start: Start
  }

  /// What makes a difference.
  private struct Sound: Hashable {
    let events: [UInt16]
    let end: X86Emul?
    let isHalted: Bool
    let after: SegmentPath.After
    let masks: [UInt32]

    /// Most sounds differ in these.
    func hash(into hasher: inout Hasher) {
      events.withUnsafeBytes { hasher.combine(bytes: $0) }
      masks.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(end)
    }
  }

  private let rightCells, typeCells: [UInt8]

  init(_ segments: Segments, _ claim: any FlowClaim, _ judge: Judge) {
    self.segments = segments
    self.claim = claim
    rightCells = Projection.cells(claim.asks.filter { !$0.isAboutType }.map(judge.answers))
    typeCells = Projection.cells(claim.asks.filter(\.isAboutType).map(judge.answers))
  }

  func paths(_ segment: Segment, from start: Start) throws(FlowFault) -> [ProjectedPath] {
    let key = Key(segment: segment, start: start)
    if let found = known[key] { return found }
    var seen: Set<Sound> = []
    var found: [ProjectedPath] = []
    for path in try segments.paths(segment, from: start) {
      let events = heard(path)
      let after = minded(path)
      let sound = Sound(
        events: events, end: path.end, isHalted: path.isHalted, after: after, masks: masks(path, events))
      guard seen.insert(sound).inserted else { continue }
      found.append(
        ProjectedPath(
          events: events, box: path.box, end: path.end, isHalted: path.isHalted, after: after))
    }
    known[key] = found
    return found
  }

  /// What the claim listens to on a path.
  func heard(_ path: SegmentPath) -> [UInt16] {
    let heard = claim.heard
    guard !path.kinds.isDisjoint(with: heard) else { return [] }
    let kinds = segments.sightings.kinds
    return path.events.filter { !kinds[Int($0)].isDisjoint(with: heard) }
  }

  /// What a path leaves behind, as far as it matters to the claim.
  func minded(_ path: SegmentPath) -> SegmentPath.After {
    var after = path.after
    if claim.minds != .slots { after.usesSlot = false }
    if claim.scope == .windows {
      // Nobody answers.
      (after.hasRequest, after.requestedPage, after.isCommitted) = (false, nil, false)
    }
    return after
  }

  /// What the claim can find out by asking: of the answers that it tells apart,
  /// which are possible.
  private func masks(_ path: SegmentPath, _ events: [UInt16]) -> [UInt32] {
    var masks: [UInt32] = claim.minds == .slots ? [path.box.mask(Question(.isDebug))] : []
    // What it does not hear of, it does not ask about.
    guard !claim.asks.isEmpty, !events.isEmpty else { return masks }
    if hasRightCells {
      masks.append(path.box.mask(Question(.altp2m)))
      masks.append(rights(path.box.mask(Question(.viewDefault))))
    }
    let pages = segments.sightings.pages
    for event in events {
      guard let page = pages[Int(event)], page >= 0 else { continue }
      if hasTypeCells { masks.append(cells(path.box.mask(Question(.type, page)), typeCells)) }
      guard hasRightCells else { continue }
      let view = path.box.mask(Question(.viewRight, page))
      masks.append(rights(path.box.mask(Question(.hostRight, page))))
      masks.append(rights(view) | (view >> UInt32(Question.absent) & 1) << 31)
    }
    return masks
  }

  private var hasRightCells: Bool { rightCells.contains { $0 > 0 } }
  private var hasTypeCells: Bool { typeCells.contains { $0 > 0 } }
  private func rights(_ mask: UInt32) -> UInt32 { cells(mask & ~(1 << UInt32(Question.absent)), rightCells) }

  /// The cells that a mask has a part of.
  private func cells(_ mask: UInt32, _ cells: [UInt8]) -> UInt32 {
    var found: UInt32 = 0
    for answer in cells.indices where mask >> UInt32(answer) & 1 == 1 { found |= 1 << UInt32(cells[answer]) }
    return found
  }

  /// Answers that no question tells apart have the same number.
  private static func cells(_ sets: [UInt32]) -> [UInt8] {
    (0..<16).map { answer in
      sets.enumerated().reduce(0) { $1.element >> UInt32(answer) & 1 == 1 ? $0 | 1 << UInt8($1.offset) : $0 }
    }
  }
}
