// Mutants dealt out to jobs that run side by side, and their reports put together.

import Foundation
import TestSupport
import Testing

@Suite("Shards of mutants")
struct MutantShardTests {
  private static let call = ["mutants", "Tests/Cases/conformance/tree", "--function", "known_gla"]

  private func report(_ arguments: [String], to file: String) throws -> Tool.Result {
    try Tool.run(Self.call + arguments + ["--format", "json", "--output", file], limit: 300)
  }

  /// Without witnesses: which inputs are shown depends on what was asked before.
  private static func verdicts(_ json: Data) throws -> [String] {
    let report = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    let functions = try #require(report?["functions"] as? [[String: Any]])
    return try functions.flatMap { function in
      try #require(function["mutants"] as? [[String: Any]]).map { mutant in
        ["number", "place", "change", "verdict"].map { "\(mutant[$0] ?? "")" }.joined(separator: " ")
      }
    }
  }

  @Test("together they are the whole")
  func merged() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let whole = try report([], to: scratch.file("whole"))
    let shards = try (1...3).map { number in
      let file = scratch.file("\(number)")
      let result = try report(["--shard", "\(number)/3"], to: file)
      #expect(result.status == whole.status, "\(result.summary)")
      return file
    }
    let together = scratch.file("together")
    let merge = ["mutants", "--merge", "--format", "json", "--output"]
    let result = try Tool.run(merge + [together] + [shards[2], shards[0], shards[1]])
    #expect(result.status == whole.status, "\(result.summary)")
    #expect(try Self.verdicts(scratch.read("together")) == Self.verdicts(scratch.read("whole")))

    let missing = try Tool.run(["mutants", "--merge", shards[0], shards[2]])
    #expect(missing.status == 65 && missing.errors.contains("2/3 missing"), "\(missing.summary)")
    let twice = try Tool.run(["mutants", "--merge", shards[0], shards[0], shards[2]])
    #expect(twice.status == 65 && twice.errors.contains("shard 1/3 again"), "\(twice.summary)")
    let strange = try Tool.run(["mutants", "--merge", shards[0], together])
    #expect(strange.status == 65 && strange.errors.contains("no part of"), "\(strange.summary)")
  }

  @Test("what is no shard, or no report of one", arguments: ["0/3", "4/3", "3", "a/b", "1/0"])
  func refused(_ shard: String) throws {
    let result = try Tool.run(Self.call + ["--shard", shard])
    #expect(result.status == 64, "\(result.summary)")
  }
}
