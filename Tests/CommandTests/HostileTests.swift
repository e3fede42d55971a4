// Mails made to read files, run code or use up the machine.

import Foundation
import TestSupport
import Testing

@Suite("Hostile mails")
struct HostileTests {
  @Test("an answer within seconds, in bounded memory, and never green", arguments: Hostile.all.map(\.name))
  func answers(_ name: String) throws {
    let hostile = Hostile.all.first { $0.name == name }!
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(hostile.text(), to: hostile.file)
    let result = try Tool.run(
      ["verify", path, "--no-deviations", "--format", "json"], environment: ["TMPDIR": scratch.path])
    // Of processor time: how busy the machine is says nothing about the mail.
    #expect(!result.isTimeout && result.seconds < 15, "\(result.summary)")
    #expect(!result.isSignal && [1, 3, 65].contains(result.status), "\(result.summary)")
    #expect(result.peak < 1_500_000, "\(result.summary)")
    #expect(try SchemaTests.schema().problems(Report(result).json).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [hostile.file])
    if let expected = hostile.message {
      let said = result.text + result.errors
      #expect(said.contains(expected), "\(result.summary)")
    }
  }

  @Test("tables and scenarios: an answer within seconds", arguments: HostileFile.all.map(\.name))
  func others(_ name: String) throws {
    let hostile = try #require(HostileFile.all.first { $0.name == name })
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(hostile.text(), to: "input")
    let result = try Tool.run([hostile.command, path])
    #expect(!result.isTimeout && result.seconds < 15 && result.peak < 1_500_000, "\(result.summary)")
    #expect(!result.isSignal && result.status == hostile.status, "\(result.summary)")
    #expect((result.text + result.errors).contains(hostile.message), "\(result.summary)")
  }

  /// Searching for near names took clang 14 the square of a name's length.
  @Test("a tree whose header has a name of 60,000 bytes: an answer within seconds, in short lines")
  func longName() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let tree = scratch.file("tree")
    try FileManager.default.copyItem(atPath: Tool.cases + "/conformance/tree", toPath: tree)
    let header = URL(filePath: tree + "/xen/include/xen/lib.h")
    let name = String(repeating: "unknown", count: 9_000)
    let text = try String(contentsOf: header, encoding: .utf8)
    // Seen by every file, and known to none.
    try (text + "\n\(name) lost;\n").write(to: header, atomically: true, encoding: .utf8)
    let result = try Tool.run(["verify", tree, "--no-deviations"])
    #expect(!result.isTimeout && result.seconds < 15 && result.status == 65, "\(result.summary)")
    #expect(result.errors.split(separator: "\n").allSatisfy { $0.utf8.count < 1_000 }, "\(result.summary)")
  }
}
