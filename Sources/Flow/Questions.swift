// The questions of the model as variables with few answers.

import Emulation
import ModelChecking
import XenABI
import XenFunctions

extension ChoiceVariable {
  /// Pages or operations that a question can be about.
  static let indices = 8
  static let count = Question.Subject.allCases.count * indices
  /// Those of decisions that hang on something unknown.
  static let unknowns =
    Int(Question.Subject.unknown.rawValue) * indices..<(Int(Question.Subject.unknown.rawValue) + 1) * indices

  init(_ question: Question) {
    precondition(question.index < ChoiceVariable.indices, "more pages or operations than a play has")
    self.init(number: Int(question.subject.rawValue) * ChoiceVariable.indices + question.index)
  }

  var question: Question {
    Question(Question.Subject.allCases[number / ChoiceVariable.indices], number % ChoiceVariable.indices)
  }
}

extension AnswerCube {
  /// Every answer that a question can have.
  /// - Parameter values: which rights there are.
  init(_ values: AccessValues) {
    self = values == .defaultIs10 ? AnswerCube.withDefaultIs10 : AnswerCube.withPagingWriteIs10
  }

  private static let withDefaultIs10 = AnswerCube(every: .defaultIs10)
  private static let withPagingWriteIs10 = AnswerCube(every: .pagingWriteIs10)

  private init(every values: AccessValues) {
    self.init(
      masks: (0..<ChoiceVariable.count).map {
        AnswerCube.domain(ChoiceVariable(number: $0).question.subject, values)
      })
  }

  static func size(_ subject: Question.Subject) -> Int {
    switch subject {
    case .isDebug, .operandInSegment, .sourceInSegment, .prefetchInSegment, .compares, .matches, .unknown: 2
    case .altp2m: AltP2M.allCases.count
    case .freeSlots: Emulator.ringSize + 1
    case .wait: WaitOutcome.allCases.count
    case .latch: 3
    case .type: PageType.allCases.count
    case .viewDefault, .hostRight, .viewRight: 16
    }
  }

  private static func domain(_ subject: Question.Subject, _ values: AccessValues) -> UInt32 {
    let rights = values.rights.filter { $0.name != "default" }.reduce(UInt32(0)) { $0 | 1 << $1.value }
    switch subject {
    case .viewDefault, .hostRight: return rights
    case .viewRight: return rights | 1 << UInt32(Question.absent)
    default: return UInt32(1) << UInt32(size(subject)) &- 1
    }
  }

  func mask(_ question: Question) -> UInt32 { masks[ChoiceVariable(question).number] }

  /// The answers to one question that are still possible, lowest first.
  func answers(_ question: Question) -> [UInt64] {
    let mask = mask(question)
    return (0..<32).filter { mask >> UInt32($0) & 1 == 1 }.map(UInt64.init)
  }

  /// Keeps only these answers. False if none is left.
  @discardableResult
  mutating func keep(_ question: Question, _ answers: [UInt64]) -> Bool {
    keep(ChoiceVariable(question), mask: answers.reduce(UInt32(0)) { $0 | 1 << UInt32($1) })
  }

  /// The first preferred answer that is possible; else the lowest possible one.
  func best(_ question: Question, _ preferred: [UInt64]) -> UInt64 {
    let possible = mask(question)
    if let found = preferred.first(where: { possible >> UInt32($0) & 1 == 1 }) { return found }
    return possible == 0 ? preferred[0] : UInt64(possible.trailingZeroBitCount)
  }

  /// This cube with what the other says about some questions; nil if that is impossible.
  func meet(_ other: AnswerCube, _ subjects: [Question.Subject], _ index: Int = 0) -> AnswerCube? {
    var both = self
    for subject in subjects {
      let variable = ChoiceVariable(Question(subject, index))
      if !both.keep(variable, mask: other.masks[variable.number]) { return nil }
    }
    return both
  }
}

extension DecisionDiagrams {
  /// What there is once is asked first, then page by page, then about the ring.
  static let questions = (0..<ChoiceVariable.count).sorted { rank($0) < rank($1) }

  private static func rank(_ number: Int) -> Int {
    let question = ChoiceVariable(number: number).question
    switch question.subject {
    case .freeSlots, .wait: return 1000 + number
    case .type, .hostRight, .viewRight:
      return 500 + question.index * Question.Subject.allCases.count + Int(question.subject.rawValue)
    default: return number
    }
  }
}
