// What is said of each twin of the small tree, compared with what a person has
// reviewed. RECORD=1 writes the expectations anew, and fails, so that nobody
// forgets to look at the difference.

import TestSupport
import Testing

@Suite("Twins of a small tree")
struct TwinTests {
  @Test("there are cases, and of every sort")
  func casesExist() {
    #expect(Case.named("wrong").count >= 15)
    #expect(Case.named("right").count >= 8)
    #expect(Case.named("unread").count >= 4)
    #expect(Case.named("merged").count == 1 && Case.named("v5").count == 1)
  }

  @Test("the tree itself is the model of staging")
  func itself() throws {
    let report = try CaseReport(Measured(nil, by: "staging"))
    #expect(report.differing == 0 && report.open == 0 && report.equal == 112)
  }

  @Test("the report is as expected", arguments: Case.all)
  func report(_ example: Case) throws {
    let report = try CaseReport(example.measured())
    let (hasDifference, isOpen) = (report.differing > 0, report.open > 0)
    if example.name.hasPrefix("unread") || example.name.hasPrefix("wrong-undefined") {
      #expect(!hasDifference && isOpen, "\(report.text)")
    } else {
      #expect(hasDifference == example.name.hasPrefix("wrong") && !isOpen, "\(report.text)")
    }
    #expect(!example.name.hasPrefix("right") || report.equal > 0)
    #expect(try report.text == ReviewedText.text(of: example.expectation, beside: report.text))
  }
}
