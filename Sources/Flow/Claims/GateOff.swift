import Model
import World
import Xen

/// Claim 8 of the flow.
public struct GateOff: FlowClaim {
  public let name = "GateOff"
  public let statement =
    "Outside a window no map and no copy asks for rights: not for MMIO, not when a reply is carried out."
  public let scope = FlowScope.everyEmulation
  public let alphabet: ObservationKinds = [.checks, .maps]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard !state.isInWindow else { return .calm }
    switch observation {
    case .checks: return .violation
    // An operand outside a window: here the claim says something.
    case .maps: return .premise
    default: return .calm
    }
  }
}
