// Pages as Markdown with pipe tables, for merge requests and step summaries.

extension Page {
  public var markdown: String {
    blocks.map(\.markdown).joined(separator: "\n")
  }
}

extension Page.Block {
  fileprivate var markdown: String {
    switch self {
    case .paragraph(let lead, let text), .title(let lead, let text):
      let word = Markdown.escaped(String(lead.drop { $0 == " " }))
      return word + Markdown.escaped(text) + "\n"
    case .table(let header, let rows, _):
      let rule = header.map { _ in "---" }
      return ([header.map(Markdown.escaped), rule] + rows.map { $0.map(Markdown.escaped) })
        .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
  }
}
