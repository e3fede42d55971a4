// `compile_commands.json`, which `make compile_commands.json` writes in newer
// trees, and tools like bear in any.

import Foundation

/// The commands that some build ran.
struct CommandDatabase: Sendable {
  private struct Entry: Decodable {
    let directory: String
    let file: String
    let command: String?
    let arguments: [String]?

    /// Absolute, without `.` and `..`.
    var path: String {
      let full = file.hasPrefix("/") ? file : "\(directory)/\(file)"
      var names: [Substring] = []
      for name in full.split(separator: "/") where name != "." {
        if name == ".." { _ = names.popLast() } else { names.append(name) }
      }
      return "/" + names.joined(separator: "/")
    }
  }

  private var path = ""
  private var entries: [String: Entry] = [:]
  /// Files of that name which are something else, as something taken for granted.
  private(set) var assumptions: [String] = []

  /// Empty when there is none in the tree or above it.
  init(of tree: XenTree) {
    for path in [tree.root, parent(of: tree.root)].map({ "\($0)/compile_commands.json" }) {
      guard let bytes = Files.read(path) else { continue }
      guard let all = try? JSONDecoder().decode([Entry].self, from: Data(bytes)) else {
        assumptions.append("\(path) is no list of commands, and is passed over")
        continue
      }
      self.path = path
      entries = Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
      return
    }
  }

  func flags(of file: String, in tree: XenTree) -> FoundFlags? {
    if let entry = entries[tree.absolute(file)] { return flags(entry) }
    // Written where the tree had another name: of the same place below `xen`.
    let moved = entries.keys.filter { $0.hasSuffix("/xen/\(file)") }.min()
    guard let moved, let entry = entries[moved], var found = flags(entry) else { return nil }
    let old = String(moved.dropLast(file.utf8.count + 1))
    guard !Files.exists(old) else { return nil }
    let move = { (path: String) in
      path == old ? tree.root : path.hasPrefix("\(old)/") ? tree.root + path.dropFirst(old.count) : path
    }
    found.words = ClangFlags.mapPaths(in: found.words, move)
    found.directory = move(found.directory)
    found.assumptions.append(
      "\(path) was written for \(old), which is gone; its paths are taken to be this tree's")
    return found
  }

  private func flags(_ entry: Entry) -> FoundFlags? {
    let words = entry.arguments ?? entry.command.flatMap { ShellWords.commands(in: $0).first }
    guard let words, !words.isEmpty else { return nil }
    return FoundFlags(words: words, directory: entry.directory, origin: .compileCommands(path))
  }
}
