// What is said about each toy tree, compared with what a person has reviewed.
// RECORD=1 writes the expectations anew, and fails, so that nobody forgets to
// look at the difference.

import Foundation
import Source
import TestSupport
import Testing
import Tree

@Suite("Xen trees")
struct CaseTests {
  @Test("there are cases, and of every sort")
  func casesExist() {
    for sort in ["flags", "never", "opened", "no-tree", "patch"] {
      #expect(!Case.named(sort).isEmpty, "\(sort)")
    }
  }

  @Test("the report is as expected", arguments: Case.all)
  func report(_ example: Case) throws {
    let report = try example.report()
    #expect(try report == ReviewedText.text(of: example.expectation, beside: report))
  }

  @Test("changed files go when nobody needs them any more")
  func privateFiles() throws {
    let example = try #require(Case.named("patch-applies").first)
    try example.withTree { path in
      func overlay() throws -> String {
        let tree = try XenTree(at: path).applying(#require(try example.submission()))
        let arguments = try tree.compilation(of: "arch/x86/hvm/emulate.c").arguments
        let description = try #require(arguments.last)
        #expect(FileManager.default.fileExists(atPath: description))
        return description
      }
      let gone = try overlay()
      #expect(!FileManager.default.fileExists(atPath: gone))
    }
  }
}
