// The same files, from a folder and as texts.

import Foundation
import Source
import Testing
import XenABI

@testable import Spec

@Suite("Where specs come from")
struct SpecSourceTests {
  /// The repository's own files as texts.
  private static func texts() throws -> SpecSource {
    let names = try FileManager.default.subpathsOfDirectory(atPath: SpecFolder.folder).filter {
      $0.hasSuffix(".yaml")
    }
    return .texts(
      Dictionary(
        uniqueKeysWithValues: try names.map {
          ($0, try String(contentsOfFile: "\(SpecFolder.folder)/\($0)", encoding: .utf8))
        }), label: "<inside>")
  }

  @Test("texts say the same as the folder they were taken from, and places say where")
  func equal() throws {
    let (folder, texts) = (SpecSource.folder(SpecFolder.folder), try Self.texts())
    let (one, other) = (try Specs.load(from: folder), try Specs.load(from: texts))
    #expect(one.revisions.map(\.value) == other.revisions.map(\.value))
    #expect(one.revisions[0].place.file == SpecFolder.folder + "/revisions.yaml")
    #expect(other.revisions[0].place.file == "<inside>/revisions.yaml")
    #expect(one.revisions.map(\.place.line) == other.revisions.map(\.place.line))
    let names = one.revisions.map(\.value.name)
    #expect(
      try ContractSpec.load(from: folder).callees.map(\.name.value)
        == ContractSpec.load(from: texts).callees.map(\.name.value))
    #expect(
      try Deviations.load(from: folder, revisions: names).inForce.count
        == Deviations.load(from: texts, revisions: names).inForce.count)
    #expect(folder.scenarios == texts.scenarios && folder.scenarios.contains("full-ring"))
    let read = { (source: SpecSource) in
      try Scenario.read(source.scenario(named: "full-ring"), revisions: names)
    }
    #expect(try read(folder).name == "full-ring" && read(texts).name == "full-ring")
  }

  @Test("what is not there is named")
  func missing() throws {
    for source in [SpecSource.folder("/nonexistent"), .texts([:], label: "<inside>")] {
      let wrong = #expect(throws: Diagnostics.self) { try Specs.load(from: source) }
      #expect(
        wrong?.all.count == 3 && wrong?.all[1].message.contains("\(source.label)/rights.yaml: ") == true)
      #expect(throws: Diagnostics.self) { try ContractSpec.load(from: source) }
      #expect(throws: Diagnostics.self) { try Deviations.load(from: source, revisions: []) }
      #expect(throws: Diagnostics.self) { try source.scenario(named: "x") }
      #expect(source.scenarios.isEmpty)
    }
  }
}
