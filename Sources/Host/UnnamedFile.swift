// A temporary file without a name: whatever becomes of this process, nothing of it
// is left.

import Foundation

/// A file that only this process and its children know.
public struct UnnamedFile {
  private let handle: FileHandle

  /// - Throws: `POSIXError` when there is no room for it.
  public init(holding text: String = "") throws {
    var name = Array((NSTemporaryDirectory() + "/xenprove-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    unlink(name)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.seek(toOffset: 0)
  }

  /// To be handed to a child.
  public var descriptor: Int32 { handle.fileDescriptor }

  /// All that stands in it, or its beginning.
  /// - Parameter limit: in bytes.
  public func bytes(atMost limit: Int = .max) throws -> [UInt8] {
    try handle.seek(toOffset: 0)
    return [UInt8](try handle.read(upToCount: limit) ?? Data())
  }
}
