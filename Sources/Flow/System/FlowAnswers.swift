// Which path a segment takes, as questions that depend on one another, in plain
// values.

import Emulation
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

  /// What an answer leads to.
  public enum Branch: Hashable, Sendable {
    /// A path, by number; 0 when nothing can happen.
    case path(Int)
    /// Another question of `decisions`, by number.
    case node(Int)
  }

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
  ///   - asked: the questions, by their places in a box.
  ///   - boxes: all situations.
  init(_ diagrams: Diagrams, _ asked: Numbering<Int>, _ boxes: [Box], _ words: SystemWords) {
    questions = asked.all.map { words.asked(Choosable(number: $0).question) }
    situations = boxes.map { box in
      var answers: [Int: Set<Int>] = [:]
      for (index, question) in asked.all.enumerated() where box.masks[question] != diagrams.all[question] {
        answers[index] = Set((0..<32).filter { box.masks[question] >> UInt32($0) & 1 == 1 })
      }
      return answers
    }
    decisions = diagrams.nodes.map { Decision(question: asked[$0.question]!, next: $0.next) }
  }
}
