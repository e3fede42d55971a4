// Changes of real trees, right ones beside wrong ones, judged beside the tree that they change; and where a
// change is a design decision taken otherwise, the model that takes it so is what the verdicts must be.

import Foundation
import Patch
import TestSupport
import Testing
import Tree

private let environment = ProcessInfo.processInfo.environment

/// A file of Tests/Cases/xen-edits.
private struct EditCase {
  let name: String
  let expectation: [String]
  let names: String?
  let decisions: [String]
  let edit: XenEdit

  init(_ name: String) throws {
    self.name = name
    let lines = try String(contentsOfFile: "\(Tool.cases)/xen-edits/\(name)", encoding: .utf8)
      .components(separatedBy: "\n")
    let head = lines.prefix { !$0.isEmpty }
    func values(_ key: String) -> [String] {
      head.filter { $0.hasPrefix(key + ": ") }.map { String($0.dropFirst(key.count + 2)) }
    }
    expectation = try #require(values("expect").first).split(separator: " ").map(String.init)
    names = values("names").first
    decisions = values("decides")
    edit = XenEdit(lines.dropFirst(head.count + 1).filter { !$0.isEmpty })
  }

  static var all: [EditCase] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: Tool.cases + "/xen-edits")
        .filter { $0.hasSuffix(".txt") }.sorted().map(EditCase.init)
    }
  }
}

@Suite("Edits of real trees")
struct XenEditTests {
  /// Directories, separated by colons. What is older than v5 gets it first.
  private static let trees = (environment["XENPROVE_XEN_TREE"] ?? "").split(separator: ":").map(String.init)
  private static let mail =
    environment["XENPROVE_XEN_PATCH"]
    ?? URL(filePath: Tool.root).appending(path: "../shared/xen-devel/v5-reply.txt").standardizedFileURL.path
  /// Only one of them, by the beginning of its name.
  private static let wanted = environment["XENPROVE_XEN_EDIT"] ?? ""
  /// They hold a subject against a revision's model.
  private static let besideModel = ["Conformance", "FlowConformance", "Agreement", "FlowAgreement"]

  @Test("there are twenty, right ones beside wrong ones") func exist() throws {
    let all = try EditCase.all
    #expect(all.count >= 20)
    for kind in ["unchanged", "worse", "changed", "open"] {
      #expect(all.contains { $0.expectation[0] == kind }, "\(kind)")
    }
  }

  @Test(
    "are judged as what they do", .enabled(if: !trees.isEmpty, "XENPROVE_XEN_TREE names no tree"),
    arguments: trees)
  func judged(_ tree: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let tree = try Self.base(tree, in: scratch)
    var cases: [EditCase] = []
    var patches: [String] = []
    var others: [String] = []
    for example in try EditCase.all
    where example.name.hasPrefix(Self.wanted) || example.name == "right-comment.txt" {
      do {
        let patch = try example.edit.patch(of: tree)
        patches.append(try scratch.write(patch, to: example.name + ".patch"))
        cases.append(example)
      } catch let error as DoesNotFit { others.append("\(example.name): \(error)") }
    }
    print("\(tree): \(cases.count) edits fit; others: \(others.joined(separator: "; "))")
    #expect(cases.count >= 15 || !Self.wanted.isEmpty, "\(others)")
    let result = try Tool.run(
      ["verify"] + patches + ["--tree", tree, "--format", "json"], limit: 3600)
    let subjects = try Report(result).subjects
    try #require(subjects.count == cases.count, "\(result.summary)")
    let comment = try #require(cases.firstIndex { $0.name == "right-comment.txt" })
    let revision = try #require(subjects[comment]["revision"] as? String)
    for (example, subject) in zip(cases, subjects) { try expect(example, subject, revision) }
  }

  private func expect(_ example: EditCase, _ subject: [String: Any], _ revision: String) throws {
    let comparison = try #require(subject["comparison"] as? [String: Any], "\(example.name)")
    let changes = comparison["claims"] as? [[String: Any]] ?? []
    func claims(_ direction: String) -> [String] {
      changes.filter { $0["direction"] as? String == direction }.map { $0["name"] as! String }
    }
    let said = "\(example.name): \(comparison["verdict"] ?? ""), \(comparison["functions"] ?? "")"
    let (exit, isUnchanged) = (comparison["exit"] as? Int, comparison["unchanged"] as? Bool)
    for change in changes where change["after"] as? String == "undecided" {
      #expect(change["reason"] is String, "\(example.name): \(change)")
    }
    switch example.expectation[0] {
    case "unchanged": #expect(exit == 0 && isUnchanged == true, "\(said)")
    case "worse":
      #expect(exit == 1, "\(said)")
      #expect(Set(example.expectation.dropFirst()).isSubset(of: claims("worse")), "\(said)")
    // Another smallest pair counts as worse beside it.
    case "open": #expect(exit != 0 && !claims("open").isEmpty, "\(said)")
    default: #expect(isUnchanged == false && claims("open").isEmpty && exit != 3, "\(said)")
    }
    if let names = example.names {
      let reasons = changes.compactMap { $0["reason"] as? String }
      #expect(reasons.contains { $0.contains(names) } || said.contains(names), "\(said)")
    }
    guard let expected = try model(revision, with: example.decisions) else { return }
    let found = Self.verdicts(subject)
    for (claim, verdict) in found where !Self.besideModel.contains(claim) {
      #expect(verdict == expected[claim] ?? verdict, "\(example.name): \(claim)")
    }
  }

  /// What is said of the model with the first of some decisions that is not its own.
  private func model(_ revision: String, with decisions: [String]) throws -> [String: String]? {
    let decision = try decisions.first {
      let parts = $0.split(separator: "=").map(String.init)
      return try Self.value(of: parts[0], in: revision) != parts[1]
    }
    guard let decision else { return nil }
    let subjects = try Report(Tool.run(["verify", revision, "--with", decision, "--format", "json"])).subjects
    try #require(subjects.count == 2)
    return Self.verdicts(subjects[1])
  }

  /// As specs/revisions.yaml has it.
  private static func value(of decision: String, in revision: String) throws -> String {
    let text = try String(contentsOfFile: Tool.root + "/specs/revisions.yaml", encoding: .utf8)
    let lines = text.components(separatedBy: "\n").drop { $0 != "  \(decision):" }
    let values = try #require(lines.first { $0.hasPrefix("    values:") })
    let found = try #require(values.firstMatch(of: try Regex("\\b\(revision): ([A-Za-z0-9-]+)")))
    return String(try #require(found.output[1].substring))
  }

  private static func verdicts(_ subject: [String: Any]) -> [String: String] {
    let claims = subject["claims"] as? [[String: Any]] ?? []
    return Dictionary(
      uniqueKeysWithValues: claims.map { ($0["name"] as! String, $0["verdict"] as! String) })
  }

  /// The tree itself, or a copy with the mail applied that brings the check.
  private static func base(_ path: String, in scratch: Scratch) throws -> String {
    let tree = try XenTree(at: path)
    let names = ["hvm_monitor_check_p2m", "hvm_emulate_send_vm_event"]
    guard !names.contains(where: { tree.definition(of: $0) != nil }) else { return path }
    let copy = scratch.file("tree")
    let process = try Process.run(URL(filePath: "/bin/cp"), arguments: ["-al", path, copy])
    process.waitUntilExit()
    let mail = try Data(contentsOf: URL(filePath: mail))
    let patched = try tree.applying(try Submission(reading: [UInt8](mail), name: "mail"))
    for change in patched.changes {
      let text = try #require(patched.contents(of: change.file))
      // A file of its own: the copy shares all others.
      try Data(text).write(to: URL(filePath: "\(copy)/xen/\(change.file)"), options: .atomic)
    }
    return copy
  }
}
