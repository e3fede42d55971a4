// The command line that shows one thing of a report whole.

import Tables
import Verification

/// How a report was asked for, so that it can be asked for again.
public struct Invocation: Sendable {
  /// How subjects are read, `--tree` among it, and how they are judged.
  private let reading, judging: [String]

  public init(reading: [String] = [], judging: [String] = []) {
    (self.reading, self.judging) = (reading, judging)
  }

  /// One claim about one subject.
  func claim(_ name: String, _ subject: SubjectReport) -> [String] {
    ["xenprove", "verify", subject.baseName] + reading + judging + ["--claim", name]
  }

  /// What a subject's verdicts rest on.
  func assumptions(_ subject: SubjectReport) -> [String] {
    ["xenprove", "assumptions", subject.baseName] + reading
  }

  /// A command to be copied: a line that would be too long goes on after a backslash.
  static func lines(_ lead: String, _ words: [String]) -> [String] {
    var lines = [lead + (words.first ?? "")]
    // What has no room or cannot be printed would be copied wrongly.
    let longest = Layout.width - 4
    for word in words.dropFirst().map(quoted).map({ $0.count <= longest && isPrintable($0) ? $0 : "..." }) {
      if lines[lines.count - 1].count + word.count + 3 > Layout.width {
        lines[lines.count - 1] += " \\"
        let indent = min(lead.count + 2, Layout.width - 2 - word.count)
        lines.append(String(repeating: " ", count: indent) + word)
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return lines
  }

  private static func isPrintable(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x20..<0x7f).contains($0) }
  }

  /// As a shell takes it for one word.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20) || "_./=,:@%+-".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
