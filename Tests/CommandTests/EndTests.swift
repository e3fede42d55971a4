// Every command ends, whether it throws or returns, and with the exit code that
// it should.

import Foundation
import Testing

@Suite("Every command ends")
struct EndTests {
  static let commands = [
    "verify", "table", "diff", "run", "instruction", "paths", "calls", "assumptions", "explain", "claims",
    "decisions",
    "functions", "scenarios", "repair", "mutants", "history", "check-table", "gate", "export", "doctor",
    "install",
  ]

  private func expect(_ arguments: [String], _ status: Int32) throws {
    let result = try Tool.run(arguments, limit: 60)
    #expect(
      !result.isTimeout && !result.isSignal && result.status == status, "\(arguments) \(result.summary)")
    #expect(!result.output.isEmpty || !result.errors.isEmpty)
  }

  @Test("these are all commands there are")
  func all() throws {
    let help = try Tool.run(["--help"], limit: 60).text
    let listed = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.compactMap { line in
      line.firstMatch(of: #/^  ([a-z-]+)  /#).map { String($0.output.1) }
    }
    #expect(listed == Self.commands)
  }

  @Test("help and usage", arguments: commands)
  func help(_ command: String) throws {
    try expect([command, "--help"], 0)
    try expect(["help", command], 0)
    try expect([command, "--version"], 0)
    try expect([command, "--no-such-option"], 64)
  }

  static let calls: [([String], Int32)] = [
    ([], 0), (["--help"], 0), (["--version"], 0), (["help"], 0),
    (["verify", "v5", "--claim", "GateOff"], 0), (["table", "v5"], 0), (["diff", "v5", "v5"], 0),
    (["run", "protected-store"], 0), (["paths", "v5", "hvmemul_map_linear_addr"], 0),
    (["instruction", "mov [rax], ecx"], 0), (["assumptions", "v5", "--claim", "GateOff"], 0),
    (["explain", "window"], 0), (["claims"], 0), (["decisions"], 0), (["functions"], 0), (["scenarios"], 0),
    (["repair", "merged", "SendAborts"], 0),
    (["mutants", "Tests"], 65),
    (["check-table", "Tests/Cases/tables/table v5.txt"], 0), (["gate"], 0),
    (["export", "v5", "--to", "/dev/null/x"], 70), (["doctor"], 0),
    (["install", "--prefix", "/dev/null/x"], 70),
  ]

  @Test("with an answer", arguments: calls)
  func answers(_ arguments: [String], _ status: Int32) throws { try expect(arguments, status) }

  @Test(
    "a mistyped command is answered with the one that was meant",
    arguments: [
      (["verfy", "v5"], "'verfy' is no command; did you mean `verify`?"),
      (["check_table", "x"], "did you mean `check-table`?"), (["help", "gaet"], "did you mean `gate`?"),
      (["xyzzy"], "'xyzzy' is no command; accepted: verify, "), (["ver\u{1b}[1mify"], "'ver?[1mify' is"),
    ])
  func mistyped(_ arguments: [String], _ message: String) throws {
    let result = try Tool.run(arguments, limit: 60)
    #expect(result.status == 64 && result.errors.contains(message), "\(result.summary)")
    #expect(result.output.isEmpty && !result.errors.contains("\u{1b}"))
  }
}
