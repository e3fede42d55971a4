// The door: what a word on the command line means, and that nothing stands in for
// what was named.

import Foundation
import TestSupport
import Testing

@Suite("The door")
struct DoorTests {
  private static let tree = Tool.cases + "/conformance/tree"
  private static let mail = Tool.cases + "/mails/whole-quoted-flowed/input.eml"

  /// Runs in a folder where an empty folder and a file have the names of revisions.
  private func run(_ arguments: [String]) throws -> Tool.Result {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try FileManager.default.createDirectory(
      atPath: scratch.file("staging"), withIntermediateDirectories: false)
    try scratch.write("nothing\n", to: "merged")
    let specs = ["--specs", Tool.root + "/specs"]
    return try Tool.run(arguments + specs, shell: "cd '\(scratch.path)' && exec \"$@\"", limit: 30)
  }

  @Test(
    "a path is a path, whatever revisions are called",
    arguments: [
      (["gate", "--tree", "staging", "--proofs", Tool.root + "/proofs"], 65, "is no Xen tree"),
      (["gate", "--tree", "v5", "--proofs", Tool.root + "/proofs"], 65, "v5: there is no such folder"),
      (
        ["gate", "--tree", tree, "--patch", "v5", "--proofs", Tool.root + "/proofs"], 65,
        "v5: there is no such file"
      ),
      (["verify", "./staging"], 65, "is no Xen tree"),
      (["verify", "./merged"], 65, "merged:1:1: error:"),
      (["verify", "staging", "--claim", "OneSend", "--no-deviations"], 1, "is the built-in revision"),
      (["verify", "v5", "--tree", "/nonexistent"], 65, "/nonexistent: there is no such folder"),
      (["verify", "v5", "--tree", tree], 64, "no subject is one"),
      (["verify", tree, "--tree", tree], 64, "no subject is one"),
      (["export", "v5", "--tree", tree, "--to", "out"], 64, "no subject is one"),
      (
        ["export", "v5", "--tree", "/nonexistent", "--to", "out"], 65, "/nonexistent: there is no such folder"
      ),
      (["mutants", "v5", "--tree", tree], 64, "no subject is one"),
      (["mutants", "v5"], 64, "'v5' is no tree"),
      (["mutants", mail], 64, "is no tree; a patch needs --tree"),
      (["verify", "v5", "nowhere/mail.eml"], 65, "nowhere/mail.eml: there is no such file"),
      (["table", "nowhere.eml"], 65, "nowhere.eml: there is no such file"),
      (["diff", "v5", "nowhere.eml"], 65, "nowhere.eml: there is no such file"),
      (["verify", "v55"], 64, "did you mean `v5`?"),
      (["verify", mail, "--as", "v55"], 64, "did you mean `v5`?"),
    ] as [([String], Int32, String)])
  func paths(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let result = try run(arguments)
    #expect(!result.isSignal && !result.isTimeout && result.status == status, "\(result.summary)")
    #expect(result.errors.contains(message), "\(result.summary)")
    #expect(status == 1 || result.text.isEmpty, "\(result.summary)")
  }

  @Test(
    "a subject named twice is one subject", arguments: [["v5", "v5"], [mail, mail], ["v5", mail, "v5"]])
  func twice(_ subjects: [String]) throws {
    let once = subjects.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let options = ["--format", "json", "--claim", "Switch*", "--claim", "FlowAgreement"]
    let (found, expected) = (
      try Tool.run(["verify"] + subjects + options), try Tool.run(["verify"] + once + options)
    )
    #expect(found.output == expected.output && found.status == expected.status, "\(found.summary)")
  }

  @Test(
    "every claim that was asked for has a line, and a reason where it has no answer",
    arguments: [
      (mail, "OneSend", "undecided", "name a tree with --tree"),
      (mail, "FlowAgreement", "not-applicable", "built-in"),
      (mail, "Vocabulary", "not-applicable", "Xen trees"),
      ("v5", "FlowConformance", "not-applicable", "Xen trees"),
      (tree, "FlowAgreement", "not-applicable", "built-in"),
    ])
  func asked(_ subject: String, _ claim: String, _ verdict: String, _ reason: String) throws {
    let result = try Tool.run(["verify", subject, "--claim", claim, "--format", "json"])
    let report = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    let subjects = try #require(report?["subjects"] as? [[String: Any]], "\(result.summary)")
    let found = try #require((subjects.first?["claims"] as? [[String: Any]])?.first)
    #expect(found["name"] as? String == claim && found["verdict"] as? String == verdict, "\(found)")
    #expect((found["reason"] as? String ?? "").contains(reason), "\(found)")
    #expect(result.status == 3, "\(result.summary)")
  }
}
