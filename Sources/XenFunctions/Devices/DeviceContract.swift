// Memory that is a device's: hvmemul_linear_mmio_read, hvmemul_linear_mmio_write
// and hvmemul_do_io_addr. The device itself, hvmemul_do_io, may answer anything.

import BitVectors
import Emulation
import SMT
import XenABI

extension FlowContract {
  /// `latch_linear_to_phys`: the first translation is kept.
  /// - Parameter physical: the guest-physical address.
  mutating func latches(_ linear: Term, _ physical: Term, isWrite: Bool, when condition: Formula) {
    let takes = condition && !Fact.latchedRead.isSet
    state.latchedPage = takes.choose(linear.pageStart, state.latchedPage)
    state.latchedFrame = takes.choose(physical.page.wide, state.latchedFrame)
    state.latchedRead = takes.choose(Term(1, width: 1), state.latchedRead)
    state.latchedWrite = takes.choose(Term(isWrite ? 1 : 0, width: 1), state.latchedWrite)
  }
}

/// Accesses to devices.
public enum DeviceContract {
  /// A page's part counts as one access; finished parts are not remembered.
  /// - Parameter isKnown: the frame is known from an earlier emulation.
  public static func linearMMIO(reads: Bool, isKnown: Bool, _ traits: Traits) -> FlowContract {
    let (linear, pfec, size) = (FlowArgument.linear, FlowArgument.pfec, FlowArgument.bytes.wide)
    var contract = FlowContract(returning: 32)
    contract.requires("at most 4096 bytes", FlowArgument.isAtMostAPage)
    contract.assumes("nothing of a device's access was done before")
    let leaves = linear.leavesPage(size)
    // Only a compare-exchange hands over more than what lies in one page.
    if traits.cmpxchgFallback == .linearWrite { contract.requires("it stays in its page", !leaves) }
    let direction = Term(reads ? 1 : 0, width: 1)
    let one = Term(1, width: 64)
    // Which range of a page it is depends on whether the first page takes one.
    let first = LinearRange(1)
    let second = LinearRange(isKnown ? 1 : 2)
    let device = [1, 2].map { FunctionID.physMMIO.result($0) }
    let inFirst = leaves.choose(linear.toPageEnd, size)
    let rest = (address: linear.nextPageStart, size: size - linear.toPageEnd)

    let begins = isKnown ? Formula(true) : first.isFound
    let goesOn = begins && device[0].emulates(.okay) && leaves
    let ends = goesOn && second.isFound
    let place = isKnown ? Fact.latchedFrame.word.frameStart | linear.inPage : first.address
    if !isKnown {
      contract.calls(.linearToPhys, [linear, inFirst, one, pfec], result: first.whole, when: Formula(true))
      contract.latches(linear, place, isWrite: !reads, when: begins)
    }
    contract.calls(.physMMIO, [direction, place, inFirst], result: device[0], when: begins)
    contract.calls(.linearToPhys, [rest.address, rest.size, one, pfec], result: second.whole, when: goesOn)
    contract.calls(.physMMIO, [direction, second.address, rest.size], result: device[1], when: ends)
    contract.result = IfThenElse.chain(
      [(!begins, first.code), (ends, device[1]), (goesOn, second.code)], otherwise: device[0])
    return contract
  }

  /// - Parameters:
  ///   - isPort: a port, or device memory.
  ///   - reads: from the device, into memory.
  ///   - bytes: of one item.
  public static func io(isPort: Bool, reads: Bool, bytes: UInt64) -> FlowContract {
    var contract = FlowContract(returning: 64)
    contract.requires(
      "a p2m type is below 64",
      Formula.all([1, 2].map { HeldPage($0).type.isLess(than: Term(64, width: 32), signed: false) }))
    let (ram, item, one) = (FlowArgument.destination, Term.number(bytes, 64), Term(1, width: 64))
    let reps = FlowArgument.reps
    let fitting = ram.toPageEnd.divided(by: item, signed: false)
    let (first, second) = (HeldPage(1), HeldPage(2))
    let (frame, next) = (ram.page.wide, ram.page.wide + one)

    let isFirst = first.describe(frame, when: Formula(true), &contract)
    // Then one item is moved all the same.
    let isNone = fitting == 0 || reps == 0
    let isSplit = isFirst && isNone
    let isSecond = second.describe(next, when: isSplit, &contract)
    contract.shows(.puts(gfn: frame), when: isSplit && !isSecond && !second.stops)

    let begins = isFirst && (!isNone || isSecond)
    let count = isNone.choose(one, reps.isLess(than: fitting, signed: false).choose(reps, fitting))
    let device = DeviceContract.request(
      isMMIO: !isPort, reads: reads, FlowArgument.linear, memory: ram, item, count, when: begins, &contract)
    contract.shows(.puts(gfn: next), when: isSecond)
    contract.shows(.puts(gfn: frame), when: begins)
    contract.result = IfThenElse.chain(
      [(begins, device), (isFirst, second.failure)], otherwise: first.failure)
    return contract
  }

  /// What hvmemul_do_io is told, and how many items it moved above X86EMUL_*; none where it fails.
  static func request(
    isMMIO: Bool, reads: Bool, _ address: Term, memory: Term? = nil, _ bytes: Term, _ reps: Term,
    when condition: Formula, _ contract: inout FlowContract
  ) -> Term {
    func flag(_ truth: Bool) -> Term { Term(truth ? 1 : 0, width: 1) }
    let none = Term(0, width: 64)
    let result = FunctionID.doIO.result()
    contract.requires(
      "no device calls an instruction unknown", !result.bits(from: 0, width: 32).emulates(.unimplemented))
    contract.calls(
      .doIO,
      [
        flag(isMMIO), flag(reads), isMMIO ? address : none, flag(memory != nil), memory ?? none, bytes, reps,
      ], result: result, when: condition)
    return result.countedOnSuccess
  }
}

/// A page that data go to or come from: what check_get_page_from_gfn says of it.
private struct HeldPage {
  let rc, type: Term
  private let whole: Term

  init(_ call: Int) {
    whole = FunctionID.memoryPage.result(call)
    (rc, type) = (whole.bits(from: 0, width: 32), whole.bits(from: 32, width: 32))
  }

  private var isAgain: Formula { rc == UInt64(Errno.EAGAIN.returned) }
  private var isUnforeseen: Formula { rc != 0 && !isAgain && rc != UInt64(Errno.EINVAL.returned) }
  /// A debug build ends here.
  var stops: Formula { isUnforeseen && Fact.debugBuild.isSet }
  /// X86EMUL_* where it cannot be had, 64 bits.
  var failure: Term { isAgain.choose(Term.emul(.retry), Term.emul(.unhandleable)).wide }

  /// - Returns: a reference to it is held.
  func describe(_ frame: Term, when condition: Formula, _ contract: inout FlowContract) -> Formula {
    let isFound = condition && rc == 0
    contract.calls(.memoryPage, [frame], result: whole, when: condition)
    contract.fails("another error of check_get_page_from_gfn", when: condition && stops)
    contract.shows(.gets(gfn: frame), when: isFound)
    contract.shows(.crashes("domain_crash"), when: isFound && type.isMMIO)
    contract.shows(.puts(gfn: frame), when: isFound && type.isMMIO)
    return isFound && !type.isMMIO
  }
}
