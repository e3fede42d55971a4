// Pairs of runs that get the same answers, but for what is changed between them:
// what a relational property (2-safety) compares.

/// One answer of one variable.
public struct ChosenAnswer {
  let variable: ChoiceVariable
  let mask: UInt32

  public init(_ variable: ChoiceVariable, _ answer: UInt64) {
    (self.variable, mask) = (variable, 1 << UInt32(answer))
  }
}

/// A path as pairs compare it.
public final class RelationalPath<Event> {
  public let events: [Event]
  private let cube: AnswerCube
  /// Variables whose answers it narrows.
  private let narrowed: [ChoiceVariable]

  /// - Parameter all: every answer that there is.
  public init(_ cube: AnswerCube, _ events: [Event], of all: AnswerCube) {
    (self.cube, self.events) = (cube, events)
    narrowed = cube.narrowed(from: all)
  }

  /// Whether these answers, among others, lead to it.
  public func allows(_ answers: [ChosenAnswer]) -> Bool {
    answers.allSatisfy { cube.masks[$0.variable.number] & $0.mask != 0 }
  }

  /// The answers that lead to this path and, with the changed ones in place of these,
  /// to the other; nil if there are none.
  public func meet(_ other: RelationalPath, changing answers: [ChosenAnswer]) -> AnswerCube? {
    func isChanged(_ variable: ChoiceVariable) -> Bool { answers.contains { $0.variable == variable } }
    for variable in other.narrowed
    where cube.masks[variable.number] & other.cube.masks[variable.number] == 0 && !isChanged(variable) {
      return nil
    }
    var both = cube
    for variable in other.narrowed where !isChanged(variable) {
      both.masks[variable.number] &= other.cube.masks[variable.number]
    }
    for answer in answers { both.masks[answer.variable.number] &= answer.mask }
    return both
  }
}
