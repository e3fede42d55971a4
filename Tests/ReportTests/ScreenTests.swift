// The first screen of reports that no call makes in a moment: many subjects, many reasons, odd text.

import Claims
import Report
import Source
import Spec
import Testing
import Verification

@testable import Verification

@Suite("The first screen of any report")
struct ScreenTests {
  private func screen(_ report: VerifyReport) -> String {
    VerifyFormat.text.text(of: report, .screen(Invocation(reading: ["--tree", "a b"])))
  }

  private func expectPage(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 40, "\(text)")
    for line in lines {
      #expect(line.utf8.count <= 75 && line.utf8.allSatisfy { (0x20..<0x7f).contains($0) }, "\(line)")
    }
  }

  private func flat(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test("fits for any number of subjects, whatever they are called", arguments: [1, 2, 7, 60])
  func size(_ count: Int) throws {
    let subjects = try (0..<count).map { try Samples.everything(named: "\($0)" + Samples.odd) }
    let text = screen(Samples.report(subjects))
    expectPage(text)
    #expect(text.contains("exit 1") && text.contains("New failures") && text.contains("Undecided"))
  }

  @Test("has every reason for what is undecided, each once, with how many claims it leaves open")
  func reasons() throws {
    var subject = try Samples.everything(named: "a.c")
    subject.results =
      (0..<20).map {
        Samples.result(
          "Open\($0)", .undecided("reason number \($0) which is rather long, as it names \($0) functions"))
      }
      + (0..<14).map { Samples.result("Shut\($0)", .undecided("one reason for all of these")) }
    let text = screen(Samples.report([subject]))
    expectPage(text)
    for number in 0..<20 {
      #expect(flat(text).contains("Open\(number): reason number \(number) "), "\(text)")
    }
    #expect(flat(text).components(separatedBy: "one reason for all of these").count == 2)
    #expect(flat(text).contains("Shut0, Shut1, Shut2 and 11 more: one reason"))
    #expect(flat(text).contains("34 undecided: exit 3"))
  }

  @Test("names what fails, and what there is no room for, however many reasons there are")
  func failureAmongReasons() throws {
    var subject = try Samples.everything(named: "a.c")
    subject.results += (0..<45).map {
      Samples.result("Open\($0)", .undecided("reason number \($0) of those that leave a claim open"))
    }
    let text = screen(Samples.report([subject]))
    #expect(text.contains("New failures") && text.contains("Bad: "), "\(text)")
    #expect(text.contains("no room for: ") && text.contains("Known failures"), "\(text)")
    expectPage(text)
  }

  @Test("shows what is new before what is known, what can happen before what cannot")
  func order() throws {
    var subject = try Samples.everything(named: "a.c")
    var latent = Samples.result("AbortSent", .fails, rows: [])
    latent = ClaimResult(
      claim: "AbortSent", "S.", .fails,
      rows: [
        FailingRow(row: Samples.rows[0], condition: nil, label: .latent, because: "no caller", cells: [])
      ])
    subject.results = [latent] + subject.results
    let text = screen(Samples.report([subject]))
    let places = ["New failures", "Bad: ", "AbortSent: ", "Undecided", "Known failures"].map {
      text.range(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(text)")
    #expect(text.contains("'a b'"), "\(text)")
  }

  @Test("counts as the exit code does")
  func standing() throws {
    let text = flat(screen(Samples.report([try Samples.everything(named: "a.c")])))
    #expect(
      text.contains(
        "1 holds, 1 known failure, 1 new, 1 undecided, 1 fails and not counted, 1 not applicable: exit 1"))
    let fault = screen(Samples.report([], fault: Samples.odd))
    expectPage(fault)
    #expect(fault.contains("internal error: "))
  }
}
