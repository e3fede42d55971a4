// A claim listens to a path, on every side of what it asks.

import Emulation
import XenABI

extension Reachability {
  /// One side of what a claim asked.
  struct Watched {
    var box: Box
    var state: MonitorState
    /// It breaks the claim; or at least meets its premise.
    var isFound = false
    var isPremise = false
  }

  /// Runs the claim over what a path showed, on every side of what it asks.
  func watch(_ events: [UInt16], from state: MonitorState, _ box: Box) throws(FlowFault) -> [Watched] {
    var found: [Watched] = []
    try listen(
      events[...], from: monitor.number(state), nil, Watched(box: box, state: state), into: &found)
    return found
  }

  /// - Parameter asked: what is left of a step, where a side was taken in the middle of one.
  private func listen(
    _ events: ArraySlice<UInt16>, from state: Int, _ asked: Monitor.Step?, _ soFar: Watched,
    into found: inout [Watched]
  ) throws(FlowFault) {
    var (watched, state, asked, rest) = (soFar, state, asked, events)
    while let event = rest.first {
      let step = if let asked { asked } else { try monitor.step(state, event) }
      switch step {
      case .done(let next, let finding):
        state = next
        asked = nil
        rest.removeFirst()
        if finding == .premise { watched.isPremise = true }
        if finding == .violation {
          watched.isFound = true
          rest = []
        }
      case .asks(let choosable, let mask, let yes, let no):
        let possible = watched.box.masks[choosable.number]
        if possible & mask == 0 {
          asked = no
        } else if possible & ~mask == 0 {
          asked = yes
        } else {
          var side = watched
          side.box.masks[choosable.number] = possible & mask
          try listen(rest, from: state, yes, side, into: &found)
          watched.box.masks[choosable.number] = possible & ~mask
          asked = no
        }
      }
    }
    watched.state = monitor.state(state)
    found.append(watched)
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
