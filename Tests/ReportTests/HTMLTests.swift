// Pages: well-formed, whole in themselves, every link leads somewhere, nothing that an input says is markup,
// and pictures show the steps that the text has.

import Emulation
import Foundation
import Loading
import Proofs
import Spec
import TestSupport
import Testing
import XenABI
import XenFunctions

@testable import Report
@testable import Verification

@Suite("HTML pages and pictures")
struct HTMLTests {
  // MARK: What every page is

  private static func pages() throws -> [(name: String, text: String)] {
    let real = try ["v5", "merged", "staging"].map(Samples.real)
    let odd = try Samples.everything(named: Samples.odd)
    let reports = [
      ("three", Samples.report(real)), ("odd", Samples.report([odd])),
      ("both", Samples.report([real[0], odd, odd])),
      ("none", Samples.report([], fault: Samples.odd)),
    ]
    let plays = try ["two-requests-and-one-reply", "protected-store", "first-store-is-made-twice"].map(run)
    return reports.map { ($0, VerifyFormat.html.text(of: $1, .everything)) }
      + plays.map { ($0.scenario.name, RunPage([$0], Samples.tool).text) }
      + [("plays", RunPage(plays, Samples.tool).text)] + [("gate", gate)]
  }

  private static var gate: String {
    let difference = LedgerDifference(.verdict, Samples.odd, Samples.odd)
    return GatePage(
      GateReport(
        folder: Samples.odd, scope: "s", differences: [difference], undecided: [Samples.odd],
        advice: Samples.odd,
        files: .absent, origins: nil)
    ).text
  }

  private static func run(_ name: String) throws -> RunReport {
    let specs = try Samples.specs()
    let names = specs.revisions.map(\.value.name)
    let scenario = try ScenarioFile.named(name).load(
      .folder(Checkout.specs), revisions: names)
    let players = specs.revisions.map { RunReport.Player($0.value) }
    return try RunReport(scenario, on: players, judgedBy: specs.rights, expecting: names)
  }

  @Test("every page is well-formed, by itself, and all of its links lead somewhere, each to one place")
  func pages() throws {
    for (name, text) in try Self.pages() {
      let page = HTMLDocument(text)
      #expect(page.problem == nil, "\(name): \(page.problem ?? "")")
      #expect(Set(page.ids).count == page.ids.count, "\(name)")
      let links = page.elements.compactMap { $0.attributes["href"] }
      for link in links {
        #expect(link.hasPrefix("#") && page.ids.contains(String(link.dropFirst())), "\(name): \(link)")
      }
      #expect(
        page.elements.allSatisfy { $0.attributes["src"] == nil } && page.all("script").isEmpty, "\(name)")
      #expect(page.all("style").allSatisfy { !$0.text.contains("url(") && !$0.text.contains("@import") })
      #expect(text.utf8.count < 500_000, "\(name): \(text.utf8.count)")
    }
  }

  @Test("headings go down one by one, tables have heads that say of what they are, there is one main part")
  func structure() throws {
    for (name, text) in try Self.pages() {
      let page = HTMLDocument(text)
      let levels = page.elements.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(name)")
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(name): \(levels)")
      #expect(page.all("main").count == 1 && page.all("html").first?.attributes["lang"] == "en", "\(name)")
      #expect(page.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) }, "\(name)")
      #expect(page.all("table").count == page.all("caption").count, "\(name)")
      for picture in page.all("svg") { #expect(picture.attributes["role"] == "group", "\(name)") }
      #expect(page.elements.count { $0.name == "title" && $0.path.last == "svg" } == page.all("svg").count)
    }
  }

  @Test("nothing that an input says is markup, a control, or turns the text around it")
  func escaping() throws {
    let name = "<script>alert(1)</script>&\"'\u{0}\u{7}\u{202e}\u{2066}\u{200b}\u{fffe}]]>--></style>\u{fc}"
    let text = VerifyFormat.html.text(of: Samples.report([try Samples.everything(named: name)]), .everything)
    let page = HTMLDocument(text)
    #expect(page.problem == nil && page.all("script").isEmpty && page.all("style").count == 1)
    #expect(page.all("h1").first?.text.hasPrefix("xenprove: <script>alert(1)</script>&\"'") == true)
    #expect(page.all("h1").first?.text.hasSuffix("]]>--></style>\u{fc}") == true)
    for scalar in text.unicodeScalars {
      #expect(scalar == "\n" || ![.control, .format].contains(scalar.properties.generalCategory))
    }
  }

  @Test("every claim of every subject has its place, and the matrix leads there")
  func matrix() throws {
    let report = Samples.report(try ["v5", "merged"].map(Samples.real))
    let page = HTMLDocument(VerifyFormat.html.text(of: report, .everything))
    let cells = page.elements.filter { $0.name == "a" && $0.path.contains("td") }
    #expect(cells.count == report.subjects.flatMap(\.results).count)
    #expect(Set(cells.compactMap { $0.attributes["href"] }).count == cells.count)
    for result in report.subjects.flatMap(\.results) where result.verdict == .fails {
      #expect(cells.contains { $0.text.hasPrefix("\u{2717}\u{a0}fails") })
      #expect(
        page.all("h3").contains { $0.text.hasPrefix("\(result.claim) \u{2717}\u{a0}fails") },
        "\(result.claim)")
    }
  }

  // MARK: Pictures

  /// The numbered steps of a text, in order of their numbers and then of the columns.
  private func steps(_ tree: PlayTree, _ wording: StepWording) -> [String] {
    tree.steps.map { "\($0.number) \(wording.line($0.observation))" }
      + tree.branches.flatMap { steps($0, wording) }
  }

  private func words(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(
    "a chart has the steps of the text, with the same numbers, in the same order",
    arguments: [
      "two-requests-and-one-reply", "full-ring", "right-number-10", "emulate-reply-makes-the-store",
    ])
  func chart(_ name: String) throws {
    let report = try Self.run(name)
    let expected = steps(report.tree, StepWording(report.scenario.situation))
    for text in [RunPicture(report).text, RunPage([report], Samples.tool).text] {
      let picture = HTMLDocument(text)
      #expect(picture.problem == nil)
      let numbered = picture.all("text").map { words($0.text) }.filter { $0.first?.isNumber ?? false }
      #expect(numbered == expected)
    }
    // The text has them as well; its lines are broken elsewhere.
    let text = RunText(report).text
    for number in 1...expected.count where report.tree.branches.isEmpty {
      #expect(text.contains(expected[number - 1].split(separator: " ", maxSplits: 1)[1].prefix(30)))
    }
  }

  @Test("a step that breaks a claim is marked where the text says so, and so is where revisions part")
  func marks() throws {
    let report = try Self.run("two-requests-and-one-reply")
    let texts = HTMLDocument(RunPicture(report).text).all("text").map { words($0.text) }
    let broken = try #require(texts.firstIndex(of: "\u{2717} breaks OneSend"))
    #expect(texts[broken - 1] == "15 sends MEM_ACCESS_X for code, vCPU paused")
    #expect(
      texts.contains("\u{25c6} from step 7: v5") && texts.contains("\u{25c6} from step 7: merged, staging"))
  }

  @Test("a picture is as it was reviewed")
  func golden() throws {
    let text = RunPicture(try Self.run("full-ring")).text
    let file = Checkout.root.appending(path: "Tests/Cases/pages/full-ring.svg")
    #expect(try ReviewedText.text(of: file, beside: text) == text)
  }

  @Test("a page is as it was reviewed")
  func goldenPage() throws {
    let text = RunPage([try Self.run("two-requests-and-one-reply")], Samples.tool).text
    let file = Checkout.root.appending(path: "Tests/Cases/pages/two-requests-and-one-reply.html")
    #expect(try ReviewedText.text(of: file, beside: text) == text)
  }
}
