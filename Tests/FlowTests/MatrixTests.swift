// Every claim about the flow, on every revision: the verdict, and evidence that
// can be played again.

import Flow
import Model
import Spec
import Testing
import World
import Xen

@Suite("The matrix of the flow") struct MatrixTests {
  /// What holds; everything else fails. Read in the C of the three revisions.
  static let holding: [String: Set<String>] = [
    "v5": ["GateOff", "OneSend", "SendAborts", "RefBalance", "GateOutlivesRing"],
    "merged": ["KindConfinement", "GateOff", "RefBalance"],
    "staging": ["KindConfinement", "GateOff", "RefBalance", "CleanSlots"],
  ]

  /// The rights that refuse an access, as specs/rights.yaml has them.
  static let permissions = Permissions(
    refusesRead: 0b0101_0101, refusesWrite: 0b100_0011_0011, refusesExecute: 0b100_0000_1111)

  @Test("verdicts, witnesses that play, premises that are met", arguments: ["v5", "merged", "staging"])
  func matrix(_ name: String) throws {
    let model = try model(name)
    let prover = FlowProver(model, Self.permissions)
    let holding = try #require(Self.holding[name])
    for sentence in FlowSentence.inOrder {
      switch try prover.decide(sentence) {
      case .holds(let states, let premise):
        #expect(holding.contains(sentence.name), "\(sentence.name)")
        #expect(states > 1 && Play(premise.situation, on: model) == premise.play)
      case .fails(let witness):
        #expect(!holding.contains(sentence.name), "\(sentence.name)")
        #expect(Play(witness.situation, on: model) == witness.play)
        #expect(witness.play.observations.indices.contains(witness.at))
      case .holdsForPairs(let pairs, let premise):
        #expect(holding.contains(sentence.name), "\(sentence.name)")
        #expect(pairs > 1 && Play(premise.play.situation, on: model) == premise.play)
      case .failsForPair(let witness):
        #expect(!holding.contains(sentence.name), "\(sentence.name)")
        for play in [witness.play, witness.twin] { #expect(Play(play.situation, on: model) == play) }
      case .undecided(let reason): Issue.record("\(sentence.name) on \(name): \(reason)")
      }
    }
  }

  @Test("no claim that was proved is broken in a bounded space", arguments: ["v5", "staging"])
  func explicit(_ name: String) throws {
    let holding = try #require(Self.holding[name])
    let sentences = FlowSentence.inOrder.filter { holding.contains($0.name) || $0.name == "NoSleepLocked" }
    let findings = ExplicitSearch(try model(name), Self.permissions).findings(sentences)
    #expect(findings.situations > 50_000)
    #expect(Set(findings.broken.keys) == ["NoSleepLocked"])
  }

  /// One small change, and a claim that was true is not.
  static let mutants: [(EmulatorModel.Mutation, String, String)] = [
    (.mapKeepsReferences, "v5", "RefBalance"), (.failedExchangeStaysMapped, "staging", "RefBalance"),
    (.gateStaysOpen, "v5", "GateOff"), (.gateStaysOpen, "merged", "GateOff"),
    (.gateOpensForReply, "v5", "GateOff"), (.sendsTwice, "v5", "OneSend"),
    (.retryBecomesOkay, "v5", "SendAborts"), (.sendsWithoutStopping, "v5", "SendAborts"),
    (.opensForEveryKind, "merged", "KindConfinement"), (.unmapLeavesSlots, "staging", "CleanSlots"),
  ]

  @Test("a small change to the model is noticed", arguments: mutants.indices)
  func noticed(_ index: Int) throws {
    let (mutation, name, claim) = Self.mutants[index]
    let prover = FlowProver(
      EmulatorModel(try model(name).decisions, mutation: mutation), Self.permissions)
    let sentence = try #require(FlowSentence.inOrder.first { $0.name == claim })
    guard case .fails = try prover.decide(sentence) else {
      Issue.record("\(claim) on \(name) survives \(mutation)")
      return
    }
  }
}
