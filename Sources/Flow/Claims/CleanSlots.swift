import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// hvmemul_ctxt->mfn[] notes the frames that hvmemul_map_linear_addr has mapped; the
/// next map asserts that they are 0 and hvmemul_unmap_linear_addr drops what stands
/// there. A slot that an error left behind trips the assertion in a debug build and
/// drops a reference too many in a release build: hence one claim for each.
public struct CleanSlots: SafetyClaim {
  public let name: String
  public let statement: String
  public let minds = FlowRemains.slots
  private let isDebug: Bool
  public var builds: Builds { Builds(isDebug: isDebug) }
  public let alphabet: ObservationKinds = [.maps]

  public init(isDebug: Bool) {
    self.isDebug = isDebug
    name = isDebug ? "CleanSlots" : "CleanSlotsRelease"
    statement =
      "In a window of a \(isDebug ? "debug" : "release") build, mapping always begins with both frame slots clean."
  }

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow, case .maps(let isClean) = observation,
      try world.decide(world.read(.debugBuild).isNonZero) == isDebug
    else { return .neutral }
    return try world.decide(isClean.isNonZero) ? .antecedent : .violation
  }
}
