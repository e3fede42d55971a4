// Where two behaviours differ, in everything that can be seen, and the proof
// that they do nowhere else.

import Claims
import SMT
import Spec
import XenABI

/// Two functions compared, cell by cell.
public struct TableDifference: Sendable {
  public enum Verdict: Hashable, Sendable {
    case same, different
    /// No difference was found, but not all of the domain could be compared.
    case cannotTell(String)
  }

  /// A number that the two vocabularies name differently.
  public struct Renumbering: Hashable, Sendable {
    public let number: UInt32
    /// `other` where the vocabulary has no name for it.
    public let left: String
    public let right: String
  }

  /// One line of differences.
  public struct Difference: Hashable, Sendable {
    public let lookups: [Row.Lookup]
    public let gates: [GateWord]
    /// Empty: whatever the right, or none where the lookup failed.
    public let rights: [RightNumber]
    public let cube: Cube
    /// What each does: a word, or how the value comes about.
    public let left: String
    public let right: String
    /// Which inputs of the line differ so; nil for all of them.
    public let condition: Formula?
    /// An input on this line.
    public let witness: Model
  }

  /// All that differs in one aspect.
  public struct Finding: Hashable, Sendable {
    public let aspect: Aspect
    public let lines: [Difference]
  }

  public private(set) var left: String
  public private(set) var right: String
  public private(set) var verdict: Verdict
  public let renumberings: [Renumbering]
  /// Nil where both learn in the same way whether checks are on. Where they do
  /// not, all findings are about checks that are on.
  public let gate: GateDifference?
  /// In the order of the aspects, those without a difference left out.
  public let findings: [Finding]
  /// Why part of the domain could not be compared, if so.
  public private(set) var gap: String?
  /// Whether checks are on, as far as both can be compared.
  public let gates: [GateWord]
  /// What was compared.
  public let bounds: String
}

extension TableDifference {
  /// Compares two functions.
  /// - Throws: `SolverError` when libz3 fails, `ReplayFault` when a difference does not replay.
  public init(between a: Subject, and b: Subject, solver: Solver) throws {
    var search = DifferenceSearch(a, b, solver: solver)
    var findings: [Finding] = []
    for contrast in Contrast.all(a.behaviour, b.behaviour) {
      let lines = try search.lines(of: contrast)
      if !lines.isEmpty { findings.append(Finding(aspect: contrast.aspect, lines: lines)) }
    }
    gate = try GateDifference(between: a, and: b, search: &search)
    gap = try search.whatIsOpen() ?? search.gap
    (left, right, self.findings) = (a.name, b.name, findings)
    gates = search.domain.gates
    renumberings = Self.renumberings(a, b)
    bounds = Self.bounds(isGateCommon: gate == nil)
    verdict = !findings.isEmpty || gate != nil ? .different : gap.map(Verdict.cannotTell) ?? .same
    for witness in findings.flatMap(\.lines).map(\.witness) + (gate.map { [$0.witness] } ?? []) {
      try Self.show(witness, a, b)
    }
  }

  /// The same, where more than these functions was compared.
  /// - Parameter rest: what came of that.
  public func beside(_ rest: Verdict) -> TableDifference {
    var joined = self
    switch rest {
    case .same: break
    case .different: joined.verdict = .different
    case .cannotTell(let reason):
      joined.gap = gap ?? reason
      if verdict == .same { joined.verdict = rest }
    }
    return joined
  }

  /// The same with other names for both.
  public func named(_ left: String, _ right: String) -> TableDifference {
    var named = self
    (named.left, named.right) = (left, right)
    return named
  }

  /// Runs both on a witness: what differs is seen, and known of both.
  private static func show(_ witness: Model, _ a: Subject, _ b: Subject) throws(ReplayFault) {
    let traces = try [a, b].map { (side) throws(ReplayFault) in
      try Replay.trace(of: Run(side.name, side.program, side.behaviour), on: witness)
    }
    guard traces.allSatisfy(\.isKnown), !traces[0].isSeen(as: traces[1]) else {
      throw ReplayFault("a difference between \(a.name) and \(b.name) does not replay")
    }
  }

  private static func renumberings(_ a: Subject, _ b: Subject) -> [Renumbering] {
    let values = [a, b].map(\.revision.traits.accessValues)
    let numbers = Set(values.flatMap { $0.rights.map(\.value) }).sorted()
    return numbers.compactMap { number in
      let names = values.map { Row.Right(value: number, in: $0).rawValue }
      return names[0] == names[1] ? nil : Renumbering(number: number, left: names[0], right: names[1])
    }
  }

  private static func bounds(isGateCommon: Bool) -> String {
    "every access value and error code (2^32 each), every 64-bit gla and gfn, every kind, "
      + (isGateCommon ? "checks on and off, " : "checks on in both, ")
      + "every return code of lookup and sending, every altp2m and nested state, debug and release"
  }
}

extension Trace {
  /// It did not end where this tool can tell no more.
  fileprivate var isKnown: Bool {
    switch ending {
    case .halted(.unsupported), .halted(.undecided): false
    case .halted(.assertion), .halted(.undefined), .returned: true
    }
  }

  /// Others see the same of it. Where both halt for the same kind of reason, the words may differ.
  fileprivate func isSeen(as other: Trace) -> Bool {
    guard steps == other.steps else { return false }
    return switch (ending, other.ending) {
    case (.halted(.assertion), .halted(.assertion)): true
    case (.halted(.undefined), .halted(.undefined)): true
    default: ending == other.ending
    }
  }
}
