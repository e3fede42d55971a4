// The first screen of `verify`: whatever is judged, it fits, says how it stands and why the exit code is
// what it is, and shows what is new before what is known. Each folder of Tests/Cases/screens is one
// call: `args.txt`, one argument a line, and `screen.txt`, as a person has reviewed it, without the
// lines that say what was used. RECORD=1 writes those anew, and fails.

import Foundation
import TestSupport
import Testing

@Suite("The first screen")
struct ScreenTests {
  private static let folder = Tool.cases + "/screens"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test("there are cases") func exist() { #expect(Self.names.count >= 8) }

  @Test("is as reviewed, and fits", arguments: names)
  func reviewed(_ name: String) throws {
    let arguments = try String(contentsOfFile: "\(Self.folder)/\(name)/args.txt", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let result = try Tool.run(arguments)
    try expectScreen(result)
    let shown = result.text.components(separatedBy: "\nChecked: ")[0] + "\n"
    let file = URL(filePath: "\(Self.folder)/\(name)/screen.txt")
    #expect(try shown == ReviewedText.text(of: file, beside: shown))
  }

  private func expectScreen(_ result: Tool.Result) throws {
    let lines = result.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 40, "\(lines.count) lines\n\(result.text)")
    for line in lines {
      #expect(
        line.count <= 75 && line.utf8.allSatisfy { (0x20..<0x7f).contains($0) } && line.last != " ", "\(line)"
      )
    }
    let flat = result.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(flat.contains(": exit \(result.status)"), "\(result.summary)")
    #expect(lines.contains { $0.hasPrefix("verdict   ") }, "\(result.summary)")
  }

  @Test("of many subjects as well, with every reason for what is undecided")
  func many() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Tool.cases + "/c").sorted()
      .filter { $0.hasSuffix(".c") }.map { "Tests/Cases/c/\($0)" }
      .filter { try !String(contentsOfFile: "\(Tool.root)/\($0)", encoding: .utf8).contains("expect: error") }
    let result = try Tool.run(["verify", "v5", "staging"] + files.prefix(24))
    #expect(result.status != 65, "\(result.summary)")
    try expectScreen(result)
    let whole = try Tool.run([
      "verify", "v5", "staging", "Tests/Cases/c/twin-base.c", "Tests/Cases/c/floating.c",
    ])
    try expectScreen(whole)
  }

  @Test("the command that it names shows the claim whole")
  func whole() throws {
    let result = try Tool.run(["verify", "v5", "--no-deviations"])
    #expect(result.status == 1, "\(result.summary)")
    let line = try #require(result.text.split(separator: "\n").first { $0.hasPrefix("    whole  xenprove ") })
    let words = line.split(separator: " ").dropFirst(2).map(String.init)
    let one = try Tool.run(words)
    #expect(one.status == 1 && one.text.contains("\n  witness   "), "\(one.summary)")
    #expect(words == ["verify", "v5", "--no-deviations", "--claim", "ReadReported"])
  }

  @Test(
    "the command that it names lists what verdicts rest on",
    arguments: [
      ["v5", "--no-deviations"], ["merged", "--with", "prefetch=skipped"],
    ])
  func assumptions(_ words: [String]) throws {
    let text = try Tool.run(["verify"] + words).text
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  xenprove assumptions ") })
    let listed = try Tool.run(line.split(separator: " ").dropFirst().map(String.init))
    #expect(listed.status == 0 && !listed.text.isEmpty, "\(listed.summary)")
  }

  @Test("--quiet leaves errors and the exit code")
  func quiet() throws {
    for (arguments, status) in [(["verify", "v5"], 0), (["verify", "v5", "--no-deviations"], 1)]
      as [([String], Int32)]
    {
      let result = try Tool.run(arguments + ["-q"])
      #expect(result.status == status && result.output.isEmpty && result.errors.isEmpty, "\(result.summary)")
    }
    let missing = try Tool.run(["verify", "-q", "no/such.eml"])
    #expect(missing.status == 65 && missing.errors.contains("no/such.eml: there is no such file"))
    let scratch = try Scratch()
    defer { scratch.remove() }
    let beside = try Tool.run([
      "verify", "v5", "-q", "--claim", "GateOff", "--report", "json=" + scratch.file("j"),
    ])
    let report = try scratch.read("j")
    #expect(beside.status == 0 && beside.output.isEmpty && !report.isEmpty)
  }

  @Test(
    "what says nothing is refused",
    arguments: [
      (["-v", "-q"], "take one of them"), (["-v", "--format", "json"], "--verbose is about text"),
      (["-q", "--format", "csv"], "--quiet writes no report"),
      (["-q", "--output", "x"], "--quiet writes no report"),
    ])
  func refused(_ options: [String], _ message: String) throws {
    let result = try Tool.run(["verify", "v5"] + options)
    #expect(result.status == 64 && result.errors.contains(message), "\(result.summary)")
  }

  @Test("--verbose tells a reason that serves several revisions once, and all claims")
  func verbose() throws {
    let result = try Tool.run(["verify", "v5", "merged", "-v"])
    let flat = result.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(flat.components(separatedBy: "Copies by physical address").count <= 2)
    #expect(flat.contains("accepted XPD-9, as on v5"))
    #expect(
      flat.components(separatedBy: "the copy is checked, but the switch has no flags for a data read").count
        == 2)
    #expect(result.text.contains("\nBounds and assumptions\n"))
  }

  @Test("assumptions and bounds are each listed once, with what rests on them")
  func assumptions() throws {
    let mail = "Tests/Cases/mails/whole-quoted-flowed/input.eml"
    let result = try Tool.run(["assumptions", mail, "v5"])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.summary)")
    let flat = result.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let both = "monitor_traps answers a synchronous request with more than 0 exactly when it was placed"
    #expect(flat.components(separatedBy: both).count == 3, "\(result.text)")
    #expect(flat.contains("Every claim rests on - monitor_traps reads the request as it is when called"))
    #expect(flat.contains("for ReadCovered, ExecCovered, HapOrder"))
  }
}
