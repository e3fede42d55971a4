// Which file a library of this process was loaded from: several versions may lie
// around, and the loader has its own rules.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

public enum LoadedLibrary {
  /// The file that a function of C comes from: a shared library, or the program
  /// itself where that carries it.
  /// - Returns: nil when the system does not tell.
  public static func path(ofFunction name: String) -> String? {
    // No handle: wherever the process itself would find it.
    guard let address = dlsym(nil, name), let maps = fopen("/proc/self/maps", "r") else { return nil }
    defer { fclose(maps) }
    let wanted = UInt(bitPattern: address)
    var line: UnsafeMutablePointer<CChar>?
    var size = 0
    defer { free(line) }
    while getline(&line, &size, maps) > 0, let text = line.map({ String(cString: $0) }) {
      if let path = path(in: text, at: wanted) { return path }
    }
    return nil
  }

  /// `7f00-7f10 r-xp 00000000 08:01 1234   /usr/lib/libz3.so.4`, the path being its
  /// sixth part.
  static func path(in line: String, at address: UInt) -> String? {
    let parts = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
    let bounds = parts[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    guard parts.count == 6, bounds.count == 2, (bounds[0]..<bounds[1]).contains(address) else { return nil }
    let path = parts[5].drop { $0 == " " }.prefix { $0 != "\n" }
    return path.hasPrefix("/") ? String(path) : nil
  }
}
