// A scenario played on some revisions: what was seen, where they part, and
// whether it is what was expected.

import Flow
import Model
import Spec
import World
import Xen

/// What `run` has to say about one scenario.
public struct RunReport: Sendable {
  /// One revision's play.
  public struct RevisionPlay: Sendable {
    public let revision: String
    public let play: Play

    /// Why nothing can be said of what follows, if the play broke off for want of knowledge.
    var gap: String? {
      switch play.halt {
      case .unsupported(let stop), .undecided(let stop): stop.what
      case .assertion, .undefined, nil: nil
      }
    }

    /// Why it stopped before its end, in words.
    var halt: String? {
      switch play.halt {
      case nil: nil
      case .assertion(let stop): "the debug build stops: \(stop.what)"
      case .undefined(let stop): "undefined behaviour: \(stop.what)"
      case .unsupported(let stop): "not modelled: \(stop.what)"
      case .undecided(let stop): "not decided: \(stop.what)"
      }
    }
  }

  public let scenario: Scenario
  /// In the order that was asked for.
  public let plays: [RevisionPlay]
  public let results: [ExpectationResult]

  public init(_ scenario: Scenario, on revisions: [Revision]) {
    self.scenario = scenario
    plays = revisions.map {
      RevisionPlay(
        revision: $0.name, play: Play(scenario.situation, on: EmulatorModel($0.decisions)))
    }
    let plays = plays
    results = scenario.expectations.flatMap { expectation in
      plays.filter { expectation.concerns($0.revision) }.map {
        ExpectationResult(expectation, of: $0.play, on: $0.revision)
      }
    }
  }

  public var exit: ExitCode {
    if results.contains(where: { !$0.isMet }) { return .fails }
    return plays.contains { $0.gap != nil } ? .undecided : .success
  }

  /// How the plays go together and where they part.
  var tree: PlayTree { PlayTree(plays) }
}

/// Plays that begin alike: the steps they share, and what follows where they part.
struct PlayTree {
  let revisions: [String]
  /// How many steps came before.
  let start: Int
  /// Shared steps.
  let steps: [Observation<Bits>]
  /// What ends all of these plays, or nothing.
  let halt: String?
  /// More than one, or none.
  let branches: [PlayTree]

  /// The number of the first step that is not shared.
  var end: Int { start + steps.count }

  init(_ plays: [RunReport.RevisionPlay], from start: Int = 0) {
    func step(_ play: RunReport.RevisionPlay, _ index: Int) -> Observation<Bits>? {
      play.play.observations.indices.contains(index) ? play.play.observations[index] : nil
    }
    /// What follows, or how it ends.
    func isAlike(_ a: RunReport.RevisionPlay, _ b: RunReport.RevisionPlay, at index: Int) -> Bool {
      let (next, other) = (step(a, index), step(b, index))
      return next == other && (next != nil || a.play.halt == b.play.halt)
    }
    var end = start
    while let first = plays.first, step(first, end) != nil,
      plays.allSatisfy({ isAlike($0, first, at: end) })
    {
      end += 1
    }
    revisions = plays.map(\.revision)
    self.start = start
    steps = plays.first.map { Array($0.play.observations[start..<end]) } ?? []
    var groups: [[RunReport.RevisionPlay]] = []
    for play in plays {
      if let index = groups.firstIndex(where: { isAlike($0[0], play, at: end) }) {
        groups[index].append(play)
      } else {
        groups.append([play])
      }
    }
    branches = groups.count > 1 ? groups.map { PlayTree($0, from: end) } : []
    halt = groups.count > 1 ? nil : plays.first?.halt
  }
}
