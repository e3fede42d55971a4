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
struct Message: Equatable {
  let from, to: LifeLine
  /// An answer comes back within the step.
  var isAnswered = false
  /// Nothing comes after it, or what was asked for did not come about.
  var isEnd = false

  static func at(_ line: LifeLine) -> Message { Message(from: line, to: line) }
}

/// Follows a play: who acts depends on whether an instruction is being emulated.
struct Messenger {
  private var isEmulating = false

  private var actor: LifeLine { isEmulating ? .emulator : .vCPU }

  mutating func message(_ observation: Observation<Bits>) -> Message {
    defer { follow(observation) }
    switch observation {
    case .windowOpens, .emulatesForReply: return Message(from: .vCPU, to: .emulator)
    case .windowCloses, .commits: return Message(from: .emulator, to: .vCPU)
    case .hook, .wants, .maps, .calls: return .at(.emulator)
    case .translates: return Message(from: .emulator, to: .guestTables, isAnswered: true)
    case .setsAccessed: return Message(from: .emulator, to: .guestTables)
    case .gets, .puts: return Message(from: .emulator, to: .p2m)
    case .checks: return Message(from: .emulator, to: .p2m, isAnswered: true)
    case .locks, .unlocks: return Message(from: .vCPU, to: .p2m)
    case .sends: return Message(from: actor, to: .ring)
    case .sendsNothing: return Message(from: actor, to: .ring, isEnd: true)
    case .sleeps: return Message(from: actor, to: .ring, isAnswered: true)
    case .assertion, .faults, .crashes: return Message(from: actor, to: actor, isEnd: true)
    case .injects: return isEmulating ? Message(from: .emulator, to: .vCPU) : .at(.vCPU)
    case .stores, .loads, .fetches: return Message(from: .emulator, to: .memory)
    case .io: return Message(from: .emulator, to: .device)
    case .deviceAnswers: return Message(from: .device, to: .vCPU)
    case .setsRight: return Message(from: actor, to: .p2m)
    case .replies: return Message(from: .listener, to: .vCPU)
    case .runsNatively: return .at(.vCPU)
    }
  }

  private mutating func follow(_ observation: Observation<Bits>) {
    switch observation {
    case .windowOpens, .emulatesForReply, .hook, .wants: isEmulating = true
    case .windowCloses, .replies, .runsNatively, .deviceAnswers: isEmulating = false
    default: break
    }
  }
}
