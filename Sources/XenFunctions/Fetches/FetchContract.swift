// Instruction bytes: fetched ahead by hvm_emulate_init_per_insn, then handed out
// or fetched by hvmemul_insn_fetch.

import BitVectors
import Emulation
import SMT
import XenABI

/// Fetches.
public enum FetchContract {
  public static func insnFetch(_ traits: Traits) -> FlowContract {
    let (linear, bytes) = (FlowArgument.linear, FlowArgument.bytes)
    var contract = FlowContract(returning: 32)
    contract.leavesRights(traits)
    // uint8_t insn_off; the sum with bytes is an unsigned int.
    let offset = (linear - Fact.bufferStart.word).bits(from: 0, width: 8).resized(to: 32, signed: false)
    let end = offset + bytes
    let isThere = bytes != 0 && !Fact.bufferBytes.word.isLess(than: end, signed: false)
    let rc = FunctionID.baseRead.result()
    let hasBytes = !isThere && rc.emulates(.okay) && bytes != 0
    let size = Term.number(Emulator.bufferSize, 32)
    // It starts behind the buffer, or ends there; a sum that wraps does neither.
    let overflows =
      hasBytes && (!offset.isLess(than: size, signed: false) || size.isLess(than: end, signed: false))
    let isStored = hasBytes && !overflows

    contract.shows(.hook(.insnFetch), when: Formula(true))
    contract.calls(.baseRead, [linear, bytes.wide, Term(1, width: 1)], result: rc, when: !isThere)
    contract.fails("unreachable: more than the buffer holds", when: overflows && Fact.debugBuild.isSet)
    contract.shows(.fetches(gfn: HookContract.frame(behind: linear)), when: isThere || isStored)
    contract.result = IfThenElse.chain(
      [(isThere, Term.emul(.okay)), (overflows, Term.emul(.unhandleable))], otherwise: rc)
    contract.state.bufferBytes = isStored.choose(end, Fact.bufferBytes.word)
    return contract
  }

  public static func initPerInsn(_ traits: Traits) -> FlowContract {
    let linear = FlowArgument.linear
    var contract = FlowContract()
    contract.assumes("nobody supplies the bytes")
    let isOn = traits.gate == .parameter ? Fact.contextGate.isSet : Fact.sendEvent.isSet
    let isSkipped = traits.prefetch == .skipped ? isOn : Formula(false)
    let copies = !isSkipped && Fact.answer(to: Question(.prefetchInSegment)).word != 0
    let asks = traits.prefetch == .checked
    let rc = FunctionID.copyFromGuestLinear.result()
    let pfec = HookContract.errorCode(PFEC.insnFetch, mayBeSystem: false)
    let size = Term.number(Emulator.bufferSize, 64)

    contract.shows(.hook(.initPerInsn), when: Formula(true))
    contract.calls(
      .copyFromGuestLinear, [linear, size, pfec, Term(asks ? 1 : 0, width: 1)], result: rc, when: copies)
    contract.state.bufferStart = linear
    // Whatever went wrong is dropped: there are no bytes then.
    contract.state.bufferBytes = (copies && rc.says(.okay)).choose(
      Term.number(Emulator.bufferSize, 32), Term(0, width: 32))
    return contract
  }
}
