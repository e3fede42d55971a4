// `gate` on copies of specs/ and proofs/ in which one thing is not as it was: red,
// with the reason in the first line.

import Foundation
import TestSupport
import Testing

private let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"

@Suite("xenprove gate")
struct GateTests {
  /// specs/ and proofs/, to be changed.
  private struct Copy: Sendable {
    let scratch: Scratch
    var specs: String { scratch.file("specs") }
    var proofs: String { scratch.file("proofs") }

    init() throws {
      scratch = try Scratch()
      for folder in ["specs", "proofs"] {
        try FileManager.default.copyItem(atPath: "\(Tool.root)/\(folder)", toPath: scratch.file(folder))
      }
    }

    /// Replaces the first of these texts in a file.
    func edit(_ file: String, _ old: String, _ new: String) throws {
      let text = String(decoding: try scratch.read(file), as: UTF8.self)
      let place = try #require(text.range(of: old), "\(file) has no '\(old)'")
      try scratch.write(text.replacingCharacters(in: place, with: new), to: file)
    }

    func gate(_ more: String...) throws -> Tool.Result {
      try Tool.run(["gate", "--specs", specs, "--proofs", proofs] + more)
    }
  }

  /// A change, and what the report says of it, in its first line where it is one
  /// change. Several that do not touch each other are proved once.
  private struct Change: Sendable {
    let name: String
    let lines: [String]
    let make: @Sendable (Copy) throws -> Void

    init(name: String, line: String, make: @escaping @Sendable (Copy) throws -> Void) {
      self.init(name: name, lines: [line], make: make)
    }

    init(name: String, lines: [String], make: @escaping @Sendable (Copy) throws -> Void) {
      (self.name, self.lines, self.make) = (name, lines, make)
    }
  }

  private static let changes: [Change] = [
    Change(name: "a decision", line: "revision staging prefetch was checked, is unchecked") {
      try $0.edit(
        "specs/revisions.yaml",
        "prefetch:\n    about: Whether fetching 16 bytes ahead asks; skipped leaves it to the fetch itself.\n    values:  { v5: unchecked, merged: checked, staging: checked }",
        "prefetch:\n    about: Whether.\n    values:  { v5: unchecked, merged: checked, staging: unchecked }")
    },
    Change(name: "a cell", line: "rights.rx.write was no, is yes") {
      try $0.edit(
        "specs/rights.yaml", "rx:      { read: yes,      write: no,", "rx:      { read: yes,      write: yes,"
      )
    },
    Change(
      name: "files",
      lines: [
        "v5/ReadReported.smt2 is not the file that the ledger names", "merged/FieldsExact.smt2 is not there",
        "v5/Stray.smt2 belongs to no claim",
      ]
    ) {
      try $0.edit("proofs/v5/ReadReported.smt2", "(check-sat)", "(check-sat) ; sat")
      try FileManager.default.removeItem(atPath: $0.proofs + "/merged/FieldsExact.smt2")
      try $0.scratch.write("(check-sat)\n", to: "proofs/v5/Stray.smt2")
    },
    Change(
      name: "the ledger",
      lines: [
        "merged Agreement verdict was fails, is holds", "v5 Agreement is not in the ledger",
        "v5 ReadReported row n/read was not there, is reachable",
      ]
    ) {
      try $0.edit(
        "proofs/ledger.yaml", "claim merged Agreement:\n  verdict: holds",
        "claim merged Agreement:\n  verdict: fails")
      try $0.edit("proofs/ledger.yaml", "claim v5 Agreement:", "claim v5 Agreed:")
      try $0.edit(
        "proofs/ledger.yaml", "  row n/read: reachable\n  row w/read: latent\n  row x/read",
        "  row w/read: latent\n  row x/read")
    },
    Change(
      name: "a deviation retired, another left over",
      lines: [
        "ReadReported fails on v5, and no deviation covers it",
        "XPD-31 covers CleanSlots on staging, which holds",
      ]
    ) {
      try $0.edit("specs/deviations.yaml", "- id: XPD-1\n", "- id: XPD-1\n  retired: Nobody minds.\n")
      try $0.edit(
        "specs/deviations.yaml", "claim: CleanSlots\n  revisions: [v5, merged]",
        "claim: CleanSlots\n  revisions: [v5, merged, staging]")
    },
    Change(name: "a row covered too many", line: "XPD-1 covers r/read of ReadReported on v5, which does not")
    {
      try $0.edit("specs/deviations.yaml", "- n|x/read\n", "- n|r|x/read\n")
    },
    Change(name: "no ledger", line: "has no ledger.yaml") {
      try FileManager.default.removeItem(atPath: $0.proofs + "/ledger.yaml")
    },
    Change(name: "a ledger of another kind", line: "is not in the ledger") {
      try $0.scratch.write("\u{0}\nverdict: holds\n  : :\n", to: "proofs/ledger.yaml")
    },
  ]

  @Test("what stands in the repository is what is proved")
  func green() throws {
    let result = try Tool.run(["gate"])
    #expect(result.status == 0 && result.text.hasPrefix("gate   green: 3 revisions"), "\(result.summary)")
  }

  /// All with THOROUGH=1.
  private static let changed = isThorough ? changes : Array(changes[2...3])

  @Test("one change is red, and the first line says what", arguments: changed.map(\.name))
  func red(_ name: String) throws {
    let change = try #require(Self.changes.first { $0.name == name })
    let copy = try Copy()
    defer { copy.scratch.remove() }
    try change.make(copy)
    let result = try copy.gate("--format", "json")
    let report = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let found = try #require(report["differences"] as? [[String: String]])
    let told = found.map { "\($0["subject"]!) \($0["what"]!)" }
    #expect(result.status == 1, "\(result.summary)")
    let first = try #require(told.first)
    #expect(change.lines.contains { first.contains($0) }, "\(first)")
    for line in change.lines { #expect(told.contains { $0.contains(line) }, "\(line) in \(told)") }
  }

  @Test("--update writes what is proved, and nothing but that")
  func update() throws {
    let copy = try Copy()
    defer { copy.scratch.remove() }
    try copy.edit("proofs/v5/ReadReported.smt2", "(check-sat)", "")
    try FileManager.default.removeItem(atPath: copy.proofs + "/ledger.yaml")
    try copy.scratch.write("mine", to: "proofs/notes.txt")
    #expect(try copy.gate("--update").status == 0)
    #expect(try copy.scratch.read("proofs/notes.txt") == Data("mine".utf8))
    let names = ["ledger.yaml", "v5/ReadReported.smt2"]
    for name in names {
      let original = try Data(contentsOf: URL(filePath: "\(Tool.root)/proofs/\(name)"))
      #expect(try copy.scratch.read("proofs/" + name) == original, "\(name)")
    }
    // Another version in the one line that names it is no difference.
    try copy.edit("proofs/ledger.yaml", "  versions: xenprove", "  versions: other")
    #expect(try copy.gate().status == 0)
  }
}
