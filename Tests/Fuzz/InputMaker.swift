// Inputs by number: the same for the same seed, whichever worker asks.

import Foundation

struct InputMaker: Sendable {
  private struct Seed {
    let path: String
    let bytes: [UInt8]
  }

  let kind: Kind
  private let root: String
  private let seed: UInt64
  private let seeds: [Seed]
  private let words: [String]

  /// - Parameters:
  ///   - root: the repository, with a `/` behind it.
  ///   - printed: tables that the program printed, as more seeds of tables.
  init(_ kind: Kind, in root: String, seed: UInt64, printed: [[UInt8]] = []) throws {
    (self.kind, self.root, self.seed) = (kind, root, seed)
    var seeds = try kind.seeds(in: root).map { path in
      Seed(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: root + path))))
    }
    if kind == .table { seeds += printed.map { Seed(path: "printed", bytes: $0) } }
    self.seeds = seeds
    let found = seeds.flatMap { seed in
      Token.all(in: Array(seed.bytes.prefix(30_000))).filter { $0.kind == .word }
        .map { String(decoding: seed.bytes[$0.range], as: UTF8.self) }
    }
    words = kind.words + Set(found).sorted()
  }

  func input(_ number: Int) -> Input {
    var dice = Dice(seed: seed, stream: "\(kind.rawValue) \(number)")
    // What is wrong already shows less when it is changed.
    let sound = seeds.filter { Kind.isSound($0.path) }
    let seed = dice.isOne(in: 4) ? dice.pick(seeds)! : dice.pick(sound) ?? dice.pick(seeds)!
    let mutator = Mutator(corpus: seeds.map(\.bytes), words: words, dice: dice)
    switch kind {
    case .mail: return mail(seed, mutator)
    case .c: return c(seed, mutator)
    case .table: return table(seed, mutator)
    case .scenario: return scenario(seed, mutator)
    case .specs: return specs(seed, mutator)
    case .ledger: return ledger(seed, mutator)
    case .tree: return tree(seed, mutator)
    }
  }

  // MARK: Subjects

  private static let formats = [
    "text", "json", "json", "mail", "markdown", "csv", "junit", "html", "html", "sarif", "codequality",
    "github",
  ]

  /// A call that reads a subject.
  private func call(_ file: String, _ dice: inout Dice) -> [String] {
    switch dice.roll(10) {
    case 0: ["table", file, "--format", ["text", "json", "mail", "markdown", "html"][dice.roll(5)]]
    case 1: ["diff", "v5", file, "--format", ["text", "json", "html"][dice.roll(3)]]
    default: ["verify", file, "--format", InputMaker.formats[dice.roll(InputMaker.formats.count)]]
    }
  }

  private func mail(_ seed: Seed, _ mutator: Mutator) -> Input {
    var mutator = mutator
    var bytes = seed.bytes
    if mutator.dice.isOne(in: 2) {
      // Only the C that a patch adds: more of it comes to be read than of mails with holes.
      for _ in 0..<mutator.dice.few() {
        guard let line = mutator.dice.pick(InputMaker.addedLines(of: bytes)) else { break }
        mutator.changeToken(&bytes, within: line)
      }
    }
    if bytes == seed.bytes { bytes = mutator.mutated(bytes) }
    return Input(name: "input.eml", bytes: bytes, arguments: call("{}/input.eml", &mutator.dice))
  }

  /// What stands behind the plus signs.
  private static func addedLines(of text: [UInt8]) -> [Range<Int>] {
    text.split(separator: 10).compactMap { line in
      let start = line.firstIndex { $0 != UInt8(ascii: ">") && $0 != 32 } ?? line.endIndex
      guard start < line.endIndex - 2, line[start] == UInt8(ascii: "+"), line[start + 1] != UInt8(ascii: "+")
      else { return nil }
      return start + 1..<line.endIndex
    }
  }

  private func c(_ seed: Seed, _ mutator: Mutator) -> Input {
    var mutator = mutator
    let bytes = mutator.mutated(seed.bytes)
    return Input(name: "input.c", bytes: bytes, arguments: call("{}/input.c", &mutator.dice))
  }

  // MARK: Tables

  private func table(_ seed: Seed, _ mutator: Mutator) -> Input {
    var mutator = mutator
    var bytes = seed.bytes
    var isWrong = false
    if mutator.dice.isOne(in: 2), let changed = TableCells.changed(bytes, &mutator.dice) {
      (bytes, isWrong) = (changed, true)
      // Quoting changes nothing of what a table says.
      if mutator.dice.isOne(in: 3) {
        bytes =
          bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array("> > ".utf8) + $0 }
          .joined(separator: [10]) + [10]
      }
    } else {
      bytes = mutator.mutated(bytes)
    }
    let format = ["text", "text", "json"][mutator.dice.roll(3)]
    return Input(
      name: "table.txt", bytes: bytes, arguments: ["check-table", "{}/table.txt", "--format", format],
      isWrong: isWrong)
  }

  // MARK: YAML

  private func scenario(_ seed: Seed, _ mutator: Mutator) -> Input {
    var mutator = mutator
    let bytes = mutator.mutated(seed.bytes)
    let format = ["text", "json", "html", "svg"][mutator.dice.roll(4)]
    return Input(name: "input.yaml", bytes: bytes, arguments: ["run", "{}/input.yaml", "--format", format])
  }

  private static let specsCalls = [
    "verify v5", "verify merged", "verify staging", "verify v5 merged staging", "table staging",
    "diff v5 merged",
    "run full-ring", "repair merged SendAborts", "paths v5 hvmemul_map_linear_addr",
    "verify v5 --with prefetch=checked",
    "verify Tests/Cases/conformance/v5.c", "check-table Tests/Cases/tables/table_v5",
  ].map { $0.split(separator: " ").map(String.init) }

  private func specs(_ seed: Seed, _ mutator: Mutator) -> Input {
    var mutator = mutator
    let bytes = mutator.mutated(seed.bytes)
    var call = mutator.dice.pick(InputMaker.specsCalls)!.map {
      $0.replacing("table_v5", with: "table v5.txt")
    }
    let hasFormats = call[0] == "verify"
    let format =
      hasFormats ? mutator.dice.pick(InputMaker.formats)! : ["text", "json"][mutator.dice.roll(2)]
    if call[0] != "repair" { call += ["--format", format] }
    return Input(
      name: (seed.path as NSString).lastPathComponent, bytes: bytes, surroundings: root + "specs",
      arguments: call + ["--specs", "{}"])
  }

  private func ledger(_ seed: Seed, _ mutator: Mutator) -> Input {
    var mutator = mutator
    let ledger = seeds.first { $0.path.hasSuffix("ledger.yaml") }!
    let seed = mutator.dice.isOne(in: 2) ? ledger : seed
    let bytes = mutator.mutated(seed.bytes)
    let format = ["text", "json", "html", "sarif"][mutator.dice.roll(4)]
    return Input(
      name: String(seed.path.dropFirst("proofs/".count)), bytes: bytes, surroundings: root + "proofs",
      arguments: ["gate", "--proofs", "{}", "--format", format],
      isWrong: InputMaker.facts(bytes) != InputMaker.facts(seed.bytes))
  }

  /// All that counts of a ledger or a proof: not its comments, nor who made it.
  private static func facts(_ bytes: [UInt8]) -> [[UInt8]] {
    let lines = bytes.split(separator: 10).filter { $0.first != UInt8(ascii: "#") }.map(Array.init)
    guard lines.first == Array("made by:".utf8) else { return lines }
    return Array(lines.drop { !$0.starts(with: Array("rights:".utf8)) })
  }

  // MARK: Trees

  private func tree(_ seed: Seed, _ mutator: Mutator) -> Input {
    var mutator = mutator
    let bytes = mutator.mutated(seed.bytes)
    let format = mutator.dice.pick(InputMaker.formats)!
    let tree = "Tests/Cases/conformance/tree"
    return Input(
      name: String(seed.path.dropFirst(tree.count + 1)), bytes: bytes, surroundings: root + tree,
      arguments: ["verify", "{}", "--format", format])
  }
}
