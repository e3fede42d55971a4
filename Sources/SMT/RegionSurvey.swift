// Many questions of one kind at once: in which regions of the domain is a formula
// true? Asked one by one, each question is laid out anew, and each answer makes
// the next question longer. Side by side they share one table of cases.

import World

/// Regions as conjunctions of conditions that they have in common.
public struct Regions: Sendable {
  public let conditions: [Formula]
  /// Each region by the positions of its conditions.
  public let members: [[Int]]

  public init(conditions: [Formula], members: [[Int]]) {
    self.conditions = conditions
    self.members = members
  }

  public func formula(_ index: Int) -> Formula { Formula.all(members[index].map { conditions[$0] }) }
}

/// In which regions some formulas are true, found by laying out all cases. That
/// a formula is nowhere true in a region is always a proof; that it is somewhere
/// true is one only if the survey is exact.
public struct RegionSurvey {
  private let cases: Cases
  /// By region, then by formula: the first combination in which it is true.
  private var found: [[Int?]]

  /// Whether every combination can come up.
  public var isExact: Bool { cases.isExact }

  /// Nil when there are too many cases.
  init?(of formulas: [Formula], in regions: Regions, using storage: inout CaseTable.Storage) {
    guard let cases = Cases(formulas + regions.conditions) else { return nil }
    self.cases = cases
    found = regions.members.map { _ in formulas.map { _ in nil } }
    var table = CaseTable(cases, &storage)
    for block in 0..<table.blockCount {
      if block > 0 { table.show(block) }
      look(at: table, formulas.count, regions)
    }
    table.giveBack(to: &storage)
  }

  private mutating func look(at table: CaseTable, _ count: Int, _ regions: Regions) {
    let isSomewhere = (0..<count + regions.conditions.count).map { table.firstCase([$0]) != nil }
    let formulas = (0..<count).filter { isSomewhere[$0] }
    guard !formulas.isEmpty else { return }
    for (region, members) in regions.members.enumerated()
    where members.allSatisfy({ isSomewhere[count + $0] }) {
      for formula in formulas where found[region][formula] == nil {
        found[region][formula] = table.firstCase([formula] + members.map { count + $0 })
      }
    }
  }

  /// Whether a formula may be true somewhere in a region.
  public func mayBeTrue(_ formula: Int, in region: Int) -> Bool { found[region][formula] != nil }

  /// An input of a region in which a formula is true; nil where there is none, or
  /// none is known because the survey is not exact.
  public func model(of formula: Int, in region: Int) -> Model? {
    isExact ? found[region][formula].map { cases.model(of: $0) } : nil
  }
}

/// Which formulas are equivalent to another, found in the same way.
struct EquivalenceSurvey {
  /// By formula: proved equivalent.
  private(set) var isSame: [Bool]
  /// Whether those that are not proved equivalent are not.
  let isExact: Bool

  /// Nil when there are too many cases.
  init?(of formula: Formula, with others: [Formula], using storage: inout CaseTable.Storage) {
    guard let cases = Cases([formula] + others) else { return nil }
    isExact = cases.isExact
    isSame = others.map { _ in true }
    var table = CaseTable(cases, &storage)
    for block in 0..<table.blockCount {
      if block > 0 { table.show(block) }
      for index in others.indices where isSame[index] { isSame[index] = table.areEqual(0, index + 1) }
    }
    table.giveBack(to: &storage)
  }
}
