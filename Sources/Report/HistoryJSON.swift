// What commits changed of the meaning, for programs.

import CSemantics
import History
import Tables
import Verification

/// `history --format json`: schema `xenprove.history/1`.
struct HistoryJSON {
  private let document: Document

  init(_ history: History, _ repository: String, _ versions: ToolVersions) {
    document = Document(
      tool: versions.tool, z3: versions.z3, repository: repository, from: Nullable(history.from),
      to: history.to, exit: history.exit.rawValue, files: history.files, bounds: History.bounds,
      counts: Document.Counts(
        commits: history.total, touching: history.touching, meaning: history.commits.count,
        text: history.textOnly),
      unread: history.gaps, commits: history.commits.map(Document.Commit.init))
  }

  var text: String { JSONText.encode(document) }

  private struct Document: Encodable {
    let schema = "xenprove.history/1"
    let tool, z3, repository: String
    let from: Nullable<String>
    let to: String
    let exit: Int32
    let files: [String]
    let bounds: String
    let counts: Counts
    let unread: [String]
    let commits: [Commit]

    struct Counts: Encodable {
      let commits, touching, meaning, text: Int
    }

    struct Commit: Encodable {
      let id, date, subject: String
      let changes: [Change]

      init(_ commit: History.Commit) {
        (id, date, subject) = (commit.id, commit.date, commit.subject)
        changes = commit.changes.map(Change.init)
      }
    }

    struct Change: Encodable {
      let topic, file, kind: String
      var numbers: [Number]?
      var rows: [TableRowEntry]?
      var cells: [Cell]?
      var findings: [FindingEntry]?
      var reason: String?

      init(_ change: History.Change) {
        (topic, file) = (change.topic, change.file)
        switch change.kind {
        case .numbers(let rows): (kind, numbers) = ("numbers", rows.map(Number.init))
        case .arrives(let table): (kind, rows) = ("new", table.rows.map(TableRowEntry.init))
        case .leaves: kind = "gone"
        case .cells(let rows, _): (kind, cells) = ("cells", rows.map(Cell.init))
        case .differs(let difference):
          (kind, findings) = ("differs", difference.findings.map(FindingEntry.init))
          reason = difference.gap
        case .unread(let why): (kind, reason) = ("unread", why)
        }
      }
    }

    struct Cell: Encodable {
      let right: String
      let before, after: Nullable<String>

      init(_ change: History.CellChange) {
        (right, before, after) = (change.right, Nullable(change.before), Nullable(change.after))
      }
    }

    struct Number: Encodable {
      let name: String
      let before, after: Nullable<String>

      init(_ change: History.NumberChange) {
        (name, before, after) = (change.name, Nullable(change.before?.words), Nullable(change.after?.words))
      }
    }
  }
}
