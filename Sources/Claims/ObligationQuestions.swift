// What of an obligation is to be asked: the same formulas whoever answers.

import BitVectors
import SMT

extension Obligation {
  /// Nothing is known about what happens: a construct that could not be read, or
  /// more lookups than rows can speak about.
  public var isUnknown: Formula {
    Formula.any(
      runs.map { run in
        run.behaviour.isUnknown || (run.behaviour.asksAgain && isTooOften(run))
      })
  }

  private func isTooOften(_ run: Run) -> Formula {
    let rc = run.replacements[AccessCheckVariables.lookupRC] ?? AccessCheckVariables.lookupRC.term
    return switch repeatedLookups {
    case .nowhere: Formula(true)
    case .afterFailure: rc == 0
    case .everywhere: Formula(false)
    }
  }

  /// Inputs that break it. Those about which nothing is known are not among them.
  public var violation: Formula { premise && !isUnknown && isBroken }

  /// The demand is not met, or a run does what no claim allows: C gives no
  /// meaning to it, or it sends twice.
  public var isBroken: Formula {
    !demand || Formula.any(runs.map { $0.behaviour.isUndefined || $0.behaviour.sendsAgain })
  }
}
