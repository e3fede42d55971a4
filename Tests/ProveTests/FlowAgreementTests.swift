// The two descriptions of the emulator's flow agree, and would be caught if
// they did not.

import Claims
import Constraints
import Model
import SMT
import Testing
import World
import Xen

@Suite("Flow agreement") struct FlowAgreementTests {
  @Test("every function agrees with its contract, on every revision")
  func holds() throws {
    let bench = try Bench()
    var agreement = FlowAgreement(solver: bench.solver)
    let clock = ContinuousClock()
    for name in Bench.revisionNames {
      let start = clock.now
      for function in try agreement.prove(bench.revision(name).decisions) {
        #expect(function.verdict == .proved, "\(name) \(function.name): \(function.verdict)")
        print(name, function.name, function.pathCount, function.questionCount)
      }
      print(name, clock.now - start, bench.solver.caseCount, bench.solver.questionCount)
    }
  }
}
