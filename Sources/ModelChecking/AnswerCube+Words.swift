// Words in a cube of situations.

extension AnswerCube {
  /// The number that a word is in each of the situations; nil where it is not the same in all.
  public func number(of word: FiniteValue) -> UInt64? {
    guard let table = word.table else {
      guard word.number == nil, word.isSettled(in: self) else { return word.number }
      return word.value(in: self).number.map { UInt64(truncatingIfNeeded: $0) }
    }
    let values = answers(of: table.variable).map { table.values[$0] }
    return values.allSatisfy { $0 == values[0] } ? values.first : nil
  }

  /// The cubes in each of which a table is one number; together they have all situations.
  public func parted(by table: FiniteValue.Table) -> [AnswerCube] {
    let answers = answers(of: table.variable)
    return Set(answers.map { table.values[$0] }).sorted().map { value in
      var part = self
      part.masks[table.variable.number] = answers.reduce(0) {
        table.values[$1] == value ? $0 | 1 << UInt32($1) : $0
      }
      return part
    }
  }

  private func answers(of variable: ChoiceVariable) -> [Int] {
    (0..<32).filter { masks[variable.number] >> UInt32($0) & 1 == 1 }
  }
}
