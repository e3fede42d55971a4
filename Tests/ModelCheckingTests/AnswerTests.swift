// Finite values, the paths of a program over their answers, and diagrams of those.

import BitVectors
import ModelChecking
import Testing

private let first = ChoiceVariable(number: 0)
private let second = ChoiceVariable(number: 1)
/// Three answers, and two.
private let all = AnswerCube(masks: [0b111, 0b11])

@Suite("Answers") struct AnswerTests {
  private let word = FiniteValue(first, [5, 6, 7], width: 8)
  private let other = FiniteValue(second, [0, 1], width: 8)

  @Test("a value is a number as soon as all answers agree")
  func values() {
    #expect((word + FiniteValue(number: 1, width: 8)).table?.values == [6, 7, 8])
    #expect((word & FiniteValue(number: 4, width: 8)).number == 4)
    #expect(
      word.isLess(than: FiniteValue(number: 7, width: 8), signed: false).form
        == .among(first, 0b011, all: 0b111))
    #expect(
      word.isEqual(to: FiniteValue(number: 6, width: 8)).choose(word, FiniteValue(number: 0, width: 8)).table?
        .values == [0, 6, 0])
  }

  /// Every path of a program, by the branches that it takes.
  private func paths(_ program: (inout BranchReplay) throws(BranchReplay.Strayed) -> Int) throws -> [(
    cube: AnswerCube, result: Int
  )] {
    var found: [(cube: AnswerCube, result: Int)] = []
    var next: [Branch]? = []
    while let prefix = next {
      var replay = BranchReplay(all, following: prefix)
      let result = try program(&replay)
      found.append((replay.cube, result))
      next = replay.next
    }
    return found
  }

  @Test("every path is run once, and its answers lead to no other")
  func replay() throws {
    let found = try paths { (run) throws(BranchReplay.Strayed) in
      if try run.decide(word.isEqual(to: FiniteValue(number: 6, width: 8)), seen: 0) { return 1 }
      return try run.decide(other.isEqual(to: FiniteValue(number: 0, width: 8)), seen: 0) ? 2 : 3
    }
    #expect(found.map(\.result) == [1, 2, 3])
    #expect(found.map(\.cube.masks) == [[0b010, 0b11], [0b101, 0b01], [0b101, 0b10]])
  }

  @Test("a program that does not repeat itself is found out")
  func strayed() {
    var runs = 0
    #expect(throws: BranchReplay.Strayed.self) {
      _ = try paths { (run) throws(BranchReplay.Strayed) in
        runs += 1
        return try run.decide(
          runs == 1
            ? word.isEqual(to: FiniteValue(number: 6, width: 8))
            : other.isEqual(to: FiniteValue(number: 0, width: 8)), seen: 0) ? 1 : 2
      }
    }
  }

  @Test("diagrams share what is equal and ask nothing in vain")
  func diagrams() {
    var diagrams = DecisionDiagrams(all, order: [1, 0])
    let branch = diagrams.add([
      .init(cube: AnswerCube(masks: [0b001, 0b11]), path: 1),
      .init(cube: AnswerCube(masks: [0b110, 0b11]), path: 2),
    ])
    #expect(branch == .node(0))
    #expect(diagrams.nodes.map(\.next) == [[.path(1), .path(2), .path(2)]])
    let deeper = diagrams.add([
      .init(cube: AnswerCube(masks: [0b001, 0b01]), path: 1),
      .init(cube: AnswerCube(masks: [0b110, 0b01]), path: 2),
    ])
    #expect(deeper == .node(1))
    #expect(diagrams.nodes[1].next == [.node(0), DecisionDiagrams.nothing])
    #expect(diagrams.asked(beside: []).all == [1, 0])
  }

  @Test("a monitor takes both sides of what it asks")
  func monitor() {
    let monitor = Monitor<Int, Never> { (memory, event, number) in
      let more = MonitorStep.done(memory: number(memory + 1), .neutral)
      return event == 0 ? more : .asks(first, 0b011, yes: more, no: .done(memory: 0, .violation))
    }
    let runs = monitor.run([0, 1, 0], from: monitor.number(0), in: all)
    #expect(runs.map(\.cube.masks) == [[0b011, 0b11], [0b100, 0b11]])
    #expect(runs.map { monitor.remembered[$0.memory] } == [3, 0])
    #expect(runs.map(\.finding) == [.neutral, .violation])
  }

  @Test("two paths meet in the answers that stay the same")
  func pairs() {
    let one = RelationalPath(AnswerCube(masks: [0b001, 0b01]), ["a"], of: all)
    let twin = RelationalPath(AnswerCube(masks: [0b010, 0b11]), ["b"], of: all)
    #expect(one.allows([ChosenAnswer(first, 0)]) && !one.allows([ChosenAnswer(first, 1)]))
    #expect(one.meet(twin, changing: [ChosenAnswer(first, 0)])?.masks == [0b001, 0b01])
    #expect(one.meet(twin, changing: []) == nil)
  }
}
