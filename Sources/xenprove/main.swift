import Claims
import Explore
import Model
import Prove
import SMT
import Spec

let specs = try Specs.load(from: "specs")
let solver = Solver()
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
  let t = clock.now
  var decisions: [Decision] = []
  for claim in AllClaims.inOrder {
    let (t1, q, c) = (clock.now, solver.questionCount, solver.caseCount)
    decisions.append(try prover.decide(claim, on: subject, background))
    print(claim.name, solver.questionCount - q, solver.caseCount - c, clock.now - t1)
  }
  print("decided", solver.questionCount, clock.now - t)
  for decision in decisions {
    print(decision.claim, decision.verdict, "rows \(decision.rows.count)")
    for row in decision.rows.prefix(70) { print("    ", row.row.short, row.condition ?? "", row.label.rawValue) }
    if let w = decision.witness { print("   witness", w.row?.short ?? "", w.explanation) }
  }
}
