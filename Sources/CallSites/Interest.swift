// What is looked for in a program: functions, and by which names their arguments are known.

import CSemantics

/// Functions whose calls are listed.
public struct Interest: Sendable {
  /// By their C names.
  public let functions: [String]
  /// What a switch of checks is called, as a parameter and as a member of structures.
  public let gate: String
  /// What a parameter is called that says what is asked for.
  public let asked: Set<String>
  /// The one function behind which checks may be on.
  public let door: String
  /// Functions that end everything when they are called.
  public let fatal: Set<String>

  public init(
    functions: [String], gate: String, asked: Set<String>, door: String, fatal: Set<String> = []
  ) {
    (self.functions, self.gate, self.asked, self.door) = (functions, gate, asked, door)
    self.fatal = fatal
  }

  func includes(_ name: String) -> Bool { functions.contains(name) }
}

/// A file that may call them.
public struct CallSource: Sendable {
  /// As reports call it.
  public let path: String
  public let text: [UInt8]
  /// How clang reads it, or why it is not read.
  public let reading: Reading

  public enum Reading: Sendable {
    case clang(UnitSource)
    case left(String)
    /// It may matter, and cannot be read, for this reason.
    case unable(String)
  }

  public init(path: String, text: [UInt8], reading: Reading) {
    (self.path, self.text, self.reading) = (path, text, reading)
  }
}
