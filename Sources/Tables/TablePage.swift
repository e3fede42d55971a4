// A truth table as a page: the rows, what they leave to say, what the words
// mean, and what was proved.

import Spec
import XenABI

extension TruthTable {
  /// - Parameter patch: what the C came in, in words.
  public func page(_ provenance: Provenance, of patch: String? = nil) -> Page {
    var page = Page()
    if let patch { page.say("Patch: ", patch) }
    page.say("", "What \(revision.traits.function.rawValue) reports, \(subject):")
    showRows(on: &page)
    page.say("Legend: ", Legend(rows, gates: allGates).text)
    let values = revision.traits.accessValues
    let numbers = values.rights.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    page.say("Numbers: ", "\(numbers) (vocabulary \(values.rawValue))")
    page.close(provenance, about: "\(subject) at \(revision.commit)", verdict)
    return page
  }

  private var verdict: String {
    switch proof {
    case .proved where rows.contains { $0.reported == .unknown }:
      "rows disjoint and complete, proved equal to the function for all inputs but the unknown ones"
    case .proved: "rows disjoint and complete, proved equal to the function for all inputs"
    case .refuted(let reason, _): "NOT PROVED, \(reason)"
    case .undecided(let reason): "NOT PROVED, no answer: \(reason)"
    }
  }

  private var allGates: [GateWord] { GateWord.words(for: revision.traits.gate) }

  /// The rows alone.
  public func showRows(on page: inout Page) {
    var remarks = Remarks()
    let columns = RowColumns(
      cubes: rows.map(\.cube), gates: rows.map(\.gates), allGates: allGates)
    let cells = rows.map { row in
      let part = row.condition.map { "  part \(remarks.mark("where \($0.sentence)"))" } ?? ""
      return columns.cells(row.lookups, row.gates, row.rights, row.cube) + [row.reported.word + part]
    }
    page.show(columns.header + ["reported"], cells)
    remarks.say(on: &page)
  }
}

/// The columns that say which row it is.
struct RowColumns {
  private let allGates: [GateWord]
  private let showsGate: Bool
  private let showsEmpty: Bool

  /// Columns for the names of rights: where nothing else is long; where there
  /// is no column for the gate; where anything may come.
  static let wide = 32
  static let medium = 20
  static let narrow = 14

  init(cubes: [Cube], gates: [[GateWord]], allGates: [GateWord]) {
    self.allGates = allGates
    showsGate = allGates.count > 1
    showsEmpty = cubes.contains { $0.empty != .any }
  }

  var header: [String] {
    ["lookup"] + (showsGate ? ["gate"] : []) + ["right", showsEmpty ? "w f z" : "w f"]
  }

  func cells(
    _ lookups: [Row.Lookup], _ gates: [GateWord], _ rights: [RightNumber], _ cube: Cube
  ) -> [String] {
    let any = Pattern.any.rawValue
    let lookup =
      lookups.count == Row.Lookup.allCases.count ? any : lookups.map(\.rawValue).joined(separator: " ")
    let gate = gates.count == allGates.count ? any : gates.map(\.rawValue).joined(separator: " ")
    let unnamed = lookups.contains(.ok) ? any : "-"
    let right = rights.isEmpty ? unnamed : rights.map(\.name).joined(separator: " ")
    let bits = [cube.write, cube.fetch] + (showsEmpty ? [cube.empty] : [])
    return [lookup] + (showsGate ? [gate] : []) + [right, bits.map(\.rawValue).joined(separator: " ")]
  }
}

/// What the words of a table mean, as far as they occur.
struct Legend {
  let text: String

  init(_ rows: [TableRow], gates: [GateWord]) {
    var parts = Legend.parts(
      cubes: rows.map(\.cube), gates: gates, rights: rows.map(\.rights), lookups: rows.map(\.lookups))
    let words = Reported.all.filter { word in rows.contains { $0.reported == word } }
    parts += words.compactMap { word in word.meaning.map { "\(word.word) \($0)" } }
    if rows.contains(where: { $0.condition?.variables.contains { $0.name.contains("#") } ?? false }) {
      parts.append("#2 marks what the second call yields")
    }
    text = parts.joined(separator: "; ") + "."
  }

  /// About the columns that say which row it is.
  static func parts(
    cubes: [Cube], gates: [GateWord], rights: [[RightNumber]], lookups: [[Row.Lookup]]
  ) -> [String] {
    var parts = ["w and f are PFEC_write_access and PFEC_insn_fetch of the error code"]
    if cubes.contains(where: { $0.empty != .any }) { parts.append("z is 1 for an error code of zero") }
    parts.append("* is don't care")
    if zip(rights, lookups).contains(where: { $0.isEmpty && $1.contains(.ok) }) {
      parts.append("under right any one, with or without a name")
    }
    if zip(rights, lookups).contains(where: { $0.isEmpty && !$1.contains(.ok) }) {
      parts.append("- under right none, since the lookup failed")
    }
    if rights.joined().contains(where: { $0.number == nil }) {
      parts.append("other is any number without a name")
    }
    if gates.contains(.offInDebug) { parts.append("off/d and off/r are off in a debug and a release build") }
    return parts
  }
}
