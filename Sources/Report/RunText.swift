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
  private let wording: StepWording
  /// Accesses, events, stores, commits and the end only.
  private let isShort: Bool

  public init(_ report: RunReport, isShort: Bool = false) {
    (self.report, self.isShort) = (report, isShort)
    wording = StepWording(report.scenario.situation)
  }

  public var text: String {
    let parts = [head, lines(of: report.tree), breaks, expectations]
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

  private func lines(of tree: PlayTree) -> [String] {
    var lines = numbered(tree)
    guard !tree.branches.isEmpty else {
      lines += ending(tree).flatMap { Layout.paragraph(gutter(nil), $0) }
      return tree.isWhole && tree.revisions.count > 1 ? lines + ["", "the revisions do not part"] : lines
    }
    if !lines.isEmpty { lines.append("") }
    let parties = tree.branches.map { names($0.revisions) }.joined(separator: " | ")
    lines += Layout.paragraph("", "at step \(tree.end) the revisions part: \(parties)")
    if !isShort, tree.branches.count == 2, tree.branches.allSatisfy(\.branches.isEmpty) {
      return lines + columns(tree.branches[0], tree.branches[1])
    }
    for branch in tree.branches {
      lines += [""] + Layout.paragraph("", "\(names(branch.revisions)):")
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
          Layout.paragraph(gutter(nil) + "    ", text(of: note, among: tree))
        }
    }
  }

  /// A check without consequence, in brackets, with the revisions that make it if not all do.
  private func text(of note: PlayTree.Note, among tree: PlayTree) -> String {
    let who = note.revisions.count == tree.revisions.count ? "" : "\(names(note.revisions)): "
    return "(\(who)\(wording.line(note.check)))"
  }

  /// Four columns for the number, two blanks.
  private func gutter(_ number: Int?) -> String {
    let text = number.map(String.init) ?? ""
    return String(repeating: " ", count: max(0, 4 - text.count)) + text + "  "
  }

  /// How it ends, unless its last step says so.
  private func ending(_ tree: PlayTree) -> [String] {
    switch tree.steps.last?.observation {
    case .assertion: []
    case .faults: ["(not modelled from here)"]
    default:
      [
        tree.halt.map { "(ends: \($0))" }
          ?? (tree.isWaiting ? "(the listener has no further reply)" : "(end)")
      ]
    }
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
    var lines = [""] + join(nil, (cell("\(names(left.revisions)):"), cell("\(names(right.revisions)):")))
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
        + step.notes.flatMap { cell(text(of: $0, among: tree), depth: 2) }
    } + ending(tree).map { cell($0) }
  }

  /// Lines that follow the first stand two columns further in.
  private func cell(_ text: String, depth: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: depth)
    let lines = Layout.paragraph(indent, text, width: Self.columnWidth - 2)
    return lines.enumerated().map { index, line in index == 0 ? line : "  " + line }
  }

  // MARK: What it means

  /// The claims that are broken, by whom and at which step.
  private var breaks: [String] {
    var groups: [(claim: String, what: String, revisions: [String])] = []
    for play in report.plays {
      for (claim, evidence) in play.breaks {
        let what = words(evidence)
        if let index = groups.firstIndex(where: { $0.claim == claim && $0.what == what }) {
          groups[index].revisions.append(play.revision)
        } else {
          groups.append((claim, what, [play.revision]))
        }
      }
    }
    guard !groups.isEmpty else {
      let isWhole = report.plays.allSatisfy { $0.gap == nil }
      return [isWhole ? "it breaks no claim" : "it breaks no claim, as far as it is modelled"]
    }
    let all = report.plays.map(\.revision)
    return ["it breaks"]
      + groups.flatMap { group in
        let who = group.revisions == all ? "" : " on \(names(group.revisions))"
        return Layout.paragraph("  \(group.claim)\(who) ", group.what, indent: 6)
      }
  }

  private func words(_ evidence: FlowEvidence) -> String {
    guard let at = evidence.at else {
      return "beside the same with \(FlowWording.change(evidence)), where it comes to something else"
    }
    let observations = evidence.plays[0].observations
    let step = max(1, observations[...at].count { NumberedStep.isNumbered($0) })
    return "at step \(step): \(wording.line(observations[at]))"
  }

  // MARK: Expectations

  private var expectations: [String] {
    guard !report.results.isEmpty else { return ["nothing is expected"] }
    let groups = ResultGroup.groups(report.results, among: report.held)
    let width = groups.map(\.names.count).max() ?? 0
    return ["expected"]
      + groups.flatMap { group in
        let lead = "  \(group.first.isMet ? "yes" : "NO ")  \(Layout.padded(group.names, to: width))  "
        let lines = Layout.paragraph(lead, group.first.text)
        guard !group.first.isMet else { return lines }
        let blank = String(repeating: " ", count: min(lead.count, 24))
        return lines + Layout.paragraph(blank, "found \(group.first.found)")
          + Layout.paragraph(blank, place(group.first))
      }
  }

  private func place(_ result: ExpectationResult) -> String {
    guard let step = result.step, let observation = result.observation else {
      return "missing when the play ends after step \(result.stepCount)"
    }
    return "parted at step \(step): \(wording.line(observation))"
  }
}

/// An expectation and those that it came out alike for.
private struct ResultGroup {
  var revisions: [String]
  let first: ExpectationResult
  /// `all`, or the revisions.
  var names = ""

  static func groups(_ results: [ExpectationResult], among all: [String]) -> [ResultGroup] {
    var groups: [ResultGroup] = []
    for result in results {
      // Results of one expectation are neighbours.
      if let last = groups.last?.first, last.expectation == result.expectation, last.isMet == result.isMet,
        result.isMet || last.found == result.found && last.step == result.step
      {
        groups[groups.count - 1].revisions.append(result.revision)
      } else {
        groups.append(ResultGroup(revisions: [result.revision], first: result))
      }
    }
    for index in groups.indices {
      let revisions = groups[index].revisions
      groups[index].names = revisions == all && all.count > 1 ? "all" : revisions.joined(separator: ", ")
    }
    return groups
  }
}
