// Words that are neither numbers nor tables: of several variables, long, or unknown in part.

import BitVectors

/// How a word comes about that depends on several variables, is longer than 64 bits, or
/// is unknown in part: computed once its variables have one answer each.
final class Mixture: Sendable, Hashable {
  let variables: [ChoiceVariable]
  /// Of the variable, where it is only one: how many answers it has.
  let answers: Int?
  /// Nil as long as it depends on something.
  let constant: UInt128?
  let value: @Sendable ([UInt32]) -> PartialWord

  init(
    _ variables: [ChoiceVariable], answers: Int? = nil, _ value: @escaping @Sendable ([UInt32]) -> PartialWord
  ) {
    (self.variables, self.answers, self.value) = (variables, answers, value)
    constant = variables.isEmpty ? value([]).number : nil
  }

  convenience init(constant: Bits) { self.init([]) { _ in PartialWord(constant) } }

  /// A word made of others.
  static func word(
    _ parts: [FiniteValue], width: Int, _ operation: @escaping @Sendable ([PartialWord]) -> PartialWord
  ) -> FiniteValue {
    var variables: [ChoiceVariable] = []
    for variable in parts.flatMap(\.variables) where !variables.contains(variable) {
      variables.append(variable)
    }
    if variables.count == 1, let count = parts.lazy.compactMap(\.answers).first {
      return word(parts, of: variables[0], answers: count, width: width, operation)
    }
    let mixture: Mixture
    if variables.isEmpty {
      let value = operation(parts.map { $0.value(in: []) })
      mixture = Mixture([]) { _ in value }
    } else {
      mixture = Mixture(variables) { masks in operation(parts.map { $0.value(in: masks) }) }
    }
    if let constant = mixture.constant, width <= 64 {
      return FiniteValue(number: UInt64(truncatingIfNeeded: constant), width: width)
    }
    return FiniteValue(mixture, width: width)
  }

  /// The same where it depends on one variable only: a table, if all of it is known.
  private static func word(
    _ parts: [FiniteValue], of variable: ChoiceVariable, answers count: Int, width: Int,
    _ operation: ([PartialWord]) -> PartialWord
  ) -> FiniteValue {
    var masks = [UInt32](repeating: 0, count: variable.number + 1)
    let words = (0..<count).map { answer in
      masks[variable.number] = 1 << UInt32(answer)
      return operation(parts.map { $0.value(in: masks) })
    }
    let numbers = words.compactMap(\.number)
    if width <= 64, numbers.count == count {
      return FiniteValue(variable, numbers.map { UInt64(truncatingIfNeeded: $0) }, width: width)
    }
    let mixture = Mixture([variable], answers: count) { words[$0[variable.number].trailingZeroBitCount] }
    return FiniteValue(mixture, width: width)
  }

  static func == (a: Mixture, b: Mixture) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
