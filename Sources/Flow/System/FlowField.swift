// What is told apart between two fragments, one field each.

/// A field of a state of the flow.
public enum FlowField: String, CaseIterable, Hashable, Sendable {
  /// A `FlowPhase`.
  case phase
  /// X86EMUL_* of the instruction, once it has ended.
  case rc
  case contextGate, vcpuGate, hasReservedSlot, isSlotUsed
  /// The build; it stays what it is.
  case isDebug
  case hasRequest
  /// Index of a page; 15 for none.
  case requestedPage
  case isCommitted
  /// `enum emul_kind`.
  case kind

  /// In bits.
  public var width: Int {
    switch self {
    case .phase, .requestedPage: 4
    case .rc: 3
    case .kind: 2
    default: 1
    }
  }

  /// For people who read a proof.
  public var about: String {
    switch self {
    case .phase: "where the run stands"
    case .rc: "X86EMUL_* of the instruction, once it has ended"
    case .contextGate: "hvmemul_ctxt->send_event"
    case .vcpuGate: "v->arch.vm_event->send_event"
    case .hasReservedSlot: "a slot of the ring is reserved and not used yet"
    case .isSlotUsed: "an earlier operation left a frame in hvmemul_ctxt->mfn[]"
    case .isDebug: "CONFIG_DEBUG; it stays what it is"
    case .hasRequest: "a request was sent that can be answered"
    case .requestedPage: "the page that it is about; 15 for none"
    case .isCommitted: "the instruction was committed since"
    case .kind: "enum emul_kind of the emulation that a reply asked for; else 0"
    }
  }
}

/// Where a run stands.
public enum FlowPhase: Int, CaseIterable, Hashable, Sendable {
  /// No instruction is being emulated.
  case outside
  /// Xen has stopped: an assertion, or worse.
  case stopped
  /// Operands are being checked before the first operation.
  case checkingInWindow, checkingPlain, checkingForReply
  case inWindow, plain, forReply
  /// The instruction has ended, the emulation has not.
  case endingWindow, endingPlain, endingForReply

  /// A plain symbol.
  public var name: String {
    switch self {
    case .outside: "outside"
    case .stopped: "stopped"
    case .checkingInWindow: "window.checking"
    case .checkingPlain: "plain.checking"
    case .checkingForReply: "reply.checking"
    case .inWindow: "window"
    case .plain: "plain"
    case .forReply: "reply"
    case .endingWindow: "window.ending"
    case .endingPlain: "plain.ending"
    case .endingForReply: "reply.ending"
    }
  }

  public var about: String {
    switch self {
    case .outside: "no instruction is being emulated"
    case .stopped: "Xen has stopped: an assertion, or worse"
    case .checkingInWindow: "checks are on, operands are being checked before the first operation"
    case .checkingPlain: "the same in an emulation with checks off"
    case .checkingForReply: "the same in the emulation that a reply asked for"
    case .inWindow: "an instruction is being emulated with checks on"
    case .plain: "an instruction is being emulated with checks off, as for MMIO"
    case .forReply: "an instruction is being emulated because a reply asked for it"
    case .endingWindow: "x86_emulate has returned, the window has not closed yet"
    case .endingPlain: "x86_emulate has returned, the emulation has not ended yet"
    case .endingForReply: "x86_emulate has returned, the emulation for the reply has not ended yet"
    }
  }
}

/// A value for each field.
public struct FlowState: Hashable, Sendable {
  private var values = [UInt8](repeating: 0, count: FlowField.allCases.count)

  public init() {}

  /// The value of `requestedPage` for no page.
  public static let noPage = 15

  public subscript(field: FlowField) -> Int {
    get { Int(values[FlowState.place[field]!]) }
    set { values[FlowState.place[field]!] = UInt8(newValue) }
  }

  public var phase: FlowPhase { FlowPhase(rawValue: self[.phase])! }

  private static let place = Dictionary(
    uniqueKeysWithValues: FlowField.allCases.enumerated().map { ($1, $0) })
}
