// Would a mistake in one token of a tree's function be found?

import Claims
import Emulation
import Equivalence
import Host
import Loading
import SMT
import SymbolicExecution
import XenABI

extension Verifier {
  /// Functions of a tree, several at a time, each with a solver of its own.
  /// - Parameters:
  ///   - names: by which C calls them.
  ///   - shard: which of their mutants are asked about.
  /// - Throws: what went wrong with a solver.
  public func mutants(
    of names: [String], in tree: BuildReading, by revision: Revision, shard: MutantShard = .whole
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
        return try measure.measure(program, shard: shard, at: index)
      }
    }
  }
}

extension Verifier {
  /// The access check of a tree: its mutants are found different by Conformance.
  public func mutants(
    ofCheckIn tree: BuildReading, by revision: Revision, shard: MutantShard = .whole
  ) throws -> FunctionMutants {
    let function = tree.function
    let mutants = function.mutants
    let chosen = mutants.indices.filter { shard.contains($0, of: 0) }
    let explorer = Explorer(solver: solver)
    func result(_ program: any AccessCheckFunction) throws -> ClaimResult {
      let subject = Subject(
        name: function.name, revision: revision, program: program,
        behaviour: try Behaviour(of: program, explorer: explorer), isC: true)
      return try decide(Conformance(), on: subject)
    }
    guard try chosen.isEmpty || result(function).verdict == .holds else {
      return FunctionMutants(
        function.name, obstacle: "\(function.place): \(function.name) itself is not proved equal")
    }
    progress.begin("mutants of \(function.name)", of: chosen.count)
    let findings = try chosen.map { index in
      defer { progress.advance() }
      let (mutation, mutant) = mutants[index]
      let verdict = MutantFinding.Verdict(try result(mutant))
      return MutantFinding(index + 1, mutation, in: function.place, verdict)
    }
    return FunctionMutants(function.name, of: mutants.count, findings)
  }
}

extension MutantFinding.Verdict {
  fileprivate init(_ result: ClaimResult) {
    switch result.verdict {
    case .holds: self = .equal
    case .fails:
      self = .differs(
        FlowDifference(
          observation: nil, what: result.claim,
          model: result.witness?.row.map { "row \($0)" } ?? "it fails", contract: "it holds",
          inputs: result.witness?.inputs ?? Model()))
    case .undecided(let reason), .notApplicable(let reason): self = .undecided(reason)
    }
  }
}
