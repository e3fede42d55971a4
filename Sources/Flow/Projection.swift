// Paths projected to what one claim observes: those that are alike to it and leave
// the same behind are one.

import Emulation
import ModelChecking
import XenABI

/// A path of a fragment as one claim observes it.
struct ProjectedPath {
  /// What it observes, in order.
  let events: [UInt16]
  /// One path of those that are alike.
  let cube: AnswerCube
  let end: X86Emul?
  let isHalted: Bool
  let after: FragmentPath.After
  /// It does something else than the program beside which this one is looked at.
  var departs = false
}

/// The projections of one model for one claim.
final class Projection {
  let fragments: Fragments
  private let claim: any SafetyClaim
  private var known: [Key: [ProjectedPath]] = [:]
  /// What is not known of the paths that were asked for.
  private(set) var doubts = Doubts()

  private struct Key: Hashable {
    let fragment: Fragment
    let start: Start
  }

  /// What makes a difference.
  private struct Signature: Hashable {
    let events: [UInt16]
    let end: X86Emul?
    let isHalted: Bool
    let after: FragmentPath.After
    let departs: Bool
    let masks: [UInt32]

    /// Most differ in these.
    func hash(into hasher: inout Hasher) {
      events.withUnsafeBytes { hasher.combine(bytes: $0) }
      masks.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(end)
    }
  }

  private let rightCells, typeCells: [UInt8]
  private let base: Projection?

  /// - Parameter base: the program beside which this one is looked at.
  init(_ fragments: Fragments, _ claim: any SafetyClaim, _ judge: Judge, beside base: Projection? = nil) {
    (self.fragments, self.claim, self.base) = (fragments, claim, base)
    rightCells = Projection.cells(claim.asks.filter { !$0.isAboutType }.map(judge.answers))
    typeCells = Projection.cells(claim.asks.filter(\.isAboutType).map(judge.answers))
  }

  func paths(_ fragment: Fragment, from start: Start) throws(FlowFault) -> [ProjectedPath] {
    let key = Key(fragment: fragment, start: start)
    if let found = known[key] { return found }
    var seen: Set<Signature> = []
    var found: [ProjectedPath] = []
    let paths = try fragments.paths(fragment, from: start)
    doubts.add(paths, in: claim.builds)
    var usual: UsualPaths?
    if let base { usual = try self.usual(base, fragment, from: start) }
    for path in paths {
      var projected = projected(path)
      if let usual {
        projected.departs = usual.isDeparted(
          by: UsualPaths.Outcome(projected.events, of: projected), in: path.cube)
      }
      let signature = Signature(
        events: projected.events, end: path.end, isHalted: path.isHalted, after: projected.after,
        departs: projected.departs, masks: masks(path, projected.events))
      if seen.insert(signature).inserted { found.append(projected) }
    }
    known[key] = found
    return found
  }

  private func usual(
    _ base: Projection, _ fragment: Fragment, from start: Start
  ) throws(FlowFault) -> UsualPaths {
    var usual = UsualPaths()
    for path in try base.allPaths(fragment, from: start) {
      let events = path.events.map { fragments.number(base.fragments.eventTable.observations[Int($0)]) }
      usual.add(UsualPaths.Outcome(events, of: path), in: path.cube)
    }
    return usual
  }

  /// Every path, as the claim observes it.
  func allPaths(_ fragment: Fragment, from start: Start) throws(FlowFault) -> [ProjectedPath] {
    try fragments.paths(fragment, from: start).map(projected)
  }

  private func projected(_ path: FragmentPath) -> ProjectedPath {
    ProjectedPath(
      events: events(of: path), cube: path.cube, end: path.end, isHalted: path.isHalted, after: after(path))
  }

  /// What the claim observes on a path.
  private func events(of path: FragmentPath) -> [UInt16] {
    let projected = claim.projected
    guard !path.kinds.isDisjoint(with: projected) else { return [] }
    let kinds = fragments.eventTable.kinds
    return path.events.filter { !kinds[Int($0)].isDisjoint(with: projected) }
  }

  /// What a path leaves behind, as far as it matters to the claim.
  private func after(_ path: FragmentPath) -> FragmentPath.After {
    var after = path.after
    if claim.minds != .slots { after.usesSlot = false }
    if !claim.scope.followsRequests {
      // Nobody answers.
      (after.hasRequest, after.requestedPage, after.isCommitted) = (false, nil, false)
    }
    return after
  }

  /// What the claim can find out by asking: of the answers that it tells apart,
  /// which are possible.
  private func masks(_ path: FragmentPath, _ events: [UInt16]) -> [UInt32] {
    var masks: [UInt32] = claim.minds == .slots ? [path.cube.mask(Question(.isDebug))] : []
    // What it does not observe, it does not ask about.
    guard !claim.asks.isEmpty, !events.isEmpty else { return masks }
    if hasRightCells {
      masks.append(path.cube.mask(Question(.altp2m)))
      masks.append(rights(path.cube.mask(Question(.viewDefault))))
    }
    let pages = fragments.eventTable.pages
    for event in events {
      // Of what lies beyond a situation's pages nothing is known anyway.
      guard let page = pages[Int(event)], 0..<ChoiceVariable.indices ~= page else { continue }
      if hasTypeCells { masks.append(cells(path.cube.mask(Question(.type, page)), typeCells)) }
      guard hasRightCells else { continue }
      let view = path.cube.mask(Question(.viewRight, page))
      masks.append(rights(path.cube.mask(Question(.hostRight, page))))
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
