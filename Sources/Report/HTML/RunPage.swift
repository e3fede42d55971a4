// Plays of scenarios as a page, and as a picture.

import Markup
import Tables
import Verification

/// `run --format html`.
public struct RunPage {
  private let reports: [RunReport]
  private let versions: ToolVersions

  public init(_ reports: [RunReport], _ versions: ToolVersions) {
    (self.reports, self.versions) = (reports, versions)
  }

  public var text: String {
    var anchors = Anchors()
    var page = HTMLPage(title: title, foot: versions.foot)
    if let only = reports.first, reports.count == 1 {
      page.lead = Piece.list(Array(RunWording(only).head.dropFirst()))
    }
    page.sections = reports.flatMap { sections($0, &anchors) }
    return page.text
  }

  private var title: String {
    guard let only = reports.first, reports.count == 1 else { return "\(reports.count) scenarios" }
    return "\(only.scenario.name), on \(RunWording.names(only.plays.map(\.revision)))"
  }

  private func sections(_ report: RunReport, _ anchors: inout Anchors) -> [HTMLPage.Section] {
    let words = RunWording(report)
    let name = reports.count == 1 ? "" : report.scenario.name + ": "
    let (chart, tree) = (report.chart, report.tree)
    let head = reports.count == 1 ? [] : Piece.list(Array(words.head.dropFirst()))
    let apart = tree.notParting.map { [Piece.paragraph($0)] } ?? []
    let parts = [
      ("What it means", head + meaning(words)), ("Steps", chart.nodes + apart),
      ("What was expected", expected(words)),
    ]
    return parts.map { title, content in
      HTMLPage.Section(
        title: name + title, anchor: anchors.anchor(report.scenario.name, title), content: content)
    }
  }

  private func meaning(_ words: RunWording) -> [Node] {
    let breaks = words.breaks
    guard !breaks.isEmpty else { return [Piece.paragraph(words.noBreak)] }
    return [.of(.p, [], "it breaks")]
      + Piece.list(
        breaks.map { broken in
          (words.who(broken), [.of(.span, [.class("fails")], "\u{2717} "), .text(broken.what)])
        })
  }

  private func expected(_ words: RunWording) -> [Node] {
    let groups = words.expected
    guard !groups.isEmpty else { return [Piece.paragraph("nothing is expected")] }
    let rows = groups.map { group -> [Node] in
      let met = group.first.isMet
      let found = met ? "" : "\(group.first.found); \(words.place(group.first))"
      return [
        .text(group.names), .text(group.first.text),
        .of(.span, [.class(met ? "holds" : "fails")], .text(met ? "\u{2713} yes" : "\u{2717} NO")),
        .text(found),
      ]
    }
    let isMet = groups.allSatisfy(\.first.isMet)
    let header = ["on", "expected", "met"] + (isMet ? [] : ["found"])
    return [Piece.table(caption: "Expectations", header, rows.map { Array($0.prefix(header.count)) })]
  }
}

/// `run --format svg`.
public struct RunPicture {
  private let report: RunReport

  public init(_ report: RunReport) { self.report = report }

  public var text: String { report.chart.picture.document.xmlDocument }
}

extension RunReport {
  var chart: PlayChart {
    let words = RunWording(self)
    let breaks = words.breaks
    return PlayChart(tree, words.steps, who: "revisions") { step, revisions in
      breaks.filter { $0.step == step && !Set($0.revisions).isDisjoint(with: revisions) }.map { broken in
        let who = broken.revisions.filter(revisions.contains)
        return broken.claim + (who == revisions ? "" : " on \(RunWording.names(who))")
      }
    }
  }
}
