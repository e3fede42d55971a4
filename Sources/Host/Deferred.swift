// A value that is being found on another thread.

import Dispatch
import Synchronization

public final class Deferred<Value: Sendable>: Sendable {
  private let result: Mutex<Result<Value, any Error>?> = Mutex(nil)
  private let group = DispatchGroup()

  /// Starts at once.
  public init(on queue: DispatchQueue, _ body: @escaping @Sendable () throws -> Value) {
    queue.async(group: group) { [self] in
      let found = Result { try body() }
      result.withLock { $0 = found }
    }
  }

  /// Waits for it.
  /// - Throws: what finding it threw.
  public func get() throws -> Value {
    group.wait()
    return try result.withLock { $0 }!.get()
  }
}
