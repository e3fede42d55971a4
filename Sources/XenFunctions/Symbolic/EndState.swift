// All end states of the access check and of the small functions beside it.

import BitVectors
import Emulation
import SMT
import SymbolicExecution

/// One way a program can end: when, what others saw, how.
public struct EndState: Sendable {
  /// The branches that led here. Those of different end states exclude each
  /// other; together they cover everything.
  public let condition: Formula
  public let steps: [Step<Term>]
  public let ending: Ending<Term>

  public init(condition: Formula, steps: [Step<Term>], ending: Ending<Term>) {
    self.condition = condition
    self.steps = steps
    self.ending = ending
  }
}

/// One path of a function that returns a value.
public struct Path<Output> {
  public let condition: Formula
  public let steps: [Step<Term>]
  public let result: Result<Output, Halt>
}

extension Array {
  /// The paths that come to a result.
  public func returned<Output>() -> [(condition: Formula, output: Output)] where Element == Path<Output> {
    compactMap { path in
      if case .success(let output) = path.result { (path.condition, output) } else { nil }
    }
  }

  /// Why the others do not.
  public func halts<Output>() -> [Halt] where Element == Path<Output> {
    compactMap { if case .failure(let halt) = $0.result { halt } else { nil } }
  }
}

extension Explorer {
  /// - Returns: the end states in the order in which a reader of the program
  ///   meets them, the true side of a branch first. If the bounds are too small
  ///   for all, the last one is `undecided` and covers the rest.
  /// - Throws: `ExploreFault` when a program does not repeat itself, or libz3 fails.
  public func endStates(
    of program: (inout SymbolicWorld) throws(Halt) -> Formula
  ) throws(ExploreFault) -> [EndState] {
    try paths(of: program).map { path in
      let ending: Ending<Term> =
        switch path.result {
        case .success(let truth): .returned(truth)
        case .failure(let halt): .halted(halt)
        }
      return EndState(condition: path.condition, steps: path.steps, ending: ending)
    }
  }

  /// The same for a function that returns something else than a truth value.
  public func paths<Output>(
    of program: (inout SymbolicWorld) throws(Halt) -> Output
  ) throws(ExploreFault) -> [Path<Output>] {
    try runs(in: SymbolicWorld.init, of: program).map { run in
      Path(condition: Formula.all(run.branches), steps: run.world.steps, result: run.result)
    }
  }
}
