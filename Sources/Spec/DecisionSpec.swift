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

  /// What can be decided, as the raw values of the type in `Decisions`.
  public var accepted: [String] {
    switch self {
    case .function: Decisions.Function.allCases.map(\.rawValue)
    case .gate: Decisions.Gate.allCases.map(\.rawValue)
    case .emptyErrorCode: Decisions.EmptyErrorCode.allCases.map(\.rawValue)
    case .lookupFailure: Decisions.LookupFailure.allCases.map(\.rawValue)
    case .altp2mIndex: Decisions.AltP2MIndex.allCases.map(\.rawValue)
    case .kindFlags: Decisions.KindFlags.allCases.map(\.rawValue)
    case .nestedBase: Decisions.NestedBase.allCases.map(\.rawValue)
    case .accessValues: AccessValues.allCases.map(\.rawValue)
    }
  }
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
      let nestedBase: NestedBase = value(.nestedBase), let accessValues: AccessValues = value(.accessValues)
    else { return nil }
    self.init(
      function: function, gate: gate, emptyErrorCode: emptyErrorCode, lookupFailure: lookupFailure,
      altp2mIndex: altp2mIndex, kindFlags: kindFlags, nestedBase: nestedBase, accessValues: accessValues)
  }
}
