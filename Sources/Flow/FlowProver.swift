// Decides the claims about the flow of one model.

import XenABI
import XenFunctions

/// What came of a claim about the flow.
public enum FlowVerdict: Sendable {
  /// No reachable state breaks it; a situation that it speaks about.
  case holds(states: Int, premise: FlowWitness)
  case fails(FlowWitness)
  /// No pair of situations breaks it; one that it speaks about.
  case holdsForPairs(pairs: Int, premise: TwinWitness)
  case failsForPair(TwinWitness)
  case undecided(String)
}

/// Decides claims about one model.
public struct FlowProver {
  public let segments: Segments
  let judge: Judge

  /// - Parameter builds: those that it is decided for.
  public init(_ model: EmulatorModel, _ permissions: Permissions, _ builds: Builds = .all) {
    segments = Segments(model, builds)
    judge = Judge(model, permissions)
  }

  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func decide(_ claim: any FlowClaim) throws(FlowFault) -> FlowVerdict {
    let witnessing = Witnessing(claim: claim, judge: judge, builds: segments.builds)
    let concretion = Concretion(values: judge.model.traits.accessValues)
    var candidates = 0
    var best: FlowWitness?
    var shapes: Set<[Segment]> = []
    // Different runs often come to the same situations.
    var barren: [Finding: Set<Situation>] = [:]
    func play(_ legs: [Leg], _ target: Finding) throws(FlowFault) -> FlowWitness? {
      for situation in concretion.situations(legs) where barren[target]?.contains(situation) != true {
        if let found = try witnessing.witness(situation.answered(on: judge.model), target) { return found }
        barren[target, default: []].insert(situation)
      }
      return nil
    }
    let search = Reachability(segments, claim, judge)
    let reach = try search.search { (legs) throws(FlowFault) in
      candidates += 1
      let shape = legs.map(\.segment)
      if shapes.contains(shape) { return .genuine }
      guard let witness = try play(legs, .violation) else { return .spurious }
      let smallest = try witnessing.smallest(witness, .violation)
      if best.map({ smallest.situation.isSmaller(than: $0.situation) }) ?? true { best = smallest }
      shapes.insert(shape)
      return shapes.count < FlowProver.candidates ? .genuine : .enough
    }
    if let best { return .fails(best) }
    guard case .nowhere(let states, let premises) = reach, candidates == 0 else {
      return .undecided(
        "\(candidates) runs put together from segments break it, but none of them plays out")
    }
    for legs in premises {
      guard let premise = try play(legs, .premise) else { continue }
      return .holds(states: states, premise: try witnessing.smallest(premise, .premise))
    }
    return .undecided("no situation was found that it speaks about")
  }

  /// How many kinds of genuine candidates with the fewest operations are compared.
  private static let candidates = 4

  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func decide(_ claim: any TwinClaim) throws(FlowFault) -> FlowVerdict {
    let search = TwinSearch(segments: segments, claim: claim)
    switch try search.run() {
    case .holds(_, nil): return .undecided("no situation was found that it speaks about")
    case .holds(let pairs, let premise?): return .holdsForPairs(pairs: pairs, premise: premise)
    case .fails(let witness): return .failsForPair(witness)
    case .unclear(let pairs): return .undecided("\(pairs) pairs break it, but none of them plays out")
    }
  }
}

/// A claim about the flow, of either kind.
public enum FlowSentence: Sendable {
  case watched(any FlowClaim)
  case paired(any TwinClaim)

  public var name: String {
    switch self {
    case .watched(let claim): claim.name
    case .paired(let claim): claim.name
    }
  }

  /// The builds that it is about.
  public var builds: Builds {
    switch self {
    case .watched(let claim): claim.builds
    case .paired: .all
    }
  }

  public var statement: String {
    switch self {
    case .watched(let claim): claim.statement
    case .paired(let claim): claim.statement
    }
  }

  /// The claims about the flow, in the order in which reports show them. A new
  /// one is a file in `Claims` and a line here.
  public static let inOrder: [FlowSentence] = [
    .watched(ReadCovered()), .watched(ExecCovered()), .paired(HapOrder()), .watched(KindConfinement()),
    .watched(Promotion()), .paired(QueryError()), .watched(GateOff()), .watched(OneSend()),
    .watched(SendAborts()), .watched(AbortPlaced()), .watched(NoSilentProtectedStore()),
    .watched(IntentReported()), .watched(CheckBeforeWrite()), .watched(RetryPure()), .watched(RefBalance()),
    .watched(CleanSlots(isDebug: true)), .watched(CleanSlots(isDebug: false)), .watched(NoSleepLocked()),
    .watched(EmulateTarget()), .watched(GateOutlivesRing()),
  ]
}

extension FlowProver {
  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func decide(_ sentence: FlowSentence) throws(FlowFault) -> FlowVerdict {
    switch sentence {
    case .watched(let claim): try decide(claim)
    case .paired(let claim): try decide(claim)
    }
  }
}
