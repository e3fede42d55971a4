import Claims
import Explore
import Model
import Prove
import SMT
import Spec

let specs = try Specs.load(from: "specs")
let solver = try Solver()
let explorer = Explorer(solver: solver)
for name in CommandLine.arguments.dropFirst() {
  let revision = specs.revision(named: name)!
  let clock = ContinuousClock()
  let t0 = clock.now
  let program = DecisionModel(revision.decisions)
  let behaviour = try Behaviour(of: program, explorer: explorer)
  print(name, behaviour.endStates.count, solver.questionCount, clock.now - t0)
  let subject = Subject(name: name, revision: revision, program: program, behaviour: behaviour, isC: false)
  let background = try Background(rights: specs.rights, revision: revision, model: behaviour, explorer: explorer)
  print("background", solver.questionCount, clock.now - t0)
  let prover = Prover(solver: solver, labels: specs.labels)
  for claim in AllClaims.inOrder {
    let t = clock.now
    let q = solver.questionCount
    let decision = try prover.decide(claim, on: subject, background)
    print(decision.claim, decision.verdict, "rows \(decision.rows.count)", "q \(solver.questionCount - q)", clock.now - t)
    for row in decision.rows.prefix(70) { print("    ", row.row.short, row.condition ?? "", row.label.rawValue) }
    if let w = decision.witness { print("   witness", w.row?.short ?? "", w.explanation) }
  }
}
