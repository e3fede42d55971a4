// A text that is no patch, taken out of a mail: every line of every readable
// part, decoded and without its quote marks, with their number and its origin.

public import Source

/// One line without its quote marks.
public struct QuotedLine: Hashable, Sendable {
  /// How many marks it had.
  public let depth: Int
  /// What stood behind them, the blank of the quoting included.
  public let text: String
  /// Where `text` begins in the input.
  public let place: Place

  public init(depth: Int, text: String, place: Place) {
    (self.depth, self.text, self.place) = (depth, text, place)
  }
}

/// The lines of a mail, an mbox or a plain text.
public struct QuotedText: Sendable {
  /// In the order of the input.
  public let lines: [QuotedLine]

  /// Time and memory are linear in the size, which is limited as for patches.
  /// - Throws: why there is nothing to be read: binary, compressed, too large, a
  ///   web page, or a mail whose parts all have an encoding that is not read.
  public init(reading bytes: [UInt8], name: String) throws(Diagnostics) {
    let texts: [ArraySlice<TextLine>]
    let found: [Diagnostic]
    do throws(Diagnostic) {
      try Submission.refuseUnreadable(bytes, name: name)
      (texts, found) = Self.texts(of: try splitIntoLines(bytes, name: name), name: name)
    } catch {
      throw Diagnostics(error)
    }
    lines = texts.joined().map { line in
      let marks = QuoteMarks(line.bytes)
      let rest = line.dropping(marks.length)
      return QuotedLine(depth: marks.depth, text: rest.text, place: rest.place(in: name))
    }
    if lines.isEmpty, let errors = Diagnostics(found) { throw errors }
  }

  private static func texts(
    of input: [TextLine], name: String
  ) -> (texts: [ArraySlice<TextLine>], diagnostics: [Diagnostic]) {
    let plain = input.withoutByteOrderMark[...]
    let mails =
      splitMbox(input).map { $0.filter { !$0.isEmpty }.map { ($0[...], 0) } }
      ?? Headers.find(in: plain).map { [(plain, $0)] }
    guard let mails else { return ([plain], []) }
    let parts = mails.map { lines, start in
      let (headers, body) = Headers.read(lines[start...])
      var parts = MailParts(of: lines[start].place(in: name))
      parts.read(headers, body: lines[body...])
      return parts
    }
    return (parts.flatMap(\.texts).map(\.lines), parts.flatMap(\.diagnostics))
  }
}
