import Testing
import Claims
import Explore
import Model
import SMT
import Spec
@testable import Tables

@Test func scratch() throws {
  let specs = try Specs.load(from: "specs")
  let solver = Solver()
  let explorer = Explorer(solver: solver)
  for name in ["v5", "merged", "staging"] {
    let revision = specs.revision(named: name)!
    let program = DecisionModel(revision.decisions)
    let behaviour = try Behaviour(of: program, explorer: explorer)
    let subject = Subject(name: name, revision: revision, program: program, behaviour: behaviour, isC: false)
    let t = ContinuousClock.now
    let table = try TruthTable(of: subject, solver: solver)
    print(name, table.proof, ContinuousClock.now - t, solver.caseCount, solver.questionCount)
    for row in table.rows {
      print("   ", row.lookups.map(\.rawValue), row.gates.map(\.rawValue), row.rights.map(\.name), row.cube.write.rawValue, row.cube.fetch.rawValue, row.cube.empty.rawValue, row.reported.word, row.condition.map(\.description) ?? "")
    }
  }
}
