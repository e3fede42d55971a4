// What a reviewer saved, taken apart: which mails, which files they change, and
// of each file the hunks that arrived whole. The types here are what the rest
// of the tool sees; how they come about is in `Submission+Reading`.

import Source

/// Everything found in one input.
public struct Submission: Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// One mail (RFC 5322), quoting a patch or being one.
    case mail
    /// Several mails in one file (RFC 4155).
    case mbox
    /// A diff without a mail around it.
    case diff
    /// A plain text, taken for program text as it stands.
    case source
  }

  public let kind: Kind
  /// In the order of the input. A diff or a plain text is one message without
  /// header fields.
  public let messages: [Message]

  /// The changes of all messages.
  public var files: [FileChange] { messages.flatMap(\.files) }
}

/// One mail.
public struct Message: Sendable {
  /// Header fields as a person reads them (RFC 2047 undone); nil if absent.
  public let subject: String?
  public let from: String?
  public let date: String?
  /// With its angle brackets.
  public let messageID: String?
  /// Messages that it goes back to, the oldest first, each with its brackets.
  public let references: [String]
  /// Whom it went to, and whom an answer is to go to, as the fields say it.
  public let to, cc, replyTo: String?
  /// Its first line in the input, headers included.
  public let place: Place
  /// From the subject; nil if that names no patch.
  public let version: PatchVersion?
  /// In the order of the text. One file can be changed twice, by two versions of
  /// a patch in one mail; a repetition with the very same lines is left out.
  public let files: [FileChange]
  /// What could not be read or looks odd. Cut hunks are with their files.
  public let diagnostics: [Diagnostic]
}
