// Runs xenprove on an input as a user would: in a process of its own.

import Foundation
import TestSupport

/// What came of a run.
struct Outcome {
  var status: Int32
  var isSignal: Bool
  /// It was ended by us.
  var isTimeout: Bool
  var output: [UInt8]
  var errors: [UInt8]
  /// Of processor time, with its children: how busy the machine is says nothing about the input.
  var seconds: Double
  /// In KiB, with its children.
  var peak: Int
  /// What it left behind in the folder for temporary files.
  var leftovers: [String]

  var word: String { isTimeout ? "timeout" : isSignal ? "signal \(status)" : "\(status)" }
}

/// One worker's place: an input and its output at a time.
struct Executor {
  let program: String
  let root: String
  private let folder: Scratch
  /// Seconds of processor time, then it is ended.
  private let limit: Int
  /// Seconds by the clock: against what waits for ever, not against what works.
  private let patience = 180.0

  init(program: String, root: String, limit: Double) throws {
    (self.program, self.root, self.limit) = (program, root, Int(limit.rounded(.up)))
    folder = try Scratch()
  }

  func close() { folder.remove() }

  func run(_ input: Input) throws -> Outcome {
    let (files, temporary) = (folder.file("input"), folder.file("temporary"))
    for path in [files, temporary] {
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    try input.write(to: files)
    return try run(input.arguments.map { $0.replacing("{}", with: files) }, temporary: temporary)
  }

  /// - Parameter temporary: where its temporary files go.
  func run(_ arguments: [String], temporary: String? = nil) throws -> Outcome {
    // Memory without end would take the machine with it.
    let line = "cd '\(root)' && ulimit -v 12000000; ulimit -S -t \(limit) && exec \"$@\""
    let child = try start(
      ["/bin/sh", "-c", line, "sh", program] + arguments, temporary: temporary ?? folder.path)
    let watchdog = DispatchWorkItem { kill(-child, SIGKILL) }
    let start = ContinuousClock.now
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: watchdog)
    // Its number stays its own until the watchdog is called off.
    var information = siginfo_t()
    while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    watchdog.cancel()
    var (status, usage) = (Int32(0), rusage())
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let signal = status & 0x7f
    let leftovers = try temporary.map { try FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return Outcome(
      status: signal == 0 ? status >> 8 & 0xff : signal, isSignal: signal != 0,
      isTimeout: signal == SIGKILL && ContinuousClock.now - start >= .seconds(patience),
      output: try read("output"), errors: try read("errors"),
      seconds: usage.ru_utime.inSeconds + usage.ru_stime.inSeconds, peak: usage.ru_maxrss,
      leftovers: signal == 0 ? leftovers : [])
  }

  private func read(_ name: String) throws -> [UInt8] {
    [UInt8](try folder.read(name))
  }

  private func start(_ command: [String], temporary: String) throws -> pid_t {
    var variables = ProcessInfo.processInfo.environment
    variables["TMPDIR"] = temporary
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, folder.file("output"), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, folder.file("errors"), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child: pid_t = 0
    guard posix_spawn(&child, command[0], &actions, &attributes, &argv, &envp) == 0 else {
      throw Trouble("\(command[0]) cannot be started")
    }
    return child
  }
}

extension timeval {
  fileprivate var inSeconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
