// Where functions are, and what only looks like one.

import Foundation
import TestSupport
import Testing
import Tree

@Suite("Functions of a tree")
struct SearchTests {
  private func tree<Result>(_ body: (XenTree) throws -> Result) throws -> Result {
    try #require(Case.named("opened").first).withTree { try body(XenTree(at: $0)) }
  }

  @Test(
    "what is defined is found",
    arguments: [
      ("first", "arch/x86/hvm/emulate.c:23:19"), ("two_heads", "arch/x86/hvm/emulate.c:36:12"),
      ("annotated_in_front", "arch/x86/hvm/emulate.c:43:45"),
      ("annotated_behind", "arch/x86/hvm/emulate.c:48:20"),
      ("name_on_next_line", "arch/x86/hvm/emulate.c:55:1"),
      ("hvm_monitor_check_p2m", "arch/x86/hvm/monitor.c:14:5"), ("monitor_traps", "common/monitor.c:4:5"),
      ("wandered_off", "common/elsewhere.c:4:5"), ("twin", "common/monitor.c:9:12"),
    ])
  func found(_ name: String, _ place: String) throws {
    let found = try tree { $0.definition(of: name) }
    #expect(found.map { "\($0.file):\($0.line):\($0.column)" } == place)
  }

  @Test("below a line of any length, and with bytes that are no UTF-8 around", arguments: [10, 200_000])
  func longLine(_ length: Int) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let top = scratch.url.appending(path: "tree")
    try FileManager.default.copyItem(at: Case.trees.appending(path: "base-new"), to: top)
    let file = top.appending(path: "xen/common/monitor.c")
    let before = [UInt8](try Data(contentsOf: file))
    let line = "static const char table[] = { 'a', " + String(repeating: "'x', ", count: length / 5) + "};\n"
    let latin = [UInt8]("/* Andr".utf8) + [0xe9] + [UInt8]("*/\n".utf8)
    let function = [UInt8]("int below(int a)\n{\n    return a;\n}\n".utf8)
    try Data([UInt8](line.utf8) + latin + before + function).write(to: file)
    let tree = try XenTree(at: top.path())
    #expect(tree.definition(of: "below").map { "\($0.file):\($0.column)" } == "common/monitor.c:5")
    #expect(tree.definition(of: "monitor_traps")?.file == "common/monitor.c")
  }

  @Test(
    "what only looks like a definition is not",
    arguments: [
      "only_in_comment", "only_in_a_string", "only_a_macro", "also_only_a_macro", "only_declared",
      "only_declared_too", "only_a_member", "only_called", "for_each_toy", "toy", "toy_table", "pure",
      "__attribute__", "noinline", "if", "table", "nowhere", "",
    ])
  func notFound(_ name: String) throws {
    #expect(try tree { $0.definitions(of: name) } == [])
  }

  @Test("variants under #if are all told, and braces that both open count once")
  func variants() throws {
    try tree { tree in
      #expect(tree.definitions(of: "two_heads").map(\.line) == [36, 38])
      #expect(
        tree.definitions(in: "arch/x86/hvm/emulate.c").map(\.name) == [
          "first", "two_heads", "two_heads", "annotated_in_front", "annotated_behind", "name_on_next_line",
        ])
      #expect(tree.definitions(in: "no/such/file.c") == [])
    }
  }

  @Test("a patched tree finds functions where the patch puts them")
  func patched() throws {
    let example = try #require(Case.named("patch-applies").first)
    try example.withTree { path in
      let tree = try XenTree(at: path)
      let patched = try tree.applying(#require(try example.submission()))
      #expect(tree.definition(of: "hvm_emulate_send_vm_event") == nil)
      #expect(patched.definition(of: "hvm_emulate_send_vm_event")?.line == 23)
      #expect(tree.definition(of: "first")?.line == 23)
      #expect(patched.definition(of: "first")?.line == 28)
    }
  }
}
