// A claim about pairs in closed form: every fragment, which outcome its answers
// lead to, and the one thing that is changed.

import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// What a claim about pairs compares, on one model.
public struct FlowPairs: Sendable {
  /// One thing changed: answers before and after; all others stay.
  public struct Change: Hashable, Sendable {
    /// By question.
    public let from, to: [Int: Int]
  }

  /// A fragment, as far as it must come out the same after some changes.
  public struct Case: Sendable {
    public let name: String
    public let branch: FlowAnswers.Branch
    /// Indices into `changes`.
    public internal(set) var changes: [Int]
  }

  /// What a path comes to: events in order, in words; whether a request is sent among them.
  public struct Outcome: Hashable, Sendable {
    public let events: [String]
    public let sends: Bool
  }

  public let claim: String
  public let statement: String
  /// Paths are numbers of outcomes.
  public let answers: FlowAnswers
  /// The first one stands for nothing at all.
  public let outcomes: [Outcome]
  public let changes: [Change]
  public let cases: [Case]
}

extension FlowProver {
  /// What a claim about pairs says, in closed form.
  /// - Throws: `FlowFault` when the model does not repeat itself.
  public func pairs(_ claim: any RelationalClaim) throws(FlowFault) -> FlowPairs {
    var builder = PairBuilder(RelationalSearch(fragments: fragments, claim: claim))
    return try builder.pairs()
  }
}

/// Builds the pairs of one claim.
private struct PairBuilder {
  private let search: RelationalSearch
  private let words: SystemWords
  private var diagrams: DecisionDiagrams
  private var paths = Numbering<[RelationalEvent]?>([nil])
  private var changes = Numbering<RelationalChange>()
  private var cases: [FlowPairs.Case] = []

  init(_ search: RelationalSearch) {
    self.search = search
    let values = search.fragments.model.traits.accessValues
    words = SystemWords(values)
    diagrams = DecisionDiagrams(AnswerCube(values), order: DecisionDiagrams.questions)
  }

  mutating func pairs() throws(FlowFault) -> FlowPairs {
    for fragment in search.compared {
      var found: [FlowPairs.Case] = []
      let all = search.claim.changes(search.fragments.model.traits, pages: fragment.pages)
      for page in Numbering(all.map(\.page)).all {
        let branch = try branch(fragment, page)
        let changed = all.filter { $0.page == page }.map { changes.number($0) }
        if let index = found.firstIndex(where: { $0.branch == branch }) {
          found[index].changes += changed
        } else {
          found.append(FlowPairs.Case(name: name(fragment, page, all), branch: branch, changes: changed))
        }
      }
      cases += found
    }
    let changed = changes.all.flatMap { Array($0.from.keys) + Array($0.to.keys) }
    let asked = diagrams.asked(beside: changed.map { ChoiceVariable($0).number })
    func numbered(_ answers: [Question: UInt64]) -> [Int: Int] {
      Dictionary(uniqueKeysWithValues: answers.map { (asked[ChoiceVariable($0.key).number]!, Int($0.value)) })
    }
    return FlowPairs(
      claim: search.claim.name, statement: search.claim.statement,
      answers: FlowAnswers(diagrams, asked, search.fragments.cubes, words),
      outcomes: paths.all.map(outcome),
      changes: changes.all.map { FlowPairs.Change(from: numbered($0.from), to: numbered($0.to)) },
      cases: cases)
  }

  /// What a fragment comes to, as far as it matters to changes of this page.
  private mutating func branch(_ fragment: Fragment, _ page: Int?) throws(FlowFault) -> FlowAnswers.Branch {
    var leaves: [DecisionDiagrams.Leaf] = []
    for (cube, events) in try search.events(of: fragment) {
      let path = paths.number(search.claim.outcome(of: events, page: page))
      leaves.append(DecisionDiagrams.Leaf(cube: cube, path: path))
    }
    return diagrams.add(leaves)
  }

  private func name(_ fragment: Fragment, _ page: Int?, _ all: [RelationalChange]) -> String {
    let name = words.name(.fragment(fragment, reported: nil))
    return all.contains { $0.page != page }
      ? "\(name), about \(page.map { "page \($0)" } ?? "every page")" : name
  }

  private func outcome(_ events: [RelationalEvent]?) -> FlowPairs.Outcome {
    FlowPairs.Outcome(
      events: (events ?? []).map(words.name), sends: (events ?? []).contains { $0.kind == .sends })
  }
}
