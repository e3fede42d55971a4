// The scenarios tell the revisions apart: wherever two revisions decided
// differently, some scenario shows what that decision alone changes.

import Flow
import Foundation
import Model
import Testing
import Xen

@testable import Spec

@Suite("Scenarios and decisions") struct SeparationTests {
  /// Decisions that no play can show: names of functions, bits of a request
  /// that plays leave out, an error code that no caller passes, nested guests,
  /// a copy's return code that all callers treat alike, and a mapping of no
  /// bytes, which only cache operations ask for.
  static let unseen: Set<DecisionName> = [
    .function, .emptyErrorCode, .kindFlags, .nestedBase, .copyRetry, .zeroBytes,
  ]

  private static func scenarios() throws -> [Scenario] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appendingPathComponent("specs/scenarios").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
      .sorted().map { try Scenario.load(from: folder + "/" + $0, revisions: ["v5", "merged", "staging"]) }
  }

  @Test("each decision in which revisions differ shows in a scenario", arguments: DecisionName.allCases)
  func isSeen(_ name: DecisionName) throws {
    let specs = try specs()
    let scenarios = try Self.scenarios()
    let spec = try #require(specs.decisions.first { $0.name.value == name })
    let values = spec.cells.map(\.value.value)
    var showing: [String] = []
    for (index, cell) in spec.cells.enumerated() {
      for other in Set(values).sorted() where other != cell.value.value {
        func word(_ decision: DecisionName) -> String? {
          decision == name
            ? other
            : specs.decisions.first { $0.name.value == decision }?.cells[index].value.value
        }
        let revision = try #require(specs.revision(named: cell.revision))
        let changed = EmulatorModel(try #require(Decisions(word)))
        let model = EmulatorModel(revision.decisions)
        showing += scenarios.filter {
          Play($0.situation, on: model) != Play($0.situation, on: changed)
        }.map(\.name)
      }
    }
    let isVisible = Set(values).count > 1 && !Self.unseen.contains(name)
    #expect(showing.isEmpty != isVisible, "\(name.rawValue): \(Set(showing).sorted())")
  }
}
