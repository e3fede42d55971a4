// Pairs of runs that get the same answers, but for what is changed between them:
// what a relational property (2-safety) compares.

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
  public func allows(_ answers: [ChoiceVariable: UInt64]) -> Bool {
    answers.allSatisfy { cube.masks[$0.key.number] >> UInt32($0.value) & 1 == 1 }
  }

  /// The answers that lead to this path and, with the changed ones in place of these,
  /// to the other; nil if there are none.
  public func meet(_ other: RelationalPath, changing answers: [ChoiceVariable: UInt64]) -> AnswerCube? {
    func isEmpty(_ variable: ChoiceVariable) -> Bool {
      cube.masks[variable.number] & other.cube.masks[variable.number] == 0
    }
    for variable in other.narrowed where isEmpty(variable) && answers[variable] == nil { return nil }
    var both = cube
    for variable in other.narrowed where answers[variable] == nil {
      both.masks[variable.number] &= other.cube.masks[variable.number]
    }
    for (variable, answer) in answers { both.masks[variable.number] &= 1 << UInt32(answer) }
    return both
  }
}
