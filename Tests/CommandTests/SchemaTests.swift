// specs/report.schema.json against real reports, and against documents that it
// must refuse. ContractTests hold many more reports against it.

import Foundation
import TestSupport
import Testing

@Suite("The schema of reports")
struct SchemaTests {
  static func schema() throws -> JSONSchema {
    try JSONSchema(path: Tool.root + "/specs/report.schema.json")
  }

  private func problems(_ document: Any) throws -> [String] { try Self.schema().problems(document) }

  private func report(_ arguments: [String], _ status: Int32, path: String? = nil) throws -> [String: Any] {
    var environment: [String: String?] = [:]
    if let path { environment["PATH"] = path }
    let result = try Tool.run(["verify", "--format", "json"] + arguments, environment: environment)
    #expect(result.status == status, "\(result.summary)")
    return try Report(result).json
  }

  @Test("a report without a failure")
  func success() throws { #expect(try problems(report(["v5", "--claim", "Agreement"], 0)).isEmpty) }

  @Test("a report after an internal error: another solver that contradicts everything")
  func internalError() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let program = try scratch.write(
      "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 1; else cat > /dev/null; echo sat; fi\n",
      to: "cvc5")
    chmod(program, 0o755)
    let document = try report(
      ["v5", "--claim", "SwitchExactWX", "--cross-check", "cvc5"], 70,
      path: scratch.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""))
    #expect(try problems(document).isEmpty)
    #expect((document["errors"] as? [[String: Any]])?.last?["message"] as? String != nil)
  }

  // MARK: Twins

  /// Changes that make a right report a wrong one.
  static let wrong: [(String, @Sendable (inout [String: Any]) -> Void)] = [
    ("another schema", { $0["schema"] = "xenprove.report/2" }),
    ("no solver", { $0["solver"] = nil }),
    (
      "origins without specs",
      { $0["tool"] = ["name": "xenprove", "version": "0", "origins": ["clang": "/usr/bin/clang"]] }
    ),
    ("an exit code that is none", { $0["exit"] = 2 }),
    ("an exit code as text", { $0["exit"] = "1" }),
    ("errors that are null", { $0["errors"] = NSNull() }),
    ("an error without a place", { $0["errors"] = [["severity": "error", "message": "x"]] }),
    (
      "a line zero",
      {
        $0["errors"] = [
          ["severity": "error", "message": "x", "location": ["file": "a", "line": 0, "column": 1]]
        ]
      }
    ),
    ("a claim without a name", { edit(claim: 0, of: &$0) { $0["name"] = nil } }),
    ("a verdict that is none", { edit(claim: 0, of: &$0) { $0["verdict"] = "true" } }),
    ("undecided without a reason", { edit(claim: 0, of: &$0) { $0["verdict"] = "undecided" } }),
    ("fails without a witness", { edit(claim: 0, of: &$0) { $0["verdict"] = "fails" } }),
    ("holds, and accepted", { edit(claim: 0, of: &$0) { $0["accepted"] = "XPD-1" } }),
    ("holds with a failing row", { edit(claim: 3, of: &$0) { $0["verdict"] = "holds" } }),
    ("a note without a message", { $0["notes"] = [["severity": "warning"]] }),
    ("counted as text", { edit(claim: 0, of: &$0) { $0["counted"] = "yes" } }),
    ("a row without a label", { edit(row: 0, of: &$0) { $0["label"] = nil } }),
    ("a row that is none", { edit(row: 0, of: &$0) { $0["row"] = "rx write" } }),
    (
      "an input as a number",
      {
        edit(claim: 3, of: &$0) {
          $0["witness"] = ($0["witness"] as! [String: Any]).merging(["inputs": ["a": 1]]) { $1 }
        }
      }
    ),
  ]

  /// In the report on v5, the first claim holds and the fourth fails by rows.
  private static func edit(
    claim: Int, of report: inout [String: Any], _ change: (inout [String: Any]) -> Void
  ) {
    var subjects = report["subjects"] as! [[String: Any]]
    var claims = subjects[0]["claims"] as! [[String: Any]]
    change(&claims[claim])
    subjects[0]["claims"] = claims
    report["subjects"] = subjects
  }

  private static func edit(row: Int, of report: inout [String: Any], _ change: (inout [String: Any]) -> Void)
  {
    edit(claim: 3, of: &report) { claim in
      var rows = claim["rows"] as! [[String: Any]]
      change(&rows[row])
      claim["rows"] = rows
    }
  }

  @Test("a right report with one thing wrong is refused, with one thing more it is not")
  func twins() throws {
    let right = try report(["v5", "--except", "Flow*"], 0)
    #expect(try problems(right).isEmpty)
    for (name, change) in Self.wrong {
      var document = right
      change(&document)
      #expect(try !problems(document).isEmpty, "\(name)")
    }
    var more = right
    more["remarks"] = ["of a later version"]
    Self.edit(claim: 3, of: &more) { $0["accepted"] = "XPD-3" }
    Self.edit(row: 0, of: &more) { $0["accepted"] = "XPD-3" }
    #expect(try problems(more).isEmpty)
  }

  @Test("the checker refuses keywords it does not know")
  func unknownKeyword() {
    #expect(!JSONSchema(["maxLength": 3]).problems("abc").isEmpty)
    #expect(!JSONSchema(["$ref": "#/$defs/nothing"]).problems("abc").isEmpty)
    #expect(!JSONSchema(["type": "integer"]).problems(1.5).isEmpty)
    #expect(!JSONSchema(["type": "integer"]).problems(true).isEmpty)
    #expect(JSONSchema(["type": ["integer", "null"]]).problems(NSNull()).isEmpty)
  }
}
