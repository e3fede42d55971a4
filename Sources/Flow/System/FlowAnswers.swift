// Which path a fragment takes, as questions that depend on one another, in plain
// values.

import Emulation
import ModelChecking
import XenABI

/// Questions, their answers, and what these lead to.
public struct FlowAnswers: Sendable {
  /// A question whose answer decides something.
  public struct Asked: Hashable, Sendable {
    public let question: Question
    public let name: String
    public let answers: [Answer]

    /// In bits.
    public var width: Int { max(1, Int.bitWidth - (answers.map(\.value).max() ?? 0).leadingZeroBitCount) }
  }

  public struct Answer: Hashable, Sendable {
    public let value: Int
    public let name: String
  }

  public typealias Branch = DecisionDiagrams.Branch

  /// A question, and what each of its answers leads to, in their order.
  public struct Decision: Hashable, Sendable {
    /// Index into `questions`.
    public let question: Int
    public let next: [Branch]
  }

  public let questions: [Asked]
  /// Sets of answers of which each situation is in one: every answer to every
  /// question where nothing else is said.
  public let situations: [[Int: Set<Int>]]
  public let decisions: [Decision]
}

extension FlowAnswers {
  /// - Parameters:
  ///   - asked: the questions, by their places in a cube.
  ///   - cubes: all situations.
  init(
    _ diagrams: DecisionDiagrams, _ asked: Numbering<Int>, _ cubes: [AnswerCube], _ words: SystemWords
  ) {
    let all = words.all
    questions = asked.all.map { words.asked(ChoiceVariable(number: $0).question) }
    situations = cubes.map { cube in
      var answers: [Int: Set<Int>] = [:]
      for (index, question) in asked.all.enumerated() where cube.masks[question] != all.masks[question] {
        answers[index] = Set((0..<32).filter { cube.masks[question] >> UInt32($0) & 1 == 1 })
      }
      return answers
    }
    decisions = diagrams.nodes.map { Decision(question: asked[$0.variable]!, next: $0.next) }
  }
}
