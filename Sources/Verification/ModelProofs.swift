// What is proved of the models of built-in revisions, beside the claims about the access
// check: it shares no solver with them, and one revision does not wait for another.

import Claims
import Dispatch
import Equivalence
import Flow
import Host
import SMT
import Spec
import XenABI
import XenFunctions

/// Proofs about the models of several revisions, under way since this was made.
struct ModelProofs: Sendable {
  private typealias Agreement = (functions: [FunctionAgreement], asked: QuestionCount)

  /// The results of claims about the flow, by revision.
  private let flow: [String: Deferred<[ClaimResult]>]
  /// What came of comparing functions with their contracts, by revision; in parts.
  private let agreements: [Deferred<[String: Agreement]>]

  init(
    _ revisions: [Revision], _ claims: [any Claim], _ rights: RightsSpec, _ settings: VerifierSettings
  ) {
    let flowClaims = claims.compactMap { ($0 as? FlowModelClaim)?.flowClaim }
    let flow = revisions.map { revision in
      // A queue of its own, and so a thread: the pool has one for each core, and
      // the revision that had to wait for one would be judged while a core idles.
      let results = Deferred(on: DispatchQueue(label: revision.name)) {
        guard !flowClaims.isEmpty else { return [ClaimResult]() }
        let decider = FlowDecider(
          EmulatorModel(revision.traits), rights, keepsObligations: settings.keepsObligations)
        let results = try flowClaims.map { try decider.decide($0) }
        return settings.isExplicit ? try decider.crossChecked(results) : results
      }
      return (revision.name, results)
    }
    self.flow = Dictionary(flow) { first, _ in first }
    let isAsked = !revisions.isEmpty && claims.contains { $0 is ContractAgreementClaim }
    agreements = isAsked ? (0..<2).map { Self.agreements(revisions, share: $0, of: 2, settings) } : []
  }

  /// A share of the functions of the flow beside their contracts, with a solver of their own:
  /// neighbours in the catalogue stay together, as they raise the same questions. The model is
  /// not made by somebody else: its questions need no guard but the user's.
  private static func agreements(
    _ revisions: [Revision], share: Int, of count: Int, _ settings: VerifierSettings
  ) -> Deferred<[String: Agreement]> {
    Deferred(on: .global()) {
      let all = Catalogue.variants
      let functions = all[(all.count * share / count)..<(all.count * (share + 1) / count)]
      let solver = settings.solver
      var agreement = FlowAgreement(solver: solver, keepsObligations: settings.keepsObligations)
      var found: [String: Agreement] = [:]
      for revision in revisions {
        let before = solver.asked
        let proofs = try functions.map { try agreement.prove(revision.traits, only: $0) }
        found[revision.name] = (proofs, solver.asked - before)
      }
      return found
    }
  }

  /// - Throws: `ProveFault` when the model does not repeat itself.
  func result(_ flowClaim: FlowClaim, on revision: Revision) throws -> ClaimResult {
    try flow[revision.name]!.get().first { $0.claim == flowClaim.name }!
  }

  /// - Throws: what went wrong with a solver.
  func agreement(on revision: Revision) throws -> ClaimResult {
    let parts = try agreements.compactMap { try $0.get()[revision.name] }
    var result = ClaimResult(flowAgreement: parts.flatMap(\.functions).sorted { $0.name < $1.name })
    result.asked = parts.map(\.asked).reduce(QuestionCount(), +)
    return result
  }

  /// Questions answered for these proofs.
  var asked: QuestionCount {
    agreements.compactMap { try? $0.get() }.flatMap(\.values).map(\.asked).reduce(QuestionCount(), +)
  }
}
