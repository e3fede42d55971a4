// Many questions of one kind at once: in which regions of the domain is a formula
// true, which formulas are equivalent to another? Asked one by one, each question is
// laid out anew, and each answer makes the next question longer. Side by side they
// share one table of cases.
//
// Where truth values may be anything, not every combination can come up. Those that
// are found are asked about, each kind of them once: only the words that such truth
// values depend on matter, so the questions are few and small.

import BitVectors

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

/// A search through a table of all cases.
private struct CaseSearch: ~Copyable {
  let domain: FiniteDomain
  private(set) var table: BitTable
  /// Whether something can be true.
  private let ask: (Formula) throws(SolverError) -> Answer
  /// By classes of tied dimensions: an input that has them.
  private var possible: [[Int]: Model] = [:]
  private var questions = 0
  /// Whether a question went without an answer, or would have been one too many.
  private(set) var isOpen = false

  private static let maximalQuestions = 64

  init?(
    _ formulas: [Formula], using storage: inout BitTable.Storage,
    _ ask: @escaping (Formula) throws(SolverError) -> Answer
  ) {
    guard let domain = FiniteDomain(formulas) else { return nil }
    self.domain = domain
    self.ask = ask
    table = BitTable(domain, &storage)
  }

  mutating func show(_ block: Int) { if block > 0 { table.show(block) } }

  consuming func giveBack(to storage: inout BitTable.Storage) { table.giveBack(to: &storage) }

  /// The first of the combinations that `next` finds which can come up.
  mutating func first(_ next: (BitTable) -> Int?) throws(SolverError) -> Int? {
    while !isOpen, let combination = next(table) {
      if domain.ties.isEmpty { return combination }
      let classes = domain.tiedClasses(in: combination)
      if possible[classes] != nil { return combination }
      let condition = domain.condition(tiedClasses: classes)
      if let candidate = domain.candidates(of: combination).first(where: { condition.holds(in: $0) }) {
        possible[classes] = candidate
        return combination
      }
      questions += 1
      isOpen = questions > Self.maximalQuestions
      guard !isOpen else { break }
      switch try ask(condition) {
      case .satisfiable(let model): possible[classes] = model
      case .unsatisfiable: table.exclude(tiedClasses: classes)
      case .unknown: isOpen = true
      }
    }
    return nil
  }

  /// An input in a combination that was found.
  func model(of combination: Int) -> Model {
    domain.model(of: combination, tied: possible[domain.tiedClasses(in: combination)] ?? Model())
  }
}

/// In which regions some formulas are true, found by laying out all cases.
public struct RegionSurvey {
  /// By region, then by formula.
  private var found: [[Model?]]

  /// Nil when there are too many cases, or questions about them went without an answer.
  init?(
    of formulas: [Formula], in regions: Regions, using storage: inout BitTable.Storage,
    ask: @escaping (Formula) throws(SolverError) -> Answer
  ) throws(SolverError) {
    guard var search = CaseSearch(formulas + regions.conditions, using: &storage, ask) else { return nil }
    found = regions.members.map { _ in formulas.map { _ in nil } }
    for block in 0..<search.table.blockCount where !search.isOpen {
      search.show(block)
      try look(&search, formulas.count, regions)
    }
    let isOpen = search.isOpen
    search.giveBack(to: &storage)
    if isOpen { return nil }
  }

  private mutating func look(
    _ search: inout CaseSearch, _ count: Int, _ regions: Regions
  ) throws(SolverError) {
    let isSomewhere = (0..<count + regions.conditions.count).map { search.table.firstCase([$0]) != nil }
    let formulas = (0..<count).filter { isSomewhere[$0] }
    guard !formulas.isEmpty else { return }
    for (region, members) in regions.members.enumerated()
    where members.allSatisfy({ isSomewhere[count + $0] }) {
      for formula in formulas where found[region][formula] == nil {
        let roots = [formula] + members.map { count + $0 }
        found[region][formula] = try search.first { $0.firstCase(roots) }.map { search.model(of: $0) }
      }
    }
  }

  /// An input of a region in which a formula is true; nil where there is none, which is proved.
  public func model(of formula: Int, in region: Int) -> Model? { found[region][formula] }
}

/// Which formulas are equivalent to another, found in the same way.
struct EquivalenceSurvey {
  private(set) var isSame: [Bool]

  /// Nil when there are too many cases, or questions about them went without an answer.
  init?(
    of formula: Formula, with others: [Formula], using storage: inout BitTable.Storage,
    ask: @escaping (Formula) throws(SolverError) -> Answer
  ) throws(SolverError) {
    guard var search = CaseSearch([formula] + others, using: &storage, ask) else { return nil }
    isSame = others.map { _ in true }
    for block in 0..<search.table.blockCount where !search.isOpen {
      search.show(block)
      for index in others.indices where isSame[index] {
        isSame[index] = try search.first { $0.firstDifference(0, index + 1) } == nil
      }
    }
    let isOpen = search.isOpen
    search.giveBack(to: &storage)
    if isOpen { return nil }
  }
}
