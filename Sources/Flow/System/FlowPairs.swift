// A claim about pairs in closed form: every segment, which outcome its answers
// lead to, and the one thing that is changed.

import Emulation
import XenABI
import XenFunctions

/// What a claim about pairs compares, on one model.
public struct FlowPairs: Sendable {
  /// One thing changed: answers before and after; all others stay.
  public struct Change: Hashable, Sendable {
    /// By question.
    public let from, to: [Int: Int]
  }

  /// A segment, as far as it must come out the same after some changes.
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
  public func pairs(_ claim: any TwinClaim) throws(FlowFault) -> FlowPairs {
    var builder = PairBuilder(TwinSearch(segments: segments, claim: claim))
    return try builder.pairs()
  }
}

/// Builds the pairs of one claim.
private struct PairBuilder {
  private let search: TwinSearch
  private let words: SystemWords
  private var diagrams: Diagrams
  private var paths = Numbering<[TwinEvent]?>([nil])
  private var changes = Numbering<TwinChange>()
  private var cases: [FlowPairs.Case] = []

  init(_ search: TwinSearch) {
    self.search = search
    let values = search.segments.model.traits.accessValues
    words = SystemWords(values)
    diagrams = Diagrams(Box(values))
  }

  mutating func pairs() throws(FlowFault) -> FlowPairs {
    for segment in search.compared {
      var found: [FlowPairs.Case] = []
      let all = search.claim.changes(search.segments.model.traits, pages: segment.pages)
      for page in Numbering(all.map(\.page)).all {
        let branch = try branch(segment, page)
        let changed = all.filter { $0.page == page }.map { changes.number($0) }
        if let index = found.firstIndex(where: { $0.branch == branch }) {
          found[index].changes += changed
        } else {
          found.append(FlowPairs.Case(name: name(segment, page, all), branch: branch, changes: changed))
        }
      }
      cases += found
    }
    let changed = changes.all.flatMap { Array($0.from.keys) + Array($0.to.keys) }
    let asked = Numbering(
      (diagrams.nodes.map(\.question) + changed.map { Choosable($0).number })
        .sorted { Diagrams.rank($0) < Diagrams.rank($1) })
    func numbered(_ answers: [Question: UInt64]) -> [Int: Int] {
      Dictionary(uniqueKeysWithValues: answers.map { (asked[Choosable($0.key).number]!, Int($0.value)) })
    }
    return FlowPairs(
      claim: search.claim.name, statement: search.claim.statement,
      answers: FlowAnswers(diagrams, asked, search.segments.boxes, words),
      outcomes: paths.all.map(outcome),
      changes: changes.all.map { FlowPairs.Change(from: numbered($0.from), to: numbered($0.to)) },
      cases: cases)
  }

  /// What a segment comes to, as far as it matters to changes of this page.
  private mutating func branch(_ segment: Segment, _ page: Int?) throws(FlowFault) -> FlowAnswers.Branch {
    var leaves: [Diagrams.Leaf] = []
    for (box, events) in try search.events(of: segment) {
      let path = paths.number(search.claim.outcome(of: events, page: page))
      leaves.append(Diagrams.Leaf(box: box, path: path))
    }
    return diagrams.add(leaves)
  }

  private func name(_ segment: Segment, _ page: Int?, _ all: [TwinChange]) -> String {
    let name = words.name(.segment(segment, reported: nil))
    return all.contains { $0.page != page }
      ? "\(name), about \(page.map { "page \($0)" } ?? "every page")" : name
  }

  private func outcome(_ events: [TwinEvent]?) -> FlowPairs.Outcome {
    FlowPairs.Outcome(
      events: (events ?? []).map(words.name), sends: (events ?? []).contains { $0.kind == .sends })
  }
}
