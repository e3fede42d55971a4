// What a test finds, beside a file that a person has reviewed.

import Foundation

/// RECORD=1 writes the files anew, and fails, so that nobody forgets to look at the difference.
package enum ReviewedText {
  /// What the file says.
  /// - Parameter found: what it should say; written to the file where texts are recorded.
  /// - Throws: when it was recorded, or cannot be read.
  package static func text(of file: URL, beside found: String) throws -> String {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(found.utf8).write(to: file)
      throw Unreviewed(description: "recorded; review the difference and run again without RECORD")
    }
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw Unreviewed(description: "\(file.path) is missing; RECORD=1 writes it")
    }
    return text
  }

  private struct Unreviewed: Error, CustomStringConvertible { let description: String }
}
