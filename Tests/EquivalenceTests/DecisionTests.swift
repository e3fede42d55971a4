// Each design decision is read off the C: the small tree with one of them made otherwise,
// Tests/Cases/traits/TRAIT/VALUE/input.patch, is another tree where the catalogue says that
// it shows.

import Equivalence
import Foundation
import Patch
import TestSupport
import Testing
import XenABI
import XenFunctions

/// One decision made otherwise.
struct Decision: Sendable, CustomTestStringConvertible {
  let trait: XenABI.Trait
  let value: String

  var testDescription: String { "\(trait)=\(value)" }
  var folder: URL { Checkout.cases.appending(path: "traits/\(trait)/\(value)") }

  /// All that differ from the small tree, which is as staging is.
  static let all: [Decision] = {
    guard let staging = SmallTree.staging else { return [] }
    return staging.traits.variations.map { Decision(trait: $0.trait, value: $0.value) }
  }()

  /// Those that some C shows.
  static let shown = all.filter { SmallTree.showing[$0.trait] != nil }

  var submission: Submission {
    get throws {
      let patch = try Data(contentsOf: folder.appending(path: "input.patch"))
      return try Submission(reading: [UInt8](patch), name: "input.patch")
    }
  }

  /// Staging, but for this.
  var revision: Revision {
    get throws {
      let staging = try #require(SmallTree.staging)
      var traits = staging.traits
      try #require(trait.set(value, in: &traits))
      return Revision(name: testDescription, title: testDescription, commit: staging.commit, traits: traits)
    }
  }
}

extension SmallTree {
  static let staging = try? specs.get().revision(named: "staging")
  static let showing = staging.map { Catalogue.showing($0.traits) } ?? [:]
}

@Suite("Design decisions in a small tree")
struct DecisionTests {
  @Test("what no C shows is known, and all else has its cases")
  func complete() {
    let hidden = XenABI.Trait.all.filter { SmallTree.showing[$0] == nil }.map(\.name)
    #expect(hidden == ["locked-sleep", "precheck"])
    for decision in Decision.shown {
      #expect(FileManager.default.fileExists(atPath: decision.folder.path), "\(decision.testDescription)")
    }
    let folders =
      (try? FileManager.default.contentsOfDirectory(
        atPath: Checkout.cases.appending(path: "traits").path)) ?? []
    #expect(Set(folders) == Set(Decision.shown.map(\.trait.name)))
  }

  /// And what these call: there it may be written.
  private static func names(showing trait: XenABI.Trait) throws -> Set<String> {
    let names = Set((SmallTree.showing[trait] ?? []).map(\.name))
    let programs = try SmallTree.measured(by: #require(SmallTree.staging)).values.map(\.program)
    return names.union(programs.filter { names.contains($0.name) }.flatMap(\.callees))
  }

  @Test("it is noticed where the catalogue says that it shows", arguments: Decision.shown)
  func noticed(_ decision: Decision) throws {
    let submission = try decision.submission
    let measured = try Measured(submission, by: "staging")
    let report = try CaseReport(measured)
    let functions = try Self.names(showing: decision.trait)
    #expect(!functions.isDisjoint(with: report.changed), "\(report.text)")
    let own = try CaseReport(Measured(measured, by: decision.revision))
    let text = "by staging\n\(report.text)\nby \(decision.testDescription)\n\(own.text)"
    #expect(try text == ReviewedText.text(of: decision.folder.appending(path: "expect.txt"), beside: text))
  }
}
