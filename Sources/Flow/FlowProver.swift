// Decides the claims about the flow of one model.

import ModelChecking
import XenABI
import XenFunctions

/// What came of a claim about the flow.
public enum FlowVerdict: Sendable {
  /// No reachable state breaks it; a situation that it speaks about.
  case holds(states: Int, premise: FlowWitness)
  case fails(FlowWitness)
  /// No pair of situations breaks it; one that it speaks about.
  case holdsForPairs(pairs: Int, premise: RelationalWitness)
  case failsForPair(RelationalWitness)
  case undecided(String)
}

/// Decides claims about one model.
public struct FlowProver {
  let fragments: Fragments
  let judge: Judge
  let plays: Plays

  /// - Parameter builds: those that it is decided for.
  public init(_ model: EmulatorModel, _ permissions: Permissions, _ builds: Builds = .all) {
    fragments = Fragments(model, builds)
    judge = Judge(model, permissions)
    plays = Plays(model)
  }

  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func decide(_ claim: any SafetyClaim) throws(FlowFault) -> FlowVerdict {
    try decide(
      claim, Witnessing(claim: claim, judge: judge, plays: plays, builds: fragments.builds), attempts: 200)
  }

  /// A situation that breaks a claim, and does not break it on another program: one that cannot be played
  /// there counts. What runs do that nowhere depart from the other program's, that one does as well. Of each
  /// kind of the others only some are played: that none is found is no proof that there is none.
  public func failure(of flowClaim: FlowClaim, besides base: FlowProver) throws(FlowFault) -> Situation? {
    let isKnown = { (situation: Situation) in (try? base.breaks(flowClaim, in: situation)) ?? false }
    switch flowClaim {
    case .safety(let claim):
      let witnessing = Witnessing(
        claim: claim, judge: judge, plays: plays, builds: fragments.builds, isKnown: isKnown)
      guard case .fails(let witness) = try decide(claim, witnessing, attempts: 40, beside: base.fragments)
      else { return nil }
      return witness.situation
    case .relational(let claim):
      let search = RelationalSearch(fragments: fragments, claim: claim, attempts: 40, isKnown: isKnown)
      guard case .fails(let witness) = try search.run() else { return nil }
      return witness.play.situation
    }
  }

  /// - Parameters:
  ///   - attempts: how many candidates of one kind are played while none is genuine; once something unknown
  ///     has been met, a fifth, and as many of all kinds.
  ///   - base: the program beside which this one is looked at.
  private func decide(
    _ claim: any SafetyClaim, _ witnessing: Witnessing, attempts limit: Int, beside base: Fragments? = nil
  ) throws(FlowFault) -> FlowVerdict {
    let concretization = Concretization(
      values: judge.model.traits.accessValues, isFair: claim.isAboutFairListeners,
      repliesAreC: judge.model.replacements.replaces(.vmEventResume))
    var candidates = 0
    var best: FlowWitness?
    var kinds: Set<[Fragment]> = []
    var attempts: [[Fragment]: Int] = [:]
    var doubtful = 0
    // Different runs often come to the same situations.
    var barren: [Finding: Set<Situation>] = [:]
    func play(_ steps: [TraceStep], _ target: Finding) throws(FlowFault) -> FlowWitness? {
      for situation in concretization.situations(steps) where barren[target]?.contains(situation) != true {
        // Most are known where any is, and what is known is cheaper to play.
        if target == .violation, witnessing.isKnown(situation) { continue }
        if let found = try witnessing.witness(plays.answered(situation), target) { return found }
        barren[target, default: []].insert(situation)
      }
      return nil
    }
    let system = VerdictSystem(fragments, claim, judge, beside: base)
    var search = Exploration(system)
    let isComplete = try search.run { (steps) throws(FlowFault) in
      if base != nil, steps.last?.hasDeparted != true { return .spurious }
      candidates += 1
      let kind = system.kind(of: steps)
      if kinds.contains(kind) { return .genuine }
      // Where so many of a kind do not play out, the others will not.
      attempts[kind, default: 0] += 1
      // What hangs on something unknown plays out in none of them.
      let isDoubtful = !system.flow.projection.doubts.unknowns.isEmpty
      guard attempts[kind]! <= (isDoubtful ? limit / 5 : limit) else { return .spurious }
      if isDoubtful { doubtful += 1 }
      guard doubtful <= limit else { return .spurious }
      guard let witness = try play(steps, .violation) else { return .spurious }
      let smallest = try witnessing.smallest(witness, .violation)
      if best.map({ smallest.situation.isSmaller(than: $0.situation) }) ?? true { best = smallest }
      kinds.insert(kind)
      return kinds.count < FlowProver.candidates ? .genuine : .enough
    }
    if let best { return .fails(best) }
    let doubts = system.flow.projection.doubts
    if let obstacle = doubts.obstacle { return .undecided(obstacle) }
    guard isComplete, candidates == 0 else {
      return .undecided(
        "\(candidates) runs put together from fragments break it, but none of them plays out"
          + doubts.premise(or: FlowProver.abstraction))
    }
    for steps in search.antecedents {
      guard let premise = try play(steps, .antecedent) else { continue }
      return .holds(states: search.states.count, premise: try witnessing.smallest(premise, .antecedent))
    }
    return .undecided("no situation was found that it speaks about" + doubts.premise())
  }

  /// What lets fragments be put together to more runs than there are.
  private static let abstraction =
    "; put together from operations that leave gates, slots and requests to the next one and nothing else"

  /// The same of pairs.
  private static let pairAbstraction =
    "; put together from one operation each, in whatever state those before it leave the window"

  /// How many kinds of genuine candidates with the fewest operations are compared.
  private static let candidates = 4

  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func decide(_ claim: any RelationalClaim) throws(FlowFault) -> FlowVerdict {
    let search = RelationalSearch(fragments: fragments, claim: claim)
    switch try search.run() {
    case .holds(_, nil): return .undecided("no situation was found that it speaks about")
    case .holds(let pairs, let premise?): return .holdsForPairs(pairs: pairs, premise: premise)
    case .fails(let witness): return .failsForPair(witness)
    case .unclear(let pairs, let doubts):
      return .undecided(
        doubts.obstacle ?? "\(pairs) pairs break it, but none of them plays out"
          + doubts.premise(or: FlowProver.pairAbstraction))
    }
  }

  /// Whether a claim is broken in a situation: played, it shows.
  public func breaks(_ claim: FlowClaim, in situation: Situation) throws(FlowFault) -> Bool {
    switch claim {
    case .safety(let claim):
      try Witnessing(claim: claim, judge: judge, plays: plays, builds: fragments.builds)
        .witness(plays.answered(situation), .violation) != nil
    case .relational(let claim):
      RelationalSearch(fragments: fragments, claim: claim).witness(situation) != nil
    }
  }

  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func decide(_ claim: FlowClaim) throws(FlowFault) -> FlowVerdict {
    switch claim {
    case .safety(let claim): try decide(claim)
    case .relational(let claim): try decide(claim)
    }
  }
}
