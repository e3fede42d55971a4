// Which clang reads the C. What was asked for is taken or refused, never replaced;
// else the search path counts, and then the places where packages put it.

import Host
import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A search for clang.
public struct ClangSearch: Sendable {
  /// A program that somebody named.
  public struct Request: Hashable, Sendable {
    /// A path, or a name on the search path.
    public let program: String
    /// Where it was named, e.g. `--clang`.
    public let source: String

    public init(_ program: String, from source: String) { (self.program, self.source) = (program, source) }
  }

  /// The oldest release that the reader is tested with.
  public static let oldest = 14

  private let request: Request?
  private let folders: [String]
  private let root: String

  /// - Parameters:
  ///   - request: nil where it is left to us.
  ///   - path: folders as in `$PATH`; relative ones do not count, as clang runs in
  ///     another folder, where they would lead elsewhere.
  ///   - root: what stands before the usual places; for tests.
  public init(_ request: Request? = nil, path: String, root: String = "") {
    self.request = request
    folders = path.split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
    self.root = root
  }

  /// The one that was asked for, which has said its version; nil if none was.
  /// - Throws: when it cannot be started or is no clang.
  public func requested(limits: Clang.Limits = Clang.Limits()) throws(Diagnostic) -> Clang? {
    guard let request else { return nil }
    let candidates =
      request.program.contains("/")
      ? [ClangSearch.absolute(request.program)] : folders.map { "\($0)/\(request.program)" }
    guard let executable = candidates.first(where: ClangSearch.isProgram) else {
      throw Diagnostic(
        at: nil,
        "\(request.source) \(request.program): there is no such program; name a clang, by its path or as on the search path"
      )
    }
    let clang = Clang(
      executable: executable, origin: "named by \(request.source)", limits: limits, scratch: "/tmp")
    guard clang.version()?.contains("clang version") == true else {
      throw Diagnostic(
        at: nil, "\(request.source) \(request.program): this does not answer as clang does; name another")
    }
    return clang
  }

  /// The one that was asked for; else the first `clang` of the search path,
  /// preferably one beside a `swift`, as the reader is tested with the toolchain's;
  /// else the newest `clang-N` there; else the newest in the usual places.
  /// - Throws: when there is none, or another than was asked for.
  public func found(limits: Clang.Limits = Clang.Limits()) throws(Diagnostic) -> Clang {
    if let clang = try requested(limits: limits) { return clang }
    let named = folders.map { "\($0)/clang" }.filter(ClangSearch.isProgram)
    let besideSwift = named.first { ClangSearch.isProgram($0.dropLast("clang".count) + "swift") }
    if let executable = besideSwift ?? named.first ?? numbered(in: folders) {
      return Clang(executable: executable, origin: "on the search path", limits: limits, scratch: "/tmp")
    }
    if let executable = usual.first(where: ClangSearch.isProgram) {
      return Clang(executable: executable, origin: "in a usual place", limits: limits, scratch: "/tmp")
    }
    throw Diagnostic(
      at: nil,
      "there is no clang: neither clang nor clang-\(ClangSearch.oldest) or newer is on the search path, and none is in a usual place; it reads the C: install it (Debian: apt-get install clang), or name it with --clang or XENPROVE_CLANG"
    )
  }

  // MARK: Places

  /// The newest `clang-N`; of equally new ones that of the first folder.
  private func numbered(in folders: [String]) -> String? {
    let found = folders.flatMap { folder in
      ClangSearch.names(in: folder).compactMap { name -> (number: Int, path: String)? in
        guard name.hasPrefix("clang-"), let number = Int(name.dropFirst("clang-".count)) else { return nil }
        return (number, "\(folder)/\(name)")
      }.filter { $0.number >= ClangSearch.oldest && ClangSearch.isProgram($0.path) }
    }
    let newest = found.map(\.number).max()
    return found.first { $0.number == newest }?.path
  }

  /// Swift toolchains first, then LLVM's own releases, newest first.
  private var usual: [String] {
    let toolchains = newest("\(root)/opt", "swift").map { "\($0)/usr/bin/clang" }
    let releases = newest("\(root)/usr/lib", "llvm-").map { "\($0)/bin/clang" }
    let folders = ["\(root)/usr/local/bin", "\(root)/usr/bin"]
    return toolchains + ["\(root)/usr/libexec/swift/bin/clang"] + releases
      + folders.map { "\($0)/clang" } + (numbered(in: folders).map { [$0] } ?? [])
  }

  /// Folders whose names start so, by the numbers in them, greatest first; one
  /// without a number is whichever its owner prefers.
  private func newest(_ folder: String, _ prefix: String) -> [String] {
    ClangSearch.names(in: folder).filter { $0.hasPrefix(prefix) }
      .map { name in (name, name.split { !$0.isNumber }.compactMap { Int($0) }) }
      .sorted { a, b in
        if a.1.isEmpty != b.1.isEmpty { return a.1.isEmpty }
        return a.1 == b.1 ? a.0 < b.0 : b.1.lexicographicallyPrecedes(a.1)
      }.map { "\(folder)/\($0.0)" }
  }

  /// Sorted; empty when the folder cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted()
  }

  /// A file that may be run.
  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }
}
