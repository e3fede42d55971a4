// Runs the built program as a user does: in a process of its own, with a time
// limit, its output and the most memory it held on record.

import Foundation

struct Tool {
  /// The folder with Package.swift: specs/ is found from there.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let cases = root + "/Tests/Cases"

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
    let seconds: Double
    /// In KiB; with its children.
    let peak: Int

    var text: String { String(decoding: output, as: UTF8.self) }
    /// For a failed expectation.
    var summary: String {
      let how = isTimeout ? "timeout" : isSignal ? "signal" : "exit"
      return "\(how) \(status) after \(seconds) s, \(peak) KiB\n\(errors.prefix(2000))\n\(text.prefix(2000))"
    }
  }

  /// - Parameters:
  ///   - environment: what differs from ours; nil removes.
  ///   - shell: a line for `sh`, where `"$@"` is the program with its arguments.
  static func run(
    _ arguments: [String], environment: [String: String?] = [:], shell: String? = nil, input: String? = nil,
    limit: Double = 20
  ) throws -> Result {
    guard let executable else { throw ToolError("no program xenprove beside the tests: build it first") }
    let folder = try Scratch()
    defer { folder.remove() }
    var command = [executable] + arguments
    if let shell { command = ["/bin/sh", "-c", shell, "sh"] + command }
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(filePath: root)
    var variables = ProcessInfo.processInfo.environment
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    process.standardOutput = try folder.open("output")
    process.standardError = try folder.open("errors")
    process.standardInput = input.map { FileHandle(forReadingAtPath: $0)! } ?? FileHandle.nullDevice
    let start = Date()
    try process.run()
    // Resident memory is sampled: what the system reports of all children
    // together would mix up runs that go on side by side.
    var peak = 0
    var isTimeout = false
    while process.isRunning {
      peak = max(peak, Memory.peak(of: process.processIdentifier))
      if -start.timeIntervalSinceNow > limit {
        isTimeout = true
        kill(process.processIdentifier, SIGKILL)
      }
      usleep(2000)
    }
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, isSignal: process.terminationReason == .uncaughtSignal,
      isTimeout: isTimeout, output: try folder.read("output"),
      errors: String(decoding: try folder.read("errors"), as: UTF8.self),
      seconds: -start.timeIntervalSinceNow,
      peak: peak)
  }
}

struct ToolError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The kernel's own record of the most a process has held.
private enum Memory {
  static func peak(of process: Int32) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }
}

/// A folder of one test's own.
struct Scratch: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "command-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func file(_ name: String) -> String { path + "/" + name }
  func write(_ data: Data, to name: String) throws -> String {
    try data.write(to: URL(filePath: file(name)))
    return file(name)
  }
  func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }
  func read(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }
  func open(_ name: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: file(name), contents: nil)
    return try FileHandle(forWritingTo: URL(filePath: file(name)))
  }
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
