// What labels and deviations rest on, asked of a subject when one of them wants to know.

import Claims
import SMT
import Spec

/// Facts about one subject.
final class EstablishedFacts {
  private let subjects: [Subject]
  private let solver: Solver
  private var known: [SubjectFact: Bool] = [:]

  /// - Parameter subjects: every way in which it may be meant.
  init(_ subjects: [Subject], _ solver: Solver) { (self.subjects, self.solver) = (subjects, solver) }

  /// - Returns: whether it is proved.
  /// - Throws: what went wrong with the solver.
  func contains(_ fact: SubjectFact) throws(SolverError) -> Bool {
    if let known = known[fact] { return known }
    var isEstablished = true
    for subject in subjects where isEstablished {
      if case .unsatisfiable = try solver.check(assuming: [subject.refutes(fact)]) { continue }
      isEstablished = false
    }
    known[fact] = isEstablished
    return isEstablished
  }
}
