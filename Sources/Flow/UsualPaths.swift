// What another program makes of a fragment: a path that does the same, in every situation in which it is
// taken, is usual; any other one departs from it.

import Emulation
import ModelChecking
import XenABI

/// The paths of one fragment of another program, as a claim observes them.
struct UsualPaths {
  /// What can be told of a path from outside.
  struct Outcome: Hashable {
    let events: [UInt16]
    let end: X86Emul?
    let isHalted: Bool
    let after: FragmentPath.After

    /// - Parameter events: numbered alike.
    init(_ events: [UInt16], of path: ProjectedPath) {
      (self.events, end, isHalted, after) = (events, path.end, path.isHalted, path.after)
    }
  }

  private var paths: [(cube: AnswerCube, outcome: Outcome)] = []
  private var outcomes: [AnswerCube: Outcome] = [:]

  mutating func add(_ outcome: Outcome, in cube: AnswerCube) {
    paths.append((cube, outcome))
    outcomes[cube] = outcome
  }

  /// Whether the other program does something else in some situation of the cube.
  func isDeparted(by outcome: Outcome, in cube: AnswerCube) -> Bool {
    // Situations are parted into paths: no other one has any of these.
    if outcomes[cube] == outcome { return false }
    var isUsual = false
    for path in paths where path.cube.meets(cube) {
      guard path.outcome == outcome else { return true }
      isUsual = true
    }
    return !isUsual
  }
}
