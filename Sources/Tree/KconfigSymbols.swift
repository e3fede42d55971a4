// Kconfig symbols of which a tree's configuration says nothing: those that a patch brings, or whose entries
// it changes, and those that nobody declares. The configuration is older than the patch.

extension XenTree {
  /// A symbol, as C spells it, and why nobody knows whether it is set.
  public struct OpenSymbol: Hashable, Sendable {
    /// e.g. `CONFIG_VM_EVENT`.
    public let name: String
    /// `which the patch adds to common/Kconfig`.
    public let reason: String
  }

  /// - Parameter old: the same tree before.
  public func openSymbols(since old: XenTree) -> [OpenSymbol] {
    var found: [String: String] = [:]
    for file in changedFiles where Self.isKconfig(file) {
      let (before, after) = (KconfigEntries(old.contents(of: file)), KconfigEntries(contents(of: file)))
      for symbol in Set(before.entries.keys).union(after.entries.keys)
      where before.entries[symbol] != after.entries[symbol] && found[symbol] == nil {
        found[symbol] =
          before.entries[symbol] == nil
          ? "which the patch adds to \(file)" : "whose entry in \(file) the patch changes"
      }
    }
    for symbol in newMentions(since: old) where found[symbol] == nil && !isDeclared(symbol, old) {
      found[symbol] = "which no Kconfig file declares"
    }
    return found.sorted { $0.key < $1.key }.map { OpenSymbol(name: "CONFIG_\($0.key)", reason: $0.value) }
  }

  private static func isKconfig(_ file: String) -> Bool { lastName(of: file).hasPrefix("Kconfig") }

  /// Symbols that the C of changed files mentions and did not mention before.
  private func newMentions(since old: XenTree) -> Set<String> {
    let files = changedFiles.filter { $0.hasSuffix(".c") || $0.hasSuffix(".h") }
    func mentions(_ tree: XenTree) -> Set<String> {
      files.reduce(into: []) { $0.formUnion(Self.symbols(in: tree.contents(of: $1) ?? [])) }
    }
    return mentions(self).subtracting(mentions(old))
  }

  private static func symbols(in text: [UInt8]) -> Set<String> {
    Set(
      String(decoding: text, as: UTF8.self).split { !($0.isLetter || $0.isNumber || $0 == "_") }
        .filter { $0.hasPrefix("CONFIG_") }.map { String($0.dropFirst("CONFIG_".count)) })
  }

  /// It is set in the configuration, a Kconfig file of the tree has it, or a header defines it.
  private func isDeclared(_ symbol: String, _ old: XenTree) -> Bool {
    func words(_ file: String) -> [[Substring]] {
      String(decoding: contents(of: file) ?? [], as: UTF8.self).split(separator: "\n").map {
        $0.split { $0 == " " || $0 == "\t" }
      }
    }
    func defines(_ file: String) -> Bool {
      words(file).contains { line in
        let name = line.firstIndex(of: "define") ?? line.firstIndex(of: "#define")
        return name.map { $0 + 1 < line.count && line[$0 + 1] == "CONFIG_\(symbol)" } ?? false
      }
    }
    if defines(Self.autoconf) || files(mentioning: ["CONFIG_\(symbol)"]).contains(where: defines) {
      return true
    }
    return kconfigFiles.contains { KconfigEntries(contents(of: $0)).entries[symbol] != nil }
  }

  /// All of them, without those of the patch.
  private var kconfigFiles: [String] {
    var (found, folders) = ([String](), [""])
    while let folder = folders.popLast() {
      for entry in Files.entries(of: absolute(folder)) where !entry.isLink && !entry.name.hasPrefix(".") {
        let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if entry.isDirectory { folders.append(path) } else if Self.isKconfig(path) { found.append(path) }
      }
    }
    return found
  }
}

/// The entries of a Kconfig file: what decides whether a symbol is set, without what is only said of it.
struct KconfigEntries {
  /// Lines by symbol, those of the menus and conditions around it among them.
  private(set) var entries: [String: [String]] = [:]

  init(_ text: [UInt8]?) {
    var blocks: [[String]] = []
    var symbols: [String] = []
    var helpIndent: Int??
    for line in String(decoding: text ?? [], as: UTF8.self).split(separator: "\n") {
      let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
      guard let first = words.first else { continue }
      let indent = line.prefix { $0 == " " || $0 == "\t" }.reduce(0) {
        $1 == "\t" ? ($0 / 8 + 1) * 8 : $0 + 1
      }
      if let known = helpIndent {
        // Its first line says how deep the text of a help is.
        if let depth = known, indent >= depth { continue }
        if known == nil, indent > 0 {
          helpIndent = .some(indent)
          continue
        }
        helpIndent = nil
      }
      if first.hasPrefix("#") { continue }
      switch first {
      case "config", "menuconfig":
        symbols = words.count > 1 ? [words[1]] : []
        if let symbol = symbols.first { entries[symbol, default: []] += blocks.joined() + ["config"] }
      case "if", "menu", "choice":
        blocks.append([words.joined(separator: " ")])
        symbols = []
      case "endif", "endmenu", "endchoice":
        _ = blocks.popLast()
        symbols = []
      case "help", "---help---": helpIndent = .some(nil)
      case "source", "comment", "mainmenu": symbols = []
      default:
        let text = words.joined(separator: " ")
        if let symbol = symbols.first {
          entries[symbol]!.append(text)
        } else if !blocks.isEmpty {
          blocks[blocks.count - 1].append(text)
        }
      }
    }
  }
}
