// What callees are given whose effects nobody follows.

import BitVectors

/// A call of a function that is taken by a plain contract.
public struct PlainCall<Word: BitVector>: Hashable, Sendable {
  public enum Argument: Hashable, Sendable {
    case word(Word)
    /// Somewhere in an object outside the function, or in a member of it, by its C name; so many bytes
    /// from its start.
    case place(String, Word)
    /// In an object of the function's own, whose name tells nobody anything: by the path of a member, as
    /// `.queue.head`; likewise.
    case own(String, Word)
    /// Something else than a number or an address.
    case other

    /// All but its words.
    public var kind: String {
      switch self {
      case .word: "a number"
      case .place(let name, _): "in \(name)"
      case .own(let path, _): "in \(path.isEmpty ? "an object" : path) of its own"
      case .other: "something else"
      }
    }

    /// The number, or where in the object.
    public var word: Word? {
      switch self {
      case .word(let word), .place(_, let word), .own(_, let word): word
      case .other: nil
      }
    }
  }

  /// By its C name.
  public let callee: String
  public let arguments: [Argument]

  public init(_ callee: String, _ arguments: [Argument]) {
    (self.callee, self.arguments) = (callee, arguments)
  }
}

extension PlainCall: CustomStringConvertible {
  public var description: String {
    let arguments = arguments.map { argument in
      switch argument {
      case .word(let word): "\(word)"
      case .place(let name, let word): name + (word.constant == 0 ? "" : " + \(word)")
      case .own(let path, let word): "a buffer\(path)" + (word.constant == 0 ? "" : " + \(word)")
      case .other: "?"
      }
    }
    return "\(callee)(\(arguments.joined(separator: ", ")))"
  }
}
