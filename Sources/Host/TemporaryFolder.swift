// A temporary folder for files that another program looks for by name; for one that
// it is handed, see `UnnamedFile`.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new folder that nobody else can enter, gone with its last user or this process.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// - Parameter prefix: what its name begins with.
  /// - Returns: nil when there is no room for it.
  public init?(in folder: String, prefix: String = "xenprove-") {
    guard let path = CleanUpRegistry.makeFolder("\(folder)/\(prefix)XXXXXX") else { return nil }
    self.path = path
  }

  deinit { CleanUpRegistry.remove(path) }

  /// - Returns: false when it cannot be written whole.
  public func write(_ bytes: [UInt8], to name: String) -> Bool {
    guard let file = fopen("\(path)/\(name)", "w") else { return false }
    let written = fwrite(bytes, 1, bytes.count, file)
    // What is still in a buffer may find the disk full.
    return fclose(file) == 0 && written == bytes.count
  }

  /// Empty when there is no such file.
  public func read(_ name: String) -> [UInt8] {
    guard let file = fopen("\(path)/\(name)", "r") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    guard size > 0 else { return [] }
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }
}
