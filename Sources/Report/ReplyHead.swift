// The head of an answer, as a mailer wants it: whom it goes to, what it answers, how it is encoded.

import Foundation
import Patch
import Tables

/// Header fields of an answer.
struct ReplyHead {
  private let message: Message

  init(_ message: Message) { self.message = message }

  /// - Parameter isASCII: the body has nothing else.
  func lines(isASCII: Bool) -> [String] {
    var lines: [String] = []
    func say(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines += Self.folded(name, value)
    }
    say("To", Self.plain(message.replyTo ?? message.from ?? ""))
    say("Cc", [message.to, message.cc].compactMap { $0.map(Self.plain) }.joined(separator: ", "))
    say("Subject", Self.encoded(subject))
    say("In-Reply-To", message.messageID.map(Self.plain))
    say(
      "References",
      (message.references + (message.messageID.map { [$0] } ?? [])).map(Self.plain).joined(separator: " "))
    say("MIME-Version", "1.0")
    say("Content-Type", "text/plain; charset=\(isASCII ? "us-ascii" : "utf-8")")
    say("Content-Transfer-Encoding", isASCII ? "7bit" : "8bit")
    return lines
  }

  private var subject: String {
    let subject = message.subject ?? ""
    return subject.lowercased().hasPrefix("re:") ? subject : "Re: " + subject
  }

  /// Nothing that the mail says begins a field of its own.
  private static func plain(_ text: String) -> String {
    PlainASCII.spell(
      String(
        String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? " " : $0 })))
  }

  /// RFC 2047, where it is not ASCII; a word of it is 75 columns long at the most.
  private static func encoded(_ text: String) -> String {
    let clean = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? " " : $0 }))
    guard !clean.utf8.allSatisfy({ $0 < 0x7f }) else { return clean }
    var words: [[UInt8]] = [[]]
    for character in clean {
      // 45 bytes are 60 letters.
      if words[words.count - 1].count + character.utf8.count > 42 { words.append([]) }
      words[words.count - 1] += Array(character.utf8)
    }
    return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: " ")
  }

  /// Goes on in lines that begin with a blank, at blanks of the value.
  private static func folded(_ name: String, _ value: String) -> [String] {
    var lines = [name + ":"]
    for word in value.split(separator: " ") {
      if lines[lines.count - 1].count + 1 + word.count > Layout.width, lines[lines.count - 1] != name + ":" {
        lines.append("")
      }
      lines[lines.count - 1] += " " + word
    }
    return lines
  }
}
