// The complete table of an access check: what is reported, for every
// outcome of the lookup, every right, every error code, checks on and off.

import BitVectors
import Claims
import SMT
import Spec
import SymbolicExecution
import XenABI

/// A line of a truth table.
public struct TableRow: Hashable, Sendable {
  public var lookups: [Row.Lookup]
  public var gates: [GateWord]
  /// Empty: whatever the right, or none where the lookup failed.
  public var rights: [RightNumber]
  public var cube: Cube
  public var reported: Reported
  /// Which inputs of the line it speaks about; nil for all of them.
  public var condition: Formula?
}

/// A truth table, and whether it was proved.
public struct TruthTable: Sendable {
  public private(set) var subject: String
  public let revision: Revision
  /// In the order of the enums; no input belongs to two.
  public let rows: [TableRow]
  public private(set) var proof: TableProof

  /// Builds the table and holds its rows against the function.
  /// - Throws: `SolverError` when libz3 fails.
  public init(of subject: Subject, solver: Solver) throws(SolverError) {
    self.subject = subject.name
    revision = subject.revision
    let domain = Domain(of: subject)
    var search = CellSearch(domain: domain, solver: solver)
    rows = try Self.rows(of: subject.behaviour.reportedCode, &search)
    if let gap = search.gap {
      proof = .undecided(gap)
    } else {
      proof = try TableProof(of: rows, equal: subject.behaviour, domain: domain, solver: solver)
    }
  }

  /// A table that says "unknown" somewhere is proved, but does not tell.
  public var isWhole: Bool { proof == .proved && !rows.contains { $0.reported == .unknown } }

  /// The same, nothing being proved.
  public func open(because reason: String) -> TruthTable {
    var open = self
    open.proof = .undecided(reason)
    return open
  }

  /// The same under another name.
  public func named(_ name: String) -> TruthTable {
    var named = self
    named.subject = name
    return named
  }

  private static func rows(of code: Term, _ search: inout CellSearch) throws(SolverError) -> [TableRow] {
    var values: [Cell: [Alternative]] = [:]
    for cell in search.domain.cells { values[cell] = try search.alternatives(of: code, in: cell) ?? [] }
    let domain = search.domain
    func lines(_ width: Int) -> [Line<[Alternative]>] {
      Minimiser(domain: domain, value: { values[$0] }, rightsWidth: width).lines()
    }
    let wide = lines(RowColumns.wide)
    let isPlain = wide.allSatisfy { line in
      line.cube.empty == .any && line.gates.count < 3
        && !line.gates.starts(with: [.offInDebug, .offInRelease])
        && line.value.allSatisfy { $0.extra.constant == true && Reported(code: $0.code).word.utf8.count <= 8 }
    }
    return (isPlain ? wide : lines(RowColumns.narrow)).flatMap { line in
      line.value.map { alternative in
        TableRow(
          lookups: line.lookups, gates: line.gates, rights: line.rights.map { domain.rights[$0] },
          cube: line.cube, reported: Reported(code: alternative.code),
          condition: alternative.extra.constant == true ? nil : alternative.extra)
      }
    }
  }
}
