// A difference as a page: what is the same by whatever name, what differs and
// where, and an input that shows it.

import SMT
import Spec
import World
import Xen

extension TableDifference {
  /// How much a page says.
  public enum Extent: Sendable {
    /// What is reported, row by row; the rest in a sentence.
    case rows
    /// Every aspect row by row, with a witness for each.
    case everything
  }

  public func page(_ extent: Extent, _ provenance: Provenance) -> Page {
    var page = Page()
    let heads = Heads(left, right)
    page.say("", "\(heads.left) against \(heads.right): \(headline)")
    heads.explain(on: &page)
    for entry in renumberings {
      page.say(
        "Number: ", "\(entry.number) is \(entry.left) in \(heads.left), \(entry.right) in \(heads.right)")
    }
    if let gate { page.say("Checks: ", gate.sentence(heads)) }
    for finding in findings where extent == .everything || finding.aspect == .reported {
      show(finding, heads, withWitness: extent == .everything, on: &page)
    }
    let rest = findings.map(\.aspect).filter { $0 != .reported }
    if extent == .rows, !rest.isEmpty {
      page.say("Also: ", rest.map(\.rawValue).joined(separator: "; ") + " (diff has the rows)")
    }
    if !findings.isEmpty { page.say("Legend: ", legend) }
    page.say("Checked: ", "\(provenance.tool), \(provenance.solver): \(summary); over \(bounds)")
    return page
  }

  private var headline: String {
    switch verdict {
    case .same: "no difference."
    case .cannotTell: "no difference found, but not everything could be compared."
    case .different: "different."
    }
  }

  private var summary: String {
    if let gap { return "NOT COMPLETE, \(gap)" }
    return verdict == .same ? "proved equal in everything that can be seen" : "all differences are listed, proved"
  }

  private var legend: String {
    let lines = findings.flatMap(\.lines)
    var parts = Legend.parts(
      cubes: lines.map(\.cube), gates: gates, rights: lines.map(\.rights), lookups: lines.map(\.lookups))
    if lines.contains(where: { $0.condition != nil }) {
      parts.append("part: only the inputs of the line that the remark names")
    }
    return parts.joined(separator: "; ") + "."
  }
}

extension TableDifference {
  /// Longer words for what a side does stand in a remark.
  private static let columnWidth = 20

  private func show(_ finding: Finding, _ heads: Heads, withWitness: Bool, on page: inout Page) {
    var remarks = Remarks()
    let lines = finding.lines
    let columns = RowColumns(cubes: lines.map(\.cube), gates: lines.map(\.gates), allGates: gates)
    let fits = lines.allSatisfy { max($0.left.utf8.count, $0.right.utf8.count) <= Self.columnWidth }
    let rows = lines.map { line in
      let mark = line.remark(heads, withSides: !fits).map { remarks.mark($0) }
      let part = mark.map { (line.condition == nil ? "" : "part ") + $0 } ?? ""
      let sides = fits ? [line.left, line.right] : []
      return columns.cells(line.lookups, line.gates, line.rights, line.cube) + sides + [part]
    }
    let hasMarks = rows.contains { $0.last != "" }
    page.say("", finding.aspect.rawValue.prefix(1).uppercased() + finding.aspect.rawValue.dropFirst() + ":")
    page.show(
      columns.header + (fits ? [heads.left, heads.right] : []) + (hasMarks ? [""] : []),
      hasMarks ? rows : rows.map { $0.dropLast() })
    remarks.say(on: &page)
    if withWitness { page.say("    Witness (first line): ", lines[0].witness.sentence) }
  }
}

extension TableDifference.Difference {
  fileprivate func remark(_ heads: Heads, withSides: Bool) -> String? {
    let sides = withSides ? ["\(heads.left): \(left)", "\(heads.right): \(right)"] : []
    let parts = sides + (condition.map { ["where \($0.sentence)"] } ?? [])
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Model {
  /// `gla = 0x7f..., gfn = ...`; words that are zero go without saying.
  fileprivate var sentence: String {
    sorted.filter { $0.value.value != 0 }.map { "\($0.variable.name) = \($0.value)" }.joined(separator: ", ")
      + "; all else is 0"
  }
}

/// What the two sides are called.
struct Heads {
  let left: String
  let right: String
  private let names: [String]

  init(_ left: String, _ right: String) {
    let isShort = max(left.utf8.count, right.utf8.count) <= 12 && left != right
    (self.left, self.right) = isShort ? (left, right) : ("A", "B")
    names = isShort ? [] : [left, right]
  }

  func explain(on page: inout Page) {
    for (letter, name) in zip([left, right], names) { page.say("\(letter): ", name) }
  }
}

extension GateDifference {
  fileprivate func sentence(_ heads: Heads) -> String {
    [(heads.left, left), (heads.right, right)].map { name, side in
      let off = side.off.map { "\($0.gate.rawValue): \(Self.words($0.what))" }.joined(separator: ", ")
      return "\(name) \(Self.words(side.gate)), \(off)"
    }.joined(separator: "; ") + ". All below is about checks that are on in both."
  }

  private static func words(_ gate: Decisions.Gate) -> String {
    switch gate {
    case .parameter: "is told by an argument"
    case .assertion: "asserts that they are on"
    }
  }

  private static func words(_ what: What) -> String {
    switch what {
    case .always(let reported): reported.meaning ?? reported.word
    case .asOn: "as with checks on"
    case .byRow: "depends, see its table"
    }
  }
}
