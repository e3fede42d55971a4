// ASSERT and ASSERT_UNREACHABLE, which a debug build stops at.

import BitVectors
import Emulation

extension EmulatorModel {
  func isDebug<W: EmulatorWorld>(in world: inout W) throws(Halt) -> Bool {
    try world.decide(isDebugBuild(in: &world))
  }

  func isDebugBuild<W: EmulatorWorld>(in world: inout W) -> W.Condition {
    world.read(.debugBuild).isNonZero
  }

  func assertUnreachable<W: EmulatorWorld>(_ what: String, in world: inout W) throws(Halt) {
    if try isDebug(in: &world) { try stop("ASSERT_UNREACHABLE: \(what)", in: &world) }
  }

  /// A debug build ends here.
  func stop<W: EmulatorWorld>(_ assertion: String, in world: inout W) throws(Halt) {
    world.observe(.assertion(assertion))
    throw .assertion(Stop(assertion))
  }
}
