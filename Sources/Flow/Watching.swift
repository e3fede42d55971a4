// A claim listens to a path, on every side of what it asks.

import Model
import World
import Xen

extension Reachability {
  /// One side of what a claim asked.
  struct Watched {
    let box: Box
    let state: MonitorState
    /// It breaks the claim; or at least meets its premise.
    let isFound, isPremise: Bool
  }

  /// Runs the claim over what a path showed, on every side of what it asks.
  func watch(_ observations: [Observation<Choice>], from state: MonitorState, _ box: Box)
    throws(FlowFault) -> [Watched]
  {
    var found: [Watched] = []
    var next: [FiniteWorld.Branch]? = []
    while let prefix = next {
      var world = FiniteWorld(model, box, Machine(), following: prefix)
      var state = state
      var isFound = false
      var isPremise = false
      do {
        for observation in observations {
          switch try claim.next(&state, observation, judge, in: &world) {
          case .calm: continue
          case .premise: isPremise = true
          case .violation: isFound = true
          }
          if isFound { break }
        }
      } catch {
        throw FlowFault(description: "\(claim.name) cannot be watched: \(error)")
      }
      if world.hasStrayed { throw FlowFault(description: "\(claim.name) did not repeat itself") }
      found.append(Watched(box: world.box, state: state, isFound: isFound, isPremise: isPremise))
      next = FiniteWorld.nextPrefix(after: world.path)
    }
    return found
  }
}

extension [Observation<Choice>] {
  /// The same run, begun with a frame slot in use: mapping looks first.
  mutating func markFirstMapDirty() {
    guard let index = firstIndex(where: { if case .maps = $0 { true } else { false } }) else { return }
    self[index] = .maps(isClean: Choice(number: 0, width: 1))
  }
}

extension Box {
  func mask(_ question: Question) -> UInt32 { masks[Choosable(question).number] }

  /// Keeps only answers of a mask. False if none is left.
  mutating func keep(_ question: Question, mask: UInt32) -> Bool {
    masks[Choosable(question).number] &= mask
    return masks[Choosable(question).number] != 0
  }
}
