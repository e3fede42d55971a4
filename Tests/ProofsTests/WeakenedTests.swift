// A claim that demands less than it did: still proved, but not what was recorded.

import Claims
import Foundation
import SMT
import Spec
import SymbolicExecution
import TestSupport
import Testing
import Verification
import XenABI
import XenFunctions

@testable import Proofs

@Suite("A weakened claim")
struct WeakenedTests {
  /// Under its own name, but satisfied by whatever comes from user mode.
  private struct Weakened<Base: AccessCheckClaim>: AccessCheckClaim {
    let base: Base
    var name: String { base.name }
    var statement: String { base.statement }

    func obligation(on subject: Subject, _ background: Background) throws(ExploreFault) -> Applicability {
      guard case .applies(var obligation) = try base.obligation(on: subject, background) else {
        return .notApplicable("")
      }
      let isUser = AccessCheckVariables.pfec.term.bits(from: 2, width: 1).isEqual(to: Term(1, width: 1))
      obligation.demand = obligation.demand || isUser
      return .applies(obligation)
    }
  }

  /// What would be recorded of one claim about v5.
  private static func record(
    _ claim: any AccessCheckClaim
  ) throws -> (ledger: Ledger, proofs: ProofSet, holds: Bool) {
    let specs = try Specs.load(from: Checkout.specs)
    let revision = try #require(specs.revision(named: "v5"))
    let solver = Solver()
    let explorer = Explorer(solver: solver)
    let program = AccessCheckModel(revision.traits)
    let model = try Behaviour(of: program, explorer: explorer)
    let background = try Background(
      rights: specs.rights, revision: revision, model: model, explorer: explorer)
    let subject = Subject(
      name: "v5", revision: revision, program: program, behaviour: model, isC: false)
    let result = try Prover(solver: solver, labels: specs.labels).decide(claim, on: subject, background)
    var proofs = ProofSet()
    proofs.add(result, about: "v5")
    let ledger = LedgerWriter(specs, proofs).ledger([(revision, [result])], madeBy: "a test")
    return (ledger, proofs, result.verdict == .holds)
  }

  @Test("it holds as before, and the gate says that it asks something else")
  func weakened() throws {
    let old = try Self.record(SwitchExactWX())
    let new = try Self.record(Weakened(base: SwitchExactWX()))
    #expect(old.holds && new.holds)
    let folder = ProofsFolder(
      path: "proofs", ledger: old.ledger, texts: old.proofs.files.mapValues(\.text))
    #expect(Gate(old.ledger, old.proofs).differences(from: folder).isEmpty)
    let found = Gate(new.ledger, new.proofs).differences(from: folder)
    #expect(found.first?.kind == .question && found.first?.subject == "v5 SwitchExactWX")
    #expect(found.first?.what == "asks something else in v5/SwitchExactWX.smt2")
  }
}
