// What is being done, for who waits at a terminal: one line that is rewritten in
// place and gone before anything else is said.

import Dispatch
import Host
import Source
import Synchronization

public final class ProgressLine: Sendable {
  private struct State {
    var isDrawn = false
    var isOver = false
  }

  /// Whoever waits less than this is not bothered.
  private static let patience = DispatchTimeInterval.seconds(1)
  private static let pause = DispatchTimeInterval.milliseconds(200)

  private let progress: ProgressState
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "progress")

  public init(_ progress: ProgressState, isShown: Bool) {
    self.progress = progress
    if isShown { draw(after: ProgressLine.patience) }
  }

  /// Nothing more is shown, and nothing is left of what was.
  public func end() {
    state.withLock { state in
      if state.isDrawn { Terminal.eraseLine() }
      (state.isDrawn, state.isOver) = (false, true)
    }
  }

  private func draw(after time: DispatchTimeInterval) {
    queue.asyncAfter(deadline: .now() + time) { [weak self] in
      guard let self, drawLine() else { return }
      draw(after: ProgressLine.pause)
    }
  }

  /// - Returns: whether there will be more to show.
  private func drawLine() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      if let line = progress.line {
        Terminal.rewriteLine("xenprove: \(line.printable)")
        state.isDrawn = true
      }
      return true
    }
  }
}
