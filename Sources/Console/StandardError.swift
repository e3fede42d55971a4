// What is said to people, beside the report.

import Foundation
import Host
import Source

public enum StandardError {
  public static func complain(_ line: String) { say(line.printable + "\n") }

  /// Where even that cannot be written there is nobody left to be told.
  static func say(_ text: String) { try? FileReplacement.write(Array(text.utf8), into: STDERR_FILENO) }
}

/// Standard error, where it is a terminal that can rewrite a line.
public enum Terminal {
  public static var canRewrite: Bool {
    let terminal = ProcessInfo.processInfo.environment["TERM"] ?? "dumb"
    return isatty(STDERR_FILENO) == 1 && terminal != "dumb" && !terminal.isEmpty
  }

  /// No longer than a line of a terminal: a longer one could not be rewritten.
  static func rewriteLine(_ text: String) {
    StandardError.say("\r\(text.prefix((Screenful.columns(of: STDERR_FILENO) ?? 80) - 2))\u{1b}[K")
  }

  public static func eraseLine() {
    if canRewrite { StandardError.say("\r\u{1b}[K") }
  }
}
