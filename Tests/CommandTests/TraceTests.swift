// What a hostile mail makes the tool open, seen from outside: nothing that the
// benign mail does not open too, and nothing is written outside a directory of
// the tool's own.

import Foundation
import TestSupport
import Testing

@Suite("Files that a mail can reach")
struct TraceTests {
  static let strace = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
    $0 + "/strace"
  }
  .first { FileManager.default.isExecutableFile(atPath: String($0)) }.map(String.init)

  @Test("the same files as for the benign mail (skipped without strace)", .enabled(if: strace != nil))
  func sameFiles() throws {
    // What clang is started for once, and what it meets where it complains.
    let benign = try traced("benign", Hostile.patch, "input.diff")
      .union(try traced("wrong", "bool hvm_emulate_send_vm_event(int a)\n{\n  return b;\n}\n", "input.c"))
    #expect(
      benign.contains { $0.contains("input.c") } && benign.contains { $0.contains("specs/rights.yaml") })
    for hostile in Hostile.reaching + Hostile.disguised {
      let opened = try traced(hostile.name, hostile.text(), hostile.file)
      #expect(opened.subtracting(benign).isEmpty, "\(hostile.name)")
      #expect(!opened.contains { $0.contains("/etc/passwd") })
    }
  }

  @Test("an open file is seen (skipped without strace)", .enabled(if: strace != nil))
  func canFail() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let log = scratch.file("log")
    let shell =
      "exec \(Self.strace!) -f -qq -e trace=\(Self.calls) -o '\(log)' cat /etc/hostname /nonexistent/passwd"
    _ = try Tool.run([], shell: shell)
    #expect(try calls(in: log).contains { $0.contains("/nonexistent/passwd") })
  }

  private static let calls =
    "open,openat,openat2,creat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,symlink,link"

  /// What was opened, made, renamed or removed, with random names made equal.
  private func traced(_ name: String, _ text: String, _ file: String) throws -> Set<String> {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let input = try scratch.write(text, to: file)
    let log = scratch.file("log")
    let shell = "exec \(Self.strace!) -f -qq -e trace=\(Self.calls) -o '\(log)' \"$@\""
    let result = try Tool.run(["verify", input, "--no-deviations", "--format", "json"], shell: shell)
    #expect([1, 3, 65].contains(result.status) && !result.isSignal, "\(name): \(result.summary)")
    let found = try calls(in: log)
    for call in found where call.contains(/O_WRONLY|O_RDWR|O_CREAT|creat\(|rename|mkdir|unlink|link/) {
      #expect(
        call.contains(/"(\/tmp\/xenprove-[A-Za-z0-9]{6}(\/\w+(\.c)?)?|\/dev\/\w+|tree|errors)"/),
        "\(name): \(call)")
    }
    return Set(
      // glibc looks there before it gives memory back.
      found.filter { !$0.contains("/proc/sys/vm/overcommit_memory") }.map { call in
        call.replacing(scratch.path, with: "SCRATCH").replacing(#/SCRATCH/input\.\w+/#, with: "INPUT")
          .replacing(#/xenprove-[A-Za-z0-9]{6}/#, with: "xenprove-X").replacing(
            #/\/proc\/\d+/#, with: "/proc/N"
          )
          .replacing(#/ = .*/#, with: "")
      })
  }

  private func calls(in log: String) throws -> [String] {
    try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
      .map { $0.replacing(#/^\d+ +/#, with: "") }.filter { $0.contains(/^\w+\(/) }
  }
}
