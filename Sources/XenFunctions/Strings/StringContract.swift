// Repeated string instructions: translated once over at most two pages, then
// copied by physical address, or handed to a device.

import BitVectors
import Emulation
import SMT
import XenABI

/// hvmemul_rep_stos, hvmemul_rep_movs, hvmemul_rep_ins and hvmemul_rep_outs.
public enum StringContract {
  private static var linear: Term { FlowArgument.linear }
  private static var reps: Term { FlowArgument.reps }

  private static func errorCode(_ attempt: UInt64) -> Term {
    HookContract.errorCode(attempt, mayBeSystem: false)
  }

  /// What a copy by physical address says, to x86_emulate.
  static func code(_ rc: Term) -> Term {
    IfThenElse.chain(
      [
        (rc.says(.okay), Term.emul(.okay)),
        (rc.says([.gfnPagedOut, .gfnShared, .needRetry]), Term.emul(.retry)),
      ], otherwise: Term.emul(.unhandleable))
  }

  /// Copies by physical address that do not ask never say need_retry.
  static func foresees(
    _ rc: Term, when condition: Formula, _ traits: Traits, _ contract: inout FlowContract
  ) {
    guard traits.stringCopies == .unchecked else { return }
    contract.fails(
      "unreachable: need_retry", when: condition && rc.says(.needRetry) && Fact.debugBuild.isSet)
  }

  /// - Parameters:
  ///   - bytes: of one item.
  ///   - reads: OUTS reads memory; INS writes it.
  public static func port(reads: Bool, bytes: UInt64, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    StringRange.rely(&contract)
    let segment = FunctionID.virtualToLinear.result()
    let range = StringRange(
      linear, reps: reps, bytes: bytes, pfec: errorCode(reads ? 0 : PFEC.writeAccess),
      begins: segment.emulates(.okay))
    contract.shows(.hook(reads ? .repOuts : .repIns), when: Formula(true))
    contract.calls(.virtualToLinear, [linear], result: segment, when: Formula(true))
    range.describe(&contract)

    let moves = range.isFound && !range.first.type.isMMIO
    let copy = reads ? FunctionID.copyFromGuestPhys : .copyToGuestPhys
    let rc = copy.result()
    if !reads { contract.shows(.io(.reads, .internal), when: moves) }
    contract.calls(copy, [range.address, range.reps * Term.number(bytes, 64)], result: rc, when: moves)
    if reads { contract.shows(.io(.writes, .internal), when: moves && rc.says(.okay)) }
    foresees(rc, when: moves, traits, &contract)
    contract.result = IfThenElse.chain(
      [
        (!segment.emulates(.okay), segment), (moves, code(rc)),
        (range.isFound, Term.emul(.unhandleable)),
      ], otherwise: range.failure)
    return contract
  }

  /// - Parameter bytes: of one item.
  public static func store(bytes: UInt64, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    StringRange.rely(&contract)
    nothingIsLeft(&contract)
    let segment = FunctionID.virtualToLinear.result()
    let range = StringRange(
      linear, reps: reps, bytes: bytes, pfec: errorCode(PFEC.writeAccess), begins: segment.emulates(.okay))
    contract.shows(.hook(.repStos), when: Formula(true))
    contract.calls(.virtualToLinear, [linear], result: segment, when: Formula(true))
    range.describe(&contract)

    let isDevice = range.isFound && range.first.type == P2MType.mmioDM.rawValue
    let stores = range.isFound && !range.first.type.isMMIO
    let rc = FunctionID.copyToGuestPhys.result()
    contract.calls(
      .doIO, [Term(0, width: 1), linear], result: FunctionID.doIO.result(), when: isDevice)
    contract.calls(
      .copyToGuestPhys, [range.address, range.reps * Term.number(bytes, 64)], result: rc, when: stores)
    foresees(rc, when: stores, traits, &contract)
    contract.latches(linear, isWrite: true, when: isDevice)
    contract.result = IfThenElse.chain(
      [
        (!segment.emulates(.okay), segment), (isDevice, FunctionID.doIO.result()),
        (stores, code(rc)), (range.isFound, Term.emul(.unhandleable)),
      ], otherwise: range.failure)
    return contract
  }

  /// In C an operand on the page whose translation was left over takes that one
  /// instead of a walk, and a buffer that is not there sends the move elsewhere.
  private static func nothingIsLeft(_ contract: inout FlowContract) {
    contract.assumes(
      "no translation is left over for a string operand, no device has answered, memory suffices")
  }

  /// - Parameter bytes: of one item.
  public static func move(bytes: UInt64, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    let (target, item) = (FlowArgument.destination, Term.number(bytes, 64))
    StringRange.rely(&contract)
    nothingIsLeft(&contract)

    let segments = [1, 2].map { FunctionID.virtualToLinear.result($0) }
    let isReadable = segments[0].emulates(.okay)
    let source = StringRange(
      linear, reps: reps, bytes: bytes, pfec: errorCode(0),
      begins: isReadable && segments[1].emulates(.okay))
    // The source may have taken a walk or two.
    let walks = [2, 3, 4].map { FoundPage($0, of: .walk) }
    let destination = StringRange(
      target, reps: source.reps, bytes: bytes, pfec: errorCode(PFEC.writeAccess), begins: source.isFound,
      walks: (
        FoundPage.either(source.isSpanning, walks[1], walks[0]),
        FoundPage.either(source.isSpanning, walks[2], walks[1])
      ))
    contract.shows(.hook(.repMovs), when: Formula(true))
    contract.calls(.virtualToLinear, [linear], result: segments[0], when: Formula(true))
    contract.calls(.virtualToLinear, [target], result: segments[1], when: isReadable)
    source.describe(&contract)
    destination.describe(&contract)

    // Each side is memory, or one of them a device's.
    let (from, to) = (source.first.type, destination.first.type)
    let isFromDevice = destination.isFound && from == P2MType.mmioDM.rawValue && !to.isMMIO
    let isToDevice = destination.isFound && !from.isMMIO && to == P2MType.mmioDM.rawValue
    let isOverlapping = Fact.answer(to: Question(.overlaps)).word != 0
    let reads = destination.isFound && !from.isMMIO && !to.isMMIO && !isOverlapping
    let size = destination.reps * item
    let device = FunctionID.doMMIOAddr.result()
    contract.latches(linear, isWrite: false, when: isFromDevice)
    contract.latches(target, isWrite: true, when: isToDevice)
    contract.calls(
      .doMMIOAddr, [Term(1, width: 1), linear, destination.address, size], result: device,
      when: isFromDevice)
    contract.calls(
      .doMMIOAddr, [Term(0, width: 1), target, source.address, size], result: device, when: isToDevice)

    let (load, store) = (
      FunctionID.copyFromGuestPhys.result(), FunctionID.copyToGuestPhys.result()
    )
    let writes = reads && load.says(.okay)
    contract.calls(.copyFromGuestPhys, [source.address, size], result: load, when: reads)
    contract.calls(.copyToGuestPhys, [destination.address, size], result: store, when: writes)
    foresees(load, when: reads, traits, &contract)
    foresees(store, when: writes, traits, &contract)
    contract.result = IfThenElse.chain(
      [
        (!isReadable, segments[0]), (!segments[1].emulates(.okay), segments[1]),
        (!source.isFound, source.failure), (!destination.isFound, destination.failure),
        (isFromDevice || isToDevice, device), (writes, code(store)), (reads, code(load)),
      ], otherwise: Term.emul(.unhandleable))
    return contract
  }
}
