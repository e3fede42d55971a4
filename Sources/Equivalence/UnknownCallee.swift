// What is said of a function that is called, has no body in the tree and no contract: it may make up
// what it returns and what it writes. A proof holds whatever it makes up; a difference counts only
// where it is there whatever it makes up.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenFunctions

enum UnknownCallee {
  /// What it takes for the two sides of a run to come to the same.
  enum Agreement {
    case never
    /// All of this.
    case when([Formula])
    case unknown
  }

  /// What a difference comes to: one that is there for some answers only is none, and nothing is
  /// proved.
  /// - Parameters:
  ///   - calls: of such functions on the path that differs.
  ///   - alwaysDiffers: whether every run on certain inputs does.
  static func settled(
    _ found: FunctionAgreement.Verdict?, after calls: [Stop], _ alwaysDiffers: (Model) throws -> Bool
  ) rethrows -> FunctionAgreement.Verdict? {
    guard case .differs(let difference)? = found, let call = calls.first,
      try !alwaysDiffers(difference.inputs)
    else { return found }
    return .unknown(obstacle(call))
  }

  /// Why nothing can be said, given a call.
  static func obstacle(_ call: Stop) -> String {
    (call.place.map { "\($0): " } ?? "")
      + "what \(call.what) returns or writes decides, and nobody knows it: it has no body in this tree "
      + "and no line in contracts.yaml"
  }

  /// Whether both sides of every run on certain inputs differ, whatever such functions make up there.
  /// - Parameter agreement: of the sides of a run on these inputs.
  static func alwaysDiffer<Output>(
    on inputs: Model, given premise: [Formula], _ proofs: FlowAgreement,
    in world: (Branching) -> SymbolicEmulator,
    _ program: (inout SymbolicEmulator) throws(Halt) -> Output,
    _ agreement: (ExploredRun<SymbolicEmulator, Output>) -> Agreement
  ) throws -> Bool {
    let fixed = premise + inputs.sorted.map(\.variable).filter(isInput).map { pinned($0, inputs) }
    var result = Result<Bool, any Error>.success(true)
    try proofs.explore(in: world, given: fixed, program) { run in
      result = Result {
        switch agreement(run) {
        case .never: true
        case .unknown: false
        case .when(let formulas):
          try !mayHold(fixed + run.branches + formulas, on: inputs, proofs)
        }
      }
      return (try? result.get()) == true
    }
    return try result.get()
  }

  /// What is not made up is as it is in the inputs, 0 where they do not say it.
  private static func mayHold(_ formulas: [Formula], on inputs: Model, _ proofs: FlowAgreement) throws -> Bool
  {
    let rest = Evaluator(formulas: formulas).variables.filter { isInput($0) && inputs.values[$0] == nil }
    let pins = rest.map { pinned($0, inputs) }
    if case .unsatisfiable = try proofs.inputs(meeting: formulas + pins) { return false }
    return true
  }

  private static func isInput(_ variable: Variable) -> Bool {
    Fact(variable.name, width: variable.width).unknownFunction == nil
  }

  private static func pinned(_ variable: Variable, _ inputs: Model) -> Formula {
    variable.term.isEqual(to: Term(inputs[variable].value, width: variable.width))
  }
}
