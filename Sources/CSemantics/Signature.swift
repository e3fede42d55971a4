// What a declaration promises about the arguments of a function that nobody has read.

/// The parameters of a function, as clang writes its type: `int (const struct s *, void *)`.
struct Signature: Hashable, Sendable {
  /// By parameter: it points to what the function does not write through it.
  private let pointsToConst: [Bool]

  init(_ type: String) {
    guard let open = Signature.parameters(of: type) else {
      pointsToConst = []
      return
    }
    pointsToConst = Signature.split(type[open...].dropLast()).map(Signature.isPointerToConst)
  }

  /// False for an argument without a parameter.
  func isToConst(_ argument: Int) -> Bool {
    pointsToConst.indices.contains(argument) && pointsToConst[argument]
  }

  /// Where the parameters start: behind the parenthesis that the last one closes.
  private static func parameters(of type: String) -> String.Index? {
    guard type.hasSuffix(")") else { return nil }
    var depth = 0
    for index in type.indices.reversed() {
      if type[index] == ")" { depth += 1 }
      if type[index] == "(" { depth -= 1 }
      if depth == 0 { return type.index(after: index) }
    }
    return nil
  }

  private static func split(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var (depth, start) = (0, text.startIndex)
    for index in text.indices {
      switch text[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "," where depth == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    return parts + [text[start...]]
  }

  /// One star, and `const` before it.
  private static func isPointerToConst(_ parameter: Substring) -> Bool {
    guard let star = parameter.firstIndex(of: "*"), star == parameter.lastIndex(of: "*"),
      !parameter.contains("(")
    else { return false }
    return parameter[..<star].split(separator: " ").contains("const")
  }
}
