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
}

/// Who mentions a function, in the files of a program that have its name in them. Each file is read as words
/// once, however many names are looked for.
public final class UserSearch {
  private let files: (String) -> [(file: String, text: [UInt8])]
  private var outlines: [String: Outline] = [:]

  /// - Parameter files: those that have the bytes of a name in them.
  public init(files: @escaping (String) -> [(file: String, text: [UInt8])]) { self.files = files }

  /// Functions, tables and macros.
  public func users(of name: String) -> Set<String> {
    files(name).reduce(into: []) { found, entry in
      // Whatever has the name there may jump to it.
      if entry.file.hasSuffix(".S") {
        _ = found.insert(entry.file)
        return
      }
      let outline = outlines[entry.file] ?? Outline(entry.text)
      outlines[entry.file] = outline
      found.formUnion(outline.users(of: name))
    }
  }
}

extension Outline {
  /// Functions, tables and macros of the file that mention a function.
  func users(of name: String) -> Set<String> {
    let mentions = tokens.indices.filter { word($0) == name && !isMember($0) }
    let users = mentions.compactMap { definition(around: $0)?.name }.filter { $0 != name }
    let macros = tokens.map(\.words).filter { words in
      words.first == "define" && words.count > 2 && words[1] != name && words[2...].contains(name)
    }
    // At file scope it may be anybody's: an object is set to it, or an initcall registers it.
    let isRegistered = mentions.contains { position in
      !isCall(position) && position > 0 && definition(around: position) == nil
        && ["=", "(", ",", "&"].contains { isPunctuator($0, position - 1) }
    }
    return Set(users + macros.map { $0[1] } + (isRegistered ? ["\(name), named outside of functions"] : []))
  }

  /// A member of a structure has names of its own.
  private func isMember(_ position: Int) -> Bool {
    isPunctuator("->", position - 1) || isPunctuator(".", position - 1)
  }

  private func definition(around position: Int) -> Definition? {
    definitions.first { $0.body.contains(position) }
  }
}
