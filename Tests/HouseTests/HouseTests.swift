// Imports go down only, and every one is declared.

import Testing

@Suite("The house")
struct HouseTests {
  @Test("every room has a floor, and every floor its rooms")
  func rooms() throws {
    #expect(try SourceFile.rooms() == (Plan.floors.flatMap { $0 } + Plan.builders).sorted())
  }

  @Test("no room imports sideways or up, and only those print that may")
  func imports() throws {
    let files = try SourceFile.all()
    #expect(files.count > 50)
    #expect(files.flatMap(\.imports).count > 100)
    let violations = files.flatMap(Plan.violations)
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test("every import is declared in Package.swift, of rooms and of tests")
  func declared() throws {
    let manifest = try Manifest.read()
    #expect(Set(try SourceFile.rooms()).subtracting(manifest.declared.keys) == ["CZ3", "Embedding"])
    let files = try SourceFile.all() + SourceFile.tests()
    let violations = files.flatMap(manifest.violations)
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test("an import that is not declared is found")
  func undeclared() {
    let manifest = Manifest(
      """
      targets: [
        .target(name: "Low"), .target(name: "Middle", dependencies: ["Low"]),
        .target(
          name: "High", dependencies: ["Middle", .product(name: "Yams", package: "Yams")], settings: x),
      ]
      """)
    #expect(manifest.declared == ["Low": [], "Middle": ["Low"], "High": ["Middle", "Yams"]])
    for (room, line, isWrong) in [
      ("High", "@testable import Low", true), ("High", "import Middle", false),
      ("Low", "import Middle", true),
      ("Middle", "import Foundation", false), ("Low", "import Low", false),
    ] {
      let file = SourceFile(room: room, name: "A.swift", text: line + "\n")
      #expect(manifest.violations(in: file).isEmpty != isWrong, "\(room): \(line)")
    }
  }

  @Test(
    "the plan finds what is wrong",
    arguments: [
      ("World", "import Explore", "does not lie below"), ("Model", "import CReader", "does not lie below"),
      ("Claims", "@testable import Claims", "does not lie below"), ("Attic", "import Xen", "has no floor"),
      ("Explore", "internal import CZ3", "is for SMT alone"),
      ("Constraints", "public import Model", "must not see"),
      ("Constraints", "import struct Model.DecisionModel", "must not see"),
      ("CReader", "import Model", "does not lie"), ("Spec", "import Embedded", "is for xenprove alone"),
      ("xenprove", "import Embedding", "which builds it"), ("Embedding", "import Spec", "is being built"),
      ("Model", "  import SMT", "does not lie below"), ("Source", "import Xen", "does not lie below"),
      ("Model", "let a = word.constant == 1", "asks whether"), ("Claims", "  print(1)", "prints"),
      ("SMT", "FileHandle.standardError.write(x)", "prints"),
    ])
  func canFail(_ room: String, _ line: String, _ what: String) {
    let file = SourceFile(
      room: room, name: "A.swift", text: "// import nothing\nimport Foundation\n\(line)\n")
    let found = Plan.violations(in: file)
    #expect(found.count == 1 && found[0].contains(what), "\(found)")
  }

  @Test("the plan lets pass what is right")
  func canPass() {
    let text = "// print(1) import Explore\nimport Claims\nlet a = blueprint(1) + tape.print(2)\n"
    #expect(Plan.violations(in: SourceFile(room: "Prove", name: "A.swift", text: text)).isEmpty)
    let plugin = "import Foundation\nimport PackagePlugin\n"
    #expect(Plan.violations(in: SourceFile(room: "Embedding", name: "A.swift", text: plugin)).isEmpty)
    #expect(
      Plan.violations(in: SourceFile(room: "SMT", name: "A.swift", text: "internal import CZ3")).isEmpty)
  }
}
