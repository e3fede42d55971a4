// `calls` on the small tree and on patches of it, each folder of Tests/Cases/calls/patches with lines
// in `expect.txt`:
//   exit N
//   CLAIM VERDICT WORDS         what a new witness says
//   row CALLER CALLEE CODE DEED what the caller does with the code; - if it does not come back
//   gate CALLER CALLEE GATE     of the patched tree
//   alone CALLER CALLEE GATE    of the patch without a tree
// and, where the environment names them, on real trees and the real mail.

import Foundation
import TestSupport
import Testing

private let environment = ProcessInfo.processInfo.environment

@Suite("Calls from the command line")
struct CallsTests {
  private static let tree = "Tests/Cases/conformance/tree"
  private static let folder = Tool.cases + "/calls/patches"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  private struct Table {
    let status: Int32
    let json: [String: Any]

    init(_ arguments: [String]) throws {
      let result = try Tool.run(["calls"] + arguments + ["--format", "json"], limit: 300)
      status = result.status
      json = try #require(
        try JSONSerialization.jsonObject(with: result.output) as? [String: Any], "\(result.summary)")
    }

    func list(_ key: String) -> [[String: Any]] { json[key] as? [[String: Any]] ?? [] }

    func rows(_ caller: String, _ callee: String, _ key: String = "rows") -> [[String: Any]] {
      list(key).filter { $0["caller"] as? String == caller && $0["callee"] as? String == callee }
    }

    func claim(_ name: String) -> [String: Any] {
      list("claims").first { $0["name"] as? String == name } ?? [:]
    }

    /// What is newly wrong.
    var news: [String] {
      list("claims").flatMap { $0["witnesses"] as? [[String: Any]] ?? [] }.filter {
        $0["isNew"] as? Bool ?? true
      }
      .compactMap { $0["what"] as? String }
    }
  }

  @Test("there are cases") func exist() { #expect(Self.names.count >= 10) }

  @Test("of the small tree every word that a search finds is accounted for")
  func small() throws {
    let table = try Table([Self.tree])
    #expect(table.status == 0)
    let words = try #require(table.json["words"] as? [String: Int])
    #expect(words["call"] == table.list("rows").count)
    #expect(words.values.reduce(0, +) == (try Self.search(Tool.root + "/" + Self.tree)))
    #expect(table.list("unread").isEmpty)
    for name in ["GateConfined", "CodesHandled", "ReturnsUsed"] {
      #expect(table.claim(name)["verdict"] as? String == "holds", "\(name)")
    }
  }

  @Test("a patch is judged by what it changes", arguments: names)
  func patched(_ name: String) throws {
    let patch = "\(Self.folder)/\(name)/input.patch"
    let lines = try String(contentsOfFile: "\(Self.folder)/\(name)/expect.txt", encoding: .utf8).split(
      separator: "\n")
    let table = try Table([patch, "--tree", Self.tree])
    var alone: Table?
    for line in lines {
      let words = line.split(separator: " ", maxSplits: 3).map(String.init)
      switch words[0] {
      case "exit": #expect(table.status == Int32(words[1]), "\(name): \(table.news)")
      case "row":
        let parts = words[3].split(separator: " ", maxSplits: 1).map(String.init)
        let answers = table.rows(words[1], words[2]).flatMap { $0["codes"] as? [[String: Any]] ?? [] }
        let deeds = answers.filter { ($0["codes"] as? [String] ?? []).contains(parts[0]) }.compactMap {
          $0["deed"] as? String
        }
        #expect(deeds == (parts[1] == "-" ? [] : [parts[1]]), "\(name): \(line)")
      case "gate":
        #expect(
          table.rows(words[1], words[2]).compactMap { $0["gate"] as? String } == [words[3]],
          "\(name): \(line)")
      case "alone":
        let read = try alone ?? Table([patch])
        alone = read
        #expect(
          read.rows(words[1], words[2], "calls").compactMap { $0["gate"] as? String } == [words[3]],
          "\(name): \(line)")
      default:
        #expect(table.claim(words[0])["verdict"] as? String == words[1], "\(name): \(line)")
        let what = words.dropFirst(2).joined(separator: " ")
        #expect(what.isEmpty || table.news.contains { $0.hasPrefix(what) }, "\(name): \(line): \(table.news)")
      }
    }
    #expect(name.hasPrefix("wrong") == !table.news.isEmpty, "\(name): \(table.news)")
  }

  @Test("every format is made, and text is narrow")
  func formats() throws {
    for format in ["text", "csv", "markdown", "html"] {
      let result = try Tool.run([
        "calls", "\(Self.folder)/right-gate-as-parameter/input.patch", "--format", format,
      ])
      #expect(result.status == 0, "\(result.summary)")
      #expect(result.text.contains("emulate.c"), "\(result.summary)")
      if format == "text" { #expect(result.text.split(separator: "\n").allSatisfy { $0.utf8.count <= 75 }) }
    }
  }

  // MARK: Real ones

  private static let trees = (environment["XENPROVE_XEN_TREE"] ?? "").split(separator: ":").map(String.init)
  private static let mail = environment["XENPROVE_XEN_MAIL"]

  @Test(
    "of real trees every word that a search finds is accounted for",
    .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"), arguments: trees)
  func real(_ tree: String) throws {
    let table = try Table([tree])
    let words = try #require(table.json["words"] as? [String: Int])
    #expect(words["call"] == table.list("rows").count)
    #expect(table.list("rows").count >= 70)
    #expect(words.values.reduce(0, +) == (try Self.search(tree + "/xen")))
    #expect(["holds", "not-applicable"].contains(table.claim("GateConfined")["verdict"] as? String))
    // Nothing of this architecture is left out for a reason of ours.
    for file in table.list("unread") {
      let reason = file["reason"] as? String ?? ""
      #expect(reason.hasPrefix("it is of ") || reason.hasSuffix("is not set"), "\(file)")
    }
  }

  /// Counted by hand in the mail of 12 June 2019: 18 calls get an argument or another one, 3 are new.
  @Test(
    "of the real mail every changed call is found",
    .enabled(if: mail != nil, "XENPROVE_XEN_MAIL names no mail"))
  func realMail() throws {
    let table = try Table([Self.mail!])
    let found = table.list("calls").map { call in
      [
        (call["file"] as! String).split(separator: "/").last.map(String.init)!, "\(call["line"]!)",
        call["caller"] as? String ?? "?", call["callee"] as! String, call["gate"] as? String ?? "-",
        call["before"] is [String] ? "changed" : "new",
      ].joined(separator: " ")
    }
    #expect(
      found == [
        "emulate.c 583 hvm_emulate_send_vm_event monitor_traps - new",
        "emulate.c 641 hvmemul_map_linear_addr hvm_translate_get_page - changed",
        "emulate.c 672 hvmemul_map_linear_addr hvm_emulate_send_vm_event hvmemul_ctxt->send_event new",
        "emulate.c 1179 linear_read hvm_copy_from_guest_linear hvmemul_ctxt->send_event changed",
        "emulate.c 2692 hvm_emulate_init_per_insn hvm_copy_from_guest_linear false changed",
        "hvm.c 2944 hvm_task_switch hvm_copy_from_guest_linear false changed",
        "hvm.c 2991 hvm_task_switch hvm_copy_from_guest_linear false changed",
        "hvm.c 3227 __hvm_copy hvm_emulate_send_vm_event parameter send_event new",
        "hvm.c 3275 hvm_copy_to_guest_phys __hvm_copy false changed",
        "hvm.c 3282 hvm_copy_from_guest_phys __hvm_copy false changed",
        "hvm.c 3290 hvm_copy_to_guest_linear __hvm_copy false changed",
        "hvm.c 3300 hvm_copy_from_guest_linear __hvm_copy parameter send_event changed",
        "hvm.c 3343 copy_from_user_hvm hvm_copy_from_guest_linear false changed",
        "hvm.c 3716 hvm_ud_intercept hvm_copy_from_guest_linear false changed",
        "svm.c 1257 svm_emul_swint_injection hvm_copy_from_guest_linear false changed",
        "vm_event.c 89 hvm_vm_event_do_resume hvm_emulate_one_vm_event false changed",
        "vvmx.c 428 decode_vmx_inst hvm_copy_from_guest_linear false changed",
        "mem_access.c 217 p2m_mem_access_check hvm_emulate_one_vm_event true changed",
        "common.c 167 shadow_init_emulation hvm_copy_from_guest_linear false changed",
        "common.c 202 shadow_continue_emulation hvm_copy_from_guest_linear false changed",
        "hvm.c 125 hvm_read hvm_copy_from_guest_linear false changed",
      ])
  }

  /// How often the names stand in C files and headers, as whole words.
  private static func search(_ folder: String) throws -> Int {
    let names =
      "hvm_copy_(to|from)_guest_(phys|linear)|__hvm_copy|hvm_translate_get_page|hvm_emulate_one_vm_event|"
      + "hvm_emulate_send_vm_event|hvm_monitor_check_p2m|hvmemul_map_linear_addr|hvm_emulate_init_per_insn|"
      + "_hvm_emulate_one|p2m_mem_access_check|monitor_traps"
    let result = try Tool.run(
      [], shell: "grep -rowhE '(\(names))' --include=*.c --include=*.h '\(folder)' | wc -l")
    return try #require(Int(result.text.filter(\.isNumber)))
  }
}
