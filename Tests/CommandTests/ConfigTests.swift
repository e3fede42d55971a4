// .xenprove.yaml: found in the folder or above, read with every mistake at its place, heard where the
// command line says nothing, and not where it lies in what is judged.

import Foundation
import TestSupport
import Testing

@Suite("The project's file")
struct ConfigTests {
  private static let specs = Tool.root + "/specs"
  private static let tree = Tool.cases + "/conformance/tree"
  private static let mail = Tool.cases + "/mails/whole-quoted-flowed/input.eml"
  private static let patch = Tool.cases + "/tree-patches/right-comment/input.patch"

  /// In a folder below the one with the file.
  private func run(_ arguments: [String], in scratch: Scratch, _ folder: String = "below") throws
    -> Tool.Result
  {
    try FileManager.default.createDirectory(
      atPath: scratch.file(folder), withIntermediateDirectories: true)
    return try Tool.run(arguments, shell: "cd '\(scratch.file(folder))' && exec \"$@\"")
  }

  private func scratch(_ file: String) throws -> Scratch {
    let scratch = try Scratch()
    let text = file.replacing("SPECS", with: Self.specs).replacing("TREE", with: Self.tree)
    try scratch.write(text, to: ".xenprove.yaml")
    try scratch.write("next: XPD-1\ndeviations: []\n", to: "none.yaml")
    return scratch
  }

  private typealias Right = (file: String, arguments: [String], status: Int32, output: String, errors: String)

  private static let rights: [Right] = [
    // Nothing said is nothing changed.
    ("report: {}", ["verify", "v5", "--claim", "ReadReported"], 0, "accepted", ""),
    ("specs: SPECS", ["claims"], 0, "ReadReported", ".xenprove.yaml:1:8: --specs"),
    // What is accepted is what the file says, unless the line says otherwise.
    (
      "deviations: none.yaml", ["verify", "v5", "--claim", "ReadReported"], 1, "ReadReported fails",
      "none.yaml"
    ),
    (
      "deviations: none.yaml",
      ["verify", "v5", "--claim", "ReadReported", "--deviations", specs + "/deviations.yaml"], 0, "XPD-1", ""
    ),
    ("deviations: none.yaml", ["verify", "v5", "--claim", "ReadReported", "--no-config"], 0, "XPD-1", ""),
    (
      "deviations: none.yaml", ["verify", "v5", "--claim", "ReadReported", "--no-deviations"], 1, "fails", ""
    ),
    // Patches are applied to the tree; what is none is judged as ever.
    ("tree: TREE", ["verify", patch, "--claim", "GateOff"], 0, "changes nothing that is claimed", "--tree"),
    ("tree: TREE", ["verify", "v5", "--claim", "GateOff"], 0, "GateOff", ""),
    ("tree: TREE", ["gate", "--patch", "x.patch"], 64, "", "name it with --tree"),
    // Each command its own format; words about text are about text.
    ("format: { verify: csv }", ["verify", "v5", "--claim", "GateOff"], 0, "GateOff,holds", ""),
    ("format: { verify: csv }", ["verify", "v5", "--claim", "GateOff", "-v"], 0, "GateOff  holds", ""),
    ("format: { verify: csv }", ["verify", "v5", "--claim", "GateOff", "--format=github"], 0, "", ""),
    ("format: { verify: csv }", ["diff", "v5", "v5"], 0, "v5 against v5", ""),
    ("format: { verfy: csv }", ["verify", "--help"], 0, "USAGE", ""),
  ]

  @Test("is heard where the command line says nothing", arguments: rights.indices)
  func heard(_ index: Int) throws {
    let (file, arguments, status, output, errors) = Self.rights[index]
    let scratch = try scratch(file)
    defer { scratch.remove() }
    let result = try run(arguments, in: scratch)
    #expect(result.status == status, "\(file) \(arguments) \(result.summary)")
    #expect(output.isEmpty || result.text.contains(output), "\(file) \(arguments) \(result.summary)")
    #expect(
      errors.isEmpty ? result.errors.isEmpty : result.errors.contains(errors),
      "\(file) \(arguments) \(result.summary)")
  }

  private static let wrongs: [(file: String, says: [String])] = [
    ("spec: SPECS", ["1:1: error: the file knows no `spec`; did you mean `specs`?"]),
    ("clang: /bin/sh", ["1:1: error: the file knows no `clang`"]),
    ("", ["1:1: error: the file is empty"]),
    ("specs: [a]", ["1:8: error: `specs`, a path, is a word, but here stands a list"]),
    ("specs: nowhere", ["1:8: error: there is no folder"]),
    ("deviations: nowhere", ["1:13: error: there is no file"]),
    ("format: csv", ["1:9: error: `format` is a table"]),
    ("format: { verify: cvs }", ["1:19: error: `cvs` is no format of verify; did you mean `csv`?"]),
    ("format: { verfy: csv }", ["1:11: error: `format` knows no `verfy`; did you mean `verify`?"]),
    ("report: { cvs: x }", ["1:11: error: `report` knows no `cvs`; did you mean `csv`?"]),
    ("report: { csv: ../x.csv }", ["1:16: error: a report that a file asks for lies in its own folder"]),
    ("report: { csv: /tmp/x.csv }", ["1:16: error: a report that a file asks for lies in its own folder"]),
    ("specs: a\nspecs: b", ["2:1: error: "]), ("tree: &a b", ["1:7: error: anchors"]),
    ("specs: x\n tree: y", ["error: not YAML"]),
    ("spec: a\nformat: { verify: cvs }", ["1:1: error: the file knows no `spec`", "2:19: error: `cvs`"]),
  ]

  @Test("with mistakes is refused, each at its place; doctor says so too", arguments: wrongs.indices)
  func wrong(_ index: Int) throws {
    let (file, says) = Self.wrongs[index]
    let scratch = try scratch(file)
    defer { scratch.remove() }
    let result = try run(["verify", "v5", "--claim", "GateOff"], in: scratch)
    #expect(result.status == 64 && result.text.isEmpty, "\(file) \(result.summary)")
    for line in says {
      #expect(result.errors.contains("/.xenprove.yaml:" + line) || result.errors.contains(line))
    }
    let doctor = try run(["doctor"], in: scratch)
    #expect(doctor.status == 65 && doctor.text.contains("config    WRONG"), "\(doctor.summary)")
    #expect(try run(["verify", "v5", "--claim", "GateOff", "--no-config"], in: scratch).status == 0)
  }

  @Test("is shown by doctor, with paths from its own folder; a nearer one counts alone")
  func shown() throws {
    let scratch = try scratch("deviations: none.yaml\nreport: { csv: out/x.csv }\nformat: { gate: html }\n")
    defer { scratch.remove() }
    let first = try run(["doctor"], in: scratch)
    #expect(
      first.status == 0
        && first.text.contains(
          "config    ok     \(scratch.file(".xenprove.yaml")): deviations \(scratch.file("none.yaml")), "
            + "report csv \(scratch.file("out/x.csv")), format gate html"),
      "\(first.summary)")
    try scratch.write("report: { csv: x.csv }\n", to: "below/.xenprove.yaml")
    let second = try run(["doctor"], in: scratch)
    #expect(second.text.contains("config    ok     .xenprove.yaml: report csv x.csv\n"), "\(second.summary)")
    let third = try run(["verify", "v5", "--claim", "GateOff"], in: scratch)
    #expect(third.status == 0 && third.errors.isEmpty, "\(third.summary)")
    #expect(try String(decoding: scratch.read("below/x.csv"), as: UTF8.self).contains("GateOff"))
    let none = try Tool.run(["doctor"])
    #expect(none.text.contains("config    ok     no .xenprove.yaml in this folder or above"))
  }

  @Test("as the README shows it is read")
  func readme() throws {
    let readme = try String(contentsOfFile: Tool.root + "/README.md", encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- config -->\n```yaml\n"))
    let end = try #require(readme[start.upperBound...].range(of: "```"))
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(String(readme[start.upperBound..<end.lowerBound]), to: "here/.xenprove.yaml")
    try scratch.write("", to: "here/known.yaml")
    try scratch.write("", to: "xen/xen/arch/x86/hvm/x.c")
    try FileManager.default.copyItem(atPath: Self.specs, toPath: scratch.file("access-rules"))
    try scratch.write(
      try String(contentsOfFile: Self.specs + "/deviations.yaml", encoding: .utf8), to: "here/known.yaml")
    let result = try run(["doctor", "--proofs", Tool.root + "/proofs"], in: scratch, "here")
    #expect(
      result.status == 0
        && result.text.contains(
          "tree \(scratch.file("xen")), format verify markdown, format gate sarif, report"),
      "\(result.summary)")
  }

  @Test("does not bring the rules by which the tree that it lies in is judged")
  func ownRules() throws {
    for (file, status) in [("specs: SPECS", 64), ("deviations: none.yaml", 64), ("format: {}", 65)] {
      let scratch = try scratch(file)
      defer { scratch.remove() }
      try FileManager.default.createDirectory(
        atPath: scratch.file("xen/arch/x86/hvm"), withIntermediateDirectories: true)
      for word in [".", "..", "../xen", scratch.path] where word != "." || status == 65 {
        let result = try run(["verify", word, "--claim", "GateOff"], in: scratch)
        #expect(result.status == status, "\(file) \(word) \(result.summary)")
        #expect(status == 65 || result.errors.contains("must not bring the rules"), "\(result.summary)")
      }
    }
  }
}
