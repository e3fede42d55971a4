// Plays of one model, and what came of them: claims come back to the same situations.

import XenABI
import XenFunctions

/// Plays situations. Where functions are C that takes its time, plays are remembered.
final class Plays {
  let model: EmulatorModel
  private var known: [Situation: (play: Play, isCertain: [Int: Bool])] = [:]
  /// How many are remembered at most.
  private static let limit = 10_000

  init(_ model: EmulatorModel) { self.model = model }

  func play(_ situation: Situation) -> Play {
    if model.replacements.isEmpty { return Play(situation, on: model) }
    if let play = known[situation]?.play { return play }
    if known.count == Plays.limit { known = [:] }
    let play = Play(situation, on: model)
    known[situation] = (play, [:])
    return play
  }

  /// See `Play.isCertain(upTo:on:)`.
  func isCertain(_ play: Play, upTo count: Int) -> Bool {
    if let isCertain = known[play.situation]?.isCertain[count] { return isCertain }
    let isCertain = play.isCertain(upTo: count, on: model)
    known[play.situation]?.isCertain[count] = isCertain
    return isCertain
  }

  /// The same situation with a reply to every request, where one was wanted; the last one again where there are
  /// more requests than replies.
  func answered(_ situation: Situation) -> Situation {
    guard let last = situation.replies.last, !situation.isFair else { return situation }
    var copy = situation
    copy.replies = []
    let requests = play(copy).observations.count {
      if case .sends(_, _, _, true) = $0 { true } else { false }
    }
    let more = max(0, requests - situation.replies.count)
    copy.replies =
      situation.replies.prefix(requests) + [ListenerReply](repeating: last, count: more)
    return copy
  }
}
