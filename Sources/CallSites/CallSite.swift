// One row of the table.

import Source

/// A direct call of a function that is looked for.
public struct CallSite: Sendable {
  /// Of the name that is called, in the file as it is read.
  public let place: Place
  /// As reports call the file.
  public let file: String
  public let caller: String
  public let callee: String
  public let gate: Gate
  /// The error code that it asks with, as it is written; nil where the function has no such parameter.
  public let asked: String?
  /// The arguments as they are written; nil inside a macro.
  public let arguments: [String]?
  public let returned: Returned
  /// What the caller does with each code.
  public let reactions: [Answer]
  /// This configuration gets there.
  public let isReached: Bool
  /// Its result is nobody's; with a cast that says so.
  public let isDropped, isVoided: Bool

  /// A code and what becomes of it.
  public struct Answer: Sendable {
    /// Nil for those that nobody knows.
    public let code: Code?
    public let reaction: Reaction
    /// The caller looks for it, and whether it can come back is not known.
    public let isSupposed: Bool
  }
}

/// Whether checks are on at a call.
public enum Gate: Hashable, Sendable {
  /// Nothing that it calls looks for a switch, and it takes none.
  case none
  case constant(Bool)
  /// The caller's own parameter.
  case handedOn(String)
  /// A member of a structure, as it is written.
  case member(String)
  /// Right before the call it is looked at, and is on.
  case tested(String)
  /// What is called looks at it.
  case inside(String)
  /// Something else, as it is written.
  case untold(String)

  public var word: String {
    switch self {
    case .none: "-"
    case .constant(let isOn): isOn ? "true" : "false"
    case .handedOn(let name): "parameter \(name)"
    case .member(let text): text
    case .tested(let name): "\(name), tested here"
    case .inside(let name): "\(name), tested inside"
    case .untold(let text): "not told: \(text)"
    }
  }
}

/// How checks may come to be on at a call: calls, the one that switches them on first.
public struct CallChain: Hashable, Sendable {
  public let functions: [String]
  /// Where they are switched on.
  public let place: Place?
}
