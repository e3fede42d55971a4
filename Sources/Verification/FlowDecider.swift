// From a claim about the flow to a verdict. What is proved is proved by
// reachability over the program; what fails has a situation that was played.

import Flow
import Spec
import XenABI
import XenFunctions

/// A situation as evidence: it breaks a claim, or shows that the claim speaks
/// about something.
public struct FlowEvidence: Sendable {
  /// One play; two for a claim about pairs, the second with one thing changed.
  public let plays: [Play]
  /// Index of the observation of the first play that matters; nil for pairs.
  public let at: Int?
  /// Those that were looked at; the plays are of one of them.
  public let builds: Builds

  init(plays: [Play], at: Int?, _ builds: Builds) { (self.plays, self.at, self.builds) = (plays, at, builds) }

  public var situation: Situation { plays[0].situation }
}

/// Decides the claims about the flow of one set of decisions.
public struct FlowDecider {
  private let prover: FlowProver
  private let model: EmulatorModel
  private let permissions: Permissions
  private let keepsObligations: Bool
  private let builds: Builds
  private let replacements: Replacements

  /// - Parameters:
  ///   - builds: those that it is decided for; a claim that is about another one stays undecided.
  ///   - keepsObligations: what holds also in closed form, for files and other solvers.
  public init(
    _ model: EmulatorModel, _ rights: RightsSpec, builds: Builds = .all, keepsObligations: Bool = false
  ) {
    (self.keepsObligations, self.builds) = (keepsObligations, builds)
    (self.model, replacements) = (model, model.replacements)
    permissions = Permissions(rights, model.traits.accessValues)
    prover = FlowProver(model, permissions, builds)
  }

  /// Plays a bounded space, one situation after another: no claim that was
  /// proved may be broken there. What fails has been played already.
  /// - Parameter program: what is played; nil for what was explored.
  /// - Returns: the results, with what was done added to their bounds.
  /// - Throws: `ProveFault` where the two disagree.
  public func crossChecked(
    _ results: [ClaimResult], playing program: EmulatorModel? = nil
  ) throws(ProveFault) -> [ClaimResult] {
    let program = program ?? model
    let explicit = ExplicitSearch(program, permissions, builds)
    let held = results.filter { $0.verdict == .holds }
    let flowClaims = FlowClaim.inOrder.filter { flowClaim in held.contains { $0.claim == flowClaim.name } }
    let findings: ExplicitSearch.Findings
    do { findings = try explicit.findings(flowClaims) } catch { throw .flow(error) }
    for result in held {
      guard let count = findings.broken[result.claim] else { continue }
      throw .flow(
        FlowFault(
          description:
            "\(result.claim) was proved, but \(count) of \(findings.situations) situations break it"))
    }
    return results.map { result in
      guard flowClaims.contains(where: { $0.name == result.claim }), result.verdict == .holds else {
        return result
      }
      let names = program.replacements.names.count
      let asC = names == 0 ? "" : " with \(names) functions as C"
      let played = "\(findings.situations) situations played one by one\(asC)"
      return result.with(effort: [result.effort, played].compactMap { $0 }.joined(separator: ", "))
    }
  }

  /// - Throws: `ProveFault` when the model does not repeat itself.
  public func decide(_ flowClaim: FlowClaim) throws(ProveFault) -> ClaimResult {
    var result = try decided(flowClaim)
    guard keepsObligations, result.verdict == .holds else { return result }
    do {
      result.certificate = try certificate(flowClaim)
    } catch {
      throw .flow(error)
    }
    return result
  }

  /// The decisions of what is decided, where it is a revision's model.
  var ofModel: Traits? { replacements.isEmpty ? model.traits : nil }

  /// Whether a situation, played, breaks the claim; false for a claim that is not about the flow.
  /// - Throws: `ProveFault` when the model does not repeat itself.
  func breaks(_ claim: String, in situation: Situation) throws(ProveFault) -> Bool {
    guard let flowClaim = FlowClaim.inOrder.first(where: { $0.name == claim }) else { return false }
    do { return try prover.breaks(flowClaim, in: situation) } catch { throw .flow(error) }
  }

  /// A situation that breaks the claim, and does not on another program; see `FlowProver`.
  /// - Throws: `ProveFault` when a model does not repeat itself.
  func failure(of claim: String, besides other: FlowDecider) throws(ProveFault) -> Situation? {
    guard let flowClaim = FlowClaim.inOrder.first(where: { $0.name == claim }) else { return nil }
    do { return try prover.failure(of: flowClaim, besides: other.prover) } catch { throw .flow(error) }
  }

  /// A situation, played, with where it breaks a claim; nil where it does not.
  /// - Throws: `ProveFault` when the model does not repeat itself.
  func evidence(that claim: String, isBrokenIn situation: Situation) throws(ProveFault) -> FlowEvidence? {
    guard let flowClaim = FlowClaim.inOrder.first(where: { $0.name == claim }) else { return nil }
    do {
      return try prover.breach(of: flowClaim, in: situation).map {
        FlowEvidence(plays: [$0.play] + ($0.twin.map { [$0] } ?? []), at: $0.at, builds)
      }
    } catch {
      throw .flow(error)
    }
  }

  /// The claims that a situation, played, breaks, in the order of reports.
  /// - Throws: `ProveFault` when the model does not repeat itself.
  public func breaches(in situation: Situation) throws(ProveFault) -> [(
    claim: String, evidence: FlowEvidence
  )] {
    var found: [(claim: String, evidence: FlowEvidence)] = []
    for flowClaim in FlowClaim.inOrder {
      guard let evidence = try evidence(that: flowClaim.name, isBrokenIn: situation) else { continue }
      found.append((flowClaim.name, evidence))
    }
    return found
  }

  private func certificate(_ flowClaim: FlowClaim) throws(FlowFault) -> Certificate {
    switch flowClaim {
    case .relational(let claim): return .pairs(try prover.pairs(claim))
    case .safety(let claim):
      guard let system = try prover.system(claim) else {
        throw FlowFault(description: "\(claim.name) was proved, but what is reached breaks it")
      }
      return .flow(system)
    }
  }

  private func decided(_ flowClaim: FlowClaim) throws(ProveFault) -> ClaimResult {
    guard !builds.isDisjoint(with: flowClaim.builds) else {
      return result(
        flowClaim,
        .undecided(
          "it is about \(flowClaim.builds.words) builds, and only the \(builds.words) build was read: "
            + "leave out --build, or say --build \(flowClaim.builds.words)"), nil)
    }
    do {
      switch try prover.decide(flowClaim) {
      case .holds(let states, let premise):
        return result(
          flowClaim, .holds, FlowEvidence(plays: [premise.play], at: premise.at, builds), "\(states) states")
      case .fails(let witness):
        return result(flowClaim, .fails, FlowEvidence(plays: [witness.play], at: witness.at, builds))
      case .holdsForPairs(let pairs, let premise):
        return result(
          flowClaim, .holds, FlowEvidence(plays: [premise.play, premise.twin], at: nil, builds),
          "\(pairs) paths")
      case .failsForPair(let witness):
        return result(flowClaim, .fails, FlowEvidence(plays: [witness.play, witness.twin], at: nil, builds))
      case .undecided(let reason): return result(flowClaim, .undecided(reason), nil)
      }
    } catch {
      throw .flow(error)
    }
  }

  private func result(
    _ flowClaim: FlowClaim, _ verdict: Verdict, _ evidence: FlowEvidence?, _ size: String? = nil
  ) -> ClaimResult {
    ClaimResult(
      claim: flowClaim.name, flowClaim.statement, verdict,
      bounds: FlowDecider.bounds + (builds == .all ? "" : "; \(builds.words) builds only")
        + (replacements.isEmpty ? "" : "; run as C: \(replacements.names.joined(separator: ", "))"),
      assumptions: [FlowDecider.leftOut], flow: evidence, effort: size)
  }

  static let bounds =
    "any number of operations and windows, one vCPU; every right, page type, altp2m state, "
    + "place relative to page ends, build, answer and fill of the ring; a reply has EMULATE, with EMULATE_NOWRITE "
    + "or SET_EMUL_READ_DATA or without"
  static let leftOut =
    "left out are what follows a use after free, device models that answer later and the caches for their "
    + "replay, nested guests, #VE, descriptor loads, cache operations and block stores, backward strings, "
    + "paging off, frames that two pages share, other vCPUs, the rings of paging and sharing"
}

extension Permissions {
  /// What specs/rights.yaml says, by value of the right.
  init(_ rights: RightsSpec, _ values: AccessValues) {
    func mask(_ access: AccessKind) -> UInt32 {
      values.rights.filter { rights.rule(forEnumerator: $0).permission(for: access).value == .no }
        .reduce(0) { $0 | 1 << $1.value }
    }
    self.init(
      refusesRead: mask(.read), refusesWrite: mask(.write), refusesExecute: mask(.fetch))
  }
}
