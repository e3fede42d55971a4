// What this tool prints and check-table does not take: said by name, since it looks like a table.

import Patch
import Source

/// A report that rests on more than a text carries.
enum OtherReport {
  private typealias Sign = (command: String, why: String, isAbove: @Sendable (PrintedLine) -> Bool)

  private static let again = "which the text does not carry; print it again, and compare"

  private static let signs: [Sign] = [
    (
      "calls", "it rests on every caller in a tree, \(again)",
      { $0.isNamed("calls") || $0.words.starts(with: ["file", "line", "caller", "callee"]) }
    ),
    (
      "history", "it rests on the commits of a repository, \(again)",
      { $0.text.hasPrefix("What changed in meaning,") }
    ),
    (
      "mutants", "it rests on every change of a tree by one token, \(again)",
      { $0.isNamed("tree") && $0.text.contains(", beside the models of ") }
    ),
    (
      "paths", "its conditions are terms, which are not read back; print it again, and compare",
      { $0.isNamed("function") && $0.text.contains(", as in ") }
    ),
    ("run", "it rests on a scenario, \(again)", { $0.isNamed("scenario") }),
    (
      "repair", "it is a search and no table; print it again, and compare",
      { $0.text.hasSuffix(" is mended by") }
    ),
    ("gate", "it rests on a ledger, \(again)", { $0.isNamed("gate") }),
    (
      "verify", "of the first screen only a matrix is read; with -v each claim has a line",
      { $0.isNamed("verdict") }
    ),
  ]

  /// What stands in a text instead of a table, and what can be done about it; nil if nothing is known of it.
  static func refusal(of text: QuotedText) -> Diagnostic? {
    for line in text.lines.lazy.map(PrintedLine.init) {
      guard let sign = signs.first(where: { $0.isAbove(line) }) else { continue }
      return Diagnostic(
        at: line.place,
        "this is what `xenprove \(sign.command)` prints, and no table that is checked: \(sign.why)")
    }
    return nil
  }
}

extension PrintedLine {
  /// A word, and in the next column what there is to say of it.
  fileprivate func isNamed(_ word: String) -> Bool { cells.count > 1 && cells[0] == word }
}
