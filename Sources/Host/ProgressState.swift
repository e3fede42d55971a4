// What is being done, for whoever shows it.

import Synchronization

/// The step that is under way. What was never begun shows nothing.
public final class ProgressState: Sendable {
  private struct State {
    var what = ""
    var done = 0
    var total: Int?
  }

  private let state = Mutex(State())

  public init() {}

  /// - Parameter total: how many parts it has, where that is known.
  public func begin(_ what: String, of total: Int? = nil) {
    state.withLock { $0 = State(what: what, total: total) }
  }

  /// One part further.
  public func advance() { state.withLock { $0.done += 1 } }

  /// e.g. `claims on v5, 3 of 13`; nil while there is nothing to show.
  public var line: String? {
    state.withLock { state in
      state.what.isEmpty ? nil : state.what + (state.total.map { ", \(state.done) of \($0)" } ?? "")
    }
  }
}
