// What labels rest on, asked of a subject when a label wants to know.

import Claims
import SMT
import Spec

/// Facts about one subject.
struct EstablishedFacts {
  private let subject: Subject
  private let solver: Solver
  private var known: [SubjectFact: Bool] = [:]

  init(_ subject: Subject, _ solver: Solver) { (self.subject, self.solver) = (subject, solver) }

  /// - Returns: whether it is proved.
  /// - Throws: what went wrong with the solver.
  mutating func contains(_ fact: SubjectFact) throws(SolverError) -> Bool {
    if let known = known[fact] { return known }
    var isEstablished = false
    if case .unsatisfiable = try solver.check(assuming: [subject.refutes(fact)]) { isEstablished = true }
    known[fact] = isEstablished
    return isEstablished
  }
}
