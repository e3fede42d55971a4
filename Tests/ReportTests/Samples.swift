// Reports to be printed: real verdicts on a revision, and made-up ones with
// everything that a verdict can be.

import Claims
import Equivalence
import Flow
import Foundation
import Loading
import Report
import SMT
import Source
import Spec
import SymbolicExecution
import TestSupport
import Verification
import XenABI
import XenFunctions

@testable import Verification

enum Samples {
  static let tool = ToolVersions(tool: "0.0", z3: "4.0", asked: QuestionCount(byCases: 10, byZ3: 2))

  static func specs() throws -> Specs { try Specs.load(from: Checkout.specs) }

  /// Every claim about a revision but FlowAgreement, decided.
  static func real(_ name: String) throws -> SubjectReport {
    let specs = try specs()
    let revision = specs.revision(named: name)!
    let solver = Solver()
    let explorer = Explorer(solver: solver)
    let program = AccessCheckModel(revision.traits)
    let behaviour = try Behaviour(of: program, explorer: explorer)
    let subject = Subject(name: name, revision: revision, program: program, behaviour: behaviour, isC: false)
    let background = try Background(
      rights: specs.rights, revision: revision, model: behaviour, explorer: explorer)
    let prover = Prover(solver: solver, labels: specs.labels)
    let flow = FlowDecider(EmulatorModel(revision.traits), specs.rights)
    let results =
      try ClaimRegistry.accessCheck.map { try prover.decide($0, on: subject, background) }
      + FlowClaim.inOrder.map { try flow.decide($0) }
    return SubjectReport(
      subject: name, input: nil, revision: revision, revisionReason: nil, nearest: nil, assumptions: [],
      results: results, countsConformance: false)
  }

  /// Text with all that means something in some format.
  static let odd =
    "a|b <i>&amp; \"q\", ]]> `c` *d* _e_ [f](g) @h \u{1b}[31m\u{0}\u{7f}\u{85}\n=1+1 \u{fc}\u{1f600}"

  static func result(
    _ claim: String, _ verdict: Verdict, rows: [Row] = [], isAboutRevision: Bool = false
  ) -> ClaimResult {
    ClaimResult(
      claim: claim, odd, isAboutRevision: isAboutRevision, verdict,
      assumptions: [odd],
      rows: rows.map {
        FailingRow(row: $0, condition: odd, label: .reachable, because: odd, cells: [])
      })
  }

  static let rows = [Row(.n, .read), Row(.unknown, .write, lookup: .absent)]

  /// Holds, fails by rows, fails and is accepted, has no answer, does not apply,
  /// fails and does not count.
  static func everything(named name: String) throws -> SubjectReport {
    var accepted = result("Accepted", .fails, rows: rows)
    accepted.acceptance = Acceptance(id: "XPD-3", reason: odd)
    let input = SubjectInput(
      path: name, sha256: String(repeating: "0123456789abcdef", count: 4), kind: "mail", mailSubject: odd,
      patchVersion: "v6", function: "f", file: "xen/\(name).c", place: Place(file: name, line: 3, column: 5),
      unread: [odd])
    return SubjectReport(
      subject: name, input: input, revision: try specs().revision(named: "v5")!, revisionReason: odd,
      nearest: nil, assumptions: [odd],
      results: [
        result("Good", .holds), accepted, result("Open", .undecided(odd)),
        result("Elsewhere", .notApplicable(odd)), result("Conformance", .fails, rows: rows),
        result("Bad", .fails, rows: rows),
      ], countsConformance: false)
  }

  static func report(_ subjects: [SubjectReport], _ errors: [Diagnostic] = [], fault: String? = nil)
    -> VerifyReport
  {
    VerifyReport(tool: tool, subjects: subjects, errors: errors, fault: fault)
  }
}
