// xenprove history on small repositories: a folder below Tests/Cases/history, in it a folder for each
// commit with the files that it writes; a file `gone` lists those that it takes away.

import Foundation
import TestSupport
import Testing

@Suite("xenprove history") struct HistoryTests {
  private static let folder = Checkout.cases.appending(path: "history")

  /// A repository with the commits of a case, in order of their names, which are their subjects.
  static func repository(_ name: String, upTo count: Int = .max) throws -> Scratch {
    let scratch = try Scratch()
    try git(scratch, ["init", "-q"])
    let folder = Self.folder.appending(path: name)
    let commits = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.first?.isNumber == true }.sorted()
    for commit in commits.prefix(count) {
      let top = folder.appending(path: commit)
      for path in try FileManager.default.subpathsOfDirectory(atPath: top.path) {
        let file = top.appending(path: path)
        if (try? file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true { continue }
        if path != "gone" { try scratch.write(try Data(contentsOf: file), to: path) }
      }
      let gone = (try? String(contentsOf: top.appending(path: "gone"), encoding: .utf8)) ?? ""
      for path in gone.split(separator: "\n") {
        try FileManager.default.removeItem(atPath: scratch.file(String(path)))
      }
      try git(scratch, ["add", "-A"])
      try git(scratch, ["commit", "-q", "--allow-empty", "-m", commit])
    }
    return scratch
  }

  static func git(_ scratch: Scratch, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", scratch.path, "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]
      + arguments
    let date = "2020-01-02T03:04:05Z"
    process.environment = ProcessInfo.processInfo.environment.merging([
      "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "GIT_CONFIG_GLOBAL": "/dev/null",
    ]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
  }

  /// From the first commit on, without names that change with each repository.
  private static func plain(_ text: String) -> String {
    let plain = text.replacing(/\b[0-9a-f]{10}(?= )/, with: "COMMIT").replacing(/(?m)^Checked: .*$/, with: "")
    return plain.firstRange(of: "\nCOMMIT ").map { String(plain[$0.lowerBound...].dropFirst()) } ?? plain
  }

  @Test("commits that change what is meant, and no other ones; what was kept gives the same")
  func meaning() throws {
    let scratch = try Self.repository("meaning")
    defer { scratch.remove() }
    let line = ["history", scratch.path, "--cache", scratch.file("kept")]
    let run = try Tool.run(line)
    #expect(run.status == 3, "\(run.summary)")
    let file = Self.folder.appending(path: "meaning/expected.txt")
    let text = Self.plain(run.text)
    #expect(try text == ReviewedText.text(of: file, beside: text))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.utf8.count <= 75 && $0.allSatisfy(\.isASCII) })
    let again = try Tool.run(line)
    #expect(again.text == run.text && again.status == run.status)
  }

  @Test("what was kept is used, goes on with new commits, and counts only where it can be read")
  func kept() throws {
    let scratch = try Self.repository("meaning", upTo: 7)
    defer { scratch.remove() }
    let folder = try Scratch()
    defer { folder.remove() }
    let file = "history.json"
    func history(_ more: [String]) throws -> Tool.Result {
      try Tool.run(["history", scratch.path, "--format", "csv"] + more)
    }
    let cached = ["--cache", folder.path]
    let first = try history(cached)
    let kept = String(decoding: try folder.read(file), as: UTF8.self)
    #expect(try history(["--no-cache"]).text == first.text)
    // It is used: records that say something else give something else.
    try folder.write(kept.replacing("\"check\":{\"found\"", with: "\"chock\":{\"found\""), to: file)
    #expect(try history(cached).text != first.text)
    // What cannot be read, is cut, or is another program's, counts as nothing, and is written anew.
    let another = kept.replacing(/"reader":"/, with: "\"reader\":\"0")
    for damaged in ["", "{}", "[1", String(kept.prefix(kept.count / 2)), another] {
      try folder.write(damaged, to: file)
      #expect(try history(cached).text == first.text, "\(damaged.prefix(20))")
      #expect(String(decoding: try folder.read(file), as: UTF8.self).count == kept.count)
    }
    // Another commit.
    let check = "xen/arch/x86/hvm/emulate.c"
    let text = String(decoding: try scratch.read(check), as: UTF8.self)
    try scratch.write(text.replacing("XENMEM_access_x:", with: "XENMEM_access_wx:"), to: check)
    try Self.git(scratch, ["commit", "-q", "-a", "-m", "one more"])
    let more = try history(cached)
    #expect(try more.text == history(["--no-cache"]).text)
    // A folder that cannot be written costs nothing but a warning.
    let none = try history(["--cache", try folder.write("", to: "file") + "/below"])
    #expect(none.text == more.text && none.status == more.status)
    #expect(none.errors.contains("is not kept"), "\(none.summary)")
  }

  @Test("documents that programs read keep to the schema, and say what the page says")
  func documents() throws {
    let scratch = try Self.repository("meaning")
    defer { scratch.remove() }
    let schema = try JSONSchema(path: Tool.root + "/specs/history.schema.json")
    let run = try Tool.run(["history", scratch.path, "--no-cache", "--format", "json"])
    let document = try JSONSerialization.jsonObject(with: run.output)
    #expect(try schema.problems(document).isEmpty)
    let commits = try #require((document as? [String: Any])?["commits"] as? [[String: Any]])
    #expect(commits.compactMap { $0["subject"] as? String }.map { $0.prefix(2) }.contains("06"))
    let csv = try Tool.run(["history", scratch.path, "--no-cache", "--format", "csv"])
    for commit in commits { #expect(csv.text.contains(try #require(commit["id"] as? String))) }
    var wrong = try #require(document as? [String: Any])
    wrong["counts"] = nil
    #expect(try !schema.problems(wrong).isEmpty)
    let markdown = try Tool.run([
      "history", scratch.path, "HEAD~3..HEAD", "--no-cache", "--format", "markdown",
    ])
    #expect(markdown.text.contains("20-one-cell-of-it") && !markdown.text.contains("18-a-place-arrives"))
  }

  @Test("a range without a change of meaning")
  func nothing() throws {
    let scratch = try Self.repository("meaning", upTo: 5)
    defer { scratch.remove() }
    let run = try Tool.run(["history", scratch.path, "HEAD~3..", "--no-cache", "--format", "json"])
    #expect(run.status == 0, "\(run.summary)")
    let document = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    #expect((document?["commits"] as? [Any])?.isEmpty == true)
    let counts = try #require(document?["counts"] as? [String: Int])
    #expect(counts == ["commits": 3, "touching": 3, "meaning": 0, "text": 2])
  }

  @Test("an access check that arrives and cannot be read is no table")
  func unreadArrival() throws {
    let scratch = try Self.repository("meaning", upTo: 1)
    defer { scratch.remove() }
    let file = "xen/arch/x86/hvm/monitor.c"
    let top = Self.folder.appending(path: "meaning/13-nobody-knows")
    try scratch.write(try Data(contentsOf: top.appending(path: file)), to: file)
    try Self.git(scratch, ["add", "-A"])
    try Self.git(scratch, ["commit", "-q", "-m", "arrives"])
    let run = try Tool.run(["history", scratch.path, "HEAD^..", "--no-cache"])
    #expect(run.status == 3 && run.text.contains("cannot be read"), "\(run.summary)")
    #expect(run.text.contains("ACCESS_FLAGS") && !run.text.contains("lookup"), "\(run.summary)")
  }

  @Test("subjects are anybody's words, and a repository's configuration runs nothing")
  func hostile() throws {
    let scratch = try Self.repository("meaning", upTo: 1)
    defer { scratch.remove() }
    let subject = "=cmd \u{1b}[31m \u{9b}x \u{e9} | \"" + String(repeating: "y", count: 5000)
    try Self.git(scratch, ["commit", "-q", "--amend", "-m", subject])
    let (script, trace) = (
      try scratch.write("#!/bin/sh\ntouch \"$0.ran\"\n", to: "run"), scratch.file("run.ran")
    )
    chmod(script, 0o755)
    for key in ["core.fsmonitor", "diff.external", "core.pager", "diff.c.textconv", "gpg.program"] {
      try Self.git(scratch, ["config", key, script])
    }
    try Self.git(scratch, ["config", "log.showSignature", "true"])
    try scratch.write("*.h diff=c\n", to: ".git/info/attributes")
    for format in ["text", "markdown", "mail", "html", "csv", "json"] {
      let run = try Tool.run(["history", scratch.path, "--no-cache", "--format", format])
      #expect(run.status == 0, "\(run.summary)")
      let controls = run.text.unicodeScalars.filter { $0.properties.generalCategory == .control }
      #expect(controls.allSatisfy { $0 == "\n" || $0 == "\r" }, "\(format)")
      if format == "text" { #expect(run.text.split(separator: "\n").allSatisfy { $0.utf8.count <= 75 }) }
      if format == "csv" { #expect(run.text.contains(",\"'=cmd")) }
    }
    #expect(!FileManager.default.fileExists(atPath: trace))
  }

  @Test("a merge is named only for what neither side has")
  func merges() throws {
    let scratch = try Self.repository("meaning", upTo: 2)
    defer { scratch.remove() }
    let check = "xen/arch/x86/hvm/emulate.c"
    let text = String(decoding: try scratch.read(check), as: UTF8.self)
    func commit(_ text: String, _ subject: String) throws {
      try scratch.write(text, to: check)
      try Self.git(scratch, ["commit", "-q", "-a", "-m", subject])
    }
    try Self.git(scratch, ["checkout", "-q", "-b", "side"])
    try commit(text.replacing("XENMEM_access_x:", with: "XENMEM_access_rx:"), "side")
    try Self.git(scratch, ["checkout", "-q", "-"])
    try Self.git(scratch, ["merge", "-q", "--no-ff", "-m", "clean", "side"])
    try Self.git(scratch, ["checkout", "-q", "-b", "other", "HEAD^"])
    try commit("/* */\n" + text, "other")
    try Self.git(scratch, ["merge", "-q", "--no-ff", "--no-commit", "side"])
    try commit(text.replacing("case XENMEM_access_rw:", with: "case XENMEM_access_w:"), "evil")
    let run = try Tool.run(["history", scratch.path, "--no-cache", "--format", "csv"])
    let subjects = Set(run.text.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[2] })
    #expect(subjects == ["01-headers", "02-the-check-arrives", "side", "evil"], "\(run.summary)")
  }

  @Test(
    "what cannot be read ends with 65, and with nothing on standard output",
    arguments: [[Tool.cases], ["/nowhere"], [Tool.cases + "/history"]])
  func noRepository(_ words: [String]) throws {
    let run = try Tool.run(["history"] + words)
    #expect(run.status == 65 && run.output.isEmpty && !run.errors.isEmpty, "\(run.summary)")
  }

  @Test("commits that are not there, and words that would be options of git")
  func noCommit() throws {
    let scratch = try Self.repository("meaning", upTo: 1)
    defer { scratch.remove() }
    for range in ["nowhere", "nowhere..HEAD", "HEAD..--output=x", "HEAD:xen"] {
      let run = try Tool.run(["history", scratch.path, range, "--no-cache"])
      #expect(run.status == 65 && run.output.isEmpty, "\(range) \(run.summary)")
    }
  }

  /// The trees' repository, where there is one.
  @Test(
    "Xen since 2019: the patch, the renumbering, the index, and nothing that is only style",
    .enabled(if: ProcessInfo.processInfo.environment["XENPROVE_XEN_REPOSITORY"] != nil))
  func xen() throws {
    let path = ProcessInfo.processInfo.environment["XENPROVE_XEN_REPOSITORY"] ?? ""
    let run = try Tool.run(["history", path, "a189ef027d..c447b7308b", "--no-cache", "--format", "csv"])
    #expect(run.status == 0, "\(run.summary)")
    let lines = run.text.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
    let check = lines.filter { $0.contains("hvm_monitor_check_p2m") }.map { $0[0].prefix(10) }
    #expect(Set(check) == ["b8443cb39b", "d581cf8839", "55c01d28f4", "ff10aa9d8f"])
    #expect(Set(lines.map { $0[0] }).count == 12)
    #expect(run.seconds < 90, "\(run.seconds)")
  }
}
