// What specs/revisions.yaml says: the revisions of Xen as design decisions
// side by side. The decisions themselves are typed in Xen/Revision.swift; here
// are their names in the file, the words they accept, and where each was read.

import Source
import Xen

/// A decision by the name it has in specs/revisions.yaml.
public enum DecisionName: String, SpecWord {
  case function
  case gate
  case emptyErrorCode = "empty-error-code"
  case lookupFailure = "lookup-failure"
  case altp2mIndex = "altp2m-index"
  case kindFlags = "kind-flags"
  case nestedBase = "nested-base"
  case accessValues = "access-values"
  // Around the switch.
  case trigger
  case mapCheck = "map-check"
  case zeroBytes = "zero-bytes"
  case copyCheck = "copy-check"
  case copyRetry = "copy-retry"
  case fallbackWrite = "fallback-write"
  case prefetch
  case cmpxchgFallback = "cmpxchg-fallback"
  case slotsOnError = "slots-on-error"
  case mmioLatch = "mmio-latch"
  case propagation
  case lockedSleep = "locked-sleep"
  case readCheck = "read-check"
  case stringCopies = "string-copies"
  case viewZero = "view-zero"
  case absentEntry = "absent-entry"
  case slot
  case promotion
  case resume
  case precheck

  /// What can be decided, as the raw values of the type in `Decisions`.
  public var accepted: [String] {
    switch self {
    case .function: words(Decisions.Function.self)
    case .gate: words(Decisions.Gate.self)
    case .emptyErrorCode: words(Decisions.EmptyErrorCode.self)
    case .lookupFailure: words(Decisions.LookupFailure.self)
    case .altp2mIndex: words(Decisions.AltP2MIndex.self)
    case .kindFlags: words(Decisions.KindFlags.self)
    case .nestedBase: words(Decisions.NestedBase.self)
    case .accessValues: words(AccessValues.self)
    case .trigger: words(FlowDecisions.Trigger.self)
    case .mapCheck: words(FlowDecisions.MapCheck.self)
    case .zeroBytes: words(FlowDecisions.ZeroBytes.self)
    case .copyCheck: words(FlowDecisions.CopyCheck.self)
    case .copyRetry: words(FlowDecisions.CopyRetry.self)
    case .fallbackWrite: words(FlowDecisions.FallbackWrite.self)
    case .prefetch: words(FlowDecisions.Prefetch.self)
    case .cmpxchgFallback: words(FlowDecisions.CmpxchgFallback.self)
    case .slotsOnError: words(FlowDecisions.SlotsOnError.self)
    case .mmioLatch: words(FlowDecisions.MMIOLatch.self)
    case .propagation: words(FlowDecisions.Propagation.self)
    case .lockedSleep: words(FlowDecisions.LockedSleep.self)
    case .readCheck: words(FlowDecisions.ReadCheck.self)
    case .stringCopies: words(FlowDecisions.StringCopies.self)
    case .viewZero: words(FlowDecisions.ViewZero.self)
    case .absentEntry: words(FlowDecisions.AbsentEntry.self)
    case .slot: words(FlowDecisions.Slot.self)
    case .promotion: words(FlowDecisions.Promotion.self)
    case .resume: words(FlowDecisions.Resume.self)
    case .precheck: words(FlowDecisions.Precheck.self)
    }
  }

  private func words<Value: CaseIterable & RawRepresentable>(_: Value.Type) -> [String]
  where Value.RawValue == String { Value.allCases.map(\.rawValue) }
}

/// What one revision decided, and where that stands.
public struct DecisionCell: Hashable, Sendable {
  public let revision: String
  public let value: Located<String>
}

/// The commit that brought a value in.
public struct DecisionCommit: Hashable, Sendable {
  public let value: Located<String>
  public let commit: Located<String>
}

/// One line of the table of decisions.
public struct DecisionSpec: Hashable, Sendable {
  public let name: Located<DecisionName>
  /// What was there to decide, for people.
  public let about: Located<String>
  /// One per revision, in their order; a revision that is like another has
  /// the other's place for what it does not decide itself.
  public let cells: [DecisionCell]
  /// The commits that are known.
  public let commits: [DecisionCommit]
}

extension Decisions {
  /// - Parameter word: what was decided; a word that `DecisionName.accepted` has.
  /// Nil if a decision is missing or its word unknown.
  init?(_ word: (DecisionName) -> String?) {
    func value<Value: RawRepresentable>(_ name: DecisionName) -> Value? where Value.RawValue == String {
      word(name).flatMap(Value.init(rawValue:))
    }
    guard let function: Function = value(.function), let gate: Gate = value(.gate),
      let emptyErrorCode: EmptyErrorCode = value(.emptyErrorCode),
      let lookupFailure: LookupFailure = value(.lookupFailure),
      let altp2mIndex: AltP2MIndex = value(.altp2mIndex), let kindFlags: KindFlags = value(.kindFlags),
      let nestedBase: NestedBase = value(.nestedBase), let accessValues: AccessValues = value(.accessValues),
      let flow = FlowDecisions(word)
    else { return nil }
    self.init(
      function: function, gate: gate, emptyErrorCode: emptyErrorCode, lookupFailure: lookupFailure,
      altp2mIndex: altp2mIndex, kindFlags: kindFlags, nestedBase: nestedBase, accessValues: accessValues,
      flow: flow)
  }
}

extension FlowDecisions {
  /// - Parameter word: what was decided. Nil if a decision is missing or its word unknown.
  init?(_ word: (DecisionName) -> String?) {
    func value<Value: RawRepresentable>(_ name: DecisionName) -> Value? where Value.RawValue == String {
      word(name).flatMap(Value.init(rawValue:))
    }
    guard let trigger: Trigger = value(.trigger),
      let mapCheck: MapCheck = value(.mapCheck),
      let zeroBytes: ZeroBytes = value(.zeroBytes),
      let copyCheck: CopyCheck = value(.copyCheck),
      let copyRetry: CopyRetry = value(.copyRetry),
      let fallbackWrite: FallbackWrite = value(.fallbackWrite),
      let prefetch: Prefetch = value(.prefetch),
      let cmpxchgFallback: CmpxchgFallback = value(.cmpxchgFallback),
      let slotsOnError: SlotsOnError = value(.slotsOnError),
      let mmioLatch: MMIOLatch = value(.mmioLatch),
      let propagation: Propagation = value(.propagation),
      let lockedSleep: LockedSleep = value(.lockedSleep),
      let readCheck: ReadCheck = value(.readCheck),
      let stringCopies: StringCopies = value(.stringCopies),
      let viewZero: ViewZero = value(.viewZero),
      let absentEntry: AbsentEntry = value(.absentEntry),
      let slot: Slot = value(.slot),
      let promotion: Promotion = value(.promotion),
      let resume: Resume = value(.resume),
      let precheck: Precheck = value(.precheck)
    else { return nil }
    self.init(
      trigger: trigger, mapCheck: mapCheck, zeroBytes: zeroBytes, copyCheck: copyCheck, copyRetry: copyRetry,
      fallbackWrite: fallbackWrite, prefetch: prefetch, cmpxchgFallback: cmpxchgFallback,
      slotsOnError: slotsOnError, mmioLatch: mmioLatch, propagation: propagation, lockedSleep: lockedSleep,
      readCheck: readCheck, stringCopies: stringCopies, viewZero: viewZero, absentEntry: absentEntry,
      slot: slot, promotion: promotion, resume: resume, precheck: precheck)
  }
}
