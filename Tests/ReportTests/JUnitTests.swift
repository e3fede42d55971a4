// JUnit reports have the form of Jenkins, and a pipeline goes red exactly when
// the exit code says so.

import Report
import Source
import Testing
import Verification

@Suite("JUnit")
struct JUnitTests {
  private func document(_ report: VerifyReport) throws -> JUnitDocument {
    let text = JUnitReport(report).text
    let document = try JUnitDocument(text)
    #expect(document.problems.isEmpty, "\(document.problems)")
    #expect(document.isRed == (report.exit != .success), "\(report.exit)")
    // Seconds of each case; those of suites are their sums.
    for element in [document.root] + document.root.all("testsuite") + document.root.all("testcase") {
      let time = try #require(element.attributes["time"])
      #expect(time.wholeMatch(of: /[0-9]+\.[0-9]{3}/) != nil, "\(time)")
    }
    return document
  }

  @Test("real verdicts", arguments: ["v5", "merged"])
  func real(_ name: String) throws {
    let report = Samples.report([try Samples.real(name)])
    let document = try document(report)
    let cases = document.root.all("testcase")
    #expect(cases.map { $0.attributes["name"] } == report.subjects[0].results.map(\.claim))
    #expect(cases.allSatisfy { $0.attributes["classname"] == "xenprove.\(name)" })
    let read = try #require(document.outcome("ReadReported"))
    #expect(read.name == "failure" && read.attributes["type"] == "fails")
    #expect(read.attributes["message"]?.hasSuffix("(6 rows: 2 reachable, 4 latent)") == true)
    #expect(read.text.contains("n/read x/read") && read.text.contains("demanded: R"))
    let flow = try #require(document.outcome("ReadCovered"))
    #expect(flow.name == "failure" && flow.text.contains("pages:") && flow.text.contains("up to the step"))
    #expect(document.outcome("SwitchExactWX")?.name == "passed")
    #expect(document.outcome("Conformance")?.name == "skipped")
  }

  @Test("each kind of verdict has its own element, whatever an input calls itself")
  func kinds() throws {
    let document = try document(Samples.report([try Samples.everything(named: Samples.odd)]))
    #expect(document.outcome("Good")?.name == "passed")
    #expect(document.outcome("Bad")?.name == "failure")
    #expect(document.outcome("Bad")?.text.contains("-/write/ESRCH") == true)
    #expect(document.outcome("Open")?.name == "error")
    #expect(document.outcome("Elsewhere")?.attributes["message"]?.hasPrefix("not applicable: ") == true)
    #expect(document.outcome("Accepted")?.name == "skipped")
    #expect(document.outcome("Accepted")?.attributes["message"]?.hasPrefix("XPD-3: ") == true)
    #expect(document.outcome("Conformance")?.name == "skipped")
    let suite = try #require(document.root.children.first)
    let file = try #require(suite.attributes["file"])
    #expect(file.contains("<i>&amp; \"q\", ]]>") && file.contains("?[31m??? =1+1 \u{fc}\u{1f600}"))
    #expect(document.outcome("Bad")?.text.contains(":3:5:\n") == true)
  }

  @Test("what cannot be read, and a fault, is an error and never an empty green file")
  func errors() throws {
    let errors = [
      Diagnostic(at: Place(file: "a.eml", line: 2), "no diff"), Diagnostic(at: nil, "b: cannot be read"),
      Diagnostic(at: Place(file: "a.eml", line: 9), "nor here"),
    ]
    let unreadable = try document(Samples.report([], errors))
    #expect(unreadable.root.children.map { $0.attributes["name"] } == ["xenprove.a.eml", "xenprove.input"])
    #expect(unreadable.outcome("Readable")?.text == "a.eml:2:1: error: no diff\na.eml:9:1: error: nor here")
    let fault = try document(Samples.report([], fault: "two solvers & one answer"))
    #expect(fault.outcome("Internal")?.name == "error")
    _ = try document(Samples.report([]))
  }

  @Test("a subject about which nothing was decided is an error")
  func nothing() throws {
    var subject = try Samples.everything(named: "v5")
    subject.results = [Samples.result("Elsewhere", .notApplicable("no C"))]
    #expect(try document(Samples.report([subject])).outcome("Decided")?.name == "error")
    // Of C that was not read whole, what is true of the revision says nothing.
    subject.results.append(Samples.result("Good", .holds, isAboutRevision: true))
    #expect(try document(Samples.report([subject])).outcome("Decided")?.name == "error")
  }

  @Test("the checker of the form can fail")
  func canFail() throws {
    let wrong = [
      "<a/>", "<testsuites><testsuite name='a' tests='1' failures='0' errors='0'/></testsuites>",
      "<testsuites><testsuite name='a' tests='0' failures='0'/></testsuites>",
      "<testsuites><testsuite name='a' tests='1' failures='0' errors='0'><testcase name='b' line='1'/></testsuite></testsuites>",
      "<testsuites><testsuite name='a' tests='1' failures='0' errors='0'><testcase name='b'><failure/></testcase></testsuite></testsuites>",
      "<testsuites>text</testsuites>", "<testsuites><testcase name='a'/></testsuites>",
    ]
    for text in wrong { #expect(try !JUnitDocument(text).problems.isEmpty, "\(text)") }
    for text in ["", "<testsuites>", "<testsuites name='\u{1}'/>"] {
      #expect(throws: (any Error).self) { try JUnitDocument(text) }
    }
  }
}
