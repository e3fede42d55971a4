// Files that only a test knows of.

import Foundation

/// A folder of one test's own, empty at first; whoever makes it removes it.
package struct Scratch: Sendable {
  package let path: String

  package init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "xenprove-test-\(UUID().uuidString)")
    path = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  package var url: URL { URL(filePath: path, directoryHint: .isDirectory) }
  package func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders it lies in.
  /// - Returns: its path.
  @discardableResult
  package func write(_ data: Data, to name: String) throws -> String {
    let file = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return self.file(name)
  }

  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  package func read(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }
  package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
