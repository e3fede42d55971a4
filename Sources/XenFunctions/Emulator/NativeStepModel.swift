// The processor's own step, and the exits that it makes: for rights that break, for entries that EPT does
// not have, and for what is no memory.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// The processor's own step: it checks every access of the instruction
  /// against the guest's tables and the rights before it makes any.
  /// - Returns: nil when the instruction is done or the guest's own tables end it.
  func runNatively<W: EmulatorWorld>(_ situation: Situation, in world: inout W) throws(Halt)
    -> FaultOutcome<W.Word>?
  {
    world.observe(.runsNatively)
    if world.state.singleSteps, situation.instruction.operations.contains(where: { $0.count > 1 }) {
      throw .unsupported(Stop("single steps of a repeated instruction"))
    }
    let accesses = nativeAccesses(situation.instruction, in: world)
    for access in accesses {
      let type = world.ask(Question(.type, access.page))
      // The guest's own tables end it before the hypervisor hears of it.
      if try isGuestFault(access, type, in: &world) { return nil }
      if let outcome = try setBits(access, situation, in: &world) { return outcome }
      if try isMisconfigured(access.page, type, in: &world) {
        try endMisconfigured(in: &world)
        return nil
      }
      // Rights come before what the type decides, where there is memory.
      if try isOne(of: [.ram, .ramRO, .ioreqServer, .readOnly], type, in: &world) {
        let fault = PageFault<W.Word>(
          page: access.page, kind: .withGLA, reads: !access.fetches, writes: access.writes,
          fetches: access.fetches)
        let before = world.state
        if try isNativeViolation(fault, in: &world) {
          world.state = before
          for page in access.later
          where try isGuestFault(access, world.ask(Question(.type, page)), in: &world) {
            throw .unsupported(Stop("which of an operand's two faults the processor tells of"))
          }
          return try nestedPageFault(fault, situation, in: &world)
        }
      }
      let plain: [PageType] =
        if access.writes { [.ram] } else if access.fetches { [.ram, .ramRO, .readOnly] } else {
          [.ram, .ramRO, .ioreqServer, .readOnly]
        }
      if try !isOne(of: plain, type, in: &world) {
        return try beyondMemory(access, type, situation, in: &world)
      }
    }
    for access in accesses {
      let gfn = W.Word(PageLayout.gfn(page: access.page), bits: 64)
      if access.fetches { world.observe(.fetches(gfn: gfn)) }
      if access.reads { world.observe(.loads(gfn: gfn)) }
      if access.writes { world.observe(.stores(gfn: gfn)) }
    }
    commit(in: &world)
    try reportStep(situation.instruction, in: &world)
    return nil
  }

  /// EXIT_REASON_MONITOR_TRAP_FLAG and `hvm_monitor_debug`, for a listener that wants to hear of single steps.
  /// An instruction that was emulated makes no such exit; the next one does, which no situation gives.
  private func reportStep<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt) {
    guard world.state.singleSteps, world.state.hasRing else { return }
    let last = instruction.page + (instruction.offset + instruction.length) / Int(Page.size)
    _ = try monitorTraps(
      sync: true, reason: VMEvent.reasonSinglestep, gfn: W.Word(PageLayout.gfn(page: last), bits: 64),
      flags: W.Word(0, bits: 32), in: &world)
  }

  /// The processor's walk stores A, and D for a write, to the guest's tables. EPT's own A and D bits are off: a
  /// walk that has nothing to store reads.
  /// - Returns: what becomes of the walk's fault; nil where it goes on.
  private func setBits<W: EmulatorWorld>(
    _ access: NativeAccess, _ situation: Situation, in world: inout W
  ) throws(Halt) -> FaultOutcome<W.Word>? {
    guard let table = world.tables(ofPage: access.page) else { return nil }
    let linear = linear(access.page, 0) as W.Word
    let stores =
      !world.state.accessed.contains(access.page)
      || access.writes && !world.state.dirtied.contains(access.page)
    let fault = PageFault<W.Word>(
      page: table, kind: .inGuestPageTable, reads: true, writes: stores, fetches: false)
    let before = world.state
    if try !lets(pagingWritesTo: table, in: &world), try isNativeViolation(fault, in: &world) {
      world.state = before
      return try nestedPageFault(fault, situation, in: &world)
    }
    if stores { world.setBits(ofPage: access.page, linear: linear, isWrite: access.writes) }
    return nil
  }

  /// r_pw: EPT's paging-write bit is set, and walks may store.
  private func lets<W: EmulatorWorld>(pagingWritesTo page: Int, in world: inout W) throws(Halt) -> Bool {
    guard let right = traits.accessValues.right(named: "r_pw"),
      try propagatedRight(page: page, in: &world) == nil
    else { return false }
    return try world.decide(try entry(ofPage: page, in: &world) == UInt64(right.value))
  }

  /// The walk of the guest's tables does not let the access go on.
  private func isGuestFault<W: EmulatorWorld>(_ access: NativeAccess, _ type: W.Word, in world: inout W)
    throws(Halt) -> Bool
  {
    try isOne(of: access.writes ? [.notPresent, .readOnly] : [.notPresent], type, in: &world)
  }

  /// What is left of the instruction, page by page.
  private func nativeAccesses<W: EmulatorWorld>(_ instruction: Instruction, in world: W) -> [NativeAccess] {
    instruction.pages.map { NativeAccess(page: $0, later: [], reads: false, writes: false, fetches: true) }
      + instruction.operations.flatMap(\.accesses).flatMap { access in
        pages(of: access, in: world).map { page in
          // Items of a string instruction are operands of their own.
          NativeAccess(
            page: page, later: access.isOneOperand ? access.pages.filter { $0 > page } : [],
            reads: access.reads, writes: access.writes, fetches: false)
        }
      }
  }

  private func isOne<W: EmulatorWorld>(of types: [PageType], _ type: W.Word, in world: inout W) throws(Halt)
    -> Bool
  {
    var isOne = W.Condition(false)
    for other in types {
      isOne = isOne || type == UInt64(PageType.allCases.firstIndex(of: other)!)
    }
    return try world.decide(isOne)
  }

  private func isNativeViolation<W: EmulatorWorld>(_ fault: PageFault<W.Word>, in world: inout W) throws(Halt)
    -> Bool
  {
    guard let page = fault.page else { return true }
    if try propagatedRight(page: page, in: &world) != nil { return true }
    return try world.decide(
      try NativeModel(traits.accessValues).isViolation(
        access: try entry(ofPage: page, in: &world), fault: fault.access, in: &world))
  }

  /// `ept_p2m_type_to_flags` makes the entry one that may be written and not read, which EPT does not have: the
  /// exit is a misconfiguration, whatever the access. It is about memory that may be written to as far as its
  /// type goes; else the entry is one that EPT has.
  private func isMisconfigured<W: EmulatorWorld>(_ page: Int, _ type: W.Word, in world: inout W) throws(Halt)
    -> Bool
  {
    guard try isOne(of: [.ram, .readOnly], type, in: &world),
      try propagatedRight(page: page, in: &world) == nil
    else { return false }
    return try world.decide(try entry(ofPage: page, in: &world).isOne(of: [.w, .wx]))
  }

  /// `ept_handle_misconfig` mends memory types, not rights, so `vmx_vmexit_handler` ends it.
  private func endMisconfigured<W: EmulatorWorld>(in world: inout W) throws(Halt) {
    if try world.decide(world.read(.userMode).isNonZero) {
      world.observe(.injects("UD"))
    } else {
      world.observe(.crashes("EPT misconfiguration"))
    }
  }

  /// No memory, or none that may be written to: `handle_mmio_with_translation` latches what the exit says of the
  /// access, and `handle_mmio` emulates the instruction.
  private func beyondMemory<W: EmulatorWorld>(
    _ access: NativeAccess, _ type: W.Word, _ situation: Situation, in world: inout W
  ) throws(Halt) -> FaultOutcome<W.Word> {
    if try isOne(of: [.pagedOut, .shared], type, in: &world) {
      throw .unsupported(Stop("what becomes of a page that is paged out or shared"))
    }
    if access.fetches, try isOne(of: [.ioreqServer], type, in: &world) {
      throw .unsupported(Stop("a fetch from an ioreq_server page, which faults again and again"))
    }
    // hvm_hap_nested_page_fault holds the locks but for what Xen emulates itself.
    let isLocked = try !isOne(of: [.mmio], type, in: &world)
    if isLocked { GuestTable.lock(in: &world) }
    world.state.latchedPage = linear(access.page, 0)
    world.state.latchedFrame = W.Word(PageLayout.gfn(page: access.page), bits: 64)
    // A write is told as a read, too.
    world.state.latchedRead = W.Word(access.fetches ? 0 : 1, bits: 1)
    world.state.latchedWrite = W.Word(access.writes ? 1 : 0, bits: 1)
    let rc = try handleMMIO(situation, in: &world)
    if isLocked { GuestTable.unlock(in: &world) }
    if try world.decide(rc == X86Emul.unhandleable) { world.observe(.injects("GP")) }
    if try world.decide(rc == X86Emul.unimplemented) { world.observe(.injects("UD")) }
    return .emulated(rc)
  }

  /// `handle_mmio`: the instruction is emulated with checks off.
  /// - Returns: X86EMUL_*, 32 bits.
  func handleMMIO<W: EmulatorWorld>(_ situation: Situation, in world: inout W) throws(Halt) -> W.Word {
    beginEmulation(asks: false, in: &world)
    let rc = try emulateOne(situation.instruction, in: &world)
    completeOrForget(in: &world)
    if !world.state.completesIO, try world.decide(rc == X86Emul.retry) {
      throw .unsupported(Stop("what an emulation waits for that is no device model"))
    }
    return rc
  }
}

extension EmulatorModel.PageFault {
  init(page: Int?, kind: FaultKind, reads: Bool, writes: Bool, fetches: Bool) {
    func bit(_ value: Bool) -> Word.Condition { Word.Condition(value) }
    self.init(
      page: page, kind: kind, access: NestedFault(read: bit(reads), write: bit(writes), fetch: bit(fetches)))
  }
}

/// An access that the processor checks.
struct NativeAccess {
  let page: Int
  /// The operand's pages behind it.
  let later: [Int]
  let reads, writes, fetches: Bool
}

extension Instruction {
  /// The pages its bytes lie on.
  public var pages: Range<Int> { page..<page + 1 + (offset + length - 1) / Int(Page.size) }
}
