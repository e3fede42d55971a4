// The lines of a text by depth of quoting. Comments between quoted lines are in another layer; what a
// mailer broke off the end of a quoted line and left further out is put back behind it.

public import Patch
import Source

public struct TableLayers {
  /// Each depth by itself.
  let all: [[PrintedLine]]

  public init(_ text: QuotedText) {
    var layers: [Int: [PrintedLine]] = [:]
    var previous: QuotedLine?
    for line in text.lines {
      let printed = PrintedLine(line)
      if let previous, Self.isTail(line, of: previous) { layers[previous.depth, default: []].append(printed) }
      layers[line.depth, default: []].append(printed)
      previous = line
    }
    all = layers.keys.sorted().map { layers[$0]! }
  }

  /// Quoted less than the line before, with no blank line between; together too long for some mailer.
  private static func isTail(_ line: QuotedLine, of previous: QuotedLine) -> Bool {
    guard line.depth < previous.depth, line.place.line == previous.place.line + 1,
      let word = line.text.split(separator: " ").first
    else { return false }
    return previous.place.column + previous.text.utf8.count + word.utf8.count > shortestWrap
  }

  /// Mailers break lines somewhere between here and column 80.
  static let shortestWrap = 60
}

extension [PrintedLine] {
  /// Lines as rows; a row that goes on in the next line is one.
  /// - Parameters:
  ///   - begins: a line is a row, or the beginning of one.
  ///   - anew: it is that and cannot be the end of one.
  ///   - isWhole: its words are all that a row needs.
  ///   - goesOn: a line has nothing but what may stand in a row.
  func rows(
    where begins: (PrintedLine) -> Bool, startingAnew anew: (PrintedLine) -> Bool,
    isWhole: ([String]) -> Bool, goesOn: (PrintedLine) -> Bool
  ) -> [PrintedRow] {
    var rows: [PrintedRow] = []
    var index = startIndex
    while index < endIndex {
      let line = self[index]
      index += 1
      guard begins(line) else { continue }
      var words = line.words
      var last = line
      var isJoined = false
      // More of a row that could do without: a mailer had a reason to break it, and it is no row by itself.
      func isRest(_ next: PrintedLine) -> Bool {
        isWhole(words + next.words) && !isWhole(next.words) && last.end >= TableLayers.shortestWrap
      }
      while index < endIndex, case let next = self[index], next.follows(last), !next.words.isEmpty,
        !anew(next), goesOn(next), !isWhole(words) || isRest(next)
      {
        words += next.words
        last = next
        isJoined = true
        index += 1
      }
      // What is left over on the next line looks as if it belonged here.
      let isTorn = !isWhole(words) && (isJoined || index < endIndex && self[index].follows(last))
      rows.append(
        PrintedRow(place: line.place, words: words, cells: isJoined ? [] : line.cells, isTorn: isTorn))
    }
    return rows
  }
}
