// A comparison for programs: a part of the reports of `verify` and of `diff`.

import Claims
import Equivalence
import Spec
import Verification

struct ComparisonEntry: Encodable {
  let base, verdict: String
  let exit: Int32
  /// Why claims could not be compared.
  let absence: Nullable<String>
  let functions: [FunctionChangeEntry]
  let claims: [ClaimChangeEntry]
  let numbers, alsoChanged: [String]
  let unchanged: Bool

  /// - Parameter verdict: in one sentence.
  init(_ comparison: Comparison, _ verdict: String) {
    (base, self.verdict) = (comparison.base, verdict)
    exit = comparison.exit.rawValue
    absence = Nullable(comparison.absence)
    functions = comparison.functions.map(FunctionChangeEntry.init)
    claims = comparison.claims.map(ClaimChangeEntry.init)
    (numbers, alsoChanged) = (comparison.numbers, comparison.beside)
    unchanged = comparison.isUnchanged
  }
}

struct FunctionChangeEntry: Encodable {
  let name, change: String
  let sentences: [String]
  let location: Nullable<LocationEntry>

  init(_ function: FunctionChange) {
    name = function.name
    location = Nullable(function.place.map(LocationEntry.init))
    switch function.kind {
    case .added: (change, sentences) = ("added", [])
    case .removed: (change, sentences) = ("removed", [])
    case .differs(let found): (change, sentences) = ("different", found)
    case .unknown(let reason): (change, sentences) = ("unknown", [reason])
    }
  }
}

struct ClaimChangeEntry: Encodable {
  let name, before, after, direction: String
  let rowsAdded, rowsRemoved: [String]
  let remark, reason: Nullable<String>

  init(_ change: ClaimChange) {
    name = change.claim
    (before, after, direction) = (change.before.word, change.after.word, change.direction.rawValue)
    (rowsAdded, rowsRemoved) = (change.added.map(\.short), change.removed.map(\.short))
    remark = Nullable(change.remark)
    reason = Nullable(change.after.reason)
  }
}
