// The design decisions of the control flow around the switch: who asks, when,
// and what becomes of the answer. Values that nobody ever shipped are ideas to
// try: which one would repair a claim, and what would it break?

/// The design decisions that the emulator's control flow depends on.
public struct FlowDecisions: Hashable, Sendable {
  /// Which nested page faults are emulated instead of reported.
  public enum Trigger: String, CaseIterable, Sendable {
    /// Every kind but with_gla, so unknown ones too.
    case notWithGLA = "not-with-gla"
    case inGuestPageTable = "in-gpt"
  }

  /// Where mapping for a write asks, relative to what the page's type decides.
  public enum MapCheck: String, CaseIterable, Sendable {
    /// Before ram_ro and ioreq_server leave; only when writing.
    case beforeTypes = "before-types"
    /// After they have left; whatever the error code.
    case afterTypes = "after-types"
  }

  /// What mapping no bytes at all does.
  public enum ZeroBytes: String, CaseIterable, Sendable {
    /// Asserted never to happen.
    case refused
    /// As a cache operation does.
    case oneFrame = "one-frame"
  }

  /// Where a copy to the guest asks, relative to ioreq_server.
  public enum CopyCheck: String, CaseIterable, Sendable {
    case afterTypes = "after-types"
    case beforeTypes = "before-types"
  }

  /// How a copy says that an event went out.
  public enum CopyRetry: String, CaseIterable, Sendable {
    case gfnPagedOut = "gfn_paged_out"
    case needRetry = "need_retry"
  }

  /// Whether a linear copy to the guest asks: what a write falls back to.
  public enum FallbackWrite: String, CaseIterable, Sendable {
    case unchecked, checked
  }

  /// Whether fetching 16 bytes ahead asks.
  public enum Prefetch: String, CaseIterable, Sendable {
    case unchecked
    /// An event goes out, and the emulation goes on without bytes.
    case checked
    /// Not done in a window: the fetch itself asks.
    case skipped
  }

  /// What a compare-exchange without a mapping does.
  public enum CmpxchgFallback: String, CaseIterable, Sendable {
    /// All of it is I/O, also a half that is memory.
    case mmio
    case linearWrite = "linear-write"
  }

  /// The frame slots when mapping fails.
  public enum SlotsOnError: String, CaseIterable, Sendable {
    case left
    case cleanedInDebug = "cleaned-in-debug"
    case cleaned
  }

  /// A translation left over from an earlier emulation of MMIO.
  public enum MMIOLatch: String, CaseIterable, Sendable {
    /// Still there when the window opens.
    case kept
    case cleared
  }

  /// Which right a view's entry gets when the host's is copied into it.
  public enum Propagation: String, CaseIterable, Sendable {
    case hostRight = "host-right"
    case viewDefault = "view-default"
  }

  /// Whether holding a p2m lock forbids to sleep, as debug builds see it.
  public enum LockedSleep: String, CaseIterable, Sendable {
    case unnoticed, asserted
  }

  /// Whether a data read that the right forbids is a violation.
  public enum ReadCheck: String, CaseIterable, Sendable {
    case never, reported
  }

  /// Whether copies by physical address ask: what string instructions use.
  public enum StringCopies: String, CaseIterable, Sendable {
    case unchecked, checked
  }

  /// Whose entry is looked up when the view has index 0.
  public enum ViewZero: String, CaseIterable, Sendable {
    case host
    case own
  }

  /// What is asked about a frame that the view has no entry for.
  public enum AbsentEntry: String, CaseIterable, Sendable {
    /// The view as it is.
    case asked
    /// The view after the host's entry was copied into it, as a native access would.
    case propagated
  }

  /// When a slot of the ring is taken.
  public enum Slot: String, CaseIterable, Sendable {
    /// By monitor_traps, inside the window.
    case whenSending = "when-sending"
    /// Before the locks are taken.
    case reserved
  }

  /// What an emulated access makes of rx2rw and n2rwx.
  public enum Promotion: String, CaseIterable, Sendable {
    case ignored
    /// What a native access does.
    case asNative = "as-native"
  }

  /// Checks during the emulation that a reply asked for.
  public enum Resume: String, CaseIterable, Sendable {
    case unchecked
    /// Every page but the one that the request was about.
    case checkedElsewhere = "checked-elsewhere"
  }

  /// Whether operands are checked before the instruction begins.
  public enum Precheck: String, CaseIterable, Sendable {
    case none
    case operands
  }

  public var trigger: Trigger
  public var mapCheck: MapCheck
  public var zeroBytes: ZeroBytes
  public var copyCheck: CopyCheck
  public var copyRetry: CopyRetry
  public var fallbackWrite: FallbackWrite
  public var prefetch: Prefetch
  public var cmpxchgFallback: CmpxchgFallback
  public var slotsOnError: SlotsOnError
  public var mmioLatch: MMIOLatch
  public var propagation: Propagation
  public var lockedSleep: LockedSleep
  public var readCheck: ReadCheck
  public var stringCopies: StringCopies
  public var viewZero: ViewZero
  public var absentEntry: AbsentEntry
  public var slot: Slot
  public var promotion: Promotion
  public var resume: Resume
  public var precheck: Precheck

  public init(
    trigger: Trigger, mapCheck: MapCheck, zeroBytes: ZeroBytes, copyCheck: CopyCheck, copyRetry: CopyRetry,
    fallbackWrite: FallbackWrite,
    prefetch: Prefetch, cmpxchgFallback: CmpxchgFallback, slotsOnError: SlotsOnError, mmioLatch: MMIOLatch,
    propagation: Propagation, lockedSleep: LockedSleep, readCheck: ReadCheck = .never,
    stringCopies: StringCopies = .unchecked, viewZero: ViewZero = .host, absentEntry: AbsentEntry = .asked,
    slot: Slot = .whenSending,
    promotion: Promotion = .ignored, resume: Resume = .unchecked, precheck: Precheck = .none
  ) {
    self.trigger = trigger
    self.mapCheck = mapCheck
    self.zeroBytes = zeroBytes
    self.copyCheck = copyCheck
    self.copyRetry = copyRetry
    self.fallbackWrite = fallbackWrite
    self.prefetch = prefetch
    self.cmpxchgFallback = cmpxchgFallback
    self.slotsOnError = slotsOnError
    self.mmioLatch = mmioLatch
    self.propagation = propagation
    self.lockedSleep = lockedSleep
    self.readCheck = readCheck
    self.stringCopies = stringCopies
    self.viewZero = viewZero
    self.absentEntry = absentEntry
    self.slot = slot
    self.promotion = promotion
    self.resume = resume
    self.precheck = precheck
  }
}
