// Finds truth tables in a text. Each depth of quoting is read by itself, so that
// comments between quoted rows are in another layer; what is no row is prose.
// Widths of columns, indentation, the pipes and backslashes of Markdown mean nothing.

import Patch
import Source
import Spec
import XenABI

extension PrintedTable {
  /// All truth tables of a text, in the order of their first lines.
  public static func all(in layers: TableLayers) -> [PrintedTable] {
    layers.all.flatMap { TableFinder($0).tables }.sorted { $0.place < $1.place }
  }
}

/// A line as words.
struct PrintedLine {
  let place: Place
  let words: [String]
  /// The same by columns: two blanks, a tab or a pipe part them.
  let cells: [String]
  /// The word in front of a statement below a table.
  let lead: String?
  /// Its last column in the input.
  let end: Int

  init(_ line: QuotedLine) {
    let plain = PrintedLine.withoutEntities(PrintedLine.withoutMarkup(line.text))
    words = plain.split { $0 == " " || $0 == "\t" || $0 == "\u{a0}" }.map(String.init)
    cells = PrintedLine.cells(of: plain)
    lead = PrintedLine.lead(of: words)
    end = line.place.column + line.text.utf8.count
    let indent = line.text.utf8.prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "|") }.count
    place = Place(file: line.place.file, line: line.place.line, column: line.place.column + indent)
  }

  private static func cells(of plain: String) -> [String] {
    plain.replacing("\t", with: "  ").split(separator: "  ").map {
      $0.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  func follows(_ other: PrintedLine) -> Bool { place.line == other.place.line + 1 }

  /// What Markdown has other names for.
  private static func withoutEntities(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&#64;", with: "@")
      .replacing("&amp;", with: "&")
  }

  /// Pipes as blanks, and no backslash before what Markdown escapes.
  private static func withoutMarkup(_ text: String) -> String {
    guard text.contains(where: { $0 == "|" || $0 == "\\" }) else { return text }
    var result = ""
    var isEscaped = false
    for character in text {
      if !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      result += character == "|" && !isEscaped ? "  " : String(character)
      isEscaped = false
    }
    return result
  }

  var text: String { words.joined(separator: " ") }

  /// `Legend`, or `1` for a remark.
  private static func lead(of words: [String]) -> String? {
    guard let first = words.first else { return nil }
    if first.hasPrefix("["), first.hasSuffix("]"), first.utf8.count <= 6 {
      let number = first.dropFirst().dropLast()
      return number.isEmpty || !number.utf8.allSatisfy { (0x30...0x39).contains($0) } ? nil : String(number)
    }
    return ["Legend:", "Numbers:", "Checked:", "Proof:"].contains(first) ? String(first.dropLast()) : nil
  }

  /// It has words of tables only, and marks of remarks.
  var isFragment: Bool {
    words.allSatisfy { PrintedLine.vocabulary.contains($0) || $0.wholeMatch(of: /(\[[0-9]{1,4}\])+/) != nil }
  }

  /// Three words of a table at least, and no fewer than others; or it begins as a
  /// row does, whatever was written behind.
  var isRow: Bool {
    let known = words.count { PrintedLine.vocabulary.contains($0) }
    return known >= 3 && (known * 2 >= words.count || beginsAsRow)
  }

  /// Words of the first column, words of the second, a right.
  var beginsAsRow: Bool {
    guard let second = PrintedLine.rest(of: words[...], after: PrintedLine.lookups),
      let third = PrintedLine.rest(of: second, after: PrintedLine.gates)?.first
    else { return false }
    return PrintedLine.rights.contains(third)
  }

  /// What stands behind the words of a column; nil if none of them is there.
  private static func rest(of words: ArraySlice<String>, after column: Set<String>) -> ArraySlice<String>? {
    if words.first == Pattern.any.rawValue || words.first == "x" { return words.dropFirst() }
    let rest = words.drop { column.contains($0) }
    return rest.count < words.count ? rest : nil
  }

  /// Its first word says how the lookup went.
  var beginsWithLookup: Bool { words.first.map(Self.lookups.contains) ?? false }

  private static let lookups = Set(Row.Lookup.allCases.map(\.rawValue))
  private static let gates = Set(GateWord.allCases.map(\.rawValue))
  private static let rights = Set(
    Row.Right.allCases.map(\.rawValue) + [Row.Right.unknown.rawValue, "any", Pattern.any.rawValue])
  private static let vocabulary: Set<String> = {
    let reported = Reported.all.flatMap { $0.word.split(separator: " ").map(String.init) }
    return lookups.union(gates).union(rights).union(Pattern.allCases.map(\.rawValue) + reported + ["part"])
  }()
}

/// Reads one layer.
private struct TableFinder {
  let lines: [PrintedLine]

  init(_ lines: [PrintedLine]) { self.lines = lines }

  var tables: [PrintedTable] {
    let heads = lines.indices.filter { columns(at: $0) != nil }
    return heads.enumerated().map { index, head in
      let end = index + 1 < heads.count ? heads[index + 1] : lines.endIndex
      return table(head, until: end, from: index > 0 ? heads[index - 1] + 1 : lines.startIndex)
    }
  }

  /// The head of a table, be it on two lines.
  private func columns(at index: Int) -> (columns: Columns, end: Int)? {
    let words = lines[index].words
    if let columns = Columns(words) { return (columns, index + 1) }
    guard words.first == "lookup", index + 1 < lines.endIndex, lines[index + 1].follows(lines[index]) else {
      return nil
    }
    return Columns(words + lines[index + 1].words).map { ($0, index + 2) }
  }

  private func table(_ head: Int, until end: Int, from start: Int) -> PrintedTable {
    let (columns, first) = columns(at: head)!
    let body = lines[min(first, end)..<end]
    let rows = Array(body.prefix { $0.lead == nil }).rows(
      where: \.isRow, startingAnew: { $0.beginsAsRow && $0.words.count > columns.least },
      isWhole: columns.isWhole, goesOn: \.isFragment)
    let statements = statements(in: body)
    let remarks = statements.compactMap { lead, text, _ in Int(lead).map { ($0, text) } }
    return PrintedTable(
      place: lines[head].place, columns: columns, rows: rows,
      remarks: Dictionary(remarks) { first, _ in first },
      heading: heading(above: head, from: start),
      numbers: statements.filter { $0.lead == "Numbers" }.flatMap { numbers($0.lines) },
      origin: statements.lazy.filter { $0.lead == "Checked" || $0.lead == "Proof" }.compactMap {
        origin($0.text, $0.lines[0].place)
      }.first)
  }

  /// As many lines as one statement or heading may take.
  private static let longest = 12

  private typealias Statement = (lead: String, text: String, lines: [PrintedLine])

  /// What stands below the rows, each with the lines it goes on in.
  private func statements(in body: ArraySlice<PrintedLine>) -> [Statement] {
    body.indices.compactMap { index in
      guard let lead = body[index].lead else { return nil }
      let rest = body[(index + 1)...].prefix(Self.longest).prefix { !$0.words.isEmpty && $0.lead == nil }
      let words = body[index].words.dropFirst() + rest.flatMap(\.words)
      return (lead, words.joined(separator: " "), [body[index]] + rest)
    }
  }

  /// The paragraph above a table, if it says what the table is about.
  private func heading(above head: Int, from start: Int) -> PrintedTable.Heading? {
    let above = lines[start..<head].reversed().drop { $0.words.isEmpty }
    let paragraph = above.prefix(Self.longest).prefix { !$0.words.isEmpty }.reversed()
    guard let first = paragraph.lastIndex(where: { $0.words.contains("What") }) else { return nil }
    let text = paragraph[first...].map(\.text).joined(separator: " ")
    guard let found = text.firstMatch(of: /What ([A-Za-z0-9_]+) reports, (.+):$/) else { return nil }
    let subject = String(found.output.2)
    // A Message-ID that had to be broken is one word again.
    let isID = subject.hasPrefix("<") && subject.hasSuffix(">")
    return PrintedTable.Heading(
      function: String(found.output.1), subject: isID ? subject.replacing(" ", with: "") : subject,
      place: paragraph[first].place)
  }

  private func numbers(_ lines: [PrintedLine]) -> [PrintedNumber] {
    let words = lines.flatMap { line in line.words.map { (line.place, $0) } }
    return words.prefix { !$0.1.hasPrefix("(") }.compactMap { place, word in
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let value = UInt32(parts[1]) else { return nil }
      return PrintedNumber(name: String(parts[0]), value: value, place: place)
    }
  }

  private func origin(_ text: String, _ place: Place) -> PrintedTable.Origin? {
    guard let found = text.firstMatch(of: /(?:^|, )([^,]+) at ([0-9a-f]{7,40}):/) else { return nil }
    return PrintedTable.Origin(
      subject: String(found.output.1), commit: String(found.output.2), place: place)
  }
}
