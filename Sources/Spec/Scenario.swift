// A situation that people wrote down, with what they expect of it: the litmus
// test of this tool. Its form is described in specs/scenarios/README.md.

public import Source
public import XenABI

/// One file of specs/scenarios.
public struct Scenario: Hashable, Sendable {
  /// The file's name without its ending.
  public let name: String
  /// What it shows, for people.
  public let about: String
  public let situation: Situation
  /// In the order of the file.
  public let expectations: [Expectation]

  public init(name: String, about: String, situation: Situation, expectations: [Expectation]) {
    self.name = name
    self.about = about
    self.situation = situation
    self.expectations = expectations
  }
}

extension Scenario {
  /// Something that is to be seen in the play of some revisions.
  public struct Expectation: Hashable, Sendable {
    /// Names of revisions; nil for all of them.
    public let revisions: [String]?
    public let what: Expected
    /// Where it stands, if it was read.
    public let place: Place?

    public init(revisions: [String]? = nil, _ what: Expected, at place: Place? = nil) {
      self.revisions = revisions
      self.what = what
      self.place = place
    }

    public func concerns(_ revision: String) -> Bool { revisions?.contains(revision) ?? true }
  }
}

/// What is expected of one kind of observation. Lists are whole and in order.
public enum Expected: Hashable, Sendable {
  /// Requests that reach the ring.
  case events([Event])
  /// Indices of pages, a page as often as it is stored to; so for all that follow.
  case stores([Int])
  case loads([Int])
  case fetches([Int])
  case io([IO])
  /// Rights that change: by promotion, propagation or the listener.
  case rights([NewRight])
  /// How often the registers are committed, partial progress of strings included.
  case commits(Int)
  /// How often the vCPU waits for a slot of the ring.
  case sleeps(Int)
  /// What the emulation of each window came to.
  case windows([X86Emul])
  /// A and D bits that walks of the guest's tables set, in the order of the walks.
  case accessed([NewBits])
  /// How the play ends: `vm_event_pause_count`, `sync_event`, and the p2m locks that this vCPU holds.
  case pauses(Int)
  case syncEvent(isSet: Bool)
  case locks(Int)
  /// Whether every page reference that was taken is dropped.
  case references(areBalanced: Bool)
  /// Exceptions that Xen injects of its own: `UD`.
  case exceptions([String])
  /// A part of the text of the failed assertion; nil for none. So for both that follow.
  case assertion(String?)
  /// The domain is crashed.
  case crash(String?)
  /// The hypervisor follows a null pointer or uses what was freed.
  case fault(String?)
  /// What comes then is not modelled, and this is why.
  case unmodelled(String?)

  public enum Event: Hashable, Sendable {
    /// MEM_ACCESS_R, _W and _X; the page is nil for the guest's page tables.
    case access(page: Int?, flags: UInt64)
    /// The emulator lacks the instruction.
    case unimplemented
    /// An instruction was run by the processor while the listener has it step.
    case singlestep
  }

  public enum IO: String, CaseIterable, Hashable, Sendable, SpecWord {
    case readsInternal = "reads internal"
    case writesInternal = "writes internal"
    case readsDeviceModel = "reads device model"
    case writesDeviceModel = "writes device model"
    case readsNobody = "reads nobody"
    case writesNobody = "writes nobody"
  }

  public typealias NewRight = ListenerReply.NewRight

  /// Of the entry that maps a page.
  public struct NewBits: Hashable, Sendable {
    public let page: Int
    /// D as well as A.
    public let isDirty: Bool

    public init(page: Int, isDirty: Bool) { (self.page, self.isDirty) = (page, isDirty) }
  }
}
