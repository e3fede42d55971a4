// The same patch in every wrapping: the same verdicts and failing rows as the
// built-in revision, and what was read is told.

import Foundation
import Testing

@Suite("Verify a mail")
struct WrappingTests {
  static let wrappings: [String] = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: Tool.cases + "/mails")) ?? []
    return folders.filter { $0.hasPrefix("whole-") }.sorted()
  }()

  /// `verify v5`; its Conformance says nothing, having no C.
  static let builtIn = Result { try Report(Tool.run(["verify", "v5", "--format", "json"])).verdicts }

  @Test("there are wrappings") func exist() { #expect(Self.wrappings.count >= 20) }

  @Test("has the verdicts of v5", arguments: wrappings)
  func sameAsBuiltIn(_ name: String) throws {
    let folder = "\(Tool.cases)/mails/\(name)"
    let input = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("input.") })
    let contents = try String(contentsOfFile: folder + "/expect.txt", encoding: .utf8)
    try expectV5("\(folder)/\(input)", tellsVersion: contents.contains("  version: v5"))
  }

  private static let neighbour = Tool.root + "/../shared/xen-devel/v5-reply.txt"

  @Test(
    "a real mail, where there is one beside the package (skipped otherwise)",
    .enabled(if: FileManager.default.fileExists(atPath: neighbour)))
  func realMail() throws { try expectV5(Self.neighbour, tellsVersion: true) }

  private func expectV5(_ path: String, tellsVersion: Bool) throws {
    let result = try Tool.run(["verify", path, "--format", "json"])
    let report = try Report(result)
    #expect(result.status == 0 && !result.isSignal && report.exit == 0, "\(result.summary)")
    var found = report.verdicts
    var expected = try Self.builtIn.get()
    #expect(found["Agreement"] == "holds" && found["Conformance"] == "holds")
    #expect(expected["Conformance"] == "not-applicable")
    (found["Conformance"], expected["Conformance"]) = (nil, nil)
    // A mail brings the switch; what is said of the flow around it is the revision's.
    #expect(found.keys.allSatisfy { expected[$0] != nil } && found.count == 12)
    #expect(found == expected.filter { found[$0.key] != nil })
    #expect(found.values.contains { $0.hasPrefix("fails; ") })
    #expect(report.subjects.first?["revision"] as? String == "v5")
    #expect(report.input["function"] as? String == "hvm_emulate_send_vm_event")
    #expect(report.input["file"] as? String == "xen/arch/x86/hvm/emulate.c")
    let version = report.input["patchVersion"] as? String
    #expect((version?.hasPrefix("v5") ?? false) == tellsVersion)
    let claim = (report.subjects.first?["claims"] as? [[String: Any]])?.first
    let place = try #require(claim?["location"] as? [String: Any])
    #expect(place["file"] as? String == path && (place["line"] as? Int ?? 0) > 1)
  }
}
