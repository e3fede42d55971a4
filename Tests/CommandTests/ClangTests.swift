// Which clang reads the C, from outside; and whether it matters which.

import Foundation
import TestSupport
import Testing

private let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"

@Suite("Which clang")
struct ClangTests {
  private static let mail = Tool.cases + "/mails/whole-git-diff/input.diff"
  private static let call = ["verify", mail, "--claim", "SwitchExactWX"]

  /// A folder with a link to the clang that is used otherwise.
  private static func links(_ names: [String]) throws -> Scratch {
    let scratch = try Scratch()
    let version = try Tool.run(["--version"]).text
    let path = try #require(version.split(separator: "\n").last?.split(separator: " ").last)
    for name in names { symlink(String(path), scratch.file(name)) }
    return scratch
  }

  private func expect(_ result: Tool.Result, _ status: Int32, _ text: String = "") {
    #expect(!result.isTimeout && !result.isSignal && result.status == status, "\(result.summary)")
    let words = result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.isEmpty || (words + result.errors).contains(text), "\(text) in \(result.summary)")
  }

  @Test(
    "one that is asked for and does not work is an error",
    arguments: [
      ("/nonexistent/clang", "there is no such program"), ("no-such-clang", "there is no such program"),
      ("/bin/true", "this does not answer as clang does"), ("/bin", "there is no such program"),
      ("Package.swift", "there is no such program"), ("./Package.swift", "there is no such program"),
    ])
  func refused(_ program: String, _ message: String) throws {
    let message = "\(program): \(message)"
    for call in [
      Self.call, ["verify", "v5"], ["table", "v5"], ["check-table", "-"], ["gate"], ["diff", "v5", "v5"],
    ] {
      expect(try Tool.run(call + ["--clang", program], limit: 60), 64, "--clang \(message)")
    }
    let environment = ["XENPROVE_CLANG": program]
    expect(try Tool.run(Self.call, environment: environment, limit: 60), 64, "XENPROVE_CLANG \(message)")
    expect(try Tool.run(["doctor"], environment: environment, limit: 60), 65, message)
    // It reads no C.
    expect(try Tool.run(["run", "protected-store"], environment: environment, limit: 60), 0)
  }

  @Test("the call, then the environment, then the search path, then the usual places")
  func order() throws {
    let scratch = try Self.links(["mine", "clang-14", "clang-99", "clang-13", "clang-x"])
    defer { scratch.remove() }
    let mine = scratch.file("mine")
    expect(try Tool.run(Self.call + ["--clang", mine]), 0, "clang \(mine), named by --clang")
    let environment = ["XENPROVE_CLANG": mine]
    expect(
      try Tool.run(Self.call, environment: environment), 0, "clang \(mine), named by XENPROVE_CLANG")
    expect(
      try Tool.run(Self.call + ["--clang", scratch.file("clang-14")], environment: environment), 0,
      "/clang-14, named by --clang")
    expect(try Tool.run(Self.call, environment: ["XENPROVE_CLANG": ""]), 0, ", on the search path")
    expect(
      try Tool.run(Self.call, environment: ["PATH": scratch.path]), 0,
      "clang \(scratch.file("clang-99")), on the search path")
    expect(
      try Tool.run(Self.call + ["--clang", "mine"], environment: ["PATH": scratch.path]), 0,
      "clang \(mine), named by --clang")
    expect(try Tool.run(["doctor", "--clang", mine]), 0, "\(mine), named by --clang")
  }

  // MARK: Debian's

  private static let debian = ["/usr/bin/clang-14", "/usr/bin/clang-19"]
  private static func isThere(_ clang: String) -> Bool { FileManager.default.isExecutableFile(atPath: clang) }

  /// Every mail of the test cases, one after another in one report; every sixth
  /// without THOROUGH=1.
  private static func mails() throws -> [String] {
    let root = Tool.cases + "/mails"
    let names = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
    #expect(names.count > 50)
    return try names.enumerated().filter { isThorough || $0.offset % 6 == 0 }.flatMap { _, name in
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(name)").sorted()
        .filter { $0.hasPrefix("input.") }.map { "\(root)/\(name)/\($0)" }
    }
  }

  /// A report without the line that tells which clang it was.
  private static func report(_ subjects: [String], _ clang: String?) throws -> (text: String, isByIt: Bool) {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let report = scratch.file("json")
    let result = try Tool.run(
      ["verify", "--format", "json", "--output", report] + subjects + (clang.map { ["--clang", $0] } ?? []))
    #expect(!result.isTimeout && !result.isSignal, "\(result.summary)")
    let text = String(decoding: try scratch.read("json"), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let told = lines.filter { $0.contains("\"clang\" :") }
    return (
      "\(result.status)\n" + lines.filter { !told.contains($0) }.joined(separator: "\n"),
      told.count == 1 && clang.map { told[0].contains("\($0), named by --clang") } ?? true
    )
  }

  private static let mailReport = Result { try report(mails(), nil) }
  private static let treeReport = Result { try report([Tool.cases + "/conformance/tree"], nil) }

  @Test("Debian's say the same of every mail as the toolchain's", arguments: debian.filter(isThere))
  func sameMails(_ clang: String) throws {
    let mails = try Self.mails()
    let (own, other) = (try Self.mailReport.get(), try Self.report(mails, clang))
    #expect(own.isByIt && other.isByIt && own.text.contains("\"holds\""))
    #expect(own.text == other.text)
  }

  @Test("Debian's say the same of the small tree as the toolchain's", arguments: debian.filter(isThere))
  func sameTree(_ clang: String) throws {
    let (own, other) = (try Self.treeReport.get(), try Self.report([Tool.cases + "/conformance/tree"], clang))
    #expect(own.isByIt && other.isByIt && own.text.contains("\"equal\""))
    #expect(own.text == other.text)
  }

  @Test(
    "Debian's clang 14 and 19 are there to be compared (skipped where they are not)",
    .enabled(if: debian.allSatisfy(isThere), "a Debian clang is absent"))
  func areThere() { #expect(Self.debian.allSatisfy(Self.isThere)) }
}
