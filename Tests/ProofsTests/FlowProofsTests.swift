// What holds of the flow as files: libz3 answers each as stated, and otherwise as
// soon as a part of the proof is taken out.

import Flow
import Foundation
import SMT
import Spec
import TestSupport
import Testing
import Verification
import XenABI
import XenFunctions

@testable import Proofs

@Suite("Claims about the flow as files")
struct FlowProofsTests {
  private static let specs = Result { try Specs.load(from: Checkout.specs) }

  private static func decider(_ revision: String) throws -> FlowDecider {
    let specs = try Self.specs.get()
    let traits = try #require(specs.revision(named: revision)).traits
    return FlowDecider(EmulatorModel(traits), specs.rights, keepsObligations: true)
  }

  private static func files(_ revision: String, _ claim: String) throws -> [ProofFile] {
    let sentence = try #require(FlowClaim.inOrder.first { $0.name == claim })
    return FlowProofs(revision, try decider(revision).decide(sentence)).files
  }

  private static func invariant(_ revision: String, _ claim: String) throws -> String {
    let file = try #require(try files(revision, claim).first)
    #expect(file.path == "\(revision)/\(claim).smt2" && file.expectation == .unsat)
    return file.text
  }

  // MARK: As it is

  @Test(
    "each file is answered as stated, and each scenario read back", arguments: ["v5", "merged", "staging"])
  func answers(_ revision: String) throws {
    let decider = try Self.decider(revision)
    for sentence in FlowClaim.inOrder {
      let result = try decider.decide(sentence)
      let files = FlowProofs(revision, result).files
      #expect(!files.isEmpty, "\(sentence.name)")
      for file in files {
        #expect(file.text.allSatisfy { $0.isASCII })
        guard file.expectation == .replays else {
          let answer = try Self.answer(to: file.text)
          #expect(answer == file.expectation.rawValue, "\(file.path)")
          continue
        }
        let scenario = try Scenario.read(
          SpecText(file: file.path, text: file.text), revisions: ["v5", "merged", "staging"])
        #expect(result.flow?.plays.contains { $0.situation == scenario.situation } == true, "\(file.path)")
      }
    }
  }

  @Test("a file does not depend on what was proved before it", arguments: ["RefBalance", "GateOff"])
  func order(_ claim: String) throws {
    let decider = try Self.decider("v5")
    let all = try FlowClaim.inOrder.reversed().map { try decider.decide($0) }
    let late = try #require(all.first { $0.claim == claim })
    let alone = try Self.files("v5", claim)
    #expect(FlowProofs("v5", late).files == alone)
  }

  // MARK: Tampered with

  /// A text with something replaced, which is there once or more.
  private static func replacing(_ text: String, _ old: String, _ new: String) throws -> String {
    try #require(text.contains(old), "\(old)")
    return text.replacing(old, with: new)
  }

  /// What libz3 says of a text that does not say what is expected.
  private static func answer(to text: String) throws -> String {
    switch try Z3ScriptSolver().reply(to: text) {
    case .sat: "sat"
    case .unsat: "unsat"
    case .none(let reason): reason
    }
  }

  @Test("without any one of its states it is no invariant")
  func states() throws {
    let text = try Self.invariant("v5", "RefBalance")
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("  (and (= after.phase ") }
    #expect(rows.count > 5)
    for row in rows {
      let without = try Self.replacing(text, "\n\(row)", "")
      let weaker = try Self.replacing(without, "\n\(row.replacing("after.", with: "before."))", "")
      #expect(try Self.answer(to: weaker) == "sat", "\(row)")
    }
  }

  @Test(
    "what the claim makes of each thing that it hears matters",
    arguments: [
      "window opens for npfec_kind_in_gpt", "takes a reference to page 2", "drops a reference to page 2",
      "window closes: X86EMUL_RETRY",
    ])
  func reactions(_ sound: String) throws {
    let text = try Self.invariant("v5", "RefBalance")
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("(define-fun |\(sound)| ") })
    // Nothing is remembered of it, or nothing is known about it.
    let head = try #require(line.range(of: "(_ BitVec 4) (ite ")).lowerBound
    for body in ["m", "#xf"] where !(body == "m" && sound.hasPrefix("window")) {
      let deaf = try Self.replacing(text, String(line), "\(line[..<head])(_ BitVec 4) \(body))")
      #expect(try Self.answer(to: deaf) == "sat", "\(body)")
    }
  }

  @Test("a path on which a reference is not dropped is found")
  func path() throws {
    let text = try Self.invariant("v5", "RefBalance")
    let balanced = "(|drops a reference to page 2| (|takes a reference to page 2| m))"
    let leaking = try Self.replacing(text, balanced, "(|takes a reference to page 2| m)")
    #expect(try Self.answer(to: leaking) == "sat")
  }

  @Test("a place of which no paths are known is found")
  func place() throws {
    let text = try Self.invariant("v5", "RefBalance")
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("(define-fun |place 0| ") })
    let unknown = try Self.replacing(text, String(line), "(define-fun |place 0| () Bool false)")
    #expect(try Self.answer(to: unknown) == "sat")
  }

  @Test("where a claim fails there is no invariant of it", arguments: ["OneSend", "SendAborts"])
  func failing(_ claim: String) throws {
    let specs = try Self.specs.get()
    let traits = try #require(specs.revision(named: "merged")).traits
    // Neither claim asks what a right permits.
    let prover = FlowProver(
      EmulatorModel(traits), Permissions(refusesRead: 0, refusesWrite: 0, refusesExecute: 0))
    guard case .safety(let watched)? = FlowClaim.inOrder.first(where: { $0.name == claim }) else {
      throw Missing()
    }
    #expect(try prover.system(watched) == nil)
  }

  private struct Missing: Error {}

  // MARK: Pairs

  @Test("pairs differ exactly where a claim about them fails")
  func pairs() throws {
    let specs = try Self.specs.get()
    var traits = try #require(specs.revision(named: "v5")).traits
    #expect(try Self.differs(traits) == "sat")
    traits.copyCheck = .beforeTypes
    traits.fallbackWrite = .checked
    traits.stringCopies = .checked
    let decider = FlowDecider(EmulatorModel(traits), specs.rights, keepsObligations: true)
    let result = try decider.decide(.relational(HapOrder(ofStrings: true)))
    #expect(result.verdict == .holds)
    let files = FlowProofs("changed", result).files
    #expect(files.map(\.expectation) == [.unsat, .sat])
    for file in files {
      #expect(try Self.answer(to: file.text) == file.expectation.rawValue, "\(file.path)")
    }
  }

  private static func differs(_ traits: Traits) throws -> String? {
    let prover = FlowProver(
      EmulatorModel(traits), Permissions(refusesRead: 0, refusesWrite: 0, refusesExecute: 0))
    let proof = PairProof(try prover.pairs(HapOrder(ofStrings: true)), head: [], foot: [])
    return try answer(to: proof.difference)
  }
}
