// What is said about plays beside their steps, the same in all formats.

import BitVectors
import Emulation
import Spec
import Tables
import Verification
import XenABI

/// Words for `run`.
struct RunWording {
  let report: RunReport
  let steps: StepWording

  init(_ report: RunReport) {
    self.report = report
    steps = StepWording(report.scenario.situation)
  }

  static func names(_ revisions: [String]) -> String { revisions.joined(separator: ", ") }

  // MARK: Head

  /// A short word for each, and what it is about.
  var head: [(lead: String, text: String)] {
    let situation = report.scenario.situation
    let pages = situation.pages.map { page in
      let words =
        [page.name, right(page.right)] + (page.type == .ram ? [] : [page.type.rawValue])
        + (situation.altp2m.isActive ? ["view \(page.viewRight.map(right) ?? "absent")"] : [])
      return words.joined(separator: " ")
    }
    return [
      ("scenario", report.scenario.name), ("about", report.scenario.about),
      ("pages", pages.joined(separator: ", ")),
      (
        "played on",
        Self.names(report.plays.map(\.revision)) + (situation.isDebug ? ", debug" : ", release") + " build"
      ),
    ]
  }

  private func right(_ value: UInt32) -> String { steps.right(Bits(UInt128(value), width: 32)) }

  // MARK: What it means

  /// A claim that is broken, by whom and where.
  struct Break {
    let claim: String
    /// Nil for a claim about pairs of runs.
    let step: Int?
    let what: String
    var revisions: [String]
  }

  var breaks: [Break] {
    var breaks: [Break] = []
    for play in report.plays {
      for (claim, evidence) in play.breaks {
        let (step, what) = words(evidence)
        if let index = breaks.firstIndex(where: { $0.claim == claim && $0.what == what }) {
          breaks[index].revisions.append(play.revision)
        } else {
          breaks.append(Break(claim: claim, step: step, what: what, revisions: [play.revision]))
        }
      }
    }
    return breaks
  }

  /// `OneSend on merged, staging`.
  func who(_ broken: Break) -> String {
    broken.claim
      + (broken.revisions == report.plays.map(\.revision) ? "" : " on \(Self.names(broken.revisions))")
  }

  /// Where no claim is broken.
  var noBreak: String {
    report.plays.allSatisfy { $0.gap == nil }
      ? "it breaks no claim" : "it breaks no claim, as far as it is modelled"
  }

  private func words(_ evidence: FlowEvidence) -> (step: Int?, what: String) {
    guard let at = evidence.at else {
      return (nil, "beside the same with \(FlowWording.change(evidence)), where it comes to something else")
    }
    let observations = evidence.plays[0].observations
    let step = NumberedStep.number(of: at, in: observations)
    return (step, "at step \(step): \(steps.line(observations[at]))")
  }

  // MARK: Expectations

  /// An expectation and those that it came out alike for.
  struct Expected {
    var revisions: [String]
    let first: ExpectationResult
    /// `all`, or the revisions.
    var names = ""
  }

  var expected: [Expected] {
    let all = report.held
    var groups: [Expected] = []
    for result in report.results {
      // Results of one expectation are neighbours.
      if let last = groups.last?.first, last.expectation == result.expectation, last.isMet == result.isMet,
        result.isMet || last.found == result.found && last.step == result.step
      {
        groups[groups.count - 1].revisions.append(result.revision)
      } else {
        groups.append(Expected(revisions: [result.revision], first: result))
      }
    }
    for index in groups.indices {
      let revisions = groups[index].revisions
      groups[index].names = revisions == all && all.count > 1 ? "all" : revisions.joined(separator: ", ")
    }
    return groups
  }

  /// Where something else than expected was found.
  func place(_ result: ExpectationResult) -> String {
    guard let step = result.step, let observation = result.observation else {
      return "missing when the play ends after step \(result.stepCount)"
    }
    return "parted at step \(step): \(steps.line(observation))"
  }
}

// MARK: - Where plays part and end

extension PlayTree {
  /// - Parameter who: revisions, or runs.
  func parting(of who: String) -> String {
    "at step \(end) the \(who) part: "
      + branches.map { RunWording.names($0.revisions) }.joined(separator: " | ")
  }

  /// Nil where there is one, or where they do.
  var notParting: String? {
    branches.isEmpty && isWhole && revisions.count > 1 ? "the revisions do not part" : nil
  }

  /// How it ends, unless its last step says so.
  var ending: [String] {
    switch steps.last?.observation {
    case .assertion: []
    case .faults: ["(not modelled from here)"]
    default:
      [halt.map { "(ends: \($0))" } ?? (isWaiting ? "(the listener has no further reply)" : "(end)")]
    }
  }
}

extension StepWording {
  /// A check without consequence, in brackets, with the revisions that make it if not all do.
  func note(_ note: PlayTree.Note, among tree: PlayTree) -> String {
    let who = note.revisions.count == tree.revisions.count ? "" : "\(RunWording.names(note.revisions)): "
    return "(\(who)\(line(note.check)))"
  }
}
