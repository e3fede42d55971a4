// The table of calls for programs and spreadsheets.

import CallSites
import Loading
import Source
import Tables
import Verification

extension CallsPage {
  private static let header = ["file", "line", "caller", "callee", "gate", "on by", "asked", "codes", "deed"]

  private var cells: [[String]] {
    rows.flatMap { row -> [[String]] in
      let answers = row.codes.isEmpty ? [CallRow.Answer(codes: [], deed: "-")] : row.codes
      return answers.map { answer in
        [
          row.file, "\(row.line)", row.caller, row.callee, row.gate, row.chains.joined(separator: "; "),
          row.asked,
          answer.codes.joined(separator: " "), answer.deed,
        ]
      }
    }
  }

  /// RFC 4180, a record for each call and each thing that is done with a code.
  public var csv: String { ([Self.header] + cells).map(CSVText.line).joined() }

  public var markdown: String {
    let lines = [Self.header, Self.header.map { _ in "---" }] + cells
    let table = lines.map { "| " + $0.map { Markdown.escaped($0) }.joined(separator: " | ") + " |" }
    let claims = calls.claims.map {
      "- **\($0.name)** \($0.verdict.word)" + ($0.verdict.reason.map { ": \($0)" } ?? "")
    }
    return (table + [""] + claims).joined(separator: "\n") + "\n"
  }

  /// Schema `xenprove.calls/1`.
  public func json(_ versions: ToolVersions) -> String {
    JSONText.encode(
      CallsDocument(
        tool: versions.tool, subject: subject, exit: Int(exit.rawValue),
        rows: rows.map(CallsDocument.Row.init),
        changes: base.map { _ in
          changes.map {
            CallsDocument.Change(
              before: $0.before.map(CallsDocument.Row.init), after: $0.after.map(CallsDocument.Row.init))
          }
        },
        claims: calls.claims.map { claim in
          CallsDocument.Claim(
            name: claim.name, statement: claim.statement, verdict: claim.verdict.word,
            reason: claim.verdict.reason ?? claim.open,
            witnesses: claim.witnesses.map { witness in
              CallsDocument.Claim.Witness(
                what: witness.what, isNew: base.map { _ in !isOld(claim, witness) },
                steps: witness.steps.map(\.words))
            })
        },
        unread: calls.table.unread.map { CallsDocument.Unread(file: $0.file, reason: $0.reason) },
        words: Dictionary(grouping: calls.table.mentions, by: \.kind.rawValue).mapValues(\.count)))
  }
}

/// What `calls --format json` writes.
struct CallsDocument: Encodable {
  let schema = "xenprove.calls/1"
  let tool, subject: String
  let exit: Int
  let rows: [Row]
  let changes: [Change]?
  let claims: [Claim]
  let unread: [Unread]
  let words: [String: Int]

  struct Row: Encodable {
    let file: String
    let line: Int
    let caller, callee, gate: String
    let chains: [String]
    let asked: String
    let arguments: [String]?
    let codes: [Answer]

    struct Answer: Encodable {
      let codes: [String]
      let deed: String
    }

    init(_ row: CallRow) {
      (file, line, caller, callee) = (row.file, row.line, row.caller, row.callee)
      (gate, chains, asked, arguments) = (row.gate, row.chains, row.asked, row.arguments)
      codes = row.codes.map { Answer(codes: $0.codes, deed: $0.deed) }
    }
  }

  struct Change: Encodable {
    let before, after: Row?
  }

  struct Claim: Encodable {
    let name, statement, verdict: String
    let reason: String?
    let witnesses: [Witness]

    struct Witness: Encodable {
      let what: String
      let isNew: Bool?
      let steps: [String]
    }
  }

  struct Unread: Encodable {
    let file, reason: String
  }
}
