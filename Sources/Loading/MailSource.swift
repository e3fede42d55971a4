// A mail that is to be answered: who wrote it, and its text line by line.

public import Patch
import Source

public struct MailSource: Sendable {
  /// As it was named.
  public let path: String
  /// The one that carries what was read.
  public let message: Message
  /// Of all its readable parts, in their order.
  public let lines: [QuotedLine]
  /// Of the whole input, in hex.
  public let sha256: String

  /// - Parameter place: where in the input stands what is answered; nil for the first mail of it.
  /// - Throws: `Diagnostic(s)`: it cannot be read, or is no mail.
  public init(reading path: String, around place: Place?) throws {
    guard path != "-" else {
      throw Diagnostic(at: nil, "standard input cannot be quoted as well: save the mail, and name its file")
    }
    let bytes = try InputFile.bytes(path)
    let submission = try Submission(reading: bytes, name: path)
    guard [.mail, .mbox].contains(submission.kind) else {
      throw Diagnostic(
        at: Place(file: path, line: 1),
        "this is no mail, so there is nobody to answer; --format mail has the same")
    }
    let line = place.flatMap { $0.file == path ? $0.line : nil } ?? Int.max
    let messages = submission.messages
    let index = line == Int.max ? 0 : messages.lastIndex { $0.place.line <= line } ?? 0
    let end = index + 1 < messages.count ? messages[index + 1].place.line : Int.max
    message = messages[index]
    let start = message.place.line
    lines = try QuotedText(reading: bytes, name: path).lines.filter { (start..<end).contains($0.place.line) }
    self.path = path
    sha256 = SHA256.digest(of: bytes).hexadecimal
  }
}
