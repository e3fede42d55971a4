// Truth tables, and differences between them, in any format.

import Claims
import Loading
import Tables
import Verification

public enum TableFormat: String, CaseIterable, Sendable {
  case text, markdown, mail, json

  /// - Parameter versions: once all was asked.
  public func text(of table: TruthTable, _ subject: LoadedSubject, _ versions: ToolVersions) -> String {
    switch self {
    case .text: table.page(versions.short).text
    case .markdown: table.page(versions.short).markdown
    case .mail: table.page(versions.whole([subject], undecided: table.isWhole ? 0 : 1)).mail
    case .json: TableJSON(table, versions).text
    }
  }

  /// - Parameter versions: once all was asked.
  public func text(
    of difference: TableDifference, _ extent: TableDifference.Extent, _ sides: [LoadedSubject],
    _ versions: ToolVersions
  ) -> String {
    switch self {
    case .text: difference.page(extent, versions.short).text
    case .markdown: difference.page(extent, versions.short).markdown
    case .mail: difference.page(extent, versions.whole(sides, undecided: difference.gap == nil ? 0 : 1)).mail
    case .json: DifferenceJSON(difference, versions).text
    }
  }
}

extension TruthTable {
  /// A table that says "unknown" somewhere is proved, but does not tell.
  fileprivate var isWhole: Bool { proof == .proved && !rows.contains { $0.reported == .unknown } }

  public var exit: ExitCode { isWhole ? .success : .undecided }
}

extension TableDifference {
  public var exit: ExitCode {
    switch verdict {
    case .same: .success
    case .different: .fails
    case .cannotTell: .undecided
    }
  }
}

extension ToolVersions {
  fileprivate var short: Provenance { Provenance(tool: "xenprove \(tool)", solver: "z3 \(z3)") }

  /// For a page that has to stand for itself.
  fileprivate func whole(_ subjects: [LoadedSubject], undecided: Int) -> Provenance {
    let read = subjects.map { loaded in
      loaded.input.map { String($0.sha256.prefix(12)) } ?? loaded.subject.revision.name
    }
    let record = Provenance.Record(read: read, asked: asked.total, undecided: undecided)
    return Provenance(tool: short.tool, solver: short.solver, record: record)
  }
}
