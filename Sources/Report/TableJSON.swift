// Truth tables and differences for programs.

import SMT
import Spec
import Tables
import Verification
import XenABI

/// `table --format json`: schema `xenprove.table/1`.
public struct TableJSON {
  private let table: TruthTable
  private let versions: ToolVersions

  public init(_ table: TruthTable, _ versions: ToolVersions) {
    self.table = table
    self.versions = versions
  }

  public var text: String {
    let (proof, reason): (String, String?) =
      switch table.proof {
      case .proved: ("proved", nil)
      case .refuted(let reason, _): ("refuted", reason)
      case .undecided(let reason): ("undecided", reason)
      }
    return JSONText.encode(
      Document(
        tool: versions.tool, z3: versions.z3, subject: table.subject, revision: table.revision.name,
        proof: proof,
        reason: reason,
        numbers: table.revision.traits.accessValues.rights.map {
          Document.Number(right: $0.name, value: Int($0.value))
        },
        rows: table.rows.map(TableRowEntry.init)))
  }

  private struct Document: Encodable {
    let schema = "xenprove.table/1"
    let tool, z3, subject, revision, proof: String
    let reason: String?
    let numbers: [Number]
    let rows: [TableRowEntry]

    struct Number: Encodable {
      let right: String
      let value: Int
    }
  }
}

/// A line of a truth table.
struct TableRowEntry: Encodable {
  let place: RowWords
  let reported: String
  let condition: String?

  init(_ row: TableRow) {
    place = RowWords(row.lookups, row.gates, row.rights, row.cube)
    (reported, condition) = (row.reported.word, row.condition?.description)
  }
}

/// `diff --format json`: schema `xenprove.diff/1`.
public struct DifferenceJSON {
  private let difference: TableDifference
  private let versions: ToolVersions

  /// Functions of the flow and claims, where they were compared.
  private let comparison: Comparison?

  public init(_ difference: TableDifference, _ comparison: Comparison?, _ versions: ToolVersions) {
    (self.difference, self.comparison) = (difference, comparison)
    self.versions = versions
  }

  public var text: String {
    let (verdict, reason): (String, String?) =
      switch difference.verdict {
      case .same: ("same", nil)
      case .different: ("different", difference.gap)
      case .cannotTell(let reason): ("cannot-tell", reason)
      }
    return JSONText.encode(
      Document(
        tool: versions.tool, z3: versions.z3, left: difference.left, right: difference.right,
        verdict: verdict,
        reason: reason, bounds: difference.bounds,
        gates: difference.gate.map { [$0.left.gate.rawValue, $0.right.gate.rawValue] },
        renumbered: difference.renumberings.map {
          Document.Renumbering(value: Int($0.number), left: $0.left, right: $0.right)
        },
        findings: difference.findings.map(FindingEntry.init),
        comparison: comparison.map { ComparisonEntry($0, verdict) }))
  }

  private struct Document: Encodable {
    let schema = "xenprove.diff/1"
    let tool, z3, left, right, verdict: String
    let reason: String?
    let bounds: String
    /// How each learns that checks are on, where that differs.
    let gates: [String]?
    let renumbered: [Renumbering]
    let findings: [FindingEntry]
    let comparison: ComparisonEntry?

    struct Renumbering: Encodable {
      let value: Int
      let left, right: String
    }
  }
}

/// Where two access checks differ in one thing that can be seen.
struct FindingEntry: Encodable {
  let aspect: String
  let rows: [Line]

  init(_ finding: TableDifference.Finding) {
    (aspect, rows) = (finding.aspect.rawValue, finding.lines.map(Line.init))
  }

  struct Line: Encodable {
    let place: RowWords
    let left, right: String
    let condition: String?
    let witness: [String: String]

    init(_ line: TableDifference.Difference) {
      place = RowWords(line.lookups, line.gates, line.rights, line.cube)
      (left, right, condition) = (line.left, line.right, line.condition?.description)
      witness = Dictionary(line.witness.sorted.map { ($0.variable.name, $0.value.description) }) {
        first, _ in first
      }
    }
  }
}

/// Where a line of a table applies.
struct RowWords: Encodable {
  let lookups, gates, rights: [String]
  let write, fetch, zero: String

  init(_ lookups: [Row.Lookup], _ gates: [GateWord], _ rights: [RightNumber], _ cube: Cube) {
    self.lookups = lookups.map(\.rawValue)
    self.gates = gates.map(\.rawValue)
    self.rights = rights.map(\.name)
    (write, fetch, zero) = (cube.write.rawValue, cube.fetch.rawValue, cube.empty.rawValue)
  }
}
