// Holds the rows of a table, as they are printed, against the function. What a
// row says is turned back into a formula from its words alone; how the row was
// found plays no part.

import BitVectors
import Claims
import SMT
import Spec
import XenABI

/// Whether the rows of a table are the function, the whole function and
/// nothing but the function.
public enum TableProof: Hashable, Sendable {
  /// No input lies in two rows, every input lies in one, and each row says
  /// what the function does.
  case proved
  /// They are not, and an input that shows it.
  case refuted(String, Model)
  /// No answer, and why.
  case undecided(String)

  /// - Throws: `SolverError` when libz3 fails.
  public init(of rows: [TableRow], equal subject: Subject, solver: Solver) throws(SolverError) {
    try self.init(
      of: rows, equal: subject.behaviour, domain: Domain(of: subject), solver: solver)
  }

  init(of rows: [TableRow], equal behaviour: Behaviour, domain: Domain, solver: Solver) throws(SolverError) {
    let code = behaviour.reportedCode
    let conditions = rows.map {
      domain.condition(of: $0.lookups, $0.gates, $0.rights, $0.cube, $0.condition)
    }
    var questions: [(wrong: String, formula: Formula)] = []
    var before = Formula(false)
    for (index, condition) in conditions.enumerated() {
      questions.append(("row \(index + 1) overlaps an earlier one", condition && before))
      before = before || condition
    }
    questions.append(("an input lies in no row", !before))
    for (index, row) in rows.enumerated() {
      let differs = code != row.reported.code
      questions.append(("row \(index + 1) is not what the function does", conditions[index] && differs))
    }
    for question in questions {
      switch try solver.check(assuming: [question.formula]) {
      case .unsatisfiable: continue
      case .satisfiable(let model): self = .refuted(question.wrong, model)
      case .unknown(let reason): self = .undecided(reason)
      }
      return
    }
    self = .proved
  }
}

extension Domain {
  /// The inputs that a printed row speaks about.
  func condition(
    of lookups: [Row.Lookup], _ gates: [GateWord], _ rights: [RightNumber], _ cube: Cube, _ extra: Formula?
  ) -> Formula {
    Formula.all([
      Formula.any(lookups.map(RowSpace.condition)), Formula.any(gates.map(condition)), condition(of: rights),
      Domain.condition(of: cube), extra ?? Formula(true),
    ])
  }

  private func condition(of rights: [RightNumber]) -> Formula {
    guard !rights.isEmpty else { return Formula(true) }
    let access = AccessCheckVariables.access.term
    return Formula.any(
      rights.map { right in
        guard let number = right.number else {
          return Formula.all(self.rights.compactMap(\.number).map { access != UInt64($0) })
        }
        return access == UInt64(number)
      })
  }

  private static func condition(of cube: Cube) -> Formula {
    let pfec = AccessCheckVariables.pfec.term
    func says(_ pattern: Pattern, _ truth: Formula) -> Formula {
      switch pattern {
      case .any: Formula(true)
      case .one: truth
      case .zero: !truth
      }
    }
    return says(cube.write, (pfec & PFEC.writeAccess).isNonZero)
      && says(cube.fetch, (pfec & PFEC.insnFetch).isNonZero) && says(cube.empty, pfec == 0)
  }
}
