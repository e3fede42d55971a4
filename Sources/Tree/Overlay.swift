// Files that a tree has besides or instead of those on disk. They lie in a new
// directory that nobody else can enter, beside a file that tells clang about
// them (`-ivfsoverlay`), and go when nobody needs them any more.

import Host
import Source

/// Changed files of a tree; what they are never changes.
final class Overlay: Sendable {
  struct Content: Sendable {
    /// Nil for a file that is gone.
    let bytes: [UInt8]?
  }

  /// What clang is told.
  let description: String
  private let folder: TemporaryFolder
  private let contents: [String: Content]

  /// Paths relative to the tree's root.
  var files: [String] { contents.keys.sorted() }

  func contents(of file: String) -> Content? { contents[file] }

  /// - Throws: `Diagnostic` when there is no room for temporary files.
  init(root: String, _ contents: [String: Content]) throws(Diagnostic) {
    guard let folder = TemporaryFolder(in: "/tmp", prefix: "xenprove-tree-") else {
      throw Diagnostic(at: nil, "no temporary directory can be made in /tmp")
    }
    self.folder = folder
    description = "\(folder.path)/overlay.json"
    self.contents = contents
    try writeFiles(root)
  }

  private func writeFiles(_ root: String) throws(Diagnostic) {
    let aliases = Overlay.aliases(in: root)
    var folders: [String: [String]] = [:]
    for (number, file) in files.enumerated() {
      // Whoever still includes a file that the patch deletes must hear of it.
      try write(
        contents[file]?.bytes ?? Array("#error \"the patch deletes this file\"\n".utf8), to: "\(number)")
      for path in [file] + aliases.flatMap({ $0.names(for: file) }) {
        let entry = #"{"type": "file", "name": \#(quoted(lastName(of: path))), "#
        folders["\(root)/\(parent(of: path))", default: []].append(
          entry + #""external-contents": \#(quoted("\(folder.path)/\(number)"))}"#)
      }
    }
    let roots = folders.sorted { $0.key < $1.key }.map { folder, files in
      #"{"type": "directory", "name": \#(quoted(folder)), "contents": [\#(files.joined(separator: ", "))]}"#
    }
    let text = """
      {"version": 0, "case-sensitive": "true", "use-external-names": "false", "roots": [
      \(roots.joined(separator: ",\n"))
      ]}

      """
    try write(Array(text.utf8), to: "overlay.json")
  }

  private func write(_ bytes: [UInt8], to name: String) throws(Diagnostic) {
    guard folder.write(bytes, to: name) else { throw Diagnostic(at: nil, "cannot write to \(folder.path)") }
  }

  /// A string of JSON, which is one of YAML too.
  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20:
        "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}

/// A symbolic link within a tree: clang knows a file by the path that leads to
/// it, so a changed file has to be changed under all of its names.
private struct Alias {
  let link: String
  let target: String

  func names(for file: String) -> [String] {
    if file == target { return [link] }
    return file.hasPrefix("\(target)/") ? [link + file.dropFirst(target.count)] : []
  }
}

extension Overlay {
  /// Builds of Xen make links in few places: `include/asm`, and in `arch/x86/efi`.
  private static func aliases(in root: String) -> [Alias] {
    ["include", "arch/x86/include", "arch/x86/efi"].flatMap { folder in
      Files.entries(of: "\(root)/\(folder)").filter(\.isLink).compactMap { entry in
        let link = "\(folder)/\(entry.name)"
        guard let target = Files.resolved("\(root)/\(link)"), target.hasPrefix("\(root)/") else { return nil }
        return Alias(link: link, target: String(target.dropFirst(root.count + 1)))
      }
    }
  }
}
