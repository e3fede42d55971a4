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

  @Test("every format is made of a mail and of a tree, and text is narrow")
  func formats() throws {
    let (alone, dropped) = ("right-gate-as-parameter", "wrong-result-dropped")
    let (first, second) = ("\(Self.folder)/\(alone)/input.patch", "\(Self.folder)/\(dropped)/input.patch")
    for (words, status, caller) in [
      ([first], 0, "emulate.c"), ([second, "--tree", Self.tree], 1, "hvmemul_rep_stos"),
    ] as [([String], Int32, String)] {
      for format in ["text", "csv", "markdown", "html", "junit"] {
        let result = try Tool.run(["calls"] + words + ["--format", format])
        if words.count == 1, format == "junit" {
          #expect(result.status == 64 && result.output.isEmpty, "\(result.summary)")
          continue
        }
        #expect(result.status == status, "\(result.summary)")
        let plain = result.text.replacing("\\", with: "")
        #expect(plain.contains(caller), "\(format) \(result.summary)")
        if format == "text" { #expect(result.text.split(separator: "\n").allSatisfy { $0.utf8.count <= 75 }) }
        if format == "junit" {
          #expect(result.text.contains("failures=\"1\" errors=\"0\""), "\(result.text)")
          #expect(result.text.contains("<testcase classname") && result.text.contains("name=\"ReturnsUsed\""))
        }
      }
    }
  }

  @Test("documents that programs read keep to the schemas")
  func documents() throws {
    let patch = "\(Self.folder)/wrong-result-dropped/input.patch"
    let (tree, alone) = (
      try JSONSchema(path: Tool.root + "/specs/calls.schema.json"),
      try JSONSchema(path: Tool.root + "/specs/calls-changed.schema.json")
    )
    let whole = try Table([patch, "--tree", Self.tree]).json
    #expect(tree.problems(whole).isEmpty, "\(tree.problems(whole))")
    let changed = try Table([patch]).json
    #expect(alone.problems(changed).isEmpty, "\(alone.problems(changed))")
    #expect(!tree.problems(changed).isEmpty && !alone.problems(whole).isEmpty)
    for (document, schema) in [(whole, tree), (changed, alone)] {
      for key in document.keys where key != "changes" {
        var wrong = document
        wrong[key] = nil
        #expect(!schema.problems(wrong).isEmpty, "\(key)")
        wrong[key] = 2
        #expect(!schema.problems(wrong).isEmpty, "\(key)")
      }
    }
    var wrong = whole
    wrong["claims"] = (whole["claims"] as! [[String: Any]]).map { $0.merging(["witnesses": [Any]()]) { $1 } }
    #expect(!tree.problems(wrong).isEmpty)
  }

  @Test(
    "verify knows the claims by name, and judges a patch beside the tree",
    arguments: [
      ("CodesHandled", "wrong-reader-lacks-retry", "right-reader-that-knows-all"),
      ("ReturnsUsed", "wrong-result-dropped", "right-result-voided"),
      ("GateConfined", "wrong-checks-on-outside", "right-checks-off-outside"),
    ])
  func verify(_ claim: String, _ wrong: String, _ right: String) throws {
    for (name, status) in [(wrong, 1), (right, 0)] as [(String, Int32)] {
      let result = try Tool.run([
        "verify", "\(Self.folder)/\(name)/input.patch", "--tree", Self.tree, "--claim", claim, "--format",
        "json",
      ])
      #expect(result.status == status, "\(name) \(result.summary)")
      let document = try JSONSerialization.jsonObject(with: result.output)
      #expect(try SchemaTests.schema().problems(document).isEmpty)
      let subjects = (document as? [String: Any])?["subjects"] as? [[String: Any]]
      let claims = try #require(subjects?.first?["claims"] as? [[String: Any]])
      #expect(claims.count == 1 && claims[0]["verdict"] as? String == (status == 1 ? "fails" : "holds"))
    }
  }

  @Test("the gate asks for the claims of a patch too: red by their names, and for no other")
  func gate() throws {
    for change in RealChange.all where change.claim != "GateConfined" {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let patch = try scratch.write(
        try change.patch(of: "\(Tool.root)/\(Self.tree)"), to: "a.patch")
      #expect(try Self.gate(patch) == (change.name == "wrong" ? [change.claim] : []))
    }
  }

  /// Where functions of the flow change, everything is proved of them again.
  @Test(
    "the gate, of patches that change more",
    .enabled(if: environment["THOROUGH"] == "1", "takes a minute and more"),
    arguments: [
      ("wrong-code-that-nobody-knows", "CodesHandled"), ("wrong-result-dropped", "ReturnsUsed"),
      ("wrong-gate-handed-true", "GateConfined"), ("right-checks-off-outside", ""),
    ])
  func gateThorough(_ name: String, _ claim: String) throws {
    #expect(try Self.gate("\(Self.folder)/\(name)/input.patch") == (claim.isEmpty ? [] : [claim]))
  }

  /// Claims about calls and places that a gate on the small tree with a patch is red for.
  private static func gate(_ patch: String) throws -> Set<String> {
    let differences = try gateDifferences(patch)
    return Set(differences.filter { $0.kind == "verdict" }.map(\.subject)).intersection([
      "CodesHandled", "ReturnsUsed", "GateConfined", "TablesAgree",
    ])
  }

  /// What a gate on the small tree with a patch says is otherwise.
  private static func gateDifferences(
    _ patch: String
  ) throws -> [(kind: String, subject: String, what: String)] {
    let result = try Tool.run(
      ["gate", "--tree", tree, "--patch", patch, "--format", "json"], limit: 300)
    let document = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    let entries = try #require(document?["differences"] as? [[String: String]], "\(result.summary)")
    #expect(result.status != 0 || entries.isEmpty, "\(result.summary)")
    return entries.map { ($0["kind"]!, $0["subject"]!, $0["what"]!) }
  }

  @Test("drops that a deviation names are accepted; one more or another one is not")
  func accepted() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try FileManager.default.copyItem(atPath: "\(Tool.root)/specs", toPath: scratch.file("specs"))
    let text = String(decoding: try scratch.read("specs/deviations.yaml"), as: UTF8.self)
    let next = try #require(text.firstMatch(of: /next: XPD-(\d+)/)?.output.1)
    let way = "hvmemul_rep_stos drops what hvm_copy_to_guest_phys returns"
    let patch = "\(Self.folder)/wrong-result-dropped/input.patch"
    for (ways, status) in [([way], 0), ([way, way], 1), (["somebody else"], 1)] as [([String], Int32)] {
      // Only the newest entry is about this claim here.
      let others = text.replacing("claim: ReturnsUsed\n", with: "claim: ReturnsUsed\n  retired: Not here.\n")
        .replacing("next: XPD-\(next)", with: "next: XPD-\(Int(next)! + 1)")
      let entry =
        "\n- id: XPD-\(next)\n  claim: ReturnsUsed\n  revisions: [v5, merged, staging]\n  ways:\n"
        + ways.map { "  - \($0)\n" }.joined() + "  kind: gap\n  reason: Nobody minds.\n"
      try scratch.write(others + entry, to: "specs/deviations.yaml")
      let result = try Tool.run([
        "verify", patch, "--tree", Self.tree, "--absolute", "--claim", "ReturnsUsed", "--specs",
        scratch.file("specs"),
      ])
      #expect(result.status == status, "\(ways): \(result.summary)")
      #expect(result.text.contains("XPD-\(next)") == (status == 0), "\(result.summary)")
    }
  }

  @Test("mails made to cost much are read in time that grows with their length")
  func hostileMails() throws {
    let call = "hvm_copy_to_guest_phys"
    let count = 20_000
    for lines in [
      (0..<count).map { "+    rc\($0) = \(call)(a, b, \($0));" },
      (0..<count).map { "-    \(call)(\($0));" } + (0..<count).map { "+    \(call)(\($0), c);" },
      Array(repeating: "+    \(call)(a,", count: count) + Array(repeating: "+ 1)", count: count),
      (0..<count).flatMap {
        ["+int f\($0)(void)", "+{", "+ return C\($0);", "+ return f\($0 + 1)();", "+}"]
      },
    ] {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let (old, new) = (lines.count { $0.hasPrefix("-") }, lines.count { $0.hasPrefix("+") })
      let file = "xen/arch/x86/hvm/hvm.c"
      let text =
        "--- a/\(file)\n+++ b/\(file)\n@@ -1,\(old) +1,\(new) @@\n" + lines.joined(separator: "\n") + "\n"
      let result = try Tool.run(
        ["calls", try scratch.write(text, to: "a.patch"), "--format", "csv"], limit: 60)
      #expect(result.status == 0, "\(lines[0])")
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

  /// What a change of a real tree makes of a claim: lines behind the last function of a file, or at the
  /// beginning of one.
  private struct RealChange {
    let claim, name, function: String
    let lines: [String]
    let words: String?

    static let reader = [
      "int table_read(void *to, unsigned long addr);", "int table_read(void *to, unsigned long addr)", "{",
      "    switch ( hvm_copy_from_guest_phys(to, addr, 8) )", "    {", "    case HVMTRANS_okay:",
      "        return 0;", "    case HVMTRANS_bad_linear_to_gfn:", "    case HVMTRANS_bad_gfn_to_mfn:",
      "    case HVMTRANS_unhandleable:", "    case HVMTRANS_gfn_paged_out:", "        return 1;",
    ]
    static let writer = ["void table_write(void *from);", "void table_write(void *from)", "{"]

    static let all = [
      RealChange(
        claim: "CodesHandled", name: "wrong", function: "", lines: reader + ["    }", "    BUG();", "}"],
        words: "table_read does not know HVMTRANS_gfn_shared"),
      RealChange(
        claim: "CodesHandled", name: "right", function: "",
        lines: reader + [
          "    case HVMTRANS_gfn_shared:", "    case HVMTRANS_need_retry:", "        return 2;", "    }",
          "    BUG();", "}",
        ], words: nil),
      RealChange(
        claim: "ReturnsUsed", name: "wrong", function: "",
        lines: writer + ["    hvm_copy_to_guest_phys(0, from, 8, current);", "}"],
        words: "table_write drops what hvm_copy_to_guest_phys returns"),
      RealChange(
        claim: "ReturnsUsed", name: "right", function: "",
        lines: writer + ["    (void)hvm_copy_to_guest_phys(0, from, 8, current);", "}"], words: nil),
      RealChange(
        claim: "GateConfined", name: "wrong", function: "hvm_copy_to_guest_phys",
        lines: ["    current->arch.vm_event->send_event = true;"],
        words: "hvm_copy_to_guest_phys switches checks on"),
      RealChange(
        claim: "GateConfined", name: "right", function: "hvm_copy_to_guest_phys",
        lines: ["    current->arch.vm_event->send_event = false;"], words: nil),
    ]

    func patch(of tree: String) throws -> String {
      let file = "xen/arch/x86/hvm/hvm.c"
      let text = try String(contentsOfFile: "\(tree)/\(file)", encoding: .utf8)
      let old = text.components(separatedBy: "\n").dropLast()
      var line = old.count
      if !function.isEmpty {
        let start = try #require(old.firstIndex { $0.contains(" \(function)(") && !$0.hasSuffix(";") })
        line = try #require(old[start...].firstIndex(of: "{")) + 1
      }
      let before = old[max(0, line - 3)..<line].map { " " + $0 }
      let after = old[line..<min(old.count, line + 3)].map { " " + $0 }
      let count = before.count + after.count
      let head =
        "@@ -\(line - before.count + 1),\(count) +\(line - before.count + 1),\(count + lines.count) @@"
      let body = before + lines.map { "+" + $0 } + after
      return (["--- a/\(file)", "+++ b/\(file)", head] + body).joined(separator: "\n") + "\n"
    }
  }

  @Test(
    "patches of real trees that break a claim, right ones beside wrong ones",
    .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"), arguments: trees)
  func realPatches(_ tree: String) throws {
    let header = try? String(contentsOfFile: tree + "/xen/arch/x86/mm/mem_access.c", encoding: .utf8)
    let hasSwitch = header?.contains("vm_event->send_event") ?? false
    for change in RealChange.all where hasSwitch || change.words == nil || change.claim != "GateConfined" {
      if !hasSwitch,
        change.claim == "GateConfined" || change.name == "right" && change.claim == "CodesHandled"
      {
        continue
      }
      let scratch = try Scratch()
      defer { scratch.remove() }
      let patch = try scratch.write(try change.patch(of: tree), to: "a.patch")
      let table = try Table([patch, "--tree", tree])
      let words = "\(change.claim) \(change.name): \(table.news)"
      if let what = change.words {
        #expect(table.status == 1 && table.news.contains { $0.hasPrefix(what) }, "\(words)")
        #expect(table.claim(change.claim)["verdict"] as? String == "fails", "\(words)")
      } else {
        #expect(table.status == 0 && table.news.isEmpty, "\(words)")
      }
    }
  }

  /// The reader of the shadow code knows need_retry where a tree has it, or runs into BUG(): the table says so.
  @Test(
    "shadow's reader is told what it does with each code",
    .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"), arguments: trees)
  func shadow(_ tree: String) throws {
    let table = try Table([tree, "--function", "hvm_copy_from_guest_linear"])
    let rows = table.list("rows").filter { ($0["file"] as? String)?.hasSuffix("shadow/hvm.c") ?? false }
    // A configuration without shadow paging does not read it.
    if rows.isEmpty { return #expect(table.list("unread").contains { "\($0)".contains("shadow/hvm.c") }) }
    let reader = try #require(rows.first { $0["caller"] as? String == "hvm_read" })
    let answers = reader["codes"] as? [[String: Any]] ?? []
    let codes = answers.flatMap { $0["codes"] as? [String] ?? [] }
    #expect(codes.contains("HVMTRANS_okay") && codes.contains("HVMTRANS_bad_linear_to_gfn"), "\(codes)")
    // It fetches with checks off: what only they bring does not come back.
    for answer in answers where (answer["codes"] as? [String] ?? []).contains("HVMTRANS_need_retry") {
      #expect(answer["deed"] as? String == "returns X86EMUL_RETRY", "\(answer)")
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
      + "_hvm_emulate_one|p2m_mem_access_check|monitor_traps|hvm_copy_from_vcpu_linear"
    let result = try Tool.run(
      [], shell: "grep -rowhE '(\(names))' --include=*.c --include=*.h '\(folder)' | wc -l")
    return try #require(Int(result.text.filter(\.isNumber)))
  }
}
