// A play as text: common steps once; from where two parties part, a column for
// each; where there are more, a block for each.

import BitVectors
import Emulation
import Spec
import Tables
import Verification
import XenABI

/// `run --format text`.
public struct RunText {
  private let report: RunReport
  private let words: RunWording
  /// Accesses, events, stores, commits and the end only.
  private let isShort: Bool

  public init(_ report: RunReport, isShort: Bool = false) {
    (self.report, self.isShort) = (report, isShort)
    words = RunWording(report)
  }

  private var wording: StepWording { words.steps }

  public var text: String {
    let head = words.head.flatMap { Layout.paragraph(Layout.padded($0.lead, to: 10), $0.text) }
    let parts = [head, lines(of: report.tree), breaks, expectations]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
      .replacing(#/ +\n/#, with: "\n")
  }

  // MARK: Steps

  private func lines(of tree: PlayTree) -> [String] {
    var lines = numbered(tree)
    guard !tree.branches.isEmpty else {
      lines += tree.ending.flatMap { Layout.paragraph(gutter(nil), $0) }
      return lines + (tree.notParting.map { ["", $0] } ?? [])
    }
    if !lines.isEmpty { lines.append("") }
    lines += Layout.paragraph("", tree.parting(of: "revisions"))
    if !isShort, tree.branches.count == 2, tree.branches.allSatisfy(\.branches.isEmpty) {
      return lines + columns(tree.branches[0], tree.branches[1])
    }
    for branch in tree.branches {
      lines += [""] + Layout.paragraph("", "\(RunWording.names(branch.revisions)):")
      lines += self.lines(of: branch)
    }
    return lines
  }

  private func numbered(_ tree: PlayTree) -> [String] {
    tree.steps.filter { !isShort || StepWording.isTelling($0.observation) }.flatMap { step in
      let indent = String(repeating: "  ", count: isShort ? 0 : wording.depth(step.observation))
      if isShort { return Layout.paragraph(gutter(step.number), wording.line(step.observation)) }
      return Layout.paragraph(gutter(step.number) + indent, wording.line(step.observation))
        + step.notes.flatMap { note in
          Layout.paragraph(gutter(nil) + "    ", wording.note(note, among: tree))
        }
    }
  }

  /// Four columns for the number, two blanks.
  private func gutter(_ number: Int?) -> String {
    let text = number.map(String.init) ?? ""
    return String(repeating: " ", count: max(0, 4 - text.count)) + text + "  "
  }

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
    var lines =
      [""]
      + join(
        nil, (cell("\(RunWording.names(left.revisions)):"), cell("\(RunWording.names(right.revisions)):")))
    let (first, second) = (cells(left), cells(right))
    for row in 0..<max(first.count, second.count) {
      let pair = (row < first.count ? first[row] : [], row < second.count ? second[row] : [])
      let isStep = row < max(left.steps.count, right.steps.count)
      lines += join(isStep ? left.start + row : nil, pair)
    }
    return lines
  }

  private func cells(_ tree: PlayTree) -> [[String]] {
    tree.steps.map { step in
      cell(wording.line(step.observation), depth: wording.depth(step.observation))
        + step.notes.flatMap { cell(wording.note($0, among: tree), depth: 2) }
    } + tree.ending.map { cell($0) }
  }

  /// Lines that follow the first stand two columns further in.
  private func cell(_ text: String, depth: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: depth)
    let lines = Layout.paragraph(indent, text, width: Self.columnWidth - 2)
    return lines.enumerated().map { index, line in index == 0 ? line : "  " + line }
  }

  // MARK: What it means

  private var breaks: [String] {
    let breaks = words.breaks
    guard !breaks.isEmpty else { return [words.noBreak] }
    return ["it breaks"]
      + breaks.flatMap { Layout.paragraph("  \(words.who($0)) ", $0.what, indent: 6) }
  }

  // MARK: Expectations

  private var expectations: [String] {
    let groups = words.expected
    guard !groups.isEmpty else { return ["nothing is expected"] }
    let width = groups.map(\.names.count).max() ?? 0
    return ["expected"]
      + groups.flatMap { group in
        let lead = "  \(group.first.isMet ? "yes" : "NO ")  \(Layout.padded(group.names, to: width))  "
        let lines = Layout.paragraph(lead, group.first.text)
        guard !group.first.isMet else { return lines }
        let blank = String(repeating: " ", count: min(lead.count, 24))
        return lines + Layout.paragraph(blank, "found \(group.first.found)")
          + Layout.paragraph(blank, words.place(group.first))
      }
  }
}
