// A file of Sources/, as far as the plan is concerned.

import Foundation

struct SourceFile: CustomStringConvertible {
  let room: String
  let name: String
  let text: String

  var description: String { "Sources/\(room)/\(name)" }
  private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules it imports, whatever stands before `import` or between it and the name.
  var imports: [String] {
    lines.compactMap { line in
      var words = line.split(whereSeparator: { " \t;".contains($0) }).map(String.init)
      guard let start = words.firstIndex(of: "import"), words[..<start].allSatisfy(Self.isModifier) else {
        return nil
      }
      words.removeFirst(start + 1)
      let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
      if let first = words.first, kinds.contains(first) { words.removeFirst() }
      return words.first.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }

  /// The executable model of a function; the second description of one.
  var isModel: Bool { name.hasSuffix("Model.swift") }
  var isContract: Bool {
    let parts = ["SlotClaim", "LinearRange", "SegmentAccess", "FaultedPage", "FlowWords"]
    return (["Contract", "Constraints"] + parts).contains { name.hasSuffix("\($0).swift") }
  }

  /// Without the lines that are comments.
  var code: String {
    lines.filter { !$0.trimmingPrefix { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
  }

  /// The types that it declares at top level, by name.
  var types: [String] {
    lines.compactMap { line in
      line.firstMatch(of: #/^(?:public |package )?(?:final )?(?:struct|enum|class|protocol) (\w+)/#)
        .map { String($0.output.1) }
    }
  }

  func mentions(_ name: String) -> Bool {
    let code = code
    return code.ranges(of: name).contains { range in
      (range.lowerBound == code.startIndex || !isNamePart(code[code.index(before: range.lowerBound)]))
        && (range.upperBound == code.endIndex || !isNamePart(code[range.upperBound]))
    }
  }

  /// The numbers of the lines that write to standard output or error.
  var prints: [Int] {
    let lines = lines
    return lines.indices.filter { index in
      let line = lines[index].trimmingPrefix { $0 == " " }
      guard !line.hasPrefix("//") else { return false }
      // The name of a case is no call.
      let code = line.hasPrefix("case puts(") ? line.dropFirst("case puts(".count) : line
      let calls = ["print(", "debugPrint(", "dump(", "puts(", "fputs("]
      let isCall = calls.contains { call in
        code.ranges(of: call).contains { range in
          guard range.lowerBound > code.startIndex else { return true }
          let before = code[code.index(before: range.lowerBound)]
          return before != "." && !isNamePart(before)
        }
      }
      return isCall || code.contains("FileHandle.standardOutput") || code.contains("FileHandle.standardError")
    }.map { $0 + 1 }
  }

  private func isNamePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  static func rooms() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.contains(".") }.sorted()
  }

  /// Every Swift file of every room, in folders below it too.
  static func all() throws -> [SourceFile] { try rooms().flatMap { try all(of: $0, in: sources) } }

  /// The tests, by the target that each belongs to.
  static func tests() throws -> [SourceFile] {
    let tests = sources.deletingLastPathComponent().appending(path: "Tests")
    let targets = try FileManager.default.contentsOfDirectory(atPath: tests.path).sorted()
    return try targets.filter { $0.hasSuffix("Tests") }.flatMap { try all(of: $0, in: tests) }
  }

  private static func all(of room: String, in folder: URL) throws -> [SourceFile] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: room).path).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { name in
        let text = try String(contentsOf: folder.appending(path: "\(room)/\(name)"), encoding: .utf8)
        return SourceFile(room: room, name: name, text: text)
      }
  }
}
