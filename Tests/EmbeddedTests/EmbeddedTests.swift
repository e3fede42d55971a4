// What is in the program is what stands in the repository, and a build notices
// every change.

import Embedded
import Foundation
import TestSupport
import Testing

@Suite("Embedded files")
struct EmbeddedTests {
  private static let root = Checkout.root.path

  @Test("every YAML file of specs/ and the ledger, byte for byte")
  func equal() throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: Self.root + "/specs")
      .filter { $0.hasSuffix(".yaml") }.map { "specs/" + $0 }
    #expect(EmbeddedFiles.all.keys.sorted() == (names + ["proofs/ledger.yaml"]).sorted())
    for (name, text) in EmbeddedFiles.all {
      let bytes = try Data(contentsOf: URL(filePath: "\(Self.root)/\(name)"))
      #expect(Data(text.utf8) == bytes, "\(name): build again")
    }
  }

  @Test("by the path below a folder")
  func below() {
    #expect(EmbeddedFiles.below("specs")["scenarios/full-ring.yaml"]?.isEmpty == false)
    #expect(EmbeddedFiles.below("proofs").keys.sorted() == ["ledger.yaml"])
    #expect(EmbeddedFiles.below("spec").isEmpty)
  }

  /// A small repository, and what the script makes of it.
  private struct Repository {
    let path = FileManager.default.temporaryDirectory.appending(path: "embedded-test-\(UUID().uuidString)")
      .path

    init() throws {
      for folder in ["specs/scenarios", "proofs"] {
        try FileManager.default.createDirectory(
          atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
      }
      try write("a: \"\\(1)\" # \"\"\" \u{e9}\n", to: "specs/a.yaml")
      try write("b: 1\n", to: "specs/scenarios/b.yaml")
      try write("c: 1", to: "proofs/ledger.yaml")
      try write("", to: "stamp")
    }

    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }

    /// - Returns: the file that is written, and when.
    func embed() throws -> (text: String, date: Date) {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        EmbeddedTests.root + "/Sources/Embedding/embed.sh", path, path + "/out", path + "/stamp",
      ]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let date = try FileManager.default.attributesOfItem(atPath: path + "/out")[.modificationDate] as? Date
      return (try String(contentsOfFile: path + "/out", encoding: .utf8), try #require(date))
    }
  }

  @Test("a change is written, whatever its date; without one nothing is, so that nothing is compiled")
  func changes() throws {
    let repository = try Repository()
    defer { try? FileManager.default.removeItem(atPath: repository.path) }
    let first = try repository.embed()
    #expect(
      first.text.contains("(\"specs/a.yaml\", ####\"\"\"\na: \"\\(1)\" # \"\"\" \u{e9}\n\n\"\"\"####),"))
    let again = try repository.embed()
    #expect(again.text == first.text && again.date == first.date)

    let file = repository.path + "/specs/scenarios/b.yaml"
    let date = try #require(try FileManager.default.attributesOfItem(atPath: file)[.modificationDate])
    try repository.write("b: 2\n", to: "specs/scenarios/b.yaml")
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    #expect(try repository.embed().text.contains("b: 2"))

    try repository.write("d: 1\n", to: "specs/scenarios/d.yaml")
    #expect(try repository.embed().text.contains("specs/scenarios/d.yaml"))
    try FileManager.default.removeItem(atPath: repository.path + "/specs/scenarios/d.yaml")
    #expect(try repository.embed().text.contains("d.yaml") == false)
  }
}
