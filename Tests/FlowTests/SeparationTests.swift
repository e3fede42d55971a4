// The scenarios tell the revisions apart: wherever two revisions decided
// differently, some scenario shows what that decision alone changes.

import Flow
import Foundation
import TestSupport
import Testing
import XenABI
import XenFunctions

@testable import Spec

@Suite("Scenarios and traits") struct SeparationTests {
  /// Traits that no play can show: names of functions, bits of a request
  /// that plays leave out, an error code that no caller passes, nested guests,
  /// a copy's return code that all callers treat alike, a mapping of no bytes,
  /// which only cache operations ask for, and by what way the gate is reached.
  static let unseen: Set<String> = [
    "function", "empty-error-code", "kind-flags", "nested-base", "copy-retry", "zero-bytes",
    "gate",
  ]

  private static func scenarios() throws -> [Scenario] {
    let folder = Checkout.specs + "/scenarios"
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
      .sorted().map { try Scenario.load(from: folder + "/" + $0, revisions: ["v5", "merged", "staging"]) }
  }

  @Test("each trait in which revisions differ shows in a scenario", arguments: XenABI.Trait.all)
  func isSeen(_ trait: XenABI.Trait) throws {
    let specs = try specs()
    let scenarios = try Self.scenarios()
    let spec = try #require(specs.traits.first { $0.trait.value == trait })
    let values = spec.cells.map(\.value.value)
    var showing: [String] = []
    for cell in spec.cells {
      for other in Set(values).sorted() where other != cell.value.value {
        let revision = try #require(specs.revision(named: cell.revision))
        var changed = revision.traits
        #expect(trait.set(other, in: &changed))
        let (model, twin) = (EmulatorModel(revision.traits), EmulatorModel(changed))
        showing += scenarios.filter {
          Play($0.situation, on: model) != Play($0.situation, on: twin)
        }.map(\.name)
      }
    }
    let isVisible = Set(values).count > 1 && !Self.unseen.contains(trait.name)
    #expect(showing.isEmpty != isVisible, "\(trait): \(Set(showing).sorted())")
  }
}
