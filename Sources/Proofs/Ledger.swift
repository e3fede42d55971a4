// The ledger: what was proved, from what, by which files. Text in blocks, sorted
// within them, one fact a line, so that a change is a few lines of a diff. It
// happens to be YAML.

/// A block of facts under a heading, each with a key.
public struct LedgerBlock: Hashable, Sendable {
  /// e.g. `claim v5 ReadReported`.
  public let heading: String
  /// In order; a key occurs once.
  public private(set) var facts: [Fact] = []

  public struct Fact: Hashable, Sendable {
    public let key, value: String
  }

  public init(_ heading: String) { self.heading = heading }

  /// Adds a fact unless there is nothing to say.
  mutating func add(_ key: String, _ value: String?) {
    if let value { facts.append(Fact(key: key, value: value)) }
  }

  public subscript(_ key: String) -> String? { facts.first { $0.key == key }?.value }

  fileprivate var text: String {
    heading + ":\n" + facts.map { "  \($0.key): \($0.value)\n" }.joined()
  }
}

/// All blocks, in order.
public struct Ledger: Hashable, Sendable {
  public static let fileName = "ledger.yaml"

  public private(set) var blocks: [LedgerBlock]

  public init(_ blocks: [LedgerBlock]) { self.blocks = blocks }

  public func block(_ heading: String) -> LedgerBlock? { blocks.first { $0.heading == heading } }

  /// Everything but the line that names versions, which may differ between machines.
  public var comparable: [LedgerBlock] { blocks.filter { $0.heading != Ledger.made } }
  static let made = "made by"

  private static let head = """
    # What was proved of each revision, from which decisions and cells, and the
    # file that asks it again. Written by `xenprove gate --update`.

    """

  public var text: String { Ledger.head + blocks.map { "\n" + $0.text }.joined() }

  /// Takes a text apart. What is not in its form, or stands there twice, makes a block or
  /// a fact that no other ledger has, so that comparing finds it.
  public init(parsing text: String) {
    var blocks: [LedgerBlock] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("  "), !blocks.isEmpty {
        let (key, value) = Ledger.halves(line.dropFirst(2))
        let isAgain = blocks[blocks.count - 1][key] != nil
        blocks[blocks.count - 1].add(isAgain ? "\(key) (again)" : key, value)
      } else {
        let heading = line.hasSuffix(":") ? String(line.dropLast()) : "\(line) (without its colon)"
        let isAgain = blocks.contains { $0.heading == heading }
        blocks.append(LedgerBlock(isAgain ? "\(heading) (again)" : heading))
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
