// Claims about the flow: by reachability or by pairs of runs, on the executable model.
// They are decided of a tree once every function of it, the access check among them, is
// proved to be the model's in the builds that the claim is about.

import Flow
import Loading
import XenABI

/// A claim about the whole emulator.
struct FlowModelClaim: Claim {
  let flowClaim: FlowClaim

  var name: String { flowClaim.name }
  func statement(about revision: Revision) -> String { flowClaim.statement }

  func answer(beside subject: LoadedSubject) -> Verdict? {
    guard let input = subject.input, subject.tree == nil else { return nil }
    return .undecided(
      "it is about the whole emulator, and only \(input.function) was read; name a tree with --tree")
  }

  func check(_ subject: SubjectState, _ verifier: Verifier) throws -> ClaimResult {
    guard let tree = subject.loaded.tree else {
      return try verifier.models.result(flowClaim, on: subject.revision)
    }
    let result = try subject.flow(of: tree).decide(flowClaim)
    let open = try subject.openFunctions(in: flowClaim.builds)
    return open.isEmpty
      ? result
      : result.undecided(
        because: "not every function is proved to be the model's: \(open.joined(separator: "; "))")
  }
}
