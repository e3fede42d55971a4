// Threads for work on deep structures.

import Dispatch
import Foundation
import Synchronization

/// A thread with room: formulas are walked, compared and freed as deep as they
/// are, and an input can make them deeper than a process's first stack.
public enum LargeStackThread {
  private static let stack = 512 << 20

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// - Returns: false when there is no memory for it.
  public static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let work = Unmanaged.passRetained(Work(body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stack)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { work in
        Unmanaged<Work>.fromOpaque(work!).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    if code != 0 { work.release() }
    return code == 0
  }

  /// Works off pieces one beside the other, each on a thread with room: this one,
  /// which has it, and as many as cores are left and memory allows.
  /// - Returns: what came of each, in order, once all are done.
  /// - Throws: the first error in that order.
  public static func map<Value: Sendable, Failure: Error>(
    _ count: Int, _ body: @escaping @Sendable (Int) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let results: Mutex<[Int: Result<Value, Failure>]> = Mutex([:])
    let next = Atomic(0)
    let work: @Sendable () -> Void = {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = Result { () throws(Failure) in try body(index) }
        results.withLock { $0[index] = result }
      }
    }
    let group = DispatchGroup()
    let cores = min(mostThreads, max(2, ProcessInfo.processInfo.activeProcessorCount))
    // This thread's own stack is one of them.
    for _ in 1..<max(1, min(count, cores, AddressSpace.stacks(of: stack))) {
      group.enter()
      let isStarted = start {
        work()
        group.leave()
      }
      if !isStarted { group.leave() }
    }
    work()
    group.wait()
    let found = results.withLock { $0 }
    return try (0..<count).map { (index) throws(Failure) in try found[index]!.get() }
  }

  /// Beside each other, whatever the machine has.
  private static let mostThreads = 8

  /// Why two of them would not fit beside all else, if so.
  public static var shortage: String? { AddressSpace.shortage(forStacks: 2, of: stack) }

  /// What to say when it cannot be started.
  public static let failure =
    "there is no memory for a stack of \(stack >> 20) MiB; is it limited (ulimit -v)?"
}
