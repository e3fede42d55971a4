// A child process that is asked one question.

import Host

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum Child {
  /// What a program found on `$PATH` writes to its standard output. It gets no
  /// input, and nothing of our environment but where programs and homes are.
  /// - Parameter patience: in seconds; then it is stopped, with its children.
  /// - Returns: nil if it cannot be started or takes too long; whether it fails
  ///   does not matter.
  static func output(of arguments: [String], patience: Int) -> [UInt8]? {
    var template = Array("/tmp/xenprove-make-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    unlink(template)
    defer { close(file) }
    guard let child = ChildProcess(arguments, environment: inherited(), output: file),
      child.wait(patience: Double(patience)) != nil
    else { return nil }
    let size = min(Int(lseek(file, 0, SEEK_END)), 16 << 20)
    guard size > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, pread(file, buffer.baseAddress, size, 0))
    }
  }

  private static func inherited() -> [String] {
    let names: [String] = ["PATH", "HOME", "TMPDIR"]
    return names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } } + ["LC_ALL=C"]
  }
}
