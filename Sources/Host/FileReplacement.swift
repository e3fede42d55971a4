// Files are written beside their place and moved there whole: who looks at the
// place, or is left with it after a crash, finds the old file or the new one.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says went wrong.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// - Parameter code: as in `errno`.
  init(_ code: Int32) { description = String(cString: strerror(code)) }
}

public enum FileReplacement {
  /// Puts a file in the place of what was there, if anything was, in one step or
  /// not at all. A link stays and leads to the new file; a device or a pipe is
  /// written to.
  /// - Throws: when there is no room, no permission, or a folder in the way.
  public static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let target = resolved(path)
    var status = stat()
    guard stat(target, &status) == 0 else { return try replace(target, bytes, mode: nil) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // What may not be written to may not be replaced either.
      guard access(target, W_OK) == 0 else { throw SystemError(errno) }
      try replace(target, bytes, mode: status.st_mode & 0o7777)
    case S_IFDIR: throw SystemError(EISDIR)
    default: try writeInto(target, bytes)
    }
  }

  /// Writes everything to an open file, such as standard output.
  public static func write(_ bytes: [UInt8], into file: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.put(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError(errno) }
      rest = rest.dropFirst(count)
    }
  }

  private static func replace(_ target: String, _ bytes: [UInt8], mode: mode_t?) throws(SystemError) {
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
    let draft = "\(folder).xenprove-\(getpid())"
    // Of a process that had our number before, if it is there.
    unlink(draft)
    let file = CleanUpRegistry.makeFile(draft)
    guard file >= 0 else { throw SystemError(errno) }
    do throws(SystemError) {
      try fill(file, bytes, mode)
      guard CleanUpRegistry.rename(draft, to: target) else { throw SystemError(errno) }
    } catch {
      CleanUpRegistry.remove(draft)
      throw error
    }
    settle(folder)
  }

  /// Closes the file, whatever happens.
  private static func fill(_ file: Int32, _ bytes: [UInt8], _ mode: mode_t?) throws(SystemError) {
    do throws(SystemError) {
      if let mode { fchmod(file, mode) }
      try write(bytes, into: file)
      // The new name must not reach the disk before what it names.
      guard fsync(file) == 0 else { throw SystemError(errno) }
    } catch {
      close(file)
      throw error
    }
    guard close(file) == 0 else { throw SystemError(errno) }
  }

  /// Brings a folder's new name to the disk, as far as its file system can.
  private static func settle(_ folder: String) {
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(errno) }
    do throws(SystemError) {
      try write(bytes, into: file)
    } catch {
      close(file)
      throw error
    }
    guard close(file) == 0 else { throw SystemError(errno) }
  }

  /// Where a link leads; the path itself if it leads nowhere.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func put(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      return Glibc.write(file, bytes, count)
    #elseif canImport(Musl)
      return Musl.write(file, bytes, count)
    #else
      return Darwin.write(file, bytes, count)
    #endif
  }
}
