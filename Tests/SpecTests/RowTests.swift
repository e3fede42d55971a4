// Rows are written and read back, in one order, and patterns match what they say.

import Testing
import XenABI

@testable import Spec

@Suite struct RowTests {
  @Test func everyRowSurvivesPrintingAndParsing() throws {
    let rows = Row.all
    #expect(rows.count == 13 * 5 * 3 * 2 * 2)
    #expect(Set(rows.map(\.short)).count == rows.count)
    for row in rows { #expect(try Row(row.short) == row) }
  }

  @Test func rowsAreInOrder() {
    #expect(Row.all == Row.all.reversed().sorted())
  }

  @Test(arguments: [
    (Row(.rx, .write), "rx/write"), (Row(.rx, .write, lookup: .absent), "rx/write/ESRCH"),
    (Row(.other, .writeAndFetch, gate: .off), "other/write+fetch/off"),
    (Row(.rPW, .none, lookup: .otherError, gate: .off, sent: .unsent), "r_pw/none/other-error/off/unsent"),
  ])
  func defaultsGoWithoutSaying(row: Row, short: String) { #expect(row.short == short) }

  @Test func defaultsMayBeSpelledOut() throws {
    #expect(try Row("rx/write/ok/on/sent") == Row(.rx, .write))
    #expect(try Row("rx/write/on/unsent") == Row(.rx, .write, sent: .unsent))
  }

  @Test(arguments: [
    ("rx", "`rx` lacks an attempt; write RIGHT/ATTEMPT, e.g. rx/write or */write"),
    ("", "`` in `` is no right; accepted: n, r, w, rw, x, rx, wx, rwx, rx2rw, n2rwx, r_pw, default, other"),
    (
      "rx/wirte",
      "`wirte` in `rx/wirte` is no attempt; did you mean `write`? Accepted: none, read, write, fetch, write+fetch"
    ),
    (
      "rx/write/unsent/off",
      "`rx/write/unsent/off` has too many parts; at most RIGHT/ATTEMPT/LOOKUP/GATE/SENT"
    ),
    ("rx/write/off/ESRCH", "`ESRCH` in `rx/write/off/ESRCH` has no meaning here; accepted: sent, unsent"),
    ("*/write", "`*/write` is a set of rows; one row is meant here, without `*` and `|`"),
    (
      "rx/write/ok/on/sent/more",
      "`rx/write/ok/on/sent/more` has too many parts; at most RIGHT/ATTEMPT/LOOKUP/GATE/SENT"
    ),
    (
      "rx/write/ESRHC",
      "`ESRHC` in `rx/write/ESRHC` has no meaning here; did you mean `ESRCH`? Accepted: ok, ESRCH, other-error, on, off, sent, unsent"
    ),
  ])
  func wrongRowsSayWhy(text: String, message: String) {
    let error = #expect(throws: Misread.self) { try Row(text) }
    #expect(error?.message == message)
  }

  @Test func patternsMatchWhatTheySay() throws {
    let pattern = try RowPattern("w|wx/*/ESRCH")
    let matched = Row.all.filter(pattern.matches)
    #expect(matched.count == 2 * 5 * 2 * 2)
    #expect(matched.allSatisfy { [.w, .wx].contains($0.right) && $0.lookup == .absent })
    #expect(try RowPattern("*/*/off") == RowPattern("*/*/off"))
    #expect(Row.all.filter(try RowPattern("*/*/off").matches).allSatisfy { $0.gate == .off })
    #expect(try RowPattern("*/*").matchesEverything)
    #expect(try RowPattern("*/*/*/*/*").matchesEverything)
    #expect(try !RowPattern("*/read").matchesEverything)
  }

  @Test(arguments: AccessValues.allCases)
  func everyRightOfXenHasItsRow(values: AccessValues) {
    for right in values.rights {
      let row = Row.Right(value: right.value, in: values)
      #expect(row.rawValue == right.name)
      #expect(row.accessRight(in: values) == right)
    }
    #expect(Row.Right(value: 12, in: values) == .other)
    #expect(Row.Right.other.accessRight(in: values) == nil)
  }

  @Test func theNumberTenChangedItsMeaning() {
    #expect(Row.Right(value: 10, in: .defaultIs10) == .default)
    #expect(Row.Right(value: 10, in: .pagingWriteIs10) == .rPW)
    #expect(Row.Right(value: 11, in: .defaultIs10) == .other)
    #expect(Row.Right.rPW.accessRight(in: .defaultIs10) == nil)
  }
}
