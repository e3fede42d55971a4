// A play for programs.

import Emulation
import Flow
import Source
import Spec

/// `run --format json`: schema `xenprove.run/1`.
public struct RunJSON {
  private let reports: [RunReport]
  private let errors: [ErrorEntry]?
  private let exit: ExitCode

  /// - Parameters:
  ///   - errors: what is wrong with other scenarios.
  ///   - exit: of the whole call.
  public init(_ reports: [RunReport], _ errors: [Diagnostic] = [], exit: ExitCode) {
    self.reports = reports
    self.errors = errors.isEmpty ? nil : errors.map(ErrorEntry.init)
    self.exit = exit
  }

  /// One document for one scenario; several are gathered in one (`xenprove.runs/1`).
  public var text: String {
    reports.count == 1
      ? JSONText.encode(Document(reports[0], errors, exit: exit))
      : JSONText.encode(
        Documents(
          runs: reports.map { Document($0, nil, exit: $0.exit) }, errors: errors, exit: exit.rawValue))
  }

  private struct Documents: Encodable {
    let schema = "xenprove.runs/1"
    let runs: [Document]
    let errors: [ErrorEntry]?
    let exit: Int32
  }

  private struct Document: Encodable {
    let schema = "xenprove.run/1"
    let scenario: ScenarioEntry
    let plays: [PlayEntry]
    let parts: Nullable<PartsEntry>
    let expectations: [ExpectationEntry]
    /// Of other scenarios, if there are any.
    let errors: [ErrorEntry]?
    let exit: Int32

    init(_ report: RunReport, _ errors: [ErrorEntry]?, exit: ExitCode) {
      let wording = StepWording(report.scenario.situation)
      scenario = ScenarioEntry(name: report.scenario.name, about: report.scenario.about)
      plays = report.plays.map {
        PlayEntry(
          revision: $0.revision, steps: StepEntry.entries(of: $0.play, wording), halt: Nullable($0.halt),
          breaks: $0.breaks.map { BreakEntry(claim: $0.claim, observation: Nullable($0.evidence.at)) })
      }
      let tree = report.tree
      parts = Nullable(
        tree.branches.isEmpty
          ? nil : PartsEntry(step: tree.end, groups: tree.branches.map(\.revisions)))
      expectations = report.results.map {
        ExpectationEntry(
          revision: $0.revision, expected: $0.text, met: $0.isMet, found: $0.found,
          step: Nullable($0.isMet ? nil : $0.step))
      }
      self.errors = errors
      self.exit = exit.rawValue
    }
  }

  private struct ScenarioEntry: Encodable {
    let name, about: String
  }

  private struct PlayEntry: Encodable {
    let revision: String
    let steps: [StepEntry]
    let halt: Nullable<String>
    /// The claims that it breaks.
    let breaks: [BreakEntry]
  }

  private struct BreakEntry: Encodable {
    let claim: String
    /// Which of the observations does, from 0; null where it takes more than one play.
    let observation: Nullable<Int>
  }

  private struct StepEntry: Encodable {
    /// From 1; null for a check that lets the access go on.
    let number: Nullable<Int>
    let text: String

    static func entries(of play: Play, _ wording: StepWording) -> [StepEntry] {
      NumberedStep.steps(of: play).flatMap { step in
        [StepEntry(number: Nullable(step.number), text: wording.line(step.observation))]
          + step.checks.map { StepEntry(number: Nullable(nil), text: wording.line($0)) }
      }
    }
  }

  private struct PartsEntry: Encodable {
    /// From 1.
    let step: Int
    let groups: [[String]]
  }

  private struct ExpectationEntry: Encodable {
    let revision, expected: String
    let met: Bool
    let found: String
    /// From 1; null when it is met, or when something is missing at the end.
    let step: Nullable<Int>
  }
}
