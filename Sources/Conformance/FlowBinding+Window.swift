// How the emulation of a whole instruction is called: in a window and for a
// reply.

import BitVectors
import Claims
import Emulation
import SMT
import XenABI
import XenC
import XenFunctions

extension FlowBinding {
  /// The instruction that stands for all.
  private static var instruction: FlowOperand<Term> {
    FlowOperand(
      linear: Term(UInt128(PageLayout.linear(page: EmulateOneContract.instruction.page)), width: 64),
      bytes: Term(0, width: 64))
  }

  private static func number(_ value: UInt64) -> Term { Term(UInt128(value), width: 32) }

  static var emulations: [FlowBinding] {
    let io = "current->arch.hvm.hvm_io."
    func fact(_ name: String, _ width: Int) -> Term { Variable(name, width: width).term }
    let one = FlowBinding(
      "_hvm_emulate_one",
      [
        "hvmemul_ctxt": .object("hvmemul_ctxt"), "ops": .object("ops"), "completion": .word(number(0)),
      ], operand: instruction,
      given: [
        Constraint("no instruction bytes are kept for I/O", fact(io + "mmio_insn_bytes", 32) == 0),
        Constraint("no hook asks for a retry of its own", Formula(true)),
        Constraint("interrupt shadow, single steps and HLT are not followed", Formula(true)),
        Constraint("no I/O request is under way", fact("current->io.req.state", 4) == 0),
        Constraint(
          "the read cache is off",
          fact(io + "cache->max_ents", 32).isLess(than: fact(io + "cache->num_ents", 32), signed: false)),
      ])
    return [one]
      + [
        ("in a window", FlowEmulation.window(.unknown)), ("for a reply", .reply(page: 1, sentAt: 0, now: 0)),
      ]
      .map { variant, emulation in
        let asks = if case .window = emulation { true } else { false }
        return FlowBinding(
          "hvm_emulate_one_vm_event, " + variant,
          [
            "kind": .word(number(0)), "trapnr": .word(Variable("trapnr", width: 32).term),
            "errcode": .word(Variable("errcode", width: 32).term),
            "send_event": .word(Term(asks ? 1 : 0, width: 1)),
          ], operand: instruction,
          given: [
            Constraint("exceptions that are injected are not followed", Formula(true)),
            Constraint("segment registers that are written back are not followed", Formula(true)),
          ], emulation: emulation, sees: .emulateOne)
      }
  }

  static var resumes: [FlowBinding] {
    ResumeState.all.map { state in
      let flags = Variable(Fact.emulateFlags).term
      let others = VMEvent.flagSetEmulReadData | VMEvent.flagEmulateNoWrite | VMEvent.flagSetEmulInsnData
      let writes = ["cr0", "cr3", "cr4", "msr"].map { register in
        Constraint(
          "no write of \(register) is pending",
          Variable("current->arch.vm_event->write_data.do_write.\(register)", width: 1).term == 0)
      }
      return FlowBinding(
        "hvm_vm_event_do_resume, " + state.description, ["v": .object("current")],
        given: writes + [
          Constraint(
            "emulate_flags is \(state.request == nil ? "clear" : "set")",
            state.request == nil ? flags == 0 : flags != 0),
          Constraint(
            "a reply supplies neither data nor bytes, and lets writes happen", (flags & others) == 0),
          // Else this function follows a null pointer, which the model leaves out.
          Constraint(
            "the monitor ring outlasts an emulation for a reply", Variable(Fact.ringRemains).term == 1),
        ], emulation: .reply(page: state.request?.number, sentAt: 0, now: state.committed)
      ) { world in
        world.state.syncEvent = true
        world.state.committed = state.committed
        world.state.emulates = state.request.map {
          .init(page: $0.number, flags: ReplyState.flags, rip: 0)
        }
      }
    }
  }
}
