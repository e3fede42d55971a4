// Truth tables for programs.

import Tables

/// `table --format json`: schema `xenprove.table/1`.
public struct TableJSON: Encodable {
  private let schema = "xenprove.table/1"
  private let subject: String
  private let tool: [String: String]
  private let lines: [TableRecord]
  /// Why the table is not proved, or null.
  private let unproved: String?

  public init(_ table: TruthTable, _ versions: ToolVersions) {
    subject = table.subject
    tool = ["name": "xenprove", "version": versions.tool, "z3": versions.z3]
    lines = table.records
    unproved = table.unproved
  }

  public var text: String { JSONText.encode(self) }
}
