// How several plays go together: what they share is one list, and from where
// they part each goes its own way.

import BitVectors
import Emulation
import Flow

/// A step with its number. A check that lets the access go on changes nothing:
/// it is told with the step before it and has no number, so that asking once
/// more does not count as another behaviour.
struct NumberedStep: Sendable {
  let observation: Observation<Bits>
  /// From 1.
  let number: Int
  /// Checks without consequence that follow.
  var checks: [Observation<Bits>] = []

  static func steps(of play: Play) -> [NumberedStep] { steps(of: play.observations[...]) }

  static func steps(of observations: ArraySlice<Observation<Bits>>) -> [NumberedStep] {
    var steps: [NumberedStep] = []
    for observation in observations where !isUnremarkable(observation) {
      if isNumbered(observation) || steps.isEmpty {
        steps.append(NumberedStep(observation: observation, number: steps.count + 1))
      } else {
        steps[steps.count - 1].checks.append(observation)
      }
    }
    return steps
  }

  /// The number of the step that an observation is, or is told with.
  static func number(of index: Int, in observations: [Observation<Bits>]) -> Int {
    max(1, observations[...index].count { isNumbered($0) })
  }

  static func isNumbered(_ observation: Observation<Bits>) -> Bool {
    if case .checks(_, _, let stops) = observation { return stops.value != 0 }
    return !isUnremarkable(observation)
  }

  /// Every resume ends so, which is told where it matters; what an operand is the scenario says.
  static func isUnremarkable(_ observation: Observation<Bits>) -> Bool {
    switch observation {
    case .clearsSyncEvent(isPaused: false), .straddles: true
    default: false
    }
  }
}

/// Plays that begin alike: the steps they share, and what follows where they part.
struct PlayTree {
  /// A check without consequence, and who makes it.
  struct Note {
    let check: Observation<Bits>
    var revisions: [String]
  }

  struct Step {
    let number: Int
    let observation: Observation<Bits>
    let notes: [Note]
  }

  let revisions: [String]
  /// The number of its first step.
  let start: Int
  /// Shared steps.
  let steps: [Step]
  /// What ends all of these plays early.
  let halt: String?
  /// They end since the listener answers no more.
  let isWaiting: Bool
  /// None, or at least two.
  let branches: [PlayTree]

  /// From the very beginning of the plays.
  var isWhole: Bool { start == 1 }
  /// The number of the first step that is not shared.
  var end: Int { start + steps.count }

  init(_ plays: [RunReport.RevisionPlay]) {
    self.init(plays.map { Track(play: $0, steps: NumberedStep.steps(of: $0.play)) }, from: 0)
  }

  private struct Track {
    let play: RunReport.RevisionPlay
    let steps: [NumberedStep]

    /// Whether both go on alike, or end alike.
    func isAlike(_ other: Track, at index: Int) -> Bool {
      guard index < steps.count, index < other.steps.count else {
        return steps.count == other.steps.count && play.play.halt == other.play.play.halt
      }
      return steps[index].observation == other.steps[index].observation
    }
  }

  private init(_ tracks: [Track], from start: Int) {
    let first = tracks.first
    var end = start
    while let first, end < first.steps.count, tracks.allSatisfy({ $0.isAlike(first, at: end) }) { end += 1 }
    revisions = tracks.map(\.play.revision)
    self.start = start + 1
    steps = (start..<end).map { Self.step($0, of: tracks) }
    var groups: [[Track]] = []
    for track in tracks {
      if let index = groups.firstIndex(where: { $0[0].isAlike(track, at: end) }) {
        groups[index].append(track)
      } else {
        groups.append([track])
      }
    }
    branches = groups.count > 1 ? groups.map { PlayTree($0, from: end) } : []
    halt = groups.count > 1 ? nil : first?.play.halt
    isWaiting = groups.count <= 1 && (first?.play.isWaiting ?? false)
  }

  private static func step(_ index: Int, of tracks: [Track]) -> Step {
    var notes: [Note] = []
    for track in tracks {
      for check in track.steps[index].checks {
        if let known = notes.firstIndex(where: {
          $0.check == check && !$0.revisions.contains(track.play.revision)
        }) {
          notes[known].revisions.append(track.play.revision)
        } else {
          notes.append(Note(check: check, revisions: [track.play.revision]))
        }
      }
    }
    return Step(number: index + 1, observation: tracks[0].steps[index].observation, notes: notes)
  }
}
