// Where a run stands between two fragments, as far as it is told apart, and what
// the claim remembers there.

import XenABI

/// Where a run stands; what the claim remembers is apart.
struct ControlState: Hashable {
  typealias Emulation = EmulationKind

  enum Phase: Hashable {
    case outside
    /// Operands are being checked before the first operation.
    case prechecking(Emulation)
    case emulating(Emulation)
    /// The instruction has ended so, the emulation has not.
    case ending(Emulation, X86Emul)
    /// Xen has stopped: an assertion, or worse.
    case stopped
  }

  var phase = Phase.outside
  var contextGate = false
  var vcpuGate = false
  /// What a window may find reserved. Elsewhere it is taken as not: a slot that
  /// is asked for may be free, too.
  var hasReservedSlot = false
  /// How a reply has the instruction emulated.
  var kind = EmulKind.normal
  /// An operation before this one left a frame slot in use.
  var isSlotUsed = false
  /// Builds in which that is so: bit 0 release, bit 1 debug.
  var builds: UInt32 = 3
  /// A request was sent that can be answered, about which page, and whether
  /// the instruction was committed since.
  var hasRequest = false
  var requestedPage: Int?
  var isCommitted = false
  /// Something was done on the way that the program beside which this one is looked at does not do.
  var hasDeparted = false
}

/// A state of the flow beside the monitor of one claim.
struct ProductState: Hashable {
  let control: ControlState
  /// A number of the monitor.
  let memory: Int
}
