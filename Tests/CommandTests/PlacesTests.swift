// xenprove table --all on a small tree, and check-table on what it prints.

import Foundation
import TestSupport
import Testing

@Suite("Every place that says which access breaks which right") struct PlacesTests {
  private static let tree = "Tests/Cases/places/tree"

  private static func twin(changing file: String, _ old: String, to new: String) throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Tool.root + "/" + tree + "/xen", toPath: scratch.file("xen"))
    let text = String(decoding: try scratch.read("xen/" + file), as: UTF8.self)
    try #require(text.ranges(of: old).count == 1, "\(file): \(old)")
    try scratch.write(text.replacing(old, with: new), to: "xen/" + file)
    return scratch
  }

  @Test("the page is as expected, within 75 columns")
  func page() throws {
    let run = try Tool.run(["table", Self.tree, "--all"])
    #expect(run.status == 0, "\(run.summary)")
    let text = run.text.replacing(/(?m)^Checked: .*$/, with: "")
    let file = Checkout.cases.appending(path: "places/expected.txt")
    #expect(try text == ReviewedText.text(of: file, beside: text))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.utf8.count <= 75 && $0.allSatisfy(\.isASCII) })
  }

  @Test("what is printed is proved again, in every format and quoted")
  func printed() throws {
    for format in ["text", "mail", "markdown"] {
      let run = try Tool.run(["table", Self.tree, "--all", "--format", format])
      let scratch = try Scratch()
      defer { scratch.remove() }
      let quoted = run.text.split(separator: "\n", omittingEmptySubsequences: false).map { "> > \($0)\n" }
      let file = try scratch.write("Hello,\n" + quoted.joined() + "right.\n", to: "mail.txt")
      let check = try Tool.run(["check-table", file, "--as", Self.tree])
      #expect(check.status == 0, "\(format) \(check.summary)")
    }
  }

  @Test("a document that programs read")
  func document() throws {
    let run = try Tool.run(["table", Self.tree, "--all", "--format", "json"])
    let document = try JSONSerialization.jsonObject(with: run.output)
    let schema = try JSONSchema(path: Tool.root + "/specs/places.schema.json")
    #expect(schema.problems(document).isEmpty)
    var wrong = try #require(document as? [String: Any])
    #expect((wrong["places"] as? [Any])?.count == 9)
    wrong["places"] = nil
    #expect(!schema.problems(wrong).isEmpty)
  }

  /// `FILE @ OLD @ NEW @ COLUMN RIGHT CELL`
  @Test("one cell that is changed is found, and no other one")
  func twins() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let right = try scratch.write(try Tool.run(["table", Self.tree, "--all"]).output, to: "table.txt")
    let list = try String(contentsOf: Checkout.cases.appending(path: "places/twins.txt"), encoding: .utf8)
    var columns: Set<String> = []
    for line in list.split(separator: "\n").dropFirst() {
      let parts = line.split(separator: "@").map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(parts.count == 4, "\(line)")
      let words = parts[3].split(separator: " ")
      columns.insert(String(words[0]))
      let twin = try Self.twin(changing: parts[0], parts[1], to: parts[2])
      defer { twin.remove() }
      let check = try Tool.run(["check-table", right, "--as", twin.path, "--format", "json"])
      #expect(check.status == 1, "\(line) \(check.summary)")
      let document = try JSONSerialization.jsonObject(with: check.output) as? [String: Any]
      let tables = try #require(document?["tables"] as? [[String: Any]])
      let findings = try #require(tables.first?["findings"] as? [[String: Any]])
      let messages = findings.compactMap { $0["message"] as? String }
      #expect(messages.count == 1, "\(line): \(messages)")
      #expect(
        messages.first?.hasPrefix("\(words[0]) of \(words[1]) is \(words[2]), not ") == true,
        "\(line): \(messages)")
    }
    #expect(columns.count == 9)
  }

  @Test(
    "a place that cannot be read is said, one that disagrees counts",
    arguments: [
      ("arch/x86/hvm/hvm.c", "switch ( p2ma )", "switch ( right_of(gpa) )", 3, "CANNOT BE READ"),
      ("arch/x86/hvm/hvm.c", "switch ( p2ma )\n", "while ( p2ma )\n", 3, "no switch over p2m_access_"),
      ("arch/x86/mm/p2m-ept.c", "case p2m_access_n: case", "case", 1, "FAILS"),
      // In debug builds an assertion stands before it.
      (
        "arch/x86/mm/hap/nested_hap.c", "default:\n        p2ma_10 = p2m_access_n;",
        "default:\n        p2ma_10 = p2m_access_rwx;", 1, "FAILS"
      ),
      ("arch/arm/mem_access.c", "bool p2m_mem_access_check(", "bool other(", 0, "is not there"),
      ("include/public/memory.h", "XENMEM_access_default", "XENMEM_access_default = 20", 65, ""),
    ])
  func others(_ file: String, _ old: String, _ new: String, _ status: Int, _ expected: String) throws {
    let twin = try Self.twin(changing: file, old, to: new)
    defer { twin.remove() }
    let run = try Tool.run(["table", twin.path, "--all"])
    #expect(run.status == status && (status == 65 || run.text.contains(expected)), "\(run.summary)")
    // What is there and cannot be read is not called missing.
    #expect(status != 3 || !run.text.contains("is not there"), "\(run.summary)")
  }

  @Test("a table of a tree needs a tree, and --all is about one")
  func usage() throws {
    #expect(try Tool.run(["table", "v5", "--all"]).status == 64)
    #expect(try Tool.run(["table", Self.tree, "--all", "--against", "v5"]).status == 64)
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.write("right fault\nn rwx\n", to: "table.txt")
    #expect(try Tool.run(["check-table", file]).status == 65)
    let check = try Tool.run(["check-table", file, "--as", Self.tree])
    #expect(check.status == 1 && check.text.contains("no row speaks about rx2rw"), "\(check.summary)")
  }

  private static let trees = (ProcessInfo.processInfo.environment["XENPROVE_XEN_TREE"] ?? "").split(
    separator: ":")

  @Test(
    "trees of Xen agree but for what is known",
    .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"),
    arguments: trees)
  func real(_ tree: Substring) throws {
    let run = try Tool.run(["table", String(tree), "--all"])
    #expect(run.status == 0, "\(run.summary)")
  }

  /// What each place refuses, by its name and the right.
  private static func cells(_ words: [String]) throws -> [String: String] {
    let run = try Tool.run(["table"] + words + ["--all", "--format", "json"])
    let document = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let places = try #require(document?["places"] as? [[String: Any]], "\(run.summary)")
    var found: [String: String] = [:]
    for place in places {
      for (right, cell) in place["cells"] as? [String: [String: Any]] ?? [:] {
        let refused = (cell["refuses"] as? [String] ?? []).map {
          $0 == "execute" ? "x" : String($0.prefix(1))
        }
        let mark = cell["stops"] as? Bool == true ? "!" : ""
        found["\(place["name"] ?? "") \(right)"] = (refused.isEmpty ? "-" : refused.joined()) + mark
      }
    }
    return found
  }

  /// `FILE FUNCTION @ COMMAND @ COLUMN RIGHT CELL`
  @Test(
    "one cell that is changed in a place of a real tree is found, and no other one",
    .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"),
    arguments: trees)
  func realTwins(_ tree: Substring) throws {
    let before = try Self.cells([String(tree)])
    let list = try String(contentsOf: Checkout.cases.appending(path: "places/xen-twins.txt"), encoding: .utf8)
    var columns: Set<Substring> = []
    for line in list.split(separator: "\n").dropFirst() {
      let parts = line.split(separator: "@").map { $0.trimmingCharacters(in: .whitespaces) }
      let words = parts[2].split(separator: " ")
      let key = "\(words[0]) \(words[1])"
      guard before[key] != nil else { continue }
      columns.insert(words[0])
      let scratch = try Scratch()
      defer { scratch.remove() }
      let edit = XenEdit(["in " + parts[0], parts[1]])
      let patch = try scratch.write(try edit.patch(of: String(tree)), to: "a.patch")
      let after = try Self.cells([String(tree), "--patch", patch])
      #expect(Set(before.keys) == Set(after.keys))
      #expect(after.filter { before[$0.key] != $0.value } == [key: String(words[2])], "\(line)")
    }
    #expect(columns == Set(before.keys.map { $0.split(separator: " ")[0] }))
  }
}
