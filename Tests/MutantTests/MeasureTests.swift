// Mutants beside their contract: what is said of each is true of each.

import BitVectors
import CSemantics
import Emulation
import Foundation
import SMT
import Source
import SymbolicExecution
import Testing
import Tree
import XenC
import XenFunctions

@testable import Claims
@testable import Equivalence

private let environment = ProcessInfo.processInfo.environment

@Suite("Mutants beside their contract")
struct MeasureTests {
  @Test("every mutant is decided, and those proved equal are the harmless ones")
  func small() throws {
    let program = try SmallUnit.function("known_gla", SmallUnit.knownPage)
    let found = try Specimens.measure(program)
    #expect(found.obstacle == nil)
    #expect(found.findings.count == program.mutants.count)
    var equal: [String] = []
    for finding in found.findings {
      if case .undecided(let reason) = finding.verdict { Issue.record("\(finding.mutation): \(reason)") }
      if case .equal = finding.verdict { equal.append(finding.mutation.change) }
    }
    #expect(equal == Self.harmless, "\(equal)")
  }

  /// The last one of a `switch` goes where the end does.
  private static let harmless = ["break deleted"]

  @Test("on its witness a mutant does something else than the function")
  func witnesses() throws {
    let program = try SmallUnit.function("known_gla", SmallUnit.knownPage)
    let mutants = program.mutants
    let traits = try Specimens.revision("staging").traits
    let harness = try #require(Catalogue.function(named: "known_gla")?.variants[0].harness(traits))
    var count = 0
    for (finding, mutant) in zip(try Specimens.measure(program).findings, mutants) {
      guard let difference = finding.difference else { continue }
      let own = try Self.play(program, harness, on: difference.inputs)
      let other = try Self.play(mutant.program, harness, on: difference.inputs)
      #expect(own != other, "\(finding.mutation)")
      #expect(own == (try Self.play(program, harness, on: difference.inputs)))
      count += 1
    }
    #expect(count > 40)
  }

  /// What a function returns on these inputs, or how it ends.
  private static func play(
    _ program: FlowProgram, _ harness: Harness, on inputs: Model
  ) throws -> String {
    let world = { SymbolicEmulator(running: .knownGLA, $0) }
    let runs = try Explorer(solver: Solver()).runs(in: world, given: []) {
      (world: inout SymbolicEmulator) throws(Halt) in
      try harness.run(program, as: .knownGLA, returning: 1, in: &world)
    }
    let run = try #require(runs.first { run in run.branches.allSatisfy { $0.holds(in: inputs) } })
    switch run.result {
    case .success(let word): return "\(word.value(in: inputs))"
    case .failure(let halt): return "\(halt)"
    }
  }

  @Test("a function that is not equal itself has no mutants to speak of")
  func wrongTwin() throws {
    let wrong = SmallUnit.knownPage.replacingOccurrences(of: "<= 0x1000", with: "< 0x1000")
    let found = try Specimens.measure(SmallUnit.function("known_gla", wrong))
    #expect(found.obstacle?.contains("known_gla") == true)
    #expect(found.findings.isEmpty)
  }

  @Test("a change where nothing ever comes is proved equal")
  func rightTwin() throws {
    let dead = SmallUnit.knownPage.replacingOccurrences(
      of: "if ( !latched", with: "if ( pfec != pfec )\n        bytes = 7;\n    if ( !latched")
    let found = try Specimens.measure(SmallUnit.function("known_gla", dead))
    let onDead = found.findings.filter { $0.mutation.change.hasPrefix("7 becomes") }
    #expect(onDead.count == 3)
    for finding in onDead {
      guard case .equal = finding.verdict else {
        Issue.record("\(finding.mutation): \(finding.verdict)")
        continue
      }
    }
  }

  @Test(
    "known_gla of a real tree",
    .enabled(if: environment["XENPROVE_XEN_TREE"] != nil, "XENPROVE_XEN_TREE names no tree"))
  func realTree() throws {
    let tree = try XenTree(at: #require(environment["XENPROVE_XEN_TREE"]))
    let definition = try #require(tree.definition(of: "known_gla"))
    let compilation = try tree.compilation(of: definition.file)
    let clang = try Clang(searching: environment["PATH"] ?? "")
    let unit = try UnitReader(clang: clang).read(
      UnitSource(
        file: compilation.path, directory: compilation.directory, arguments: compilation.arguments),
      functions: ["known_gla"])
    let found = try Specimens.measure(#require(FlowProgram("known_gla", in: unit, SmallUnit.noContracts)))
    #expect(found.findings.count > 40)
    for finding in found.findings {
      if case .undecided(let reason) = finding.verdict { Issue.record("\(finding.mutation): \(reason)") }
    }
  }
}
