// Where a project's file is found, and what its paths mean: they count from its own folder.

public import Foundation
public import Source
public import Spec

extension ProjectFile {
  /// The nearest one, in a folder or above it.
  /// - Returns: its path, from the folder where it lies there.
  public static func path(from folder: String = FileManager.default.currentDirectoryPath) -> String? {
    var above = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
    while true {
      let path = above.appending(path: name).path
      if FileManager.default.fileExists(atPath: path), !InputFile.isFolder(path) {
        return path == folder + "/" + name ? name : path
      }
      guard above.path != "/" else { return nil }
      above = above.deletingLastPathComponent()
    }
  }

  /// Somebody else's does not count: a folder that all may write to lies above many.
  public static func isForeign(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_uid != 0 && status.st_uid != getuid()
  }

  /// The folder that it lies in.
  public var folder: String {
    URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path
  }

  /// The path that a setting names; from the current folder where it lies there.
  public func target(of setting: Setting) -> String {
    let value = setting.value.value
    let path = URL(filePath: value.hasPrefix("/") ? value : folder + "/" + value).standardizedFileURL.path
    let here = FileManager.default.currentDirectoryPath
    return path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
  }

  /// What is wrong with the value of a setting as things lie on the disk.
  public func problem(_ setting: Setting) -> Diagnostic? {
    let target = target(of: setting)
    let wrong: String? =
      switch setting.key {
      case .specs, .tree:
        InputFile.isFolder(target) ? nil : "there is no folder \(target); paths count from this file"
      case .deviations:
        FileManager.default.fileExists(atPath: target) && !InputFile.isFolder(target)
          ? nil : "there is no file \(target); paths count from this file"
      case .report where !liesHere(setting):
        "a report that a file asks for lies in its own folder or below; with --report it goes anywhere"
      case .report, .format: nil
      }
    return wrong.map { Diagnostic(at: setting.value.place, $0) }
  }

  /// Links are followed.
  private func liesHere(_ setting: Setting) -> Bool {
    let parent = URL(filePath: target(of: setting)).deletingLastPathComponent().resolvingSymlinksInPath().path
    let own = URL(filePath: folder).resolvingSymlinksInPath().path
    return (parent + "/").hasPrefix(own.hasSuffix("/") ? own : own + "/")
  }

  /// A tree that brings this file, among some words.
  public func tree(bringingItAmong words: [String]) -> String? {
    words.first { word in
      guard InputFile.isFolder(word) else { return false }
      let top = URL(filePath: word, directoryHint: .isDirectory).resolvingSymlinksInPath().standardizedFileURL
      let own = URL(filePath: folder, directoryHint: .isDirectory).resolvingSymlinksInPath()
        .standardizedFileURL
      let isTree = ["arch/x86/hvm", "xen/arch/x86/hvm"].contains {
        InputFile.isFolder(top.appending(path: $0).path)
      }
      return isTree && (own.path + "/").hasPrefix(top.path + "/")
        || own.appending(path: "xen").path == top.path
    }
  }
}
