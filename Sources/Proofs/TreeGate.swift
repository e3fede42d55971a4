// C beside the ledger: are the verdicts about it those that were recorded of its
// revision? Not its text: a tree may change as it likes while it means the same.

import Verification

/// Compares verdicts about C with what the ledger says of a revision.
public struct TreeGate {
  private let ledger: Ledger
  private let revision: String

  /// - Parameter revision: the name of the one that the C is measured by.
  public init(_ ledger: Ledger, revision: String) { (self.ledger, self.revision) = (ledger, revision) }

  /// Everything that is different, in the order of the results.
  public func differences(_ results: [ClaimResult]) -> [LedgerDifference] {
    results.flatMap { result in
      recorded(result).map { differences(result, $0) } ?? mustHold(result)
    }
  }

  /// What the ledger says of a claim; nil where it is about C alone.
  private func recorded(_ result: ClaimResult) -> LedgerBlock? {
    guard let block = ledger.block(.claim(result.claim, of: revision)),
      block[.verdict] != "not-applicable"
    else { return nil }
    return block
  }

  private func mustHold(_ result: ClaimResult) -> [LedgerDifference] {
    switch result.verdict {
    case .holds, .notApplicable: []
    // Of what every caller does no revision says anything, and a deviation may.
    case .fails where result.acceptance != nil && ledger.block(.claim(result.claim, of: revision)) == nil: []
    case .fails, .undecided:
      [LedgerDifference(.verdict, result.claim, "must hold of C, but \(clause(result.verdict.word))")]
    }
  }

  private func differences(_ result: ClaimResult, _ block: LedgerBlock) -> [LedgerDifference] {
    let word = block[.verdict] ?? "undecided"
    if word != result.verdict.word {
      let what = "\(clause(word)) on \(revision), but \(clause(result.verdict.word)) here"
      return [LedgerDifference(.verdict, result.claim, what)]
    }
    let recorded = block.facts.map(\.key).filter(\.isRow)
    let found = result.rows.map { LedgerKey.row($0.row.short) }
    return found.filter { !recorded.contains($0) }.map {
      LedgerDifference(.row, result.claim, "\($0) fails here, but not on \(revision)")
    }
      + recorded.filter { !found.contains($0) }.map {
        LedgerDifference(.row, result.claim, "\($0) fails on \(revision), but not here")
      }
  }

  /// A verdict as the rest of a sentence about a claim.
  private func clause(_ verdict: String) -> String {
    ["holds", "fails"].contains(verdict) ? verdict : "is \(verdict)"
  }
}
