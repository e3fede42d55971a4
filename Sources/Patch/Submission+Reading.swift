// Finds out what an input is and reads it. The order of questions matters: an
// mbox has its separator at the very top, a mail has headers somewhere near the
// top, a diff has lines that nothing else has, and the rest is program text.

import Source

extension Submission {
  /// Reads what is in `bytes`. Nothing else is opened, nothing is written; time
  /// and memory are linear in the size, which is limited to 64 MiB, lines to 1 MiB.
  ///
  /// - Parameter name: the input's name, for places and for the path of a plain text.
  /// - Throws: why there is nothing to be had from the input: it is empty or
  ///   binary or too large, no mail has a diff, a body cannot be decoded. What is
  ///   wrong in one place only is found in `Message.diagnostics` and `FileChange.cut`.
  public init(reading bytes: [UInt8], name: String) throws(Diagnostics) {
    do throws(Diagnostic) {
      try Self.refuseUnreadable(bytes, name: name)
      self = Self.read(try splitIntoLines(bytes, name: name), name: name)
    } catch {
      throw Diagnostics(error)
    }
    if files.isEmpty {
      let found = messages.flatMap(\.diagnostics)
      let place = messages.first?.place ?? Place(file: name, line: 1)
      throw Diagnostics(found.filter { $0.severity == .error }) ?? Diagnostics(.noDiff(at: place), found)
    }
  }

  static func refuseUnreadable(_ bytes: [UInt8], name: String) throws(Diagnostic) {
    let start = Place(file: name, line: 1)
    guard bytes.count <= Limit.bytes else { throw .tooLarge(at: start) }
    guard bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else { throw .empty(at: start) }
    if bytes.starts(with: [0x1f, 0x8b]) { throw .compressed(at: start) }
    if let zero = bytes.firstIndex(of: 0) {
      let before = Array(LineRanges(Array(bytes[...zero])))
      throw .zeroByte(
        at: Place(file: name, line: before.count, column: zero - before[before.count - 1].lowerBound + 1))
    }
    let top = bytes.lazy.filter { $0 > .blank }.prefix(14).map(\.lowercased)
    if top.starts(with: "<html".utf8) || top.elementsEqual("<!doctypehtml>".utf8) {
      throw .webPage(at: start)
    }
  }

  private static func read(_ input: [TextLine], name: String) -> Submission {
    if let mails = splitMbox(input) {
      let messages = mails.compactMap { $0.isEmpty ? nil : Message(mail: $0[...], from: 0, name: name) }
      return Submission(kind: messages.count > 1 ? .mbox : .mail, messages: messages)
    }
    let lines = input.withoutByteOrderMark[...]
    if let headers = Headers.find(in: lines) {
      return Submission(kind: .mail, messages: [Message(mail: lines, from: headers, name: name)])
    }
    if hasDiff(lines, name: name) {
      return Submission(kind: .diff, messages: [Message(diff: lines, name: name)])
    }
    return Submission(kind: .source, messages: [Message(source: lines, name: name)])
  }

  /// A file that is named like C is a diff only if it begins like one: C may
  /// show a diff in a comment.
  private static func hasDiff(_ lines: ArraySlice<TextLine>, name: String) -> Bool {
    guard !name.hasSuffix(".c"), !name.hasSuffix(".h") else {
      let first = lines.first { !$0.isBlank }?.bytes ?? []
      return first.starts(with: "diff ") || first.starts(with: "--- ") || first.starts(with: "commit ")
    }
    return lines.contains { line in
      let text = line.bytes.dropFirst(QuoteMarks(line.bytes).length)
      return isDiffStart(text) || (text.count < line.bytes.count && isDiffStart(text.dropFirst()))
    }
  }
}

extension [TextLine] {
  var withoutByteOrderMark: [TextLine] {
    guard let first, first.bytes.starts(with: [0xef, 0xbb, 0xbf]) else { return self }
    return [first.dropping(3)] + dropFirst()
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(at place: Place) -> Diagnostic {
    Diagnostic(at: place, "this is larger than \(Limit.bytes >> 20) MiB: save only the mails of this patch")
  }

  fileprivate static func empty(at place: Place) -> Diagnostic {
    Diagnostic(at: place, "this is empty: save a mail, a patch or a C file here")
  }

  fileprivate static func compressed(at place: Place) -> Diagnostic {
    Diagnostic(at: place, "this is compressed: unpack it with gunzip first")
  }

  fileprivate static func webPage(at place: Place) -> Diagnostic {
    Diagnostic(at: place, "this is an HTML page: save the mail as raw text, archives have a link for that")
  }

  fileprivate static func noDiff(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place, "there is no diff in this mail: save the mail that carries the patch, or one that quotes it")
  }
}
