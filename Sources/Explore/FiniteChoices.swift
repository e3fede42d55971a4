// Finite choices, decided without a solver: conditions that only ask whether
// words are equal to certain numbers. Each such word has finitely many classes
// (every number asked about, and "anything else"), so all combinations can be
// laid out and each condition is a mask over them.

import SMT
import World

/// A condition made of comparisons of words with numbers, by and, or, not.
struct FiniteChoice {
  /// The words compared and the numbers they are compared with, in order of occurrence.
  let words: [(word: Term, numbers: [UInt128])]
  let condition: Formula

  /// Nil when the condition does more than compare with numbers.
  init?(_ condition: Formula) {
    var words: [(word: Term, numbers: [UInt128])] = []
    guard FiniteChoice.collect(condition, &words) else { return nil }
    self.words = words
    self.condition = condition
  }

  private static func collect(_ condition: Formula, _ words: inout [(word: Term, numbers: [UInt128])]) -> Bool {
    switch condition.shape {
    case .equal(let word, let number):
      add(word, number, &words)
      return true
    case .not(let inner): return collect(inner, &words)
    case .and(let a, let b), .or(let a, let b): return collect(a, &words) && collect(b, &words)
    case .other: return false
    }
  }

  fileprivate static func add(_ word: Term, _ number: UInt128, _ words: inout [(word: Term, numbers: [UInt128])]) {
    if let index = words.firstIndex(where: { $0.word == word }) {
      if !words[index].numbers.contains(number) { words[index].numbers.append(number) }
    } else {
      words.append((word, [number]))
    }
  }
}

/// All combinations of classes of some words that do not depend on each other.
struct FiniteSpace {
  private let words: [Term]
  /// For each word the numbers asked about; nil stands for anything else.
  private let classes: [[UInt128?]]
  private let size: Int

  /// More combinations than this are left to the solver.
  private static let limit = 1 << 14

  /// Nil when words overlap, or there are too many combinations.
  init?(_ choices: [FiniteChoice]) {
    var found: [(word: Term, numbers: [UInt128])] = []
    for (word, numbers) in choices.flatMap(\.words) {
      for number in numbers { FiniteChoice.add(word, number, &found) }
    }
    let footprints = found.map { ($0.word == 0).footprint }
    for (index, footprint) in footprints.enumerated() {
      // A word that is computed, or shares bits with another, is not free.
      guard found[index].word.isPartOfVariable else { return nil }
      let others = footprints[..<index].flatMap { $0 }
      guard !footprint.contains(where: { part in others.contains { $0.overlaps(part) } }) else { return nil }
    }
    words = found.map(\.word)
    classes = found.map { word, numbers in
      let isExhausted = word.width < 15 && numbers.count == 1 << word.width
      return numbers.map(Optional.some) + (isExhausted ? [] : [nil])
    }
    var size = 1
    for list in classes {
      size *= list.count
      guard size <= FiniteSpace.limit else { return nil }
    }
    self.size = size
  }

  /// Whether some combination satisfies all conditions.
  func isSatisfiable(_ conditions: [Formula]) -> Bool {
    var remaining = [Bool](repeating: true, count: size)
    for condition in conditions {
      let mask = mask(condition)
      for index in remaining.indices where !mask[index] { remaining[index] = false }
    }
    return remaining.contains(true)
  }

  /// For each combination, whether it satisfies the condition.
  private func mask(_ condition: Formula) -> [Bool] {
    switch condition.shape {
    case .equal(let word, let number): return mask(word, number)
    case .not(let inner): return mask(inner).map { !$0 }
    case .and(let a, let b): return zip(mask(a), mask(b)).map { $0 && $1 }
    case .or(let a, let b): return zip(mask(a), mask(b)).map { $0 || $1 }
    case .other: preconditionFailure("only comparisons are finite choices")
    }
  }

  private func mask(_ word: Term, _ number: UInt128) -> [Bool] {
    let index = words.firstIndex(of: word)!
    let period = classes[..<index].reduce(1) { $0 * $1.count }
    let wanted = classes[index].firstIndex(of: number)!
    return (0..<size).map { $0 / period % classes[index].count == wanted }
  }
}
