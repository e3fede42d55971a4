// What walks and lookups find: a situation's answers put into the shape in
// which the rest of Xen gets them.

import BitVectors
import Emulation
import XenABI
import XenC

/// What a linear page looks like from below.
extension PageType {
  /// HVMTRANS_* of the guest's page tables.
  func walk(isWrite: Bool) -> HVMTranslation {
    switch self {
    case .notPresent: .badLinearToGFN
    case .readOnly: isWrite ? .badLinearToGFN : .okay
    case .pagedOut: .gfnPagedOut
    case .shared: .gfnShared
    case .ram, .ramRO, .ioreqServer, .mmio, .hole: .okay
    }
  }

  /// HVMTRANS_* of taking a reference to the page, after the walk.
  var reference: HVMTranslation {
    switch self {
    case .mmio, .hole: .badGFNToMFN
    case .pagedOut: .gfnPagedOut
    case .shared: .gfnShared
    case .ram, .ramRO, .ioreqServer, .notPresent, .readOnly: .okay
    }
  }

  var p2m: P2MType {
    switch self {
    case .ramRO: .ramRO
    case .ioreqServer: .ioreqServer
    case .mmio, .hole: .mmioDM
    case .ram, .notPresent, .readOnly, .pagedOut, .shared: .ramRW
    }
  }

  /// `p2m_type_t` of the entry that get_page_from_gfn finds.
  var entryType: UInt64 {
    switch self {
    case .pagedOut: P2MType.paging[1]
    case .shared: P2MType.shared[0]
    default: p2m.rawValue
    }
  }

  static func numbered(_ number: UInt64) -> PageType { allCases[Int(number)] }
}

/// How a world that has a situation answers. Its linear addresses and frames
/// are numbers.
public enum GuestModel {
  public static func walk<W: EmulatorWorld>(linear: W.Word, pfec: W.Word, in world: inout W) throws(Halt)
    -> Translation<W.Word>
  {
    let page = try page(ofLinear: linear, in: world)
    let question = Question(.type, page)
    let isWrite = try world.decide((pfec & PFEC.writeAccess).isNonZero)
    let rc = world.ask(question, width: 32) { PageType.numbered($0).walk(isWrite: isWrite).rawValue }
    world.observe(.translates(linear: linear, pfec: pfec, rc: rc))
    if try !world.decide(rc == HVMTranslation.badLinearToGFN) {
      world.setBits(ofPage: page, linear: linear, isWrite: isWrite)
    }
    let type = world.ask(question, width: 32) { PageType.numbered($0).p2m.rawValue }
    return Translation(rc: rc, gfn: try frame(of: linear, in: world), type: type)
  }

  public static func translate<W: EmulatorWorld>(linear: W.Word, pfec: W.Word, in world: inout W)
    throws(Halt) -> Translation<W.Word>
  {
    let walked = try walk(linear: linear, pfec: pfec, in: &world)
    guard try world.decide(walked.rc == HVMTranslation.okay) else { return walked }
    return try translate(gfn: walked.gfn, in: &world)
  }

  public static func translate<W: EmulatorWorld>(gfn: W.Word, in world: inout W) throws(Halt)
    -> Translation<W.Word>
  {
    let question = Question(.type, try page(ofGFN: gfn, in: world))
    let rc = world.ask(question, width: 32) { PageType.numbered($0).reference.rawValue }
    if try world.decide(rc == HVMTranslation.okay) { world.observe(.gets(gfn: gfn)) }
    let type = world.ask(question, width: 32) { PageType.numbered($0).p2m.rawValue }
    return Translation(rc: rc, gfn: gfn, type: type)
  }

  /// `p2m_get_mem_access` on this guest.
  public static func lookUpRight<W: EmulatorWorld>(
    _ traits: Traits, gfn: W.Word, index: W.Word, in world: inout W
  ) throws(Halt) -> RightLookup<W.Word> {
    let page = try page(ofGFN: gfn, in: world)
    let isActive = world.read(.altp2mActive)
    let none = W.Word(0, bits: 32)
    let hostRight = rightWord(.hostRight, page: page, in: &world)
    if try world.decide(index == 0) {
      if traits.viewZero == .own, try world.decide(isActive.isNonZero) {
        return viewRight(page: page, in: &world)
      }
      return RightLookup(rc: none, access: hostRight)
    }
    guard try world.decide(isActive.isNonZero) else {
      return RightLookup(rc: W.Word(Errno.EINVAL.returned, width: 32), access: none)
    }
    return viewRight(page: page, in: &world)
  }

  /// The active view's entry; -ESRCH where it has none.
  static func viewRight<W: EmulatorWorld>(page: Int, in world: inout W) -> RightLookup<W.Word> {
    let entry = rightWord(.viewRight, page: page, in: &world)
    let failure = W.Word(Errno.ESRCH.returned, width: 32)
    return RightLookup(
      rc: (entry == Question.absent).choose(failure, W.Word(0, bits: 32)), access: entry)
  }

  /// `monitor_traps`, as the access check calls it.
  public static func send<W: EmulatorWorld>(
    _ model: EmulatorModel, _ request: Request<W.Word>, in world: inout W
  ) throws(Halt) -> SendAnswer<W.Word> {
    let isSync = try world.decide(request.sync)
    guard let reason = world.known(request.reason) else {
      throw .unsupported(Stop("a request with any reason"))
    }
    return SendAnswer(
      rc: try model.monitorTraps(
        sync: isSync, reason: reason, gfn: request.gfn, flags: request.accessFlags, in: &world))
  }

  /// What lies behind a frame, one step below `translate`.
  public static func page<W: EmulatorWorld>(behind gfn: W.Word, in world: inout W) throws(Halt)
    -> PageBehind<W.Word>
  {
    if GuestTable.isPageTable(gfn) {
      let no = W.Word.Condition(false)
      return PageBehind(isInternalMMIO: no, isFound: !no, type: W.Word(0, bits: 32))
    }
    let question = Question(.type, try page(ofGFN: gfn, in: world))
    let type = world.ask(question, width: 32) { PageType.numbered($0).entryType }
    let kind = world.ask(question)
    func isOne(of types: PageType) -> W.Condition {
      kind == UInt64(PageType.allCases.firstIndex(of: types)!)
    }
    return PageBehind(isInternalMMIO: isOne(of: .mmio), isFound: !isOne(of: .hole), type: type)
  }

  /// `p2m_type_t` of a frame, 32 bits.
  static func queryType<W: EmulatorWorld>(_ gfn: W.Word, in world: inout W) throws(Halt) -> W.Word {
    let question = Question(.type, try page(ofGFN: gfn, in: world))
    return world.ask(question, width: 32) { PageType.numbered($0).p2m.rawValue }
  }

  /// What check_get_page_from_gfn says of a frame: its type above 0 or a negative errno.
  static func memoryPage<W: EmulatorWorld>(_ gfn: W.Word, in world: inout W) throws(Halt) -> W.Word {
    let question = Question(.type, try page(ofGFN: gfn, in: world))
    return world.ask(question, width: 64) {
      let type = PageType.numbered($0)
      let errno: Errno? =
        switch type.reference {
        case .okay: nil
        case .badGFNToMFN: .EINVAL
        default: .EAGAIN
        }
      return type.p2m.rawValue << 32 | UInt64(errno?.returned ?? 0)
    }
  }

  public static func read<W: EmulatorWorld>(_ fact: Fact, in world: inout W) -> W.Word {
    if let word = state(fact, world.state) { return word }
    switch fact {
    case .debugBuild: return world.ask(Question(.isDebug), width: 1)
    case .altp2mActive, .viewValid:
      let isOver = world.state.hasLeftAltP2M
      return world.ask(Question(.altp2m), width: 1) {
        AltP2M.allCases[Int($0)].isActive && !isOver ? 1 : 0
      }
    case .altp2mIndex:
      let (isSwitched, isOver) = (world.state.isSwitched, world.state.hasLeftAltP2M)
      return world.ask(Question(.altp2m), width: 16) {
        let altp2m = AltP2M.allCases[Int($0)]
        if isOver, altp2m.isActive { return AltP2M.disabled.index }
        return isSwitched && altp2m.isActive ? 1 - altp2m.index : altp2m.index
      }
    case .defaultRight, .viewDefaultAccess: return world.ask(Question(.viewDefault))
    case .pauseCount: return W.Word(UInt64(world.state.pauseCount), bits: 32)
    case .emulateFlags: return W.Word(world.state.emulates == nil ? 0 : world.state.emulateFlags, bits: 32)
    default: break
    }
    // Segments are flat.
    if fact.name.hasPrefix("hvmemul_ctxt->seg_reg["), usual[fact.name] == nil {
      return W.Word(0, bits: fact.width)
    }
    return usual[fact.name].map { W.Word($0, bits: fact.width) } ?? world.unknown(fact)
  }

  /// The access check writes to something outside.
  /// - Returns: false where that is read elsewhere, and is not among what functions leave to each
  ///   other by way of the access check.
  public static func write<W: EmulatorWorld>(_ value: W.Word, to fact: Fact, in world: inout W) -> Bool {
    if fact.name == Fact.sendEvent.name {
      world.state.vcpuGate = value.isNonZero.word(width: 1)
      return true
    }
    let situation: Set<Fact> = [
      .debugBuild, .altp2mActive, .viewValid, .altp2mIndex, .defaultRight, .viewDefaultAccess,
      .emulateFlags,
    ]
    return state(fact, world.state) == nil && usual[fact.name] == nil && !situation.contains(fact)
  }

  /// State that functions leave to each other.
  private static func state<Word: BitVector>(_ fact: Fact, _ state: EmulatorState<Word>) -> Word? {
    switch fact {
    case .sendEvent: state.vcpuGate
    case .contextGate: state.contextGate
    case Fact.slots[0]: state.slots[0]
    case Fact.slots[1]: state.slots[1]
    case .bufferStart: state.bufferStart
    case .bufferBytes: state.bufferBytes
    case .latchedRead, .latchValid: state.latchedRead
    case .latchedWrite: state.latchedWrite
    case .latchedPage: state.latchedPage
    case .latchedFrame: state.latchedFrame
    case .suppliedData: Word(state.kind == .setContextData ? 1 : 0, bits: 1)
    default: nil
    }
  }

  /// What is the same in every situation: user mode with 64-bit addresses, no nested guest,
  /// nothing left over of an earlier instruction.
  private static let usual: [String: UInt64] = {
    let io = "current->arch.hvm.hvm_io."
    var values: [String: UInt64] = [
      "hvmemul_ctxt->seg_reg[2].dpl": 3, "hvmemul_ctxt->ctxt.addr_size": 64, "mapping": MapResult.mapping,
      "hvm_long_mode_active(current)": 1, "nestedhvm_enabled(current->domain)": 0,
      "current->domain->nr_altp2m": 10, io + "mmio_insn_bytes": 0, io + "cache->max_ents": 0,
      io + "cache->num_ents": 1, "req->flags": 0, "gpa[11:0]": 0, "seg": 3, "port": 0x80,
      // Paging is on; strings go forward; nothing is pending.
      "current->arch.hvm.guest_cr[0]": 1 << 31, Fact.registerFlags.name: 0,
      "current->io.req.state": 0, io + "io_req.state": 0,
      "current->domain->arch.mem_access_emulate_each_rep": 0,
    ]
    let zero: [Fact] = [
      .nestedGuestMode, .nestedBase, .systemSegment, .shortAddresses, .vmapFails, .fetchLeavesSegment,
      .latchedFetch, .accessRequired,
    ]
    for fact in zero { values[fact.name] = 0 }
    values[Fact.userMode.name] = 1
    values[Fact.pageWalksSuppressed.name] = 1
    for register in ["cr0", "cr3", "cr4", "msr"] {
      values["current->arch.vm_event->write_data.do_write.\(register)"] = 0
    }
    return values
  }()

  static func rightWord<W: EmulatorWorld>(_ subject: Question.Subject, page: Int, in world: inout W) -> W.Word
  {
    let state = world.state
    let isOther = subject == .viewRight && state.isSwitched && state.otherView.indices.contains(page)
    let isAbsent = isOther && state.otherView[page].constant == UInt128(Question.absent)
    if let changed = state.changedRights.last(where: {
      $0.page == page && ($0.isInOther.map { $0 == state.isSwitched } ?? !isAbsent)
    }) {
      return changed.right
    }
    return isOther ? state.otherView[page] : world.ask(Question(subject, page))
  }

  private static func page<W: EmulatorWorld>(ofGFN gfn: W.Word, in world: W) throws(Halt) -> Int {
    try world.situationPage(ofFrame: gfn)
  }

  private static func page<W: EmulatorWorld>(ofLinear linear: W.Word, in world: W) throws(Halt) -> Int {
    guard let page = world.page(ofLinear: linear) else {
      throw .unsupported(Stop("a linear address that is none of a situation"))
    }
    return page
  }

  private static func frame<W: EmulatorWorld>(of linear: W.Word, in world: W) throws(Halt) -> W.Word {
    W.Word(PageLayout.gfn(page: try page(ofLinear: linear, in: world)), bits: 64)
  }
}
