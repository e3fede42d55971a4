// Calls that a patch changes, from its hunks alone: what is not shown there is not known.

import CText
import Patch
import Source

/// A call before and after a patch.
public struct HunkCall: Sendable {
  /// The file that the patch changes.
  public let path: String
  /// In the file after the patch, or before it where the call goes.
  public let line: Int
  /// In the mail.
  public let place: Place
  /// Nil where the hunk does not show it.
  public let caller: String?
  public let callee: String
  /// The arguments; nil where there is no such call.
  public let before, after: [String]?
  /// By the names of parameters that some hunk shows.
  public let gate: Gate?
  public let asked: String?
  /// What becomes of the result.
  public let use: String
  /// Codes that the patch adds to what comes back, as far as hunks show.
  public let added: [String]
}

/// The calls that a submission changes.
public struct HunkCalls: Sendable {
  public private(set) var calls: [HunkCall] = []
  /// Hunks with such names that are damaged.
  public private(set) var damaged: [Diagnostic] = []
  private let interest: Interest
  /// By function, as prototypes and definitions in hunks show them.
  private var parameters: [String: [String]] = [:]
  /// Codes that functions newly return.
  private var added: [String: Set<String>] = [:]

  public init(_ files: [FileChange], _ interest: Interest) {
    self.interest = interest
    let sides = files.flatMap { file in
      file.hunks.map {
        (file, $0, old: HunkSide($0, file.path, isNew: false), new: HunkSide($0, file.path, isNew: true))
      }
    }
    for side in sides { parameters.merge(side.new.parameters) { old, _ in old } }
    noteReturns(sides.map { ($0.old, $0.new) })
    for (file, _, old, new) in sides { compare(old, new, file.path) }
    damaged = files.flatMap(\.cut).filter { cut in
      cut.remains.lines.contains { line in interest.functions.contains { line.text.contains($0) } }
    }.map(\.diagnostic)
  }

  // MARK: Codes

  private mutating func noteReturns(_ sides: [(old: HunkSide, new: HunkSide)]) {
    var handing: [(from: String, to: String)] = []
    for (old, new) in sides {
      let before = old.returns
      for (function, words) in new.returns {
        let fresh = words.constants.subtracting(before[function]?.constants ?? [])
        if !fresh.isEmpty { added[function, default: []].formUnion(fresh) }
        handing += words.calls.map { (from: $0, to: function) }
      }
    }
    let callers = Dictionary(grouping: handing, by: \.from)
    var pending = Array(added.keys)
    while let from = pending.popLast() {
      for (_, to) in callers[from] ?? [] {
        let known = added[to] ?? []
        let more = added[from]!.subtracting(known)
        guard !more.isEmpty, known.count < HunkCalls.mostCodes else { continue }
        added[to] = known.union(more)
        pending.append(to)
      }
    }
  }

  /// More than anybody reads; what makes more of them is no patch.
  private static let mostCodes = 32

  // MARK: Calls

  private mutating func compare(_ old: HunkSide, _ new: HunkSide, _ path: String) {
    let (before, after) = (old.calls(interest), new.calls(interest))
    var pairs: [(before: HunkSide.Found?, after: HunkSide.Found?)] = []
    var isTaken = Array(repeating: false, count: before.count)
    func key(_ call: HunkSide.Found) -> String { "\(call.hunkLine) \(call.callee)" }
    // From the last one on, so that the next is at the end.
    var sameLine = Dictionary(grouping: before.indices.reversed()) { key(before[$0]) }
    var sameName = Dictionary(grouping: before.indices.reversed().filter { before[$0].isOnChangedLine }) {
      before[$0].callee
    }
    func next(_ queue: inout [Int]?) -> Int? {
      while let index = queue?.popLast() {
        if !isTaken[index] { return index }
      }
      return nil
    }
    for call in after {
      // The same line of the hunk, or else the next of the same name that changed as well.
      let match =
        next(&sameLine[key(call)]) ?? (call.isOnChangedLine ? next(&sameName[call.callee]) : nil)
      if let match { isTaken[match] = true }
      pairs.append((match.map { before[$0] }, call))
    }
    pairs += before.indices.filter { !isTaken[$0] }.map { (before[$0], nil) }
    for (before, after) in pairs
    where before?.arguments != after?.arguments || (before == nil) != (after == nil) {
      guard let shown = after ?? before else { continue }
      let names = parameters[shown.callee]
      let arguments = shown.arguments
      func argument(_ isMeant: (String) -> Bool) -> String? {
        guard let index = names?.firstIndex(where: isMeant), arguments.indices.contains(index) else {
          return nil
        }
        return arguments[index]
      }
      calls.append(
        HunkCall(
          path: path, line: shown.line, place: shown.place, caller: shown.caller, callee: shown.callee,
          before: before?.arguments, after: after?.arguments,
          gate: after == nil ? nil : argument { $0 == interest.gate }.map { gate($0, in: shown.caller) },
          asked: argument { interest.asked.contains($0) }, use: shown.use,
          added: (added[shown.callee] ?? []).sorted()))
    }
  }

  private func gate(_ text: String, in caller: String?) -> Gate {
    switch text {
    case "true", "1": return .constant(true)
    case "false", "0": return .constant(false)
    default: break
    }
    if let caller, parameters[caller]?.contains(text) ?? false { return .handedOn(text) }
    let isMember = text.hasSuffix("->\(interest.gate)") || text.hasSuffix(".\(interest.gate)")
    return isMember ? .member(text) : .untold(text)
  }
}
