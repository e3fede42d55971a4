// Claims about every caller, and about every place that says which access breaks which right. A whole tree is
// read for them, which takes as long as all others together: they are decided for who names them.

import CallSites
import Loading
import SMT
import Source
import Tables
import XenABI

/// A claim about all calls through which checks are switched on or codes come back.
struct CallsClaim: Claim {
  let name: String

  static let all = CallTable.statements(door: CheckedCalls.door).map { CallsClaim(name: $0.name) }

  var isOnRequest: Bool { true }

  func statement(about revision: Revision) -> String {
    CallTable.statements(door: CheckedCalls.door).first { $0.name == name }?.statement ?? name
  }

  func answer(beside subject: LoadedSubject) -> Verdict? {
    if subject.tree != nil { return nil }
    return subject.input == nil
      ? .notApplicable("it is about callers in Xen trees")
      : .undecided("it is about callers everywhere in a tree; name one with --tree")
  }

  func check(_ subject: SubjectState, _ verifier: Verifier) throws -> ClaimResult {
    let statement = statement(about: subject.revision)
    guard let found = try subject.calls()?.claims.first(where: { $0.name == name }) else {
      return ClaimResult(claim: name, statement, .notApplicable("it is about callers in Xen trees"))
    }
    let lines = found.witnesses.flatMap { witness in
      [witness.what]
        + witness.steps.map { step in
          "- " + (step.place.map { "\($0.file):\($0.line) " } ?? "") + step.text
        }
    }
    let witness = Witness(row: nil, inputs: Model(), traces: [], explanation: lines)
    var result = ClaimResult(
      claim: name, statement, found.verdict.asVerdict, bounds: CallTable.bounds,
      witness: found.verdict == .fails ? witness : nil)
    result.ways =
      found.witnesses.map { ClaimResult.Way(key: $0.key, words: $0.what) }
      + [found.open].compactMap { $0 }.map {
        ClaimResult.Way(key: $0.besidesNumbers, words: $0, isOpen: true)
      }
    return result
  }
}

/// What every place in a tree says of rights.
struct PlacesClaim: Claim {
  var name: String { "TablesAgree" }
  var isOnRequest: Bool { true }

  func statement(about revision: Revision) -> String {
    "Every place that says which access breaks which right refuses what specs/rights.yaml does not allow, but "
      + "for known deviations."
  }

  func answer(beside subject: LoadedSubject) -> Verdict? {
    if subject.tree != nil { return nil }
    return .notApplicable("it is about Xen trees: the places in them are many")
  }

  func check(_ subject: SubjectState, _ verifier: Verifier) throws -> ClaimResult {
    let statement = statement(about: subject.revision)
    guard let tree = subject.loaded.tree else {
      return ClaimResult(claim: name, statement, .notApplicable("it is about Xen trees"))
    }
    let places = try tree.places(verifier.loader, named: subject.subject.name)
    let found = places.table.agreement(
      verifier.specs.rights, try verifier.deviations(), on: places.revision)
    let failing = found.filter { $0.verdict == .fails(accepted: nil) }
    let open = found.compactMap { place -> String? in
      if case .undecided(let why) = place.verdict { "\(place.column.function): \(why)" } else { nil }
    }
    let lines = failing.flatMap { place in place.differences.map { "\(place.column.function): \($0)" } }
    let verdict: Verdict = failing.isEmpty ? open.first.map { .undecided($0) } ?? .holds : .fails
    var result = ClaimResult(
      claim: name, statement, verdict, bounds: "each place by its own C, as `table --all` shows it",
      witness: failing.isEmpty ? nil : Witness(row: nil, inputs: Model(), traces: [], explanation: lines))
    result.ways = lines.map { ClaimResult.Way(key: $0, words: $0) }
    return result
  }
}

extension CallClaimResult.Verdict {
  /// As that of any claim.
  public var asVerdict: Verdict {
    switch self {
    case .holds: .holds
    case .fails: .fails
    case .undecided(let reason): .undecided(reason)
    case .notApplicable(let reason): .notApplicable(reason)
    }
  }
}
