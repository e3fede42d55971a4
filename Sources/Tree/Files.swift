// The few things this room asks of the file system. Nothing here writes into a
// tree.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum Files {
  /// A file of a source tree or a build has at most so many bytes.
  static let largest = 64 << 20

  /// Nil when it is no regular file, cannot be read, or is too large.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    guard size > 0, size <= largest else { return size == 0 ? [] : nil }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let part = pread(file, base + count, size - count, off_t(count))
        guard part > 0 else { return }
        count += part
      }
    }
  }

  static func isDirectory(_ path: String) -> Bool { kind(path) == S_IFDIR }
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The absolute path without symbolic links; nil if there is no such thing.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  struct Entry {
    let name: String
    let isDirectory: Bool
    let isLink: Bool
  }

  /// What is in a directory, by name; nothing if it cannot be read.
  static func entries(of path: String) -> [Entry] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      guard lstat("\(path)/\(name)", &status) == 0 else { continue }
      let kind = status.st_mode & S_IFMT
      entries.append(Entry(name: name, isDirectory: kind == S_IFDIR, isLink: kind == S_IFLNK))
    }
    return entries.sorted { $0.name < $1.name }
  }
}

/// The part of a path before its last name; empty if it has only one.
func parent(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
}

/// The last name of a path.
func lastName(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
}
