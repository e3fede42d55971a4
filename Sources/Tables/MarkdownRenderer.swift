// Pages as Markdown with pipe tables, for merge requests and step summaries.

extension Page {
  public var markdown: String {
    blocks.map(\.markdown).joined(separator: "\n")
  }
}

extension Page.Block {
  fileprivate var markdown: String {
    switch self {
    case .paragraph(let lead, let text):
      let word = Self.escaped(String(lead.drop { $0 == " " }))
      return word + Self.escaped(text) + "\n"
    case .table(let header, let rows):
      let rule = header.map { _ in "---" }
      return ([header.map(Self.escaped), rule] + rows.map { $0.map(Self.escaped) })
        .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
  }

  /// Nothing that an input named itself becomes markup.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if (0..<0x20).contains(scalar.value) || scalar.value == 0x7f {
        result += "?"
      } else {
        if "\\`*_{}[]<>#|~&!".unicodeScalars.contains(scalar) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
