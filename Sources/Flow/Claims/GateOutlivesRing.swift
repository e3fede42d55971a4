import Model
import World
import Xen

/// Not in the list of the facts: what closing the gate may meet.
public struct GateOutlivesRing: FlowClaim {
  public let name = "GateOutlivesRing"
  public let statement =
    "Closing a window follows no null pointer, whatever the listener does while the vCPU waits."
  public let alphabet: ObservationKinds = [.sends, .sendsNothing, .faults]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    switch observation {
    case .sends, .sendsNothing: .premise
    case .faults: .violation
    default: .calm
    }
  }
}
