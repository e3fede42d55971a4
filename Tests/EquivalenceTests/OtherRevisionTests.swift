import Equivalence
import Foundation
import Patch
import SMT
import Testing
import XenABI

// Which other revisions' models a function of a tree equals as well: it is called as its own
// revision calls it, whatever theirs would have to assume.

@Suite("Other revisions")
struct OtherRevisionTests {
  /// In v5's time no copy returned HVMTRANS_need_retry, so C that does not know it does what
  /// later models do.
  @Test("what does not know a code that none returned then is what knows it now")
  func older() throws {
    let patch = try Data(contentsOf: SmallTree.cases.appending(path: "older/no-need-retry.patch"))
    let own = try Measured(Submission(reading: [UInt8](patch), name: "no-need-retry.patch"), by: "v5")
    let traits = own.revision.traits
    let measure = TreeMeasure(try SmallTree.specs.get().revisions.map(\.value), solver: Solver())
    let programs = own.programs
    let index = try #require(
      (0..<TreeMeasure.count(traits)).first { TreeMeasure.function($0, traits) == "linear_read" })
    let found = try measure.measure(
      index, by: own.revision,
      in: [TreeMeasure.Reading(.debug) { programs[$0] ?? .failure(TreeMeasure.Missing("not there")) }])
    #expect(found.isEqual, "\(found.finding)")
    #expect(found.alsoEquals == ["merged", "staging"])
  }

  @Test("where it is returned, that is a difference")
  func newer() throws {
    let patch = try Data(contentsOf: SmallTree.cases.appending(path: "older/no-need-retry.patch"))
    let own = try Measured(Submission(reading: [UInt8](patch), name: "no-need-retry.patch"), by: "staging")
    let found = try #require(try own.functions().first { $0.name.hasPrefix("linear_read") })
    #expect(!found.isEqual)
  }
}
