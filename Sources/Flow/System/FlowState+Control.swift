// Control states as values of fields.

import XenABI

extension FlowState {
  init(_ control: ControlState, tellsBuilds: Bool) {
    self.init()
    if tellsBuilds { self[.isDebug] = control.builds == 2 ? 1 : 0 }
    self[.requestedPage] = FlowState.noPage
    self[.phase] = FlowPhase(control.phase).rawValue
    if control.phase == .stopped { return }
    if case .ending(_, let end) = control.phase { self[.rc] = Int(end.rawValue) }
    self[.contextGate] = control.contextGate ? 1 : 0
    self[.vcpuGate] = control.vcpuGate ? 1 : 0
    self[.hasReservedSlot] = control.hasReservedSlot ? 1 : 0
    self[.isSlotUsed] = control.isSlotUsed ? 1 : 0
    self[.hasRequest] = control.hasRequest ? 1 : 0
    self[.requestedPage] = control.requestedPage ?? FlowState.noPage
    self[.isCommitted] = control.isCommitted ? 1 : 0
    self[.kind] = Int(control.kind.rawValue)
  }
}

extension FlowPhase {
  init(_ phase: ControlState.Phase) {
    switch phase {
    case .outside: self = .outside
    case .prechecking(let emulation):
      self = [.window: .checkingInWindow, .plain: .checkingPlain, .reply: .checkingForReply][emulation]!
    case .emulating(let emulation):
      self = [.window: .inWindow, .plain: .plain, .reply: .forReply][emulation]!
    case .ending(let emulation, _):
      self = [.window: .endingWindow, .plain: .endingPlain, .reply: .endingForReply][emulation]!
    case .stopped: self = .stopped
    }
  }
}
