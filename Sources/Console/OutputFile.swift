// Where reports go.

import Foundation
import Host
import Source

/// What could not be written, and why.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
}

/// Standard output, or a file that is replaced in one step or not at all.
public struct OutputFile {
  private let path: String?

  /// - Parameter path: nil for standard output.
  public init(path: String?) { self.path = path }

  /// - Throws: when not everything could be written; nothing is half written then but
  ///   perhaps standard output.
  public func write(_ text: String) throws(OutputError) {
    let bytes = Array(text.utf8)
    do throws(SystemError) {
      if let path {
        try FileReplacement.write(bytes, to: path)
      } else {
        try FileReplacement.write(bytes, into: STDOUT_FILENO)
      }
    } catch {
      throw OutputError(description: "\(path ?? "standard output") cannot be written: \(error)")
    }
  }

  /// Makes a folder, and those above it, unless they are there.
  /// - Throws: when that cannot be.
  public static func makeFolder(_ path: String) throws(OutputError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputError(description: "\(path) cannot be made: \(error.localizedDescription)")
    }
  }

  /// - Throws: when the file is there and stays.
  public static func remove(_ path: String) throws(OutputError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw OutputError(description: "\(path) cannot be removed: \(error.localizedDescription)")
    }
  }

  /// A report must not take the place of what it is about.
  /// - Throws: when it would.
  public func refuse(overwriting inputs: [String]) throws(UsageError) {
    guard let path, let target = Self.identity(path) else { return }
    for input in inputs where Self.identity(input) == target {
      throw UsageError("the report would overwrite its own input '\(input.printable)'")
    }
  }

  /// The file itself, by whatever name.
  private static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
