// Which file defines what, remembered: a file is read and scanned at most once
// per tree, however many names are looked for in it.

import Synchronization

/// The functions of a tree's files, as far as somebody asked.
final class FunctionIndex: Sendable {
  private struct State {
    var definitions: [String: [TreeDefinition]] = [:]
    var texts: [String: [UInt8]] = [:]
    var sources: [String]?
    var headers: [String]?
  }
  private let state: Mutex<State> = Mutex(State())

  /// - Parameter name: unless it is nil, a file that does not have these bytes
  ///   anywhere need not be looked at.
  func definitions(in file: String, of tree: XenTree, ifMentions name: String?) -> [TreeDefinition] {
    state.withLock { state in
      if let known = state.definitions[file] { return known }
      let text = state.texts[file] ?? tree.contents(of: file) ?? []
      if let name, !mentions(text, name) {
        state.texts[file] = text
        return []
      }
      state.texts[file] = nil
      let found = FunctionScan.names(definedIn: text).map {
        TreeDefinition(name: $0.text, file: file, line: $0.line + 1, column: $0.column + 1)
      }
      state.definitions[file] = found
      return found
    }
  }

  /// Whether a file has the bytes of a name anywhere.
  func mentions(_ file: String, _ name: String, of tree: XenTree) -> Bool {
    mentions(state.withLock { $0.texts[file] } ?? tree.contents(of: file) ?? [], name)
  }

  /// Every C file below `arch/x86` and `common`, by path.
  func sources(of tree: XenTree) -> [String] {
    state.withLock { state in
      if let known = state.sources { return known }
      let sources = files(".c", below: ["arch/x86", "common"], of: tree)
      state.sources = sources
      return sources
    }
  }

  /// Every header below `arch/x86`, `common` and `include`, by path.
  func headers(of tree: XenTree) -> [String] {
    state.withLock { state in
      if let known = state.headers { return known }
      let headers = files(".h", below: ["arch/x86", "common", "include"], of: tree)
      state.headers = headers
      return headers
    }
  }

  /// Every C file and header of the whole tree, by path.
  /// - Parameter endings: of files beside them.
  func everything(of tree: XenTree, and endings: [String] = []) -> [String] {
    let folders = Files.entries(of: tree.root).filter { $0.isDirectory && !$0.name.hasPrefix(".") }.map(
      \.name)
    return ([".c", ".h"] + endings).flatMap { files($0, below: folders, of: tree) }.sorted()
  }

  private func files(_ ending: String, below folders: [String], of tree: XenTree) -> [String] {
    func isMeant(_ file: String) -> Bool { file.hasSuffix(ending) }
    var found: Set<String> = []
    for folder in folders { collect(folder, of: tree, into: &found, where: isMeant) }
    for file in tree.overlay?.files ?? [] where isMeant(file) {
      guard folders.contains(where: { file.hasPrefix("\($0)/") }) else { continue }
      if tree.has(file) { found.insert(file) } else { found.remove(file) }
    }
    return found.sorted()
  }

  /// Links are left out: they lead to files that are found anyhow.
  private func collect(
    _ folder: String, of tree: XenTree, into found: inout Set<String>, where isMeant: (String) -> Bool
  ) {
    for entry in Files.entries(of: tree.absolute(folder)) where !entry.isLink {
      let path = "\(folder)/\(entry.name)"
      if entry.isDirectory {
        collect(path, of: tree, into: &found, where: isMeant)
      } else if isMeant(path) {
        found.insert(path)
      }
    }
  }

  /// Whether the bytes of `name` stand anywhere in `text`, without looking at
  /// all of them (Horspool).
  func mentions(_ text: [UInt8], _ name: String) -> Bool {
    let word = Array(name.utf8)
    guard let last = word.last else { return true }
    var steps = [Int](repeating: word.count, count: 256)
    for (index, byte) in word.dropLast().enumerated() { steps[Int(byte)] = word.count - 1 - index }
    var end = word.count
    while end <= text.count {
      let byte = text[end - 1]
      if byte == last, text[(end - word.count)..<end].elementsEqual(word) { return true }
      end += steps[Int(byte)]
    }
    return false
  }
}
