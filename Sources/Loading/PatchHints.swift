// What a patch in a mail changes beside the function that is read out of it: nothing is said of it, and
// that is said.

import Patch
import Source
import XenC

extension Submission {
  /// Functions that it changes, takes away or adds, in the order of the text.
  var touched: [TouchedFunction] {
    guard kind != .source else { return [] }
    return CReader.touched(files.flatMap { $0.fragments + $0.before + $0.cut.map(\.remains) })
  }
}

extension FileChange {
  /// The hunks as they were before the change, the lines that go marked as added.
  var before: [Fragment] {
    hunks.enumerated().map { number, hunk in
      let lines = hunk.lines.filter { $0.kind != .added }
      return Fragment(
        path: path, firstLine: max(1, hunk.oldStart),
        lines: lines.map {
          Line(String(decoding: $0.bytes, as: UTF8.self), at: $0.place, isAdded: $0.kind == .removed)
        }, heading: hunk.heading)
    }
  }
}

extension Diagnostic {
  /// What to do where the access check is not there whole.
  func hinting(at touched: [TouchedFunction], wanting names: [String]) -> Diagnostic {
    guard !touched.isEmpty else { return self }
    let part = touched.first { names.contains($0.name) }
    let others = touched.filter { !names.contains($0.name) }.map(\.name)
    let what =
      part.map { "the patch changes a part of \($0.name)" }
      ?? "the patch changes \(others.prefix(8).joined(separator: ", "))"
      + (others.count > 8 ? " and \(others.count - 8) more" : "")
    return Diagnostic(
      severity, at: place, "\(message); \(what): give --tree XEN to judge what it does to a tree")
  }
}
