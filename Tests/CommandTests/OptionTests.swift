// Every option of every command: accepted where it makes sense, refused with a reason where it does not.
// What help lists and the table below has not, is missed.

import Foundation
import TestSupport
import Testing

@Suite("Options")
struct OptionTests {
  /// A command line, its exit code, and what is said if it is refused.
  private typealias Line = (arguments: [String], status: Int32, says: String)

  private static let solving = ["--timeout", "60", "--rlimit", "100000000", "--cross-check", "libz3"]
  private static let common = solving + ["--specs", "specs", "--no-progress", "--no-color", "--no-config"]
  private static let reading = ["--clang", "clang", "--build", "debug", "--function", "other_check"]
  private static let mail = "Tests/Cases/mails/whole-quoted-flowed/input.eml"
  private static let tree = "Tests/Cases/conformance/tree"

  /// OUT is a file in a scratch folder.
  private static let lines: [String: [Line]] = [
    "verify": [
      (
        ["v5", "--claim", "GateOff", "--except", "Flow*", "--with", "prefetch=checked", "--certify"]
          + ["--no-deviations", "--witnesses", "OUT.d", "--report", "csv=OUT.csv", "--format", "json"]
          + ["--output", "OUT"] + common + reading, 0, ""
      ),
      (["v5", "--claim", "GateOff", "-v"], 0, ""), (["v5", "--claim", "GateOff", "-q"], 0, ""),
      (["v5", "--claim", "GateOff", "--deviations", "specs/deviations.yaml"], 0, ""),
      (["v5", "--no-deviations", "--deviations", "specs/deviations.yaml"], 64, "take one of them"),
      (["v5", "--deviations", "nowhere.yaml"], 65, "nowhere.yaml"),
      (["v5", "--verbose", "--quiet"], 64, "take one of them"),
      (["v5", "--absolute"], 64, "name it with --tree"),
      (["v5", "--tree", tree], 64, "no subject is one"),
      (["v5", "--as", "v55"], 64, "is no built-in revision"),
      (["v5", "--report", "csv"], 64, "write FORMAT=FILE"),
      (["v5", "--format", "cvs"], 64, "'cvs' is invalid for '--format"),
      (["v5", "-v", "--format", "sarif"], 64, "--verbose is about text"),
      (["v5", "-q", "--output", "OUT"], 64, "--quiet writes no report"),
      (["v5", "--except", "Nothing"], 64, "Nothing"),
      (["v5", "--with", "nothing=1"], 64, "no such decision"),
      (["v5", "--timeout", "0"], 64, "--timeout must be more than 0"),
      (["v5", "--rlimit", "0"], 64, "--rlimit must be more than 0"),
      (["v5", "--clang", "/nonexistent"], 64, "/nonexistent"),
      (["v5", "--build", "fast"], 64, "'fast' is invalid"),
      (["v5", "--specs", "/nonexistent"], 65, "/nonexistent"),
      (["v5", "--cross-check", "none"], 64, "'none' is invalid"),
    ],
    "table": [
      (["v5", "--format", "mail", "--output", "OUT"] + common + reading, 0, ""),
      (["v5", "--against", "v5"], 0, ""), (["v5", "--all"], 64, "is about a Xen tree"),
      (["v5", "--all", "--against", "v5"], 64, "--against has no place there"),
      (["v5", "--deviations", "specs/deviations.yaml"], 64, "show them with --all"),
      (["v5", "--as", "v55"], 64, "is no built-in revision"),
      (["v5", "--patch", mail], 64, "--patch changes a Xen tree"),
      (["v5", "--cross-check", "cvc5"], 64, "only verify does that"),
    ],
    "diff": [
      (["v5", "v5", "--format", "markdown", "--output", "OUT"] + common + reading, 0, ""),
      (["v5", "v5", "--as", "v55"], 64, "is no built-in revision"),
    ],
    "run": [
      (
        ["protected-store", "--on", "v5", "--with", "prefetch=checked", "--short", "--output", "OUT"]
          + ["--format", "text"] + common + reading, 0, ""
      ),
      (["protected-store", "--on", "v55"], 64, "v55"),
      (["protected-store", "--patch", mail], 64, "--patch"),
    ],
    "instruction": [
      (
        [
          "mov [rax], ecx", "--mode", "64", "--format", "json", "--output", "OUT", "--no-color",
          "--no-config",
        ], 0, ""
      ),
      (["rep movsb", "--count", "3"], 0, ""), (["mov [rax], ecx", "--mode", "7"], 64, "--mode is 32 or 64"),
    ],
    "paths": [
      (["v5", "hvmemul_map_linear_addr", "--format", "text", "--output", "OUT"] + common + reading, 0, ""),
      (["v5", "hvmemul_map_linear_addr", "--as", "v55"], 64, "is no built-in revision"),
      (["v5", "hvmemul_map_linear_addr", "--patch", mail], 64, "--patch changes a Xen tree"),
    ],
    "calls": [
      (
        [mail, "--format", "csv", "--output", "OUT", "--clang", "clang", "--build", "debug"]
          + ["--function", "hvm_copy_from_guest_linear"] + common, 0, ""
      ),
      (["v5", "--tree", tree], 64, "no subject is one"),
      ([mail, "--function", "other"], 64, "'other' is no function"),
    ],
    "assumptions": [
      (
        ["v5", "--claim", "GateOff", "--with", "prefetch=checked", "--output", "OUT"] + common + reading, 0,
        ""
      ),
      (["v5", "--tree", tree], 64, "no subject is one"),
      (["v5", "--as", "v55"], 64, "is no built-in revision"),
    ],
    "explain": [
      (
        [
          "window", "--specs", "specs", "--deviations", "specs/deviations.yaml", "--output", "OUT",
          "--no-color", "--no-config",
        ], 0, ""
      )
    ],
    "claims": [(["--specs", "specs", "--output", "OUT", "--no-color", "--no-config"], 0, "")],
    "decisions": [(["--specs", "specs", "--output", "OUT", "--no-color", "--no-config"], 0, "")],
    "functions": [(["--output", "OUT", "--no-color", "--no-config"], 0, "")],
    "scenarios": [(["--specs", "specs", "--output", "OUT", "--no-color", "--no-config"], 0, "")],
    "repair": [
      (["merged", "SendAborts", "--output", "OUT"] + common + reading, 0, ""),
      (["merged", "SendAborts", "--as", "v55"], 64, "is no built-in revision"),
      (["merged", "SendAborts", "--patch", mail], 64, "--patch changes a Xen tree"),
    ],
    "mutants": [
      (
        ["nowhere/xen", "--shard", "1/2", "--function", "hvm_fetch", "--as", "v5", "--format", "json"]
          + ["--output", "OUT", "--clang", "clang", "--build", "debug"] + common, 65, "there is no such"
      ),
      (["v5", "--tree", tree], 64, "no subject is one"), (["--merge", "nowhere.json"], 65, "nowhere.json"),
      (["nowhere/xen", "--shard", "3/2"], 64, "--shard"),
    ],
    "history": [
      (
        ["nowhere.git", "--cache", "OUT.d", "--format", "json", "--output", "OUT"] + common + reading, 65,
        "nowhere.git"
      ),
      (["nowhere.git", "--no-cache"], 65, "nowhere.git"),
    ],
    "check-table": [
      (
        ["Tests/Cases/tables/table v5.txt", "--as", "v5", "--format", "json", "--output", "OUT"] + common
          + reading, 0, ""
      ),
      (["Tests/Cases/tables/diff v5 merged.txt", "--as", "v5", "--against", "merged"], 0, ""),
      (["Tests/Cases/tables/table v5.txt", "--against", "v5"], 64, "name the left one with --as"),
      (["Tests/Cases/tables/table v5.txt", "--tree", tree], 64, "--tree is what the patch of --as"),
      (["Tests/Cases/tables/table v5.txt", "--deviations", "specs/deviations.yaml"], 0, ""),
    ],
    "gate": [
      (
        [
          "--proofs", "proofs", "--deviations", "specs/deviations.yaml", "--format", "sarif", "--output",
          "OUT",
        ]
          + common + reading, 0, ""
      ),
      (["--update", "--tree", tree], 64, "--update records the built-in revisions"),
      (["--patch", mail], 64, "name it with --tree"), (["--as", "v5"], 64, "name it with --tree"),
    ],
    "export": [
      (["v5", "--to", "OUT.d", "--output", "OUT.txt"] + common + reading, 0, ""),
      (["v5", "--to", "OUT.d", "--tree", tree], 64, "no subject is one"),
      (["v5", "--to", "OUT.d", "--as", "v55"], 64, "is no built-in revision"),
    ],
    "doctor": [
      (
        [
          "--proofs", "proofs", "--deviations", "specs/deviations.yaml", "--clang", "clang", "--output",
          "OUT",
        ]
          + common, 0, ""
      )
    ],
    "install": [(["--prefix", "OUT.d"], 0, "")],
  ]

  /// Options that help lists, long and short ones.
  private static func listed(_ command: String) throws -> [[String]] {
    let help = try Tool.run([command, "--help"]).text
    return help.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: #/  ((-[a-z], )?--[a-z0-9-]+).*/#).map { found in
        found.output.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      }
    }.filter { !$0.contains("--help") && !$0.contains("--version") }
  }

  @Test("is accepted or refused with a reason, and none is forgotten", arguments: EndTests.commands)
  func all(_ command: String) throws {
    let lines = try #require(Self.lines[command])
    for names in try Self.listed(command) {
      #expect(lines.contains { line in line.arguments.contains { names.contains($0) } }, "\(names)")
    }
    let scratch = try Scratch()
    defer { scratch.remove() }
    for line in lines {
      let arguments = line.arguments.map { $0.replacing("OUT", with: scratch.file("out")) }
      let result = try Tool.run([command] + arguments, limit: 60)
      #expect(
        !result.isSignal && result.status == line.status
          && (line.says.isEmpty || result.errors.contains(line.says)),
        "\(arguments) \(result.summary)")
    }
  }
}
