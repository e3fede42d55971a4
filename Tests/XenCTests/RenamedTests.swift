// A constant under another name is the same number. Each folder of Tests/Cases/renamed has a file before
// and after: in one that starts with `right-` the function `f` means the same, in a `wrong-` one not.

import Foundation
import TestSupport
import Testing

@testable import XenC

@Suite("Renamed constants")
struct RenamedTests {
  private static let folder = Checkout.cases.appending(path: "renamed").path
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test("there are cases, right and wrong") func exist() {
    #expect(Self.names.count { $0.hasPrefix("right-") } > 1)
    #expect(Self.names.count { $0.hasPrefix("wrong-") } > 5)
  }

  private func changed(_ name: String, isElsewhere: @escaping (String) -> Bool) throws -> Set<String> {
    func bytes(_ file: String) throws -> [UInt8] {
      Array(try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)/\(file).c")))
    }
    return ChangedNames(
      [(file: "f.c", old: try bytes("before"), new: try bytes("after"))], isElsewhere: isElsewhere
    ).all
  }

  @Test("a function that names them otherwise is the same, and no other one", arguments: names)
  func same(_ name: String) throws {
    #expect(try changed(name) { _ in false }.contains("f") == name.hasPrefix("wrong-"))
  }

  @Test("where another file has the name, nothing is known", arguments: names)
  func elsewhere(_ name: String) throws {
    #expect(try changed(name) { _ in true }.contains("f"))
  }

  @Test("a function with a reserved name is one, a word before a body is none")
  func reserved() {
    func changed(_ old: String, _ new: String) -> Set<String> {
      ChangedNames([(file: "f.c", old: Array(old.utf8), new: Array(new.utf8))]).functions
    }
    #expect(changed("int __f(void) { return 1; }", "int __f(void) { return 2; }") == ["__f"])
    let (one, two) = ("int f(void) __attribute__((pure)) { return 1; }", "int g(void) { return __f(2); }")
    #expect(changed(one, one.replacing("1", with: "2")).isEmpty)
    #expect(changed(two, two.replacing("2", with: "3")) == ["g"])
  }

  // MARK: In other files

  private static let body = "static int f(int a) { return a + 1; }\n"

  /// What stands in two files before and after, nil for no file.
  struct Move: Sendable, CustomTestStringConvertible {
    let name: String
    let before, after: [String?]
    var isSame = false
    var isElsewhere = false
    var testDescription: String { name }
  }

  static let moves = [
    Move(name: "the file has another name", before: [body, nil], after: [nil, body], isSame: true),
    Move(
      name: "it is moved", before: [body, "int g;\n"], after: ["int h;\n", "int g;\n" + body], isSame: true),
    Move(
      name: "each file has its copy", before: [body, nil], after: [body + "int h;\n", body], isSame: true),
    Move(
      name: "a copy that another file can mean", before: [body, nil], after: [body + "int h;\n", body],
      isElsewhere: true),
    Move(
      name: "a copy that does something else", before: [body, nil],
      after: [body + "int h;\n", "static int f(int a) { return a + 2; }\n"]),
    Move(
      name: "it is moved into a condition", before: [body, nil],
      after: [nil, "#ifdef CONFIG_A\n" + body + "#endif\n"]),
    Move(
      name: "it is not static any more", before: [body, nil],
      after: [nil, "int f(int a) { return a + 1; }\n"]),
  ]

  @Test("what moves from one file to another is the same", arguments: moves)
  func moved(_ move: Move) {
    let files = zip(move.before, move.after).enumerated().map { number, texts in
      (file: "\(number).c", old: texts.0.map { Array($0.utf8) }, new: texts.1.map { Array($0.utf8) })
    }
    let changed = ChangedNames(files) { _ in move.isElsewhere }
    #expect(changed.all.contains("f") == !move.isSame)
    #expect(move.isSame || changed.places["f"]?.line ?? 0 > 0)
  }
}
