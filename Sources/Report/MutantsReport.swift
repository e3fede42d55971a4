// What came of mutants as a document that can be written, read again and put together:
// schema `xenprove.mutants/1`.

import Equivalence
import Foundation
import SMT
import Source
import Verification

/// What came of all mutants of a tree, or of a shard of them.
public struct MutantsReport: Codable, Sendable {
  static let schemaName = "xenprove.mutants/1"

  private let schema: String
  let tool, tree: String
  /// Of what the functions were read from, in hex.
  let sha256: String
  let revision: String
  private let exit: Int32
  /// Null for the whole.
  let shard: Nullable<Shard>
  let functions: [Function]

  struct Shard: Codable, Hashable, Sendable {
    let number, count: Int
  }

  struct Function: Codable, Sendable {
    let name: String
    let obstacle: Nullable<String>
    /// Mutants of the function, in all shards.
    let total: Int
    let counts: [String: Int]
    let mutants: [Mutant]

    init(_ name: String, obstacle: String?, total: Int, _ mutants: [Mutant]) {
      (self.name, self.obstacle, self.total) = (name, Nullable(obstacle), total)
      self.mutants = mutants
      counts = MutantCounts(mutants).named
    }
  }

  struct Mutant: Codable, Sendable {
    let number: Int
    let place: Nullable<String>
    let operation, change, verdict: String
    /// Of what is undecided.
    let reason: Nullable<String>
    /// Of what is different.
    let difference: Nullable<Difference>

    var line: String { (place.value.map { "\($0): " } ?? "") + change }
  }

  struct Difference: Codable, Sendable {
    let what, mutant, contract: String
    let inputs: [String: String]
  }

  private init(
    tree: String, sha256: String, revision: String, _ shard: Shard?, _ functions: [Function]
  ) {
    (schema, tool) = (Self.schemaName, ToolVersions.number)
    (self.tree, self.sha256, self.revision) = (tree, sha256, revision)
    (self.shard, self.functions) = (Nullable(shard), functions)
    exit = Self.exit(functions).rawValue
  }

  /// - Parameters:
  ///   - sha256: of what they were read from.
  ///   - revision: by whose models they were measured.
  public init(
    _ functions: [FunctionMutants], of tree: String, sha256: String, by revision: String,
    shard: MutantShard?
  ) {
    self.init(
      tree: tree, sha256: sha256, revision: revision,
      shard.map { Shard(number: $0.number, count: $0.count) },
      functions.map { function in
        Function(
          function.name, obstacle: function.obstacle, total: function.total,
          function.findings.map(Mutant.init))
      })
  }

  public var code: ExitCode { Self.exit(functions) }
  public var json: String { JSONText.encode(self) }

  /// Undecided when a mutant is, or a function has none for a reason of its own.
  private static func exit(_ functions: [Function]) -> ExitCode {
    functions.allSatisfy { $0.obstacle.value == nil && MutantCounts($0.mutants).undecided == 0 }
      ? .success : .undecided
  }
}

extension MutantsReport.Mutant {
  init(_ finding: MutantFinding) {
    number = finding.number
    place = Nullable(finding.place?.description)
    (operation, change) = (finding.mutation.kind.rawValue, finding.mutation.change)
    switch finding.verdict {
    case .differs: (verdict, reason) = ("differs", Nullable(nil))
    case .undefined: (verdict, reason) = ("undefined", Nullable(nil))
    case .equal: (verdict, reason) = ("equal", Nullable(nil))
    case .undecided(let why): (verdict, reason) = ("undecided", Nullable(why))
    }
    difference = Nullable(finding.difference.map(MutantsReport.Difference.init))
  }
}

extension MutantsReport.Difference {
  fileprivate init(_ difference: FlowDifference) {
    (what, mutant, contract) = (difference.what, difference.model, difference.contract)
    inputs = Dictionary(
      difference.inputs.sorted.map { ($0.variable.name, "\($0.value)") }, uniquingKeysWith: { a, _ in a })
  }
}

// MARK: - Shards together

extension MutantsReport {
  /// The whole, of reports of all its shards.
  /// - Parameter files: each with its name.
  /// - Throws: `Diagnostic` where one cannot be read, is about something else than the first, is
  ///   there twice, or is missing.
  public init(merging files: [(name: String, bytes: [UInt8])]) throws(Diagnostic) {
    var reports: [MutantsReport] = []
    for file in files { reports.append(try Self.read(file.name, file.bytes)) }
    guard let first = reports.first, let count = first.shard.value?.count else {
      throw Diagnostic(at: nil, "\(files.first?.name ?? "nothing"): no report of a shard")
    }
    var seen: [Int: String] = [:]
    for (file, report) in zip(files, reports) {
      guard report.isPart(ofTheSameAs: first), let number = report.shard.value?.number else {
        throw Diagnostic(at: nil, "\(file.name): no part of what \(files[0].name) is a part of")
      }
      if let other = seen.updateValue(file.name, forKey: number) {
        throw Diagnostic(at: nil, "\(file.name): shard \(number)/\(count) again, after \(other)")
      }
    }
    let missing = (1...count).filter { seen[$0] == nil }
    guard missing.isEmpty else {
      let words = missing.map { "\($0)/\(count)" }.joined(separator: ", ")
      throw Diagnostic(at: nil, "not all shards are there: \(words) missing")
    }
    let functions = first.functions.indices.map { index in
      let parts = reports.map { $0.functions[index] }
      return Function(
        parts[0].name, obstacle: parts.lazy.compactMap(\.obstacle.value).first,
        total: parts.map(\.total).max() ?? 0, parts.flatMap(\.mutants).sorted { $0.number < $1.number })
    }
    self.init(tree: first.tree, sha256: first.sha256, revision: first.revision, nil, functions)
    // Each mutant once.
    for function in functions where function.obstacle.value == nil {
      guard function.mutants.map(\.number) == Array(1..<(function.total + 1)) else {
        throw Diagnostic(at: nil, "the shards do not add up to all mutants of \(function.name)")
      }
    }
  }

  private static func read(_ name: String, _ bytes: [UInt8]) throws(Diagnostic) -> MutantsReport {
    guard let report = try? JSONDecoder().decode(MutantsReport.self, from: Data(bytes)),
      report.schema == schemaName
    else { throw Diagnostic(at: nil, "\(name): no JSON report of `mutants --shard`") }
    return report
  }

  private func isPart(ofTheSameAs other: MutantsReport) -> Bool {
    tool == other.tool && sha256 == other.sha256 && revision == other.revision
      && shard.value?.count == other.shard.value?.count
      && functions.map(\.name) == other.functions.map(\.name)
  }
}

extension Nullable: Decodable where Value: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self.init(container.decodeNil() ? nil : try container.decode(Value.self))
  }
}

/// How many mutants came to what.
struct MutantCounts {
  static let names = ["mutants", "different", "undefined", "equal", "undecided"]

  let different, undefined, equal, undecided: Int

  init(_ mutants: [MutantsReport.Mutant]) {
    func count(_ verdict: String) -> Int { mutants.count { $0.verdict == verdict } }
    (different, undefined) = (count("differs"), count("undefined"))
    (equal, undecided) = (count("equal"), count("undecided"))
  }

  /// In the order of the names.
  var numbers: [Int] { [different + undefined + equal + undecided, different, undefined, equal, undecided] }
  var named: [String: Int] { Dictionary(uniqueKeysWithValues: zip(Self.names, numbers)) }
}
