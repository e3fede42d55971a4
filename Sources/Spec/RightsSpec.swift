// What specs/rights.yaml says: what would be right. For every right what
// reading, writing and executing may do; which error code attempts what and
// which flags that attempt has to report; what a request looks like. The truth
// the claims hold the code against, not a description of any code.

public import Source
public import XenABI

/// What a right says about one kind of access.
public enum Permission: String, SpecWord {
  case yes
  case no
  /// The first such access changes the right into another; see `RightRule.promotion`.
  case promotes
}

/// What is told about a promotion.
public enum PromotionReport: String, SpecWord {
  /// No event.
  case nothing
  /// An event, but the vCPU goes on without waiting for the answer.
  case asynchronously
}

/// What the first access to a promoting right does.
public struct Promotion: Hashable, Sendable {
  public let becomes: Located<Row.Right>
  public let reports: Located<PromotionReport>
}

/// One line of the table of rights.
public struct RightRule: Hashable, Sendable {
  public let right: Located<Row.Right>
  public let read: Located<Permission>
  public let write: Located<Permission>
  public let execute: Located<Permission>
  /// Present exactly if one of the three promotes.
  public let promotion: Promotion?

  public func permission(for access: AccessKind) -> Located<Permission> {
    switch access {
    case .read: read
    case .write: write
    case .fetch: execute
    }
  }
}

/// Flags that are set together, and their value.
public struct FlagSet: Hashable, Sendable {
  /// Without the prefix, as written: `R` for `MEM_ACCESS_R`.
  public let names: [Located<String>]
  public let value: UInt64
  /// Where the list stands.
  public let place: Place
}

/// What the processor may be trying when the check is asked.
public enum AccessKind: String, SpecWord { case read, write, fetch }

/// Which error codes attempt an access, and what that access has to report.
public struct AttemptRule: Hashable, Sendable {
  public let attempt: Located<AccessKind>
  /// The `PFEC_*` bit that attempts it. Nil for reading, which an error code
  /// attempts that is not zero and has neither of the other bits.
  public let bit: Located<UInt64>?
  /// The flags of a request about it, if the right forbids it.
  public let flags: FlagSet
}

/// The fault kinds of `kinds:`; `other` is any number without a name.
public enum KindName: String, SpecWord {
  case withGLA = "with_gla"
  case inGuestPageTable = "in_gpt"
  case unknown, other

  /// - Parameter kind: nil for a number that no enumerator has.
  public init(_ kind: FaultKind?) {
    switch kind {
    case .withGLA: self = .withGLA
    case .inGuestPageTable: self = .inGuestPageTable
    case .unknown: self = .unknown
    case nil: self = .other
    }
  }
}

/// The constant parts of a request.
public struct RequestRule: Hashable, Sendable {
  /// `VM_EVENT_REASON_*`.
  public let reason: Located<UInt64>
  /// Whether the vCPU waits for the answer.
  public let isSynchronous: Located<Bool>
}

/// All of specs/rights.yaml. Complete: every right, attempt and kind has its rule.
public struct RightsSpec: Hashable, Sendable {
  /// In the order of `Row.Right`.
  public let rights: [RightRule]
  /// In the order of `AccessKind`.
  public let attempts: [AttemptRule]
  /// In the order of `KindName`.
  public let kinds: [Located<FlagSet>]
  public let request: RequestRule

  public func rule(for right: Row.Right) -> RightRule { rights[right.position] }

  /// The rule of an enumerator; that of `other` for one the table does not know.
  public func rule(forEnumerator right: AccessRight) -> RightRule { rule(for: Row.Right(right)) }

  public func rule(for attempt: AccessKind) -> AttemptRule { attempts[attempt.position] }

  /// The flags put on top for a fault kind; nil asks for a number without a name.
  public func flags(for kind: FaultKind?) -> FlagSet { kinds[KindName(kind).position].value }
}

extension SpecWord {
  fileprivate var position: Int { Array(Self.allCases).firstIndex(of: self)! }
}
