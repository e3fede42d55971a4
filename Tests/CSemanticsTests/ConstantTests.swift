// Numbers that a text gives to constants, beside what its comments say and what clang makes of it.

import CText
import Foundation
import TestSupport
import Testing

@testable import CSemantics

@Suite("Constants of a text") struct ConstantTests {
  private static let file = Checkout.cases.appending(path: "constants/constants.h")

  /// What comments say: `NAME = 3, OTHER = 4`, or of the line's own name `= 3` or `unknown`.
  private static func expected(_ text: String) -> [String: ConstantReading?] {
    var found: [String: ConstantReading?] = [:]
    var name = ""
    for line in text.split(separator: "\n") {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      if line.contains("#define"), words.count > 1 { name = words[1] }
      if line.hasPrefix("    "), let first = words.first, !first.allSatisfy(\.isNumber) { name = first }
      guard let comment = line.firstRange(of: "// ").map({ line[$0.upperBound...] }) else { continue }
      if comment == "unknown" { found[name] = .some(nil) }
      for part in comment.split(separator: ",") {
        let sides = part.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let last = sides.last, let number = Int64(last) else { continue }
        found[sides.count == 1 ? name : sides[0]] = .number(number)
      }
    }
    return found
  }

  @Test("each constant has the number that its comment says, and no other constant is seen")
  func readings() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let expected = Self.expected(text)
    #expect(expected.count > 35)
    var constants = TextConstants(
      of: Lexer.tokens(ofFile: Array(text.utf8)), suffixMacros: ["_AC"],
      isSet: { $0 == "SET" ? true : nil })
    #expect(Set(constants.names) == Set(expected.keys))
    for (name, wanted) in expected {
      let reading = constants.reading(of: name)
      if let wanted { #expect(reading == wanted, "\(name)") } else { #expect(reading.isUnknown, "\(name)") }
    }
  }

  @Test("clang agrees with every number")
  func compiler() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let checks = Self.expected(text).compactMap { name, wanted -> String? in
      guard case .number(let number) = wanted else { return nil }
      return "_Static_assert((\(name)) == \(number)L, \"\(name)\");\n"
    }
    let output = try testClang().parse(Array(("#define SET 1\n" + text + checks.joined()).utf8))
    #expect(output.errors.isEmpty, "\(output.errors)")
  }

  @Test("an expression nested without end has no number")
  func depth() {
    let text =
      "#define DEEP " + String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
    var constants = TextConstants(
      of: Lexer.tokens(ofFile: Array(text.utf8)), suffixMacros: [], isSet: { _ in nil })
    #expect(constants.reading(of: "DEEP").isUnknown)
  }
}

extension ConstantReading {
  fileprivate var isUnknown: Bool {
    if case .unread = self { true } else { false }
  }
}
