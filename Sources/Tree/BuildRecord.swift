// What a tree's build says, remembered: it does not change with a patch, so all
// trees that come from one share it.

import Synchronization

/// Answers that took a while to get.
final class BuildRecord: Sendable {
  private struct State {
    var commands: CommandDatabase?
    var asked: [String: [String: FoundFlags]] = [:]
    /// It took too long once, and would again.
    var isMakeStuck = false
  }
  private let state: Mutex<State> = Mutex(State())

  /// `compile_commands.json`.
  func commands(of tree: XenTree) -> CommandDatabase {
    state.withLock { state in
      if let known = state.commands { return known }
      let commands = CommandDatabase(of: tree)
      state.commands = commands
      return commands
    }
  }

  /// What make would do for `file`. The files of the same folder that somebody
  /// will want to know about next are asked for in the same breath.
  func make(_ file: String, of tree: XenTree) -> FoundFlags? {
    state.withLock { state in
      let folder = parent(of: file)
      if let known = state.asked[folder]?[file] { return known }
      let usual = XenTree.usualFiles.filter { parent(of: $0) == folder && $0 != file }
      let isNew = state.asked[folder] == nil
      guard !state.isMakeStuck else { return nil }
      guard let found = MakeQuestion.flags(of: [file] + (isNew ? usual : []), in: tree) else {
        state.isMakeStuck = true
        return nil
      }
      state.asked[folder, default: [:]].merge(found) { old, _ in old }
      return found[file]
    }
  }
}
