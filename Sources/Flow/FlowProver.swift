// Decides the claims about the flow of one model.

import Model
import World
import Xen

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
  private let judge: Judge

  public init(_ model: EmulatorModel, _ permissions: Permissions) {
    segments = Segments(model)
    judge = Judge(model, permissions)
  }

  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func decide(_ claim: any FlowClaim) throws(FlowFault) -> FlowVerdict {
    let projection = Projection(segments, claim)
    switch try search(claim, for: .violation, projection) {
    case .found(let witness): return .fails(witness)
    case .nowhere(let states):
      guard case .found(let premise) = try search(claim, for: .premise, projection) else {
        return .undecided("no situation was found that it speaks about")
      }
      return .holds(states: states, premise: premise)
    case .unclear(let candidates):
      return .undecided(
        "\(candidates) runs put together from segments break it, but none of them plays out")
    }
  }

  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func decide(_ claim: any TwinClaim) throws(FlowFault) -> FlowVerdict {
    let search = TwinSearch(segments: segments, claim: claim)
    switch try search.run() {
    case .holds(let pairs): return .holdsForPairs(pairs: pairs, premise: search.premise)
    case .fails(let witness): return .failsForPair(witness)
    case .unclear(let pairs): return .undecided("\(pairs) pairs break it, but none of them plays out")
    }
  }

  private enum Search {
    case found(FlowWitness)
    case nowhere(states: Int)
    case unclear(candidates: Int)
  }

  private func search(_ claim: any FlowClaim, for target: Finding, _ projection: Projection) throws(FlowFault)
    -> Search
  {
    let witnessing = Witnessing(claim: claim, judge: judge, target: target)
    let concretion = Concretion(values: judge.model.decisions.accessValues)
    var candidates = 0
    var best: FlowWitness?
    var shapes: Set<[Segment]> = []
    let search = Reachability(projection: projection, claim: claim, judge: judge, target: target)
    let reach = try search.search { legs in
      candidates += 1
      let shape = legs.map(\.segment)
      if shapes.contains(shape) { return .genuine }
      for drafted in concretion.situations(legs) {
        let situation = drafted.answered(on: judge.model)
        guard let witness = witnessing.witness(situation) else { continue }
        let smallest = witnessing.smallest(witness)
        if best.map({ smallest.situation.isSmaller(than: $0.situation) }) ?? true { best = smallest }
        shapes.insert(shape)
        return shapes.count < FlowProver.candidates ? .genuine : .enough
      }
      return .spurious
    }
    if let best { return .found(best) }
    guard case .nowhere(let states) = reach, candidates == 0 else { return .unclear(candidates: candidates) }
    return .nowhere(states: states)
  }

  /// How many kinds of real candidates with the fewest operations are compared.
  private static let candidates = 8
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
