// Where reports go.

import ArgumentParser
import Foundation
import Host
import Report

/// Standard output, or a file that is replaced in one step or not at all.
struct Output {
  let path: String?

  /// - Throws: `ExitCode` when not everything could be written; nothing is half
  ///   written then but perhaps standard output.
  func write(_ text: String) throws {
    let bytes = Array(text.utf8)
    do throws(SystemError) {
      if let path {
        try FileReplacement.write(bytes, to: path)
      } else {
        try FileReplacement.write(bytes, into: STDOUT_FILENO)
      }
    } catch {
      throw Output.failure(path ?? "standard output", "cannot be written: \(error)")
    }
  }

  /// Makes a folder, and those above it, unless they are there.
  /// - Throws: `ExitCode`.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw failure(path, "cannot be made: \(error.localizedDescription)")
    }
  }

  /// - Throws: `ExitCode` when the file is there and stays.
  static func remove(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw failure(path, "cannot be removed: \(error.localizedDescription)")
    }
  }

  private static func failure(_ path: String, _ what: String) -> any Error {
    StandardError.complain("xenprove: error: \(path) \(what)")
    return ExitCode.internalError.asExit
  }

  /// A report must not take the place of what it is about.
  /// - Throws: `ValidationError`.
  func refuse(overwriting inputs: [String]) throws {
    guard let path, let target = Self.identity(path) else { return }
    for input in inputs where Self.identity(input) == target {
      throw ValidationError("the report would overwrite its own input '\(input.printable)'")
    }
  }

  /// The file itself, by whatever name.
  private static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
