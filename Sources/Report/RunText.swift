// A play as text: common steps once; from where two parties part, a column for
// each; where there are more, a block for each.

import Spec
import World
import Xen

/// `run --format text`.
public struct RunText {
  private let report: RunReport
  private let wording: StepWording

  public init(_ report: RunReport) {
    self.report = report
    wording = StepWording(report.scenario.situation)
  }

  public var text: String {
    let parts = [head, lines(of: report.tree, isWhole: true), expectations]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
      .replacing(#/ +\n/#, with: "\n")
  }

  // MARK: Head

  private var head: [String] {
    let situation = report.scenario.situation
    let pages = situation.pages.map { page in
      let words =
        [page.name, right(page.right)] + (page.type == .ram ? [] : [page.type.rawValue])
        + (situation.altp2m.isActive ? ["view \(page.viewRight.map(right) ?? "absent")"] : [])
      return words.joined(separator: " ")
    }
    return Layout.paragraph("scenario  ", report.scenario.name)
      + Layout.paragraph("about     ", report.scenario.about)
      + Layout.paragraph("pages     ", pages.joined(separator: ", "))
      + Layout.paragraph(
        "played on ",
        names(report.plays.map(\.revision)) + (situation.isDebug ? ", debug" : ", release") + " build")
  }

  private func right(_ value: UInt32) -> String { wording.right(Bits(UInt128(value), width: 32)) }
  private func names(_ revisions: [String]) -> String { revisions.joined(separator: ", ") }

  // MARK: Steps

  private func lines(of tree: PlayTree, isWhole: Bool) -> [String] {
    var lines = numbered(tree)
    guard !tree.branches.isEmpty else {
      return lines + ending(tree).flatMap { Layout.paragraph(gutter(nil), $0) }
    }
    if !lines.isEmpty { lines.append("") }
    let parties = tree.branches.map { names($0.revisions) }.joined(separator: " | ")
    lines += Layout.paragraph("", "at step \(tree.end + 1) the revisions part: \(parties)")
    if tree.branches.count == 2, tree.branches.allSatisfy(\.branches.isEmpty) {
      return lines + columns(tree.branches[0], tree.branches[1])
    }
    for branch in tree.branches {
      lines += [""] + Layout.paragraph("", "\(names(branch.revisions)):")
      lines += self.lines(of: branch, isWhole: false)
    }
    return lines
  }

  private func numbered(_ tree: PlayTree) -> [String] {
    tree.steps.enumerated().flatMap { index, step in
      Layout.paragraph(
        gutter(tree.start + index + 1) + String(repeating: "  ", count: wording.depth(step)),
        wording.line(step))
    }
  }

  /// Four columns for the number, two blanks.
  private func gutter(_ number: Int?) -> String {
    let text = number.map(String.init) ?? ""
    return String(repeating: " ", count: max(0, 4 - text.count)) + text + "  "
  }

  private func ending(_ tree: PlayTree) -> [String] { [tree.halt.map { "(ends: \($0))" } ?? "(end)"] }

  // MARK: Columns

  private static let columnWidth = 34

  private func columns(_ left: PlayTree, _ right: PlayTree) -> [String] {
    func join(_ number: Int?, _ cells: ([String], [String])) -> [String] {
      (0..<max(cells.0.count, cells.1.count)).map { row in
        let first = row < cells.0.count ? cells.0[row] : ""
        let second = row < cells.1.count ? cells.1[row] : ""
        return gutter(row == 0 ? number : nil) + Layout.padded(first, to: Self.columnWidth + 1) + second
      }
    }
    var lines = [""] + join(nil, (cell("\(names(left.revisions)):"), cell("\(names(right.revisions)):")))
    let (first, second) = (cells(left), cells(right))
    for row in 0..<max(first.count, second.count) {
      let pair = (row < first.count ? first[row] : [], row < second.count ? second[row] : [])
      lines += join(left.start + row + 1, pair)
    }
    return lines
  }

  private func cells(_ tree: PlayTree) -> [[String]] {
    tree.steps.map { cell(wording.line($0), depth: wording.depth($0)) } + ending(tree).map { cell($0) }
  }

  /// Lines that follow the first stand two columns further in.
  private func cell(_ text: String, depth: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: depth)
    let lines = Layout.paragraph(indent, text, width: Self.columnWidth - 2)
    return lines.enumerated().map { index, line in index == 0 ? line : "  " + line }
  }

  // MARK: Expectations

  private var expectations: [String] {
    guard !report.results.isEmpty else { return ["nothing is expected"] }
    let width = report.plays.map(\.revision.count).max() ?? 0
    return ["expected"]
      + report.results.flatMap { result in
        let name = Layout.padded(result.revision, to: width)
        let lead = "  \(result.isMet ? "yes" : "NO ")  \(name)  "
        let lines = Layout.paragraph(lead, result.text)
        guard !result.isMet else { return lines }
        return lines
          + Layout.paragraph(
            String(repeating: " ", count: lead.count), "found \(result.found), \(place(result))")
      }
  }

  private func place(_ result: ExpectationResult) -> String {
    let play = report.plays.first { $0.revision == result.revision }?.play
    guard let step = result.step, let play else {
      return "missing at the end, after step \(play?.observations.count ?? 0)"
    }
    return "parted at step \(step): \(wording.line(play.observations[step - 1]))"
  }
}
