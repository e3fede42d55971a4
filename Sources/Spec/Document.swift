// From text to entries. Yams parses; what it cannot know stays here: that a
// column counts bytes, that a key that stands twice should not hide the other
// mistakes of the file, and that anchors have no use in tables for people.

import Source
internal import Yams

/// A text and the name that its places carry.
public struct SpecText: Hashable, Sendable {
  public let file: String
  public let text: String

  public init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}

enum Document {
  /// The root of the document; nil, with problems reported, when there is none.
  static func entry(of source: SpecText, _ problems: inout Problems) -> Entry? {
    if let place = Aliases.place(beyondFewIn: source) {
      problems.report(place, Aliases.refusal)
      return nil
    }
    var text = MaskedText(source)
    while true {
      do {
        let parser = try parser(for: text.current)
        guard let root = try parser.singleRoot() else {
          problems.report(
            Place(file: source.file, line: 1), "the file is empty; restore it from the repository")
          return nil
        }
        // The nodes know of their anchors only as long as the parser lives.
        return withExtendedLifetime(parser) {
          Converter(places: text.places, isMasked: text.isMasked).entry(root, depth: 0, &problems)
        }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard text.mask(duplicateOf: keys.first ?? "", context.mark.line, context.mark.column, &problems)
        else { return nil }
      } catch {
        problems.report(diagnostic(for: error, text.places))
        return nil
      }
    }
  }

  private static func parser(for text: String) throws -> Parser {
    // Yams hands libyaml a pointer into the text, which must not be one of
    // Swift's small strings (15 bytes), as those live on the stack.
    let text = text.utf8.count < 16 ? text + String(repeating: "\n", count: 16) : text
    // No resolver: its patterns would turn `no` into a truth value, slowly.
    return try Parser(yaml: text, resolver: .basic, encoding: .utf8)
  }

  private static func diagnostic(for error: any Error, _ places: Places) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let during = context.map { ", \($0.text) on line \($0.mark.line)" } ?? ""
      return Diagnostic(at: places.place(mark), "not YAML: \(problem)\(during)")
    case .reader(let problem, let offset, _, _):
      return Diagnostic(at: places.place(offset: offset ?? 0), "not YAML: \(problem)")
    default:
      return Diagnostic(at: places.place(nil), "not YAML: \(error)")
    }
  }
}

/// An alias stands for a whole node: thirty that lead to each other stand for
/// millions, and Yams looks at all of them where they are keys. A few do no harm.
private enum Aliases {
  static let refusal = "anchors (`&name`, `*name`) are not used in these files; write the value out"
  private static let most = 20

  /// Where one too many stands, or what looks like one: a star before a word and behind none.
  static func place(beyondFewIn source: SpecText) -> Place? {
    var (line, column, count) = (1, 0, 0)
    var (before, isStar) = (UInt8(ascii: " "), false)
    for byte in source.text.utf8 {
      if isStar, isWord(byte) {
        count += 1
        if count > most { return Place(file: source.file, line: line, column: column) }
      }
      isStar = byte == UInt8(ascii: "*") && !isWord(before)
      before = byte
      (line, column) = byte == 10 ? (line + 1, 0) : (line, column + 1)
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }
}

/// Turns Yams' nodes into entries.
private struct Converter {
  let places: Places
  let isMasked: (String) -> Bool

  func entry(_ node: Node, depth: Int, _ problems: inout Problems) -> Entry {
    let place = places.place(node.mark)
    guard node.anchor == nil else {
      problems.report(place, Aliases.refusal)
      return Entry(place: place, content: .refused)
    }
    guard depth < 16 else {
      problems.report(place, "nested too deeply; no file here needs more than a few levels")
      return Entry(place: place, content: .refused)
    }
    switch node {
    case .scalar(let scalar): return Entry(place: place, content: .word(scalar.string))
    case .sequence(let sequence):
      return Entry(place: place, content: .list(sequence.map { entry($0, depth: depth + 1, &problems) }))
    case .mapping(let mapping):
      return Entry(
        place: place, content: .table(mapping.compactMap { field($0.key, $0.value, depth, &problems) }))
    case .alias: return Entry(place: place, content: .refused)
    }
  }

  private func field(_ key: Node, _ value: Node, _ depth: Int, _ problems: inout Problems) -> Field? {
    guard case .scalar(let scalar) = key else {
      problems.report(places.place(key.mark), "a key is a word, not a list or a table")
      return nil
    }
    if isMasked(scalar.string) { return nil }
    return Field(
      key: Located(scalar.string, at: places.place(scalar.mark)),
      value: entry(value, depth: depth + 1, &problems))
  }
}
