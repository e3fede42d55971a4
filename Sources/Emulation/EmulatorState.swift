// What the emulator leaves behind for the next call: state that outlives one.

import BitVectors
import XenABI

/// State that outlives a function call: of the vCPU, of one emulation and of
/// the ring.
public struct EmulatorState<Word: BitVector>: Hashable, Sendable {
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
  /// `vio->mmio_gpfn`: the guest frame behind it, 64 bits.
  public var latchedFrame: Word
  /// `vm_event_pause_count` as far as the monitor ring raised it.
  public var pauseCount = 0
  /// `arch.vm_event->sync_event`.
  public var syncEvent = false
  /// `emulate_flags` is set: the next resume emulates, for this request.
  public var emulates: OpenRequest?
  /// What `emulate_flags` is then: VM_EVENT_FLAG_*.
  public var emulateFlags = VMEvent.flagEmulate
  /// How the emulation under way was asked for.
  public var kind = EmulKind.normal
  /// `set_gprs`: the last reply's registers, with or without another RIP, are the vCPU's once it resumes.
  public var newRegisters: NewRegisters?
  /// RIP is where a reply has put it.
  public var isElsewhere = false
  /// `single_step`: the vCPU exits after each instruction that the processor runs.
  public var singleSteps = false
  /// A reply has put the vCPU in the other altp2m view than the one in which the play began.
  public var isSwitched = false
  /// altp2m was disabled since.
  public var hasLeftAltP2M = false
  /// Pages whose A bits, and whose D bits, walks have set since the play began, where the situation says
  /// where the guest's tables map them.
  public var accessed: Set<Int> = []
  public var dirtied: Set<Int> = []
  /// Entries of that view by page: a right or `Question.absent`, 32 bits.
  public var otherView: [Word] = []
  /// How many instructions have been committed: where RIP is.
  public var committed = 0
  /// How many repetitions of a string instruction have been committed, 64 bits: RIP is still there.
  public var progress: Word
  /// What lies at RIP is an instruction of the play although one was committed.
  public var knowsNext = false
  /// Which operation of the instruction is under way.
  public var operation = 0
  /// A reply with EMULATE is being carried out, and the page it is about.
  public var resuming: Int?
  /// X86EMUL_* of the last emulation, 32 bits: its callers in C do not see it.
  public var emulated: Word?
  /// The right in the entry that the last p2m_altp2m_get_or_propagate gave back, 32 bits; nil where
  /// that is the entry's own.
  public var givenRight: Word?
  /// What the nested page fault that is being handled is about.
  public var fault = FaultKind.withGLA

  /// The request that a device model has, `io_req`.
  public var ioRequest: IORequest?
  /// Its answer will be taken by `handle_mmio`, before the guest goes on: `io_completion`.
  public var completesIO = false
  /// The emulation under way has taken an answer.
  public var hasTakenAnswer = false

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
  /// What `vm_event_resume` carries out, for as long as it runs: on another vCPU than this one.
  public var response: Response?
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

  /// A reply on the ring.
  public struct Response: Hashable, Sendable {
    public let reply: ListenerReply
    /// What it is about; nil for a request that the vCPU does not wait for.
    public let request: OpenRequest?
    /// It is off the ring.
    public internal(set) var isTaken = false

    public init(_ reply: ListenerReply, to request: OpenRequest?) {
      (self.reply, self.request) = (reply, request)
    }
  }

  public struct IORequest: Hashable, Sendable {
    /// What was asked for, to be asked for again.
    public let words: [Word]
    /// 64 bits.
    public let reps: Word
    /// STATE_IORESP_READY.
    public var isAnswered = false

    public init(words: [Word], reps: Word) { (self.words, self.reps) = (words, reps) }
  }

  /// What VM_EVENT_FLAG_SET_REGISTERS makes of RIP.
  public enum NewRegisters: Hashable, Sendable { case sameRIP, otherRIP }

  public struct ChangedRight: Hashable, Sendable {
    public let page: Int
    /// By value, 32 bits.
    public let right: Word
    /// Whether the view was switched to that the play did not begin in; nil for a right that the listener set.
    public let isInOther: Bool?

    public init(page: Int, right: Word, isInOther: Bool?) {
      self.page = page
      self.right = right
      self.isInOther = isInOther
    }
  }

  /// A device model has been asked, and has not answered.
  public var isWaitingForDevice: Bool { ioRequest.map { !$0.isAnswered } ?? false }

  /// As after boot: nothing latched, nothing open.
  public init() {
    let zero = Word(0, width: 64)
    let no = Word(0, width: 1)
    contextGate = no
    slots = [zero, zero]
    bufferStart = zero
    bufferBytes = Word(0, width: 32)
    vcpuGate = no
    progress = zero
    (latchedRead, latchedWrite, latchedPage, latchedFrame) = (no, no, zero, zero)
  }
}
