// The ledger: what was proved, from what, by which files. Text in blocks, sorted
// within them, one fact a line, so that a change is a few lines of a diff. It reads
// like YAML, but is none: a value may hold a colon. Its only writer and reader.

/// All blocks, in order.
public struct Ledger: Hashable, Sendable {
  public static let fileName = "ledger.yaml"

  public private(set) var blocks: [LedgerBlock]

  public init(_ blocks: [LedgerBlock]) { self.blocks = blocks }

  public func block(_ heading: LedgerHeading) -> LedgerBlock? { blocks.first { $0.heading == heading } }

  /// Everything but the line that names versions, which may differ between machines.
  public var comparable: [LedgerBlock] { blocks.filter { $0.heading != .madeBy } }

  /// Every file that it names, with the SHA-256 that it should have.
  var digests: [String: String] {
    var found: [String: String] = [:]
    for fact in blocks.flatMap(\.facts) {
      guard case .file(let path) = fact.key else { continue }
      found[path] = fact.value.split(separator: " ").last.map(String.init)
    }
    return found
  }

  private static let head = """
    # What was proved of each revision, from which decisions and cells, and the
    # file that asks it again. Written by `xenprove gate --update`.

    """

  public var text: String { Ledger.head + blocks.map { "\n\($0.heading):\n\($0.text)" }.joined() }

  /// Takes a text apart. What is not in its form, or stands there twice, makes a block or
  /// a fact that no other ledger has, so that comparing finds it.
  public init(parsing text: String) {
    var blocks: [LedgerBlock] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("  "), !blocks.isEmpty {
        let (key, value) = Ledger.halves(line.dropFirst(2))
        let isAgain = blocks[blocks.count - 1][LedgerKey(key)] != nil
        blocks[blocks.count - 1].add(LedgerKey(isAgain ? "\(key) (again)" : key), value)
      } else {
        let heading = line.hasSuffix(":") ? String(line.dropLast()) : "\(line) (without its colon)"
        let isAgain = blocks.contains { $0.heading == LedgerHeading(heading) }
        blocks.append(LedgerBlock(LedgerHeading(isAgain ? "\(heading) (again)" : heading)))
      }
    }
    self.blocks = blocks
  }

  /// What stands before and after the first `: `.
  private static func halves(_ line: Substring) -> (String, String) {
    guard let colon = line.firstRange(of: ": ") else { return ("\(line) (without a value)", "") }
    return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
  }
}

/// A block of facts under a heading, each with a key.
public struct LedgerBlock: Hashable, Sendable {
  public let heading: LedgerHeading
  /// In order; a key occurs once.
  public private(set) var facts: [Fact] = []

  public struct Fact: Hashable, Sendable {
    public let key: LedgerKey
    public let value: String
  }

  public init(_ heading: LedgerHeading) { self.heading = heading }

  /// Adds a fact unless there is nothing to say.
  mutating func add(_ key: LedgerKey, _ value: String?) {
    if let value { facts.append(Fact(key: key, value: value)) }
  }

  public subscript(_ key: LedgerKey) -> String? { facts.first { $0.key == key }?.value }

  /// The facts, a line each.
  var text: String { facts.map { "  \($0.key): \($0.value)\n" }.joined() }
}
