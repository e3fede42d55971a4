// A revision of Xen is what its authors decided, one named decision at a time.
// The values stand in specs/revisions.yaml; this is their type. Combining
// decisions that never shipped together is allowed and useful.

/// The design decisions that the access-to-flags switch and its surroundings depend on.
public struct Decisions: Hashable, Sendable {
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

  public var function: Function
  public var gate: Gate
  public var emptyErrorCode: EmptyErrorCode
  public var lookupFailure: LookupFailure
  public var altp2mIndex: AltP2MIndex
  public var kindFlags: KindFlags
  public var nestedBase: NestedBase
  /// Also says whether the switch has a case for r_pw.
  public var accessValues: AccessValues
  /// What stands around the switch.
  public var flow: FlowDecisions

  public init(
    function: Function, gate: Gate, emptyErrorCode: EmptyErrorCode, lookupFailure: LookupFailure,
    altp2mIndex: AltP2MIndex, kindFlags: KindFlags, nestedBase: NestedBase, accessValues: AccessValues,
    flow: FlowDecisions
  ) {
    self.function = function
    self.gate = gate
    self.emptyErrorCode = emptyErrorCode
    self.lookupFailure = lookupFailure
    self.altp2mIndex = altp2mIndex
    self.kindFlags = kindFlags
    self.nestedBase = nestedBase
    self.accessValues = accessValues
    self.flow = flow
  }
}

/// A named set of decisions, and where it was read.
public struct Revision: Hashable, Sendable {
  /// As given on the command line, e.g. `v5`.
  public let name: String
  /// For people: which patch or tree this is.
  public let title: String
  /// The commit it was read at, or its base, as 10 or more hex digits.
  public let commit: String
  public let decisions: Decisions

  public init(name: String, title: String, commit: String, decisions: Decisions) {
    self.name = name
    self.title = title
    self.commit = commit
    self.decisions = decisions
  }
}
