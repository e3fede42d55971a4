// The form in which a function of the flow is described: not what it does step
// by step, but, for each thing that can be seen of it, exactly when that
// happens. Callees are unknowns: what they answer is a variable (Emulation,
// FlowFacts).

import BitVectors
import Emulation
import SMT
import XenABI

/// What one call of a function shows to others, and what it leaves behind.
public struct FlowContract: Sendable {
  /// Something that happens exactly when its condition holds.
  public struct Event: Sendable {
    public var condition: Formula
    public var observation: Observation<Term>
  }

  /// What its callers see to; the contract says nothing about other calls.
  public var premise: [Constraint] = []
  /// What neither description says anything about, and is left out of both.
  public var assumptions: [String] = []
  /// In the order in which they happen.
  public var events: [Event] = []
  /// A debug build ends here, or Xen does; nothing is returned.
  public var stops = Formula(false)
  /// What it returns where it returns; a bool is one bit.
  public var result: Term
  /// What a caller finds afterwards.
  public var state = EmulatorState<Term>(unknown: { Variable($0).term })

  /// State that is counted, not computed with, where it is not 0; 32 bits each.
  public var counters: [EmulatorCounter: Term] = [:]

  /// A trait with a value that it does not describe, if so: nothing is proved by it.
  public var gap: String?

  public func count(_ counter: EmulatorCounter) -> Term { counters[counter] ?? Term(0, width: 32) }

  init(returning width: Int = 1) { result = Term(0, width: width) }

  mutating func requires(_ name: String, _ formula: Formula) { premise.append(Constraint(name, formula)) }
  mutating func assumes(_ what: String) { assumptions.append(what) }

  /// Guest memory is read or written: what promotion then makes of the page's right is
  /// described by none.
  mutating func leavesRights(_ traits: Traits) {
    if traits.promotion != .ignored { gap = "promotion=\(traits.promotion.rawValue)" }
  }

  mutating func shows(_ observation: Observation<Term>, when condition: Formula) {
    if condition.constant != false { events.append(Event(condition: condition, observation: observation)) }
  }

  /// An ASSERT that fails exactly then.
  mutating func fails(_ assertion: String, when condition: Formula) {
    shows(.assertion(assertion), when: condition)
    stops = stops || condition
  }

  /// Xen follows a null pointer, or uses what was freed, exactly then.
  mutating func faults(_ what: String, when condition: Formula) {
    shows(.faults(what), when: condition)
    stops = stops || condition
  }

  /// A callee is called exactly then.
  mutating func calls(
    _ callee: FunctionID, _ arguments: [Term], result: Term, when condition: Formula
  ) {
    shows(.calls(Call(callee, arguments), result: result), when: condition)
  }
}

/// The first case that holds says what the word is.
enum IfThenElse {
  static func chain(_ cases: [(Formula, Term)], otherwise: Term) -> Term {
    cases.reversed().reduce(otherwise) { rest, next in next.0.choose(next.1, rest) }
  }
}

/// State of the vCPU and the ring that a function changes in steps of one.
public enum EmulatorCounter: String, CaseIterable, Sendable {
  /// `vm_event_pause_count`.
  case pauses = "vm_event_pause_count"
  /// `sync_event`: 0 or 1.
  case synchronousEvent = "sync_event"
  case openRequests = "open requests"
  case requestsSent = "requests sent"
  /// 1 while a slot is reserved.
  case reservedSlots = "reserved slots"
  /// 0, or 1 more than the RIP of the request that a reply wants emulated.
  case emulateFlags = "emulate_flags"
  /// `enum emul_kind` that its flags ask for; 0 where it is clear.
  case emulationKind = "emul_kind"
  /// 0, 1, or 2 with another RIP.
  case newRegisters = "set_gprs"
  /// p2m locks held.
  case locks = "p2m locks"
}
