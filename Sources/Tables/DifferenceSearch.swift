// Finds where two functions differ in one aspect: cell by cell, with the exact
// condition, and an input for each line.

import BitVectors
import Claims
import SMT
import Spec

/// Asks about the cells that two functions have in common.
struct DifferenceSearch {
  let left: Subject
  let right: Subject
  let domain: Domain
  private var cells: CellSearch
  private let witnesses: WitnessSearch
  private var unconfirmed: String?

  /// More pairs of values than this in one cell are told as terms.
  private static let mostPairs = 4

  init(_ left: Subject, _ right: Subject, solver: Solver) {
    (self.left, self.right) = (left, right)
    domain = Domain(of: left, and: right)
    cells = CellSearch(domain: domain, solver: solver)
    witnesses = WitnessSearch(left, right, domain: domain)
  }

  /// Why something is left open, if it is.
  var gap: String? { cells.gap ?? unconfirmed }

  /// All inputs that are compared.
  private var common: Formula { Formula.any(domain.gates.map(domain.condition)) }

  mutating func model(_ question: [Formula]) throws(SolverError) -> Model? { try cells.model(question) }

  /// An input beyond those, if the two differ on one.
  mutating func witnessBeyondCommon() throws(SolverError) -> Model? {
    let differ = Formula.any(Contrast.all(left.behaviour, right.behaviour).map(\.differs))
    return try cells.model([!common, differ])
  }

  /// Why some inputs cannot be compared, if so.
  mutating func whatIsOpen() throws(SolverError) -> String? {
    for side in [left, right] {
      guard let model = try cells.model([side.behaviour.isUnknown]) else { continue }
      let state = side.behaviour.endStates.first { $0.unknownReason != nil && $0.condition.holds(in: model) }
      return "\(side.name): \(state?.unknownReason?.what ?? "what happens is not known")"
    }
    let undefined = [left.behaviour.isUndefined, right.behaviour.isUndefined]
    return try cells.model(undefined) == nil ? nil : "there are inputs to which C gives no meaning in both"
  }

  mutating func lines(of contrast: Contrast) throws(SolverError) -> [TableDifference.Difference] {
    guard try cells.model([common, contrast.differs]) != nil else { return [] }
    var values: [Cell: [Sides]] = [:]
    for cell in domain.cells {
      let sides = try sides(of: contrast, in: cell)
      if !sides.isEmpty { values[cell] = sides }
    }
    var found: [TableDifference.Difference] = []
    let width = domain.gates.count > 1 ? RowColumns.narrow : RowColumns.medium
    for line in Minimiser(domain: domain, value: { values[$0] }, rightsWidth: width).lines() {
      for sides in line.value { found.append(try difference(contrast, line, sides)) }
    }
    try confirm(found, contrast)
    return found
  }

  /// The lines as they are printed are exactly where the aspect differs.
  private mutating func confirm(
    _ lines: [TableDifference.Difference], _ contrast: Contrast
  ) throws(SolverError) {
    let told = Formula.any(
      lines.map { domain.condition(of: $0.lookups, $0.gates, $0.rights, $0.cube, $0.condition) })
    guard try cells.model([common, !told.isSame(as: contrast.differs)]) != nil else { return }
    unconfirmed = unconfirmed ?? "the lines about \(contrast.aspect.rawValue) are not exact"
  }

  private mutating func difference(
    _ contrast: Contrast, _ line: Line<[Sides]>, _ sides: Sides
  ) throws(SolverError) -> TableDifference.Difference {
    let cell = domain.cells.first(where: line.covers)!
    let wanted = domain.condition(of: cell) && contrast.differs && sides.extra
    return TableDifference.Difference(
      lookups: line.lookups, gates: line.gates, rights: line.rights.map { domain.rights[$0] },
      cube: line.cube,
      left: sides.left, right: sides.right, condition: sides.extra.constant == true ? nil : sides.extra,
      witness: try witnesses.witness(in: cell, for: wanted, &cells))
  }
}

/// What each side does for some inputs of a cell.
private struct Sides: Hashable {
  let left: String
  let right: String
  let extra: Formula
}

extension DifferenceSearch {
  private mutating func sides(of contrast: Contrast, in cell: Cell) throws(SolverError) -> [Sides] {
    let pair = contrast.left.followed(by: contrast.right)
    if let pairs = try cells.alternatives(of: pair, where: contrast.differs, in: cell, atMost: Self.mostPairs)
    {
      return pairs.map { pair in
        let low = Bits(pair.code, width: contrast.left.width * 2)
        let width = contrast.left.width
        return Sides(
          left: contrast.aspect.word(low.bits(from: width, width: width).value),
          right: contrast.aspect.word(low.bits(from: 0, width: width).value), extra: pair.extra)
      }
    }
    // Too many values to list: how they come about.
    let whole = Term(1, width: 1)
    let found = try cells.alternatives(of: whole, where: contrast.differs, in: cell, atMost: 1) ?? []
    return found.map { found in
      var put = Substitution(domain.fixed(by: cell).merging(found.extra.fixedWords) { old, _ in old })
      return Sides(
        left: put(contrast.left).withoutLeadingZeros.description,
        right: put(contrast.right).withoutLeadingZeros.description, extra: found.extra)
    }
  }
}

extension Formula {
  /// Variables that a top-level part sets equal to a number.
  fileprivate var fixedWords: [Variable: Term] {
    func fixed(_ word: Term, _ value: UInt128) -> [Variable: Term] {
      guard let variable = word.variables.first, variable.term == word else { return [:] }
      return [variable: Term(value, width: variable.width)]
    }
    switch shape {
    case .and(let a, let b): return a.fixedWords.merging(b.fixedWords) { old, _ in old }
    case .equal(let word, let value): return fixed(word, value)
    case .not(let inner):
      guard case .equal(let word, let value) = inner.shape, word.width == 1 else { return [:] }
      return fixed(word, 1 - value)
    case .or, .other: return [:]
    }
  }
}

extension Term {
  /// The word without bits in front that are always zero.
  fileprivate var withoutLeadingZeros: Term {
    let widths = Set(variables.map(\.width)).sorted().filter { $0 < width }
    let enough = widths.first { bits(from: $0, width: width - $0).constant == 0 }
    return enough.map { bits(from: 0, width: $0) } ?? self
  }
}
