// What the emulator's control flow asks, and what others see of it. The
// decision function is one callee in it; here are the guest, the processor, the
// ring and the listener.

import Xen

/// A world in which the emulator runs.
public protocol EmulatorWorld: World {
  /// The state that outlives a function call.
  var machine: Machine<Word> { get set }

  /// A question to the guest, the processor or the rest of Xen that has one of
  /// few answers, the same throughout a play.
  /// - Parameter meaning: what an answer stands for, as `width` bits.
  mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> Word

  /// `paging_gva_to_gfn`: the walk of the guest's page tables for a linear
  /// address (64 bits) with PFEC_* (32 bits), and what it writes into them.
  /// `rc` is HVMTRANS_okay, _bad_linear_to_gfn, _gfn_paged_out or _gfn_shared;
  /// `type` is what `get_gfn_query_unlocked` says of the frame.
  mutating func walk(linear: Word, pfec: Word) throws(Halt) -> Translation<Word>

  /// `hvm_translate_get_page` on a linear address: the walk, and a reference to
  /// the page if it comes out okay.
  mutating func translate(linear: Word, pfec: Word) throws(Halt) -> Translation<Word>

  /// The same on a guest frame number (64 bits), without a walk.
  mutating func translate(gfn: Word) throws(Halt) -> Translation<Word>

  mutating func observe(_ observation: Observation<Word>)

  /// The number that a word is in this run, where there is only one.
  mutating func known(_ word: Word) -> UInt64?

  /// What a call is known to return, instead of running its body. Nil where it
  /// is to be run: everywhere but in a proof that takes callees by contract.
  mutating func summary(of call: Call<Word>) throws(Halt) -> Word?
}

extension EmulatorWorld {
  @inlinable
  public mutating func summary(of call: Call<Word>) throws(Halt) -> Word? { nil }

  @inlinable
  public mutating func known(_ word: Word) -> UInt64? {
    word.constant.map { UInt64(truncatingIfNeeded: $0) }
  }

  /// The answer itself.
  @inlinable
  public mutating func ask(_ question: Question, width: Int = 32) -> Word {
    ask(question, width: width) { $0 }
  }
}

/// What `hvm_translate_get_page` gives back.
public struct Translation<Word: BitVector>: Hashable, Sendable {
  /// HVMTRANS_*, 32 bits.
  public let rc: Word
  /// 64 bits; means something when `rc` is okay. For MMIO, too: the frame that
  /// the guest's tables name.
  public let gfn: Word
  /// `p2m_type_t`, 32 bits; likewise.
  public let type: Word

  public init(rc: Word, gfn: Word, type: Word) {
    self.rc = rc
    self.gfn = gfn
    self.type = type
  }
}

/// A question with few answers. Some are asked once per page or operation.
public struct Question: Hashable, Sendable {
  public enum Subject: UInt8, CaseIterable, Hashable, Sendable {
    /// 1 for CONFIG_DEBUG.
    case isDebug
    /// An `AltP2M`, by its place in `allCases`.
    case altp2m
    /// `default_access` of the view: a right by value.
    case viewDefault
    /// Free slots of the monitor ring when the play begins, 0 to 8.
    case freeSlots
    /// A `WaitOutcome`, by its place in `allCases`.
    case wait
    /// `mmio_access` left over: 0 none, 1 read, 2 read and write.
    case latch
    /// 1 when the operand stays within its segment; by operation.
    case operandInSegment
    /// 1 when the second operand of a string move does; by operation.
    case sourceInSegment
    /// 1 when 16 bytes from the instruction's start stay within its segment.
    case prefetchInSegment
    /// 1 when a compare-exchange finds what it expects; by operation.
    case matches
    /// 1 when source and destination of a string move overlap; by operation.
    case overlaps
    /// A `PageType`, by its place in `allCases`; by page.
    case type
    /// The host p2m's entry: a right by value; by page.
    case hostRight
    /// The active view's entry: a right by value, or `Question.absent`; by page.
    case viewRight
  }

  /// The answer to `viewRight` that no right has.
  public static let absent: UInt64 = 15

  public let subject: Subject
  /// Which page or operation; 0 for what there is once.
  public let index: Int

  public init(_ subject: Subject, _ index: Int = 0) {
    self.subject = subject
    self.index = index
  }
}

/// State that outlives a function call: of the vCPU, of one emulation and of
/// the ring.
public struct Machine<Word: BitVector>: Hashable, Sendable {
  // One emulation: struct hvm_emulate_ctxt.

  /// v5: `hvmemul_ctxt->send_event`, 1 bit.
  public var contextGate: Word
  /// `hvmemul_ctxt->mfn[2]`, 64 bits each.
  public var slots: [Word]
  /// `insn_buf_eip`, here as a linear address, 64 bits.
  public var bufferStart: Word
  /// `insn_buf_bytes`, 32 bits.
  public var bufferBytes: Word

  // The vCPU.

  /// merged: `v->arch.vm_event->send_event`, 1 bit.
  public var vcpuGate: Word
  /// `vio->mmio_access` as far as it is looked at: read_access and
  /// write_access, 1 bit each.
  public var latchedRead, latchedWrite: Word
  /// `vio->mmio_gla`: a page-aligned linear address, 64 bits.
  public var latchedPage: Word
  /// `vm_event_pause_count` as far as the monitor ring raised it.
  public var pauseCount = 0
  /// `arch.vm_event->sync_event`.
  public var syncEvent = false
  /// `emulate_flags` is set: the next resume emulates, for this request.
  public var emulates: OpenRequest?
  /// How many instructions have been committed: where RIP is.
  public var committed = 0
  /// Which operation of the instruction is under way.
  public var operation = 0
  /// A reply with EMULATE is being carried out, and the page it is about.
  public var resuming: Int?

  // p2m locks, the ring, rights.

  /// How often this vCPU holds a p2m lock.
  public var locks = 0
  /// Whether the monitor ring is there.
  public var hasRing = true
  /// Requests of this vCPU that nobody has answered.
  public var requests: [OpenRequest] = []
  /// Requests of this vCPU that are still on the ring.
  public var unanswered = 0
  /// A slot was reserved before the locks were taken.
  public var hasReservedSlot = false
  /// Rights that changed since the play began, by page.
  public var changedRights: [ChangedRight] = []

  public struct OpenRequest: Hashable, Sendable {
    /// Index of the page; nil for one that no situation names.
    public let page: Int?
    /// MEM_ACCESS_*.
    public let flags: UInt64
    /// `committed` when it was sent: its RIP.
    public let rip: Int

    public init(page: Int?, flags: UInt64, rip: Int) {
      self.page = page
      self.flags = flags
      self.rip = rip
    }
  }

  public struct ChangedRight: Hashable, Sendable {
    public let page: Int
    /// By value, 32 bits.
    public let right: Word

    public init(page: Int, right: Word) {
      self.page = page
      self.right = right
    }
  }

  /// As after boot: nothing latched, nothing open.
  public init() {
    let zero = Word(0, width: 64)
    let no = Word(0, width: 1)
    contextGate = no
    slots = [zero, zero]
    bufferStart = zero
    bufferBytes = Word(0, width: 32)
    vcpuGate = no
    (latchedRead, latchedWrite, latchedPage) = (no, no, zero)
  }
}

/// A call that a proof may take by contract: function, arguments, and what is
/// known to come back is a word of the function's own width.
public struct Call<Word: BitVector>: Hashable, Sendable {
  public let function: EmulatorFunction
  public let arguments: [Word]

  @inlinable
  public init(_ function: EmulatorFunction, _ arguments: [Word]) {
    self.function = function
    self.arguments = arguments
  }
}

/// The functions of the flow, by their C names.
public enum EmulatorFunction: String, CaseIterable, Hashable, Sendable {
  /// The decision function, whatever a revision calls it; returns one bit.
  case check = "hvm_monitor_check_p2m"
  /// HVMTRANS_*, 32 bits; likewise the walk, which takes no reference.
  case translate = "hvm_translate_get_page"
  case walk = "paging_gva_to_gfn"
  /// Returns 64 bits: a pointer, see `MapResult`.
  case map = "hvmemul_map_linear_addr"
  case unmap = "hvmemul_unmap_linear_addr"
  /// HVMTRANS_*, 32 bits.
  case copy = "__hvm_copy"
  case copyToGuestLinear = "hvm_copy_to_guest_linear"
  case copyFromGuestLinear = "hvm_copy_from_guest_linear"
  case copyToGuestPhys = "hvm_copy_to_guest_phys"
  case copyFromGuestPhys = "hvm_copy_from_guest_phys"
  /// One bit.
  case knownGLA = "known_gla"
  /// X86EMUL_*, 32 bits; so are all that follow.
  case linearRead = "linear_read"
  case linearWrite = "linear_write"
  case linearMMIORead = "hvmemul_linear_mmio_read"
  case linearMMIOWrite = "hvmemul_linear_mmio_write"
  case virtualToLinear = "hvmemul_virtual_to_linear"
  case linearToPhys = "hvmemul_linear_to_phys"
  case doIO = "hvmemul_do_io"
  case doMMIOAddr = "hvmemul_do_mmio_addr"
  case baseRead = "__hvmemul_read"
  case read = "hvmemul_read"
  case insnFetch = "hvmemul_insn_fetch"
  case write = "hvmemul_write"
  case rmw = "hvmemul_rmw"
  case cmpxchg = "hvmemul_cmpxchg"
  case repMovs = "hvmemul_rep_movs"
  case repStos = "hvmemul_rep_stos"
  case repIns = "hvmemul_rep_ins"
  case repOuts = "hvmemul_rep_outs"
  case initPerInsn = "hvm_emulate_init_per_insn"
  case x86Emulate = "x86_emulate"
  case emulateOne = "_hvm_emulate_one"
  case emulateOneVMEvent = "hvm_emulate_one_vm_event"
  case doResume = "hvm_vm_event_do_resume"
  /// Two bits: what it returns, and in front whether `*req_ptr` is set.
  case memAccessCheck = "p2m_mem_access_check"
  /// One bit.
  case emulateCheck = "p2m_mem_access_emulate_check"
  /// Of the active view, else of the host p2m: `p2m_access_t`, 32 bits, or
  /// `Question.absent`.
  case getEntry = "p2m->get_entry"
  /// 64 bits: the right, or 0, and in the low half the code.
  case getMemAccess = "p2m_get_mem_access"
  /// One bit: the host's entry was copied into the active view.
  case getOrPropagate = "p2m_altp2m_get_or_propagate"
  case monitorTraps = "monitor_traps"
  /// 0, or a negative errno.
  case claimSlot = "vm_event_claim_slot"
  case nestedPageFault = "hvm_hap_nested_page_fault"
  case vmEventResume = "vm_event_resume"
}

/// What others see of the emulator at work: the alphabet that claims speak in.
/// Pages are named by guest frame number (64 bits), but for walks, which are
/// about a linear address.
public enum Observation<Word: BitVector>: Hashable, Sendable {
  /// The emulation of an instruction with checks on begins: what the fault was about.
  case windowOpens(FaultKind)
  /// X86EMUL_* of the instruction.
  case windowCloses(rc: Word)
  /// A hook of the emulator is called; what follows up to the next belongs to it.
  case hook(EmulatorFunction)
  /// The instruction architecturally wants this access; linear address.
  case wants(Access, linear: Word)
  /// A walk, PFEC_*, and HVMTRANS_*.
  case translates(linear: Word, pfec: Word, rc: Word)
  /// The walk set the accessed bit, and the dirty bit if it was for writing.
  case setsAccessed(linear: Word, dirty: Word)
  case gets(gfn: Word)
  case puts(gfn: Word)
  /// The decision function ran: PFEC_*, and whether it says stop (1 bit).
  case checks(gfn: Word, pfec: Word, stops: Word)
  /// A request is on the ring; MEM_ACCESS_* (32 bits) for a memory access.
  case sends(reason: UInt64, gfn: Word, flags: Word, isSynchronous: Bool)
  /// monitor_traps returned without a request on the ring.
  case sendsNothing
  /// The vCPU waits for a slot of the ring, with so many p2m locks held.
  case sleeps(locks: Int)
  /// A debug build stops.
  case assertion(String)
  /// The domain is crashed.
  case crashes(String)
  /// The hypervisor follows a null pointer.
  case faults(String)
  /// Mapping begins, and finds the slots clean or not (1 bit).
  case maps(isClean: Word)
  case stores(gfn: Word)
  case loads(gfn: Word)
  /// A fetch, from memory or out of the bytes fetched ahead.
  case fetches(gfn: Word)
  case io(Direction, Device)
  /// Registers and RIP are committed; partially for a string operation that goes on.
  case commits(isPartial: Bool)
  case locks
  case unlocks
  case setsRight(gfn: Word, right: Word)
  case replies(emulates: Bool)
  /// The instruction at RIP is emulated with checks off because a reply asked
  /// for it: the page that its request was about, and how many instructions had
  /// been committed when it was sent and now.
  case emulatesForReply(page: Int?, sentAt: Int, now: Int)
  /// The processor runs the instruction itself.
  case runsNatively
  /// A callee taken by contract.
  case calls(Call<Word>, result: Word)

  public enum Access: String, Hashable, Sendable { case read, write, execute }
  public enum Direction: String, Hashable, Sendable { case reads, writes }
  public enum Device: String, Hashable, Sendable {
    /// A device that Xen emulates.
    case `internal`
    /// A device model; the answer is pending.
    case deviceModel = "device model"
    case nobody
  }
}

/// The cases of `Observation`, as a set: what a claim listens to.
public struct ObservationKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let windowOpens = ObservationKinds(rawValue: 1 << 0)
  public static let windowCloses = ObservationKinds(rawValue: 1 << 1)
  public static let hook = ObservationKinds(rawValue: 1 << 2)
  public static let wants = ObservationKinds(rawValue: 1 << 3)
  public static let translates = ObservationKinds(rawValue: 1 << 4)
  public static let setsAccessed = ObservationKinds(rawValue: 1 << 5)
  public static let gets = ObservationKinds(rawValue: 1 << 6)
  public static let puts = ObservationKinds(rawValue: 1 << 7)
  public static let checks = ObservationKinds(rawValue: 1 << 8)
  public static let sends = ObservationKinds(rawValue: 1 << 9)
  public static let sendsNothing = ObservationKinds(rawValue: 1 << 10)
  public static let sleeps = ObservationKinds(rawValue: 1 << 11)
  public static let stops = ObservationKinds(rawValue: 1 << 12)
  public static let faults = ObservationKinds(rawValue: 1 << 13)
  public static let maps = ObservationKinds(rawValue: 1 << 14)
  public static let stores = ObservationKinds(rawValue: 1 << 15)
  public static let loads = ObservationKinds(rawValue: 1 << 16)
  public static let fetches = ObservationKinds(rawValue: 1 << 17)
  public static let io = ObservationKinds(rawValue: 1 << 18)
  public static let commits = ObservationKinds(rawValue: 1 << 19)
  public static let locks = ObservationKinds(rawValue: 1 << 20)
  public static let setsRight = ObservationKinds(rawValue: 1 << 21)
  public static let replies = ObservationKinds(rawValue: 1 << 22)
  public static let emulatesForReply = ObservationKinds(rawValue: 1 << 23)
  public static let runsNatively = ObservationKinds(rawValue: 1 << 24)
  public static let calls = ObservationKinds(rawValue: 1 << 25)
}

extension Observation {
  public var kind: ObservationKinds {
    switch self {
    case .windowOpens: .windowOpens
    case .windowCloses: .windowCloses
    case .hook: .hook
    case .wants: .wants
    case .translates: .translates
    case .setsAccessed: .setsAccessed
    case .gets: .gets
    case .puts: .puts
    case .checks: .checks
    case .sends: .sends
    case .sendsNothing: .sendsNothing
    case .sleeps: .sleeps
    case .assertion, .crashes: .stops
    case .faults: .faults
    case .maps: .maps
    case .stores: .stores
    case .loads: .loads
    case .fetches: .fetches
    case .io: .io
    case .commits: .commits
    case .locks, .unlocks: .locks
    case .setsRight: .setsRight
    case .replies: .replies
    case .emulatesForReply: .emulatesForReply
    case .runsNatively: .runsNatively
    case .calls: .calls
    }
  }
}
