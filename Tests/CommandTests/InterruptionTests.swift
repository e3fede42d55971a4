// Ctrl-C and its kin while clang is at work, and what a terminal shows until
// then. clang is a script that takes its time and notes who it is.

import Foundation
import TestSupport
import Testing

/// A folder with a `clang` in it that leaves a note and sleeps.
private struct SlowClang {
  let scratch: Scratch

  /// - Parameter seconds: after those it fails.
  init(seconds: Double) throws {
    scratch = try Scratch()
    let script = """
      #!/bin/sh
      echo "$$ $(pwd) $*" > "\(scratch.path)/note.$$"
      mv "\(scratch.path)/note.$$" "\(scratch.path)/done.$$"
      /bin/sleep \(seconds)
      exit 3

      """
    // The one that stands beside a `swift` is taken.
    for name in ["clang", "swift"] { chmod(try scratch.write(script, to: name), 0o700) }
  }

  var path: String { "\(scratch.path):/usr/bin:/bin" }

  /// Process, working directory and arguments of each that was started, word by word.
  var notes: [[String]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: scratch.path)) ?? []
    return names.filter { $0.hasPrefix("done.") }.compactMap { name in
      (try? scratch.read(name)).map {
        String(decoding: $0, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
      }
    }
  }

  func waitForNote() throws {
    let start = Date()
    while notes.isEmpty {
      try #require(-start.timeIntervalSinceNow < 1800, "clang was not started")
      usleep(5000)
    }
  }
}

@Suite("Interrupted")
struct InterruptionTests {
  private static let mail = Tool.cases + "/mails/whole-git-diff/input.diff"
  private static let tree = Tool.cases + "/conformance/tree"
  private static let patch = Tool.cases + "/conformance/twins/wrong-slots-left-by-map/input.patch"

  struct Cut: Sendable {
    let signal: Int32
    let status: Int32
    let name: String
    let arguments: [String]
  }

  static let cuts = [
    Cut(signal: SIGINT, status: 130, name: "SIGINT", arguments: ["verify", mail]),
    Cut(signal: SIGTERM, status: 143, name: "SIGTERM", arguments: ["verify", tree]),
    Cut(signal: SIGINT, status: 130, name: "SIGINT", arguments: ["verify", patch, "--tree", tree]),
  ]

  @Test("children end, nothing temporary stays, nothing is written, one line says why", arguments: cuts)
  func interrupted(_ cut: Cut) throws {
    let clang = try SlowClang(seconds: 1800)
    let scratch = try Scratch()
    defer {
      clang.scratch.remove()
      scratch.remove()
    }
    let running = try Running(
      cut.arguments + ["--output", scratch.file("report")], environment: ["PATH": clang.path])
    try clang.waitForNote()
    kill(running.process, cut.signal)
    let result = try running.finish()
    #expect(!result.isSignal && result.status == cut.status && result.output.isEmpty, "\(result.summary)")
    #expect(result.errors == "xenprove: error: interrupted (\(cut.name)); nothing was decided\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    for note in clang.notes {
      let child = try #require(pid_t(note[0]))
      #expect(kill(child, 0) < 0 && errno == ESRCH, "clang still runs")
      let temporary = note.dropFirst().filter { $0.hasPrefix("/tmp/xenprove-") }
      #expect(!temporary.isEmpty && temporary.allSatisfy { access($0, F_OK) < 0 }, "\(temporary)")
    }
  }
}

/// A terminal that remembers what was written to it.
private struct Terminal {
  private let master: Int32
  let line: Int32

  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var (number, locked) = (Int32(-1), Int32(0))
    // TIOCSPTLCK and TIOCGPTN.
    try #require(ioctl(master, 0x4004_5431, &locked) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
    line = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(line >= 0)
  }

  /// Everything so far; the terminal is gone then.
  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &bytes, bytes.count)
    close(line)
    close(master)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}

@Suite("Progress")
struct ProgressTests {
  @Test("a line on a terminal, gone before anything else is said; none where it is not wanted")
  func progress() throws {
    let clang = try SlowClang(seconds: 1.5)
    defer { clang.scratch.remove() }
    let command = ["verify", Tool.cases + "/mails/whole-git-diff/input.diff"]
    let terminals = try (0..<3).map { _ in try Terminal() }
    func start(_ options: [String], _ kind: String, on terminal: Terminal?) throws -> Running {
      try Running(
        command + options, environment: ["PATH": clang.path, "TERM": kind], terminal: terminal?.line)
    }
    let running = [
      try start([], "xterm", on: terminals[0]), try start(["--no-progress"], "xterm", on: terminals[1]),
      try start([], "dumb", on: terminals[2]), try start([], "xterm", on: nil),
    ]
    let results = try running.map { try $0.finish() }
    // What cannot be read is said, and nothing else.
    #expect(results.allSatisfy { $0.status == 65 && !$0.isSignal })
    let said = results[3].errors
    #expect(said.contains("clang gave up on this input (exit code 3)") && !said.contains("\u{1b}"))
    let shown = terminals.map { $0.text().replacing("\r\n", with: "\n") }
    #expect(shown[1] == said && shown[2] == said)
    let lines = shown[0].replacing("\u{1b}[K", with: "").split(
      separator: "\r", omittingEmptySubsequences: false)
    #expect(lines.first == "" && lines.last.map(String.init) == said, "\(shown[0])")
    #expect(lines.count > 2 && lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("xenprove: reading ") })
    #expect(shown[0].hasSuffix("\r\u{1b}[K" + said))
  }
}
