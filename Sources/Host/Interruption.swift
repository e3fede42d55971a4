// Signals. They are blocked in every thread and waited for by one, so that what
// is done about them is plain code and not a handler's.

import Foundation

public enum Interruption {
  /// With what each is called.
  private static let signals = [(SIGHUP, "SIGHUP"), (SIGINT, "SIGINT"), (SIGTERM, "SIGTERM")]

  /// Before there is a second thread: that would have signals of its own.
  public static func prepare() {
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
  /// - Parameter farewell: says that it ends, given the signal's name.
  public static func wait(_ farewell: (String) -> Void) -> Never {
    var (awaited, number) = (awaited, Int32(0))
    while sigwait(&awaited, &number) != 0 {}
    let name = signals.first { $0.0 == number }?.1 ?? "signal \(number)"
    CleanUpRegistry.clear {
      farewell(name)
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
