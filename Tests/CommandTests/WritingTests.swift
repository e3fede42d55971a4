// What cannot be written: never green, nothing half written, and what was there
// before is still there.

import Foundation
import TestSupport
import Testing

@Suite("Files that are written")
struct WritingTests {
  private static let command = ["run", "protected-store"]

  private func expectRefusal(_ result: Tool.Result, _ message: String) {
    #expect(!result.isSignal && result.status == 70 && result.output.isEmpty, "\(result.summary)")
    #expect(result.errors.hasPrefix("xenprove: error: "), "\(result.summary)")
    #expect(result.errors.contains(message), "\(result.summary)")
  }

  @Test(
    "no room, no folder, a folder in the way",
    arguments: [
      ("/dev/full", "No space left"), ("Package.swift/x", "Not a directory"), ("Tests", "Is a directory"),
      ("Tests/no/such/folder", "No such file"), ("/proc/xenprove", "cannot be written"),
    ])
  func impossible(_ path: String, _ message: String) throws {
    expectRefusal(try Tool.run(Self.command + ["--output", path]), message)
  }

  @Test("no permission (skipped for root, who may)", .enabled(if: geteuid() != 0))
  func forbidden() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write("old\n", to: "report.txt")
    chmod(path, 0o400)
    expectRefusal(try Tool.run(Self.command + ["--output", path]), "Permission denied")
    chmod(scratch.path, 0o500)
    expectRefusal(try Tool.run(Self.command + ["--output", scratch.file("new")]), "Permission denied")
    chmod(scratch.path, 0o700)
    #expect(String(decoding: try scratch.read("report.txt"), as: UTF8.self) == "old\n")
  }

  /// The limit of a file's size stops a report in the middle, as a full disk does.
  @Test(
    "room for half a report",
    arguments: [command + ["--output"], ["verify", "v5", "--claim", "ReadReported", "--report", "json="]])
  func halfWritten(_ arguments: [String]) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write("old\n", to: "report")
    var arguments = arguments
    arguments.append(arguments.last == "json=" ? arguments.removeLast() + path : path)
    expectRefusal(
      try Tool.run(arguments, shell: "ulimit -f 1; exec \"$@\""), "\(path) cannot be written: File too large")
    #expect(String(decoding: try scratch.read("report"), as: UTF8.self) == "old\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["report"])
  }

  @Test("a folder for witnesses or proofs that cannot be made")
  func folders() throws {
    let witnesses = ["verify", "v5", "--claim", "ReadCovered", "--witnesses", "Package.swift/x"]
    expectRefusal(try Tool.run(witnesses), "Package.swift/x cannot be made")
    expectRefusal(try Tool.run(["export", "v5", "--to", "Package.swift/x"]), "cannot be made")
  }

  @Test("a file keeps its permissions, and a link leads to the new one")
  func links() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write("old\n", to: "report.txt")
    chmod(path, 0o640)
    symlink("report.txt", scratch.file("link"))
    let result = try Tool.run(Self.command + ["--output", scratch.file("link")])
    #expect(result.status == 0, "\(result.summary)")
    let manager = FileManager.default
    #expect(try manager.destinationOfSymbolicLink(atPath: scratch.file("link")) == "report.txt")
    #expect(try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(String(decoding: try scratch.read("report.txt"), as: UTF8.self).hasPrefix("scenario"))
  }

  @Test("a reader that goes away")
  func brokenPipe() throws {
    // The reader is gone before anything is written.
    let line = "{ sleep 0.2; \"$@\"; echo $? >&2; } | true; sleep 0.5"
    let result = try Tool.run(Self.command, shell: line)
    #expect(result.errors == "xenprove: error: standard output cannot be written: Broken pipe\n70\n")
  }

  @Test("the version tells what would be used, and is not green where it cannot be written")
  func version() throws {
    let version = try Tool.run(["--version"])
    #expect(version.status == 0, "\(version.summary)")
    let lines = version.text.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("xenprove ") && lines[1].hasPrefix("libz3 "))
    #expect(lines[2].contains("clang version") && lines[2].hasSuffix("/clang"), "\(version.text)")
    let without = try Tool.run(["--version"], environment: ["XENPROVE_CLANG": "/nonexistent/clang"])
    #expect(without.status == 0, "\(without.summary)")
    #expect(without.text.contains("\nclang: XENPROVE_CLANG /nonexistent/clang: there is no such program"))
    expectRefusal(try Tool.run(["--version"], shell: "exec \"$@\" >/dev/full"), "No space left")
  }

  /// Below what it needs it says so at once: libdispatch waits for memory without end.
  @Test("without memory nothing is green and nothing half written", arguments: [400_000, 700_000, 1_400_000])
  func noMemory(_ limit: Int) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Tool.run(
      ["verify", "v5", "--output", scratch.file("report")],
      environment: ["SWIFT_BACKTRACE": "enable=no"], shell: "ulimit -v \(limit); exec \"$@\"")
    #expect(!result.isTimeout && !result.isSignal && result.status == 70, "\(result.summary)")
    #expect(result.errors.contains("the address space is limited to \(limit) KiB"), "\(result.summary)")
    #expect(!FileManager.default.fileExists(atPath: scratch.file("report")))
  }

  @Test("with as much as it needs it answers")
  func enoughMemory() throws {
    let result = try Tool.run(
      ["verify", "v5", "merged", "staging"], environment: ["SWIFT_BACKTRACE": "enable=no"],
      shell: "ulimit -v 1500000; exec \"$@\"")
    #expect(!result.isTimeout && result.status == 0, "\(result.summary)")
  }
}
