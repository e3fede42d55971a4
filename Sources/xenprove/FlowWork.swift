// The claims about the flow, decided beside the others: they need no solver, and
// one revision does not wait for another.

import Claims
import Dispatch
import Emulation
import Flow
import Foundation
import Prove
import Report
import SMT
import Spec
import Synchronization
import XenABI
import XenFunctions

/// Verdicts about the flow of several revisions, under way since this was made.
final class FlowWork: Sendable {
  /// The revisions to judge, in order.
  let revisions: [Revision]
  private let results: Mutex<[String: Result<[Decision], ProveFault>]> = Mutex([:])
  private let agreements: Mutex<Agreements> = Mutex(Agreements())
  private let group = DispatchGroup()
  private let proofs = DispatchGroup()

  /// What came of comparing functions with their contracts, by revision.
  private struct Agreements {
    var found: [String: [FunctionAgreement]] = [:]
    var failure: (any Error)?
    var asked: [String: QuestionCount] = [:]
  }

  private let limits: Limits
  private let crossChecks, keepsObligations: Bool

  /// - Parameter isExplicit: decide everything a second time, by playing a bounded space.
  init(_ session: Session, _ revisions: [Revision], _ sentences: [FlowClaim], isExplicit: Bool) {
    self.revisions = revisions
    limits = session.limits
    crossChecks = session.crossChecks
    keepsObligations = session.keepsObligations
    guard !sentences.isEmpty else { return }
    let rights = session.specs.rights
    for revision in revisions {
      // A queue of its own, and so a thread: the pool has one for each core, and
      // the revision that had to wait for one would be judged while a core idles.
      DispatchQueue(label: revision.name).async(group: group) { [self] in
        let decider = FlowDecider(
          EmulatorModel(revision.traits), rights, keepsObligations: keepsObligations)
        let result = Result { () throws(ProveFault) in
          let decisions = try sentences.map { (sentence) throws(ProveFault) in try decider.decide(sentence) }
          return isExplicit ? try decider.crossChecked(decisions) : decisions
        }
        results.withLock { $0[revision.name] = result }
      }
    }
  }

  /// Proves the functions of the flow equal to their contracts, strings beside
  /// the rest, each with a solver of its own. The model is not made by somebody
  /// else: its questions need no guard but the user's.
  func startAgreement() {
    guard !revisions.isEmpty else { return }
    let strings: [EmulatorFunction] = [.linearToPhys, .repIns, .repOuts, .repStos, .repMovs]
    for half in [true, false] {
      DispatchQueue.global().async(group: proofs) { [self] in
        let functions = FlowFunction.all.filter { strings.contains($0.function) == half }
        let solver = Solver(limits: limits, crossChecks: crossChecks)
        var agreement = FlowAgreement(solver: solver, keepsObligations: keepsObligations)
        for revision in revisions {
          do {
            let before = solver.asked
            let found = try functions.map { try agreement.prove(revision.traits, only: $0) }
            let asked = solver.asked - before
            agreements.withLock {
              $0.found[revision.name, default: []] += found
              $0.asked[revision.name] = $0.asked[revision.name, default: QuestionCount()] + asked
            }
          } catch {
            let failure = SolverFailure(description: "\(error)")
            agreements.withLock { $0.failure = failure }
          }
        }
      }
    }
  }

  /// - Throws: what went wrong with a solver.
  func agreement(on revision: Revision) throws -> Decision {
    proofs.wait()
    let agreements = agreements.withLock { $0 }
    if let failure = agreements.failure { throw failure }
    let found = agreements.found[revision.name] ?? []
    var decision = Decision(flowAgreement: found.sorted { $0.name < $1.name })
    decision.asked = agreements.asked[revision.name] ?? QuestionCount()
    return decision
  }

  /// Questions answered for these proofs.
  var asked: QuestionCount {
    proofs.wait()
    return agreements.withLock { $0.asked.values.reduce(QuestionCount(), +) }
  }

  /// - Throws: `ProveFault` when the model does not repeat itself.
  func decisions(on revision: Revision) throws(ProveFault) -> [Decision] {
    group.wait()
    return try results.withLock { $0[revision.name] }?.get() ?? []
  }
}

/// `--witnesses FOLDER`.
struct WitnessFolder {
  let path: String

  /// - Throws: `ExitCode` when the folder or a file cannot be written.
  func write(_ report: VerifyReport) throws {
    let files = WitnessFiles(report).files
    guard !files.isEmpty else { return }
    try Output.makeFolder(path)
    for file in files { try Output(path: path + "/" + file.name).write(file.text) }
  }
}

/// A solver's failure, as it travels between threads.
struct SolverFailure: Error, CustomStringConvertible {
  let description: String
}
