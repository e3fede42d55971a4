// A patch beside the tree that it patches: what comes first is what is otherwise, on one screen,
// and the exit code says whether anything gets worse. Each folder of Tests/Cases/comparisons names
// a patch of the small tree, the exit code, and words that the screen has, or with a `!` has not.

import Foundation
import TestSupport
import Testing

@Suite("Base beside patch")
struct ComparisonTests {
  private static let folder = Tool.cases + "/comparisons"
  private static let tree = "Tests/Cases/conformance/tree"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test("there are cases, right and wrong") func exist() {
    for kind in ["right-", "wrong-", "open-"] {
      #expect(Self.names.count { $0.hasPrefix(kind) } > 1, "\(kind)")
    }
  }

  private func lines(_ name: String) throws -> (patch: String, exit: String, words: [String]) {
    let lines = try String(contentsOfFile: "\(Self.folder)/\(name)/expect.txt", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    return (Tool.cases + "/" + lines[0], lines[1], Array(lines.dropFirst(2)))
  }

  /// One line, one blank between words.
  private func flat(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// Several by one process each, so that the tree is judged once.
  @Test("the difference comes first", arguments: [0, 1])
  func difference(_ part: Int) throws {
    let cases = try Self.names.enumerated().filter { $0.offset % 2 == part }.map { try lines($0.element) }
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Tool.run(
      ["verify", "-v"] + cases.map(\.patch) + [
        "--tree", Self.tree, "--report", "json=" + scratch.file("json"),
      ],
      limit: 3600)
    let report = try #require(try JSONSerialization.jsonObject(with: scratch.read("json")) as? [String: Any])
    #expect(try SchemaTests.schema().problems(report).isEmpty)
    let subjects = report["subjects"] as? [[String: Any]] ?? []
    let head = "patch     "
    let screens = "\n\(result.text)".components(separatedBy: "\n" + head).dropFirst().map { head + $0 }
    try #require(screens.count == cases.count && subjects.count == cases.count, "\(result.summary)")
    let gravest = ["exit 1", "exit 3", "exit 0"].first(where: cases.map(\.exit).contains)
    #expect("exit \(result.status)" == gravest)
    // What was used is said once.
    let footer = try #require(result.text.range(of: "\nChecked: ")).lowerBound
    for (example, (screen, subject)) in zip(cases, zip(screens, subjects)) {
      let isLast = result.text.hasSuffix(screen)
      let screen = isLast ? screen : screen + result.text[footer...]
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= 75 }, "\(screen)")
      let text = flat(screen)
      for word in example.words {
        let isMeant = !word.hasPrefix("!")
        #expect(
          text.contains(flat(isMeant ? word : String(word.dropFirst()))) == isMeant, "\(word): \(screen)")
      }
      let comparison = subject["comparison"] as? [String: Any]
      let exit = comparison?["exit"] as? Int ?? -1
      #expect("exit \(exit)" == example.exit, "\(screen)")
      #expect(comparison?["unchanged"] as? Bool == (exit == 0))
    }
  }

  @Test("--absolute judges by itself, and leaves no word of the tree")
  func absolute() throws {
    let (patch, _, _) = try lines("right-comment")
    let result = try Tool.run(["verify", patch, "--tree", Self.tree, "--absolute", "-v"])
    #expect(result.status == 0 && result.text.contains("Functions of the tree"), "\(result.summary)")
    #expect(!result.text.contains("changes nothing that is claimed"))
    #expect(try Tool.run(["verify", "v5", "--absolute"]).status == 64)
  }

  @Test(
    "every format tells it",
    arguments: [
      ("markdown", "SwitchExactWX holds -> fails"), ("mail", "SwitchExactWX holds -> fails"),
      ("csv", ",worse"), ("junit", "fails in 8 more rows"), ("json", "\"direction\" : \"worse\""),
    ])
  func formats(_ format: String, _ word: String) throws {
    let (patch, _, _) = try lines("wrong-flag")
    let result = try Tool.run(["verify", patch, "--tree", Self.tree, "--format", format])
    #expect(result.status == 1, "\(result.summary)")
    #expect(
      flat(result.text.replacing("\\", with: "").replacing("&gt;", with: ">")).contains(word),
      "\(result.text.prefix(3000))")
  }

  @Test("a tree without the access check has nothing to compare, and the rest is judged by itself")
  func bare() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let copy = scratch.file("tree")
    try FileManager.default.copyItem(atPath: Tool.root + "/" + Self.tree, toPath: copy)
    let file = copy + "/xen/arch/x86/hvm/monitor.c"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let start = try #require(text.range(of: "bool hvm_monitor_check_p2m"))
    let end = try #require(text.range(of: "\n}\n", range: start.upperBound..<text.endIndex))
    let without = text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
    let hunk = Self.patch(from: without, to: text, "xen/arch/x86/hvm/monitor.c")
    try without.write(toFile: file, atomically: true, encoding: .utf8)
    let patch = try scratch.write(hunk, to: "input.patch")
    let result = try Tool.run(["verify", patch, "--tree", copy])
    #expect(flat(result.text).contains("the tree without it has no access check"), "\(result.summary)")
    #expect(flat(result.text).contains("hvm_monitor_check_p2m (monitor.c:"), "\(result.summary)")
    #expect(try Tool.run(["verify", patch, "--tree", copy, "--absolute"]).status == 0)
  }

  /// One hunk that takes all lines away and brings others.
  static func patch(from old: String, to new: String, _ path: String) -> String {
    let sides = [old, new].map { $0.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }
    return "--- a/\(path)\n+++ b/\(path)\n@@ -1,\(sides[0].count) +1,\(sides[1].count) @@\n"
      + (sides[0].map { "-\($0)\n" } + sides[1].map { "+\($0)\n" }).joined()
  }

  @Test("diff says which claims flip")
  func diff() throws {
    let result = try Tool.run(["diff", "v5", "merged"])
    #expect(result.status == 1)
    for claim in [
      "OneSend holds -> fails", "KindConfinement fails -> holds", "AbortSent fails in 3 more rows",
    ] {
      #expect(flat(result.text).contains("Claim: \(claim)"), "\(claim): \(result.text.suffix(2000))")
    }
    let same = try Tool.run(["diff", Self.tree, Self.tree])
    #expect(same.status == 0 && same.text.contains("none flips"), "\(same.summary)")
  }

  /// What stands in one file of the small tree, what another tree has in its place, and words for it.
  struct Twin: Sendable, CustomTestStringConvertible {
    let file, old, new: String
    let exit: Int32
    let words: String
    var testDescription: String { new }
  }

  @Test(
    "diff of two trees says what verify says of the patch between them",
    arguments: [
      Twin(
        file: "arch/x86/include/asm/p2m.h", old: "uint16_t altp2m_vcpu_idx(const struct vcpu *v);",
        new: "static inline uint16_t altp2m_vcpu_idx(const struct vcpu *v) { return 0; }", exit: 3,
        words: "altp2m_vcpu_idx, which is changed and is taken by contract"),
      Twin(
        file: "arch/x86/include/asm/current.h", old: "(get_current())", new: "(get_current() + 1)", exit: 3,
        words: "get_current_vcpu, which is changed and is taken by contract"),
      Twin(
        file: "arch/x86/hvm/emulate.c", old: "static void *hvmemul_map_linear_addr(",
        new: "int hvmemul_read(void *p) { return 0; }\nstatic void *hvmemul_map_linear_addr(", exit: 3,
        words: "static declaration of 'hvmemul_read' follows non-static declaration"),
      Twin(
        file: "arch/x86/include/asm/processor.h", old: "PFEC_user_mode (1U << 2)",
        new: "PFEC_user_mode (1U << 1)", exit: 1, words: "PFEC_user_mode is 2, not 4"),
      Twin(
        file: "arch/x86/include/asm/p2m.h", old: "uint16_t altp2m_vcpu_idx",
        new: "/* of the view */ uint16_t altp2m_vcpu_idx", exit: 0, words: "no difference."),
    ])
  func trees(_ twin: Twin) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let copy = scratch.file("tree")
    try FileManager.default.copyItem(atPath: Tool.root + "/" + Self.tree, toPath: copy)
    let path = "xen/" + twin.file
    let text = try String(contentsOfFile: copy + "/" + path, encoding: .utf8)
    let other = text.replacing(twin.old, with: twin.new)
    #expect(text != other)
    let patch = try scratch.write(Self.patch(from: text, to: other, path), to: "input.patch")
    let verdict = try Tool.run(["verify", patch, "--tree", copy])
    try other.write(toFile: copy + "/" + path, atomically: true, encoding: .utf8)
    let difference = try Tool.run(["diff", Self.tree, copy])
    #expect(verdict.status == twin.exit, "\(verdict.summary)")
    #expect(difference.status == twin.exit, "\(difference.summary)")
    #expect(flat(difference.text).contains(twin.words), "\(difference.text)")
    #expect(flat(difference.text).contains("no difference.") == (twin.exit == 0), "\(difference.text)")
  }

  @Test("gate --patch goes by what the patch changes")
  func gate() throws {
    let call = ["gate", "--tree", Self.tree, "--patch"]
    #expect(try Tool.run(["gate", "--tree", Self.tree]).status == 0)
    #expect(try Tool.run(call + [lines("right-comment").patch]).status == 0)
    let red = try Tool.run(call + [lines("wrong-flag").patch])
    #expect(red.status == 1 && red.text.contains("SwitchExactWX"), "\(red.summary)")
    #expect(try Tool.run(call + [lines("open-callee-changed").patch]).status == 3)
  }
}
