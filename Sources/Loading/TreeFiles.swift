// Files of trees that were read. A patch leaves most of them as they are, so each of these is read
// once for the tree and for what the patch makes of it.

import CSemantics
import Patch
import Source
import Tree

/// A file of a tree that was read.
struct TreeFile {
  let file: String
  let compilation: Compilation
  let unit: Result<TranslationUnit, Diagnostic>
  /// The same, read further where somebody had to.
  var grown: GrowingUnit?

  /// What was asked of which file, and how.
  struct Key: Hashable {
    private let path, directory: String
    /// But for what tells clang of changed files.
    private let arguments: [String]
    private let isDebug: Bool?
    private let functions, numbers: [String]

    init(_ compilation: Compilation, isDebug: Bool?, _ functions: [String], _ numbers: [String]) {
      (path, directory) = (compilation.path, compilation.directory)
      arguments = compilation.ownArguments
      (self.isDebug, self.functions, self.numbers) = (isDebug, functions, numbers)
    }
  }
}

/// Those of trees as they are on disk.
struct TreeFiles {
  private var files: [TreeFile.Key: TreeFile] = [:]

  /// The last one of each path, in whatever build.
  private var latest: [String: TreeFile] = [:]

  /// - Parameter keys: nil for files of a patched tree, which nobody else has.
  mutating func keep(_ read: [TreeFile], as keys: [TreeFile.Key]?) {
    for file in read { latest[file.compilation.path] = file }
    for (file, key) in zip(read, keys ?? []) { files[key] = file }
  }

  /// What was needed of the file when it was read before.
  func asked(of compilation: Compilation) -> TranslationUnit.Asked {
    let file = latest[compilation.path]
    let unit = file?.grown?.unit ?? (try? file?.unit.get())
    return unit?.asked ?? TranslationUnit.Asked()
  }

  /// The one that a tree has unchanged, with all that it includes; nil where that is not sure.
  func file(_ key: TreeFile.Key, in tree: XenTree) -> TreeFile? {
    guard let file = files[key], let unit = try? file.unit.get(), !unit.files.isEmpty else { return nil }
    if tree.changes.contains(where: { Self.touches($0, unit.files) }) { return nil }
    return TreeFile(
      file: file.file, compilation: file.compilation,
      unit: file.grown?.ownUnit.map { .success($0) } ?? file.unit)
  }

  /// A file of this name is among those that were read, or a header comes or goes, which may then be
  /// found in another one's place.
  private static func touches(_ change: TreeChange, _ names: Set<String>) -> Bool {
    let name = String(change.file.split(separator: "/").last ?? "")
    let isInPlace =
      switch change.kind {
      case .modified: true
      case .created, .deleted: name.hasSuffix(".c")
      case .renamed, .copied: false
      }
    return !isInPlace || names.contains(name) || name.contains { $0 == " " || $0 == "\\" || $0 == "$" }
  }
}
