// A claim about the flow as files. One that holds: an invariant that any solver
// checks (unsat), or for a claim about pairs the question whether two runs differ;
// and a run that the claim speaks about (sat). One that fails: a smallest
// situation that breaks it, to be played.

import Flow
import Spec
import Verification

/// Writes what a result about the flow rests on.
public struct FlowProofs {
  private let subject: String
  private let result: ClaimResult

  /// - Parameter subject: what was judged; the folder of the files.
  public init(_ subject: String, _ result: ClaimResult) { (self.subject, self.result) = (subject, result) }

  /// None for a claim without a verdict.
  public var files: [ProofFile] {
    switch (result.verdict, result.certificate) {
    case (.holds, .flow(let system)):
      let proof = InvariantProof(system, head: head, foot: foot)
      return questions(proof.invariant, proof.premise)
    case (.holds, .pairs(let pairs)):
      let proof = PairProof(pairs, head: head, foot: foot)
      return questions(proof.difference, proof.premise)
    case (.fails, _): return scenarios
    default: return []
    }
  }

  private func questions(_ claim: String, _ premise: String) -> [ProofFile] {
    [file(".smt2", .unsat, claim), file(".premise.smt2", .sat, premise)]
  }

  private var head: [String] {
    Prose.lines("\(result.claim) on \(subject): \(result.statement)")
  }

  private var foot: [String] {
    Prose.lines("Bounds: \(result.bounds)")
      + result.assumptions.flatMap { Prose.lines("Relied on: \($0)") }
      + [
        "Pages: the instruction lies on 0 and 1, its first operand on 2 and 3, a second",
        "  one on 4 and 5; those of the next operation have nothing to do with them.",
      ]
  }

  // MARK: A claim that fails

  private var scenarios: [ProofFile] {
    guard let plays = result.flow?.plays, let first = plays.first else { return [] }
    guard plays.count > 1 else {
      return [scenario(".yaml", "A smallest situation that breaks it; play it with", first)]
    }
    return [
      scenario(
        ".yaml", "A smallest situation that breaks it, beside \(result.claim).twin.yaml; play it with",
        first),
      scenario(".twin.yaml", "\(result.claim).yaml with one thing changed; play it with", plays[1]),
    ]
  }

  private func scenario(_ suffix: String, _ what: String, _ play: Play) -> ProofFile {
    let name = "\(subject)/\(result.claim)\(suffix)"
    let lines = head + ["", what, "  xenprove run proofs/\(name) --on \(subject)", ""]
    let about = "\(result.claim) fails on \(subject)."
    return file(
      suffix, .replays,
      lines.map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
        + ScenarioText(about: about, play.situation).text)
  }

  private func file(_ suffix: String, _ expectation: ProofFile.Expectation, _ text: String) -> ProofFile {
    ProofFile(path: "\(subject)/\(result.claim)\(suffix)", expectation: expectation, text: text)
  }
}
