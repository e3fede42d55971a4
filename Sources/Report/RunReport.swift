// A scenario played on some revisions: what was seen, where they part, and
// whether it is what was expected.

import Flow
import Loading
import Source
import Spec
import Verification
import XenABI
import XenFunctions

/// What `run` has to say about one scenario.
public struct RunReport: Sendable {
  /// One revision's play.
  public struct RevisionPlay: Sendable {
    public let revision: String
    public let play: Play
    /// The claims that it breaks, each with the index of the observation that does, where one does.
    let breaks: [(claim: String, evidence: FlowEvidence)]

    /// A request is on the ring, and the listener answers no more.
    var isWaiting: Bool {
      let (requests, replies) = play.observations.reduce(into: (0, 0)) { counts, observation in
        switch observation {
        case .sends(_, _, _, true): counts.0 += 1
        case .replies: counts.1 += 1
        default: break
        }
      }
      return play.halt == nil && requests > replies
    }

    /// Why nothing can be said of what follows, if the play broke off for want of knowledge.
    var gap: String? { play.gap }

    /// Why it stopped before its end, in words.
    var halt: String? {
      switch play.halt {
      case nil: nil
      case .assertion(let stop): "the debug build stops: \(stop.what)"
      case .undefined(let stop): "undefined behaviour: \(stop.what)"
      case .unsupported(let stop): "not modelled: \(stop.what)"
      case .undecided(let stop): "not decided: \(stop.what)"
      }
    }
  }

  public let scenario: Scenario
  /// In the order that was asked for.
  public let plays: [RevisionPlay]
  public let results: [ExpectationResult]
  /// The revisions among them that are held to expectations.
  let held: [String]

  /// What a scenario is played on: a revision's model, or a tree's functions.
  public struct Player: Sendable {
    let name: String
    let model: EmulatorModel

    public init(_ name: String, _ model: EmulatorModel) { (self.name, self.model) = (name, model) }
    public init(_ revision: Revision) { self.init(revision.name, EmulatorModel(revision.traits)) }
  }

  /// - Parameters:
  ///   - rights: what plays are judged by.
  ///   - expecting: names of revisions that `all` stands for; an idea to try, and a tree, is held to
  ///     nothing.
  /// - Throws: what is wrong with a model that does not repeat itself.
  public init(
    _ scenario: Scenario, on players: [Player], judgedBy rights: RightsSpec, expecting known: [String]
  ) throws {
    self.scenario = scenario
    plays = try players.map { player in
      RevisionPlay(
        revision: player.name, play: Play(scenario.situation, on: player.model),
        breaks: try FlowDecider(player.model, rights).breaches(in: scenario.situation))
    }
    let plays = plays
    held = plays.map(\.revision).filter(known.contains)
    results = scenario.expectations.flatMap { expectation in
      plays.filter { known.contains($0.revision) && expectation.concerns($0.revision) }.map {
        ExpectationResult(expectation, of: $0.play, on: $0.revision)
      }
    }
  }

  /// Those of several scenarios, and what is wrong with others.
  public static func all(
    _ files: [ScenarioFile], from specs: SpecSource, on players: [Player], judgedBy rights: RightsSpec,
    expecting known: [String]
  ) throws -> (reports: [RunReport], errors: [Diagnostic]) {
    var (reports, errors) = ([RunReport](), [Diagnostic]())
    for file in files {
      let scenario: Scenario
      do throws(Diagnostics) {
        scenario = try file.load(specs, revisions: known)
      } catch {
        errors += error.all
        continue
      }
      reports.append(try RunReport(scenario, on: players, judgedBy: rights, expecting: known))
    }
    return (reports, errors)
  }

  public var exit: ExitCode {
    if results.contains(where: { !$0.isMet }) { return .fails }
    let ended = Set(results.filter(\.isAboutGap).map(\.revision))
    return plays.contains { $0.gap != nil && !ended.contains($0.revision) } ? .undecided : .success
  }

  /// How the plays go together and where they part.
  var tree: PlayTree { PlayTree(plays) }
}

extension Play {
  /// Why nothing can be said of what follows, if it broke off for want of knowledge.
  var gap: String? {
    switch halt {
    case .unsupported(let stop), .undecided(let stop): stop.what
    case .assertion, .undefined, nil: nil
    }
  }
}

extension ExpectationResult {
  /// That the play breaks off was expected.
  fileprivate var isAboutGap: Bool {
    if case .unmodelled(.some) = expectation.what { true } else { false }
  }
}
