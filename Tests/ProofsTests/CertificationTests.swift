// A certificate that is wrong although its text is what was recorded: the gate
// asks libz3, and is red.

import Foundation
import SMT
import Spec
import TestSupport
import Testing
import Verification
import XenABI
import XenFunctions

@testable import Flow
@testable import Proofs

@Suite("Certificates put to libz3")
struct CertificationTests {
  private static let specs = Result { try Specs.load(from: Checkout.specs) }

  /// What is decided of a claim about the flow of v5, the certificate with it.
  private static func result(_ claim: String) throws -> ClaimResult {
    let specs = try Self.specs.get()
    let revision = try #require(specs.revision(named: "v5"))
    let sentence = try #require(FlowClaim.inOrder.first { $0.name == claim })
    return try FlowDecider(EmulatorModel(revision.traits), specs.rights, keepsObligations: true)
      .decide(sentence)
  }

  /// The gate, where exactly this was written before and is written again.
  private static func gate(_ result: ClaimResult) throws -> [LedgerDifference] {
    let specs = try Self.specs.get()
    let revision = try #require(specs.revision(named: "v5"))
    let proofs = ProofSet([("v5", [result])])
    let ledger = LedgerWriter(specs, proofs).ledger([(revision, [result])], madeBy: "a test")
    let folder = ProofsFolder(path: "proofs", ledger: ledger, texts: proofs.files.mapValues(\.text))
    let opinion = try SecondOpinion(of: Z3ScriptSolver(), on: proofs.sorted)
    #expect(opinion.unanswered.isEmpty && opinion.agreed + opinion.contradicted.count == 2)
    return Gate(ledger, proofs).differences(from: folder, beside: opinion.differences)
  }

  @Test("as it is written it is green", arguments: ["RefBalance", "GateOff", "OneSend"])
  func right(_ claim: String) throws {
    #expect(try Self.gate(Self.result(claim)).isEmpty)
  }

  /// Something that the tool itself got wrong.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let make: @Sendable (FlowSystem) -> FlowSystem
  }

  static let faults = [
    Fault(testDescription: "a start that is not in it", file: ".smt2") { system in
      let start = system.starts[0]
      return system.with(reached: system.reached.filter { $0.state != start })
    },
    Fault(testDescription: "a state that a move leads to is missing", file: ".smt2") { system in
      system.with(reached: system.reached.dropLast())
    },
    Fault(testDescription: "what is remembered in a state is missing", file: ".smt2") { system in
      let widest = system.reached.indices.max {
        system.reached[$0].memories.count < system.reached[$1].memories.count
      }!
      var reached = system.reached
      reached[widest].memories.removeLast()
      return system.with(reached: reached)
    },
    Fault(testDescription: "no move meets the premise", file: ".premise.smt2") { system in
      system.with(reached: system.reached, premise: [])
    },
  ]

  @Test("a wrong one is red, though it is what was recorded", arguments: ["RefBalance", "GateOff"], faults)
  func wrong(_ claim: String, _ fault: Fault) throws {
    var result = try Self.result(claim)
    guard case .flow(let system)? = result.certificate else { throw Missing() }
    result.certificate = .flow(fault.make(system))
    let found = try Self.gate(result)
    #expect(found.map(\.kind) == [.refuted] && found.first?.subject == "v5/\(claim)\(fault.file)", "\(found)")
  }

  private struct Missing: Error {}
}

extension FlowSystem {
  fileprivate func with(reached: [(state: FlowState, memories: [Int])], premise: [Int]? = nil) -> FlowSystem {
    FlowSystem(
      claim: claim, statement: statement, fields: fields, answers: answers, moves: moves, paths: paths,
      words: words, events: events, memories: memories, starts: starts, reached: reached,
      premise: premise ?? self.premise)
  }
}
