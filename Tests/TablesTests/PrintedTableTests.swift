// Tables that come back out of mails: as they were printed, however they were
// wrapped, and with anything in them changed.

import Claims
import Foundation
import Patch
import SMT
import Source
import SymbolicExecution
import Testing
import XenFunctions

@testable import Tables

/// A printed table, to be changed and read again.
struct Pasted {
  let lines: [String]
  /// Index of the head among the lines, and the cells of each row below it.
  let head: Int
  var rows: [[String]]

  init(_ page: Page) {
    lines = page.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    head = lines.firstIndex { $0.hasPrefix("    lookup") }!
    rows = page.blocks.lazy.compactMap { block -> [[String]]? in
      if case .table(_, let rows, _) = block { rows } else { nil }
    }.first!
    below = Array(lines[(head + 1 + rows.count)...])
  }

  private let below: [String]

  var text: String {
    (lines[...head] + rows.map { "    " + $0.joined(separator: "  ") } + below).joined(separator: "\n")
  }

  /// The line of a row, from 1.
  func line(_ row: Int) -> Int { head + 2 + row }
}

/// A subject, its printed table and its checker.
struct Bench {
  let page: Page
  let pasted: Pasted
  private let checker: TableChecker

  init(_ subject: Subject) throws {
    let solver = Solver()
    page = try TruthTable(of: subject, solver: solver).page(Subjects.provenance)
    pasted = Pasted(page)
    checker = try TableChecker(subject, solver: solver)
  }

  init(_ name: String) throws { try self.init(Subjects.builtIn(name)) }

  func tables(in text: String) throws -> [PrintedTable] {
    PrintedTable.all(in: TableLayers(try QuotedText(reading: Array(text.utf8), name: "mail")))
  }

  func check(_ text: String) throws -> TableCheck {
    let tables = try tables(in: text)
    try #require(tables.count == 1)
    return try checker.check(tables[0])
  }
}

private func quoted(_ text: String, _ marks: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { marks + $0 + "\n" }.joined()
}

/// Every wrong cell with THOROUGH=1, every fifth without.
private let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"

@Suite("Tables out of mails")
struct PrintedTableTests {
  static let names = ["v5", "merged", "staging"]

  // MARK: As printed

  @Test("is proved in every format, at every depth, among prose", arguments: names)
  func proved(_ name: String) throws {
    let bench = try Bench(name)
    let record = Provenance.Record(read: [name], asked: 1, undecided: 0)
    let mail = try TruthTable(of: Subjects.builtIn(name), solver: Solver()).page(
      Provenance(tool: "xenprove 1", solver: "z3 4", record: record)
    ).mail
    for printed in [bench.page.text, bench.page.markdown, mail] {
      for marks in ["", "> ", "> > > ", ">>> ", ">", "\t"] {
        let text = "Hello,\n\nok on the table:\n\n" + quoted(printed, marks) + "\nx is fine\n-- \nme\n"
        let check = try bench.check(text)
        #expect(check.verdict == .proved, "\(check.findings) \(check.gaps)")
        #expect(check.subject == name && check.rows.count == bench.pasted.rows.count)
      }
    }
  }

  @Test("whatever a mailer or a hand did to blanks, comments between the rows, another order")
  func rewrapped() throws {
    let bench = try Bench("v5")
    let narrow = bench.page.text.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(try bench.check(narrow.joined(separator: "\n")).verdict == .proved)
    let commented = quoted(bench.page.text, "> ").split(separator: "\n").joined(separator: "\n\nWhy?\n")
    #expect(try bench.check(commented).verdict == .proved)
    var pasted = bench.pasted
    pasted.rows.reverse()
    #expect(try bench.check(pasted.text).verdict == .proved)
  }

  @Test("out of a mail in quoted-printable, where columns are lost and = is written =3D")
  func encoded() throws {
    let bench = try Bench("v5")
    let body = quoted(bench.page.text, "> > > ").replacing("=", with: "=3D").replacing(
      "rwx rx2rw", with: "rwx =\nrx2rw")
    let mail =
      "From: a@b.c\nSubject: Re: table\nContent-Type: text/plain; charset=utf-8\n"
      + "Content-Transfer-Encoding: quoted-printable\n\n" + body
    #expect(try bench.check(mail).verdict == .proved)
  }

  @Test("a row that was split by hand is proved, too")
  func split() throws {
    let bench = try Bench("v5")
    var pasted = bench.pasted
    #expect(pasted.rows[0] == ["ok", "on", "n r", "0 0", "-"])
    pasted.rows[0][2] = "n"
    pasted.rows.append(["ok", "on", "r", "0 0", "-"])
    #expect(try bench.check(pasted.text).verdict == .proved)
  }

  // MARK: Changed

  /// Whatever else stands in each column of a table, nothing, and a word that is none.
  private static func words(_ rows: [[String]]) -> [[String]] {
    (0..<5).map { column in Array(Set(rows.map { $0[column] })).sorted() + ["", "rxw"] }
  }

  @Test("any single cell changed to anything else: that row is named, and no other", arguments: names)
  func everyCell(_ name: String) throws {
    let bench = try Bench(name)
    let words = Self.words(bench.pasted.rows)
    var count = 0
    var number = 0
    for (row, cells) in bench.pasted.rows.enumerated() {
      for column in cells.indices {
        for word in words[column] where word != cells[column] {
          number += 1
          guard isThorough || number % 5 == 0 else { continue }
          var pasted = bench.pasted
          pasted.rows[row][column] = word
          let check = try bench.check(quoted(pasted.text, "> > > "))
          let blamed = check.findings.filter { $0.kind != .missing }
          let line = pasted.line(row)
          let isNamed = !blamed.isEmpty && blamed.allSatisfy { $0.places.contains { $0.line == line } }
          #expect(check.verdict == .wrong && isNamed, "\(line): \(pasted.rows[row]): \(check.findings)")
          count += 1
        }
      }
    }
    #expect(count > 12 * 5 * 4 / (isThorough ? 1 : 5))
  }

  @Test("a row removed is missing, and nothing else is wrong", arguments: names)
  func removed(_ name: String) throws {
    let bench = try Bench(name)
    for row in bench.pasted.rows.indices {
      var pasted = bench.pasted
      let cells = pasted.rows.remove(at: row)
      let check = try bench.check(quoted(pasted.text, "> > > "))
      #expect(check.findings.map(\.kind) == [.missing])
      let line = cells.dropLast().joined(separator: " ") + ": " + cells[4]
      #expect(check.findings.first?.message == "not complete: \(line) is missing")
    }
  }

  @Test("a row doubled is named with both lines, and nothing else is wrong", arguments: names)
  func doubled(_ name: String) throws {
    let bench = try Bench(name)
    for row in bench.pasted.rows.indices {
      var pasted = bench.pasted
      pasted.rows.append(pasted.rows[row])
      let check = try bench.check(quoted(pasted.text, "> > > "))
      #expect(check.findings.map(\.kind) == [.doubled])
      let lines = [pasted.line(pasted.rows.count - 1), pasted.line(row)]
      #expect(check.findings.first?.places.map(\.line) == lines)
    }
  }

  @Test("a row that was added is no prose, whatever is written behind it", arguments: names)
  func annotated(_ name: String) throws {
    let bench = try Bench(name)
    for cells in bench.pasted.rows {
      var pasted = bench.pasted
      pasted.rows.append(
        cells.dropLast() + [cells[4] + "  because of the new check that this patch adds here"])
      let check = try bench.check(quoted(pasted.text, "> "))
      let line = pasted.line(pasted.rows.count - 1)
      #expect(check.verdict == .wrong && check.findings.contains { $0.places.contains { $0.line == line } })
    }
  }

  @Test("what stands around the rows is read: the function, each number, the commit", arguments: names)
  func statements(_ name: String) throws {
    let bench = try Bench(name)
    let text = bench.page.text
    let numbers = text.matches(of: /[a-z0-9_]+=[0-9]+(?= )/).map { String($0.output) }.filter {
      !$0.hasPrefix("(")
    }
    #expect(numbers.count >= 10)
    let commit = try #require(text.firstMatch(of: /\ at [0-9a-f]{10}:/)).output
    let changes =
      numbers.map { ($0, $0 + "1") } + [("What hvm_", "What hvn_"), (String(commit), " at 0123456789:")]
      + [("rwx=7 ", "")]
    for (old, new) in changes {
      let changed = text.replacing(old, with: new, maxReplacements: 1)
      let check = try bench.check(changed)
      #expect(check.findings.map(\.kind) == [.statement], "\(new): \(check.findings)")
    }
  }

  @Test("the heading and what stands below name the subject; they may not agree, or be gone")
  func subjects() throws {
    let bench = try Bench("v5")
    let text = bench.page.text
    #expect(
      try bench.tables(in: text.replacing("reports, v5:", with: "reports, merged:"))[0].subjects == [
        "merged", "v5",
      ])
    let headless = text.split(separator: "\n").dropFirst().joined(separator: "\n")
    #expect(try bench.tables(in: headless)[0].subjects == ["v5"])
    #expect(try bench.tables(in: text.replacing(" at a189ef027d", with: ""))[0].subjects == ["v5"])
  }

  // MARK: Conditions, gaps, nothing

  @Test("rows that hang on a condition are read, as `table` prints it", arguments: Changed.Change.allCases)
  func conditions(_ change: Changed.Change) throws {
    let bench = try Bench(Subjects.subject("odd", like: "v5", Changed(change)))
    let check = try bench.check(quoted(bench.page.text, "> "))
    #expect(check.findings.isEmpty, "\(bench.page.text)\n\(check.findings)")
    // What the tool does not know of the function nobody can prove.
    #expect(check.verdict == (change.leavesOpen ? .undecided : .proved))
    guard let remark = bench.page.text.firstMatch(of: /\[1\] where .*/)?.output else { return }
    let other = bench.page.text.replacing(remark, with: "[1] where pfec[9] = 1")
    #expect(try bench.check(other).findings.contains { $0.kind == .unreadable })
  }

  @Test("without an answer from the solver nothing is called proved")
  func noAnswer() throws {
    let subject = try Subjects.builtIn("v5")
    let gla = AccessCheckVariables.gla.term
    let hard = (gla * gla * gla + gla).isEqual(to: Term(0x1234_5678_9abc_def1, width: 64))
    let states = subject.behaviour.endStates.map {
      EndState(condition: $0.condition && hard, steps: $0.steps, ending: $0.ending)
    }
    let odd = Subject(
      name: "v5", revision: subject.revision, program: subject.program,
      behaviour: Behaviour(endStates: states),
      isC: false)
    let solver = Solver(limits: Limits(resources: 1))
    let table = try #require(try Bench("v5").tables(in: Bench("v5").page.text).first)
    let check = try TableChecker(odd, solver: solver).check(table)
    #expect(check.verdict != .proved && !check.gaps.isEmpty)
  }

  @Test("no table: prose, a table of differences, columns of something else")
  func none() throws {
    let bench = try Bench("v5")
    let difference = try TableDifference(
      between: Subjects.builtIn("v5"), and: Subjects.builtIn("merged"), solver: Solver())
    for text in [
      "Hello\n", difference.page(.rows, Subjects.provenance).text, "lookup right reported\nok n -\n",
    ] {
      #expect(try bench.tables(in: text).isEmpty)
    }
    for bytes in [[], [0x1f, 0x8b, 8], [0x41, 0]] as [[UInt8]] {
      #expect(throws: Diagnostics.self) { try QuotedText(reading: bytes, name: "x") }
    }
  }

  // MARK: Broken by mailers

  /// Breaks lines at the last blank before a column, as mailers do.
  private func wrapped(_ text: String, at column: Int, again marks: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines: [String] = []
      var rest = String(line)
      while rest.utf8.count > column, let blank = rest.prefix(column).lastIndex(of: " "),
        rest[..<blank].contains(where: { !"> ".contains($0) })
      {
        lines.append(String(rest[..<blank]))
        rest = marks + rest[blank...].drop { $0 == " " }
      }
      return (lines + [rest]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test("rows that a mailer broke are put together again, whether it quoted what it broke off or not")
  func broken() throws {
    let bench = try Bench("v5")
    let deep = quoted(bench.page.text, "> > > > ")
    for (text, marks) in [(deep, "> > > > "), (deep, ""), (bench.page.text, "")] {
      for column in [64, 68, 70, 72] {
        let mail = wrapped(text, at: column, again: marks)
        let check = try bench.check(mail)
        #expect(check.verdict == .proved, "\(column) '\(marks)': \(check.findings)\n\(mail)")
      }
    }
  }

  @Test("what was broken and cannot be put together is called re-wrapped")
  func rewrappedBeyondRepair() throws {
    let bench = try Bench("v5")
    let text = bench.page.text.replacing("other  * *  -", with: "other\nand so on")
    let check = try bench.check(text)
    #expect(check.verdict == .wrong)
    #expect(check.findings.contains { $0.message.hasPrefix("re-wrapped: ") }, "\(check.findings)")
  }

  @Test("a table of before says x for don't care, and is read all the same")
  func former() throws {
    let bench = try Bench("v5")
    let former = bench.page.text.replacing("off   * ", with: "off   any ").replacing(
      "* *  -", with: "x x  -"
    ).replacing(" * ", with: " x ")
    #expect(former != bench.page.text)
    #expect(try bench.check(former).verdict == .proved)
  }

  // MARK: Differences

  private func differences(
    _ left: String, _ right: String
  ) throws -> (page: Page, check: (String) throws -> [TableCheck]) {
    let subjects = try [left, right].map(Subjects.builtIn)
    let difference = try TableDifference(between: subjects[0], and: subjects[1], solver: Solver())
    return (
      difference.page(.everything, Subjects.provenance),
      { text in
        PrintedDifference.all(in: TableLayers(try QuotedText(reading: Array(text.utf8), name: "mail"))).map {
          difference.check($0, between: subjects[0], and: subjects[1])
        }
      }
    )
  }

  @Test(
    "every table of a difference is proved, in every format, at every depth",
    arguments: [
      ("v5", "merged"), ("v5", "staging"), ("merged", "staging"),
    ])
  func difference(_ left: String, _ right: String) throws {
    let (page, check) = try differences(left, right)
    let count = page.blocks.count { if case .table = $0 { true } else { false } }
    #expect(count > 0)
    for text in [page.text, page.markdown, page.mail] {
      for marks in ["", "> ", "> > > "] {
        let checks = try check(quoted(text, marks))
        #expect(checks.count == count)
        for found in checks { #expect(found.verdict == .proved, "\(found.findings)\n\(text)") }
      }
    }
    let tables = PrintedDifference.all(
      in: TableLayers(try QuotedText(reading: Array(page.text.utf8), name: "mail")))
    #expect(try tables.allSatisfy { try $0.revisions(among: Self.names) == [left, right] })
  }

  @Test("a row of a difference that is changed, gone or doubled is named")
  func wrongDifference() throws {
    let (page, check) = try differences("v5", "merged")
    let text = page.text
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("    ESRCH") })
    for (changed, kind) in [
      (text.replacing(row, with: row.replacing("R W", with: "R X")), TableCheck.Finding.Kind.wrong),
      (text.replacing(row + "\n", with: ""), .missing),
      (text.replacing(row, with: row + "\n" + row), .doubled),
      (text.replacing("[1] v5:", with: "[1] v6:"), .unreadable),
      (text.replacing("What is reported:", with: "What is said:"), .statement),
    ] {
      #expect(changed != text)
      let findings = try check(changed).flatMap(\.findings)
      #expect(findings.contains { $0.kind == kind }, "\(kind): \(findings)")
    }
  }

  @Test("several tables of one mail are each found")
  func several() throws {
    let texts = try Self.names.map { try Bench($0).page.text }
    let mail = quoted(texts[0], "> ") + "\nNow:\n\n" + texts[1] + "\n" + quoted(texts[2], "> ")
    let tables = try Bench("v5").tables(in: mail)
    #expect(tables.map(\.subjects) == Self.names.map { [$0] })
    #expect(tables.map(\.rows.count) == [12, 15, 15])
  }
}

@Suite("Plain ASCII")
struct PlainASCIITests {
  @Test("nothing beyond ASCII is emitted, and nothing is lost without a trace")
  func spelling() {
    #expect(PlainASCII.spell("abc ~") == "abc ~")
    #expect(PlainASCII.spell("J\u{fc}rgen Gro\u{df}") == "Jurgen Gross")
    #expect(PlainASCII.spell("u\u{308}ber \u{2014} \u{201c}x\u{201d}\u{2026}") == "uber -- \"x\"...")
    #expect(PlainASCII.spell("\u{65e5}\u{1b}[31m\u{301}") == "\\u{65e5}\\u{1b}[31m")
  }
}
