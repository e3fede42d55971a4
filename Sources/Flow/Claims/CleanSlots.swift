import Model
import World
import Xen

/// Claim 16 of the flow, for debug and for release builds.
public struct CleanSlots: FlowClaim {
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
    else { return .calm }
    return try world.decide(isClean.isNonZero) ? .premise : .violation
  }
}
