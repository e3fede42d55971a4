// Repeated string instructions: their operands are translated once, then copied by
// physical address, or handed to a device.

import BitVectors
import Emulation
import SMT
import XenABI

/// hvmemul_rep_stos, hvmemul_rep_movs, hvmemul_rep_ins and hvmemul_rep_outs. What they give back
/// has the count above X86EMUL_*, 32 bits each.
public enum StringContract {
  private static var linear: Term { FlowArgument.linear }

  private static func errorCode(isWrite: Bool) -> Term {
    HookContract.errorCode(isWrite ? PFEC.writeAccess : 0, mayBeSystem: false)
  }

  /// What a copy by physical address says, to x86_emulate.
  static func code(_ rc: Term) -> Term {
    IfThenElse.chain(
      [
        (rc.says(.okay), Term.emul(.okay)),
        (rc.says([.gfnPagedOut, .gfnShared, .needRetry]), Term.emul(.retry)),
      ], otherwise: Term.emul(.unhandleable))
  }

  /// Copies by physical address are asserted never to say need_retry, until somebody thinks of it.
  private static func foresees(
    _ rc: Term, when condition: Formula, _ traits: Traits, _ contract: inout FlowContract
  ) {
    guard traits.stringCopies != .checked else { return }
    contract.fails(
      "unreachable: need_retry", when: condition && rc.says(.needRetry) && Fact.debugBuild.isSet)
  }

  /// All of them.
  private static func rely(_ contract: inout FlowContract) {
    contract.assumes("items of 1, 2, 4 or 8 bytes, forward; memory suffices; nothing is pending at a device")
    let counts = [1, 2].flatMap { [SegmentCheck($0).reps, LinearRange($0).reps] }
    contract.requires(
      "no more than 4096 items at once",
      Formula.all(counts.map { !Term.number(Emulator.maximalReps, 64).isLess(than: $0, signed: false) }))
  }

  /// Where an operand lies, guest-physical: what is left over of it, or a new range.
  private struct Place {
    let address, reps: Term
    let isFound: Formula
    /// X86EMUL_* unless it is found.
    let code: Term
    /// A range was asked for.
    let asks: Formula

    /// - Parameters:
    ///   - isLatched: what was left over is for such an access; nil where nobody looks at that.
    ///   - range: the one that is asked for, if one is.
    init(
      _ linear: Term, _ item: Term, _ reps: Term, isLatched: Formula?, _ range: LinearRange,
      when condition: Formula, _ pfec: Term, _ contract: inout FlowContract
    ) {
      let isSamePage = Fact.latchedPage.word.isEqual(to: linear.pageStart)
      let isKnown = isLatched.map { $0 && isSamePage && !linear.leavesPage(reps * item) } ?? Formula(false)
      asks = condition && !isKnown
      contract.calls(.linearToPhys, [linear, item, reps, pfec], result: range.whole, when: asks)
      address = isKnown.choose(Fact.latchedFrame.word.frameStart | linear.inPage, range.address)
      self.reps = isKnown.choose(reps, range.reps)
      isFound = condition && (isKnown || range.isFound)
      code = range.code
    }
  }

  private static func counted(_ reps: Term, _ code: Term) -> Term {
    code.emulates(.okay).choose(reps.bits(from: 0, width: 32), Term(0, width: 32)).followed(by: code)
  }

  /// Segments, as virtual_to_linear sees them.
  private static func segment(
    _ linear: Term, _ item: Term, _ access: SegmentAccess, _ call: Int = 1, when condition: Formula,
    _ contract: inout FlowContract
  ) -> SegmentCheck {
    let check = SegmentCheck(call)
    let reps = call == 1 ? FlowArgument.reps : SegmentCheck(call - 1).reps
    contract.calls(
      .virtualToLinear, [linear, item, reps, access.word()], result: check.whole, when: condition)
    return check
  }

  /// - Parameters:
  ///   - reads: OUTS reads memory; INS writes it.
  ///   - bytes: of one item.
  public static func port(reads: Bool, bytes: UInt64, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 64)
    rely(&contract)
    let item = Term.number(bytes, 64)
    if reads {
      contract.requires("no data of a reply in place of memory", Fact.suppliedData.word == 0)
    }
    contract.shows(.hook(reads ? .repOuts : .repIns), when: Formula(true))
    let segment = segment(linear, item, reads ? .read : .write, when: Formula(true), &contract)
    let place = Place(
      linear, item, segment.reps, isLatched: nil, LinearRange(1), when: segment.isPassed,
      errorCode(isWrite: !reads), &contract)
    let type = FunctionID.queryType.result()
    contract.calls(.queryType, [place.address.page.wide], result: type, when: place.isFound)
    let moves = place.isFound && !type.isMMIO
    let device = FunctionID.doIOAddr.result()
    contract.calls(
      .doIOAddr,
      [
        Term(0, width: 1), Term(reads ? 0 : 1, width: 1), Term(0, width: 64), Term(1, width: 1),
        place.address, item, place.reps,
      ], result: device, when: moves)
    contract.result = IfThenElse.chain(
      [
        (!segment.isPassed, segment.code.wide), (moves, device.countedOnSuccess),
        (place.isFound, Term.emul(.unhandleable).wide),
      ], otherwise: place.code.wide)
    return contract
  }

  /// - Parameter bytes: of one item.
  public static func store(bytes: UInt64, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 64)
    rely(&contract)
    let item = Term.number(bytes, 64)
    contract.shows(.hook(.repStos), when: Formula(true))
    let segment = segment(linear, item, .write, when: Formula(true), &contract)
    let place = Place(
      linear, item, segment.reps, isLatched: Fact.latchedWrite.isSet, LinearRange(1),
      when: segment.isPassed, errorCode(isWrite: true), &contract)
    let type = FunctionID.queryType.result()
    contract.calls(.queryType, [place.address.page.wide], result: type, when: place.isFound)

    let isDevice = place.isFound && type == P2MType.mmioDM.rawValue
    let stores = place.isFound && !type.isMMIO
    contract.latches(linear, place.address, isWrite: true, when: isDevice)
    let device = DeviceContract.request(
      isMMIO: true, reads: false, place.address, item, place.reps, when: isDevice, &contract)
    let rc = FunctionID.copyToGuestPhys.result()
    contract.calls(.copyToGuestPhys, [place.address, place.reps * item], result: rc, when: stores)
    foresees(rc, when: stores, traits, &contract)
    contract.result = IfThenElse.chain(
      [
        (!segment.isPassed, segment.code.wide), (isDevice, device),
        (stores, counted(place.reps, code(rc))), (place.isFound, Term.emul(.unhandleable).wide),
      ], otherwise: place.code.wide)
    return contract
  }

  /// - Parameter bytes: of one item.
  public static func move(bytes: UInt64, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 64)
    rely(&contract)
    let (target, item) = (FlowArgument.destination, Term.number(bytes, 64))
    contract.shows(.hook(.repMovs), when: Formula(true))
    let readable = segment(linear, item, .read, when: Formula(true), &contract)
    let writable = segment(target, item, .write, 2, when: readable.isPassed, &contract)
    let isAllowed = readable.isPassed && writable.isPassed

    let source = Place(
      linear, item, writable.reps, isLatched: Fact.latchedRead.isSet, LinearRange(1), when: isAllowed,
      errorCode(isWrite: false), &contract)
    let destination = Place(
      target, item, source.reps, isLatched: Fact.latchedWrite.isSet,
      LinearRange.either(source.asks, LinearRange(2), LinearRange(1)), when: source.isFound,
      errorCode(isWrite: true), &contract)
    let isFound = destination.isFound
    let types = [1, 2].map { FunctionID.queryType.result($0) }
    contract.calls(.queryType, [source.address.page.wide], result: types[0], when: isFound)
    contract.calls(.queryType, [destination.address.page.wide], result: types[1], when: isFound)

    // Each side is memory, or one of them a device's.
    let isDevice = types.map { $0 == P2MType.mmioDM.rawValue }
    let isFromDevice = isFound && isDevice[0] && !types[1].isMMIO
    let isToDevice = isFound && !types[0].isMMIO && isDevice[1]
    let (size, reps) = (destination.reps * item, destination.reps)
    contract.latches(linear, source.address, isWrite: false, when: isFromDevice)
    contract.latches(target, destination.address, isWrite: true, when: isToDevice)
    let device = FunctionID.doIOAddr.result()
    for (isMoved, reads, place, memory) in [
      (isFromDevice, true, source, destination), (isToDevice, false, destination, source),
    ] {
      contract.calls(
        .doIOAddr,
        [
          Term(1, width: 1), Term(reads ? 1 : 0, width: 1), place.address, Term(1, width: 1),
          memory.address, item, reps,
        ], result: device, when: isMoved)
    }

    let isRAM = isFound && !types[0].isMMIO && !types[1].isMMIO
    // Where the first item is written, another is still to be read.
    let overlaps =
      source.address.isLess(than: destination.address + item, signed: false)
      && destination.address.isLess(than: source.address + size, signed: false)
    let (load, store) = (FunctionID.copyFromGuestPhys.result(), FunctionID.copyToGuestPhys.result())
    // A reply's data take the place of what is copied.
    let isSupplied = Fact.suppliedData.isSet
    let moves = isRAM && !overlaps
    let reads = moves && !isSupplied
    let writes = moves && (isSupplied || load.says(.okay))
    contract.calls(.copyFromGuestPhys, [source.address, size], result: load, when: reads)
    contract.calls(.copyToGuestPhys, [destination.address, size], result: store, when: writes)
    foresees(load, when: reads, traits, &contract)
    foresees(store, when: writes, traits, &contract)
    contract.result = IfThenElse.chain(
      [
        (!readable.isPassed, readable.code.wide), (!isAllowed, writable.code.wide),
        (!source.isFound, source.code.wide), (!isFound, destination.code.wide),
        (isFromDevice || isToDevice, device.countedOnSuccess), (writes, counted(reps, code(store))),
        (reads, code(load).wide),
      ], otherwise: Term.emul(.unhandleable).wide)
    return contract
  }
}
