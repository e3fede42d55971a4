// The evidence of a claim about the flow, in words: the situation as a scenario,
// and what happens in it.

import BitVectors
import Emulation
import Flow
import Spec
import Verification

/// Words for one piece of evidence.
struct FlowWording {
  let result: ClaimResult
  let evidence: FlowEvidence
  let subject: String

  init?(_ result: ClaimResult, _ subject: String) {
    guard let evidence = result.flow else { return nil }
    self.init(result, evidence, subject)
  }

  init(_ result: ClaimResult, _ evidence: FlowEvidence, _ subject: String) {
    (self.result, self.evidence, self.subject) = (result, evidence, subject)
  }

  private var fails: Bool { result.verdict == .fails }

  /// The scenario, to be kept and played again.
  var scenario: String {
    let about =
      fails
      ? "\(result.claim) fails on \(subject)." : "\(result.claim) holds on \(subject); one case of it."
    return ScenarioText(about: about, evidence.situation).text
  }

  /// The scenario without its title, line by line.
  var situation: [String] {
    scenario.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("about:") }
  }

  /// What each play shows; titles only where there are two.
  var runs: [(title: String, steps: [String])] {
    evidence.plays.enumerated().map { index, play in
      let steps = steps(of: play, play.observations[...])
      return (evidence.plays.count == 1 ? "" : index == 0 ? "as it is" : "with \(change)", steps)
    }
  }

  /// Steps up to the one that breaks the claim.
  var stepsToTheBreak: [String] {
    guard let at = evidence.at, let play = evidence.plays.first else { return runs.first?.steps ?? [] }
    return steps(of: play, play.observations.prefix(at + 1))
  }

  private func steps(of play: Play, _ observations: ArraySlice<Observation<Bits>>) -> [String] {
    let wording = StepWording(play.situation)
    return observations.filter { !NumberedStep.isUnremarkable($0) }.map {
      String(repeating: " ", count: wording.depth($0)) + wording.line($0)
    }
  }

  /// What is different in the second play of a pair.
  var change: String { Self.change(evidence) }

  /// `data1 as ram`.
  static func change(_ evidence: FlowEvidence) -> String {
    let (one, other) = (evidence.plays[0].situation, evidence.plays[evidence.plays.count - 1].situation)
    if one.altp2m != other.altp2m { return "altp2m \(other.altp2m.rawValue)" }
    for (page, twin) in zip(one.pages, other.pages) where page != twin {
      if page.type != twin.type { return "\(page.name) as \(twin.type.rawValue)" }
      return "\(page.name) in the view"
    }
    return "nothing changed"
  }
}
