// A nested page fault that breaks a right: reported, mended, or the reason to
// emulate the instruction.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// A nested page fault as the processor reports it.
  public struct PageFault<Word: BitVector> {
    /// Which page; nil for the page of the guest's page tables that a walk wrote to.
    public let page: Int?
    public let kind: FaultKind
    public let access: NestedFault<Word>

    public init(page: Int?, kind: FaultKind, access: NestedFault<Word>) {
      (self.page, self.kind, self.access) = (page, kind, access)
    }

    var gfn: Word { EmulatorModel.gfn(ofPage: page) }

    /// MEM_ACCESS_* of a request about it. Only with a linear address is the
    /// kind told.
    var flags: Word {
      let kindFlags: UInt64 =
        switch kind {
        case .withGLA: MemAccess.glaValid | MemAccess.faultWithGLA
        case .inGuestPageTable: MemAccess.glaValid | MemAccess.faultInGPT
        case .unknown: 0
        }
      return access.flags | kindFlags
    }
  }

  /// What a nested page fault came to.
  public enum FaultOutcome<Word: BitVector> {
    /// It was no violation, or it was mended: run the instruction again.
    case again
    /// A request was sent, the vCPU waits or goes on.
    case reported
    /// The instruction was emulated instead: X86EMUL_*.
    case emulated(Word)
    /// `p2m_mem_access_check` crashed the domain.
    case crashed
    /// No request could be placed: the caller crashes the domain.
    case failed

    /// What `hvm_hap_nested_page_fault` returns for memory, a C int.
    public var rc: UInt64 { if case .failed = self { 0 } else { 1 } }
  }

  /// `hvm_hap_nested_page_fault` from its lock to its end, for memory.
  public func nestedPageFault<W: EmulatorWorld>(
    _ fault: PageFault<W.Word>, _ situation: Situation, in world: inout W
  ) throws(Halt) -> FaultOutcome<W.Word> {
    if let outcome = try outcomeInC(fault, in: &world) { return outcome }
    try reserveSlot(in: &world)
    GuestTable.lock(in: &world)
    world.state.givenRight = nil
    if let page = fault.page, try getOrPropagate(page: page, in: &world) {
      GuestTable.unlock(in: &world)
      return .again
    }
    let right: W.Word =
      if let given = world.state.givenRight { given } else { try entry(of: fault.page, in: &world) }
    let isViolation = try NativeModel(traits.accessValues).isViolation(
      access: right, fault: fault.access, in: &world)
    guard try world.decide(isViolation) else {
      GuestTable.unlock(in: &world)
      return .again
    }
    let answer = try memAccessCheck(fault, situation, in: &world)
    GuestTable.unlock(in: &world)
    guard answer.hasRequest else {
      return answer.emulated.map { .emulated($0) } ?? (answer.stops ? .again : .crashed)
    }
    let rc = try monitorTraps(
      sync: answer.stops, reason: VMEvent.reasonMemAccess, gfn: fault.gfn, flags: fault.flags, in: &world)
    if try world.decide(rc.isLess(than: W.Word(0, bits: 32), signed: true)) { return .failed }
    return answer.stops ? .reported : .again
  }

  /// The same where it is C; nil where it is the model's.
  private func outcomeInC<W: EmulatorWorld>(_ fault: PageFault<W.Word>, in world: inout W) throws(Halt)
    -> FaultOutcome<W.Word>?
  {
    (world.state.fault, world.state.emulated) = (fault.kind, nil)
    let waiting = world.state.pauseCount
    let call = Call(.nestedPageFault, [fault.gfn] + fault.access.words)
    guard let rc = try replacements.result(of: call, in: &world) else { return nil }
    if try world.decide(rc == 0) { return .failed }
    if let emulated = world.state.emulated { return .emulated(emulated) }
    return world.state.pauseCount > waiting ? .reported : .again
  }

  /// What `p2m_mem_access_check` gives back.
  private struct CheckAnswer<Word: BitVector> {
    /// It returns true: the caller is done with the fault, and a request is synchronous.
    let stops: Bool
    /// `*req_ptr` is set: the caller sends it, once the locks are dropped.
    var hasRequest = false
    /// X86EMUL_* of the emulation, where there was one.
    var emulated: Word?

    /// `stops` in bit 0, `hasRequest` in bit 1.
    var word: Word {
      Word((stops ? 1 : 0) | (hasRequest ? 2 : 0), bits: FunctionID.memAccessCheck.resultWidth)
    }
  }

  /// `p2m_mem_access_check`, what it gives back in one word.
  public func memAccessCheckWord<W: EmulatorWorld>(
    _ fault: PageFault<W.Word>, _ situation: Situation, in world: inout W
  ) throws(Halt) -> W.Word { try memAccessCheck(fault, situation, in: &world).word }

  private func memAccessCheck<W: EmulatorWorld>(
    _ fault: PageFault<W.Word>, _ situation: Situation, in world: inout W
  ) throws(Halt) -> CheckAnswer<W.Word> {
    (world.state.fault, world.state.emulated) = (fault.kind, nil)
    if let known = try world.summary(of: Call(.memAccessCheck, [fault.gfn] + fault.access.words)) {
      return CheckAnswer(
        stops: try world.decide((known & 1).isNonZero), hasRequest: try world.decide((known & 2).isNonZero),
        emulated: world.state.emulated)
    }
    let right = try entry(of: fault.page, in: &world)
    let promotion = try NativeModel.promotion(access: right, fault: fault.access, in: &world)
    if let page = fault.page, let after = promotion.right {
      setRight(page: page, W.Word(UInt64(after.value), bits: 32), in: &world)
    }
    if promotion == .silent { return CheckAnswer(stops: true) }
    guard world.state.hasRing else {
      if situation.accessRequired {
        world.observe(.crashes("access required, but there is no listener"))
        return CheckAnswer(stops: false)
      }
      if let page = fault.page {
        let now = try entry(of: page, in: &world)
        if try world.decide(now != UInt64(AccessRight.n2rwx.value)) {
          setRight(page: page, W.Word(UInt64(AccessRight.rwx.value), bits: 32), in: &world)
        }
      }
      return CheckAnswer(stops: true)
    }
    if situation.suppressesPageWalks, opens(for: fault.kind) {
      return CheckAnswer(stops: true, emulated: try window(situation.instruction, fault.kind, in: &world))
    }
    return CheckAnswer(stops: promotion != .reported, hasRequest: true)
  }

  /// Whether a fault of this kind is emulated instead of reported.
  public func opens(for kind: FaultKind) -> Bool {
    if self.is(.opensForEveryKind) { return true }
    switch traits.trigger {
    case .notWithGLA: return kind != .withGLA
    case .inGuestPageTable: return kind == .inGuestPageTable
    }
  }

  /// The right in the entry that the processor goes by. The guest's page tables
  /// may be read.
  private func entry<W: EmulatorWorld>(of page: Int?, in world: inout W) throws(Halt) -> W.Word {
    guard let page else { return W.Word(UInt64(AccessRight.r.value), bits: 32) }
    return try entry(ofPage: page, in: &world)
  }

  /// 0 stands for the guest's page tables.
  static func gfn<Word: BitVector>(ofPage page: Int?) -> Word {
    Word(page.map { PageLayout.gfn(page: $0) } ?? 0, bits: 64)
  }
}
