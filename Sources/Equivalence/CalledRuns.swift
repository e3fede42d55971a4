// All runs of a C function as a revision calls it, its callees taken by contract.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

/// A way of calling a C function, with what is taken for granted.
package struct CalledRuns {
  let called: CalledVariant
  /// What callers are relied on for, and what is known of the build.
  package fileprivate(set) var premise: [Constraint]
  /// What is left out.
  package let assumptions: [String]
  /// Of what comes back, in bits.
  let width: Int

  /// With the bodies of what runs come upon.
  /// - Parameter recordsExecution: which statements and expressions are run is noted.
  /// - Throws: `ExploreFault`.
  package func runs(
    of program: FlowProgram, _ explorer: Explorer, _ feasibility: Feasibility, recordsExecution: Bool = false
  ) throws -> [ExploredRun<SymbolicEmulator, Term>] {
    let (variant, harness) = (called.variant, called.harness)
    return try [program].readFurther { programs in
      let runs = try explorer.runs(
        in: { branching in
          var world = SymbolicEmulator(running: variant.function, unfolding: variant.unfolds, branching)
          if recordsExecution { world.executed = [] }
          return world
        },
        given: premise.map(\.formula), remembering: feasibility,
        of: { (world: inout SymbolicEmulator) throws(Halt) in
          try harness.run(programs[0], as: variant.function, returning: width, in: &world)
        })
      return (runs, programs[0].unread(of: runs.flatMap(\.world.unknownCallees)))
    }
  }
}

extension CalledRuns {
  /// The same in configurations that compile more; nil where nothing rests on that.
  var inAllConfigurations: CalledRuns? {
    var other = self
    other.premise.removeAll(where: \.isByConfiguration)
    return other.premise.count < premise.count ? other : nil
  }

  /// The same where the model does not say what comes of it; nil where nothing is left out.
  var beyondScope: CalledRuns? {
    var other = self
    other.premise.removeAll { $0.isByConfiguration || $0.isScope }
    return premise.contains(where: \.isScope) ? other : nil
  }

  /// What goes by the configuration, or is left out, in words.
  var limits: String {
    premise.filter { $0.isByConfiguration || $0.isScope }.map(\.name).joined(separator: ", ")
  }
}

extension CalledVariant {
  /// - Parameter builds: those in which the file was compiled to the program.
  package func calls(_ traits: Traits, in builds: Builds) -> CalledRuns {
    let contract = variant.contract(traits)
    return CalledRuns(
      called: self, premise: contract.premise + FlowConformance.given(self, traits, builds),
      assumptions: contract.assumptions + harness.assumptions, width: contract.result.width)
  }
}
