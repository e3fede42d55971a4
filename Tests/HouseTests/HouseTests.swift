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
      ("BitVectors", "import SMT", "does not lie below"),
      ("Emulation", "import XenC", "does not lie below"),
      ("Claims", "@testable import Claims", "does not lie below"), ("Attic", "import XenABI", "has no floor"),
      ("SymbolicExecution", "internal import CZ3", "is for SMT alone"),
      ("XenC", "public import XenFunctions", "does not lie"),
      ("XenC", "import struct XenFunctions.AccessCheckModel", "does not lie"),
      ("Spec", "import Embedded", "is for Loading alone"),
      ("xenprove", "import Embedding", "which builds it"), ("Embedding", "import Spec", "is being built"),
      ("Emulation", "  import SMT", "does not lie below"), ("Source", "import XenABI", "does not lie below"),
      ("Claims", "  print(1)", "prints"),
      ("SMT", "FileHandle.standardError.write(x)", "prints"),
    ])
  func canFail(_ room: String, _ line: String, _ what: String) {
    let file = SourceFile(
      room: room, name: "A.swift", text: "// import nothing\nimport Foundation\n\(line)\n")
    let found = Plan.violations(in: file)
    #expect(found.count == 1 && found[0].contains(what), "\(found)")
  }

  @Test(
    "a model is plain Swift that means the same on numbers and on symbols",
    arguments: [
      ("import SMT", "must not see"), ("  import SymbolicExecution", "must not see"),
      ("let a = word.constant == 1", "asks whether"), ("let b = world.known(a)", "asks whether"),
    ])
  func modelCanFail(_ line: String, _ what: String) {
    let text = "import Foundation\n\(line)\n"
    let found = Plan.violations(in: SourceFile(room: "XenFunctions", name: "RingModel.swift", text: text))
    #expect(found.count == 1 && found[0].contains(what), "\(found)")
    #expect(Plan.violations(in: SourceFile(room: "XenFunctions", name: "Ring.swift", text: text)).isEmpty)
  }

  @Test("every generic room is there")
  func generic() throws { #expect(Plan.generic.isSubset(of: try SourceFile.rooms())) }

  @Test(
    "a generic room that speaks of Xen is found",
    arguments: [
      ("struct Machine<W: XenWorld> {}", "xen"), ("let frame = GFN(0)", "gfn"),
      ("case \"monitor_traps\": return", "monitor_traps"), ("static let right = MEM_ACCESS_R", "mem_access"),
      ("let path = \"regs.x86.npt_base\"", "npt_"), ("// as Xen has it", nil), ("/// `current->vcpu`", nil),
      ("let folder = \"/tmp/xenprove-XXXXXX\" + \"XENPROVE_CLANG\"", nil),
    ])
  func genericCanFail(_ line: String, _ word: String?) {
    for room in Plan.generic {
      let found = Plan.violations(in: SourceFile(room: room, name: "A.swift", text: line + "\n"))
      #expect(found == (word.map { ["Sources/\(room)/A.swift: \(room) is generic and says `\($0)`"] } ?? []))
    }
    #expect(Plan.violations(in: SourceFile(room: "XenC", name: "A.swift", text: line + "\n")).isEmpty)
  }

  @Test("a contract is written without looking at C", arguments: ["CSemantics", "XenC"])
  func contractCanFail(_ room: String) {
    for (name, isWrong) in [("RingContract", true), ("SlotClaim", true), ("Ring", false)] {
      let file = SourceFile(room: "XenFunctions", name: "Ring/\(name).swift", text: "import \(room)\n")
      #expect(Plan.violations(in: file).isEmpty != isWrong, "\(name)")
    }
  }

  @Test("contracts name nothing that models declare")
  func contracts() throws {
    let files = try SourceFile.all()
    #expect(files.filter(\.isModel).flatMap(\.types).count > 10)
    #expect(files.filter(\.isContract).count > 15)
    let violations = Plan.sharing(among: files)
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test("a contract that leans on a model is found")
  func sharing() {
    let model = SourceFile(
      room: "XenFunctions", name: "RingModel.swift", text: "public struct RingModel {\n  enum Slot {}\n}\n")
    for (line, isWrong) in [
      ("let a = RingModel()", true), ("// as RingModel has it", false), ("let a = RingModels()", false),
      ("let a = RingState()", false),
    ] {
      let contract = SourceFile(room: "XenFunctions", name: "RingContract.swift", text: line + "\n")
      #expect(Plan.sharing(among: [model, contract]).isEmpty != isWrong, "\(line)")
    }
  }

  @Test("the plan lets pass what is right")
  func canPass() {
    let text = "// print(1) import Report\nimport Claims\nlet a = blueprint(1) + tape.print(2)\n"
    #expect(Plan.violations(in: SourceFile(room: "Verification", name: "A.swift", text: text)).isEmpty)
    let plugin = "import Foundation\nimport PackagePlugin\n"
    #expect(Plan.violations(in: SourceFile(room: "Embedding", name: "A.swift", text: plugin)).isEmpty)
    #expect(
      Plan.violations(in: SourceFile(room: "SMT", name: "A.swift", text: "internal import CZ3")).isEmpty)
  }
}
