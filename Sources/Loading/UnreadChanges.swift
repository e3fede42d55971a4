// Changed functions that nobody reads, and what may rest on them: callees that are taken by contract,
// and state that runs follow. It goes by text alone.

import Equivalence
import Source
import Tree
import XenC

struct UnreadChanges {
  private let functions: Set<String>
  private let files: [String]
  private let old, new: XenTree?
  /// Whether a function is taken by a contract that says something of it.
  private let isFollowed: (String) -> Bool
  /// Whether a function is read itself: what it executes is judged with it.
  private let isJudged: (String) -> Bool

  /// How many calls lie between what is taken by contract and what is changed.
  private static let depth = 4
  /// What more files mention is not looked for any further.
  private static let maximalFiles = 60

  init(
    of functions: Set<String>, in files: [String], old: XenTree?, new: XenTree,
    isFollowed: @escaping (String) -> Bool, isJudged: @escaping (String) -> Bool
  ) {
    (self.functions, self.files, self.old, self.new) = (functions, files, old, new)
    (self.isFollowed, self.isJudged) = (isFollowed, isJudged)
  }

  // MARK: State and entries

  /// Those whose old or new text has to do with state that runs follow, or calls into the flow.
  var suspects: [UnreadChange] {
    guard !functions.isEmpty else { return [] }
    var found: [UnreadChange] = []
    for file in files {
      let sides = [new, old].map { texts($0, file) }
      for texts in sides {
        for function in texts where functions.contains(function.name) {
          guard !found.contains(where: { $0.name == function.name }),
            let reason = reason(function) ?? otherCall(of: function.name, in: sides)
          else { continue }
          let place = Place(file: file, line: function.line)
          found.append(
            UnreadChange(
              name: function.name, place: place, reason: reason, ways: ways(to: function.name, in: texts)))
        }
      }
    }
    return found.sorted { $0.name < $1.name }
  }

  private func reason(_ function: FunctionTexts.Function) -> String? {
    function.call(among: TreeMeasure.isEntry).map { "calls \($0)" } ?? function.followedState
  }

  /// Who calls a copy otherwise than before may have switched its checks on, or off.
  /// - Parameter sides: the new text of a file and the old one.
  private func otherCall(of name: String, in sides: [[FunctionTexts.Function]]) -> String? {
    let calls = sides.map { texts in
      texts.filter { $0.name == name }.flatMap { $0.calls(among: TreeMeasure.mayAsk) }
    }
    let call = calls[0].first { !calls[1].contains($0) } ?? calls[1].first { !calls[0].contains($0) }
    return call.map { "calls \($0[0]) otherwise" }
  }

  private func ways(to name: String, in texts: [FunctionTexts.Function]) -> Set<String> {
    var found: Set<String> = [name]
    var next = [name]
    while let target = next.popLast() {
      for caller in texts where caller.mentions(target) && found.insert(caller.name).inserted {
        next.append(caller.name)
      }
    }
    return found
  }

  private func texts(_ tree: XenTree?, _ file: String) -> [FunctionTexts.Function] {
    tree?.contents(of: file).map { FunctionTexts($0).functions } ?? []
  }

  // MARK: Contracts

  /// What is taken by contract and comes to one of them, with what is said of it.
  var behind: [String: String] {
    guard let new else { return [:] }
    var found: [String: String] = [:]
    var seen = functions
    var parsed: [String: FunctionTexts] = [:]
    var level = Dictionary(uniqueKeysWithValues: functions.map { ($0, "\($0), which is changed") })
    for _ in 0..<Self.depth where !level.isEmpty {
      var next: [String: String] = [:]
      for (name, words) in level.sorted(by: { $0.key < $1.key }) {
        let isMethod = name.hasPrefix("->")
        let files = new.files(mentioning: [isMethod ? String(name.dropFirst(2)) : name]).filter {
          new.omission(of: $0) == nil
        }
        guard files.count <= Self.maximalFiles else { continue }
        for file in files {
          let text = parsed[file] ?? FunctionTexts(new.contents(of: file) ?? [])
          parsed[file] = text
          for method in text.methods(of: name) where isFollowed(method) && found[method] == nil {
            found[method] = "\(method), which is taken by contract and may be \(words)"
            next[method] = "\(method), which may be \(words)"
          }
          for function in text.functions where !seen.contains(function.name) && function.mentions(name) {
            seen.insert(function.name)
            if isFollowed(function.name) {
              found[function.name] = "\(function.name), which is taken by contract and calls \(words)"
            }
            if !isJudged(function.name) { next[function.name] = "\(function.name), which calls \(words)" }
          }
        }
      }
      level = next
    }
    return found
  }
}
