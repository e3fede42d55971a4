// Who may call whom, by what functions and tables mention: a pointer that is passed on counts as a call.

/// Over the files that were read as words.
public struct CallGraph: Sendable {
  /// What a definition mentions of the others.
  private var mentioned: [String: Set<String>] = [:]

  init(_ outlines: [Outline]) {
    let all = outlines.flatMap { outline in outline.definitions.map { (outline, $0) } }
    let names = Set(all.map(\.1.name))
    for (outline, definition) in all {
      for (_, word) in outline.words(in: definition.body)
      where names.contains(word) && word != definition.name {
        mentioned[definition.name, default: []].insert(word)
      }
    }
  }

  /// The shortest way from one of some functions to another, tables included; nil if there is none.
  func way(from starts: Set<String>, to end: String) -> [String]? {
    var previous: [String: String] = [:]
    var pending = starts.sorted()
    var seen = starts
    var next = 0
    while next < pending.count {
      let name = pending[next]
      next += 1
      if name == end {
        var way = [name]
        while let before = previous[way[0]] { way.insert(before, at: 0) }
        return way
      }
      for other in (mentioned[name] ?? []).sorted() where seen.insert(other).inserted {
        previous[other] = name
        pending.append(other)
      }
    }
    return nil
  }

  /// Functions, tables and macros of a file that mention a function.
  public static func users(of name: String, in text: [UInt8]) -> Set<String> {
    let outline = Outline(text)
    let definitions = outline.definitions.filter { definition in
      definition.name != name && outline.words(in: definition.body).contains { $0.word == name }
    }
    let macros = outline.tokens.map(\.words).filter { words in
      words.first == "define" && words.count > 2 && words[1] != name && words[2...].contains(name)
    }
    // At file scope it may be anybody's: an object is set to it, or an initcall registers it.
    let isRegistered = outline.tokens.indices.contains { position in
      outline.word(position) == name && !outline.isCall(position) && position > 0
        && ["=", "(", ",", "&"].contains { outline.isPunctuator($0, position - 1) }
        && !outline.definitions.contains { $0.body.contains(position) }
    }
    return Set(
      definitions.map(\.name) + macros.map { $0[1] }
        + (isRegistered ? ["\(name), named outside of functions"] : []))
  }
}
