// What labels rest on, as formulas about a subject: each is established where no input refutes it.

import BitVectors
import Emulation
import SMT
import Spec
import SymbolicExecution
import XenABI
import XenFunctions

extension Subject {
  /// The inputs for which it is not so, or not known to be.
  public func refutes(_ fact: SubjectFact) -> Formula {
    switch fact {
    case .gateIsArgument: AccessCheckVariables.sendEvent.term == 0 && (isUnknown || doesSomething)
    case .gateIsAsserted:
      Variable(Fact.sendEvent).term == 0 && Variable(Fact.debugBuild).term == 1
        && !behaviour.outcome.stops
    case .indexIsValid:
      isUnknown
        || Formula.any(
          behaviour.endStates.map { state in
            state.condition && Formula.any(state.askedIndices.map { !Self.isValid($0) })
          })
    case .noPagingWrite:
      Formula(revision.traits.accessValues.right(named: "r_pw") != nil)
    }
  }

  private var isUnknown: Formula { behaviour.isUnknown || behaviour.isUndefined }

  private var doesSomething: Formula {
    let outcome = behaviour.outcome
    return outcome.asks || outcome.sends || outcome.returnsTrue || outcome.stops
  }

  private static func isValid(_ index: Term) -> Formula {
    let own = Variable(Fact.altp2mIndex).term.resized(to: index.width, signed: false)
    let isActive = Variable(Fact.altp2mActive).term == 1
    return index == 0 || isActive && index.isEqual(to: own)
  }
}

extension EndState {
  /// Views that are asked about on the way.
  fileprivate var askedIndices: [Term] {
    steps.compactMap { if case .lookUp(_, let index, _) = $0 { index } else { nil } }
  }
}
