// The fuzzer itself, on programs that are at fault: each kind of fault is found,
// the input is kept, and a program that is not at fault is left in peace.
// Tests/Benchmarks/fuzz.sh puts it to xenprove; .ci/run does so for a minute.

import Foundation
import TestSupport
import Testing

@Suite("The fuzzer")
struct FuzzTests {
  /// Something in place of xenprove.
  private struct Program: Sendable {
    let name: String
    let kind: String
    let body: String
    /// Nil where there is none.
    let fault: String?
    var count = 12
    /// What it may take.
    var seconds = 1.0
  }

  private static let programs = [
    Program(name: "sound", kind: "scenario", body: "echo '{}'", fault: nil),
    Program(name: "signal", kind: "c", body: "kill -ILL $$", fault: "signal 4"),
    Program(name: "internal-error", kind: "mail", body: "echo x >&2; exit 70", fault: "exit 70"),
    Program(
      name: "busy", kind: "table", body: "i=0; while [ $i -lt 500000 ]; do i=$((i+1)); done; echo '{}'",
      fault: "slow", count: 1, seconds: 0.1),
    Program(
      name: "leftovers", kind: "specs", body: "echo '{}'; echo x > \"$TMPDIR/x\"", fault: "left behind"),
    Program(name: "silent", kind: "tree", body: "exit 65", fault: "nothing is said"),
    Program(name: "not-json", kind: "scenario", body: "echo '{'", fault: "not a JSON document"),
    Program(name: "other-exit", kind: "scenario", body: "echo '{\"exit\":1}'", fault: "JSON says 1"),
    Program(name: "escape", kind: "c", body: "printf '\\033[1m\\n' >&2; exit 65", fault: "controls"),
    Program(
      name: "report-on-nothing", kind: "scenario", body: "echo x; echo x >&2; exit 65",
      fault: "a report with exit 65"),
    Program(name: "green", kind: "table", body: "echo '{}'", fault: "exit 0 on what is wrong"),
  ]

  @Test("a fault of every kind is found and kept", arguments: programs.map(\.name))
  func finds(_ name: String) throws {
    let program = try #require(Self.programs.first { $0.name == name })
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try fuzz(
      "--kind \(program.kind) --count \(program.count) --seconds \(program.seconds)", program.body,
      to: scratch.file("kept"))
    #expect(!result.isSignal && result.status == (program.fault == nil ? 0 : 1), "\(result.summary)")
    #expect(result.text.contains("\n\(program.kind) "), "\(result.summary)")
    guard let fault = program.fault else { return }
    #expect(result.text.contains(fault), "\(result.summary)")
    let kept = try FileManager.default.contentsOfDirectory(atPath: scratch.file("kept"))
    let folder = try #require(kept.first)
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.file("kept/" + folder))
    #expect(files.count == 2 && files.contains("outcome.txt"), "\(files)")
  }

  @Test("what is known does not count")
  func known() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for (known, status) in [("scenario exit 70", Int32(0)), ("c exit 70", 1)] {
      let line = "--kind scenario --count 3 --known '\(known)'"
      let result = try fuzz(line, "echo x >&2; exit 70", to: scratch.file("kept"))
      #expect(
        result.status == status && result.text.contains("\nscenario exit 70: 0 1 2"), "\(result.summary)")
    }
  }

  @Test("the same seed makes the same inputs")
  func reproducible() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    func input(_ kind: String, _ seed: Int, _ folder: String) throws -> Data {
      _ = try fuzz("--kind \(kind) --seed \(seed) --only 7", "exit 0", to: scratch.file(folder))
      let kept = scratch.file("\(folder)/\(kind)-7")
      let files = try FileManager.default.contentsOfDirectory(atPath: kept)
      let file = try #require(files.first { $0 != "outcome.txt" })
      return try Data(contentsOf: URL(filePath: kept + "/" + file))
    }
    for kind in ["mail", "c", "table", "scenario", "specs", "ledger", "tree"] {
      #expect(try input(kind, 1, "a") == input(kind, 1, "b"), "\(kind)")
    }
    #expect(try input("c", 1, "a") != input("c", 2, "c"))
  }

  /// - Parameter body: what the program does, in place of xenprove.
  private func fuzz(_ options: String, _ body: String, to folder: String) throws -> Tool.Result {
    let program = try #require(Tool.executable.map { ($0 as NSString).deletingLastPathComponent + "/fuzz" })
    let line = "exec '\(program)' --program Tests/Cases/fuzz/program.sh \(options) --to '\(folder)'"
    return try Tool.run([], environment: ["BODY": body], shell: line)
  }
}
