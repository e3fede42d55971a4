// Claims about the functions of the flow, one by one: the model's beside their
// contracts, a tree's beside the model's, and a tree's numbers beside ours.

import Claims
import Equivalence
import Loading
import SMT
import XenABI

/// The executable model agrees with the contracts.
struct ContractAgreementClaim: Claim {
  var name: String { FlowAgreementClaim.name }
  func statement(about revision: Revision) -> String { FlowAgreementClaim.statement }

  func answer(beside subject: LoadedSubject) -> Verdict? {
    subject.input == nil ? nil : .notApplicable("it is about built-in revisions")
  }

  func check(_ subject: SubjectState, _ verifier: Verifier) throws -> ClaimResult {
    try verifier.models.agreement(on: subject.revision)
  }
}

/// A tree's headers have the model's numbers.
struct TreeVocabularyClaim: Claim {
  var name: String { VocabularyClaim.name }
  func statement(about revision: Revision) -> String { VocabularyClaim.statement(revision.name) }

  func answer(beside subject: LoadedSubject) -> Verdict? {
    subject.tree == nil ? .notApplicable("it is about Xen trees") : nil
  }

  func check(_ subject: SubjectState, _ verifier: Verifier) throws -> ClaimResult {
    let vocabulary = Vocabulary(subject.revision.traits)
    let drift = vocabulary.drift(in: subject.loaded.tree?.numbers ?? [:])
    let differences = drift.map(\.sentence)
    let witness = Witness(row: nil, inputs: Model(), traces: [], explanation: differences)
    let isMeant = drift.allSatisfy(\.isRenumbering)
    return ClaimResult(
      claim: name, statement(about: subject.revision),
      differences.isEmpty
        ? .holds : isMeant ? .undecided(subject.renumbering ?? differences[0]) : .fails,
      bounds: "\(vocabulary.names.count) names", witness: isMeant ? nil : witness)
  }
}

/// A tree's functions are the model's.
struct TreeConformanceClaim: Claim {
  var name: String { FlowConformanceClaim.name }
  func statement(about revision: Revision) -> String { FlowConformanceClaim.statement(revision.name) }

  func answer(beside subject: LoadedSubject) -> Verdict? {
    subject.tree == nil ? .notApplicable("it is about Xen trees") : nil
  }

  func check(_ subject: SubjectState, _ verifier: Verifier) throws -> ClaimResult {
    var result = ClaimResult(try subject.functions, statement(about: subject.revision))
    result.asked = subject.askedOfFunctions
    return result
  }
}
