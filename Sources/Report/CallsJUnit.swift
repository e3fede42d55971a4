// Claims about calls, and about places that speak of rights, for pipelines: a case for each.

import CallSites
import Loading
import Tables
import Verification
import XenC

extension CallsPage {
  /// Red exactly when the exit code is not 0.
  public func junit(_ versions: ToolVersions) -> String {
    let cases = calls.claims.map { claim in
      JUnitCase(name: claim.name, outcome: outcome(claim))
    }
    return JUnitSuite.document([
      JUnitSuite(
        name: "xenprove.\(subject)", file: nil, cases: cases, properties: versions.properties)
    ])
  }

  private func outcome(_ claim: CallClaimResult) -> JUnitOutcome {
    let new = claim.witnesses.filter { !isOld(claim, $0) }
    switch claim.verdict {
    case .holds: return .passed
    case .notApplicable(let reason): return .skipped("not applicable: \(reason)")
    case .undecided(let reason):
      return isOpenAsBefore(claim)
        ? .skipped("undecided as before: \(reason)")
        : .open(reason)
    case .fails where new.isEmpty: return .skipped("fails as before")
    case .fails:
      let lines = new.flatMap { witness in
        [witness.what] + witness.steps.map { "  - " + $0.words }
      }
      return .failure(message: claim.statement, text: lines.joined(separator: "\n"))
    }
  }
}

extension TableFormat {
  /// A case for each place.
  func junit(
    of places: LoadedPlaces, _ agreement: [TablesAgree], _ versions: ToolVersions
  ) -> String {
    let cases = agreement.map { place in
      JUnitCase(name: TablesAgree.claim(place.column.name), outcome: place.outcome)
    }
    return JUnitSuite.document([
      JUnitSuite(
        name: "xenprove.\(places.table.subject)", file: nil, cases: cases, properties: versions.properties)
    ])
  }
}

extension TablesAgree {
  fileprivate var outcome: JUnitOutcome {
    switch verdict {
    case .holds: .passed
    case .fails(let id?): .skipped("\(id)")
    case .fails(nil):
      .failure(
        message: "\(column.function) says otherwise than specs/rights.yaml",
        text: differences.joined(separator: "\n"))
    case .undecided(let reason): .open(reason)
    case .notApplicable: .skipped("not applicable: \(column.function) is not there")
    }
  }
}

extension ToolVersions {
  var properties: [(String, String)] { [("xenprove", tool), ("z3", z3)] }
}
