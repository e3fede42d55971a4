// A row of the table of calls in words, the same for all formats.

import CallSites
import Source

/// A call, as reports show it.
struct CallRow: Hashable {
  let file: String
  let line: Int
  let caller, callee: String
  let gate: String
  let asked: String
  /// How checks may have been switched on.
  let chains: [String]
  /// There is a switch that somebody may have set.
  let isSwitched: Bool
  /// This configuration gets there.
  let isReached: Bool
  /// Whose number may come back and is not known.
  let unknown: [String]
  /// The codes that come back, those of one kind together, and what becomes of them.
  let codes: [Answer]
  /// As written; nil inside a macro.
  let arguments: [String]?

  struct Answer: Hashable {
    let codes: [String]
    let deed: String
  }

  init(_ site: CallSite, _ table: CallTable) {
    (file, line, caller, callee) = (site.file, site.place.line, site.caller, site.callee)
    (gate, asked) = (site.gate.word, site.asked ?? "-")
    unknown = site.returned.unknown.sorted()
    isReached = site.isReached
    isSwitched = ![.none, .constant(true), .constant(false)].contains(site.gate)
    chains = table.chains(to: site).map { $0.functions.joined(separator: " > ") }
    arguments = site.arguments
    var answers: [Answer] = []
    for answer in site.reactions {
      let word = answer.code.map { $0.word + (answer.isSupposed ? "?" : "") } ?? "?"
      let deed = answer.reaction.words
      if let index = answers.firstIndex(where: { $0.deed == deed }) {
        answers[index] = Answer(codes: answers[index].codes + [word], deed: deed)
      } else {
        answers.append(Answer(codes: [word], deed: deed))
      }
    }
    codes = answers
  }

  /// What a row of another version is compared by.
  var key: [String] { [file, caller, callee] }

  /// Whether two versions of a row say the same, wherever the lines are.
  func isLike(_ other: CallRow) -> Bool {
    (gate, asked) == (other.gate, other.asked) && chains == other.chains && codes == other.codes
      && arguments == other.arguments
  }
}

extension Reaction {
  /// What the caller does.
  var words: String {
    let faults = self.faults.map { fault in
      let what = fault.fault.word
      return fault.isCertain ? what : "perhaps \(what)"
    }
    let parts = faults.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let isOver = self.faults.contains { $0.fault != .assertion && $0.isCertain }
    let all = parts + (isOver ? [] : [deed.words])
    return all.joined(separator: ", ") + (isNamed == false ? " (no label)" : "")
  }
}

extension Reaction.Deed {
  fileprivate var words: String {
    switch self {
    case .handsOn: "hands it on"
    case .returns(let codes): "returns \(Self.list(codes))"
    case .handsOnOr(let codes): "hands it on or returns \(Self.list(codes))"
    case .ignores: "ignores it"
    case .likeOther(let code): "as with \(code.word)"
    case .tellsApart: "tells it apart"
    case .goesOn: "goes on"
    case .gives(let names): "gives it to \(names.joined(separator: " and "))"
    case .ends: "goes no further"
    case .untold: "not told"
    }
  }

  private static func list(_ codes: [Code]) -> String {
    codes.map(\.word).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(
      separator: " or ")
  }
}
