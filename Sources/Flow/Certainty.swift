// Whether a play comes out the same whatever the things are of which nothing is known.

import Emulation
import ModelChecking
import XenABI
import XenFunctions

extension Play {
  /// It comes out so whatever the things are of which nothing is known, which are zero here.
  /// - Parameter count: how many observations are asked about, from the beginning; nil for all, and the end.
  func isCertain(upTo count: Int? = nil, on model: EmulatorModel) -> Bool {
    model.replacements.isEmpty || FiniteWorld.unknowns(in: situation, upTo: count, on: model).isEmpty
  }
}

extension FiniteWorld {
  /// What the course of a play hangs on although nothing is known of it. The situation's
  /// answers decide all other branches, and each of these goes either way. A run that breaks
  /// off for want of knowledge may have gone on with what is taken as zero.
  static func unknowns(in situation: Situation, upTo count: Int?, on model: EmulatorModel) -> [String] {
    var cube = AnswerCube(model.traits.accessValues)
    for number in 0..<ChoiceVariable.unknowns.lowerBound {
      cube.masks[number] = 1 << UInt32(situation.answer(ChoiceVariable(number: number).question))
    }
    var met: [String] = []
    var courses: Set<[Observation<FiniteValue>]> = []
    var course: [Observation<FiniteValue>] = []
    var next: [Branch]? = []
    while let prefix = next {
      var world = FiniteWorld(model, cube, EmulatorState(situation, model.traits), following: prefix)
      world.playing(situation, upTo: count)
      do { try model.play(situation, in: &world) } catch {
        switch error {
        case .unsupported(let stop), .undecided(let stop):
          if !world.hasSeenEnough { return [stop.what] }
        case .assertion, .undefined: break
        }
      }
      course.removeSubrange((prefix.last?.seen ?? 0)...)
      course += world.observations
      courses.insert(count.map { Array(course.prefix($0)) } ?? course)
      met += world.unknowns
      if courses.count > 1 { return met }
      if let blur = world.blurredBy { return [blur.what] }
      if world.hasStrayed { return ["the model did not repeat itself"] }
      next = world.replay.next
    }
    return []
  }
}
