// Searches of small systems whose states and traces are known.

import ModelChecking
import Testing

/// A counter: adding costs something, doubling does not; some value is wrong.
private struct Counter: TransitionSystem {
  let wrong: Int
  var initialStates: [Int] { [1] }

  func transitions(from state: Int, _ cost: TransitionCost) -> [Transition<Int, String>] {
    let (next, label) = cost == .one ? (state + 3, "+3") : (state * 2, "*2")
    if next == wrong { return [Transition(to: nil, [label], .violation)] }
    return next > 20 ? [] : [Transition(to: next, [label], next == 7 ? .antecedent : .neutral)]
  }
}

/// One step, of which the property speaks; they are alike when they begin alike.
private struct Alike: TransitionSystem {
  let names: [String]
  var initialStates: [Int] { [0] }

  func transitions(from state: Int, _ cost: TransitionCost) -> [Transition<Int, String>] {
    cost == .one && state == 0 ? names.map { Transition(to: 1, [$0], .antecedent) } : []
  }

  func kind(of trace: [String]) -> Character? { trace.last?.first }
}

@Suite("Exploration") struct ExplorationTests {
  @Test("all states, the cheapest first, with a trace of what the property speaks of")
  func everything() {
    var search = Exploration(Counter(wrong: 0))
    #expect(search.run { _ in .enough })
    #expect(search.states.prefix(5) == [1, 2, 4, 8, 16])
    #expect(search.states.sorted() == Array(1...20).filter { $0 % 3 != 0 })
    #expect(search.antecedents == [["*2", "*2", "+3"]])
  }

  @Test("a violation comes with a cheapest trace")
  func violation() {
    var traces: [[String]] = []
    var search = Exploration(Counter(wrong: 10))
    let isComplete = search.run {
      traces.append($0)
      return .genuine
    }
    #expect(!isComplete)
    // Once 5 is reached from 2, doubling it costs no more.
    #expect(traces == [["*2", "+3", "*2"]])
  }

  @Test("what is spurious does not end the search, and every way is shown")
  func spurious() {
    var traces: [[String]] = []
    var search = Exploration(Counter(wrong: 10))
    let isComplete = search.run {
      traces.append($0)
      return .spurious
    }
    #expect(isComplete)
    #expect(traces.count > 1 && traces.allSatisfy { $0.last == "+3" || $0.last == "*2" })
  }

  @Test("antecedents come by turns, one of each kind first, and a few of each")
  func kinds() {
    let many = (1...9).map { "a\($0)" }
    var search = Exploration(Alike(names: many + ["b1", "b2", "c1"]))
    #expect(search.run { _ in .enough })
    #expect(search.antecedents.prefix(5) == [["a1"], ["b1"], ["c1"], ["a2"], ["b2"]])
    #expect(search.antecedents.last == ["a6"] && search.antecedents.count == 9)
  }
}
