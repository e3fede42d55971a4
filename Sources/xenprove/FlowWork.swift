// The claims about the flow, decided beside the others: they need no solver, and
// one revision does not wait for another.

import Claims
import Dispatch
import Flow
import Foundation
import Model
import Prove
import Report
import Spec
import Synchronization
import Xen

/// Verdicts about the flow of several revisions, under way since this was made.
final class FlowWork: Sendable {
  /// The revisions to judge, in order.
  let revisions: [Revision]
  private let results: Mutex<[String: Result<[Decision], ProveFault>]> = Mutex([:])
  private let group = DispatchGroup()

  /// - Parameter isExplicit: decide everything a second time, by playing a bounded space.
  init(_ session: Session, _ revisions: [Revision], _ sentences: [FlowSentence], isExplicit: Bool) {
    self.revisions = revisions
    guard !sentences.isEmpty else { return }
    let rights = session.specs.rights
    for revision in revisions {
      DispatchQueue.global().async(group: group) { [self] in
        let decider = FlowDecider(EmulatorModel(revision.decisions), rights)
        let result = Result { () throws(ProveFault) in
          let decisions = try sentences.map { (sentence) throws(ProveFault) in try decider.decide(sentence) }
          return isExplicit ? try decider.crossChecked(decisions) : decisions
        }
        results.withLock { $0[revision.name] = result }
      }
    }
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
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      Diagnostics.complain("xenprove: error: \(path) cannot be made: \(error.localizedDescription)")
      throw Report.ExitCode.internalError.asExit
    }
    for file in files { try Output(path: path + "/" + file.name).write(file.text) }
  }
}
