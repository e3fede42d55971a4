// Runs the built program as a user does: in a process of its own; its output,
// the processor time it took and the most memory it held are on record.

import Foundation
import TestSupport

struct Tool {
  /// The folder with Package.swift: specs/ is found from there.
  static let root = Checkout.root.path
  static let cases = Checkout.cases.path

  /// Beside the test bundle, wherever that was built.
  static let executable: String? = {
    var folders =
      [Bundle.main.bundlePath] + CommandLine.arguments.map { ($0 as NSString).deletingLastPathComponent }
    folders += folders.map { ($0 as NSString).deletingLastPathComponent }
    return folders.map { $0 + "/xenprove" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  struct Result {
    let status: Int32
    let isSignal: Bool
    let isTimeout: Bool
    let output: Data
    let errors: String
    /// Of processor time, with its children: what a busy machine does not change.
    let seconds: Double
    /// In KiB; with its children.
    let peak: Int

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The same run with another of its reports.
    func showing(_ output: Data) -> Result {
      Result(
        status: status, isSignal: isSignal, isTimeout: isTimeout, output: output, errors: errors,
        seconds: seconds, peak: peak)
    }

    /// For a failed expectation.
    var summary: String {
      let how = isTimeout ? "timeout" : isSignal ? "signal" : "exit"
      return "\(how) \(status) after \(seconds) s, \(peak) KiB\n\(errors.prefix(2000))\n\(text.prefix(2000))"
    }
  }

  /// - Parameters:
  ///   - environment: what differs from ours; nil removes.
  ///   - shell: a line for `sh`, where `"$@"` is the program with its arguments.
  ///   - limit: of processor seconds of each process; only against tests that never end.
  static func run(
    _ arguments: [String], environment: [String: String?] = [:], shell: String? = nil, input: String? = nil,
    limit: Double = 120
  ) throws -> Result {
    try Running(arguments, environment: environment, shell: shell, input: input, limit: limit).finish()
  }
}

extension Tool {
  /// A patch that adds a file with this text.
  static func patch(adding text: String, at path: String = "xen/arch/x86/hvm/check.c") -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let header = """
      diff --git a/\(path) b/\(path)
      new file mode 100644
      --- /dev/null
      +++ b/\(path)
      @@ -0,0 +1,\(lines.count) @@

      """
    return header + lines.map { "+\($0)\n" }.joined()
  }
}

/// The program at work.
struct Running {
  let process: pid_t
  private let folder: Scratch

  /// What only waits is ended as well: so many seconds on the clock are beyond every load.
  private static let patience = 1800.0

  /// - Parameters:
  ///   - limit: of processor seconds of each process.
  ///   - terminal: where standard error goes instead of into a file.
  init(
    _ arguments: [String], environment: [String: String?] = [:], shell: String? = nil, input: String? = nil,
    limit: Double = 120, terminal: Int32? = nil
  ) throws {
    guard let executable = Tool.executable else {
      throw ToolError("no program xenprove beside the tests: build it first")
    }
    folder = try Scratch()
    // specs/ is found from there.
    let line = "ulimit -S -t \(Int(limit)) && cd '\(Tool.root)' && " + (shell ?? "exec \"$@\"")
    let command = ["/bin/sh", "-c", line, "sh", executable] + arguments
    var variables = ProcessInfo.processInfo.environment
    for (name, value) in environment { variables[name] = value }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, folder.file("output"), flags, 0o600)
    if let terminal {
      posix_spawn_file_actions_adddup2(&actions, terminal, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, folder.file("errors"), flags, 0o600)
    }
    var attributes = Running.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child: pid_t = 0
    guard posix_spawn(&child, command[0], &actions, &attributes, &argv, &envp) == 0 else {
      throw ToolError("\(command[0]) cannot be started")
    }
    process = child
  }

  /// Signals as a shell hands them on, whatever the test runner does with its own.
  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var (none, standard) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&standard)
    for number in [SIGHUP, SIGINT, SIGTERM, SIGPIPE, SIGXCPU] { sigaddset(&standard, number) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    return attributes
  }

  /// Waits for its end.
  func finish() throws -> Tool.Result {
    defer { folder.remove() }
    let start = Date()
    let watchdog = DispatchWorkItem { [process] in kill(process, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: watchdog)
    // Its number stays its own until the watchdog is called off.
    var information = siginfo_t()
    while waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    watchdog.cancel()
    var (status, usage) = (Int32(0), rusage())
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return Tool.Result(
      status: signal == 0 ? status >> 8 & 0xff : signal, isSignal: signal != 0,
      isTimeout: signal == SIGXCPU || signal == SIGKILL && -start.timeIntervalSinceNow >= Self.patience,
      output: try folder.read("output"),
      errors: String(decoding: (try? folder.read("errors")) ?? Data(), as: UTF8.self),
      seconds: usage.ru_utime.seconds + usage.ru_stime.seconds, peak: usage.ru_maxrss)
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

struct ToolError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
