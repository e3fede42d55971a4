// The specs/ that ship load and say what they must. Numbers and names here
// come from Xen, not from the files.

import Foundation
import Source
import Testing
import XenABI

@testable import Spec

@Suite struct RealSpecsTests {
  @Test func theFolderLoads() throws {
    let specs = try Specs.load(from: SpecFolder.folder)
    #expect(specs.revisions.map(\.value.name) == ["v5", "merged", "staging"])
    #expect(specs.rights.rights[0].read.place.file == SpecFolder.folder + "/rights.yaml")
  }

  /// By name, one word each, as a reader of the C has it.
  private static func traits(_ words: [String: String], like base: Traits = Traits()) throws -> Traits {
    var traits = base
    for (name, word) in words {
      let trait = try #require(XenABI.Trait.named(name))
      #expect(trait.set(word, in: &traits), "\(name): \(word)")
    }
    return traits
  }

  @Test func revisionsDecideWhatTheirAuthorsDecided() throws {
    let specs = try SpecFolder.specs()
    let v5 = try #require(specs.revision(named: "v5"))
    #expect(v5.commit == "a189ef027d")
    let old = [
      "function": "hvm_emulate_send_vm_event", "gate": "parameter", "empty-error-code": "no-event",
      "lookup-failure": "no-event", "altp2m-index": "raw", "kind-flags": "always-with-gla",
      "nested-base": "absent", "access-values": "default=10", "trigger": "not-with-gla",
      "map-check": "before-types", "zero-bytes": "refused", "copy-check": "after-types",
      "copy-retry": "gfn_paged_out", "fallback-write": "unchecked", "prefetch": "unchecked",
      "cmpxchg-fallback": "mmio", "slots-on-error": "left", "mmio-latch": "kept",
      "propagation": "host-right", "locked-sleep": "unnoticed", "read-check": "never",
      "string-copies": "unchecked", "view-zero": "host", "absent-entry": "asked", "slot": "when-sending",
      "promotion": "ignored", "resume": "unchecked", "precheck": "none",
    ]
    #expect(old.keys.sorted() == XenABI.Trait.all.map(\.name).sorted())
    #expect(try v5.traits == Self.traits(old))
    let merged = try #require(specs.revision(named: "merged"))
    #expect(merged.commit == "b8443cb39b")
    let changed = [
      "function": "hvm_monitor_check_p2m", "gate": "assertion", "empty-error-code": "examined",
      "lookup-failure": "ESRCH-is-n", "kind-flags": "argument", "trigger": "in-gpt",
      "map-check": "after-types", "zero-bytes": "one-frame", "copy-retry": "need_retry",
      "fallback-write": "checked", "prefetch": "checked",
    ]
    #expect(try merged.traits == Self.traits(changed, like: v5.traits))
    let staging = try #require(specs.revision(named: "staging"))
    #expect(staging.commit == "c447b7308b")
    let later = [
      "altp2m-index": "zero-when-inactive", "nested-base": "filled", "access-values": "r_pw=10,default=11",
      "cmpxchg-fallback": "linear-write", "slots-on-error": "cleaned-in-debug", "mmio-latch": "cleared",
      "propagation": "view-default", "locked-sleep": "asserted",
    ]
    #expect(try staging.traits == Self.traits(later, like: merged.traits))
    #expect(specs.revision(named: "v4") == nil)
  }

  @Test func everyDecisionIsExplained() throws {
    let specs = try SpecFolder.specs()
    #expect(specs.traits.map(\.trait.value) == XenABI.Trait.all)
    for decision in specs.traits {
      #expect(decision.cells.map(\.revision) == ["v5", "merged", "staging"])
      #expect(!decision.about.value.isEmpty)
    }
  }

  @Test func aFourthRevisionIsAFewLines() throws {
    var texts = try SpecFolder.texts()
    texts.revisions = SpecText(
      file: "revisions.yaml",
      text: texts.revisions.text + """
          mine:
            title: What if the index were zero
            commit: b8443cb39b
            like: merged
            but: { altp2m-index: zero-when-inactive }
          yours: { title: The same, commit: b8443cb39b, like: mine }
        """)
    let specs = try Specs.load(texts)
    var expected = try #require(specs.revision(named: "merged")).traits
    expected.altp2mIndex = .zeroWhenInactive
    #expect(specs.revision(named: "mine")?.traits == expected)
    #expect(specs.revision(named: "yours")?.traits == expected)
    let index = try #require(specs.traits.first { $0.trait.value.name == "altp2m-index" })
    #expect(index.cells.map(\.revision) == ["v5", "merged", "staging", "mine", "yours"])
    #expect(index.cells[4].value.place == index.cells[3].value.place)
  }

  @Test func plainRightsAreBitMasks() throws {
    let rights = try SpecFolder.specs().rights
    for right in AccessRight.common where right.isPlain {
      let rule = rights.rule(forEnumerator: right)
      #expect(rule.read.value == (right.value & 1 != 0 ? .yes : .no))
      #expect(rule.write.value == (right.value & 2 != 0 ? .yes : .no))
      #expect(rule.execute.value == (right.value & 4 != 0 ? .yes : .no))
      #expect(rule.promotion == nil)
    }
  }

  @Test func theOtherRights() throws {
    let rights = try SpecFolder.specs().rights
    func permissions(_ right: Row.Right) -> [Permission] {
      let rule = rights.rule(for: right)
      return [rule.read.value, rule.write.value, rule.execute.value]
    }
    #expect(permissions(.rx2rw) == [.yes, .promotes, .yes])
    #expect(rights.rule(for: .rx2rw).promotion?.becomes.value == .rw)
    #expect(rights.rule(for: .rx2rw).promotion?.reports.value == .nothing)
    #expect(permissions(.n2rwx) == [.promotes, .promotes, .promotes])
    #expect(rights.rule(for: .n2rwx).promotion?.becomes.value == .rwx)
    #expect(rights.rule(for: .n2rwx).promotion?.reports.value == .asynchronously)
    #expect(permissions(.rPW) == permissions(.r))
    #expect(permissions(.default) == permissions(.n))
    #expect(permissions(.other) == permissions(.n))
    #expect(rights.rule(forEnumerator: AccessRight("new", 99)).right.value == .other)
    #expect(rights.rights.map(\.right.value) == Row.Right.allCases)
  }

  @Test func attemptsKindsAndRequest() throws {
    let rights = try SpecFolder.specs().rights
    #expect(rights.rule(for: .write).bit?.value == PFEC.writeAccess)
    #expect(rights.rule(for: .write).flags.value == 0x03)
    #expect(rights.rule(for: .fetch).bit?.value == PFEC.insnFetch)
    #expect(rights.rule(for: .fetch).flags.value == 0x04)
    #expect(rights.rule(for: .read).bit == nil)
    #expect(rights.rule(for: .read).flags.value == 0x01)
    #expect(rights.flags(for: .withGLA).value == 0x18)
    #expect(rights.flags(for: .inGuestPageTable).value == 0x28)
    #expect(rights.flags(for: .unknown).value == 0)
    #expect(rights.flags(for: FaultKind?.none).value == 0)
    #expect(rights.request.reason.value == 1)
    #expect(rights.request.isSynchronous.value)
  }

  @Test func cellsKnowTheirPlaces() throws {
    let texts = try SpecFolder.texts()
    let specs = try Specs.load(texts)
    let lines = texts.rights.text.split(separator: "\n", omittingEmptySubsequences: false)
    for rule in specs.rights.rights {
      let line = lines[rule.write.place.line - 1]
      let word = line.utf8.dropFirst(rule.write.place.column - 1).prefix(rule.write.value.rawValue.utf8.count)
      #expect(String(Substring(word)) == rule.write.value.rawValue)
      #expect(line.contains("\(rule.right.value.rawValue):"))
    }
  }

  @Test func aFolderWithoutTheFilesIsSaidToBeSo() throws {
    let wrong = #expect(throws: Diagnostics.self) { try Specs.load(from: "no-such-folder") }
    #expect(wrong?.all.count == 3)
    let message = "no-such-folder/revisions.yaml: there is no such file; name the folder that has it, "
    #expect(wrong?.all.first?.message.hasPrefix(message) == true)
  }

  /// Loading is part of every run of a tool that has to answer at once. The
  /// bound is ten times what it takes, of this thread's processor time.
  @Test func loadingTakesNoTime() throws {
    let texts = try SpecFolder.texts()
    let best = try (0..<20).map { _ in
      let start = Self.seconds
      _ = try Specs.load(texts)
      return Self.seconds - start
    }.min()!
    #expect(best < 0.02, "\(best)")
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
