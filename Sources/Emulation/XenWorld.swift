// What the access check asks of the rest of Xen.

import BitVectors

/// The rest of Xen, the guest and the listener, as the access check meets them.
public protocol XenWorld: World {
  /// `p2m_get_mem_access(current->domain, gfn, &access, index)`; observed.
  /// `gfn` has 64 bits, `index` 32.
  mutating func lookUpRight(gfn: Word, index: Word) throws(Halt) -> RightLookup<Word>

  /// `monitor_traps(current, sync, request)`; observed.
  mutating func send(_ request: Request<Word>) throws(Halt) -> SendAnswer<Word>
}

extension Fact {
  /// Whether ASSERT stops (CONFIG_DEBUG); otherwise it does nothing (NDEBUG).
  public static let debugBuild = Fact("CONFIG_DEBUG", width: 1)
  public static let altp2mActive = Fact("altp2m_active(current->domain)", width: 1)
  /// 0 from allocation on, 0xffff after altp2m was disabled.
  public static let altp2mIndex = Fact("altp2m_vcpu_idx(current)", width: 16)
  /// The gate of the merged code; v5 has it as a parameter.
  public static let sendEvent = Fact("current->arch.vm_event->send_event", width: 1)
  /// `nestedhvm_enabled(domain) && nestedhvm_vcpu_in_guestmode(vcpu)`.
  public static let nestedGuestMode = Fact("nestedhvm_vcpu_in_guestmode(current)", width: 1)
  public static let nestedBase = Fact("nhvm_vcpu_p2m_base(current)", width: 64)
  /// `hvmemul_ctxt->seg_reg[x86_seg_ss].dpl == 3`.
  public static let userMode = Fact("seg_reg[x86_seg_ss].dpl == 3", width: 1)
  /// The same as C reads it.
  public static let privilegeLevel = Fact("hvmemul_ctxt->seg_reg[2].dpl", width: 2)
  /// `is_x86_system_segment(seg)`: a descriptor table is accessed.
  public static let systemSegment = Fact("is_x86_system_segment(seg)", width: 1)
  /// `hvmemul_ctxt->ctxt.addr_size < 64`.
  public static let shortAddresses = Fact("ctxt.addr_size < 64", width: 1)
  /// Two frames cannot be mapped side by side. In no situation.
  public static let vmapFails = Fact("vmap(mfn, 2) == NULL", width: 1)
  /// A fetch leaves the code segment. In no situation.
  public static let fetchLeavesSegment = Fact("fetch leaves its segment", width: 1)
}

/// What `p2m_get_mem_access` gives back.
public struct RightLookup<Word: BitVector>: Hashable, Sendable {
  /// A C int: 0, or a negative errno.
  public let rc: Word
  /// The `xenmem_access_t` written through the pointer: 32 bits, any value.
  /// Written only when `rc` is 0; on failure the caller's variable keeps what
  /// it had.
  public let access: Word

  public init(rc: Word, access: Word) {
    self.rc = rc
    self.access = access
  }
}

/// What `monitor_traps` gives back.
public struct SendAnswer<Word: BitVector>: Hashable, Sendable {
  /// A C int: for a synchronous request 1 when it was placed, 0 when there was
  /// no ring, a negative errno when no slot could be claimed.
  public let rc: Word

  public init(rc: Word) { self.rc = rc }
}

/// A `vm_event_request_t` as handed to `monitor_traps`, with the argument `sync`.
public struct Request<Word: BitVector>: Hashable, Sendable {
  /// Whether the vCPU is to be paused until the answer (bool argument).
  public var sync: Word.Condition
  /// VM_EVENT_REASON_*, 32 bits.
  public var reason: Word
  /// VM_EVENT_FLAG_* that the caller set, 32 bits.
  public var flags: Word
  /// u.mem_access.gfn, 64 bits.
  public var gfn: Word
  /// u.mem_access.offset: the byte within the page, 64 bits.
  public var offset: Word
  /// u.mem_access.gla: the linear address, 64 bits.
  public var gla: Word
  /// u.mem_access.flags: MEM_ACCESS_*, 32 bits.
  public var accessFlags: Word
  /// data.regs.x86.npt_base, 64 bits; zero where the interface has none.
  public var nestedBase: Word
  /// Every byte that none of the above names is zero.
  public var restIsZero: Word.Condition

  /// All zero, as C's `= {}` leaves it, and asynchronous.
  public init() {
    sync = Word.Condition(false)
    reason = Word(0, width: 32)
    flags = Word(0, width: 32)
    gfn = Word(0, width: 64)
    offset = Word(0, width: 64)
    gla = Word(0, width: 64)
    accessFlags = Word(0, width: 32)
    nestedBase = Word(0, width: 64)
    restIsZero = Word.Condition(true)
  }
}
