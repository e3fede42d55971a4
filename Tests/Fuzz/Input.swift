// One input: a file that was changed, what stands around it, and the call.

import Foundation

struct Input {
  /// The name of the changed file, below a folder of the input's own.
  var name: String
  var bytes: [UInt8]
  /// A folder whose other files are wanted, too.
  var surroundings: String?
  /// Of xenprove; `{}` stands for the input's folder.
  var arguments: [String]
  /// What it says is wrong, so exit 0 would be wrong, too.
  var isWrong = false

  var isJSON: Bool { arguments.contains("json") }
  var line: String { arguments.joined(separator: " ") }

  /// Writes it into an empty folder.
  func write(to folder: String) throws {
    let files = FileManager.default
    if let surroundings {
      for path in try files.subpathsOfDirectory(atPath: surroundings).sorted() {
        let (source, target) = (surroundings + "/" + path, folder + "/" + path)
        var isFolder: ObjCBool = false
        guard files.fileExists(atPath: source, isDirectory: &isFolder), path != name else { continue }
        if isFolder.boolValue {
          try files.createDirectory(atPath: target, withIntermediateDirectories: true)
        } else {
          try files.copyItem(atPath: source, toPath: target)
        }
      }
    }
    let path = folder + "/" + name
    try files.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
  }

  func with(_ bytes: [UInt8]) -> Input {
    var copy = self
    copy.bytes = bytes
    return copy
  }
}
