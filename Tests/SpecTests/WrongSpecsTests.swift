// Wrong specs, one folder each under Tests/Cases/specs: the changed files, and
// in expect.txt all that is to be said about them. What a case leaves out
// comes from specs/. RECORD=1 writes the expectations anew, and still fails.

import Foundation
import Source
import TestSupport
import Testing

@testable import Spec

struct WrongSpecsCase: CustomTestStringConvertible, Sendable {
  let folder: URL
  var testDescription: String { folder.lastPathComponent }

  static func all() -> [WrongSpecsCase] {
    let folders = try? FileManager.default.contentsOfDirectory(
      at: SpecFolder.cases, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    return (folders ?? []).map(WrongSpecsCase.init).sorted { $0.testDescription < $1.testDescription }
  }

  /// The changed file if the case has one, else the real one.
  func text(_ name: String) throws -> SpecText {
    guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else {
      return try SpecFolder.text(name)
    }
    var problems = Problems()
    let text = Specs.Texts.text(name, bytes, &problems)
    if let wrong = problems.sorted { throw wrong }
    return text
  }

  /// What is said about the case, a line per diagnostic.
  func outcome() throws -> String {
    do {
      let texts = Specs.Texts(
        revisions: try text("revisions.yaml"), rights: try text("rights.yaml"), rows: try text("rows.yaml"))
      let specs = try Specs.load(texts)
      _ = try Deviations.read(
        try text("deviations.yaml"), revisions: specs.revisions.map(\.value.name))
      return "loads\n"
    } catch let wrong as Diagnostics {
      return wrong.description + "\n"
    }
  }
}

@Suite struct WrongSpecsTests {
  @Test func thereAreCases() { #expect(WrongSpecsCase.all().count >= 10) }

  @Test(arguments: WrongSpecsCase.all())
  func isRefused(_ wrong: WrongSpecsCase) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: wrong.folder.path)
    #expect(!Set(files).isDisjoint(with: SpecFolder.files), "the case changes no file")
    #expect(Set(files).isSubset(of: SpecFolder.files + ["expect.txt"]), "the case has files nobody reads")
    let outcome = try wrong.outcome()
    let file = wrong.folder.appending(path: "expect.txt")
    #expect(try outcome == ReviewedText.text(of: file, beside: outcome))
    #expect(outcome != "loads\n", "a case is to be wrong")
  }
}
