// What deviations do to verdicts about revisions, about C, and about ideas.

import Foundation
import TestSupport
import Testing

@Suite("Deviations of verify")
struct DeviationTests {
  private static let mail = Tool.cases + "/mails/whole-quoted-plain/input.eml"

  private func verify(_ arguments: String...) throws -> (Tool.Result, Report) {
    let result = try Tool.run(["verify", "--format", "json"] + arguments)
    return (result, try Report(result))
  }

  @Test(
    "C that is a revision is accepted, also where Conformance was left out; nothing is without deviations")
  func equal() throws {
    var (result, report) = try verify(Self.mail, "--claim", "ReadReported")
    #expect(result.status == 0 && report.accepted == [["ReadReported"]], "\(result.summary)")
    (result, report) = try verify(Self.mail, "v5", "--no-deviations", "--claim", "ReadReported")
    #expect(result.status == 1 && report.accepted == [[], []] && report.notes.isEmpty, "\(result.summary)")
  }

  @Test("C that differs is not accepted, though it fails as the revision does")
  func different() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let mail = try String(contentsOfFile: Self.mail, encoding: .utf8)
    // Only the emulator's own requests are marked otherwise: the same rows fail as in v5.
    let changed = mail.replacing("MEM_ACCESS_FAULT_WITH_GLA", with: "MEM_ACCESS_FAULT_IN_GPT")
    #expect(changed != mail)
    let other = try scratch.write(changed, to: "other.eml")
    let (result, report) = try verify(other, "--claim", "ReadReported")
    #expect(result.status == 1 && report.accepted == [[]] && report.notes.isEmpty, "\(result.summary)")
    #expect(report.verdicts["ReadReported"]?.hasPrefix("fails; n/read") == true)
  }

  @Test("a revision with something decided otherwise is no revision")
  func variant() throws {
    let (result, report) = try verify("v5", "--with", "prefetch=checked", "--claim", "ReadReported")
    #expect(result.status == 1 && report.accepted == [["ReadReported"], []], "\(result.summary)")
  }

  @Test("the deviations are those of the folder; one that does not fit covers nothing and is named")
  func edited() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let specs = scratch.file("specs")
    try FileManager.default.copyItem(atPath: Tool.root + "/specs", toPath: specs)
    let text = String(decoding: try scratch.read("specs/deviations.yaml"), as: UTF8.self)
    let changed = text.replacing("- n|x/read\n", with: "- n|rx/read\n", maxReplacements: 1)
    try scratch.write(changed, to: "specs/deviations.yaml")
    let (result, report) = try verify(
      "v5", "--specs", specs, "--claim", "ReadReported", "--claim", "AbortSent")
    let line = try #require(
      changed.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "  - n|rx/read"))
    let place = "\(specs)/deviations.yaml:\(line + 1):5: warning: "
    #expect(result.status == 1 && report.accepted == [["AbortSent"]], "\(result.summary)")
    #expect(report.notes.count == 2 && result.errors.split(separator: "\n").count == 2)
    #expect(
      result.errors.contains(
        place + "XPD-1 covers rx/read of ReadReported on v5, which does not fail (any more)"))
    #expect(
      result.errors.contains(place + "of ReadReported on v5 also x/read fails, which XPD-1 does not cover"))
    let unasked = try verify("v5", "--specs", specs, "--claim", "AbortSent").0
    #expect(unasked.status == 0 && unasked.errors.isEmpty, "\(unasked.summary)")
    try scratch.write("next: XPD-1\n", to: "specs/deviations.yaml")
    let broken = try Tool.run(["verify", "v5", "--specs", specs])
    #expect(broken.status == 65 && broken.output.isEmpty, "\(broken.summary)")
    #expect(broken.errors.contains("deviations.yaml:1:1: error: the file lacks `deviations`"))
  }
}
