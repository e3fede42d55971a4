// Two functions may learn in different ways whether checks are on: from an
// argument, or from a promise that they assert. Then "off" is not one thing,
// and each side is told by itself.

import BitVectors
import Claims
import SMT
import XenABI

/// How each of two functions learns that checks are on, and what it does otherwise.
public struct GateDifference: Hashable, Sendable {
  public struct Side: Hashable, Sendable {
    public let subject: String
    public let gate: Traits.Gate
    /// For each way of being off, what happens then.
    public let off: [Off]
  }

  public struct Off: Hashable, Sendable {
    public let gate: GateWord
    public let what: What
  }

  public enum What: Hashable, Sendable {
    /// The same for all inputs.
    case always(Reported)
    /// In every respect what happens with checks on.
    case asOn
    /// It depends; the truth table has the rows.
    case byRow
  }

  public let left: Side
  public let right: Side
  /// An input on which checks are not on in both, and the two differ.
  public let witness: Model

  /// Nil where there is no difference, or none can be shown.
  init?(between a: Subject, and b: Subject, search: inout DifferenceSearch) throws(SolverError) {
    guard a.gate != b.gate else { return nil }
    guard let shown = try search.witnessBeyondCommon() else { return nil }
    witness = shown
    left = try Self.side(a, &search)
    right = try Self.side(b, &search)
  }

  private static func side(_ subject: Subject, _ search: inout DifferenceSearch) throws(SolverError) -> Side {
    let gate = subject.gate
    let words = GateWord.words(for: gate).filter { $0 != .on }
    let domain = Domain(of: subject)
    let off = try words.map { (word) throws(SolverError) in
      Off(gate: word, what: try what(subject.behaviour, word, domain, &search))
    }
    return Side(subject: subject.name, gate: gate, off: off)
  }

  private static func what(
    _ behaviour: Behaviour, _ gate: GateWord, _ domain: Domain, _ search: inout DifferenceSearch
  ) throws(SolverError) -> What {
    let code = behaviour.reportedCode
    let isOff = domain.condition(of: gate)
    guard let model = try search.model([isOff]) else { return .byRow }
    let first = code.value(in: model)
    if try search.model([isOff, !code.isEqual(to: Term(first))]) == nil {
      return search.gap == nil ? .always(Reported(code: first.value)) : .byRow
    }
    let gateWord = domain.gateVariables[0]
    let on = behaviour.substituting([gateWord: Term(1, width: 1)])
    let differs = Difference.between(behaviour.endStates, on.endStates) || !code.isEqual(to: on.reportedCode)
    return try search.model([isOff, differs]) == nil && search.gap == nil ? .asOn : .byRow
  }
}
