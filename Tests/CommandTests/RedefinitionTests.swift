// An input that gives a name of the prelude a meaning of its own is not judged
// with ours. Each file of Tests/Cases/redefined stands before a right access
// check: a .c file in the same text, a .diff as a part of the same patch. Its
// first line says what must be named as the obstacle, or `nothing`.

import Foundation
import TestSupport
import Testing

@Suite("Names that the input defines itself")
struct RedefinitionTests {
  private static let folder = Tool.cases + "/redefined"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test("there are cases, right ones beside wrong ones")
  func exist() {
    #expect(Self.names.count { $0.hasPrefix("own-") } >= 15)
    #expect(Self.names.count { $0.hasPrefix("same-") } >= 5)
  }

  @Test("are not judged as ours", arguments: names)
  func judged(_ name: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = String(
      try #require(lines[0].firstRange(of: "expect: ").map { lines[0][$0.upperBound...] }))
    let check = try String(contentsOfFile: Tool.cases + "/c/twin-base.c", encoding: .utf8)
    let input =
      name.hasSuffix(".c") ? text + check : lines.dropFirst().joined(separator: "\n") + patch(adding: check)
    let file = try scratch.write(input, to: name)

    let result = try Tool.run(["verify", file, "--claim", "SwitchExactWX", "--claim", "Conformance"])
    let unread = result.text.split(separator: "\n").drop { !$0.hasPrefix("unread") }.prefix { !$0.isEmpty }
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    if expected == "nothing" {
      #expect(result.status == 0 && unread.isEmpty, "\(result.summary)")
    } else {
      #expect(result.status == 3, "\(result.summary)")
      #expect(unread.contains("\(expected), which the input defines or changes"), "\(result.summary)")
      #expect(
        !result.text.contains(/^SwitchExactWX +(holds|fails)/.anchorsMatchLineEndings()), "\(result.summary)")
    }
  }

  /// A patch that adds a file with this text.
  private func patch(adding text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let header = """
      diff --git a/xen/arch/x86/hvm/check.c b/xen/arch/x86/hvm/check.c
      new file mode 100644
      --- /dev/null
      +++ b/xen/arch/x86/hvm/check.c
      @@ -0,0 +1,\(lines.count) @@

      """
    return header + lines.map { "+\($0)\n" }.joined()
  }
}
