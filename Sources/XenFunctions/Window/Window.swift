// The emulation of a whole instruction, in a window and for a reply:
// hvm_emulate_one_vm_event, _hvm_emulate_one, hvm_vm_event_do_resume.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let x86Emulate = FunctionID("x86_emulate", .emulation)
  public static let emulateOne = FunctionID("_hvm_emulate_one", .emulation)
  public static let emulateOneVMEvent = FunctionID("hvm_emulate_one_vm_event", .emulation)
  /// No functions of Xen: a string instruction's hook for all repetitions, as x86_emulate calls it, and how
  /// many it has made. Who measures the instruction alone answers them.
  public static let repeats = FunctionID("*repeats", .emulation)
  public static let repetitions = FunctionID("*reps", .word(64))
  public static let doResume = FunctionID("hvm_vm_event_do_resume", .nothing)
}

extension FunctionSpec {
  /// Where the instruction that stands for all begins.
  private static var start: Term {
    Term.number(PageLayout.linear(page: EmulateOneContract.instruction.page), 64)
  }

  static let x86Emulate = FunctionSpec(
    .x86Emulate, callee: X86EmulateCallee(), words: Words(arguments: .none))

  static let emulateOne = FunctionSpec(
    .emulateOne, callee: EmulateOneCallee(), words: Words(arguments: .none),
    invocations: { _ in [Invocation([FlowArgument.linear], .emulateOne(at: FlowArgument.linear))] },
    [
      FunctionVariant(
        .emulateOne, contract: EmulateOneContract.emulateOne, harness: { _ in .emulateOne(at: start) },
        run: { (model, world) throws(Halt) in
          try model.emulateOne(EmulateOneContract.instruction, in: &world)
        })
    ])

  static let emulateOneVMEvent = FunctionSpec(
    .emulateOneVMEvent, callee: EmulateOneVMEventCallee(), words: Words(arguments: .none),
    // Where the vCPU is, is no argument.
    invocations: { _ in
      emulations.map { isForReply, kind in
        Invocation(
          [(!isForReply).word, Term.number(kind.rawValue, 32)],
          .emulateOneVMEvent(isForReply: isForReply, kind, at: FlowArgument.linear))
      }
    },
    emulations.map { isForReply, kind in
      FunctionVariant(
        .emulateOneVMEvent, (isForReply ? "for a reply" : "in a window") + kind.words,
        contract: { EmulateOneContract.vmEvent(isForReply: isForReply, kind, $0) },
        harness: { _ in .emulateOneVMEvent(isForReply: isForReply, kind, at: start) },
        run: { (model, world) throws(Halt) in
          world.state.resuming = isForReply ? FaultedPage.number : nil
          return try model.emulateOneVMEvent(
            EmulateOneContract.instruction, kind, asks: !isForReply || model.asksForReplies, in: &world)
        })
    })

  /// Whether for a reply, and how.
  private static let emulations: [(isForReply: Bool, kind: EmulKind)] = [
    (false, .normal), (true, .normal), (true, .noWrite), (true, .setContextData),
  ]

  static let doResume = FunctionSpec(
    .doResume, callee: SetRegistersCallee(),
    invocations: { _ in ResumeState.all.prefix(1).map { Invocation([], .doResume($0)) } },
    ResumeState.all.map { state in
      FunctionVariant(
        .doResume, state.description, contract: { ResumeContract.resume(state, $0) },
        harness: { _ in .doResume(state) },
        run: { (model, world) throws(Halt) in
          world.state.meet(state)
          try model.doResume(EmulateOneContract.instruction, in: &world)
          return false.word
        })
    })
}

extension Harness {
  /// The table of hooks that is handed on.
  static let hooks = "ops"

  private static func instruction(at linear: Term) -> FlowOperand<Term> {
    FlowOperand(linear: linear, bytes: Term(0, width: 64))
  }

  fileprivate static func emulateOne(at linear: Term) -> Harness {
    let io = "current->arch.hvm.hvm_io."
    func word(_ name: String, _ width: Int) -> Term { Variable(name, width: width).term }
    return Harness([
      "hvmemul_ctxt": .object("hvmemul_ctxt"), "ops": .object(hooks), "completion": .word(Term(0, width: 32)),
    ]) {
      $0.operand = instruction(at: linear)
      $0.given = [
        Constraint("no instruction bytes are kept for I/O", word(io + "mmio_insn_bytes", 32) == 0),
        Constraint("no I/O request is under way", word("current->io.req.state", 4) == 0),
        Constraint(
          "the read cache is off",
          word(io + "cache->max_ents", 32).isLess(than: word(io + "cache->num_ents", 32), signed: false)),
      ]
      $0.assumptions = [
        "no hook asks for a retry of its own", "interrupt shadow, single steps and HLT are not followed",
      ]
    }
  }

  fileprivate static func emulateOneVMEvent(isForReply: Bool, _ kind: EmulKind, at linear: Term) -> Harness {
    Harness([
      "kind": .word(Term.number(kind.rawValue, 32)), "trapnr": .word(Variable("trapnr", width: 32).term),
      "errcode": .word(Variable("errcode", width: 32).term), "send_event": .word((!isForReply).word),
    ]) {
      $0.operand = instruction(at: linear)
      $0.assumptions = [
        "exceptions that are injected are not followed",
        "segment registers that are written back are not followed",
      ]
      $0.emulation = isForReply ? .reply(page: FaultedPage.number, sentAt: 0) : .window(.unknown)
      $0.sees = .emulateOne
    }
  }

  fileprivate static func doResume(_ state: ResumeState) -> Harness {
    Harness(["v": .object("current")]) {
      let flags = Fact.emulateFlags.word
      let others = VMEvent.flagSetEmulReadData | VMEvent.flagEmulateNoWrite | VMEvent.flagSetEmulInsnData
      func asks(_ flag: UInt64) -> Formula { (flags & flag) != 0 }
      let writes = ["cr0", "cr3", "cr4", "msr"].map { register in
        Constraint(
          "no write of \(register) is pending",
          Variable("current->arch.vm_event->write_data.do_write.\(register)", width: 1).term == 0)
      }
      $0.given =
        writes + [
          Constraint(
            "emulate_flags is \(state.request == nil ? "clear" : "set")",
            state.request == nil ? flags == 0 : flags != 0),
          .flagsOfReply,
          state.kind == .normal
            ? Constraint(
              "a reply supplies neither data nor bytes, and lets writes happen", (flags & others) == 0)
            : Constraint(
              "the reply has VM_EVENT_FLAG_* for it, and none that comes first",
              asks(state.kind.flag)
                && (Formula(state.kind == .setContextData) || !asks(VMEvent.flagSetEmulReadData))),
        ]
      $0.emulation = .reply(page: state.request?.number, sentAt: 0)
      $0.prologue = { $0.state.meet(state) }
    }
  }
}

extension EmulatorState<Term> {
  fileprivate mutating func meet(_ state: ResumeState) {
    syncEvent = true
    committed = state.committed
    emulates = state.request.map { OpenRequest(page: $0.number, flags: ReplyState.flags, rip: 0) }
    emulateFlags = VMEvent.flagEmulate | state.kind.flag
    newRegisters = state.movesRIP.map { $0 ? .otherRIP : .sameRIP }
  }
}

extension ResumeState {
  fileprivate var description: String {
    let registers = movesRIP.map { $0 ? ", registers with another RIP" : ", registers" } ?? ""
    guard let request else { return "emulate_flags clear" + registers }
    return "emulate_flags set for \(request.description)" + kind.words + registers
      + (committed > 0 ? ", another RIP" : "")
  }
}

extension EmulKind {
  fileprivate var words: String {
    switch self {
    case .normal: ""
    case .noWrite: ", EMULATE_NOWRITE"
    case .setContextData: ", SET_EMUL_READ_DATA"
    case .setContextInsn: ", SET_EMUL_INSN_DATA"
    }
  }
}
