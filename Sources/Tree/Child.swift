// A child process that is asked one question.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum Child {
  /// What a program found on `$PATH` writes to its standard output. It gets no
  /// input, and nothing of our environment but where programs and homes are.
  /// - Parameter patience: in seconds; then it is stopped, with its children.
  /// - Returns: nil if it cannot be started or takes too long; whether it fails
  ///   does not matter.
  static func output(of arguments: [String], patience: Int) -> [UInt8]? {
    var template = Array("/tmp/xenprove-make-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    unlink(template)
    defer { close(file) }
    guard let child = start(arguments, output: file), wait(for: child, patience: patience) != nil else {
      return nil
    }
    let size = min(Int(lseek(file, 0, SEEK_END)), 16 << 20)
    guard size > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, pread(file, buffer.baseAddress, size, 0))
    }
  }

  private static func start(_ arguments: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Its own group, so that its children can be stopped with it.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = inherited() + [nil]
    defer { for text in argv + environment { free(text) } }
    var child: pid_t = 0
    return posix_spawnp(&child, arguments[0], &actions, &attributes, &argv, &environment) == 0 ? child : nil
  }

  private static func inherited() -> [UnsafeMutablePointer<CChar>?] {
    let names: [String] = ["PATH", "HOME", "TMPDIR"]
    let kept = names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    return (kept + ["LC_ALL=C"]).map { strdup($0) }
  }

  /// - Returns: the wait status; nil if it had to be stopped.
  private static func wait(for child: pid_t, patience: Int) -> Int32? {
    var status: Int32 = 0
    for _ in 0..<(patience * 200) {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status }
      if ended < 0, errno != EINTR { return nil }
      usleep(5000)
    }
    kill(-child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return nil
  }
}
