// Reading what the user named, and nothing else.

import Foundation
import Source

public enum InputFile {
  /// Whether a word was meant as a path, if it is neither a name nor a file.
  ///
  /// If it has a slash or a dot in it, it was: then an input cannot be read, exit 65.
  /// Any other word was meant as a name, and there is no such name: exit 64, with what
  /// it may have been meant to be.
  public static func isPath(_ word: String) -> Bool { word.contains { $0 == "/" || $0 == "." } }

  public static func isFolder(_ name: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  /// What messages and reports call it.
  public static func label(_ name: String) -> String { name == "-" ? "<standard input>" : name }

  /// - Parameter name: a path, or - for standard input.
  /// - Throws: `Diagnostic` when it cannot be read.
  public static func bytes(_ name: String) throws(Diagnostic) -> [UInt8] {
    if name == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    if isFolder(name) {
      throw Diagnostic(at: nil, "\(name): is a folder; name a mail, a patch or a .c file")
    }
    guard FileManager.default.fileExists(atPath: name) else {
      throw Diagnostic(at: nil, "\(name): there is no such file")
    }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
    } catch {
      throw Diagnostic(at: nil, "\(name): cannot be read: \(error.localizedDescription)")
    }
  }
}
