// known_gla, linear_read and linear_write. Where an access leaves its page, the
// function calls itself, and the inner calls are taken by contract like any
// other: induction over pages.

import BitVectors
import Emulation
import SMT
import XenABI

/// Linear accesses that are not mapped.
public enum LinearContract {
  /// As wide as sizes are handed on; C's `unsigned int`.
  private static var size: Term { FlowArgument.bytes.wide }

  public static func knownGLA() -> FlowContract {
    let (linear, pfec) = (FlowArgument.linear, FlowArgument.pfec)
    let forWriting = Fact.latchedWrite.isSet && pfec.has(PFEC.writeAccess)
    // A fetch is never latched.
    let forReading =
      Fact.latchedRead.isSet && !pfec.has(PFEC.writeAccess) && !pfec.has(PFEC.insnFetch)
    let isSamePage = Fact.latchedPage.word.isEqual(to: linear.pageStart)
    var contract = FlowContract()
    contract.requires("at most 4096 bytes", FlowArgument.isAtMostAPage)
    contract.result =
      ((forWriting || forReading) && isSamePage && !linear.leavesPage(size)).word(width: 1)
    return contract
  }

  public static func read() -> FlowContract { access(.linearRead) }
  public static func write() -> FlowContract { access(.linearWrite) }

  /// The second part of an access that leaves its page is no call of its own.
  public static func readInPlace() -> FlowContract { access(.linearRead, inPlace: true) }
  public static func writeInPlace() -> FlowContract { access(.linearWrite, inPlace: true) }

  private static func access(_ function: FunctionID, inPlace: Bool = false) -> FlowContract {
    let reads = function == .linearRead
    let (linear, pfec) = (FlowArgument.linear, FlowArgument.pfec)
    var contract = FlowContract(returning: 32)
    contract.requires("at most 4096 bytes", FlowArgument.isAtMostAPage)

    let splits = linear.leavesPage(size)
    let halves = [function.result(1), function.result(2)]
    let goesOn = splits && halves[0].emulates(.okay)
    let rest = (address: linear.nextPageStart, size: size - linear.toPageEnd)
    contract.calls(function, [linear, linear.toPageEnd, pfec], result: halves[0], when: splits)
    if !inPlace {
      contract.calls(function, [rest.address, rest.size, pfec], result: halves[1], when: goesOn)
    }

    // What lies in one page: all of it, or what is left of it.
    let isPlain = inPlace ? !splits || goesOn : !splits
    let address = inPlace ? splits.choose(rest.address, linear) : linear
    let part = inPlace ? splits.choose(rest.size, size) : size
    let copy = reads ? FunctionID.copyFromGuestLinear : .copyToGuestLinear
    let rc = copy.result()
    contract.calls(
      copy, [address, part, pfec] + (reads ? [Term(1, width: 1)] : []), result: rc, when: isPlain)
    // No memory: a device's, unless an instruction is fetched from it.
    let isFetch = reads ? pfec.has(PFEC.insnFetch) : Formula(false)
    let isDevice = isPlain && rc.says(.badGFNToMFN) && !isFetch
    let isKnown = FunctionID.knownGLA.result()
    let mmio = reads ? FunctionID.linearMMIORead : .linearMMIOWrite
    contract.calls(.knownGLA, [address, part, pfec], result: isKnown, when: isDevice)
    contract.calls(mmio, [address, part, pfec, isKnown], result: mmio.result(), when: isDevice)

    contract.result = IfThenElse.chain(
      (inPlace ? [] : [(goesOn, halves[1])]) + [
        (!isPlain, halves[0]), (isDevice, mmio.result()),
        (rc.says(.okay), Term.emul(.okay)), (rc.says(.badLinearToGFN), Term.emul(.exception)),
        (rc.says([.gfnPagedOut, .gfnShared, .needRetry]), Term.emul(.retry)),
      ], otherwise: Term.emul(.unhandleable))
    return contract
  }
}
