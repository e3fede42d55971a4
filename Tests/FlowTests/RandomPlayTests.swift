// What was proved by putting fragments together, held against plays: no random
// situation breaks what is said to hold. Eight times as many with THOROUGH=1.

import Foundation
import Testing
import XenABI
import XenFunctions

@testable import Flow

private let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"

@Suite("Random plays") struct RandomPlayTests {
  @Test("what holds is broken by no play", arguments: Base.allCases)
  func sound(_ base: Base) throws {
    try check(EmulatorModel(try base.traits()), base.rawValue, plays: isThorough ? 2000 : 250)
  }

  @Test("nor on a slightly wrong model", arguments: EmulatorModel.Mutation.allCases)
  func soundWhenMutated(_ mutation: EmulatorModel.Mutation) throws {
    for base in isThorough ? [Base.v5, .staging] : [.staging] {
      let model = EmulatorModel(try base.traits(), mutation: mutation)
      try check(model, "\(base) with \(mutation)", plays: isThorough ? 200 : 50)
    }
  }

  @Test("what fails is broken by some play", arguments: [Base.v5, .merged, .staging])
  func complete(_ base: Base) throws {
    let model = EmulatorModel(try base.traits())
    let prover = try prover(model)
    // Random plays come too seldom to a string on a page of the one type that staging tells apart.
    let rare: Set<String> = base == .staging ? ["HapOrderStrings"] : []
    let failing = try FlowClaim.inOrder.filter {
      try !rare.contains($0.name) && prover.decide($0).isTrue == false
    }
    let broken = try broken(failing, model, plays: 20_000, seed: 7)
    #expect(broken.keys.sorted() == failing.map(\.name).sorted())
  }

  @Test("what a claim does not listen to says nothing to it", arguments: Base.allCases)
  func alphabets(_ base: Base) throws {
    let model = EmulatorModel(try base.traits())
    let judge = Judge(model, try permissions(model.traits.accessValues))
    var generator = RandomSituations(seed: 3, model.traits.accessValues)
    for _ in 0..<200 {
      let play = Play(generator.next(), on: model)
      var world = PlayWorld(play.situation, model)
      for case .safety(let claim) in FlowClaim.inOrder {
        var state = MonitorState()
        for observation in play.observations {
          let before = state
          let finding = try claim.next(&state, observation, judge, in: &world)
          guard claim.projected.isDisjoint(with: observation.kind) else { continue }
          #expect(finding == .neutral && state == before, "\(claim.name): \(observation)")
        }
      }
    }
  }

  private func check(_ model: EmulatorModel, _ name: String, plays: Int) throws {
    let prover = try prover(model)
    let holding = try FlowClaim.inOrder.filter { try prover.decide($0).isTrue == true }
    for (claim, situation) in try broken(holding, model, plays: plays, seed: 1, where: \.isWithinBounds) {
      Issue.record("\(claim) holds on \(name), but not in \(situation)")
    }
  }

  /// Claims that some play breaks, with the first such situation.
  private func broken(
    _ claims: [FlowClaim], _ model: EmulatorModel, plays: Int, seed: UInt64,
    where isMeant: (Situation) -> Bool = { _ in true }
  ) throws -> [String: Situation] {
    let judge = Judge(model, try permissions(model.traits.accessValues))
    let fragments = Fragments(model)
    var generator = RandomSituations(seed: seed, model.traits.accessValues)
    var found: [String: Situation] = [:]
    for _ in 0..<plays where found.count < claims.count {
      let situation = generator.next()
      guard isMeant(situation) else { continue }
      let play = Play(situation, on: model)
      for claim in claims where found[claim.name] == nil {
        let isBroken =
          switch claim {
          case .safety(let claim):
            try Witnessing(claim: claim, judge: judge, plays: Plays(judge.model)).first(.violation, in: play)
              != nil
          case .relational(let claim):
            RelationalSearch(fragments: fragments, claim: claim).witness(situation.forPairs) != nil
          }
        if isBroken { found[claim.name] = situation }
      }
    }
    return found
  }
}

extension Situation {
  /// As the printed bounds have it: replies ask for nothing beside EMULATE, with or without what says
  /// how the emulation writes and reads, and come in order.
  fileprivate var isWithinBounds: Bool {
    replies.allSatisfy { reply in
      let known = VMEvent.flagEmulateNoWrite | VMEvent.flagSetEmulReadData
      return reply.others & ~known == 0 && reply.view == nil && !reply.movesRIP && !reply.isToNewest
        && !reply.leavesPaused
    }
  }

  /// Claims about pairs compare one access at a time: here there is one
  /// operation, apart from the instruction's own pages, which may end it early,
  /// and a window that opens whatever the operation is about.
  fileprivate var forPairs: Situation {
    var copy = self
    let apart = instruction.operations.filter { $0.accesses.allSatisfy { $0.pages.lowerBound > 1 } }
    copy.instruction.operations = Array(apart.prefix(1))
    if copy.fault == .withGLA { copy.fault = .inGuestPageTable }
    return copy
  }
}
