// Would a mistake in one token of a tree's function be found?

import Equivalence
import Host
import Loading
import SMT
import XenABI

extension Verifier {
  /// Functions of a tree, several at a time, each with a solver of its own.
  /// - Parameter names: by which C calls them.
  /// - Throws: what went wrong with a solver.
  public func mutants(
    of names: [String], in tree: BuildReading, by revision: Revision
  ) throws -> [FunctionMutants] {
    progress.begin("mutants of functions", of: names.count)
    let (limits, progress) = (settings.limits, progress)
    return try LargeStackThread.map(names.count) { index in
      defer { progress.advance() }
      switch tree.program(names[index]) {
      case .failure(let missing): return FunctionMutants(names[index], obstacle: missing.reason)
      case .success(let program):
        // The limits are of one question, not of thousands of mutants together.
        let measure = MutantMeasure(revision.traits, in: tree.builds, solver: Solver(limits: limits))
        return try measure.measure(program)
      }
    }
  }
}
