// Nothing green on nothing. Each folder of Tests/Cases/command is one call:
// `args.txt`, one argument a line, where {case} stands for the folder, and
// `expect.txt`, the exit code, what is claimed to hold, and the messages.
// RECORD=1 writes expectations anew, and fails.

import Foundation
import TestSupport
import Testing

@Suite("Nothing green on nothing")
struct RefusalTests {
  static let root = Tool.cases + "/command"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()

  @Test("there are cases") func exist() { #expect(Self.names.count >= 15) }

  @Test("message and exit code", arguments: names)
  func refuses(_ name: String) throws {
    let folder = "\(Self.root)/\(name)"
    let lines = try String(contentsOfFile: folder + "/args.txt", encoding: .utf8).split(separator: "\n").map(
      String.init)
    // Every verdict is looked at, not what fits a screen.
    let whole = lines.first == "verify" && !lines.contains("--format") ? ["--verbose"] : []
    let result = try Tool.run(
      lines.map { $0.replacing("{case}", with: "Tests/Cases/command/\(name)") } + whole)
    #expect(!result.isSignal && !result.isTimeout && result.status != 0, "\(result.summary)")
    let found = report(result)
    let file = URL(filePath: folder + "/expect.txt")
    #expect(try found == ReviewedText.text(of: file, beside: found))
  }

  /// Usage texts change with every option; only their first line counts.
  private func report(_ result: Tool.Result) -> String {
    let errors = result.errors.replacing(Tool.root + "/", with: "").split(separator: "\n").filter {
      !$0.hasPrefix("Usage:") && !$0.hasPrefix("  See ")
    }
    let shown = result.text.split(separator: "\n").filter {
      $0.contains(/^[A-Z][A-Za-z]+ +(holds|fails|undecided)/) || $0.hasPrefix("unread")
    }
    return "exit \(result.status)\n" + (errors + shown).map { $0 + "\n" }.joined()
  }
}
