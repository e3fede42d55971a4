// What p2m_altp2m_get_or_propagate gives a view, found by running it.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

extension GivenRights {
  /// - Parameter builds: those in which it is asked.
  /// - Throws: `Halt.unsupported` where that is not known, or depends on more than the rights.
  public init(by model: EmulatorModel, in builds: Builds) throws(Halt) {
    try self.init(model.traits.accessValues) { (host, byDefault) throws(Halt) in
      var cube = AnswerCube(model.traits.accessValues)
      cube.keep(Question(.isDebug), [0, 1].filter { builds.contains(isDebug: $0 == 1) })
      cube.keep(Question(.viewRight), [Question.absent])
      cube.keep(Question(.hostRight), [host])
      cube.keep(Question(.viewDefault), [byDefault])
      cube.keep(Question(.altp2m), [UInt64(AltP2M.allCases.firstIndex(of: .view1)!)])
      cube.keep(Question(.type), [UInt64(PageType.allCases.firstIndex(of: .ram)!)])
      return try Self.right(in: cube, model)
    }
  }

  /// On every path.
  private static func right(in cube: AnswerCube, _ model: EmulatorModel) throws(Halt) -> UInt64 {
    var found: UInt64?
    var next: [Branch]? = []
    while let prefix = next {
      var world = FiniteWorld(model, cube, EmulatorState(), following: prefix)
      _ = try model.getOrPropagate(page: 0, in: &world)
      let right = world.state.changedRights.last.map { world.known($0.right) } ?? UInt64(AccessRight.n.value)
      guard let right, found ?? right == right, world.blurredBy == nil, !world.hasStrayed else {
        throw .unsupported(Stop("what a view is given depends on something else than rights"))
      }
      found = right
      next = world.replay.next
    }
    return found!
  }
}
