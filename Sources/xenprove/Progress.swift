// What is being done, for who waits at a terminal: one line that is rewritten in
// place and gone before anything else is said.

import Foundation
import Synchronization

final class Progress: Sendable {
  private struct State {
    var what = ""
    var done = 0
    var total: Int?
    var isDrawn = false
    var isOver = false

    var line: String { "xenprove: \(what)" + (total.map { ", \(done) of \($0)" } ?? "") }
  }

  /// Whoever waits less than this is not bothered.
  private static let patience = DispatchTimeInterval.seconds(1)
  private static let pause = DispatchTimeInterval.milliseconds(200)

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "progress")

  init(isShown: Bool) {
    if isShown { draw(after: Progress.patience) }
  }

  /// - Parameter total: how many steps it has, where that is known.
  func begin(_ what: String, of total: Int? = nil) {
    state.withLock { ($0.what, $0.done, $0.total) = (Diagnostics.printable(what), 0, total) }
  }

  /// One step further.
  func advance() { state.withLock { $0.done += 1 } }

  /// Nothing more is shown, and nothing is left of what was.
  func end() {
    state.withLock { state in
      if state.isDrawn { Terminal.eraseLine() }
      (state.isDrawn, state.isOver) = (false, true)
    }
  }

  private func draw(after time: DispatchTimeInterval) {
    queue.asyncAfter(deadline: .now() + time) { [weak self] in
      guard let self, drawLine() else { return }
      draw(after: Progress.pause)
    }
  }

  /// - Returns: whether there will be more to show.
  private func drawLine() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      if !state.what.isEmpty {
        Terminal.rewriteLine(state.line)
        state.isDrawn = true
      }
      return true
    }
  }
}

/// Standard error, where it is a terminal that can rewrite a line.
enum Terminal {
  static var canRewrite: Bool {
    let terminal = ProcessInfo.processInfo.environment["TERM"] ?? "dumb"
    return isatty(STDERR_FILENO) == 1 && terminal != "dumb" && !terminal.isEmpty
  }

  /// No longer than a line of a terminal: a longer one could not be rewritten.
  static func rewriteLine(_ text: String) { Diagnostics.say("\r\(text.prefix(78))\u{1b}[K") }

  static func eraseLine() {
    if canRewrite { Diagnostics.say("\r\u{1b}[K") }
  }
}
