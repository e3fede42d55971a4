// Two descriptions of a revision, written apart, are proved to be one: the
// executable model and the constraints, on all inputs. In both directions: what
// the model does satisfies the constraints, and nothing else does (else they
// could agree with anything). The same for the functions around the access check.

import BitVectors
import Emulation
import SMT
import Spec
import SymbolicExecution
import XenABI
import XenFunctions

public struct Agreement: AccessCheckClaim {
  public let name = "Agreement"
  public let statement =
    "The executable model of the revision and its constraints describe the same behaviour."
  public let isAboutRevision = true

  /// The constraints to hold the model against.
  public typealias Description = @Sendable (Traits, AccessCheckInputs, AccessCheckOutcome) -> [Constraint]
  private let description: Description

  public init() {
    self.init { traits, inputs, outcome in AccessCheckConstraints(traits).constraints(inputs, outcome) }
  }

  /// - Parameter description: constraints other than the built-in ones, to see whether they are caught.
  public init(description: @escaping Description) { self.description = description }

  public func obligation(on subject: Subject, _ background: Background) throws(ExploreFault) -> Applicability
  {
    let traits = subject.revision.traits
    let inputs = AccessCheckVariables.inputs
    let found = background.model.outcome
    let parts = description(traits, inputs, found)
    var obligation = Obligation(
      premise: Formula(true), demand: Formula.all(parts.map(\.formula)),
      rows: RowSpace(subject: subject, dimensions: [.lookup, .gate, .sent]),
      runs: [Run("", AccessCheckModel(traits), background.model)], bounds: Domain.all)
    obligation.theorems = nothingOpen(found, traits, inputs) + (try background.surroundings())
    obligation.explain = { model in
      let broken = parts.filter { !$0.formula.holds(in: model) }.map(\.name)
      return ["constraint that the model breaks: " + broken.joined(separator: "; ")]
    }
    return .applies(obligation)
  }

  /// The other direction: the constraints allow no other outcome than the
  /// model's. First whether something is asked and sent; then, those being as
  /// found, each word of it.
  private func nothingOpen(
    _ found: AccessCheckOutcome, _ traits: Traits, _ inputs: AccessCheckInputs
  ) -> [Theorem] {
    var other = AccessCheckOutcome.free
    let words = found.words(beside: other)
    let aboutEvents = description(traits, inputs, other).map(\.formula)
      .filter { constraint in !words.contains { $0.isTouched(by: constraint.footprint) } }
    let events = Theorem(
      "the constraints determine whether the function stops, asks, sends and returns true",
      Formula.all(aboutEvents).implies(found.hasSameEvents(as: other)))
    (other.stops, other.asks, other.sends) = (found.stops, found.asks, found.sends)
    let allowed = description(traits, inputs, other).map {
      (formula: $0.formula, footprint: $0.formula.footprint)
    }
    return [events]
      + words.map { word in
        let aboutWord = allowed.filter { word.isTouched(by: $0.footprint) }.map(\.formula)
        return Theorem(
          "the constraints determine \(word.name)",
          (word.matters && Formula.all(aboutWord)).implies(word.isSame))
      }
  }
}

/// One word of an outcome beside the same word of a free one.
private struct OutcomeWord {
  let name: String
  /// The bits of the free word's variable.
  let footprint: [Footprint]
  /// The word means something.
  let matters: Formula
  let isSame: Formula

  func isTouched(by other: [Footprint]) -> Bool {
    footprint.contains { part in other.contains { $0.overlaps(part) } }
  }
}

extension AccessCheckOutcome {
  /// An outcome of which nothing is known.
  fileprivate static var free: AccessCheckOutcome {
    func word(_ name: String, _ width: Int) -> Term { Variable("outcome." + name, width: width).term }
    func truth(_ name: String) -> Formula { word(name, 1) == 1 }
    return AccessCheckOutcome(
      stops: truth("stops"), asks: truth("asks"), askedGFN: word("asked_gfn", 64),
      askedIndex: word("asked_index", 32),
      sends: truth("sends"), isSynchronous: truth("sync"), reason: word("reason", 32),
      flags: word("flags", 32),
      gfn: word("gfn", 64), offset: word("offset", 64), gla: word("gla", 64),
      accessFlags: word("access_flags", 32),
      nestedBase: word("npt_base", 64), restIsZero: truth("rest_is_zero"), returnsTrue: truth("returns"))
  }

  fileprivate func hasSameEvents(as other: AccessCheckOutcome) -> Formula {
    stops.isSame(as: other.stops) && asks.isSame(as: other.asks) && sends.isSame(as: other.sends)
      && returnsTrue.isSame(as: other.returnsTrue)
  }

  /// What is said of a question or a request, word by word.
  fileprivate func words(beside other: AccessCheckOutcome) -> [OutcomeWord] {
    func word(_ name: String, _ matters: Formula, _ field: (AccessCheckOutcome) -> Term) -> OutcomeWord {
      OutcomeWord(
        name: name, footprint: (field(other) == 0).footprint, matters: matters,
        isSame: field(self).isEqual(to: field(other)))
    }
    func truth(_ name: String, _ field: (AccessCheckOutcome) -> Formula) -> OutcomeWord {
      OutcomeWord(
        name: name, footprint: field(other).footprint, matters: sends,
        isSame: field(self).isSame(as: field(other)))
    }
    return [
      word("the frame asked about", asks, \.askedGFN), word("the view asked about", asks, \.askedIndex),
      word("the reason", sends, \.reason), word("the request flags", sends, \.flags),
      word("the gfn", sends, \.gfn),
      word("the offset", sends, \.offset), word("the gla", sends, \.gla),
      word("the nested base", sends, \.nestedBase), truth("sync", \.isSynchronous),
      truth("the rest of the request", \.restIsZero),
    ]
      // Bit by bit: six independent flags are 64 cases, but six questions of two.
      + (0..<6).map { bit in truth("access flag \(bit)") { $0.accessFlags.bits(from: bit, width: 1) == 1 } }
      + [word("the other access flags", sends) { $0.accessFlags.bits(from: 6, width: 26) }]
  }
}
