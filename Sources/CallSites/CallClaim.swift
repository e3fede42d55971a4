// What is claimed of all calls.

import Source

/// A claim about calls, decided.
public struct CallClaimResult: Sendable {
  public enum Verdict: Hashable, Sendable {
    case holds, fails
    case undecided(String)
    case notApplicable(String)
  }

  public let name: String
  public let statement: String
  public let verdict: Verdict
  /// Each one way in which it fails: calls and places, in order.
  public let witnesses: [Witness]

  public struct Witness: Hashable, Sendable {
    public let what: String
    /// Each a place, if it is known, and what is there.
    public let steps: [Step]

    public struct Step: Hashable, Sendable {
      public let place: Place?
      public let text: String
    }

    /// The same fault of another version of the program, whose lines may be others.
    public var key: String { ([what] + steps.map(\.text)).joined(separator: "\n") }
  }
}

extension CallTable {
  /// - Parameter users: functions and tables of the whole program that mention a function.
  public func claims(users: (String) -> Set<String>) -> [CallClaimResult] {
    [gateConfined(users), codesHandled, returnsUsed]
  }

  /// Why the table may lack a call.
  private var gap: String? {
    if let file = unread.first(where: \.isFault) { return "\(file.file) cannot be read: \(file.reason)" }
    if let mention = mentions.first(where: {
      [.value, .macro, .unseen, .unread].contains($0.kind) && isRead($0.file)
    }) {
      return "\(mention.file):\(mention.line): \(mention.name) is used otherwise than by a call that is seen"
    }
    return nil
  }

  private func isRead(_ file: String) -> Bool { !unread.contains { $0.file == file && !$0.isFault } }

  private func result(
    _ name: String, _ statement: String, _ witnesses: [CallClaimResult.Witness], open: String?
  ) -> CallClaimResult {
    let open = open ?? gap ?? (sites.isEmpty ? "no call was found" : nil)
    return CallClaimResult(
      name: name, statement: statement,
      verdict: !witnesses.isEmpty ? .fails : open.map { .undecided($0) } ?? .holds, witnesses: witnesses)
  }

  // MARK: GateConfined

  private func gateConfined(_ users: (String) -> Set<String>) -> CallClaimResult {
    let statement = "Checks are switched on only on the way from \(door)."
    var (witnesses, open): ([CallClaimResult.Witness], String?) = ([], nil)
    guard !openings.isEmpty || sites.contains(where: { $0.gate != .none }) else {
      return CallClaimResult(
        name: "GateConfined", statement: statement, verdict: .notApplicable("there is no such switch"),
        witnesses: [])
    }
    for opening in openings {
      switch opening.kind {
      case .on:
        guard let way = wayAround(to: opening.function, users) else { continue }
        let place = opening.place
        let steps = way.map { CallClaimResult.Witness.Step(place: nil, text: $0) }
        witnesses.append(
          CallClaimResult.Witness(
            what: "\(opening.function) switches checks on and is reached without \(door)",
            steps: steps + [CallClaimResult.Witness.Step(place: place, text: "checks are switched on")]))
      case .untold: open = open ?? "\(opening.function) may switch checks on: the value is not told"
      case .handedOn: break
      }
    }
    for site in sites {
      switch site.gate {
      case .untold(let text):
        open = open ?? "\(site.caller) calls \(site.callee) with \(text), and what that is is not told"
      case .handedOn(let name) where !functions.contains(site.caller):
        open = open ?? "\(site.caller) hands on \(name), and who calls it is not looked at"
      default: break
      }
    }
    return result("GateConfined", statement, witnesses, open: open)
  }

  /// A chain of calls that does not go by the door, from the outermost one; nil if there is none.
  private func wayAround(to function: String, _ users: (String) -> Set<String>) -> [String]? {
    if function == door { return nil }
    var pending = [[function]]
    var seen: Set<String> = [function]
    while let way = pending.first {
      pending.removeFirst()
      let callers = users(way[0])
      if callers.isEmpty { return way }
      for caller in callers.sorted() where caller != door && seen.insert(caller).inserted {
        pending.append([caller] + way)
      }
    }
    return nil
  }

  // MARK: CodesHandled

  private var codesHandled: CallClaimResult {
    let statement = "No code that can come back runs into a BUG or an assertion that it cannot."
    var (witnesses, open): ([CallClaimResult.Witness], String?) = ([], nil)
    for site in sites {
      for answer in site.reactions {
        for failure in answer.reaction.faults {
          guard let code = answer.code, failure.isCertain, !answer.isSupposed else {
            let what = failure.fault == .bug ? "a BUG" : "an assertion"
            open =
              open
              ?? "\(site.caller) may run into \(what) with \(answer.code?.word ?? "an unknown code") of \(site.callee)"
            continue
          }
          witnesses.append(CallTable.witness(site, code, failure))
        }
      }
    }
    return result("CodesHandled", statement, witnesses, open: open)
  }

  private static func witness(
    _ site: CallSite, _ code: Code, _ failure: Reaction.Failure
  ) -> CallClaimResult.Witness {
    typealias Step = CallClaimResult.Witness.Step
    let fault = failure.fault == .bug ? "BUG" : "the assertion fails"
    return CallClaimResult.Witness(
      what: "\(site.caller) does not know \(code.word) of \(site.callee)",
      steps: [
        Step(place: site.place, text: "\(site.caller) calls \(site.callee)"),
        Step(place: code.place, text: "\(code.word) comes back"), Step(place: failure.place, text: fault),
      ])
  }

  // MARK: ReturnsUsed

  private var returnsUsed: CallClaimResult {
    let dropped = sites.filter { $0.isDropped && !$0.isVoided }
    return result(
      "ReturnsUsed", "Whatever comes back is looked at, unless a cast to void says that it need not.",
      dropped.map { site in
        CallClaimResult.Witness(
          what: "\(site.caller) drops what \(site.callee) returns",
          steps: [
            CallClaimResult.Witness.Step(place: site.place, text: "\(site.caller) calls \(site.callee)")
          ])
      }, open: nil)
  }
}
