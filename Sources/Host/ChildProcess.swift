// A child process: in a group of its own, so that its children can be ended
// with it, with no input, and with signals as a program expects them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program at work. It ends when this process is interrupted.
public struct ChildProcess: Sendable {
  private let id: pid_t

  /// - Parameters:
  ///   - arguments: the program first: a path, or a name on `$PATH`.
  ///   - environment: all of it, as `NAME=value`.
  ///   - input: what it reads; nothing if nil.
  ///   - output: where its standard output goes; nowhere if nil.
  ///   - errors: where its complaints go; nowhere if nil.
  /// - Returns: nil when it cannot be started.
  public init?(
    _ arguments: [String], environment: [String], input: Int32? = nil, output: Int32? = nil,
    errors: Int32? = nil
  ) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, file) in zip(Int32(0)..., [input, output, errors]) {
      if let file {
        posix_spawn_file_actions_adddup2(&actions, file, stream)
      } else {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", stream == 0 ? O_RDONLY : O_WRONLY, 0)
      }
    }
    var attributes = ChildProcess.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var argv = ChildProcess.copies(arguments)
    var envp = ChildProcess.copies(environment)
    defer { for text in argv + envp { free(text) } }
    let started = CleanUpRegistry.start {
      var child: pid_t = 0
      return posix_spawnp(&child, arguments[0], &actions, &attributes, &argv, &envp) == 0 ? child : nil
    }
    guard let started else { return nil }
    id = started
  }

  /// What a program that is asked one question gets of our environment: where programs and homes are.
  public static var inherited: [String] {
    let names: [String] = ["PATH", "HOME", "TMPDIR"]
    return names.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    } + ["LC_ALL=C"]
  }

  /// Waits for its end.
  /// - Returns: its wait status.
  public func wait() -> Int32 {
    while true {
      // Its id stays its own until the list has been told.
      var information = siginfo_t()
      while waitid(P_PID, id_t(id), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
      if let status = CleanUpRegistry.status(of: id) { return status }
    }
  }

  /// - Parameter patience: in seconds; then it is stopped, with its children.
  /// - Returns: its wait status; nil if it had to be stopped.
  public func wait(patience: Double) -> Int32? {
    let end = ContinuousClock.now + .seconds(patience)
    // Most children are quick, and need not be waited for much longer than they take.
    var pause: UInt32 = 100
    while ContinuousClock.now < end {
      if let status = CleanUpRegistry.status(of: id) { return status }
      usleep(pause)
      pause = min(5000, pause * 2)
    }
    kill(-id, SIGKILL)
    _ = wait()
    return nil
  }

  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  /// This process blocks the signals that it waits for, and ignores others.
  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var (none, standard) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&standard)
    sigaddset(&standard, SIGPIPE)
    sigaddset(&standard, SIGXFSZ)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }
}
