// A claim as a table: what it makes of an observation depends on what it
// remembers and on a few answers, and is worked out once.

import Emulation
import XenABI
import XenFunctions

/// Watches for one claim.
final class Monitor {
  /// What the claim makes of one observation.
  indirect enum Step {
    /// It remembers this from now on, by number.
    case done(state: Int, Finding)
    /// It asks: is the answer among these?
    case asks(Choosable, UInt32, yes: Step, no: Step)
  }

  private let segments: Segments
  private let claim: any FlowClaim
  private let judge: Judge
  private var states: [MonitorState] = []
  private var numbers: [MonitorState: Int] = [:]
  private var steps: [Key: Step] = [:]

  private struct Key: Hashable {
    let state: Int
    let event: UInt16
  }

  init(_ segments: Segments, _ claim: any FlowClaim, _ judge: Judge) {
    self.segments = segments
    self.claim = claim
    self.judge = judge
  }

  func state(_ number: Int) -> MonitorState { states[number] }

  /// What it has remembered so far, by number.
  var remembered: [MonitorState] { states }

  /// What it has heard so far, in each state.
  var worked: [(state: Int, event: UInt16, step: Step)] {
    steps.map { ($0.key.state, $0.key.event, $0.value) }
      .sorted { ($0.state, $0.event) < ($1.state, $1.event) }
  }

  func number(_ state: MonitorState) -> Int {
    if let known = numbers[state] { return known }
    numbers[state] = states.count
    states.append(state)
    return states.count - 1
  }

  func step(_ state: Int, _ event: UInt16) throws(FlowFault) -> Step {
    let key = Key(state: state, event: event)
    if let known = steps[key] { return known }
    let step = try explore(states[state], segments.sightings.observations[Int(event)], following: [])
    steps[key] = step
    return step
  }

  private func explore(
    _ before: MonitorState, _ observation: Observation<Choice>, following prefix: [FiniteWorld.Branch]
  ) throws(FlowFault) -> Step {
    var world = FiniteWorld(
      judge.model, Box(judge.model.traits.accessValues), EmulatorState(), following: prefix)
    var state = before
    let finding = try claim.finding(&state, observation, judge, in: &world)
    if world.hasStrayed { throw FlowFault(description: "\(claim.name) did not repeat itself") }
    var step = Step.done(state: number(state), finding)
    var path = world.path
    while path.count > prefix.count, let branch = path.popLast() {
      let no = try explore(before, observation, following: path + [branch.flipped])
      step = .asks(branch.choosable, branch.mask, yes: step, no: no)
    }
    return step
  }
}
