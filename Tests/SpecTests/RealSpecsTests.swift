// The specs/ that ship load and say what they must. Numbers and names here
// come from Xen, not from the files.

import Source
import Testing
import Xen

@testable import Spec

@Suite struct RealSpecsTests {
  @Test func theFolderLoads() throws {
    let specs = try Specs.load(from: SpecFolder.folder)
    #expect(specs.revisions.map(\.value.name) == ["v5", "merged", "staging"])
    #expect(specs.rights.rights[0].read.place.file == SpecFolder.folder + "/rights.yaml")
  }

  @Test func revisionsDecideWhatTheirAuthorsDecided() throws {
    let specs = try SpecFolder.specs()
    let v5 = try #require(specs.revision(named: "v5"))
    #expect(v5.commit == "a189ef027d")
    #expect(
      v5.decisions
        == Decisions(
          function: .sendVMEvent, gate: .parameter, emptyErrorCode: .noEvent, lookupFailure: .noEvent,
          altp2mIndex: .raw, kindFlags: .alwaysWithGLA, nestedBase: .absent, accessValues: .defaultIs10,
          flow: FlowDecisions(
            trigger: .notWithGLA, mapCheck: .beforeTypes, zeroBytes: .refused, copyCheck: .afterTypes,
            copyRetry: .gfnPagedOut, fallbackWrite: .unchecked, prefetch: .unchecked, cmpxchgFallback: .mmio,
            slotsOnError: .left,
            mmioLatch: .kept, propagation: .hostRight, lockedSleep: .unnoticed)))
    let merged = try #require(specs.revision(named: "merged"))
    #expect(merged.commit == "b8443cb39b")
    #expect(
      merged.decisions
        == Decisions(
          function: .checkP2M, gate: .assertion, emptyErrorCode: .examined, lookupFailure: .absentIsN,
          altp2mIndex: .raw, kindFlags: .argument, nestedBase: .absent, accessValues: .defaultIs10,
          flow: FlowDecisions(
            trigger: .inGuestPageTable, mapCheck: .afterTypes, zeroBytes: .oneFrame, copyCheck: .afterTypes,
            copyRetry: .needRetry, fallbackWrite: .checked, prefetch: .checked, cmpxchgFallback: .mmio,
            slotsOnError: .left,
            mmioLatch: .kept, propagation: .hostRight, lockedSleep: .unnoticed)))
    var expected = merged.decisions
    expected.altp2mIndex = .zeroWhenInactive
    expected.nestedBase = .filled
    expected.accessValues = .pagingWriteIs10
    expected.flow.cmpxchgFallback = .linearWrite
    expected.flow.slotsOnError = .cleanedInDebug
    expected.flow.mmioLatch = .cleared
    expected.flow.propagation = .viewDefault
    expected.flow.lockedSleep = .asserted
    let staging = try #require(specs.revision(named: "staging"))
    #expect(staging.commit == "c447b7308b")
    #expect(staging.decisions == expected)
    #expect(specs.revision(named: "v4") == nil)
  }

  @Test func everyDecisionIsExplained() throws {
    let specs = try SpecFolder.specs()
    #expect(specs.decisions.map(\.name.value) == DecisionName.allCases)
    for decision in specs.decisions {
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
    var expected = try #require(specs.revision(named: "merged")).decisions
    expected.altp2mIndex = .zeroWhenInactive
    #expect(specs.revision(named: "mine")?.decisions == expected)
    #expect(specs.revision(named: "yours")?.decisions == expected)
    // It has the callers of the one it is like, and so its labels.
    #expect(specs.labels.label(of: Row(.rx, .write, gate: .off), claim: "Any", revision: "yours") == .latent)
    let index = try #require(specs.decisions.first { $0.name.value == .altp2mIndex })
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
  /// bound is ten times what it takes, for machines under load.
  @Test func loadingTakesNoTime() throws {
    let texts = try SpecFolder.texts()
    let clock = ContinuousClock()
    let best = try (0..<20).map { _ in try clock.measure { _ = try Specs.load(texts) } }.min()!
    #expect(best < .milliseconds(20), "\(best)")
  }
}
