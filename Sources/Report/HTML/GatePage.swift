// What `gate` found, as a page.

import Markup
import Verification

/// `gate --format html`.
public struct GatePage {
  private let report: GateReport

  public init(_ report: GateReport) { self.report = report }

  public var text: String {
    var anchors = Anchors()
    var page = HTMLPage(title: "gate: \(report.folder)", foot: report.origins.map { [$0.line] } ?? [])
    let isGreen = report.shown.isEmpty && report.undecided.isEmpty
    page.lead = [
      Piece.paragraph(
        (isGreen ? "\u{2713} " : "\u{2717} ") + report.answer, isGreen ? "lead holds" : "lead fails")
    ]
    page.lead += report.absence.map { [Piece.paragraph($0)] } ?? []
    page.sections = [
      .init(
        title: "What was compared", anchor: anchors.anchor("scope"), content: [Piece.paragraph(report.scope)])
    ]
    if !report.differences.isEmpty {
      let rows = report.differences.map { difference -> [Node] in
        [.text(difference.subject), .text(difference.kind.rawValue), .text(difference.what)]
      }
      page.sections.append(
        .init(
          title: "What is otherwise", anchor: anchors.anchor("differences"),
          content: [
            Piece.table(caption: "Differences", ["what", "kind", "how"], rows),
            Piece.paragraph(report.advice),
          ]))
    }
    if !report.undecided.isEmpty {
      page.sections.append(
        .init(
          title: "Undecided", anchor: anchors.anchor("undecided"), content: Piece.bullets(report.undecided)))
    }
    return page.text
  }
}
