// One situation, whole: which pages there are, what the instruction does, what
// opened the window and what the listener answers. A scenario is a situation
// with a title and expectations; a witness is one that was found.

/// What lies behind a linear page, as the emulator meets it.
public enum PageType: String, CaseIterable, Hashable, Sendable {
  case ram
  /// Writes are dropped without an error (`p2m_ram_ro`).
  case ramRO = "ram_ro"
  /// Writes go to a device model (`p2m_ioreq_server`).
  case ioreqServer = "ioreq_server"
  /// A device that Xen emulates itself.
  case mmio
  /// No memory and no device: reads give ones, writes are ignored.
  case hole
  /// The guest's page tables have no entry.
  case notPresent = "not_present"
  /// The guest's page tables forbid writing.
  case readOnly = "read_only"
  case pagedOut = "paged_out"
  /// Shared with another domain, and unsharing failed.
  case shared
}

/// The vCPU's altp2m state. The index is 0 from allocation on and 0xffff after
/// a disable.
public enum AltP2M: String, CaseIterable, Hashable, Sendable {
  case off
  /// It was enabled once and is disabled again.
  case disabled
  /// Active, with view 0.
  case view0 = "view 0"
  /// Active, with another view.
  case view1 = "view 1"

  public var isActive: Bool { self == .view0 || self == .view1 }
  /// `altp2m_vcpu_idx`.
  public var index: UInt64 {
    switch self {
    case .off, .view0: 0
    case .disabled: Emulator.invalidView
    case .view1: 1
    }
  }
}

/// A page of the guest.
public struct GuestPage: Hashable, Sendable {
  /// For people.
  public var name: String
  public var type: PageType
  /// The host p2m's entry; `xenmem_access_t` by value.
  public var right: UInt32
  /// The active altp2m view's entry: a right, or nil when the view has none.
  /// Means nothing while altp2m is not active.
  public var viewRight: UInt32?
  /// The entry of the view that a reply may switch to, likewise; without one it is as the active view's.
  public var otherViewRight: UInt32??
  /// The page of the guest's tables that maps it, where that is one of the situation: walks set A and D there.
  public var tables: Int?

  public init(
    name: String, type: PageType = .ram, right: UInt32 = 7, viewRight: UInt32? = 7,
    otherViewRight: UInt32?? = nil
  ) {
    self.name = name
    self.type = type
    self.right = right
    self.viewRight = viewRight
    self.otherViewRight = otherViewRight
    tables = nil
  }
}

/// Bytes at a place.
public struct Operand: Hashable, Sendable {
  /// Index into the situation's pages.
  public var page: Int
  /// 0 to 4095.
  public var offset: Int
  public var bytes: Int
  /// Whether the access stays within its segment.
  public var isInSegment: Bool

  public init(page: Int, offset: Int, bytes: Int, isInSegment: Bool = true) {
    self.page = page
    self.offset = offset
    self.bytes = bytes
    self.isInSegment = isInSegment
  }
}

/// What a compare-exchange finds.
public enum ExchangeOutcome: String, CaseIterable, Hashable, Sendable {
  /// What it expects.
  case matches = "yes"
  /// Something else: nothing but the load is made.
  case differs = "no"
  /// The load finds what is expected; another vCPU writes before the exchange.
  case overtaken
}

/// One thing that an instruction does to memory or a port.
public enum MicroOperation: Hashable, Sendable {
  case load(Operand)
  case store(Operand)
  /// In place where the page can be mapped.
  case readModifyWrite(Operand)
  /// A load, and the exchange itself where it finds what is expected.
  case compareExchange(Operand, ExchangeOutcome)
  /// `bytes` of the operands are those of one repetition.
  case movs(from: Operand, to: Operand, count: Int)
  case stos(Operand, count: Int)
  /// A port that Xen handles itself.
  case ins(Operand, count: Int)
  case outs(Operand, count: Int)
  /// The emulator does not know the instruction.
  case unimplemented
}

/// An instruction: where it lies and what it does, in order.
public struct Instruction: Hashable, Sendable {
  /// Index into the situation's pages.
  public var page: Int
  /// Of the first byte, 0 to 4095.
  public var offset: Int
  /// 1 to 15.
  public var length: Int
  /// Whether 16 bytes from its start stay within the code segment.
  public var prefetchFitsSegment: Bool
  /// How many operations the instructions before it have.
  public var firstOperation = 0
  public var operations: [MicroOperation]

  public init(
    page: Int, offset: Int = 0, length: Int = 4, prefetchFitsSegment: Bool = true,
    operations: [MicroOperation]
  ) {
    self.page = page
    self.offset = offset
    self.length = length
    self.prefetchFitsSegment = prefetchFitsSegment
    self.operations = operations
  }
}

/// What the listener does when its turn comes.
public struct ListenerReply: Hashable, Sendable {
  /// New rights set before it answers: `xenmem_access_t` by value.
  public struct NewRight: Hashable, Sendable {
    public var page: Int
    public var right: UInt32

    public init(page: Int, right: UInt32) {
      self.page = page
      self.right = right
    }
  }

  /// VM_EVENT_FLAG_EMULATE.
  public var emulates: Bool
  public var rights: [NewRight]
  /// VM_EVENT_FLAG_* beside EMULATE, ALTERNATE_P2M and VCPU_PAUSED.
  public var others: UInt64
  /// VM_EVENT_FLAG_ALTERNATE_P2M: the view that the vCPU is to have.
  public var view: Int?
  /// What VM_EVENT_FLAG_SET_REGISTERS makes of RIP: another instruction than this play's lies there.
  public var movesRIP: Bool
  /// It is about the last of the vCPU's open requests, not the first.
  public var isToNewest: Bool
  /// It lacks VM_EVENT_FLAG_VCPU_PAUSED.
  public var leavesPaused: Bool

  public init(
    emulates: Bool, rights: [NewRight] = [], others: UInt64 = 0, view: Int? = nil, movesRIP: Bool = false,
    isToNewest: Bool = false, leavesPaused: Bool = false
  ) {
    (self.emulates, self.rights, self.others, self.view) = (emulates, rights, others, view)
    (self.movesRIP, self.isToNewest, self.leavesPaused) = (movesRIP, isToNewest, leavesPaused)
  }

  /// `rsp->flags`: VM_EVENT_FLAG_*.
  public var flags: UInt64 {
    others | (emulates ? VMEvent.flagEmulate : 0) | (view == nil ? 0 : VMEvent.flagAlternateP2M)
      | (leavesPaused ? 0 : VMEvent.flagVCPUPaused)
  }
}

/// `mmio_access` and `mmio_gla` as an earlier emulation left them.
public struct MMIOLatch: Hashable, Sendable {
  public var page: Int
  /// With write access, not only read access.
  public var writes: Bool

  public init(page: Int, writes: Bool) {
    self.page = page
    self.writes = writes
  }
}

/// What happens while a vCPU waits for a free slot of the ring.
public enum WaitOutcome: String, CaseIterable, Hashable, Sendable {
  case slotFreed = "slot freed"
  /// The listener frees a slot, and disables the monitor ring before the vCPU that it woke runs.
  case ringDisabled = "ring disabled"
}

/// Everything that is given before a play begins.
public struct Situation: Hashable, Sendable {
  /// In the order of linear addresses, each next to the one before.
  public var pages: [GuestPage]
  public var instruction: Instruction
  /// What comes when it is committed.
  public var later: [LaterInstruction]
  /// What the nested page fault that starts the play is about.
  public var fault: FaultKind
  /// `inguest_pagefault_disabled`: the listener does not want faults of page walks.
  public var suppressesPageWalks: Bool
  public var altp2m: AltP2M
  /// `default_access` of the view, which newer revisions propagate; by value.
  public var viewDefault: UInt32
  /// `emulate_each_rep`: a reply has one repetition of a string instruction emulated.
  public var emulatesEachRepetition: Bool
  /// Whether there is a monitor ring.
  public var hasListener: Bool
  /// `access_required`: no listener is a reason to crash the domain.
  public var accessRequired: Bool
  /// Requests on the ring that nobody has answered yet, 0 to 8.
  public var unanswered: Int
  public var wait: WaitOutcome
  public var replies: [ListenerReply]
  /// The listener gives the last of these to every further request: it leaves no vCPU waiting.
  public var isFair: Bool
  public var latch: MMIOLatch?
  /// The instruction runs with CPL 3.
  public var isUserMode: Bool
  /// A device model answers; else the vCPU waits for it for ever.
  public var deviceModelAnswers: Bool
  /// CONFIG_DEBUG.
  public var isDebug: Bool

  public init(pages: [GuestPage], instruction: Instruction) {
    self.pages = pages
    self.instruction = instruction
    later = []
    fault = .inGuestPageTable
    suppressesPageWalks = true
    altp2m = .off
    viewDefault = 7
    emulatesEachRepetition = false
    hasListener = true
    accessRequired = false
    unanswered = 0
    wait = .slotFreed
    replies = []
    isFair = false
    latch = nil
    isUserMode = true
    deviceModelAnswers = true
    isDebug = true
  }
}

/// Where the pages of a situation lie.
public enum PageLayout {
  /// Linear address of the first page; the others follow.
  public static let linearBase: UInt64 = 0x40_0000
  /// Guest frame number of the first page; the others follow.
  public static let gfnBase: UInt64 = 0x100
  /// Machine frame number of the first page.
  public static let mfnBase: UInt64 = 0x9000

  public static func linear(page: Int, offset: Int = 0) -> UInt64 {
    linearBase + UInt64(page) << UInt64(Page.shift) + UInt64(offset)
  }
  public static func page(ofLinear linear: UInt64) -> Int {
    Int(linear >> UInt64(Page.shift)) - Int(linearBase >> UInt64(Page.shift))
  }
  public static func gfn(page: Int) -> UInt64 { gfnBase + UInt64(page) }
  /// Of any number: one that names no page is beyond all pages.
  public static func page(ofGFN gfn: UInt64) -> Int { Int(truncatingIfNeeded: gfn &- gfnBase) }
}
