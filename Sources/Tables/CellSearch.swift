// What a cell really holds: every value that some input in it leads to, and for
// which inputs exactly. Nothing is sampled: after the last value was found, the
// solver has shown that there is no other.

import BitVectors
import SMT

/// One value of a cell and the inputs that lead to it.
struct Alternative: Hashable {
  /// A value of the word that was asked about.
  let code: UInt128
  /// Within the cell; true if it is the cell's only value.
  let extra: Formula
}

/// Asks about cells, and notes where the solver had no answer.
struct CellSearch {
  let domain: Domain
  let solver: Solver
  /// Why something is left open, if it is.
  private(set) var gap: String?
  private var shortening: Shortening

  init(domain: Domain, solver: Solver) {
    self.domain = domain
    self.solver = solver
    shortening = Shortening(solver: solver)
  }

  /// All values of `word` in a cell, for inputs that satisfy `premise`, by value;
  /// nil when there are more than `limit`. The only value of a cell that the
  /// premise excludes in part has a condition too.
  mutating func alternatives(
    of word: Term, where premise: Formula = Formula(true), in cell: Cell, atMost limit: Int = .max
  ) throws(SolverError) -> [Alternative]? {
    var put = Substitution(domain.fixed(by: cell))
    let (word, premise) = (put(word), put(premise))
    // Every cell has inputs, and here all of them lead to one value.
    if premise.constant == true, let code = word.constant {
      return [Alternative(code: code, extra: Formula(true))]
    }
    let inside = domain.condition(of: cell)
    var codes: [UInt128] = []
    while let model = try model(
      [inside, premise] + codes.map { !word.isEqual(to: Term($0, width: word.width)) })
    {
      codes.append(word.value(in: model).value)
      if codes.count > limit { return nil }
    }
    return try codes.sorted().map { (code) throws(SolverError) in
      let exact = premise && word.isEqual(to: Term(code, width: word.width))
      return Alternative(code: code, extra: try shortening.shorten(exact, within: inside))
    }
  }

  /// An input that satisfies all; nil also where the solver gave up, which is noted.
  mutating func model(_ question: [Formula]) throws(SolverError) -> Model? {
    switch try solver.check(assuming: question) {
    case .satisfiable(let model): return model
    case .unsatisfiable: return nil
    case .unknown(let reason):
      gap = gap ?? reason
      return nil
    }
  }
}
