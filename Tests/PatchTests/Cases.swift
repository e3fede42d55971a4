// Finds the cases: one folder each under Tests/Cases/mails, with the input as a
// reviewer would have saved it and `expect.txt`, what is in it. The first word
// of a folder's name says what it is for: `whole` the same patch in another
// wrapping, `trimmed` the same with other hunks cut, `wrong` what must not be
// taken for a patch, `odd` and `source` the rest.

import Foundation
import Patch
import Source
import TestSupport
import Testing

struct Case: Sendable, CustomTestStringConvertible {
  let folder: URL

  var name: String { folder.lastPathComponent }
  var testDescription: String { name }
  var expectation: URL { folder.appending(path: "expect.txt") }

  static let all: [Case] = {
    let mails = Checkout.cases.appending(path: "mails")
    let folders =
      (try? FileManager.default.contentsOfDirectory(at: mails, includingPropertiesForKeys: nil)) ?? []
    return folders.map(Case.init).sorted { $0.name < $1.name }
  }()

  static func named(_ prefix: String) -> [Case] { all.filter { $0.name.hasPrefix(prefix) } }

  /// The name and the bytes of the one file that is called `input`.
  func input() throws -> (name: String, bytes: [UInt8]) {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let inputs = files.filter { $0.lastPathComponent.hasPrefix("input.") }
    guard inputs.count == 1 else { throw CaseError(message: "\(name): \(inputs.count) inputs, not one") }
    return (inputs[0].lastPathComponent, [UInt8](try Data(contentsOf: inputs[0])))
  }

  func submission() throws -> Submission {
    let input = try input()
    return try Submission(reading: input.bytes, name: input.name)
  }

  /// The report that `expect.txt` holds.
  func report() throws -> String {
    do {
      return describe(try submission())
    } catch let refused as Diagnostics {
      return "refused\n\(refused)\n"
    }
  }
}

struct CaseError: Error {
  let message: String
}

/// A submission in a form that people can review line by line.
func describe(_ submission: Submission) -> String {
  "kind \(submission.kind)\n" + submission.messages.map(describe).joined()
}

private func describe(_ message: Message) -> String {
  var lines = ["message at \(message.place)"]
  let fields = [
    ("subject", message.subject), ("from", message.from), ("date", message.date), ("id", message.messageID),
    ("version", message.version?.description),
  ]
  for case (let name, let value?) in fields { lines.append("  \(name): \(value)") }
  lines += message.diagnostics.map { "  \($0)" }
  return lines.map { $0 + "\n" }.joined() + message.files.map(describe).joined()
}

private func describe(_ file: FileChange) -> String {
  var lines = ["file '\(file.path)' at \(file.place)"]
  for fragment in file.fragments { lines += describe(fragment, as: "fragment") }
  for hunk in file.cut { lines += ["  \(hunk.diagnostic)"] + describe(hunk.remains, as: "remains") }
  return lines.map { $0 + "\n" }.joined()
}

/// The first line and the last; the texts in between have a test of their own.
private func describe(_ fragment: Fragment, as word: String) -> [String] {
  let added = fragment.lines.count { $0.isAdded }
  let ends =
    fragment.lines.count > 1 ? [fragment.lines[0], fragment.lines[fragment.lines.count - 1]] : fragment.lines
  return ["  \(word) from line \(fragment.firstLine), \(fragment.lines.count) lines, \(added) added"]
    + ends.map { "    \($0.place.line):\($0.place.column) \($0.isAdded ? "+" : " ")|\($0.text)|" }
}
