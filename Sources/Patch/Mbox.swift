// Several mails in one file: each has a line `From <sender> <date>` above its
// headers, and a line of a body that would look like one has a `>` in front
// (RFC 4155; `mboxrd` for lines that had one before). `git format-patch` writes
// the same line above a single mail.

/// Splits a file that starts with a separator line; nil for any other file.
func splitMbox(_ lines: [TextLine]) -> [[TextLine]]? {
  guard let first = lines.firstIndex(where: { !$0.isBlank }), isSeparator(at: first, lines) else {
    return nil
  }
  var mails: [[TextLine]] = []
  for index in first..<lines.count {
    if isSeparator(at: index, lines) {
      mails.append([])
    } else {
      mails[mails.count - 1].append(unescaped(lines[index]))
    }
  }
  return mails
}

/// `From `, a word, something that ends in a year, and a header field below.
private func isSeparator(at index: Int, _ lines: [TextLine]) -> Bool {
  let line = lines[index].bytes
  guard line.starts(with: "From "), index + 1 < lines.count, fieldName(lines[index + 1].bytes) != nil else {
    return false
  }
  // Some write the time zone behind the year.
  let words = line.split(separator: .blank)
  return words.count > 2 && words.suffix(2).contains { $0.count == 4 && $0.allSatisfy(\.isDigit) }
}

private func unescaped(_ line: TextLine) -> TextLine {
  guard line.bytes.first == .quote, line.bytes.drop(while: { $0 == .quote }).starts(with: "From ") else {
    return line
  }
  return line.dropping(1)
}
