// Files with a name in them, anywhere in a tree, and whether its configuration builds them.

/// The texts of a tree, kept: for who looks for one name after another.
public final class TreeTexts {
  /// By path.
  private let texts: [(file: String, text: [UInt8])]
  private let search: FunctionIndex

  /// Every C file and header.
  /// - Parameter endings: of files beside them, e.g. `.S`.
  public init(of tree: XenTree, and endings: [String] = []) {
    search = tree.index
    texts = tree.index.everything(of: tree, and: endings).map { ($0, tree.contents(of: $0) ?? []) }
  }

  /// Files that have one of the names in them, whatever is around it; those of other architectures among
  /// them.
  public func files(mentioning names: [String]) -> [(file: String, text: [UInt8])] {
    texts.filter { entry in names.contains { search.mentions(entry.text, $0) } }
  }
}

extension XenTree {
  /// C files and headers that have one of the names in them, by path; see `TreeTexts`.
  public func files(mentioning names: [String]) -> [String] {
    TreeTexts(of: self).files(mentioning: names).map(\.file)
  }

  /// Why this configuration does not compile a file; nil if it does, or if nothing says that it does
  /// not.
  public func omission(of file: String) -> String? {
    let parts = file.split(separator: "/").map(String.init)
    if parts.first == "arch", parts.count > 1, parts[1] != "x86" { return "it is of arch/\(parts[1])" }
    if parts.first == "include", parts.count > 1, parts[1].hasPrefix("asm-"),
      !["asm-x86", "asm-generic"].contains(parts[1])
    {
      return "it is of \(parts[1])"
    }
    if parts.first == "tools" || parts.first == "test" { return "it is no part of the hypervisor" }
    guard file.hasSuffix(".c"), contents(of: Self.autoconf) != nil else { return nil }
    // A build that left a record for the file has compiled it.
    if has("\(parent(of: file))/.\(lastName(of: file).dropLast(2)).o.cmd") { return nil }
    let options = enabledOptions
    for depth in 1..<max(parts.count, 1) {
      let folder = parts[..<depth].joined(separator: "/")
      guard let text = contents(of: "\(folder)/Makefile") else { continue }
      let isFile = depth == parts.count - 1
      let goal = isFile ? String(parts[depth].dropLast(2)) : parts[depth]
      let goals: Set<String> = isFile ? ["\(goal).o", "\(goal).init.o"] : [goal, "\(goal)/"]
      if let option = MakeGoals.missingOption(for: goals, in: text, options) {
        return "\(option) is not set"
      }
    }
    return nil
  }

  /// Options that `autoconf.h` defines.
  private var enabledOptions: Set<String> {
    let text = String(decoding: contents(of: Self.autoconf) ?? [], as: UTF8.self)
    return Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        return words.count >= 2 && words[0] == "#define" ? String(words[1]) : nil
      })
  }
}

/// What a makefile says is to be made: `obj-$(CONFIG_HVM) += hvm.o`, perhaps within `ifeq`.
enum MakeGoals {
  /// The option for want of which none of some goals is made; nil if one is, or none is named.
  static func missingOption(for goals: Set<String>, in text: [UInt8], _ options: Set<String>) -> String? {
    var missing: String?
    var conditions: [String?] = []
    let lines = String(decoding: text, as: UTF8.self).replacing("\\\n", with: " ").split(separator: "\n")
    for line in lines {
      let words = line.split { " \t".contains($0) }
      guard let first = words.first else { continue }
      switch first {
      case "ifeq", "ifneq", "ifdef", "ifndef":
        let option = option(in: line)
        let isPlain = first == "ifeq" && line.contains(",y)")
        conditions.append(isPlain && option.map { !options.contains($0) } ?? false ? option : nil)
      case "else":
        // What holds otherwise is not known to be missing.
        if !conditions.isEmpty { conditions[conditions.count - 1] = nil }
      case "endif": _ = conditions.popLast()
      default:
        guard first.hasPrefix("obj-") || first.hasPrefix("subdir-"),
          words.dropFirst().contains(where: { goals.contains(String($0)) })
        else { continue }
        let own = option(in: first).flatMap { options.contains($0) ? nil : $0 }
        guard let option = own ?? conditions.lazy.compactMap({ $0 }).first else { return nil }
        missing = missing ?? option
      }
    }
    return missing
  }

  private static func option(in text: some StringProtocol) -> String? {
    guard let start = text.firstRange(of: "$(CONFIG_")?.lowerBound else { return nil }
    return String(text[start...].dropFirst(2).prefix { $0 != ")" })
  }
}
