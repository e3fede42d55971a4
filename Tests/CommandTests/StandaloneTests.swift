// The program alone in an empty folder, with nothing beside it; and which specs
// count where there are some.

import Foundation
import TestSupport
import Testing

/// A copy of the program somewhere else, called in a folder of its own.
struct Installed {
  let scratch: Scratch
  /// Where it is called.
  let folder: String
  private let program: String

  /// - Parameter place: the program's path below the scratch folder.
  init(at place: String = "bin/xenprove") throws {
    let original = try #require(Tool.executable, "no program xenprove beside the tests: build it first")
    scratch = try Scratch()
    (folder, program) = (scratch.file("work"), scratch.file(place))
    for path in [folder, (program as NSString).deletingLastPathComponent] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    // By another process: a file that is open for writing here, or in a child that
    // is being started meanwhile, could not be run.
    #expect(try Tool.run([], shell: "cp '\(original)' '\(program)'").status == 0)
  }

  /// Its folder, for a search path.
  var programs: String { (program as NSString).deletingLastPathComponent }

  func run(_ arguments: [String], environment: [String: String?] = [:]) throws -> Tool.Result {
    let shell = "shift; cd '\(folder)' && exec '\(program)' \"$@\""
    return try Tool.run(arguments, environment: environment, shell: shell, limit: 60)
  }

  /// Copies something of the repository to the folder that it is called in, or elsewhere.
  func copy(_ name: String, to place: String? = nil) throws {
    try FileManager.default.copyItem(
      atPath: "\(Tool.root)/\(name)", toPath: scratch.file(place ?? "work/\(name)"))
  }

  /// Makes executing allowed with right `rx` allow writing, in specs below the scratch folder.
  func allowWriting(in specs: String) throws {
    let file = "\(specs)/rights.yaml"
    let text = String(decoding: try scratch.read(file), as: UTF8.self)
    let old = "rx:      { read: yes,      write: no,"
    #expect(text.contains(old))
    try scratch.write(
      text.replacing(old, with: "rx:      { read: yes,      write: yes,"), to: file)
  }
}

@Suite("The program alone")
struct StandaloneTests {
  private static let mail = Tool.cases + "/mails/whole-quoted-flowed/input.eml"
  private static let tree = Tool.cases + "/conformance/tree"

  private func expect(_ result: Tool.Result, _ status: Int32, _ texts: String...) {
    #expect(!result.isTimeout && !result.isSignal && result.status == status, "\(result.summary)")
    for text in texts {
      let words = result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(text), "\(text) in \(result.summary)")
    }
  }

  @Test("in an empty folder it judges, prints, checks, plays and gates, and leaves nothing behind")
  func everything() throws {
    let alone = try Installed()
    defer { alone.scratch.remove() }
    let used = "Used: specs built into this program; clang /"
    expect(
      try alone.run(["verify", Self.mail, "-v"]), 0, used, "judged by <built-in>/specs/rights.yaml:15:20: ")
    expect(try alone.run(["verify", "v5"]), 0, "Used: specs built into this program; libz3 /")
    let table = try alone.run(["table", "v5"])
    expect(table, 0, "proved")
    let printed = try alone.scratch.write(table.output, to: "table.txt")
    expect(try alone.run(["check-table", printed]), 0, "proved: 12 rows", "Used: specs built into")
    expect(try alone.run(["run", "protected-store"]), 0, "scenario protected-store")
    expect(
      try alone.run(["gate"]), 0, "gate green: 3 revisions, 117 claims, digests of",
      "all as recorded in <built-in>/proofs", "were not there to be compared", "Used: specs built into")
    expect(try alone.run(["gate", "--tree", Self.tree]), 0, "gate green: 44 claims", used)
    expect(
      try alone.run(["doctor"]), 0, "xenprove ok 0.1.0, \(alone.scratch.path)/bin/xenprove",
      "specs ok built into this program: v5, merged, staging, 81 scenarios",
      "ledger ok built into this program: 117 claims, without the files that it names", "libz3.so")
    #expect(try FileManager.default.contentsOfDirectory(atPath: alone.folder).isEmpty)
  }

  @Test("what it says is what the program says in the checkout")
  func same() throws {
    let alone = try Installed()
    defer { alone.scratch.remove() }
    for arguments in [
      ["table", Self.mail], ["run", "full-ring", "--format", "json"], ["diff", "v5", "staging"],
    ] {
      let (here, there) = (try Tool.run(arguments), try alone.run(arguments))
      #expect(here.status == there.status && here.text == there.text, "\(there.summary)")
    }
    let arguments = ["verify", "v5", "merged", "staging", "--format", "json"]
    #expect(try Report(alone.run(arguments)).verdicts == Report(Tool.run(arguments)).verdicts)
  }

  @Test("JSON says where things came from, and which files were compared")
  func origins() throws {
    let alone = try Installed()
    defer { alone.scratch.remove() }
    func origins(_ json: [String: Any]) -> [String: String] {
      (json["tool"] as? [String: Any])?["origins"] as? [String: String] ?? [:]
    }
    let own = origins(try Report(alone.run(["verify", Self.mail, "--format", "json"])).json)
    #expect(own["specs"] == "built into this program" && own["clang"]?.hasPrefix("/") == true)
    #expect(own["libz3"]?.contains("/libz3") == true)
    let named = origins(
      try Report(Tool.run(["verify", "v5", "--specs", "specs", "--claim", "GateOff", "--format", "json"]))
        .json)
    #expect(named["specs"] == "specs, named by --specs" && named["clang"] == nil)
    for (run, files) in [(try alone.run(["gate", "--format", "json"]), "absent")] {
      #expect(try Report(run).json["files"] as? String == files)
    }
  }

  @Test("gate --update without a folder is refused, before any work")
  func update() throws {
    let alone = try Installed()
    defer { alone.scratch.remove() }
    let refused = try alone.run(["gate", "--update"])
    expect(refused, 64)
    #expect(refused.errors.contains("name the folder with --proofs") && refused.output.isEmpty)
    expect(try alone.run(["gate", "--update", "--proofs", alone.scratch.file("proofs")]), 0)
    #expect(
      try alone.scratch.read("proofs/ledger.yaml")
        == Data(contentsOf: URL(filePath: Tool.root + "/proofs/ledger.yaml")))
  }

  @Test("what is named is read, or refused, and never replaced by what is built in")
  func named() throws {
    let alone = try Installed()
    defer { alone.scratch.remove() }
    try alone.copy("specs")
    try alone.allowWriting(in: "work/specs")
    let claim = ["verify", "v5", "--claim", "SwitchExactWX"]
    expect(try alone.run(claim + ["--specs", "specs"]), 1, "judged by specs/rights.yaml:20:")
    expect(try alone.run(claim + ["--specs", "nothing"]), 65)
    // A ledger of other specs would say nothing of these.
    expect(try alone.run(["gate", "--specs", "specs"]), 1, "gate red: proofs has no ledger.yaml")
    let nowhere = try alone.run(["gate", "--proofs", "nothing"])
    expect(nowhere, 65)
    #expect(nowhere.errors.contains("nothing: there is no such directory"), "\(nowhere.summary)")
  }

  // MARK: Specs that lie around

  @Test("specs/ of the current folder do not count, which is said where they differ")
  func currentFolder() throws {
    let alone = try Installed()
    defer { alone.scratch.remove() }
    try alone.copy("specs")
    try alone.copy("proofs")
    let calls = [["verify", "v5", "--claim", "SwitchExactWX"], ["run", "protected-store"]]
    for call in calls {
      let equal = try alone.run(call)
      expect(equal, 0)
      #expect(equal.errors.isEmpty, "\(equal.summary)")
    }
    try alone.allowWriting(in: "work/specs")
    for call in calls {
      let other = try alone.run(call)
      expect(other, 0)
      #expect(other.errors.hasPrefix("xenprove: note: specs/ of this folder differs"), "\(other.summary)")
    }
    let named = try alone.run(calls[0] + ["--specs", "specs"])
    expect(named, 1)
    #expect(named.errors.isEmpty)
  }

  @Test("specs beside or above the program do not count, unless it lies in the build folder of a checkout")
  func checkout() throws {
    let proofs = try FileManager.default.subpathsOfDirectory(atPath: Tool.root + "/proofs").filter {
      $0.hasSuffix(".smt2") || $0.contains("/") && $0.hasSuffix(".yaml")
    }
    for (place, files, counts) in [
      (".build/release/xenprove", ["Package.swift", "specs", "proofs"], true),
      (".build-x/a/b/xenprove", ["Package.swift", "specs", "proofs"], true),
      (".build/release/xenprove", ["specs", "proofs"], false),
      ("bin/xenprove", ["Package.swift", "specs", "proofs"], false),
      ("xenprove", ["Package.swift", "specs", "proofs"], false),
    ] {
      let built = try Installed(at: place)
      defer { built.scratch.remove() }
      for file in files { try built.copy(file, to: file) }
      try built.allowWriting(in: "specs")
      let top = built.scratch.path
      let result = try built.run(["verify", "v5", "--claim", "SwitchExactWX"])
      #expect(result.status == (counts ? 1 : 0), "\(place) \(result.summary)")
      if counts { expect(result, 1, "of the checkout that this program was built in") }
      let doctor = try built.run(["doctor"])
      expect(
        doctor, 0,
        counts ? "ledger ok \(top)/proofs: 117 claims, \(proofs.count) files" : "ledger ok built into")
    }
  }
}
