// From verdicts to the ledger.

import Foundation
import Source
import Spec
import Verification
import XenABI

/// What the ledger says of some revisions.
public struct LedgerWriter {
  private let specs: Specs
  private let proofs: ProofSet

  public init(_ specs: Specs, _ proofs: ProofSet) { (self.specs, self.proofs) = (specs, proofs) }

  /// - Parameters:
  ///   - judged: what was decided of each revision.
  ///   - versions: of the tool and the solver, for the one line that may differ.
  public func ledger(_ judged: [(revision: Revision, results: [ClaimResult])], madeBy versions: String)
    -> Ledger
  {
    var made = LedgerBlock(.madeBy)
    made.add("versions", versions)
    let revisions = judged.map { block($0.revision) }
    let claims = judged.flatMap { judgement in
      judgement.results.map { block($0, judgement.revision) }
    }
    return Ledger([made, rights] + revisions + claims)
  }

  // MARK: What it is proved from

  /// specs/rights.yaml, cell by cell.
  private var rights: LedgerBlock {
    var block = LedgerBlock(.rights)
    for rule in specs.rights.rights {
      let right = rule.right.value.rawValue
      for kind in AccessKind.allCases {
        block.add("\(right).\(kind.rawValue)", rule.permission(for: kind).value.rawValue)
      }
      block.add("\(right).becomes", rule.promotion?.becomes.value.rawValue)
      block.add("\(right).reports", rule.promotion?.reports.value.rawValue)
    }
    for rule in specs.rights.attempts {
      let attempt = rule.attempt.value.rawValue
      block.add("attempt \(attempt).bit", rule.bit.map { hex($0.value) })
      block.add("attempt \(attempt).flags", hex(rule.flags.value))
    }
    for (kind, flags) in zip(KindName.allCases, specs.rights.kinds) {
      block.add("kind \(kind.rawValue)", hex(flags.value.value))
    }
    block.add("request.reason", hex(specs.rights.request.reason.value))
    block.add("request.sync", specs.rights.request.isSynchronous.value ? "yes" : "no")
    return block
  }

  /// specs/revisions.yaml, one revision.
  private func block(_ revision: Revision) -> LedgerBlock {
    var block = LedgerBlock(.revision(revision.name))
    block.add("commit", revision.commit)
    for trait in Trait.all { block.add(.other(trait.name), trait.value(in: revision.traits)) }
    return block
  }

  // MARK: What is proved

  private func block(_ result: ClaimResult, _ revision: Revision) -> LedgerBlock {
    var block = LedgerBlock(.claim(result.claim, of: revision.name))
    block.add(.verdict, result.verdict.word)
    block.add("reason", result.verdict.reason)
    block.add(.accepted, result.acceptance?.id)
    block.add("bounds", result.verdict.isDecided ? result.bounds : nil)
    block.add("assumed", result.assumptions.isEmpty ? nil : result.assumptions.joined(separator: "; "))
    block.add("size", result.effort)
    block.add("depends on", "rights \(digest(rights)), revision \(digest(self.block(revision)))")
    for row in result.rows {
      block.add(
        .row(row.row.short), row.label.rawValue + (row.condition.map { ", only when \($0)" } ?? ""))
    }
    let paths = proofs.paths(of: result.claim, about: revision.name)
    block.add("questions", "\(paths.count)")
    for path in paths {
      guard let file = proofs.files[path] else { continue }
      block.add(.file(path), "\(file.expectation.rawValue) \(ProofFile.digest(of: file.text))")
    }
    return block
  }

  /// Enough of it to see that something changed; what did stands in the block itself.
  private func digest(_ block: LedgerBlock) -> String {
    String(ProofFile.digest(of: block.facts.map { "\($0.key): \($0.value)\n" }.joined()).prefix(16))
  }

  private func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
}

extension Verdict {
  fileprivate var isDecided: Bool { self == .holds || self == .fails }
}

extension ProofFile {
  /// SHA-256 of a file's text, in hex.
  static func digest(of text: String) -> String {
    SHA256.digest(of: Array(text.utf8)).hexadecimal
  }
}
