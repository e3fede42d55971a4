// A table of verdicts as somebody sent it: claims down, subjects across, as `verify` prints it in text,
// mail and Markdown; or the verdicts on one subject, one a line.

public import Source

/// A table of verdicts that was found in a text.
public struct PrintedVerdicts: Sendable {
  /// Of the line that names its columns, or of its first row.
  public let place: Place
  /// What stands above the columns; none where one subject has a line for each claim.
  public let subjects: [String]
  public let rows: [PrintedRow]
  /// Of each row the claim, and what stands in each column.
  public let verdicts: [(claim: String, cells: [String])]

  /// All of a text, in the order of their first lines; each depth of quoting by itself.
  /// - Parameter claims: names that a row may begin with.
  public static func all(in layers: TableLayers, claims: Set<String>) -> [PrintedVerdicts] {
    layers.all.flatMap { VerdictFinder(lines: $0, claims: claims).tables }
      .sorted { $0.place < $1.place }
  }
}

/// Reads one layer.
private struct VerdictFinder {
  let lines: [PrintedLine]
  let claims: Set<String>

  var tables: [PrintedVerdicts] {
    var tables: [PrintedVerdicts] = []
    var index = lines.startIndex
    while index < lines.endIndex {
      guard isRow(lines[index]) else {
        index += 1
        continue
      }
      let first = lines[index]
      let end = lines[index...].firstIndex { !isRow($0) && !isLike($0, first) } ?? lines.endIndex
      tables.append(table(index..<end))
      index = end
    }
    return tables
  }

  /// A claim, and behind a column's blanks a verdict; prose has one blank there, and is not all verdicts.
  private func isRow(_ line: PrintedLine) -> Bool {
    guard let first = line.words.first, claims.contains(first) else { return false }
    if line.cells.count > 1, line.cells[0] == first {
      return line.cells.dropFirst().contains(where: PrintedVerdict.isOne)
    }
    return line.words.count > 2 && line.words.dropFirst().allSatisfy(PrintedVerdict.isWord)
  }

  /// As many columns, whatever stands in them, or the rest of a row that a mailer broke.
  private func isLike(_ line: PrintedLine, _ first: PrintedLine) -> Bool {
    line.cells.count > 2 && line.cells.count == first.cells.count
      || !line.words.isEmpty && line.words.allSatisfy(PrintedVerdict.isWord)
  }

  private func table(_ body: Range<Int>) -> PrintedVerdicts {
    let head = head(above: body.lowerBound)
    let count = head.map { $0.names.count } ?? 1
    let rows = Array(lines[body]).rows(
      where: { line in line.words.first.map { claims.contains($0) } ?? false || line.cells.count == count + 1
      },
      startingAnew: { line in line.words.first.map { claims.contains($0) } ?? false },
      isWhole: { words in head == nil || PrintedVerdict.parted(words.dropFirst()).count == count },
      goesOn: { line in line.words.allSatisfy(PrintedVerdict.isWord) })
    return PrintedVerdicts(
      place: head?.place ?? lines[body.lowerBound].place, subjects: head?.names ?? [], rows: rows,
      verdicts: rows.map { row in
        (row.words[0], head == nil ? [row.words.dropFirst().joined(separator: " ")] : cells(row, count))
      })
  }

  /// As blanks or pipes part them, or as they can only be parted.
  private func cells(_ row: PrintedRow, _ count: Int) -> [String] {
    row.cells.count == count + 1 ? Array(row.cells.dropFirst()) : PrintedVerdict.parted(row.words.dropFirst())
  }

  /// The line above the rows that names subjects, be there a rule between.
  private func head(above first: Int) -> (place: Place, names: [String])? {
    var at = first - 1
    while at >= 0, !lines[at].words.isEmpty, lines[at].text.allSatisfy({ "-: ".contains($0) }) { at -= 1 }
    guard at >= 0, !lines[at].words.isEmpty else { return nil }
    let row = lines[first]
    let columns =
      row.cells.count > 1 ? row.cells.count - 1 : PrintedVerdict.parted(row.words.dropFirst()).count
    func names(_ words: [String]) -> [String] { words.first == "claim" ? Array(words.dropFirst()) : words }
    let found = [names(lines[at].cells), names(lines[at].words)].first { $0.count == columns }
    return found.map { (lines[at].place, $0.map { letter($0, above: at) }) }
  }

  /// What a letter stands for: `A: NAME` above, of a revision `A: NAME: TITLE`.
  private func letter(_ head: String, above at: Int) -> String {
    guard head.wholeMatch(of: /[A-Z]|S[0-9]+/) != nil else { return head }
    let line = lines[..<at].last { $0.words.first == head + ":" }
    guard let words = line?.words.dropFirst(), let first = words.first else { return head }
    return first.hasSuffix(":") ? String(first.dropLast()) : words.joined(separator: " ")
  }
}

/// What stands in a cell.
private enum PrintedVerdict {
  private static let words: Set = ["holds", "fails", "accepted", "undecided", "not-applicable", "n/a"]

  /// It begins as a verdict does.
  static func isOne(_ cell: String) -> Bool {
    let first = cell.prefix { $0 != " " }.trimmingPrefix("**").prefix { !"*,:".contains($0) }
    return words.contains(String(first)) || cell.hasPrefix("XPD-")
  }

  /// A word that may stand in a row.
  static func isWord(_ word: String) -> Bool {
    words.contains(word) || word == "-" || isMore(word)
  }

  /// `XPD-9`, `(3)`.
  private static func isMore(_ word: String) -> Bool {
    word.wholeMatch(of: /XPD-[0-9]+|\([0-9]+\)/) != nil
  }

  /// Cells whose blanks tell nothing any more.
  static func parted(_ words: ArraySlice<String>) -> [String] {
    words.reduce(into: []) { cells, word in
      if isMore(word), cells.last == "fails" {
        cells[cells.count - 1] += " \(word)"
      } else {
        cells.append(word)
      }
    }
  }
}

// MARK: - Checking

extension PrintedVerdicts {
  /// What is to be said of one cell.
  public enum Judgement: Sendable {
    case right
    /// What it should say.
    case wrong(String)
    /// Why that is not known.
    case open(String)
  }

  /// Each cell against what is found, and each claim once.
  /// - Parameters:
  ///   - columns: whom they are about.
  ///   - claims: that rows may be about.
  ///   - proved: what is, if nothing is wrong; given the claims with a row.
  ///   - judge: given a claim, the number of a column, and what stands there.
  public func check(
    columns: [String], claims: Set<String>, proved: (Set<String>) -> String,
    judge: (String, Int, String) -> Judgement
  ) -> TableCheck {
    var findings: [TableCheck.Finding] = []
    var gaps: [String] = []
    var told: [String: Place] = [:]
    for (row, (claim, cells)) in zip(rows, verdicts) {
      func find(_ kind: TableCheck.Finding.Kind, _ message: String, _ other: Place? = nil) {
        findings.append(
          TableCheck.Finding(
            kind: kind, places: [row.place] + (other.map { [$0] } ?? []), row: row.text, message: message,
            hint: nil))
      }
      guard claims.contains(claim), cells.count == columns.count else {
        find(.unreadable, row.complaint + "this is no claim and then a verdict for each column")
        continue
      }
      if let other = told[claim] { find(.doubled, "\(claim) has another row", other) }
      told[claim] = row.place
      for (index, cell) in cells.enumerated() {
        switch judge(claim, index, cell) {
        case .right: break
        case .wrong(let right): find(.wrong, "\(claim) on \(columns[index]): \(right), not \(cell)")
        case .open(let reason): gaps.append("\(claim) on \(columns[index]): \(reason)")
        }
      }
    }
    return TableCheck(
      subject: columns.joined(separator: ", "), place: place, rows: rows, findings: findings, gaps: gaps,
      proved: proved(Set(told.keys)))
  }
}
