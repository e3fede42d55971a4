// specs/contracts.yaml: what is taken for granted about C that is not executed.

public import Source

/// What a callee gives back whose effects nobody follows.
public enum CalleeAnswer: String, SpecWord {
  case nothing
  case yes = "true"
  case no = "false"
  case null, zero
}

/// Whether two versions of C have to call such a function alike.
public enum CalleeComparison: String, SpecWord {
  case yes = "true"
  case no = "false"
}

/// The contents of specs/contracts.yaml.
public struct ContractSpec: Hashable, Sendable {
  /// A function by its C name; `->name` is a call through a member.
  public struct Callee: Hashable, Sendable {
    public let name: Located<String>
    public let returns: Located<CalleeAnswer>
    /// When it is called, and with what, is compared between two versions of C.
    public let isCompared: Bool
    public let because: Located<String>
  }

  /// State by the end of its C name.
  public struct Untracked: Hashable, Sendable {
    public let name: Located<String>
    public let because: Located<String>
  }

  public let callees: [Callee]
  public let untracked: [Untracked]

  /// Reads the file.
  /// - Throws: everything that is wrong with it, sorted by place.
  public static func load(from source: SpecSource) throws(Diagnostics) -> ContractSpec {
    var problems = Problems()
    let text = source.text("contracts.yaml", &problems)
    if let wrong = problems.sorted { throw wrong }
    return try load(text)
  }

  /// Reads it from a text.
  /// - Throws: everything that is wrong with it, sorted by place.
  public static func load(_ text: SpecText) throws(Diagnostics) -> ContractSpec {
    var problems = Problems()
    let spec = read(text, &problems)
    if let wrong = problems.sorted { throw wrong }
    guard let spec else {
      throw Diagnostics(Diagnostic(at: nil, "internal error: \(text.file) was refused without a reason"))
    }
    return spec
  }

  private static func read(_ text: SpecText, _ problems: inout Problems) -> ContractSpec? {
    guard let root = Document.entry(of: text, &problems),
      let table = Table(root, "the file", keys: ["callees", "untracked"], &problems)
    else { return nil }
    let callees = entries("callees", of: table, &problems).compactMap { callee($0, &problems) }
    let untracked = entries("untracked", of: table, &problems).compactMap { state($0, &problems) }
    refuseTwice(callees.map(\.name) + untracked.map(\.name), &problems)
    return ContractSpec(callees: callees, untracked: untracked)
  }

  private static func entries(_ key: String, of table: Table, _ problems: inout Problems) -> [Entry] {
    table.required(key, "a list", &problems)?.list("`\(key)`", &problems) ?? []
  }

  private static func callee(_ entry: Entry, _ problems: inout Problems) -> Callee? {
    guard let table = Table(entry, "the callee", keys: ["name", "returns", "compared", "because"], &problems)
    else {
      return nil
    }
    let name = table.word("name", &problems)
    let returns: Located<CalleeAnswer>? = table.choice("returns", "answer", &problems)
    let compared: Located<CalleeComparison>? = table.optional("compared")?.choice("`compared`", &problems)
    let because = table.word("because", &problems)
    guard let name, let returns, let because else { return nil }
    return Callee(
      name: name, returns: returns, isCompared: compared?.value != .no, because: because)
  }

  private static func state(_ entry: Entry, _ problems: inout Problems) -> Untracked? {
    guard let table = Table(entry, "the state", keys: ["name", "because"], &problems) else { return nil }
    let name = table.word("name", &problems)
    let because = table.word("because", &problems)
    guard let name, let because else { return nil }
    return Untracked(name: name, because: because)
  }

  private static func refuseTwice(_ names: [Located<String>], _ problems: inout Problems) {
    var seen: [String: Place] = [:]
    for name in names {
      if let first = seen[name.value] {
        problems.report(name.place, "`\(name.value)` stands twice; it is at \(first) already")
      }
      seen[name.value] = seen[name.value] ?? name.place
    }
  }
}
