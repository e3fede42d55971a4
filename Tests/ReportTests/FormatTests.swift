// CSV, mail and Markdown of the same reports.

import Foundation
import Report
import Source
import Testing
import Verification

@Suite("Formats of reports")
struct FormatTests {
  private func report() throws -> VerifyReport {
    Samples.report(
      [try Samples.real("merged"), try Samples.everything(named: Samples.odd)],
      [Diagnostic(at: Place(file: "=cmd", line: 1), Samples.odd)])
  }

  @Test("a matrix has every claim of any subject, whichever comes first")
  func matrix() throws {
    let few = try Samples.everything(named: "few.eml")
    let many = try Samples.real("v5")
    for subjects in [[few, many], [many, few]] {
      let report = Samples.report(subjects)
      let claims = subjects.flatMap(\.results).map(\.claim)
      for text in [TextReport(report).text, MarkdownReport(report).text, MailReport(report).text] {
        let words = text.split(separator: "\n").map { $0.split { " |".contains($0) }.first.map(String.init) }
        for claim in claims { #expect(words.contains(claim), "\(claim)") }
      }
    }
  }

  // MARK: CSV

  /// RFC 4180, read strictly.
  private func records(_ text: String) throws -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let last = records.count - 1
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        records[last][records[last].count - 1] += "\""
        rest.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: records[last].append("")
      case "\r" where !isQuoted && rest.first == "\n":
        rest.removeFirst()
        records.append([""])
      default:
        #expect(scalar != "\n" && scalar != "\r")
        records[last][records[last].count - 1].unicodeScalars.append(scalar)
      }
    }
    #expect(records.last == [""] && !isQuoted)
    return records.dropLast()
  }

  @Test("CSV has a record for each row, nothing that a spreadsheet runs, and loses nothing")
  func csv() throws {
    let report = try report()
    let records = try records(CSVReport(report).text)
    let header = [
      "subject", "revision", "claim", "verdict", "accepted", "reason", "row", "label", "condition",
    ]
    #expect(records.first == header && records.allSatisfy { $0.count == header.count })
    let count = report.subjects.flatMap(\.results).reduce(0) { $0 + max(1, $1.rows.count) }
    #expect(records.count == 1 + count + 1)
    for cell in records.joined() { #expect(!"=+-@\t".contains(cell.first ?? "a"), "\(cell)") }
    // One ' off the front gives the text back.
    let rows = records.map { $0[6].hasPrefix("'") ? String($0[6].dropFirst()) : $0[6] }
    let found = report.subjects.flatMap(\.results).flatMap(\.rows).map(\.row.short)
    #expect(rows.dropFirst().filter { !$0.isEmpty } == found && found.contains("-/write/ESRCH"))
    #expect(
      records.contains { $0[2] == "Accepted" && $0[3] == "fails" && $0[4] == "XPD-3" && !$0[5].isEmpty })
    #expect(records.last?[3] == "unreadable" && records.last?[0] == "'=cmd")
  }

  // MARK: Mail

  @Test("mail is printable ASCII of at most 75 columns, without blanks at the end")
  func mail() throws {
    let many = Samples.report((0..<7).map { _ in try! Samples.everything(named: Samples.odd) })
    for report in [try report(), many, Samples.report([], fault: Samples.odd)] {
      let text = MailReport(report).text
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(line.utf8.count <= 75 && line.last != " ", "\(line)")
        #expect(line.utf8.allSatisfy { (0x20..<0x7f).contains($0) }, "\(line)")
      }
    }
  }

  @Test("mail says who, with what, from what, how many, and what is open")
  func provenance() throws {
    let subjects = [try Samples.real("v5"), try Samples.everything(named: "u\u{308}ber.eml")]
    let text = MailReport(Samples.report(subjects)).text
    #expect(text.contains("\nChecked: xenprove 0.0, z3 4.0, v5 0123456789ab: 12 asked, 1 undecided\n"))
    #expect(text.contains("B: uber.eml (mail)") && text.contains("\\u{1f600}"))
    #expect(text.contains("accepted by XPD-3") && text.contains("\nLegend: "))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("    ReadReported") }
    #expect(rows.map { $0.split(separator: " ").map(String.init) } == [["ReadReported", "fails", "-"]])
  }

  // MARK: Markdown

  @Test("Markdown has failing claims first, then open ones, then accepted ones, and whole tables")
  func markdown() throws {
    let text = MarkdownReport(Samples.report([try Samples.everything(named: "a|b")])).text
    let lines = text.split(separator: "\n").map(String.init)
    let claims = lines.drop { !$0.hasPrefix("|---") }.dropFirst().prefix { $0.hasPrefix("|") }
      .map { $0.split(separator: " ")[1] }
    #expect(claims == ["Conformance", "Bad", "Open", "Accepted", "Good", "Elsewhere"])
    #expect(lines.contains { $0.hasPrefix("### Accepted fails, accepted") })
    #expect(lines.contains { $0.hasPrefix("Accepted by XPD-3: ") })
    #expect(text.contains("fails, accepted by XPD-3"))
    var columns = 0
    for line in lines {
      let pipes = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      if line.hasPrefix("|"), columns > 0 { #expect(pipes == columns, "\(line)") }
      columns = line.hasPrefix("|") ? pipes : 0
    }
  }

  @Test("nothing that an input says is markup in Markdown")
  func markup() throws {
    let whole = MarkdownReport(Samples.report([try Samples.everything(named: Samples.odd)])).text
    // Within a code span nothing is markup but its end.
    let text = whole.replacing("\\`", with: "").replacing(/`[^`\n]*`/, with: "")
    for markup in ["<i>", " *d*", " _e_", " [f](g)", " @h", " `c`", "\u{1b}"] {
      #expect(!text.contains(markup), "\(markup)")
    }
    #expect(text.contains("\\*d\\* \\_e\\_ \\[f\\](g) &#64;h"))
  }
}
