// Where clang is looked for, among folders of our own.

import Foundation
import Source
import Testing

@testable import CSemantics

@Suite("The search for clang")
struct ClangSearchTests {
  /// A root with programs at these places below it.
  private struct Root {
    let path = FileManager.default.temporaryDirectory.appending(path: "clang-test-\(UUID().uuidString)").path

    init(_ programs: [String]) throws {
      // By another process: a file that is open for writing here, or in a child that is
      // being started meanwhile, could not be run.
      let script = """
        for file; do mkdir -p "${file%/*}"; printf '#!/bin/sh\\necho clang version 1\\n' > "$file"; chmod 755 "$file"; done
        """
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", script, "sh"] + programs.map { "\(path)/\($0)" }
      try process.run()
      process.waitUntilExit()
    }

    /// What is found, below the root.
    func found(_ path: [String]) throws -> String {
      let search = ClangSearch(
        path: path.map { "\(self.path)/\($0)" }.joined(separator: ":"), root: self.path)
      let clang = try search.found()
      return "\(clang.executable.dropFirst(self.path.count + 1)), \(clang.origin)"
    }
  }

  static let cases: [(there: [String], path: [String], expected: String)] = [
    (["a/clang", "b/clang", "b/swift"], ["a", "b"], "b/clang, on the search path"),
    (["a/clang-19", "b/clang"], ["a", "b"], "b/clang, on the search path"),
    (
      ["a/clang-14", "b/clang-9", "b/clang-100", "b/clang-20"], ["a", "b"], "b/clang-100, on the search path"
    ),
    (["a/clang-19", "b/clang-19"], ["b", "a"], "b/clang-19, on the search path"),
    (["a/clang-13", "usr/lib/llvm-9/bin/clang"], ["a"], "usr/lib/llvm-9/bin/clang, in a usual place"),
    (
      ["usr/lib/llvm-9/bin/clang", "usr/lib/llvm-19/bin/clang", "usr/bin/clang"], [],
      "usr/lib/llvm-19/bin/clang, in a usual place"
    ),
    (
      ["opt/swift-6.1/usr/bin/clang", "opt/swift-6.10.2/usr/bin/clang", "usr/lib/llvm-19/bin/clang"], [],
      "opt/swift-6.10.2/usr/bin/clang, in a usual place"
    ),
    (
      ["opt/swift-6.3/usr/bin/clang", "opt/swift/usr/bin/clang"], [],
      "opt/swift/usr/bin/clang, in a usual place"
    ),
    (["usr/libexec/swift/bin/clang"], ["a"], "usr/libexec/swift/bin/clang, in a usual place"),
    (["usr/local/bin/clang", "usr/bin/clang"], [], "usr/local/bin/clang, in a usual place"),
    (["usr/bin/clang-15", "usr/bin/clang-16"], [], "usr/bin/clang-16, in a usual place"),
  ]

  @Test("the first of the search path beside a swift, the newest otherwise", arguments: cases.indices)
  func order(_ index: Int) throws {
    let (there, path, expected) = Self.cases[index]
    let root = try Root(there)
    defer { try? FileManager.default.removeItem(atPath: root.path) }
    #expect(try root.found(path) == expected)
  }

  @Test("none anywhere, and what to do")
  func none() throws {
    let root = try Root(["a/clang/file", "a/clang-13"])
    defer { try? FileManager.default.removeItem(atPath: root.path) }
    let error = #expect(throws: Diagnostic.self) { try root.found(["a", "b"]) }
    #expect(error?.message.contains("--clang or XENPROVE_CLANG") == true)
  }

  @Test("one that is asked for is taken, or nothing")
  func requested() throws {
    let root = try Root(["a/mine", "b/clang"])
    defer { try? FileManager.default.removeItem(atPath: root.path) }
    func found(_ program: String) throws -> String {
      try ClangSearch(
        ClangSearch.Request(program, from: "--clang"), path: root.path + "/b:" + root.path + "/a"
      ).found()
        .executable
    }
    #expect(try found("mine") == root.path + "/a/mine")
    #expect(try found(root.path + "/a/mine") == root.path + "/a/mine")
    #expect(throws: Diagnostic.self) { try found("other") }
    #expect(throws: Diagnostic.self) { try found("/bin/true") }
  }
}
