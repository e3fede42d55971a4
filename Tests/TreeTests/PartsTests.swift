// The parts of the room that take strangers' text apart, by themselves.

import Foundation
import Patch
import Source
import Testing

@testable import Tree

@Suite("Parts")
struct PartsTests {
  @Test(
    "a command line is read as a shell reads it",
    arguments: [
      ("gcc -c a.c", [["gcc", "-c", "a.c"]]), ("  a   b\t", [["a", "b"]]), ("", []), (" ; ; ", []),
      ("a '-Dx=\"y z\"' \"b c\"d", [["a", "-Dx=\"y z\"", "b cd"]]), ("a ''", [["a", ""]]),
      ("a\\ b \"\\\"\\n\" '\\'", [["a b", "\"\\n", "\\"]]),
      ("a; b && c | d > e", [["a"], ["b"], ["c"], ["d"], ["e"]]),
      ("a 'open", [["a", "open"]]), ("a\\\nb", [["ab"]]), ("a 'x;y'", [["a", "x;y"]]),
    ])
  func words(_ line: String, _ expected: [[String]]) {
    #expect(ShellWords.commands(in: line) == expected)
  }

  @Test("the command that compiles a file is found among others")
  func compiling() {
    let line = "mkdir -p x; gcc -DA -c dir/a.c -o a.tmp; gcc -DB -c aa.c; objcopy a.tmp a.c"
    #expect(ShellWords.compiling("a.c", in: line)?[1] == "-DA")
    #expect(ShellWords.compiling("aa.c", in: line)?[1] == "-DB")
    #expect(ShellWords.compiling("b.c", in: line) == nil)
  }

  @Test("git's names of contents")
  func blobs() {
    #expect(BlobHash.of([]) == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
    #expect(BlobHash.of(Array("hello\n".utf8)) == "ce013625030ba8dba906f756967f9e9ca394464a")
    #expect(BlobHash.matches(Array("hello\n".utf8), "CE0136") == true)
    #expect(BlobHash.matches([], "ce0136") == false && BlobHash.matches([], nil) == nil)
    #expect(BlobHash.matches(nil, "0000000") == true && BlobHash.matches([], "0000000") == false)
  }

  @Test("a child that takes too long is stopped, with its own children")
  func patience() {
    let start = ContinuousClock.now
    #expect(Child.output(of: ["sh", "-c", "sleep 3600 & sleep 3600"], patience: 1) == nil)
    #expect(ContinuousClock.now - start < .seconds(1800))
    #expect(Child.output(of: ["no-such-program-anywhere"], patience: 1) == nil)
    #expect(Child.output(of: ["sh", "-c", "echo a; exit 3"], patience: 600) == Array("a\n".utf8))
  }

  @Test("half a file, and a file with any byte lost, is scanned to its end")
  func scan() throws {
    let file = Case.trees.appending(path: "base-new/xen/arch/x86/hvm/emulate.c")
    let text = [UInt8](try Data(contentsOf: file))
    #expect(FunctionScan.names(definedIn: text).count == 6)
    for index in text.indices {
      #expect(FunctionScan.names(definedIn: Array(text[..<index])).count <= 6)
      #expect(FunctionScan.names(definedIn: Array(text[..<index] + text[(index + 1)...])).count <= 12)
    }
    for odd in ["\"", "'\\", "/*", "#", "#if", "((((", "}}}}) {", "f(\\", "#define x \\", "\\"] {
      #expect(FunctionScan.names(definedIn: Array(odd.utf8)).isEmpty)
    }
  }

  @Test("a patch with a line lost or changed either applies as it says or not at all")
  func garbled() throws {
    let example = try #require(Case.named("patch-applies").first)
    let input = try String(contentsOf: example.folder.appending(path: "input.patch"), encoding: .utf8)
    let lines = input.split(separator: "\n", omittingEmptySubsequences: false)
    try example.withTree { path in
      let tree = try XenTree(at: path)
      let whole = try tree.applying(Submission(reading: Array(input.utf8), name: "patch"))
      for index in lines.indices {
        let replacements: [[Substring]] = [[], ["+"], [" "], ["-"], [Substring("\(lines[index])x")]]
        for replacement in replacements {
          var other = lines
          other.replaceSubrange(index...index, with: replacement)
          let text = Array(other.joined(separator: "\n").utf8)
          guard let submission = try? Submission(reading: text, name: "patch"),
            let patched = try? tree.applying(submission)
          else { continue }
          // What was changed was then no context: an added line, or text around hunks.
          for change in patched.changes where change.isAsIndexed == true {
            #expect(patched.contents(of: change.file) == whole.contents(of: change.file))
          }
          let isContext = lines[index].hasPrefix(" ") || lines[index].hasPrefix("-    ")
          #expect(!isContext || patched.changes.allSatisfy { $0.isAsIndexed == true }, "line \(index + 1)")
        }
      }
    }
  }
}
