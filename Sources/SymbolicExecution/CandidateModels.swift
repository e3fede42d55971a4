// Candidate models, worth a try before a solver is asked: what satisfies a question about sizes
// and offsets is mostly found among the smallest numbers, the largest, and the numbers that
// the question itself compares with.

import BitVectors
import SMT

/// Combinations of likely values for the variables of a question, some hundreds at most.
struct CandidateModels: Sequence, IteratorProtocol {
  private static let limit = 600

  private let variables: [Variable]
  private let values: [UInt128]
  private let count: Int
  private var index = 0

  init(_ evaluator: Evaluator) {
    variables = evaluator.variables
    let candidates: [UInt128] = [0, 1, 2, .max] + evaluator.numbers.flatMap { [$0, $0 &- 1] }
    // As many values as leave few enough combinations.
    var (values, count): ([UInt128], Int) = ([], 1)
    for value in candidates where !values.contains(value) {
      var combinations = 1
      for _ in variables where combinations <= CandidateModels.limit { combinations *= values.count + 1 }
      guard combinations <= CandidateModels.limit else { break }
      values.append(value)
      count = combinations
    }
    (self.values, self.count) = (values, values.isEmpty ? 0 : count)
  }

  mutating func next() -> Model? {
    guard index < count else { return nil }
    var (model, rest) = (Model(), index)
    for variable in variables {
      model[variable] = Bits(values[rest % values.count], width: variable.width)
      rest /= values.count
    }
    index += 1
    return model
  }

  /// All zeros, ones and all ones.
  static func plain(_ variables: [Variable]) -> [Model] {
    [0, 1, UInt128.max].map { value in
      Model(Dictionary(uniqueKeysWithValues: variables.map { ($0, .init(value, width: $0.width)) }))
    }
  }
}
