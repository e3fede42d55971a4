// Scenarios: the repository's own, what is usual, and wrong ones with what is
// to be said about them. Each file of Tests/Cases/scenarios/wrong has its
// messages beside it, in a file of the same name that ends in .txt. RECORD=1
// writes those anew, and still fails.

import Foundation
import Source
import TestSupport
import Testing
import XenABI

@testable import Spec

@Suite("Scenarios") struct ScenarioTests {
  static let revisions = ["v5", "merged", "staging"]
  static let own = files(in: Checkout.root.appending(path: "specs/scenarios"))
  static let wrong = files(in: Checkout.cases.appending(path: "scenarios/wrong"))

  static func files(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.path + "/" + $0 }
  }

  @Test("there are scenarios, and wrong ones")
  func exist() { #expect(Self.own.count >= 20 && Self.wrong.count >= 20) }

  @Test("every scenario of the repository is read, and survives being written", arguments: own)
  func isRead(_ path: String) throws {
    let scenario = try Scenario.load(from: path, revisions: Self.revisions)
    #expect(!scenario.expectations.isEmpty && scenario.about.hasSuffix("."))
    let text = ScenarioText(about: scenario.about, scenario.situation, scenario.expectations).text
    let again = try Scenario.read(SpecText(file: path, text: text), revisions: Self.revisions)
    #expect(again.situation == scenario.situation && again.about == scenario.about, "\(text)")
    #expect(again.name == scenario.name)
    let expected = scenario.expectations.map { "\($0.revisions ?? []) \($0.what)" }
    #expect(again.expectations.map { "\($0.revisions ?? []) \($0.what)" } == expected, "\(text)")
  }

  @Test("a wrong one is refused with its reasons", arguments: wrong)
  func refused(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let name = URL(filePath: path).lastPathComponent
    var found = "it is read\n"
    do {
      _ = try Scenario.read(SpecText(file: name, text: text), revisions: Self.revisions)
    } catch {
      found = error.description + "\n"
    }
    let file = URL(filePath: path.dropLast(5) + ".txt")
    #expect(try found == ReviewedText.text(of: file, beside: found))
    #expect(found != "it is read\n", "a case is to be wrong")
  }

  @Test("what is left out is as usual")
  func defaults() throws {
    let text = """
      about: Small.
      pages: { code: , data: { right: r } }
      instruction: { at: code+0x10, does: [ { store: data+8 } ] }
      """
    let scenario = try Scenario.read(SpecText(file: "a/small.yaml", text: text), revisions: [])
    let expected = Situation(
      pages: [GuestPage(name: "code"), GuestPage(name: "data", right: 1, viewRight: 1)],
      instruction: Instruction(
        page: 0, offset: 16, operations: [.store(Operand(page: 1, offset: 8, bytes: 4))]))
    #expect(scenario.situation == expected)
    #expect(scenario.name == "small" && scenario.about == "Small." && scenario.expectations.isEmpty)
  }

  @Test("a file that is missing or no text is refused")
  func unreadable() throws {
    #expect(throws: Diagnostics.self) {
      try Scenario.load(from: "/nonexistent.yaml", revisions: [])
    }
    #expect(throws: Diagnostics.self) {
      try Scenario.load(from: SpecFolder.folder, revisions: [])
    }
  }

  @Test("whatever stands in the file, reading it ends with a value or with places")
  func fuzz() throws {
    let source = try String(
      contentsOfFile: SpecFolder.folder + "/scenarios/cmpxchg-from-mmio-into-protected-page.yaml",
      encoding: .utf8)
    let bytes = Array(source.utf8)
    for index in bytes.indices {
      check(Array(bytes[..<index]))
      var flipped = bytes
      flipped[index] ^= 1 << UInt8(index % 8)
      check(flipped)
    }
  }

  private func check(_ bytes: [UInt8]) {
    do {
      let text = SpecText(file: "f.yaml", text: String(decoding: bytes, as: UTF8.self))
      _ = try Scenario.read(text, revisions: Self.revisions)
    } catch {
      for problem in error.all where problem.place.map({ $0.line < 1 || $0.column < 1 }) ?? true {
        Issue.record("\(problem) has no proper place")
      }
    }
  }
}
