// A claim as a monitor of the model's observations.

import Emulation
import ModelChecking
import XenABI
import XenFunctions

typealias ClaimMonitor = Monitor<MonitorState, FlowFault>

extension Monitor where Memory == MonitorState, Fault == FlowFault {
  convenience init(_ fragments: Fragments, _ claim: any SafetyClaim, _ judge: Judge) {
    self.init { (memory, event, number) throws(FlowFault) in
      let observation = fragments.eventTable.observations[Int(event)]
      return try Self.explore(memory, observation, claim, judge, number, following: [])
    }
  }

  /// What a claim makes of an observation, on every side of what it asks.
  private static func explore(
    _ before: MonitorState, _ observation: Observation<FiniteValue>, _ claim: any SafetyClaim, _ judge: Judge,
    _ number: (MonitorState) -> Int, following prefix: [Branch]
  ) throws(FlowFault) -> MonitorStep {
    var world = FiniteWorld(
      judge.model, AnswerCube(judge.model.traits.accessValues), EmulatorState(), following: prefix)
    var state = before
    let finding = try claim.finding(&state, observation, judge, in: &world)
    if world.hasStrayed { throw FlowFault(description: "\(claim.name) did not repeat itself") }
    var step = MonitorStep.done(memory: number(state), finding)
    var path = world.replay.path
    while path.count > prefix.count, let branch = path.popLast() {
      let no = try explore(before, observation, claim, judge, number, following: path + [branch.flipped])
      step = .asks(branch.variable, branch.mask, yes: step, no: no)
    }
    return step
  }
}
