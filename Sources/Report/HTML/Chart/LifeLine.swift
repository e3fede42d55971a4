// Who takes part in a play, and who turns to whom in each of its steps.

import BitVectors
import Emulation

/// Those between whom something passes, from left to right.
enum LifeLine: Int, CaseIterable {
  case vCPU, emulator, guestTables, p2m, memory, device, ring, listener

  /// Above its line, at most two words below each other.
  var heading: [String] {
    switch self {
    case .vCPU: ["vCPU"]
    case .emulator: ["emulator"]
    case .guestTables: ["guest", "tables"]
    case .p2m: ["p2m"]
    case .memory: ["guest", "memory"]
    case .device: ["device"]
    case .ring: ["ring"]
    case .listener: ["listener"]
    }
  }
}

/// What passes in one step; from somebody to the same: it happens there.
struct Arrow: Equatable {
  let from, to: LifeLine
  /// An answer comes back within the step.
  var isAnswered = false
  /// Nothing comes after it, or what was asked for did not come about.
  var isEnd = false

  static func at(_ line: LifeLine) -> Arrow { Arrow(from: line, to: line) }
}

/// Follows a play: who acts depends on whether an instruction is being emulated.
struct Messenger {
  private var isEmulating = false

  private var actor: LifeLine { isEmulating ? .emulator : .vCPU }

  mutating func arrow(_ observation: Observation<Bits>) -> Arrow {
    defer { follow(observation) }
    switch observation {
    case .windowOpens, .emulatesForReply: return Arrow(from: .vCPU, to: .emulator)
    case .windowCloses, .commits: return Arrow(from: .emulator, to: .vCPU)
    case .hook, .wants, .straddles, .maps, .calls: return .at(.emulator)
    case .translates: return Arrow(from: .emulator, to: .guestTables, isAnswered: true)
    case .setsAccessed: return Arrow(from: .emulator, to: .guestTables)
    case .gets, .puts: return Arrow(from: .emulator, to: .p2m)
    case .checks: return Arrow(from: .emulator, to: .p2m, isAnswered: true)
    case .locks, .unlocks: return Arrow(from: .vCPU, to: .p2m)
    case .sends: return Arrow(from: actor, to: .ring)
    case .sendsNothing: return Arrow(from: actor, to: .ring, isEnd: true)
    case .sleeps: return Arrow(from: actor, to: .ring, isAnswered: true)
    case .assertion, .faults, .crashes: return Arrow(from: actor, to: actor, isEnd: true)
    case .injects: return isEmulating ? Arrow(from: .emulator, to: .vCPU) : .at(.vCPU)
    case .stores, .loads, .fetches: return Arrow(from: .emulator, to: .memory)
    case .io: return Arrow(from: .emulator, to: .device)
    case .deviceAnswers: return Arrow(from: .device, to: .vCPU)
    case .setsRight: return Arrow(from: actor, to: .p2m)
    case .replies: return Arrow(from: .listener, to: .vCPU)
    case .runsNatively, .togglesSingleStep, .setsRegisters, .clearsSyncEvent, .miscountsPauses:
      return .at(.vCPU)
    case .recurs, .staysPaused: return Arrow(from: .vCPU, to: .vCPU, isEnd: true)
    case .switchesView: return Arrow(from: .vCPU, to: .p2m)
    }
  }

  private mutating func follow(_ observation: Observation<Bits>) {
    switch observation {
    case .windowOpens, .emulatesForReply, .hook, .wants: isEmulating = true
    case .windowCloses, .replies, .runsNatively, .deviceAnswers, .clearsSyncEvent, .staysPaused, .recurs:
      isEmulating = false
    default: break
    }
  }
}
