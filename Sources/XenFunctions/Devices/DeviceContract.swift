// Memory that is a device's: hvmemul_linear_mmio_read, hvmemul_linear_mmio_write
// and hvmemul_do_mmio_addr. The device itself, hvmemul_do_io, may answer anything.

import BitVectors
import Emulation
import SMT
import XenABI

extension FlowContract {
  /// `latch_linear_to_phys`: the first translation is kept.
  mutating func latches(_ linear: Term, isWrite: Bool, when condition: Formula) {
    let takes = condition && !Fact.latchedRead.isSet
    state.latchedPage = takes.choose(linear.pageStart, state.latchedPage)
    state.latchedRead = takes.choose(Term(1, width: 1), state.latchedRead)
    state.latchedWrite = takes.choose(Term(isWrite ? 1 : 0, width: 1), state.latchedWrite)
  }
}

/// Accesses to devices.
public enum DeviceContract {
  /// A page's part counts as one access; finished parts are not remembered.
  /// - Parameter isKnown: the frame is known from an earlier emulation.
  public static func linearMMIO(reads: Bool, isKnown: Bool) -> FlowContract {
    let (linear, pfec) = (FlowArgument.linear, FlowArgument.pfec)
    var contract = FlowContract(returning: 32)
    contract.requires("at most 4096 bytes", FlowArgument.isAtMostAPage)
    contract.assumes("nothing of a device's access was done before")
    let direction = Term(reads ? 1 : 0, width: 1)
    // Which walk of a page it is depends on whether the first page takes one.
    let first = FoundPage(1, of: .walk)
    let second = FoundPage(isKnown ? 1 : 2, of: .walk)
    let device = [1, 2].map { FunctionID.doIO.result($0) }

    let begins = isKnown ? Formula(true) : first.isOkay
    let goesOn = begins && device[0].emulates(.okay) && linear.leavesPage(FlowArgument.bytes.wide)
    let ends = goesOn && second.isOkay
    if !isKnown { contract.calls(.walk, [linear, pfec], result: first.rc, when: Formula(true)) }
    contract.calls(.doIO, [direction, linear], result: device[0], when: begins)
    contract.calls(.walk, [linear.nextPageStart, pfec], result: second.rc, when: goesOn)
    contract.calls(.doIO, [direction, linear.nextPageStart], result: device[1], when: ends)
    if !isKnown { contract.latches(linear, isWrite: !reads, when: begins) }
    contract.result = IfThenElse.chain(
      [(!begins, whyNone(first)), (ends, device[1]), (goesOn, whyNone(second))], otherwise: device[0])
    return contract
  }

  private static func whyNone(_ found: FoundPage) -> Term {
    found.rc.says(.badLinearToGFN).choose(Term.emul(.exception), Term.emul(.retry))
  }

  /// - Parameter reads: from the device, into memory.
  public static func move(reads: Bool, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.assumes("a device that Xen emulates takes all items at once")
    let arguments = [FlowArgument.destination, FlowArgument.size]
    let device = FunctionID.doIO.result()
    let copy = reads ? FunctionID.copyToGuestPhys : .copyFromGuestPhys
    let rc = copy.result()
    let asks = reads ? Formula(true) : rc.says(.okay)
    let copies = reads ? device.emulates(.okay) : Formula(true)
    if !reads { contract.calls(copy, arguments, result: rc, when: copies) }
    contract.calls(
      .doIO, [Term(reads ? 1 : 0, width: 1), FlowArgument.linear], result: device, when: asks)
    if reads { contract.calls(copy, arguments, result: rc, when: copies) }
    StringContract.foresees(rc, when: copies, traits, &contract)
    let isDevice = reads ? !copies : asks
    contract.result = isDevice.choose(device, StringContract.code(rc))
    return contract
  }
}
