// Changes of C that carry no line of it: what is changed is named by its function and by a few of its
// tokens, and the patch is made when a tree is at hand. See Tests/Cases/xen-edits/README.md.

import Foundation

/// Why an edit is none of a tree.
struct DoesNotFit: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Several ways to write one change; the first that fits is made.
struct XenEdit {
  private let alternatives: [[String]]

  /// - Parameter lines: commands, with a line `or` between alternatives.
  init(_ lines: [String]) {
    alternatives = lines.split(separator: "or").map(Array.init)
  }

  /// The change of a tree, as a patch.
  /// - Throws: `DoesNotFit` when none fits.
  func patch(of tree: String) throws -> String {
    var reasons: [String] = []
    for commands in alternatives {
      do {
        var change = TreeChange(tree)
        for command in commands { try change.make(command) }
        return try change.patch()
      } catch let error as DoesNotFit { reasons.append(error.description) }
    }
    throw DoesNotFit(reasons.joined(separator: "; "))
  }
}

/// Files of a tree as they become.
private struct TreeChange {
  private let tree: String
  private var before: [String: String] = [:]
  private var after: [String: String] = [:]
  private var path = ""
  private var function: String?

  init(_ tree: String) { self.tree = tree }

  mutating func make(_ command: String) throws {
    let (left, text) = Self.sides(command)
    let words = left.split(separator: " ", maxSplits: 1).map(String.init)
    let key = try CKey(words.count > 1 ? words[1] : "")
    switch words[0] {
    case "in": try enter(words[1])
    case "delete": try change { try $0.replace(key, with: "") }
    case "replace": try change { try $0.replace(key, with: text) }
    case "tokens": try change { try $0.replaceTokens(key, with: text) }
    case "before": try change { try $0.insert(text, before: key) }
    case "move":
      let other = try CKey(String(text.dropFirst("before ".count)))
      try change { try $0.move(key, before: other) }
    case "rename": try change { try $0.rename(words[1], to: text) }
    case "above": try change { try $0.insertAbove(text) }
    case "define": try change(define: words[1], as: text)
    case "below-includes": try insertBelowIncludes(text)
    default: throw DoesNotFit("\(words[0]) is no command")
    }
  }

  private static func sides(_ command: String) -> (String, String) {
    guard let arrow = command.range(of: " => ") else { return (command, "") }
    let text = String(command[arrow.upperBound...])
    return (String(command[..<arrow.lowerBound]), text.replacing("\\n", with: "\n"))
  }

  /// `PATH FUNCTION`, each perhaps in several spellings with `|` between.
  private mutating func enter(_ words: String) throws {
    let parts = words.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
    for path in parts[0] {
      guard let text = try? String(contentsOfFile: "\(tree)/xen/\(path)", encoding: .utf8) else { continue }
      let known = after[path] ?? text
      let names = parts.count > 1 ? parts[1] : []
      function = names.first { CFunctionText($0, in: known) != nil }
      if function == nil, !names.isEmpty { continue }
      (self.path, before[path], after[path]) = (path, text, known)
      return
    }
    throw DoesNotFit("there is no \(words)")
  }

  private mutating func change(_ body: (inout CFunctionText) throws -> Void) throws {
    guard let function, var text = CFunctionText(function, in: after[path]!) else {
      throw DoesNotFit("in \(path): no function")
    }
    let old = text.file
    try body(&text)
    guard text.file != old else { throw DoesNotFit("in \(function): nothing is changed") }
    after[path] = text.file
  }

  private mutating func change(define name: String, as value: String) throws {
    var lines = after[path]!.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = lines.firstIndex { $0.split(separator: " ").starts(with: ["#define", Substring(name)]) }
    guard let index else { throw DoesNotFit("in \(path): no #define \(name)") }
    lines[index] = "#define \(name) \(value)"
    after[path] = lines.joined(separator: "\n")
  }

  private mutating func insertBelowIncludes(_ text: String) throws {
    var lines = after[path]!.components(separatedBy: "\n")
    guard let last = lines.lastIndex(where: { $0.hasPrefix("#include") }) else {
      throw DoesNotFit("in \(path): no #include")
    }
    lines.insert(text, at: last + 1)
    after[path] = lines.joined(separator: "\n")
  }

  func patch() throws -> String {
    let changed = after.filter { before[$0.key] != $0.value }
    guard !changed.isEmpty else { throw DoesNotFit("nothing is changed") }
    return changed.sorted { $0.key < $1.key }.map { path, new in hunk(path, before[path]!, new) }.joined()
  }

  /// All that differs in one hunk, with three lines around it.
  private func hunk(_ path: String, _ old: String, _ new: String) -> String {
    let (old, new) = (old.components(separatedBy: "\n"), new.components(separatedBy: "\n"))
    let shorter = min(old.count, new.count)
    let same = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let end =
      (0..<(shorter - same)).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? shorter - same
    let (top, bottom) = (min(3, same), min(3, max(0, end - 1)))
    let (gone, come) = (old[same..<(old.count - end)], new[same..<(new.count - end)])
    let lines =
      old[(same - top)..<same].map { " \($0)" } + gone.map { "-\($0)" } + come.map { "+\($0)" }
      + old[(old.count - end)..<(old.count - end + bottom)].map { " \($0)" }
    let start = same - top + 1
    let sizes = [gone, come].map { top + $0.count + bottom }
    return "--- a/xen/\(path)\n+++ b/xen/\(path)\n@@ -\(start),\(sizes[0]) +\(start),\(sizes[1]) @@\n"
      + lines.map { "\($0)\n" }.joined()
  }
}
