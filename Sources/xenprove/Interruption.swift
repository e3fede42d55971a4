// Signals. They are blocked in every thread and waited for by one, so that what
// is done about them is plain code and not a handler's.

import Dispatch
import Foundation
import Host
import Synchronization

enum Interruption {
  /// With what each is called.
  private static let signals = [(SIGHUP, "SIGHUP"), (SIGINT, "SIGINT"), (SIGTERM, "SIGTERM")]

  /// Before there is a second thread: that would have signals of its own.
  static func prepare() {
    // A reader that is gone and a file that may not grow are errors where
    // something is written, and no reason to end on the spot.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    reserveStreams()
    var blocked = awaited
    pthread_sigmask(SIG_BLOCK, &blocked, nil)
  }

  /// Waits for a signal that is to end the process, and ends it: children first,
  /// then what is temporary. Exit code 128 and the signal's number, as shells say it.
  static func wait() -> Never {
    var (awaited, number) = (awaited, Int32(0))
    while sigwait(&awaited, &number) != 0 {}
    let name = signals.first { $0.0 == number }?.1 ?? "signal \(number)"
    Leftovers.clear {
      Terminal.eraseLine()
      Diagnostics.complain("xenprove: error: interrupted (\(name)); nothing was decided")
      _exit(128 + number)
    }
  }

  /// Those that whoever started us has not told us to ignore, as `nohup` does.
  private static var awaited: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for (number, _) in signals where isHeeded(number) { sigaddset(&set, number) }
    return set
  }

  private static func isHeeded(_ number: Int32) -> Bool {
    let before = unsafeBitCast(signal(number, SIG_DFL), to: Int.self)
    guard before == unsafeBitCast(SIG_IGN, to: Int.self) else { return true }
    signal(number, SIG_IGN)
    return false
  }

  /// A stream that is closed must not become the number of the next file that is
  /// opened: then a report would be written into that.
  private static func reserveStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // What is only read from refuses to be written to.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}

/// A thread with room: formulas are walked, compared and freed as deep as they
/// are, and an input can make them deeper than a process's first stack.
enum DeepThread {
  private static let stack = 512 << 20

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// - Returns: false when there is no memory for it.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
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
  /// which has it, and as many as cores are left and memory allows. Returns when
  /// all are done.
  static func concurrentPerform(iterations: Int, execute body: @escaping @Sendable (Int) -> Void) {
    let next = Atomic(0)
    let work: @Sendable () -> Void = {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < iterations else { return }
        body(index)
      }
    }
    let group = DispatchGroup()
    let cores = min(mostThreads, max(2, ProcessInfo.processInfo.activeProcessorCount))
    // This thread's own stack is one of them.
    for _ in 1..<max(1, min(iterations, cores, AddressSpace.stacks(of: stack))) {
      group.enter()
      let isStarted = start {
        work()
        group.leave()
      }
      if !isStarted { group.leave() }
    }
    work()
    group.wait()
  }

  /// Beside each other, whatever the machine has.
  private static let mostThreads = 8

  /// Why two of them would not fit beside all else, if so.
  static var shortage: String? { AddressSpace.shortage(forStacks: 2, of: stack) }

  /// What to say when it cannot be started.
  static let failure = "there is no memory for a stack of \(stack >> 20) MiB; is it limited (ulimit -v)?"
}
