// What is looked for in a program: functions, and by which names their arguments are known.

import CSemantics

/// Functions whose calls are listed.
public struct Interest: Sendable {
  /// By their C names.
  public internal(set) var functions: [String]
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

  /// Functions that may hand on a code as what it is: they call one of these, and return the same enumeration.
  func wrappers(in outlines: [Outline]) -> [String] {
    let all = outlines.flatMap { outline in outline.definitions.filter(\.isFunction).map { (outline, $0) } }
    let kinds = Set(all.compactMap { includes($0.1.name) ? $0.1.enumeration : nil })
    let names = Set(functions)
    let found = all.filter { outline, definition in
      definition.enumeration.map(kinds.contains) ?? false && !names.contains(definition.name)
        && outline.words(in: definition.body).contains { names.contains($0.word) }
    }
    return Set(found.map(\.1.name)).sorted()
  }
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
