// A revision of Xen is what its authors decided, one named design decision at a
// time: its traits. The values stand in specs/revisions.yaml; this is their type.
// Combining values that never shipped together is allowed and useful; those that
// nobody ever shipped are ideas to try: which one would repair a claim, and what
// would it break? `Trait.all` lists them by name.

/// The design decisions that the access check and the emulator's control flow around it
/// depend on.
@dynamicMemberLookup
public struct Traits: Sendable {
  public private(set) var values: Values
  /// Who wants to know what is read; not part of the value.
  private var log: TraitLog?

  public init(_ values: Values = Values()) { self.values = values }

  /// The same, where every trait that is read is noted.
  public func recording(in log: TraitLog) -> Traits {
    var traits = self
    traits.log = log
    return traits
  }

  public subscript<Value>(dynamicMember path: WritableKeyPath<Values, Value> & Sendable) -> Value {
    @inlinable get {
      note(path)
      return values[keyPath: path]
    }
    set { values[keyPath: path] = newValue }
  }

  @usableFromInline func note(_ path: PartialKeyPath<Values> & Sendable) {
    if let log { log.note(path) }
  }

  /// One property a trait, and a line of `Trait.all` for each.
  public struct Values: Hashable, Sendable {
    public var function: Function = .sendVMEvent
    public var gate: Gate = .parameter
    public var emptyErrorCode: EmptyErrorCode = .noEvent
    public var lookupFailure: LookupFailure = .noEvent
    public var altp2mIndex: AltP2MIndex = .raw
    public var kindFlags: KindFlags = .alwaysWithGLA
    public var nestedBase: NestedBase = .absent
    public var accessValues: AccessValues = .defaultIs10
    public var trigger: Trigger = .notWithGLA
    public var mapCheck: MapCheck = .beforeTypes
    public var zeroBytes: ZeroBytes = .refused
    public var copyCheck: CopyCheck = .afterTypes
    public var copyRetry: CopyRetry = .gfnPagedOut
    public var fallbackWrite: FallbackWrite = .unchecked
    public var prefetch: Prefetch = .unchecked
    public var cmpxchgFallback: CmpxchgFallback = .mmio
    public var slotsOnError: SlotsOnError = .left
    public var mmioLatch: MMIOLatch = .kept
    public var propagation: Propagation = .hostRight
    public var lockedSleep: LockedSleep = .unnoticed
    public var readCheck: ReadCheck = .never
    public var stringCopies: StringCopies = .unchecked
    public var viewZero: ViewZero = .host
    public var absentEntry: AbsentEntry = .asked
    public var slot: Slot = .whenSending
    public var promotion: Promotion = .ignored
    public var resume: Resume = .unchecked
    public var precheck: Precheck = .none

    public init() {}
  }
}

extension Traits: Hashable {
  public static func == (a: Traits, b: Traits) -> Bool { a.values == b.values }
  public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

// MARK: - What there is to decide

extension Traits {
  /// Which C function decides.
  public enum Function: String, CaseIterable, Sendable {
    case sendVMEvent = "hvm_emulate_send_vm_event"
    case checkP2M = "hvm_monitor_check_p2m"
  }

  /// How "checks are on" reaches the function.
  public enum Gate: String, CaseIterable, Sendable {
    /// `bool send_event`; false means no event.
    case parameter
    /// `ASSERT(current->arch.vm_event->send_event)`: callers promise it.
    case assertion
  }

  /// What an error code of zero does.
  public enum EmptyErrorCode: String, CaseIterable, Sendable {
    case noEvent = "no-event"
    /// It has no special treatment.
    case examined
  }

  /// What a failing `p2m_get_mem_access` does.
  public enum LookupFailure: String, CaseIterable, Sendable {
    case noEvent = "no-event"
    /// -ESRCH (no entry) counts as right n; any other error as no event.
    case absentIsN = "ESRCH-is-n"
  }

  /// Which altp2m index the lookup is asked with.
  public enum AltP2MIndex: String, CaseIterable, Sendable {
    /// `altp2m_vcpu_idx(current)`, whatever it holds.
    case raw
    /// 0 while altp2m is not active on the domain.
    case zeroWhenInactive = "zero-when-inactive"
  }

  /// Where FAULT_WITH_GLA and its like come from.
  public enum KindFlags: String, CaseIterable, Sendable {
    case alwaysWithGLA = "always-with-gla"
    /// From the argument `kind`.
    case argument
  }

  /// Whether a request names the nested p2m it came from.
  public enum NestedBase: String, CaseIterable, Sendable {
    case absent
    case filled
  }
}

// MARK: - Around the access check

extension Traits {
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

  /// A translation left over from an earlier emulation of MMIO, and who sees to a device
  /// model's answer.
  public enum MMIOLatch: String, CaseIterable, Sendable {
    /// Still there when the window opens: only `hvm_emulate_one_insn` clears it, or has the answer
    /// completed by `handle_mmio`. Of an answer to a window's request whatever executes the
    /// instruction again makes use.
    case kept
    /// `_hvm_emulate_one` does either (b807cfe954).
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
    case unchecked
    /// And their callers know what may come back.
    case checked
    /// Their callers still assert that nothing of the kind does.
    case checkedOnly = "checked-only"
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
}
