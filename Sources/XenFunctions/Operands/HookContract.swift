// What x86_emulate calls for the operands of an instruction: hvmemul_read,
// hvmemul_write, hvmemul_rmw, hvmemul_cmpxchg.

import BitVectors
import Emulation
import SMT
import XenABI

/// Plain accesses of an instruction.
public enum HookContract {
  private static var linear: Term { FlowArgument.linear }
  private static var size: Term { FlowArgument.bytes.wide }

  /// The error code of an access: present, what it attempts, and in whose name.
  static func errorCode(_ attempt: UInt64, mayBeSystem: Bool = true) -> Term {
    let isSystem = mayBeSystem ? Fact.systemSegment.isSet : Formula(false)
    let name = IfThenElse.chain(
      [
        (isSystem, Term.number(PFEC.implicit, 32)),
        (Fact.userMode.isSet, Term.number(PFEC.userMode, 32)),
      ], otherwise: Term(0, width: 32))
    return Term.number(PFEC.pagePresent | attempt, 32) | name
  }

  /// The frame behind a linear page, in the layout that stands for all.
  static func frame(behind linear: Term) -> Term {
    let shift = PageLayout.gfnBase &- PageLayout.linearBase >> UInt64(Page.shift)
    return linear.page.wide + Term.number(shift, 64)
  }

  /// - Returns: X86EMUL_*.
  private static func segment(_ access: SegmentAccess, _ contract: inout FlowContract) -> Term {
    let check = SegmentCheck(1)
    contract.calls(
      .virtualToLinear, [linear, size, Term(1, width: 64), access.word()], result: check.whole,
      when: Formula(true))
    return check.code
  }

  public static func baseRead(isFetch: Bool) -> FlowContract {
    var contract = FlowContract(returning: 32)
    let segment = segment(isFetch ? .fetch : .read, &contract)
    let reads = segment.emulates(.okay) && FlowArgument.bytes != 0
    let pfec = errorCode(isFetch ? PFEC.insnFetch : 0)
    contract.calls(
      .linearRead, [linear, size, pfec], result: FunctionID.linearRead.result(), when: reads)
    contract.result = reads.choose(FunctionID.linearRead.result(), segment)
    return contract
  }

  public static func read() -> FlowContract {
    var contract = FlowContract(returning: 32)
    let (isSupplied, memory) = (Fact.suppliedData.isSet, FunctionID.baseRead.result())
    contract.shows(.hook(.read), when: Formula(true))
    contract.calls(.baseRead, [linear, size, Term(0, width: 1)], result: memory, when: !isSupplied)
    contract.result = isSupplied.choose(Term.emul(.okay), memory)
    return contract
  }

  // MARK: Operands in place

  /// What comes before the access itself: the segment, a translation that is
  /// known, a mapping.
  private struct Operand {
    let pfec: Term
    let segment = SegmentCheck(1).code
    let pointer = FunctionID.map.result()
    /// The segment allows it, and there is something to do.
    let begins: Formula
    /// The hook returns what mapping says.
    let fails: Formula
    let isMapped: Formula
    /// Neither: it goes another way.
    let isUnmapped: Formula
    private let maps: Formula

    init(needsBytes: Bool) {
      pfec = HookContract.errorCode(PFEC.writeAccess)
      begins = segment.emulates(.okay) && (needsBytes ? FlowArgument.bytes != 0 : Formula(true))
      maps = begins && FunctionID.knownGLA.result() == 0
      // IS_ERR: the last 4095 addresses.
      let isError = Term.number(0 &- 4096, 64).isLess(than: pointer, signed: false)
      fails = maps && isError
      isMapped = maps && !isError && pointer != 0
      isUnmapped = begins && !fails && !isMapped
    }

    func describe(_ contract: inout FlowContract) {
      contract.requires("at most 4096 bytes", FlowArgument.isAtMostAPage)
      _ = HookContract.segment(.write, &contract)
      contract.calls(
        .knownGLA, [linear, size, pfec], result: FunctionID.knownGLA.result(), when: begins)
      contract.calls(.map, [linear, FlowArgument.bytes, pfec], result: pointer, when: maps)
    }

    /// What is returned unless the access is made.
    var early: [(Formula, Term)] {
      [
        (!segment.emulates(.okay), segment), (!begins, Term.emul(.okay)),
        (fails, (~pointer).bits(from: 0, width: 32)),
      ]
    }

    func loads(_ contract: inout FlowContract) {
      contract.shows(.loads(gfn: frame(behind: linear)), when: isMapped)
      contract.shows(
        .loads(gfn: frame(behind: linear.nextPageStart)), when: isMapped && linear.leavesPage(size))
    }

    func stores(_ contract: inout FlowContract, when condition: Formula = Formula(true)) {
      contract.shows(.stores(gfn: frame(behind: linear)), when: isMapped && condition)
      contract.shows(
        .stores(gfn: frame(behind: linear.nextPageStart)),
        when: isMapped && condition && linear.leavesPage(size))
    }

    func unmaps(_ contract: inout FlowContract) {
      contract.calls(
        .unmap, [linear, FlowArgument.bytes], result: FunctionID.unmap.result(), when: isMapped)
    }
  }

  public static func write(_ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.leavesRights(traits)
    let operand = Operand(needsBytes: true)
    contract.shows(.hook(.write), when: Formula(true))
    operand.describe(&contract)
    let rc = FunctionID.linearWrite.result()
    contract.calls(.linearWrite, [linear, size, operand.pfec], result: rc, when: operand.isUnmapped)
    operand.stores(&contract)
    operand.unmaps(&contract)
    contract.result = IfThenElse.chain(
      operand.early + [(operand.isMapped, Term.emul(.okay))], otherwise: rc)
    return contract
  }

  public static func readModifyWrite(_ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.leavesRights(traits)
    let operand = Operand(needsBytes: true)
    contract.shows(.hook(.rmw), when: Formula(true))
    operand.describe(&contract)
    operand.loads(&contract)
    operand.stores(&contract)
    operand.unmaps(&contract)
    // Out of place it takes a word, read with the error code of a write.
    let fits = !Term.number(Emulator.wordSize, 32).isLess(than: FlowArgument.bytes, signed: false)
    let (read, write) = (FunctionID.linearRead.result(), FunctionID.linearWrite.result())
    let reads = operand.isUnmapped && fits
    let writes = reads && read.emulates(.okay)
    contract.calls(.linearRead, [linear, size, operand.pfec], result: read, when: reads)
    contract.calls(.linearWrite, [linear, size, operand.pfec], result: write, when: writes)
    contract.result = IfThenElse.chain(
      operand.early + [(operand.isMapped, Term.emul(.okay)), (writes, write), (reads, read)],
      otherwise: Term.emul(.unhandleable))
    return contract
  }

  public static func compareExchange(_ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.leavesRights(traits)
    let operand = Operand(needsBytes: false)
    contract.requires(
      "1, 2, 4, 8 or 16 bytes", Formula.any([1, 2, 4, 8, 16].map { FlowArgument.bytes == $0 }))
    contract.shows(.hook(.cmpxchg), when: Formula(true))
    operand.describe(&contract)
    let rc: Term
    switch traits.cmpxchgFallback {
    case .mmio:
      // All of it is taken for a device's.
      rc = FunctionID.linearMMIOWrite.result()
      let isKnown = Fact.latchedWrite.isSet && Fact.latchedPage.word.isEqual(to: linear.pageStart)
      contract.calls(
        .linearMMIOWrite, [linear, size, operand.pfec, isKnown.word(width: 1)], result: rc,
        when: operand.isUnmapped)
    case .linearWrite:
      rc = FunctionID.linearWrite.result()
      contract.calls(.linearWrite, [linear, size, operand.pfec], result: rc, when: operand.isUnmapped)
    }
    let matches = Fact.answer(to: Question(.matches)).word != 0
    operand.loads(&contract)
    operand.stores(&contract, when: matches)
    operand.unmaps(&contract)
    contract.result = IfThenElse.chain(
      operand.early + [
        (operand.isMapped && matches, Term.emul(.okay)),
        (operand.isMapped, Term.emul(.compareExchangeFailed)),
      ], otherwise: rc)
    return contract
  }
}
