import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A listener that answers every request with EMULATE wants the guest to go on. What keeps the
/// guest where it is: an emulation that ends with a request of its own, about an instruction that
/// the emulator lacks or another page, after whose answer the processor faults as before; or a pause that no
/// answer ends.
public struct Progress: SafetyClaim {
  public let name = "Progress"
  public let statement =
    "An instruction that a fair listener has emulated is committed, ends in an exception, or waits for a device model or a pager: it does not come back to the same request for ever, nor is the vCPU left paused."
  public let scope = FlowScope.windowsAndAnyReply
  public let alphabet: ObservationKinds = [.sends, .emulatesForReply, .recurs]
  public let remembers = MemoryWords(flags: ["a request was sent since a reply was carried out"])
  public let isAboutFairListeners = true

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    switch observation {
    case .emulatesForReply:
      state.flags = 0
      return .antecedent
    case .sends(_, _, _, isSynchronous: true): state.flags = 1
    case .staysPaused: return .violation
    case .recurs: return state.flags != 0 ? .violation : .neutral
    default: break
    }
    return .neutral
  }
}
