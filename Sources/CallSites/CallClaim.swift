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
  /// Of one that fails: why it may fail in more ways than these.
  public internal(set) var open: String?

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
  /// The claims there are, with what they say.
  /// - Parameter door: the one function behind which checks may be on.
  public static func statements(door: String) -> [(name: String, statement: String)] {
    [
      ("GateConfined", "Checks are switched on only on the way from \(door)."),
      ("CodesHandled", "No caller runs into a BUG or a failing assertion by a code that can come back."),
      (
        "ReturnsUsed",
        "Whatever comes back is looked at, unless a cast to void says that it need not."
      ),
    ]
  }

  /// What verdicts rest on.
  public static let bounds = """
    every condition on anything but numbers in local variables is taken both ways; who gets a code, or finds it \
    in memory, and is not read does no harm with it; a code that a caller hands on is that caller's caller's \
    matter, and those of a caller that returns another type are not looked at; memory is known by the names of \
    members; a file that names neither these functions nor the switch does not switch it
    """

  private func statement(_ name: String) -> String {
    CallTable.statements(door: door).first { $0.name == name }!.statement
  }

  /// - Parameter users: functions and tables of the whole program that mention a function.
  public func claims(users: (String) -> Set<String>) -> [CallClaimResult] {
    [gateConfined(users), codesHandled, returnsUsed]
  }

  /// Why the table may lack a call.
  var gap: String? {
    if let file = unread.first(where: \.isFault) { return "\(file.file) cannot be read: \(file.reason)" }
    if let macro = pasted.first {
      return "\(macro.file):\(macro.line): a macro may make \(macro.name) of parts of it"
    }
    if let mention = mentions.first(where: {
      [.value, .macro, .unseen, .unread].contains($0.kind) && isRead($0.file)
    }) {
      return "\(mention.file):\(mention.line): \(mention.name) is used otherwise than by a call that is seen"
    }
    return nil
  }

  /// Where a function with such calls goes on nobody knows.
  private var unfollowed: String? {
    lost.first.map {
      "\($0.function)\($0.place.map { ", line \($0.line)," } ?? "") goes on at a place that is not known"
    }
  }

  private func isRead(_ file: String) -> Bool { !unread.contains { $0.file == file && !$0.isFault } }

  private func result(
    _ name: String, _ witnesses: [CallClaimResult.Witness], open: String?
  ) -> CallClaimResult {
    let open = open ?? unfollowed ?? gap ?? (sites.isEmpty ? "no call was found" : nil)
    var found = CallClaimResult(
      name: name, statement: statement(name),
      verdict: !witnesses.isEmpty ? .fails : open.map { .undecided($0) } ?? .holds, witnesses: witnesses)
    found.open = witnesses.isEmpty ? nil : open
    return found
  }

  // MARK: GateConfined

  private func gateConfined(_ users: (String) -> Set<String>) -> CallClaimResult {
    var (witnesses, open): ([CallClaimResult.Witness], String?) = ([], nil)
    guard !openings.isEmpty || sites.contains(where: { $0.gate != .none }) else {
      return CallClaimResult(
        name: "GateConfined", statement: statement("GateConfined"),
        verdict: .notApplicable("there is no such switch"),
        witnesses: [])
    }
    for opening in openings {
      switch opening.kind {
      case .on:
        let on = CallClaimResult.Witness.Step(place: opening.place, text: "checks are switched on")
        if opening.isLeftOn {
          witnesses.append(
            CallClaimResult.Witness(
              what: "\(opening.function) switches checks on and returns",
              steps: [on, CallClaimResult.Witness.Step(place: nil, text: "they are on when it returns")]))
        }
        guard let way = wayAround(to: opening.function, users) else { continue }
        let steps = way.map { CallClaimResult.Witness.Step(place: nil, text: $0) }
        witnesses.append(
          CallClaimResult.Witness(
            what: "\(opening.function) switches checks on and is reached without \(door)",
            steps: steps + [on]))
      case .untold(let why):
        let place = opening.place.map { "\($0.file):\($0.line): " } ?? ""
        open = open ?? "\(place)\(opening.function) may switch checks on: \(why)"
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
    return result("GateConfined", witnesses, open: open)
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
    var (witnesses, open): ([CallClaimResult.Witness], String?) = ([], nil)
    for site in sites {
      for answer in site.reactions {
        for failure in answer.reaction.faults {
          guard let code = answer.code, failure.isCertain, !answer.isSupposed else {
            let what = [.bug: "a BUG", .assertion: "an assertion", .fatal: "what ends everything"][
              failure.fault]!
            let place = failure.place.map { "\($0.file):\($0.line): " } ?? ""
            open =
              open
              ?? "\(place)\(site.caller) may run into \(what) with \(answer.code?.word ?? "an unknown code") of \(site.callee)"
            continue
          }
          witnesses.append(CallTable.witness(site, code, failure))
        }
      }
    }
    return result("CodesHandled", witnesses, open: open)
  }

  private static func witness(
    _ site: CallSite, _ code: Code, _ failure: Reaction.Failure
  ) -> CallClaimResult.Witness {
    typealias Step = CallClaimResult.Witness.Step
    let fault = [.bug: "BUG", .assertion: "the assertion fails", .fatal: "everything ends"][failure.fault]!
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
      "ReturnsUsed",
      dropped.map { site in
        CallClaimResult.Witness(
          what: "\(site.caller) drops what \(site.callee) returns",
          steps: [
            CallClaimResult.Witness.Step(place: site.place, text: "\(site.caller) calls \(site.callee)")
          ])
      }, open: nil)
  }
}
