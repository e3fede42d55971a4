// The unknowns of a proof about the emulator's flow, by name: what each callee
// answers, and the state in which a function finds the machine. Whoever runs a
// function and whoever describes it mean the same unknown by the same fact.

import BitVectors

extension Fact {
  /// What the n-th call of a callee returns, counted from 1.
  public static func result(of callee: FunctionID, call: Int = 1) -> Fact {
    Fact(callee.name + mark(call), width: callee.resultWidth)
  }

  /// The answer to a question.
  public static func answer(to question: Question, width: Int = 32) -> Fact {
    Fact(question.index == 0 ? "\(question.subject)" : "\(question.subject)#\(question.index)", width: width)
  }

  package static func mark(_ call: Int) -> String { call == 1 ? "" : "#\(call)" }

  // The machine when the function is called.
  public static let contextGate = Fact("hvmemul_ctxt->send_event", width: 1)
  public static let slots = [
    Fact("hvmemul_ctxt->mfn[0]", width: 64), Fact("hvmemul_ctxt->mfn[1]", width: 64),
  ]
  public static let bufferStart = Fact("insn_buf_eip", width: 64)
  public static let bufferBytes = Fact("insn_buf_bytes", width: 32)
  public static let latchedRead = Fact("mmio_access.read_access", width: 1)
  public static let latchedWrite = Fact("mmio_access.write_access", width: 1)
  public static let latchedPage = Fact("mmio_gla", width: 64)
  public static let latchedFrame = Fact("mmio_gpfn", width: 64)

  /// The view that is asked for is in use.
  public static let viewValid = Fact("altp2m_is_eptp_valid(d, altp2m_idx)", width: 1)
  /// Of the p2m that is asked about: `p2m_access_t`.
  public static let defaultRight = Fact("p2m->default_access", width: 32)

  /// XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP: the listener wants to be asked about each repetition.
  public static let eachRepetition = Fact("current->domain->arch.mem_access_emulate_each_rep", width: 1)

  // What hvm_translate_get_page finds behind a frame number.
  /// Xen emulates a device there.
  public static let internalMMIO = Fact("hvm_mmio_internal(gpa)", width: 1)
  public static let pageFound = Fact("get_page_from_gfn() != NULL", width: 1)
  /// `p2m_type_t`.
  public static let pageType = Fact("get_page_from_gfn().p2mt", width: 32)
}

extension EmulatorState {
  /// In a state of which nothing is known, as far as it consists of words.
  public init(unknown word: (Fact) -> Word) {
    self.init()
    contextGate = word(.contextGate)
    slots = Fact.slots.map(word)
    bufferStart = word(.bufferStart)
    bufferBytes = word(.bufferBytes)
    vcpuGate = word(.sendEvent)
    latchedRead = word(.latchedRead)
    latchedWrite = word(.latchedWrite)
    latchedPage = word(.latchedPage)
    latchedFrame = word(.latchedFrame)
  }
}
