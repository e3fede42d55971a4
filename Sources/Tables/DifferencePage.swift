// A difference as a page: what is the same by whatever name, what differs and
// where, and an input that shows it.

import BitVectors
import Claims
import SMT
import Spec
import XenABI

extension TableDifference {
  /// How much a page says.
  public enum Extent: Sendable {
    /// What is reported, row by row; the rest in a sentence.
    case rows
    /// Every aspect row by row, with a witness for each.
    case everything
  }

  /// - Parameters:
  ///   - patches: what the C came in, in words.
  ///   - also: says what else differs.
  public func page(
    _ extent: Extent, _ provenance: Provenance, of patches: [String] = [],
    _ also: (inout Page) -> Void = { _ in }
  ) -> Page {
    var page = Page()
    for patch in patches { page.say("Patch: ", patch) }
    let heads = Heads(left, right, areSame: verdict == .same)
    page.say("", "\(heads.left) against \(heads.right): \(headline)")
    heads.explain(on: &page)
    for entry in renumberings {
      let sides = [(heads.left, entry.left), (heads.right, entry.right)].map { head, name in
        name == Row.Right.other.rawValue ? "has no name in \(head)" : "is \(name) in \(head)"
      }
      page.say("Number: ", "\(entry.number) \(sides.joined(separator: ", "))")
    }
    if let gate { page.say("Checks: ", gate.sentence(heads)) }
    let shown = findings.filter { extent == .everything || $0.aspect == .reported }
    for finding in shown {
      show(finding, heads, withWitness: extent == .everything, on: &page)
    }
    let rest = findings.map(\.aspect).filter { $0 != .reported }
    if extent == .rows, !rest.isEmpty {
      page.say("Also: ", rest.map(\.rawValue).joined(separator: "; ") + " (diff has the rows)")
    }
    if !shown.isEmpty { page.say("Legend: ", legend(shown, withWitness: extent == .everything)) }
    also(&page)
    page.close(provenance, "\(summary); over \(bounds)")
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
    return verdict == .same
      ? "proved equal in everything that can be seen" : "all differences are listed, proved"
  }

  private func legend(_ shown: [Finding], withWitness: Bool) -> String {
    let lines = shown.flatMap(\.lines)
    var parts = Legend.parts(
      cubes: lines.map(\.cube), gates: gates, rights: lines.map(\.rights), lookups: lines.map(\.lookups))
    if lines.contains(where: { $0.condition != nil }) {
      parts.append("part: only the inputs of the line that the remark names")
    }
    if withWitness { parts.append("a witness is an input on the first line of its table") }
    return parts.joined(separator: "; ") + "."
  }
}

extension TableDifference {
  /// All rows that differ, without anything around them.
  public func showRows(on page: inout Page) {
    let heads = Heads(left, right, areSame: verdict == .same)
    if let gate { page.say("Checks: ", gate.sentence(heads)) }
    for finding in findings { show(finding, heads, withWitness: false, indent: "  ", on: &page) }
  }

  private func show(
    _ finding: Finding, _ heads: Heads, withWitness: Bool, indent: String = "", on page: inout Page
  ) {
    page.say(
      indent, finding.aspect.rawValue.prefix(1).uppercased() + finding.aspect.rawValue.dropFirst() + ":")
    let inColumns = sheet(finding.lines, heads, withSides: true)
    let sheet = inColumns.fits ? inColumns : sheet(finding.lines, heads, withSides: false)
    page.show(sheet.header, sheet.rows, comparing: sheet.sides)
    sheet.remarks.say(on: &page)
    if withWitness { page.say("    Witness: ", finding.lines[0].witness.sentence) }
  }

  /// - Parameter withSides: what each side does has a column; otherwise it
  ///   stands in the remarks.
  private func sheet(_ lines: [Difference], _ heads: Heads, withSides: Bool) -> Sheet {
    let columns = RowColumns(cubes: lines.map(\.cube), gates: lines.map(\.gates), allGates: gates)
    let first = columns.header.count
    var sheet = Sheet(
      header: columns.header + (withSides ? [heads.left, heads.right] : []) + [""],
      sides: withSides ? [first, first + 1] : [])
    for line in lines {
      let row = columns.cells(line.lookups, line.gates, line.rights, line.cube)
      sheet.add(
        row + (withSides ? [line.left, line.right] : []), isPart: line.condition != nil,
        remark: line.remark(heads, withSides: !withSides))
    }
    return sheet
  }
}

/// Rows with marks in the last column.
private struct Sheet {
  let header: [String]
  /// The columns that say what each side does.
  let sides: [Int]
  var rows: [[String]] = []
  var remarks = Remarks()

  init(header: [String], sides: [Int]) { (self.header, self.sides) = (header, sides) }

  /// A row that says the same as the one before adds its mark to it.
  mutating func add(_ row: [String], isPart: Bool, remark: String?) {
    let mark = remark.map { remarks.mark($0) }
    if let mark, let last = rows.last, last.dropLast() == row[...] {
      rows[rows.count - 1][row.count] += mark
    } else {
      rows.append(row + [(isPart ? "part " : "") + (mark ?? "")])
    }
  }

  var fits: Bool { Page.Block.table(header: header, rows: rows, marks: []).textWidth <= Layout.width }
}

extension TableDifference.Difference {
  /// Which inputs it is about: `ok/on/rx rx2rw/1 x`, a condition behind it.
  public var words: String {
    let columns = RowColumns(cubes: [cube], gates: [gates], allGates: GateWord.allCases)
    let cells = columns.cells(lookups, gates, rights, cube).joined(separator: "/")
    return cells + (condition.map { ", where \($0.sentence)" } ?? "")
  }

  fileprivate func remark(_ heads: Heads, withSides: Bool) -> String? {
    let sides = withSides ? ["\(heads.left): \(left)", "\(heads.right): \(right)"] : []
    let parts = sides + (condition.map { ["where \($0.sentence)"] } ?? [])
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Model {
  /// `gla = 0x7f..., gfn = ...`; words that are zero go without saying.
  fileprivate var sentence: String {
    sorted.filter { $0.value.value != 0 }.map {
      "\($0.variable.name) = \(Self.number($0.value, $0.variable))"
    }
    .joined(separator: ", ") + "; all else is 0"
  }

  private static func number(_ value: Bits, _ variable: Variable) -> String {
    let isReturnCode = [AccessCheckVariables.lookupRC, AccessCheckVariables.sendRC].contains(variable)
    if isReturnCode { return String(value.signedValue) }
    return value.value < 10 ? String(value.value) : "\(value)"
  }
}

extension Page {
  /// What the words of several tables mean.
  public mutating func sayLegend(_ tables: [TruthTable], _ differences: [TableDifference]) {
    let lines = differences.flatMap(\.findings).flatMap(\.lines)
    let rows = tables.flatMap(\.rows)
    guard !lines.isEmpty || !rows.isEmpty else { return }
    var parts = Legend.parts(
      cubes: lines.map(\.cube) + rows.map(\.cube),
      gates: (lines.map(\.gates) + rows.map(\.gates)).flatMap { $0 },
      rights: lines.map(\.rights) + rows.map(\.rights), lookups: lines.map(\.lookups) + rows.map(\.lookups))
    if lines.contains(where: { $0.condition != nil }) || rows.contains(where: { $0.condition != nil }) {
      parts.append("part: only the inputs of the line that the remark names")
    }
    say("Legend: ", parts.joined(separator: "; ") + ".")
  }
}

/// What the two sides are called.
struct Heads {
  let left: String
  let right: String
  private let names: [String]

  init(_ left: String, _ right: String, areSame: Bool) {
    let isShort = max(left.utf8.count, right.utf8.count) <= 12 && (areSame || left != right)
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

  private static func words(_ gate: Traits.Gate) -> String {
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
