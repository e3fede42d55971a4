// Claims about the flow: by reachability or by pairs of runs. A built-in revision is a
// program of models; of a tree, functions that are proved to be the model's are run as
// that model, and all others as the C that they are.

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
    guard subject.loaded.tree != nil else {
      return try verifier.models.result(flowClaim, on: subject.revision)
    }
    let result = try subject.flow().decide(flowClaim)
    let obstacles = try subject.obstaclesToFlow(in: flowClaim.builds)
    return obstacles.isEmpty
      ? result
      : result.undecided(
        because: "what is neither the model's nor run as C: \(obstacles.joined(separator: "; "))")
  }
}
