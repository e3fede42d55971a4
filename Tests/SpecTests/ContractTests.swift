// specs/contracts.yaml: the repository's own, and what is wrong with others.

import Source
import TestSupport
import Testing

@testable import Spec

@Suite("Contracts of callees")
struct ContractTests {
  private func problems(_ text: String) -> [String] {
    do {
      _ = try ContractSpec.load(SpecText(file: "c.yaml", text: text))
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test("the repository's own is read")
  func own() throws {
    let spec = try ContractSpec.load(from: .folder(Checkout.specs))
    #expect(spec.callees.contains { $0.name.value == "paging_mark_dirty" && $0.returns.value == .nothing })
    #expect(spec.untracked.contains { $0.name.value == "insn_buf" })
  }

  @Test(
    "what is wrong is said with its place",
    arguments: [
      ("callees: []", "c.yaml:1:1: error: the file lacks `untracked`; write `untracked: a list`"),
      (
        "callees:\n  - { name: f, returns: some, because: x }\nuntracked: []",
        "c.yaml:2:25: error: `some` is no answer; accepted: nothing, true, false, null, zero"
      ),
      (
        "callees:\n  - { name: f, because: x }\nuntracked: []",
        "c.yaml:2:5: error: the callee lacks `returns`; write `returns: nothing|true|false|null|zero`"
      ),
      (
        "callees: []\nuntracked:\n  - { name: a, because: x }\n  - { name: a, because: y }",
        "c.yaml:4:13: error: `a` stands twice; it is at c.yaml:3:13 already"
      ),
      ("callees: f\nuntracked: []", "is a list"),
      ("callees: []\nuntracked: []\nmacros: []", "the file knows no `macros`"),
    ])
  func wrong(_ text: String, _ message: String) {
    #expect(problems(text).contains { $0.contains(message) }, "\(problems(text))")
  }

  @Test("nothing is wrong with the right twin")
  func right() {
    #expect(
      problems("callees:\n  - { name: f, returns: zero, because: x }\nuntracked: []").isEmpty)
  }
}
