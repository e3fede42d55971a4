// What pipelines show in place: SARIF, code quality, annotations. What we rely on in their forms is held
// here; the whole schema of SARIF where XENPROVE_SARIF_SCHEMA names it, by a validator of others.

import Foundation
import Loading
import Report
import Source
import TestSupport
import Testing
import Verification

@Suite("Formats for pipelines")
struct MachineFormatTests {
  private typealias Object = [String: Any]

  private static func json(_ format: VerifyFormat, _ report: VerifyReport) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(format.text(of: report, .everything).utf8))
  }

  private static func run(_ report: VerifyReport) throws -> Object {
    let log = try #require(try json(.sarif, report) as? Object)
    #expect(log["version"] as? String == "2.1.0" && log["$schema"] != nil)
    return try #require((log["runs"] as? [Object])?.first)
  }

  private static func everything() throws -> VerifyReport {
    Samples.report(
      [try Samples.everything(named: "a b.eml"), try Samples.real("merged")],
      [Diagnostic(at: Place(file: "c.eml", line: 7, column: 2), Samples.odd)])
  }

  // MARK: SARIF

  @Test("every result has a rule with help, a place, a fingerprint of its own, and a level of its kind")
  func results() throws {
    let report = try Self.everything()
    let run = try Self.run(report)
    let results = try #require(run["results"] as? [Object])
    let rules = try #require(((run["tool"] as? Object)?["driver"] as? Object)?["rules"] as? [Object])
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
    for rule in rules {
      let help = try #require(rule["help"] as? [String: String])
      #expect(help["text"]?.contains("Example: xenprove ") == true && help["markdown"] != nil)
    }
    var seen: Set<String> = []
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let isFailure = result["kind"] as? String == "fail"
      #expect(isFailure || result["kind"] as? String == "open")
      #expect((result["level"] as? String == "none") == !isFailure)
      let prints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(prints.values.allSatisfy { seen.insert($0).inserted })
      let location = try #require((result["locations"] as? [Object])?.first)
      #expect(location["logicalLocations"] != nil)
    }
    // What fails, what has no answer; what holds is no finding.
    let verdicts = report.subjects.flatMap(\.results).map(\.verdict.word)
    #expect(results.count == verdicts.count { $0 == "fails" || $0 == "undecided" })
  }

  @Test("what fails is an error at its place, what is accepted is suppressed and says why")
  func levels() throws {
    let run = try Self.run(try Self.everything())
    let results = try #require(run["results"] as? [Object])
    func result(_ rule: String) throws -> Object {
      try #require(results.first { $0["ruleId"] as? String == rule })
    }
    let bad = try result("Bad")
    #expect(bad["level"] as? String == "error" && bad["suppressions"] == nil)
    let physical = try #require(
      ((bad["locations"] as? [Object])?.first)?["physicalLocation"] as? Object)
    #expect((physical["artifactLocation"] as? Object)?["uri"] as? String == "a%20b.eml")
    #expect((physical["region"] as? [String: Int]) == ["startLine": 3, "startColumn": 5])
    let accepted = try result("Accepted")
    let suppression = try #require((accepted["suppressions"] as? [Object])?.first)
    #expect(suppression["kind"] as? String == "external" && suppression["status"] as? String == "accepted")
    #expect((suppression["justification"] as? String)?.hasPrefix("XPD-3: ") == true)
    #expect(accepted["level"] as? String == "note")
    #expect(try result("Open")["kind"] as? String == "open")
    // It does not count without --as.
    #expect(try result("Conformance")["level"] as? String == "note")
  }

  @Test("a witness is a code flow, step by step, with the step that breaks the claim marked")
  func flows() throws {
    let results = try #require(try Self.run(try Self.everything())["results"] as? [Object])
    let sends = try #require(results.first { $0["ruleId"] as? String == "SendAborts" })
    let flow = try #require((sends["codeFlows"] as? [Object])?.first)
    let thread = try #require((flow["threadFlows"] as? [Object])?.first)
    let steps = try #require(thread["locations"] as? [Object])
    #expect(steps.count > 5 && steps.count { $0["importance"] as? String == "essential" } == 1)
    #expect(steps.map { $0["executionOrder"] as? Int } == (1...steps.count).map { $0 })
    let read = try #require(results.first { $0["ruleId"] as? String == "ReadReported" })
    #expect((read["codeFlows"] as? [Object])?.count == 1)
    #expect((read["relatedLocations"] as? [Object])?.isEmpty == false)
  }

  @Test("the run says what it came to; what cannot be read is told as an error with its place")
  func invocation() throws {
    let report = try Self.everything()
    let invocation = try #require((try Self.run(report)["invocations"] as? [Object])?.first)
    #expect(invocation["exitCode"] as? Int == 65 && invocation["executionSuccessful"] as? Bool == false)
    let told = try #require(invocation["toolExecutionNotifications"] as? [Object])
    let error = try #require(told.first { $0["level"] as? String == "error" })
    #expect((error["locations"] as? [Object])?.count == 1)
    let fine = try Self.run(Samples.report([try Samples.everything(named: "x")]))
    let success = try #require((fine["invocations"] as? [Object])?.first)
    #expect(success["exitCode"] as? Int == 1 && success["executionSuccessful"] as? Bool == true)
  }

  @Test("a fingerprint outlives other lines, other names of the file; not another failure")
  func fingerprints() throws {
    func prints(_ name: String, _ line: Int, _ rows: Int) throws -> [String] {
      var subject = try Samples.everything(named: name)
      let old = try #require(subject.input)
      let input = SubjectInput(
        path: name, sha256: old.sha256, kind: "mail", function: "f", file: "xen/f.c",
        place: Place(file: name, line: line), unread: [])
      subject = SubjectReport(
        subject: name, input: input, revision: subject.revision, revisionReason: nil, nearest: nil,
        assumptions: [],
        results: [Samples.result("Bad", .fails, rows: Array(Samples.rows.prefix(rows)))],
        countsConformance: false)
      let issues = try #require(
        try Self.json(.codequality, Samples.report([subject])) as? [[String: Any]])
      return issues.compactMap { $0["fingerprint"] as? String }
    }
    let first = try prints("a.eml", 3, 2)
    #expect(try first.count == 1 && first == prints("b.eml", 99, 2) && first != prints("a.eml", 3, 1))
  }

  @Test(
    "SARIF is valid by its schema",
    .enabled(
      if: ProcessInfo.processInfo.environment["XENPROVE_SARIF_SCHEMA"] != nil,
      "XENPROVE_SARIF_SCHEMA names no schema"))
  func schema() throws {
    let schema = try #require(ProcessInfo.processInfo.environment["XENPROVE_SARIF_SCHEMA"])
    let scratch = try Scratch()
    defer { scratch.remove() }
    for report in [try Self.everything(), Samples.report([]), Samples.report([], fault: Samples.odd)] {
      let path = try scratch.write(VerifyFormat.sarif.text(of: report, .everything), to: "x.sarif")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", "-m", "jsonschema", "-i", path, schema]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }

  // MARK: Code quality

  @Test("an issue of code quality has all that GitLab wants of it, and one fingerprint each")
  func codeQuality() throws {
    let report = try Self.everything()
    let issues = try #require(try Self.json(.codequality, report) as? [Object])
    #expect(!issues.isEmpty)
    var seen: Set<String> = []
    for issue in issues {
      #expect((issue["description"] as? String)?.isEmpty == false && issue["check_name"] is String)
      #expect(seen.insert(try #require(issue["fingerprint"] as? String)).inserted)
      let severity = try #require(issue["severity"] as? String)
      #expect(["info", "minor", "major", "critical", "blocker"].contains(severity))
      let location = try #require(issue["location"] as? Object)
      #expect(location["path"] is String && (location["lines"] as? [String: Int])?["begin"] != nil)
    }
    func severity(_ claim: String) -> String? {
      issues.first { $0["check_name"] as? String == claim }?["severity"] as? String
    }
    #expect(severity("Bad") == "critical" && severity("Open") == "major" && severity("Accepted") == "info")
    #expect(severity("Readable") == "blocker" && severity("Good") == nil)
    #expect(try Self.json(.codequality, Samples.report([], fault: "x")) as? [Object] != nil)
  }

  // MARK: Annotations

  @Test("an annotation is one line, whatever an input says, and names its place")
  func gitHub() throws {
    let report = try Self.everything()
    let lines = VerifyFormat.github.text(of: report, .everything).split(separator: "\n")
    for line in lines {
      #expect(line.wholeMatch(of: /::(error|warning|notice) [^:]*::[^\r\n]*/) != nil, "\(line)")
    }
    let bad = try #require(lines.first { $0.contains("title=Bad") })
    #expect(bad.hasPrefix("::error file=a b.eml,line=3,col=5,title=Bad::Bad: a|b <i>&amp; \"q\", ]]>"))
    #expect(bad.contains("%0A=1+1"))
    #expect(lines.contains { $0.hasPrefix("::warning ") && $0.contains("title=Open") })
    #expect(!lines.contains { $0.contains("title=Accepted") })
    #expect(lines.last?.hasPrefix("::notice title=xenprove::") == true)
    // The marks of properties do not end them.
    let odd = Samples.report([try Samples.everything(named: "a,b:c%d.eml")])
    #expect(VerifyFormat.github.text(of: odd, .everything).contains("file=a%2Cb%3Ac%25d.eml,line=3"))
  }

  @Test("errors and warnings are there exactly when the exit code says so")
  func exits() throws {
    for report in [
      try Self.everything(), Samples.report([]), Samples.report([try Samples.everything(named: "x")]),
    ] {
      let text = VerifyFormat.github.text(of: report, .everything)
      #expect((text.contains("::error ") || text.contains("::warning ")) == (report.exit != .success))
    }
  }
}
