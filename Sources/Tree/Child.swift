// A child process that is asked one question.

import Host

enum Child {
  /// What a program found on `$PATH` writes to its standard output. It gets no
  /// input, and nothing of our environment but where programs and homes are.
  /// - Parameter patience: in seconds; then it is stopped, with its children.
  /// - Returns: nil if it cannot be started or takes too long; whether it fails
  ///   does not matter.
  static func output(of arguments: [String], patience: Int) -> [UInt8]? {
    guard let file = try? UnnamedFile(),
      let child = ChildProcess(arguments, environment: ChildProcess.inherited, output: file.descriptor),
      child.wait(patience: Double(patience)) != nil
    else { return nil }
    return try? file.bytes(atMost: 16 << 20)
  }
}
