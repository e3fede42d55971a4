// Two descriptions of a revision, written apart, are proved to be one: the
// executable model and the constraints, on all inputs. Also that the
// constraints leave nothing open (else they could agree with anything), and the
// same for the functions around the switch.

import Constraints
import Explore
import Model
import SMT
import Spec
import World
import Xen

public struct Agreement: Claim {
  public let name = "Agreement"
  public let statement = "The executable model of the revision and its constraints describe the same behaviour."

  /// The constraints to hold the model against.
  public typealias Description = @Sendable (Decisions, DecisionInputs, DecisionOutcome) -> [Constraint]
  private let description: Description

  public init() {
    self.init { decisions, inputs, outcome in DecisionConstraints(decisions).constraints(inputs, outcome) }
  }

  /// - Parameter description: constraints other than the built-in ones, to see whether they are caught.
  public init(description: @escaping Description) { self.description = description }

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let decisions = subject.revision.decisions
    let inputs = DecisionVariables.inputs
    let parts = background.model.endStates.flatMap { state in
      description(decisions, inputs, state.outcome).map { Constraint($0.name, state.condition.implies($0.formula)) }
    }
    var obligation = Obligation(
      premise: Formula(true), demand: Formula.all(parts.map(\.formula)),
      rows: RowSpace(subject: subject, dimensions: [.lookup, .gate, .sent]),
      runs: [Run("", DecisionModel(decisions), background.model)], bounds: Domain.all)
    obligation.theorems = [nothingOpen(decisions, inputs)] + background.surroundings
    obligation.explain = { model in
      let broken = parts.filter { !$0.formula.holds(in: model) }.map(\.name)
      return ["constraint that the model breaks: " + broken.joined(separator: "; ")]
    }
    return .applies(obligation)
  }

  /// Two outcomes that satisfy the constraints on the same inputs are the same.
  private func nothingOpen(_ decisions: Decisions, _ inputs: DecisionInputs) -> Theorem {
    let (a, b) = (DecisionOutcome.free("a."), DecisionOutcome.free("b."))
    let both = (description(decisions, inputs, a) + description(decisions, inputs, b)).map(\.formula)
    return Theorem("the constraints determine the outcome", Formula.all(both).implies(a.isSame(as: b)))
  }
}

extension DecisionOutcome {
  /// An outcome of which nothing is known.
  fileprivate static func free(_ prefix: String) -> DecisionOutcome {
    func word(_ name: String, _ width: Int) -> Term { Variable(prefix + name, width: width).term }
    func truth(_ name: String) -> Formula { word(name, 1) == 1 }
    return DecisionOutcome(
      stops: truth("stops"), asks: truth("asks"), askedGFN: word("asked_gfn", 64), askedIndex: word("asked_index", 32),
      sends: truth("sends"), isSynchronous: truth("sync"), reason: word("reason", 32), flags: word("flags", 32),
      gfn: word("gfn", 64), offset: word("offset", 64), gla: word("gla", 64), accessFlags: word("access_flags", 32),
      nestedBase: word("npt_base", 64), restIsZero: truth("rest_is_zero"), returnsTrue: truth("returns"))
  }

  /// Equal in everything that can be seen.
  fileprivate func isSame(as other: DecisionOutcome) -> Formula {
    let asked = askedGFN.isEqual(to: other.askedGFN) && askedIndex.isEqual(to: other.askedIndex)
    let words: [(Term, Term)] = [
      (reason, other.reason), (flags, other.flags), (gfn, other.gfn), (offset, other.offset), (gla, other.gla),
      (accessFlags, other.accessFlags), (nestedBase, other.nestedBase),
    ]
    let sent = Formula.all(words.map { $0.isEqual(to: $1) }) && isSynchronous.isSame(as: other.isSynchronous)
      && restIsZero.isSame(as: other.restIsZero)
    return stops.isSame(as: other.stops) && asks.isSame(as: other.asks) && asks.implies(asked)
      && sends.isSame(as: other.sends) && sends.implies(sent) && returnsTrue.isSame(as: other.returnsTrue)
  }
}
