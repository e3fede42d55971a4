// An input is looked at line by line, and every line knows where in the input
// it came from, however much was peeled off it since: quote marks, a transfer
// encoding, a diff mark. Lines are slices of one buffer, so peeling copies nothing.
// A line ends at LF, at up to three CRs before an LF (a mail converted twice has
// two), or at a lone CR.

import Source

/// What is refused, so that no input costs more than its own size.
enum Limit {
  static let bytes = 64 << 20
  static let lines = 2_000_000
  static let lineLength = 1 << 20
  /// Parts within parts of a mail.
  static let nesting = 16
}

/// A point of a decoded text at which its encoded form moves on to another
/// line of the input.
struct Turn: Sendable {
  /// Index in the decoded buffer.
  let index: Int
  let line: Int
  let column: Int
  /// Columns per decoded byte: 1 where nearly every byte stands for itself
  /// (quoted-printable), 0 where a column would tell nobody anything (base64).
  let step: Int
}

/// One line without its ending, and the origin of its first byte.
struct TextLine: Sendable {
  private(set) var bytes: ArraySlice<UInt8>
  /// Line and column in the input, from 1.
  private(set) var line: Int
  private(set) var column: Int
  /// Only in a decoded line: the lines of the input that it came from.
  private let turns: ArraySlice<Turn>

  init(_ bytes: ArraySlice<UInt8>, line: Int, column: Int = 1) {
    self.bytes = bytes
    self.line = line
    self.column = column
    turns = []
  }

  /// A decoded line. The first turn is at or before the line's first byte.
  init(decoded bytes: ArraySlice<UInt8>, turns: ArraySlice<Turn>) {
    self.bytes = bytes
    self.turns = turns
    line = 1
    column = 1
    settleOrigin()
  }

  func place(in file: String) -> Place { Place(file: file, line: line, column: column) }

  var isBlank: Bool { bytes.allSatisfy { $0 == .blank || $0 == .tab } }

  /// The line without its first `count` bytes.
  func dropping(_ count: Int) -> TextLine {
    var rest = self
    rest.bytes = bytes.dropFirst(count)
    rest.column += rest.bytes.startIndex - bytes.startIndex
    rest.settleOrigin()
    return rest
  }

  private mutating func settleOrigin() {
    let start = bytes.startIndex
    guard let turn = turns.last(where: { $0.index <= start }) else { return }
    line = turn.line
    column = turn.column + (start - turn.index) * turn.step
  }

  /// UTF-8, or else Latin-1, in which any bytes are a text.
  var text: String {
    String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}

/// The lines of an input as it stands.
func splitIntoLines(_ bytes: [UInt8], name: String) throws(Diagnostic) -> [TextLine] {
  var lines: [TextLine] = []
  for range in LineRanges(bytes) {
    let line = TextLine(bytes[range], line: lines.count + 1)
    guard range.count <= Limit.lineLength else { throw .lineTooLong(line, name: name) }
    guard lines.count < Limit.lines else { throw .tooManyLines(line, name: name) }
    lines.append(line)
  }
  return lines
}

/// The ranges of the lines of a buffer, without their endings.
struct LineRanges: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != .lineFeed, bytes[end] != .carriageReturn { end += 1 }
    defer { start = afterLineEnding(at: end) }
    return start..<end
  }

  /// Looks no further than three CRs, so that a run of them costs no more than its length.
  private func afterLineEnding(at end: Int) -> Int {
    let breaks = bytes[end...].prefix(4)
    let next = breaks.firstIndex { $0 != .carriageReturn } ?? breaks.endIndex
    return next < breaks.endIndex && bytes[next] == .lineFeed ? next + 1 : end + 1
  }
}

extension Diagnostic {
  static func lineTooLong(_ line: TextLine, name: String) -> Diagnostic {
    Diagnostic(
      at: line.place(in: name), "this line is longer than 1 MiB, so this is no program text: remove it")
  }

  static func tooManyLines(_ line: TextLine, name: String) -> Diagnostic {
    Diagnostic(at: line.place(in: name), "more than \(Limit.lines) lines: save only the mails of this patch")
  }

  static func zeroByte(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place, "there is a zero byte here, so this is no text: save a mail, a patch or a C file as UTF-8")
  }
}
