// From the texts of one mail to the files that it changes: each text is split
// into layers of quoting, each layer is searched for diffs, blanks that mailers
// added are taken away again, and what was found twice is kept once.

import Source

extension Message {
  /// A mail whose headers start at `from`.
  init(mail lines: ArraySlice<TextLine>, from start: Int, name: String) {
    let (headers, body) = Headers.read(lines[start...])
    let place = lines[start].place(in: name)
    var parts = MailParts(of: place)
    parts.read(headers, body: lines[body...])
    var changes = ChangeReader(name: name)
    for text in parts.texts { changes.read(text) }
    var diagnostics = parts.diagnostics + changes.diagnostics
    if let html = parts.html, changes.files.isEmpty, diagnostics.isEmpty {
      diagnostics.append(.onlyHTML(at: html))
    }
    self.init(headers, place, files: changes.files, diagnostics: diagnostics)
  }

  init(diff lines: ArraySlice<TextLine>, name: String) {
    var changes = ChangeReader(name: name)
    changes.read(MailText(lines: lines, isFlowed: false))
    self.init(Headers(), Place(file: name, line: 1), files: changes.files, diagnostics: changes.diagnostics)
  }

  init(source lines: ArraySlice<TextLine>, name: String) {
    let place = Place(file: name, line: 1)
    let text = lines.map { Line($0.text, at: $0.place(in: name), isAdded: true) }
    let fragment = Fragment(path: name, firstLine: 1, lines: text)
    let file = FileChange(
      path: name, kind: .modified, blobs: nil, place: place, fragments: [fragment], hunks: [], cut: [])
    self.init(Headers(), place, files: [file], diagnostics: [])
  }

  private init(_ headers: Headers, _ place: Place, files: [FileChange], diagnostics: [Diagnostic]) {
    subject = headers.value("subject").map(readHeaderText)
    from = headers.value("from").map(readHeaderText)
    // A web page of a mail archive puts words of its own behind these two.
    date = headers.value("date").map { readHeaderText($0.prefix { $0 != UInt8(ascii: "[") }.trimmed) }
    messageID = headers.value("message-id").map { readHeaderText($0.prefix { $0 != .blank && $0 != .tab }) }
    let before = headers.value("references") ?? headers.value("in-reply-to") ?? []
    references = String(decoding: before, as: UTF8.self).matches(of: /<[^<> ]+>/).map { String($0.output) }
    to = headers.value("to").map { String(decoding: $0, as: UTF8.self) }
    cc = headers.value("cc").map { String(decoding: $0, as: UTF8.self) }
    replyTo = headers.value("reply-to").map { String(decoding: $0, as: UTF8.self) }
    self.place = place
    version = subject.flatMap(PatchVersion.init)
    self.files = files
    self.diagnostics = diagnostics
  }
}

/// Collects the changes of one message's texts.
private struct ChangeReader {
  let name: String
  private(set) var files: [FileChange] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var firstOfPath: [String: Int] = [:]

  init(name: String) { self.name = name }

  mutating func read(_ text: MailText) {
    for layer in Layer.split(text.lines) {
      let diff = DiffReader(layer, name: name)
      let hunks = diff.files.flatMap(\.hunks)
      let excess = Flowed.excessBlanks(in: hunks, layer: layer, saysFlowed: text.isFlowed)
      diagnostics += diff.diagnostics
      for file in diff.files { add(FileChange(file, excess: excess, name: name)) }
    }
  }

  private mutating func add(_ file: FileChange) {
    if let index = firstOfPath[file.path] {
      guard !file.saysTheSame(as: files[index]) else { return }
      diagnostics.append(.changedTwice(file, files[index]))
    } else {
      firstOfPath[file.path] = files.count
    }
    files.append(file)
  }
}

extension FileChange {
  fileprivate init(_ file: ChangedFile, excess: Int, name: String) {
    var whole: [(fragment: Fragment, hunk: Hunk)] = []
    var cut: [CutHunk] = []
    for found in file.hunks {
      let header = found.header
      var after: [Line] = []
      var all: [HunkLine] = []
      for (index, line) in found.lines.enumerated() {
        let text = Flowed.unstuffed(line, by: excess)
        let place = text.place(in: name)
        if line.kind != .removed {
          let isBesideRemoval = [index - 1, index + 1].contains { neighbour in
            found.lines.indices.contains(neighbour) && found.lines[neighbour].kind == .removed
          }
          after.append(
            Line(text.text, at: place, isAdded: line.kind == .added, isBesideRemoval: isBesideRemoval))
        }
        guard found.damage == nil else { continue }
        all.append(
          HunkLine(
            kind: line.kind, bytes: text.bytes, place: place, endsWithNewline: line.endsWithNewline))
      }
      let fragment = Fragment(
        path: file.path, firstLine: header.newStart, lines: after, heading: header.heading)
      if let damage = found.damage {
        cut.append(CutHunk(diagnostic: damage, remains: fragment))
      } else if !all.isEmpty {
        let hunk = Hunk(
          place: found.place, oldStart: header.oldStart, newStart: header.newStart, lines: all,
          heading: header.heading)
        whole.append((fragment, hunk))
      }
    }
    let fragments = whole.map(\.fragment).filter { !$0.lines.isEmpty }
    self.init(
      path: file.path, kind: file.kind, blobs: file.blobs, place: file.place, fragments: fragments,
      hunks: whole.map(\.hunk), cut: cut)
  }

  /// Equal but for places.
  fileprivate func saysTheSame(as other: FileChange) -> Bool {
    let remains = { (file: FileChange) in file.cut.map { $0.remains.lines.map(\.text) } }
    return kind == other.kind && remains(self) == remains(other)
      && hunks.elementsEqual(other.hunks) { hunk, twin in
        hunk.lines.elementsEqual(twin.lines) { $0.kind == $1.kind && $0.bytes == $1.bytes }
      }
  }
}

extension Diagnostic {
  fileprivate static func onlyHTML(at place: Place) -> Diagnostic {
    Diagnostic(at: place, "this mail has its text as HTML only, which is not read: save it as plain text")
  }

  fileprivate static func changedTwice(_ file: FileChange, _ first: FileChange) -> Diagnostic {
    Diagnostic(
      .warning, at: file.place,
      "this is another change of \(file.path), which is changed at \(first.place) already: keep one of the two"
    )
  }
}
