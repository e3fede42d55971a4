// Where the tests find specs/ and their cases: relative to this file, so that
// they run from any working directory.

import Foundation
import Source
import TestSupport

@testable import Spec

enum SpecFolder {
  static let folder = Checkout.specs
  static let cases = Checkout.cases.appending(path: "specs")
  static let files = ["revisions.yaml", "rights.yaml", "rows.yaml", "deviations.yaml"]

  /// The real text of a file, under its bare name.
  static func text(_ name: String) throws -> SpecText {
    SpecText(file: name, text: try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
  }

  static func texts() throws -> Specs.Texts {
    Specs.Texts(
      revisions: try text("revisions.yaml"), rights: try text("rights.yaml"), rows: try text("rows.yaml"))
  }

  static func specs() throws -> Specs { try Specs.load(texts()) }

  /// Reads one file alone, as the fuzzer needs it; returns what was wrong.
  static func problems(in source: SpecText) -> [Diagnostic] {
    switch source.file {
    case "revisions.yaml":
      var reader = RevisionReader()
      return reader.read(source) == nil ? reader.problems.all : []
    case "rights.yaml":
      var reader = RightsReader()
      return reader.read(source) == nil ? reader.problems.all : []
    case "deviations.yaml":
      var reader = DeviationReader(revisions: ["v5", "merged", "staging"])
      return reader.read(source) == nil ? reader.problems.all : []
    default:
      var reader = RowLabelReader()
      return reader.read(source) == nil ? reader.problems.all : []
    }
  }
}
