// What vm_event_resume calls, as C calls it: the reply is taken off the ring, and each thing that it asks
// for is done to the vCPU that waits.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

extension FunctionID {
  static let getResponse = FunctionID("vm_event_get_response", .truth)
  static let unpause = FunctionID("vm_event_vcpu_unpause", .nothing)
  static let toggleSingleStep = FunctionID("hvm_toggle_singlestep", .nothing)
  static let checkView = FunctionID("p2m_altp2m_check", .nothing)
}

extension FunctionSpec {
  static let getResponse = FunctionSpec(.getResponse, callee: GetResponseCallee())
  static let unpause = FunctionSpec(.unpause, callee: ReplyActionCallee(.unpause, .unpause))
  static let toggleSingleStep = FunctionSpec(
    .toggleSingleStep, callee: ReplyActionCallee(.toggleSingleStep, .toggleSingleStep))
  static let checkView = FunctionSpec(.checkView, callee: ReplyActionCallee(.checkView, .switchView))
}

/// Domain, ring, and where the reply is copied to. There is one; with it all that it is about.
struct GetResponseCallee: Callee {
  let names = [FunctionID.getResponse.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    try frame.requireMonitor(call, 1, machine)
    guard let response = world.state.response else {
      throw machine.unsupported("\(call.name) where no reply is followed", call.offset)
    }
    guard !response.isTaken else { return .truth(W.Condition(false)) }
    guard response.request != nil || world.state.pauseCount == 0 else {
      throw machine.unsupported("a reply to no request", call.offset)
    }
    try frame.fill(2, with: members(response, frame), call, &machine, &world)
    world.takeResponse()
    return .truth(W.Condition(true))
  }

  /// Those that a listener copies from the request, and what it says itself.
  private func members<W: EmulatorWorld>(
    _ response: EmulatorState<W.Word>.Response, _ frame: FlowCallees<W>
  ) -> [String: W.Word] {
    let reply = response.reply
    var members = ["flags": W.Word(reply.flags, bits: 32)]
    members["version"] = frame.flags.interfaceVersion.map { W.Word($0, bits: 32) }
    members["altp2m_idx"] = reply.view.map { W.Word(UInt64($0), bits: 16) }
    guard let request = response.request else { return members }
    let isAboutMemory = request.isAboutMemory
    members["reason"] = W.Word(
      isAboutMemory ? VMEvent.reasonMemAccess : VMEvent.reasonEmulUnimplemented, bits: 32)
    guard isAboutMemory else { return members }
    members["u.mem_access.gfn"] = EmulatorModel.gfn(ofPage: request.page)
    members["u.mem_access.flags"] = frame.flags.access.theirs(W.Word(request.flags, bits: 32))
    return members
  }
}

/// What a reply asks for, done to the vCPU that waits, which comes first.
struct ReplyActionCallee: Callee {
  enum Action {
    /// `vm_event_pause_count` falls by one, but not below 0.
    case unpause
    case toggleSingleStep
    /// To the view that comes second.
    case switchView
  }

  let names: [String]
  private let action: Action

  init(_ function: FunctionID, _ action: Action) { (names, self.action) = ([function.name], action) }

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    try frame.requireVCPU(call, 0, machine)
    switch action {
    case .unpause:
      world.state.pauseCount = max(0, world.state.pauseCount - 1)
      let count = W.Word(UInt64(world.state.pauseCount), bits: 32)
      try frame.leave(count, in: "vm_event_pause_count.counter", ofArgument: 0, call, &machine)
    case .toggleSingleStep: world.toggleSingleStep()
    case .switchView:
      guard let view = try world.known(frame.word(call, 1, width: 32, machine)) else {
        throw machine.unsupported("\(call.name) with any view", call.offset)
      }
      try world.switchView(to: Int(view))
    }
    return .nothing
  }
}
