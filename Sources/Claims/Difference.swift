// When do two programs behave differently? Their end states, pair by pair:
// where both can end so, what others saw and what was returned must be equal.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenFunctions

public enum Difference {
  /// The inputs on which the two differ in any observation or in their ending.
  public static func between(_ left: [EndState], _ right: [EndState]) -> Formula {
    Formula.any(
      left.flatMap { a in
        right.map { b in a.condition && b.condition && differ(a, b) }
      })
  }

  private static func differ(_ a: EndState, _ b: EndState) -> Formula {
    guard a.steps.count == b.steps.count else { return Formula(true) }
    let steps = zip(a.steps, b.steps).map { differ($0, $1) }
    return Formula.any(steps) || differ(a.ending, b.ending)
  }

  private static func differ(_ a: Step<Term>, _ b: Step<Term>) -> Formula {
    switch (a, b) {
    case (.lookUp(let gfnA, let indexA, _), .lookUp(let gfnB, let indexB, _)):
      return !(gfnA.isEqual(to: gfnB) && indexA.isEqual(to: indexB))
    case (.send(let x, _), .send(let y, _)): return differ(x, y)
    case (.write(let factA, let x), .write(let factB, let y)):
      return factA == factB ? !x.isEqual(to: y) : Formula(true)
    default: return Formula(true)
    }
  }

  private static func differ(_ x: Request<Term>, _ y: Request<Term>) -> Formula {
    let words: [(Term, Term)] = [
      (x.reason, y.reason), (x.flags, y.flags), (x.gfn, y.gfn), (x.offset, y.offset), (x.gla, y.gla),
      (x.accessFlags, y.accessFlags), (x.nestedBase, y.nestedBase),
    ]
    let same = Formula.all(words.map { $0.isEqual(to: $1) })
    return !(same && x.sync.isSame(as: y.sync) && x.restIsZero.isSame(as: y.restIsZero))
  }

  /// Where a run halts for the same kind of reason, the words may differ.
  private static func differ(_ a: Ending<Term>, _ b: Ending<Term>) -> Formula {
    switch (a, b) {
    case (.returned(let x), .returned(let y)): !x.isSame(as: y)
    case (.halted(.assertion), .halted(.assertion)): Formula(false)
    // Undefined and unknown endings are counted by themselves.
    case (.halted(.undefined), _), (_, .halted(.undefined)): Formula(false)
    case (.halted(.unsupported), _), (_, .halted(.unsupported)): Formula(false)
    case (.halted(.undecided), _), (_, .halted(.undecided)): Formula(false)
    default: Formula(true)
    }
  }
}
