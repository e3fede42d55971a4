// A constant under another name is the same number: text that differs in nothing else means the same.

import CSemantics
import CText

/// Constants that two versions of some files define.
struct RenamedConstants {
  private var old: [String: CInteger?] = [:]
  private var new: [String: CInteger?] = [:]
  private var identifiers: Set<String> = []
  private var unread: [(before: [Token], after: [Token])] = []
  /// Whether any other file has a name in it, or a longer one that it is part of.
  private let isElsewhere: (String) -> Bool
  private var elsewhere: [String: Bool] = [:]

  init(isElsewhere: @escaping (String) -> Bool) { self.isElsewhere = isElsewhere }

  /// - Parameters:
  ///   - before: a file's tokens as they were.
  ///   - after: the same as they are.
  mutating func add(_ before: [Token], _ after: [Token]) { unread.append((before, after)) }

  private mutating func read() {
    for (before, after) in unread {
      Self.note(before, in: &old)
      Self.note(after, in: &new)
      for token in before + after {
        identifiers.formUnion(token.kind == .directive ? token.words : [token.text])
      }
    }
    unread = []
  }

  /// Two definitions of one name in several files are none.
  private static func note(_ tokens: [Token], in known: inout [String: CInteger?]) {
    var constants = TextConstants(of: tokens, suffixMacros: ["_AC"], isSet: Configuration.isSet)
    for name in constants.names {
      known[name] = known[name] == nil ? constants.integer(of: name) : .some(nil)
    }
  }

  /// Whether a definition differs from another one in names of constants only, each replaced by one of the
  /// same number and type wherever it stood, which no other name was replaced by.
  mutating func areSame(_ before: [String], _ after: [String]) -> Bool {
    guard before.count == after.count else { return false }
    var renamed: [String: String] = [:]
    var originals: [String: String] = [:]
    for (mine, other) in zip(before, after) {
      guard renamed[mine, default: other] == other, originals[other, default: mine] == mine else {
        return false
      }
      (renamed[mine], originals[other]) = (other, mine)
    }
    let pairs = renamed.filter { $0.key != $0.value }
    let isUsedAsName = before.indices.dropFirst().contains { index in
      before[index] != after[index] && [".", "->", "#", "##", "goto"].contains(before[index - 1])
    }
    read()
    guard !isUsedAsName, pairs.allSatisfy({ isSame(old[$0.key] ?? nil, new[$0.value] ?? nil) }) else {
      return false
    }
    let names = Set(pairs.keys).union(pairs.values)
    return names.allSatisfy { !isPart($0, ofOthersThan: names) && !isFoundElsewhere($0) }
  }

  private func isSame(_ mine: CInteger?, _ other: CInteger?) -> Bool { mine != nil && mine == other }

  /// Another identifier may be put together from it (C11 6.10.3.3).
  private func isPart(_ name: String, ofOthersThan names: Set<String>) -> Bool {
    identifiers.contains { !names.contains($0) && $0.contains(name) }
  }

  private mutating func isFoundElsewhere(_ name: String) -> Bool {
    if let known = elsewhere[name] { return known }
    let found = isElsewhere(name)
    elsewhere[name] = found
    return found
  }
}
